#!/usr/bin/env bash
# Measures the index of search by itself, and 300 queries over it, each as that of a reader who comes to the page first.
#   tests/Benchmarks/search.sh [PAGES[:CORPUS]…]      1000 and 5000 pages of made texts unless told
# CORPUS is a file of JSON lines with "title" and "paras". Prints two tables for docs/search.md for each archive; the second also
# says whether every answer was right.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ $# -gt 0 ] || set -- 1000 5000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build tests/Benchmarks -c Release -v quiet --nologo >/dev/null
built=tests/Benchmarks/bin/Release/net10.0
for archive in "$@"; do
  corpus=${archive#*:}
  [ "$corpus" != "$archive" ] || corpus=
  echo "| pages | blocks | MB of text | shards, % of it | besides, % | ms of processor time a page | s a block |"
  echo "|--:|--:|--:|--:|--:|--:|--:|"
  dotnet "$built/Benchmarks.dll" make-search "${archive%%:*}" "$work/$archive" ${corpus:+"$corpus"}
  echo
  node --max-old-space-size=8000 tests/Generator.Tests/Search/proof.mjs "$work/$archive" "$built/opencc" 300 costs
  echo
done
