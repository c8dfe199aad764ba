#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fresh.sh [FOLDER]  the two commands of the README on a new Debian 12: makes one in a chroot (inside FOLDER, else in the folder for
#                    temporary files), installs git and nothing else, clones the last commit and runs both. Needs root and the network.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The mirror that this machine uses itself.
mirror() {
    apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        awk '$1 == "bookworm" && $2 ~ /debian\/?$/ { print $2; found = 1; exit } END { if (!found) print "http://deb.debian.org/debian" }'
}

prepare() {
    [ "$(id -u)" = 0 ] || { echo "fresh: making a chroot needs root" >&2; exit 1; }
    command -v debootstrap >/dev/null || apt-get -q install -y --no-install-recommends debootstrap >&2
    [ -z "$(git status --porcelain)" ] || echo "fresh: takes the last commit; what is not committed is left out" >&2
    area=$(mktemp -d "${1:-${TMPDIR:-/tmp}}/danvan-fresh.XXXXXX")
    trap 'rm -rf --one-file-system "$area"' EXIT
}

make_system() {
    debootstrap --variant=minbase bookworm "$area/system" "$(mirror)" >"$area/log" || { tail -n 20 "$area/log" >&2; exit 1; }
    apt-config dump | grep -E '^Acquire::(http|https|Check-Valid-Until|Check-Date)[: ]' >"$area/system/etc/apt/apt.conf.d/99machine" || true
    cp -L /etc/resolv.conf "$area/system/etc/resolv.conf"
    git bundle create -q "$area/system/root/danvan.bundle" HEAD
}

# The mounts live in a mount namespace of their own and vanish with it, whatever happens.
in_system() {
    unshare --mount --propagation private bash -ec '
        mount -t proc proc "$0/proc"
        mount --rbind /dev "$0/dev"
        exec chroot "$0" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin bash -euo pipefail -c "$1"' "$area/system" "$1" </dev/null
}

prepare "$@"
echo "fresh: making a Debian 12" >&2
make_system
in_system 'apt-get -q update && apt-get -q install -y --no-install-recommends git' >"$area/log" 2>&1 || { tail -n 20 "$area/log" >&2; exit 1; }
in_system 'git -c advice.detachedHead=false clone -q /root/danvan.bundle "/root/sổ dân vận"'
echo "fresh: app/run.sh" >&2
in_system 'time "/root/sổ dân vận/app/run.sh"'
echo "fresh: tests/run.sh" >&2
in_system 'time "/root/sổ dân vận/tests/run.sh"'
echo "fresh: both commands succeeded on a new Debian 12"
