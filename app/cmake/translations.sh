#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# translations.sh          takes new and changed texts of the sources into translations/danvan_*.ts
# translations.sh --check  only says whether that would change anything, and whether a Vietnamese text is missing
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

update() {
    local folders=(app models)
    [ ! -d views ] || folders+=(views)
    /usr/lib/qt6/bin/lupdate -silent -no-obsolete -locations none -I . -I models "${folders[@]}" -ts "$@"
}

# Files differ in form only (line numbers, a new line at the end) without meaning anything.
texts() {
    grep -v '<location' "$1"
}

check() {
    local file copy status=0
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    for file in translations/danvan_*.ts; do
        copy=$scratch/${file##*/}
        cp "$file" "$copy"
        update "$copy"
        diff -u --label "$file" --label "$file, updated" <(texts "$file") <(texts "$copy") || status=1
    done
    if grep -n 'type="unfinished"' translations/danvan_vi.ts; then
        echo "translations/danvan_vi.ts: these texts have no translation" >&2
        status=1
    fi
    return $status
}

case ${1:-} in
    --check) check || { echo "translations: run app/cmake/translations.sh and translate what is new" >&2; exit 1; } ;;
    *) update translations/danvan_*.ts ;;
esac
