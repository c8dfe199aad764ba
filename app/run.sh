#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh            builds the program, makes the sample – a file with a conference, and the papers that come out of it –
#                   and, where there is a display, opens the file in the window
# run.sh --build    builds only; the last line of standard output is the path of the program
# run.sh WORDS…     builds, then runs the program with these words
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$root/build/release/app/danvan

# Without a display Qt draws off screen; file names need a UTF-8 locale.
prepare_environment() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[uU][tT][fF]*8*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}

# A folder of its own for each run, so that nothing that somebody has edited is ever written over.
fresh_folder() {
    local base="$root/out/Hội nghị triển khai 2024" number=1
    local folder=$base
    while [ -e "$folder" ]; do
        number=$((number + 1))
        folder="$base ($number)"
    done
    mkdir -p "$folder"
    echo "$folder"
}

make_sample() {
    local folder file format
    folder=$(fresh_folder)
    file="$folder/Hội nghị triển khai 2024.danvan"
    "$program" sample "$file"
    for format in pdf docx; do
        "$program" print agenda "$file" --id 1 --to "$folder/Chương trình hội nghị.$format"
        "$program" print attendees "$file" --id 1 --to "$folder/Danh sách đại biểu.$format"
        "$program" summary "$file" --year 2024 --to "$folder/Tổng hợp năm 2024.$format"
    done
    echo "The sample file and its papers are in: $folder"
    ls "$folder"
    [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || exec "$program" "$file"
}

"$root/app/setup.sh"
"$root/app/cmake/build.sh" release
case ${1:-} in
    --build) echo "$program" ;;
    '') prepare_environment; make_sample ;;
    *) prepare_environment; exec "$program" "$@" ;;
esac
