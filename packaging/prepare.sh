# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run, test and screenshots: installs what is missing (Debian 12) and configures the build, in COSTRATA_BUILD when
# that is set. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=${COSTRATA_BUILD:-$root/build/release}
build_packages=(g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n libqcustomplot-dev libsqlite3-dev libxlsxwriter-dev zlib1g-dev libyaml-cpp-dev libexpected-dev)

# install_missing PACKAGE...: asks dpkg first, so that a second run costs nothing and needs no network.
install_missing() {
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing: ${missing[*]}" >&2
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing, and installing them needs root: apt-get install ${missing[*]}" >&2
            exit 1
        }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq >&2
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build_targets TARGET...: configures when needed, builds; says nothing when all is up to date.
build_targets() {
    local log
    log=$(mktemp)
    if ! { [ -f "$build/build.ninja" ] || (cd "$root" && cmake --preset release -B "$build"); } >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        exit 1
    fi
    rm -f "$log"
    cmake --build "$build" --target "$@" 2>&1 | sed -e '/^ninja: no work to do/d' -e '/Re-checking globbed/d' >&2
}
