#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lint.sh              all style checks over all files
# lint.sh --changed N  clang-tidy and clazy only over at most N changed files
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=build/lint
clazy_checks=level1,no-non-pod-global-static,no-rule-of-two-soft,no-overloaded-signal,no-const-signal-or-slot
failed=0

sources() {
    git ls-files -co --exclude-standard -- "$@" | while IFS= read -r file; do
        [ ! -f "$file" ] || echo "$file"
    done
}

# What is not committed, then what the branch changed since it left origin/main, or on main itself the last commits, newest first.
changed_sources() {
    local base
    {
        git diff --name-only HEAD
        git ls-files -o --exclude-standard
        base=$(git merge-base HEAD origin/main 2>/dev/null || git rev-parse HEAD)
        if [ "$base" = "$(git rev-parse HEAD)" ]; then
            git log --format= --name-only -n 50
        else
            git diff --name-only "$base" HEAD
        fi
    } | awk '/\.(cpp|h)$/ && !seen[$0]++' | while IFS= read -r file; do
        [ ! -f "$file" ] || echo "$file"
    done
}

# A header is checked through the source of its unit, or else through the file that CMake makes to compile it alone.
units_of() {
    local file
    while IFS= read -r file; do
        if [[ $file == *.h && -f ${file%.h}.cpp ]]; then
            echo "${file%.h}.cpp"
        elif [[ $file == *.h ]]; then
            find "$folder" -path "*_verify_interface_header_sets/${file#models/}.cxx"
        else
            echo "$file"
        fi
    done | awk '!seen[$0]++'
}

report() {
    if [ "$1" = 0 ]; then
        echo "lint: $2: clean"
    else
        echo "lint: $2: FAILED"
        failed=1
    fi
}

format() {
    local status=0
    sources '*.cpp' '*.h' | xargs -d '\n' clang-format-19 --dry-run -Werror || status=1
    report $status "clang-format over all files"
}

scripts() {
    local status=0
    sources '*.sh' .ci/run | xargs -d "\n" shellcheck --severity=warning || status=1
    report $status "shellcheck over all scripts"
}

translations() {
    local status=0
    app/cmake/translations.sh --check || status=1
    report $status "translations up to date and complete"
}

# One compile command per file, and what moc makes for sources that include it.
prepare_tools() {
    cmake --fresh --preset lint >/dev/null
    find $folder -name AutogenInfo.json -exec cmake -E cmake_autogen {} Debug \; >/dev/null
}

tidy_one() {
    local output
    output=$(clang-tidy-19 -p "$1" --quiet "$2" 2>&1) || { echo "$output"; return 1; }
}

# clazy is made from an older clang, which cannot read all of C++20: what it says in its own name counts.
clazy_one() {
    local output
    output=$(clazy-standalone -p "$1" --checks="$3" --header-filter='/(app|models|views|tests)/.*\.h$' "$2" 2>&1 || true)
    ! grep -A3 -e '-Wclazy' <<<"$output"
}

analyse() {
    local status=0 count
    export -f tidy_one clazy_one
    count=$(wc -l <<<"$units")
    xargs -d '\n' -P "$(nproc)" -I{} bash -c 'tidy_one "$@"' - "$folder" {} <<<"$units" || status=1
    report $status "clang-tidy over $count files ($scope)"
    status=0
    xargs -d '\n' -P "$(nproc)" -I{} bash -c 'clazy_one "$@"' - "$folder" {} "$clazy_checks" <<<"$units" || status=1
    report $status "clazy over $count files ($scope)"
}

# With --changed, clang-tidy's run over the unit of a changed header says the same of that header.
headers() {
    local status=0
    cmake --build $folder --parallel "$(nproc)" --target all_verify_interface_header_sets || status=1
    report $status "every header compiles alone"
}

case ${1:-} in
    --changed) limit=$2 ;;
    '') limit=0 ;;
    *) echo "usage: lint.sh [--changed N]" >&2; exit 2 ;;
esac
app/setup.sh --tests --lint
format
scripts
translations
prepare_tools
if [ "$limit" -gt 0 ]; then
    # Not head: it would end the pipe early, and pipefail takes that for a failure.
    units=$(changed_sources | units_of | awk -v most="$limit" 'NR <= most')
    scope="changed ones, at most $limit"
else
    units=$(sources '*.cpp' '*.h' | units_of)
    scope="all"
    headers
fi
[ -z "$units" ] || analyse
exit $failed
