# Shared by the scripts in ci/: where things are, messages, and the table ci/machines.
# Called as: . "${0%/*}/lib.sh"
# shellcheck shell=bash

set -euo pipefail
export LC_ALL=C.UTF-8

# The repository, and the folder outside of it that keeps what was downloaded.
# (Both are for the scripts which source this file.)
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${BARELINUX_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/barelinux}
mkdir -p "$cache"

say() { printf '%s\n' "$*" >&2; }
die() { say "${0##*/}: $*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# usage: prints the comment at the top of the calling script, and ends it.
usage() { sed -n '2,/^[^#]/{/^# shellcheck/d; s/^# \{0,1\}//p}' "$0" >&2; exit 2; }

# fresh FILE MINUTES: does FILE exist, and is it younger than that?
fresh() { [ -n "$(find "$1" -maxdepth 0 -mmin "-$2" 2>/dev/null)" ]; }

# machines [ARCH|TARGET…]: the targets' names, in the table's order; all of them without arguments.
machines() {
    local want
    for want; do
        awk -v w="$want" '!/^#/ && ($1 == w || $2 == w) { found = 1 } END { exit !found }' "$root/ci/machines" ||
            die "'$want' is neither an architecture nor a target in ci/machines"
    done
    awk -v w=" $* " '!/^#/ && NF && (w == "  " || index(w, " " $1 " ") || index(w, " " $2 " ")) { print $2 }' \
        "$root/ci/machines"
}

# machine TARGET: sets arch, target, debarch, qemu, native, kernel and system from the target's row.
# shellcheck disable=SC2034 # the caller uses them
machine() {
    local row
    row=$(awk -v t="$1" '!/^#/ && $2 == t' "$root/ci/machines")
    [ -n "$row" ] || die "'$1' is not a target in ci/machines"
    read -r arch target debarch qemu native kernel system <<<"$row"
}

# Cargo's tools that ci/setup builds go here.
tools=$cache/cargo-tools
case :$PATH: in *":$tools/bin:"*) ;; *) export PATH="$tools/bin:$PATH" ;; esac

# toolchain TARGET: prints which Rust builds for it here: `own`, the one in PATH, whose library for the target
# is there (always so for the host); or `debian`, Debian's, which builds the library itself; or nothing.
# BARELINUX_RUST=debian asks for the second wherever the host is not the target.
toolchain() {
    if [ "$1" = "$(host)" ]; then
        echo own
    elif [ "${BARELINUX_RUST:-own}" = own ] && compgen -G "$(rustc --print target-libdir --target "$1")/libcore-*" >/dev/null; then
        echo own
    elif [ -x /usr/bin/rustc ] && [ -e "$(/usr/bin/rustc --print sysroot)/lib/rustlib/src/rust/library/core" ]; then
        echo debian
    fi
}

# host: the target that rustc builds for by itself.
host() { rustc -vV | sed -n 's/^host: //p'; }

# llvm: the folder with LLVM's tools, which cargo-binutils runs: of rustup's component llvm-tools, or Debian's newest.
llvm() {
    local own folder
    own=$(rustc --print sysroot)/lib/rustlib/$(host)/bin
    for folder in "$own" $(compgen -G '/usr/lib/llvm-*/bin' | sort -rV); do
        [ ! -x "$folder/llvm-size" ] || { echo "$folder"; return; }
    done
}

# libc_headers: the folder with the kernel's newest headers for programs; one package holds every architecture.
libc_headers() { "$root/ci/fetch" trixie-backports amd64 linux-libc-dev; }

# kernel_headers FOLDER: the folder with the kernel's own headers, of the same version as those for programs.
kernel_headers() {
    local version
    version=$(sed -n 's/^Version: \([0-9.]*\).*/\1/p' "$1/DEBIAN/control")
    "$root/ci/fetch" trixie-backports amd64 "linux-headers-$version*-common"
}

# cases_of TARGET LIST: what the test programs in the file LIST say to --calls: which test is which call's case.
cases_of() {
    local program
    machine "$1"
    while read -r program; do
        if [ "$native" = native ]; then "$program" --calls; else "$qemu" "$program" --calls; fi
    done <"$2" | sort -u
}
