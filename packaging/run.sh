#!/usr/bin/env bash
# Installs what is missing, builds the release and opens the window on a practice vault. Without a display it does the
# same job headless: reads the sample intake, prints the advice, makes the case and writes the report.
# Usage: packaging/run.sh [--headless]
set -euo pipefail
cd "$(dirname "$0")/.."
out="${REGIE_OUT:-$PWD/out}"
vault="$out/oefenregio.kluis"
cli=build/release/bin/regiekompas-cli

echo "== 1/3 Pakketten"
packaging/deps.sh build
echo "== 2/3 Bouwen (build/release)"
cmake --preset release -DREGIE_BUILD_TESTS=OFF >/dev/null
cmake --build build/release -j "$(nproc)"

mkdir -p "$out"
if [ ! -d "$vault" ]; then
  echo "   oefenkluis maken met een kleine verzonnen regio: $vault"
  "$cli" demo --vault "$vault" --households 120 --seed 2026 >"$out/oefenregio.json"
fi

if [ "${1:-}" != --headless ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "== 3/3 Het venster openen op de oefenkluis"
  exec build/release/bin/regiekompas --vault "$vault"
fi

echo "== 3/3 Geen scherm: dezelfde taak zonder venster"
sample=resources/practice/intakes/tweede-huisverbod-rijswijk.json
report="$out/intakeadvies.pdf"
echo "   intake: $sample"
"$cli" intake "$sample" --vault "$vault" --report "$report" | tee "$out/intake.json"
echo
echo "   kluis:   $vault"
echo "   advies:  $report"
