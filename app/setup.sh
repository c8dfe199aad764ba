#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that the build needs; with --tests and --lint also what the tests and the style checks need.
# Does nothing at all when they are there.
set -euo pipefail

packages=(g++ cmake ninja-build ccache pkg-config qt6-base-dev libqt6sql6-sqlite qt6-svg-dev qt6-tools-dev qt6-l10n-tools
          libsqlite3-dev libzip-dev libxlsxwriter-dev libqrencode-dev libsodium-dev fonts-croscore)
for_tests=(clang-19 libclang-rt-19-dev catch2 poppler-utils qpdf sqlite3 libreoffice-writer-nogui libreoffice-calc-nogui unzip libxml2-utils
           xvfb openbox xdotool xclip dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0 zbar-tools)
for_lint=(clang-format-19 clang-tidy-19 clazy shellcheck)

fail() {
    echo "setup: $1" >&2
    echo "setup: please have these Debian 12 packages installed, then run this again:" >&2
    echo "    apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
}

missing_packages() {
    local installed package
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null || true)
    for package in "${packages[@]}"; do
        case $'\n'$installed$'\n' in
            *$'\n'"installed $package"$'\n'*) ;;
            *) echo "$package" ;;
        esac
    done
}

as_root() {
    local run=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@")
    [ "$(id -u)" = 0 ] || run=(sudo "${run[@]}")
    "${run[@]}" >"$log" 2>&1 </dev/null || { tail -n 15 "$log" >&2; return 1; }
}

install_missing() {
    command -v apt-get >/dev/null || fail "this system has no apt-get; the project builds with the packages of Debian 12."
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null || fail "packages are missing, and there is neither root nor sudo to install them."
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    echo "setup: installing ${missing[*]}" >&2
    as_root update || fail "the package lists could not be read; is there a network?"
    as_root install -y --no-install-recommends "${missing[@]}" || fail "the packages could not be installed; is there a network?"
}

for option in "$@"; do
    case $option in
        --tests) packages+=("${for_tests[@]}") ;;
        --lint) packages+=("${for_lint[@]}") ;;
        *) echo "usage: setup.sh [--tests] [--lint]" >&2; exit 2 ;;
    esac
done
mapfile -t missing < <(missing_packages)
if [ ${#missing[@]} -gt 0 ]; then
    install_missing
fi
