#!/usr/bin/env bash
# Installs, builds and runs every test. Usage: packaging/test.sh [ctest arguments]
# A second run only builds what changed. Long runs of the fault tests: see tests/fault/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
jobs=$(nproc)

echo "== 1/4 Pakketten"
packaging/deps.sh build test
echo "== 2/4 Bouwen met alle waarschuwingen als fouten (build/dev)"
cmake --preset dev >/dev/null
cmake --build build/dev -j "$jobs"
echo "== 3/4 Het pakket bouwen (build/release)"
cmake --preset release -DREGIE_BUILD_TESTS=OFF >/dev/null
cmake --build build/release -j "$jobs"
(cd build/release && cpack -G DEB >cpack.log 2>&1) || { cat build/release/cpack.log; exit 1; }
echo "== 4/4 Testen"
cd build/dev
exec ctest --output-on-failure -j "$jobs" "$@"
