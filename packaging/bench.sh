#!/usr/bin/env bash
# Builds the benchmarks in release and runs them: one JSON line a figure, with its limit beside it.
# Usage: packaging/bench.sh [NAME...]    (names: rules store casebook intake import report start; without: all)
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/deps.sh build test >&2
cmake --preset release -B build/bench -DREGIE_BUILD_BENCH=ON >/dev/null
names=("$@")
[ ${#names[@]} -gt 0 ] || names=(rules store casebook intake import report start)
targets=()
for name in "${names[@]}"; do targets+=("${name}_bench"); done
cmake --build build/bench -j "$(nproc)" --target "${targets[@]}" >&2
for name in "${names[@]}"; do
  echo "== $name" >&2
  "build/bench/bin/${name}_bench"
done
