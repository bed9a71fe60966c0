#!/usr/bin/env bash
# Builds the Debian package twice from one commit, in two folders with other paths and at other times, and compares the
# two byte for byte. Usage: packaging/reproducible.sh [--commit COMMIT] [--out DIR] [--jobs N] [--quick] [--compare ONE.deb TWO.deb]
# Needs what packaging/deps.sh build installs; takes two whole builds. Says "gelijk" with the SHA-256, or what differs
# (exit 1). --quick builds without optimising, a third of the time: for finding what differs. Whoever was given a package can build its commit and compare: SOURCE_DATE_EPOCH is the day of the commit.
set -euo pipefail
cd "$(dirname "$0")/.."
commit=HEAD
out="$PWD/build/reproducible"
jobs=$(nproc)
flags=()
one= two=
while [ $# -gt 0 ]; do
  case "$1" in
    --commit) commit="$2"; shift 2 ;;
    --out) out=$(realpath -m "$2"); shift 2 ;;
    --jobs) jobs="$2"; shift 2 ;;
    --quick) flags=(-DCMAKE_CXX_FLAGS_RELEASE="-O0 -DNDEBUG -Wno-cpp"); shift ;;
    --compare) one="$2" two="$3"; shift 3 ;;
    *) sed -n '2,6s/^# //p' "$0" >&2; exit 2 ;;
  esac
done

# $1: the folder to build in. Prints the package.
build() {
  rm -rf "$1"
  mkdir -p "$1"
  git archive "$commit" | tar -x -C "$1"
  find "$1" -exec touch {} + # a checkout has the moment at which it was made
  (
    cd "$1"
    unset CMAKE_CXX_COMPILER_LAUNCHER CMAKE_C_COMPILER_LAUNCHER CXXFLAGS CFLAGS LDFLAGS
    SOURCE_DATE_EPOCH=$(cd "$OLDPWD" && git log -1 --format=%ct "$commit")
    export SOURCE_DATE_EPOCH
    cmake --preset release -DREGIE_BUILD_TESTS=OFF -DREGIE_BUILD_BENCH=OFF "${flags[@]}"
    cmake --build build/release -j "$jobs"
    cd build/release && cpack -G DEB
  ) >"$1.log" 2>&1 || { tail -20 "$1.log" >&2; return 1; }
  ls "$1"/build/release/*.deb
}

if [ -z "$one" ]; then
  commit=$(git rev-parse "$commit")
  echo "== 1/2 $commit" >&2
  one=$(build "$out/a/regiekompas")
  echo "== 2/2 nog eens, elders" >&2
  two=$(build "$out/b/een-andere-plek/en-een-langer-pad/regiekompas")
fi

sums() { sha256sum "$1" | cut -d' ' -f1; }
if [ "$(sums "$one")" = "$(sums "$two")" ]; then
  echo "gelijk: $(basename "$one") $(sums "$one")"
  exit 0
fi
echo "verschillend: $(sums "$one") en $(sums "$two")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for side in one two; do
  dpkg-deb -R "${!side}" "$work/$side"
  ar p "${!side}" data.tar.gz 2>/dev/null | tar -tvz --full-time >"$work/$side.list" || true
done
(cd "$work/one" && find . -type f | sort) | while read -r file; do
  if ! cmp -s "$work/one/$file" "$work/two/$file"; then
    echo "  $file: $(cmp -l "$work/one/$file" "$work/two/$file" 2>/dev/null | wc -l) bytes"
    diff <(strings -n 6 "$work/one/$file") <(strings -n 6 "$work/two/$file") | head -5 | sed 's/^/    /' || true
  fi
done
diff "$work/one.list" "$work/two.list" | head -10 || true
exit 1
