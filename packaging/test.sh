#!/usr/bin/env bash
# Installs, builds and runs every test. Usage: packaging/test.sh [--full] [ctest arguments]
# A second run only builds what changed. --full, for a release, goes on with what takes hours: the tests of the core
# under the sanitizers, a minute for each fuzz target, and every fault on the save path instead of a sample
# (tests/fault/README.md says how long).
set -euo pipefail
cd "$(dirname "$0")/.."
jobs=$(nproc)
full=no
if [ "${1:-}" = --full ]; then
  full=yes
  shift
fi
steps=$([ "$full" = yes ] && echo 7 || echo 4)

echo "== 1/$steps Pakketten"
packaging/deps.sh build test
echo "== 2/$steps Bouwen met alle waarschuwingen als fouten (build/check)"
# one tree: what is tested is what is packed. The benchmarks are built by --full and by hand (CONTRIBUTING.md).
cmake --preset check -DREGIE_BUILD_BENCH="$([ "$full" = yes ] && echo ON || echo OFF)" >/dev/null
cmake --build build/check -j "$jobs"
echo "== 3/$steps Het pakket maken (build/check)"
(cd build/check && cpack -G DEB >cpack.log 2>&1) || { cat build/check/cpack.log; exit 1; }
sync # tests that wait for the disk are not to wait for what was built
echo "== 4/$steps Testen"
if [ "$full" = no ]; then
  cd build/check
  exec ctest --output-on-failure -j "$((jobs + 1))" "$@"
fi
(cd build/check && ctest --output-on-failure -j "$((jobs + 1))" "$@")
echo "== 5/$steps Geheugen en ongedefinieerd gedrag (build/asan)"
cmake --preset asan >/dev/null
cmake --build build/asan -j "$jobs"
(cd build/asan && ctest --output-on-failure -j "$jobs" -L core)
echo "== 6/$steps Willekeurige invoer, een minuut per doel (REGIE_FUZZ_SECONDS voor langer)"
(cd build/check && REGIE_FUZZ_SECONDS="${REGIE_FUZZ_SECONDS:-60}" ctest --output-on-failure -L fuzz)
echo "== 7/$steps Elke fout op het opslagpad (uren)"
cd build/check
REGIE_FULL_FAULTS=1 QTEST_FUNCTION_TIMEOUT=86400000 exec ctest --output-on-failure -L fault
