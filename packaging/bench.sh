#!/usr/bin/env bash
# Builds the benchmarks in release and runs them: one JSON line a figure, with its limit beside it.
# Usage: packaging/bench.sh [--results] [NAME...]
#   NAME      rules store casebook intake import report start matching timeline agenda genogram insight journal
#             window; all without
#   --results keeps every figure as a table in tests/bench/RESULTS.md, with the date, the commit and the machine; what grows
#             with the vault is measured at three sizes. What is not named stays as it was measured before. Takes about half an
#             hour for all and wants a quiet machine.
set -euo pipefail
cd "$(dirname "$0")/.."
results=no
if [ "${1:-}" = --results ]; then
  results=yes
  shift
fi
packaging/deps.sh build test >&2
cmake --preset release -B build/bench -DREGIE_BUILD_BENCH=ON -DREGIE_BUILD_TESTS=ON >/dev/null
names=("$@")
[ ${#names[@]} -gt 0 ] || names=(rules report start casebook genogram timeline store intake journal matching agenda insight import window)
targets=()
for name in "${names[@]}"; do targets+=("${name}_bench"); done
cmake --build build/bench -j "$(nproc)" --target "${targets[@]}" >&2

# The sizes of a benchmark that has more than one, the arguments of a run each; the last is the size of its limits.
sizes() {
  case "$1" in
    store) printf '%s\n' '--size 10000' '--size 100000' '--size 1000000 --repeats 1' '--size 100000 growth' ;;
    matching) printf '%s\n' 10000 100000 1000000 ;;
    agenda) printf '%s\n' 1 10 ;;
    insight) printf '%s\n' 1 20 ;;
    window) printf '%s\n' 500 2000 ;;
    *) printf '\n' ;;
  esac
}
lines=build/bench/figures.jsonl
commit=$(git rev-parse --short HEAD) # of what was built, also when somebody goes on working
[ "$results" = no ] || : >"$lines"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
for name in "${names[@]}"; do
  if [ "$results" = no ]; then
    echo "== $name" >&2
    "build/bench/bin/${name}_bench"
    continue
  fi
  while read -r arguments; do
    echo "== $name $arguments" >&2
    # shellcheck disable=SC2086 # several arguments
    "build/bench/bin/${name}_bench" $arguments | sed "s/^{/{\"bench\":\"$name\",\"run\":\"$arguments\",/" | tee -a "$lines" || true # a limit missed is a figure too
  done < <(sizes "$name")
done
[ "$results" = no ] || tests/bench/results.py tests/bench/figures.jsonl "$lines" "$commit" >tests/bench/RESULTS.md
