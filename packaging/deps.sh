#!/usr/bin/env bash
# Installs what is missing from Debian 12, by name. Usage: packaging/deps.sh [build] [test]
# Run as root or with sudo; does nothing when everything is there.
set -euo pipefail

runtime=(libqt6core6 libqt6gui6 libqt6widgets6 libqt6printsupport6 libqt6sql6 libqt6svg6 libsqlcipher0 libsodium23
         libqpdf29 libicu72 libjsoncpp25 zlib1g fonts-open-sans breeze-icon-theme qt6-translations-l10n)
build=(g++ cmake ninja-build pkgconf qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
       libsqlcipher-dev libsodium-dev libqpdf-dev libicu-dev libjsoncpp-dev zlib1g-dev libexpected-dev libgl-dev)
test=(xvfb xauth x11-utils poppler-utils libbenchmark-dev desktop-file-utils appstream file git dpkg-dev fontconfig python3
      at-spi2-core dbus-daemon strace binutils libglib2.0-bin python3-gi gir1.2-atspi-2.0 clang-16 libclang-rt-16-dev)

wanted=("${runtime[@]}")
for group in "$@"; do
  case "$group" in
    build) wanted+=("${build[@]}") ;;
    test) wanted+=("${test[@]}") ;;
    *) echo "deps.sh: onbekende groep: $group" >&2; exit 2 ;;
  esac
done

missing=()
for package in "${wanted[@]}"; do
  state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
  echo "   alles is er al (${#wanted[@]} pakketten)"
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Nodig: ${missing[*]}. Start dit als root, of installeer sudo." >&2; exit 1; }
  as_root=(sudo)
fi
echo "   installeren: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
