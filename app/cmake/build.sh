#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build.sh PRESET [TARGET…]: configures the preset where needed and builds the targets. Talks on standard error only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
preset=$1
shift
folder=build/$preset
stamp=$folder/configured

# Ninja sees changed CMake files itself; changed presets and a checkout that was moved it does not.
configured() {
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$root" ] && [ ! CMakePresets.json -nt "$stamp" ]
}

if ! configured; then
    cmake --fresh --preset "$preset" >&2
    echo "$root" >"$stamp"
fi
[ $# -gt 0 ] || set -- all
cmake --build "$folder" --parallel "$(nproc)" --target "$@" >&2
