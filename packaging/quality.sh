#!/usr/bin/env bash
# Builds the quality reports in release and runs them: how well the engine finds the same persons and households.
# Usage: packaging/quality.sh [--febrl DIR] [--out DIR] [--seeds "1 2 3 4 5"] [--sizes "5000 50000"] [--no-speed]
# One JSON file a run in build/quality (or --out), all of them in quality.jsonl, the goals in summary.json; what the
# matching costs, each figure beside its limit, in speed.jsonl (--no-speed leaves it out; it wants a quiet machine).
# The FEBRL lists are looked for in ../shared/data/febrl; without them that part is left out, and said so.
set -euo pipefail
cd "$(dirname "$0")/.."
febrl="../shared/data/febrl"
out="build/quality"
seeds="1 2 3 4 5"
sizes="5000 50000"
speed=yes
while [ $# -gt 0 ]; do
  case "$1" in
    --febrl) febrl="$2"; shift 2 ;;
    --out) out="$2"; shift 2 ;;
    --seeds) seeds="$2"; shift 2 ;;
    --sizes) sizes="$2"; shift 2 ;;
    --no-speed) speed=no; shift ;;
    *) sed -n '2,6s/^# //p' "$0" >&2; exit 2 ;;
  esac
done
packaging/deps.sh build test >&2
cmake --preset release -DREGIE_BUILD_TESTS=ON >/dev/null
cmake --build build/release -j "$(nproc)" --target quality_dutch quality_febrl matching_bench >&2
mkdir -p "$out"
rm -f "$out"/*.json

if [ -d "$febrl" ]; then
  for list in 1 2 3; do
    echo "== FEBRL $list" >&2
    build/release/bin/quality_febrl "$febrl/dataset$list.csv" >"$out/febrl$list.json"
  done
else
  echo "== FEBRL: OVERGESLAGEN, $febrl is er niet" >&2
fi
for rates in assumed harsh; do
  for size in $sizes; do
    for seed in $seeds; do
      echo "== Nederlands: $rates, $size regels, begingetal $seed" >&2
      build/release/bin/quality_dutch --rates "$rates" --mentions "$size" --seed "$seed" \
        >"$out/dutch-$rates-$size-$seed.json"
    done
  done
done
if [ "$speed" = yes ]; then
  echo "== Snelheid" >&2
  build/release/bin/matching_bench >"$out/speed.jsonl"
fi
cat "$out"/*.json >"$out/quality.jsonl"
build/release/bin/quality_dutch --summary "$out/quality.jsonl" | tee "$out/summary.json"
