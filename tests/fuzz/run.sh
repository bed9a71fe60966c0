#!/usr/bin/env bash
# Builds one fuzz target with clang-16 and lets it run over its corpus. Usage: tests/fuzz/run.sh NAME [BUILD]
# For REGIE_FUZZ_SECONDS, five when nothing is said.
# intake, rules and sealed only run when REGIE_FUZZ_SECONDS is set (77 otherwise): the test command has no time to build them.
# A crash leaves the input beside the build and ends with another status; so does a target that does not build.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
name=$1
case "$name" in intake | rules | sealed) [ -n "${REGIE_FUZZ_SECONDS:-}" ] || exit 77 ;; esac
seconds=${REGIE_FUZZ_SECONDS:-5}
build=${2:-$root/build/fuzz}
mkdir -p "$build"

exec 9>"$build.lock"
flock 9 # two targets of one build directory do not configure at once
cmake -S "$root/tests/fuzz" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER=clang++-16 >/dev/null
cmake --build "$build" --target "fuzz_$name" >&2
flock -u 9

new=$(mktemp -d "$build/$name.XXXXXX") # what is found goes here; the stored corpus only changes by hand
trap 'rm -rf "$new"' EXIT
cd "$build"
set +e
"./fuzz_$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=16384 -print_final_stats=1 \
  -artifact_prefix="$build/crash-$name-" "$new" "$root/tests/fuzz/corpus/$name" 2>&1 |
  grep -E "ERROR|SUMMARY|runtime error|number_of_executed_units|Test unit written|^ *#[0-9]+ 0x"
exit "${PIPESTATUS[0]}"
