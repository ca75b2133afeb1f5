#!/usr/bin/env bash
# Measures this program's conversion beside Debian's opencc (apt-get install opencc) on the same text, run after run in turn, and
# prints the median of each: processor time, MB of UTF-8 a second without the time a single line takes, how many times
# opencc's. Then the time and memory of a whole process that converts one line.
#   tests/Benchmarks/opencc.sh [RUNS [FILE…]]      without files: the texts of seeds/ and tests/gold, to 60 MB
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${1:-7}
shift || true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build generator -c Release -v quiet --nologo >/dev/null
program="dotnet generator/bin/Release/net10.0/generator.dll convert --opencc"

[ $# -gt 0 ] || set -- seeds/*.txt tests/gold/*.txt
# Paragraphs, not lines of sixteen characters: that is what is converted.
cat "$@" | tr -d '\n\r' | sed 's/。/。\n/g' > "$work/once"
while [ "$(stat -c %s "$work/text" 2>/dev/null || echo 0)" -lt 60000000 ]; do cat "$work/once" >> "$work/text"; done
head -n 1 "$work/once" > "$work/line"
megabytes=$(awk -v bytes="$(stat -c %s "$work/text")" 'BEGIN { print bytes / 1e6 }')

# Processor seconds, wall seconds and KB of a command.
cost() { /usr/bin/time -f '%U %S %e %M' -o "$work/time" "$@" > /dev/null && awk '{ print $1 + $2, $3, $4 }' "$work/time"; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
run() { # NAME INPUT
  case $1 in
    opencc-*) cost opencc -c "${1#opencc-}" -i "$2" -o /dev/null ;;
    exact-*) cost $program "${1#exact-}" < "$2" ;;
    newspaper-*) cost $program "${1#newspaper-}" --newspaper < "$2" ;;
  esac
}

names="opencc-s2t exact-s2t newspaper-s2t opencc-s2tw exact-s2tw newspaper-s2tw"
for i in $(seq "$runs"); do
  for name in $names; do
    run "$name" "$work/text" >> "$work/$name.text"
    run "$name" "$work/line" >> "$work/$name.line"
  done
done

echo "$(nproc) processors, $(uptime | sed 's/.*load/load/'); $megabytes MB, median of $runs"
printf '%-16s %10s %8s %8s %12s %10s %10s\n' '' 'processor' 'MB/s' 'opencc' 'one line s' 'wall s' 'KB'
for name in $names; do
  whole=$(cut -d' ' -f1 "$work/$name.text" | median)
  line=$(cut -d' ' -f1 "$work/$name.line" | median)
  base=opencc-${name#*-}
  baseline=$(awk -v a="$(cut -d' ' -f1 "$work/$base.text" | median)" -v b="$(cut -d' ' -f1 "$work/$base.line" | median)" 'BEGIN { print a - b }')
  awk -v n="$name" -v w="$whole" -v l="$line" -v mb="$megabytes" -v b="$baseline" \
    -v e="$(cut -d' ' -f2 "$work/$name.line" | median)" -v m="$(cut -d' ' -f3 "$work/$name.line" | median)" \
    'BEGIN { printf "%-16s %10.2f %8.1f %7.1fx %12.2f %10.2f %10d\n", n, w, mb / (w - l), b / (w - l), l, e, m }'
done
