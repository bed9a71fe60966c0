#!/usr/bin/env bash
# Installs the built package, starts the window from its desktop file's command under Xvfb on a practice vault made by
# the installed command line, and takes it away again. Exit 77 (skipped) when not root or when no package was built.
set -euo pipefail
cd "$(dirname "$0")/.."
deb=$(readlink -f "$(ls -t build/release/regiekompas_*.deb 2>/dev/null | head -1)" || true)
[ -n "$deb" ] || { echo "no package in build/release"; exit 77; }
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

dpkg -i "$deb" >/dev/null
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
regiekompas-cli demo --vault "$work/oefen.kluis" --households 20 --seed 1 >/dev/null

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
    echo "installed, started, shown and taken away, and the vault stays: $(basename "$deb")"
    exit 0
  fi
  sleep 0.2
done
echo "no window after 20 seconds"; cat "$work/stderr"; exit 1
