#!/usr/bin/env bash
# Writes a picture of every screen, light and dark, into docs/screenshots: from a practice vault of a fixed seed at a
# fixed moment, so that the same program gives the same pictures. Needs no display.
# Usage: packaging/screenshots.sh [--out FOLDER] [--themes light,dark,contrast] [--scale 2] [--only PART]
set -euo pipefail
cd "$(dirname "$0")/.."

echo "== 1/2 Bouwen (build/dev)"
cmake --preset dev >/dev/null
cmake --build build/dev --target regie_pictures test_casefile_workedcases test_settings_page test_settings_retention test_lists_out test_shell_undo -j "$(nproc)"
echo "== 2/2 Afbeeldingen maken"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
build/dev/tests/pictures/regie_pictures "$@"
# What only a test plays keeps its own pictures: the three worked cases, and the settings of a vault with users.
if [ $# -eq 0 ]; then
  for played in casefile/test_casefile_workedcases settings/test_settings_page settings/test_settings_retention \
    disclosure/test_lists_out shell/test_shell_undo; do
    REGIE_PICTURES="$PWD/docs/screenshots" "build/dev/tests/ui/$played" >/dev/null
  done
fi
