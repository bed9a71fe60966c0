#!/usr/bin/env bash
# Writes a picture of every screen, light and dark, into docs/screenshots: from a practice vault of a fixed seed at a
# fixed moment, so that the same program gives the same pictures. Needs no display.
# Usage: packaging/screenshots.sh [--out FOLDER] [--themes light,dark,contrast] [--scale 2] [--only PART]
set -euo pipefail
cd "$(dirname "$0")/.."

echo "== 1/2 Bouwen (build/dev)"
cmake --preset dev >/dev/null
cmake --build build/dev --target regie_pictures -j "$(nproc)"
echo "== 2/2 Afbeeldingen maken"
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC exec build/dev/tests/pictures/regie_pictures "$@"
