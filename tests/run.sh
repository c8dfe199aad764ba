#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [WORDS…]   builds under the sanitizers and runs all tests; the words go to ctest, e.g. -R store
# run.sh lint       all style checks over all files
# run.sh bench [PART…]  the benchmark, in a release build: lists, saves, papers, export, window; all without a word
# run.sh attack [PART…]  what could lose data, at length: kills, faults, damage, writers, migrations, copies, cost; all
#                   without a word. The short form is among the tests
# run.sh shots DIR  pictures of every page, dialog and message into the folder; a word after it picks some by name
# run.sh fresh      the two commands of the README on a new Debian 12 in a chroot; takes minutes
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

prepare_environment() {
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    export XDG_RUNTIME_DIR=$scratch QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
    unset DISPLAY WAYLAND_DISPLAY
}

run_tests() {
    app/setup.sh --tests
    prepare_environment
    app/cmake/build.sh asan
    ctest --preset asan "$@"
}

run_benchmark() {
    app/setup.sh --tests
    prepare_environment
    app/cmake/build.sh bench danvan_bench
    "$(find build/bench -name danvan_bench -type f)" "$@"
}

# Damage under the sanitizers, which is what it looks for; the rest in the program as the office gets it, as the short form
# of all parts is among the tests and so under the sanitizers.
run_attacks() {
    local part preset status=0
    [ $# -gt 0 ] || set -- kills faults damage writers migrations copies cost
    app/setup.sh --tests
    prepare_environment
    export ASAN_OPTIONS=detect_leaks=1:quarantine_size_mb=8:malloc_context_size=4 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    for part in "$@"; do
        preset=bench
        [ "$part" != damage ] || preset=asan
        app/cmake/build.sh $preset danvan_attack
        "$(find build/$preset -name danvan_attack -type f)" "$part" || status=1
    done
    return $status
}

take_shots() {
    app/setup.sh --tests
    prepare_environment
    app/cmake/build.sh bench danvan_shots
    "$(find build/bench -name danvan_shots -type f)" "$@"
}

case ${1:-} in
    lint) shift; exec tests/lint.sh "$@" ;;
    bench) shift; run_benchmark "$@" ;;
    attack) shift; run_attacks "$@" ;;
    shots) shift; take_shots "$@" ;;
    fresh) shift; exec tests/fresh.sh "$@" ;;
    *) run_tests "$@" ;;
esac
