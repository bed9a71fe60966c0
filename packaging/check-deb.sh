#!/usr/bin/env bash
# Installs the package as an earlier version and then as it was built over it, starts the window from its desktop
# file's command under Xvfb on a vault that an earlier program made, and takes it away again: the vault stays.
# Exit 77 (skipped) when not root or when no package was built.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
deb=$(readlink -f "$(ls -t build/{check,release}/regiekompas_*.deb 2>/dev/null | head -1)" || true)
[ -n "$deb" ] || { echo "no package in build/check or build/release"; exit 77; }
[ "$(id -u)" -eq 0 ] || { echo "not root"; exit 77; }
command -v Xvfb >/dev/null || { echo "no Xvfb"; exit 77; }

work=$(mktemp -d)
cleanup() {
  [ -z "${window:-}" ] || kill "$window" 2>/dev/null || true
  [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
  dpkg --purge regiekompas >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap cleanup EXIT

# the same package under a version from before, so that what is installed over it is an upgrade
mkdir "$work/earlier"
dpkg-deb -R "$deb" "$work/earlier/root"
sed -i 's/^Version: .*/Version: 0.0.1/' "$work/earlier/root/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -z1 -b "$work/earlier/root" "$work/earlier/earlier.deb" >/dev/null
dpkg -i "$work/earlier/earlier.deb" >/dev/null
[ "$(dpkg-query -W -f '${Version}' regiekompas)" = 0.0.1 ] || { echo "the earlier package did not install"; exit 1; }
dpkg -i "$deb" >/dev/null
[ "$(dpkg-query -W -f '${Status}' regiekompas)" = "install ok installed" ] || { echo "the upgrade did not end well"; exit 1; }
desktop-file-validate /usr/share/applications/nl.regiekompas.Regiekompas.desktop
appstreamcli validate --no-net /usr/share/metainfo/nl.regiekompas.Regiekompas.metainfo.xml
depends=$(dpkg-deb -f "$deb" Depends)
for needed in libqt6widgets6 libsqlcipher0 libsodium23 libqpdf29 fonts-open-sans breeze-icon-theme; do
  grep -q "$needed" <<<"$depends" || { echo "dependency missing: $needed"; exit 1; }
done
grep -q libqt6sql6-sqlite <<<"$depends" && { echo "must not depend on the plain SQLite driver"; exit 1; }

export HOME="$work/home" XDG_RUNTIME_DIR="$work/run"
mkdir -p "$HOME" "$XDG_RUNTIME_DIR"; chmod 700 "$XDG_RUNTIME_DIR"
cd "$work"
regiekompas-cli --help | grep -q assess
for program in regiekompas regiekompas-cli; do
  # asked of the package: a machine may leave man pages out when it installs
  grep -q "man/man1/$program\.1" <<<"$(dpkg-deb -c "$deb")" || { echo "no man page: $program"; exit 1; }
done
version=$(dpkg-deb -f "$deb" Version)
regiekompas-cli --version | grep -q "${version%%-*}" || { echo "the program does not say $version"; exit 1; }
regiekompas-cli demo --vault "$work/nieuw.kluis" --households 20 --seed 1 >/dev/null
# what finishes a PDF is a module of its own, loaded when it is needed
regiekompas-cli intake /usr/share/regiekompas/practice/intakes/tweede-huisverbod-rijswijk.json \
  --vault "$work/nieuw.kluis" --report "$work/advies.pdf" >/dev/null
[ -s "$work/advies.pdf" ] || { echo "no PDF from the installed program"; exit 1; }
install -d -m 700 "$work/oefen.kluis"
install -m 600 "$root"/tests/data/vaults/versie10/* "$work/oefen.kluis/"
regiekompas-cli verify --vault "$work/oefen.kluis" | grep -q '"sound": true' || { echo "an older vault is not whole after the upgrade"; exit 1; }

export QT_QPA_PLATFORM=xcb # a real window, also where who runs this works offscreen
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
screen=$!
for _ in $(seq 50); do [ -s "$work/display" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$work/display")"
command=$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' /usr/share/applications/nl.regiekompas.Regiekompas.desktop)
"$command" --vault "$work/oefen.kluis" 2>"$work/stderr" &
window=$!
for _ in $(seq 100); do
  kill -0 "$window" 2>/dev/null || { echo "the window went away:"; cat "$work/stderr"; exit 1; }
  if grep -q "painted" "$work/stderr" 2>/dev/null || xwininfo -root -tree 2>/dev/null | grep -q Regiekompas; then
    kill "$window"; wait "$window" 2>/dev/null || true; window=
    dpkg --purge regiekompas >/dev/null
    [ ! -e /usr/bin/regiekompas ] || { echo "still there after removal"; exit 1; }
    [ -d "$work/oefen.kluis" ] || { echo "the vault went with the program"; exit 1; }
    echo "installed, upgraded, started on an older vault, shown and taken away, and the vault stays: $(basename "$deb")"
    exit 0
  fi
  sleep 0.2
done
echo "no window after 20 seconds"; cat "$work/stderr"; exit 1
