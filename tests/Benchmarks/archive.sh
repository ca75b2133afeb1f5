#!/usr/bin/env bash
# Measures whole builds of made archives, and beside each Debian's Hugo (apt-get install hugo time) given the same stories ready
# split as Markdown, for as many HTML files, run after run in turn. Prints a table for docs/performance.md: the median of the
# runs, and for a second size the ratio to the first.
#   tests/Benchmarks/archive.sh [RUNS [PAGES…]]      3 runs of 1000 and 2000 pages unless told
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${1:-3}
shift || true
[ $# -gt 0 ] || set -- 1000 2000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish generator -r "$(dotnet --info | sed -n 's/^ *RID: *//p')" -o "$work/program" -v quiet --nologo >/dev/null
dotnet build tests/Benchmarks -c Release -v quiet --nologo >/dev/null
program="$work/program/banmian"
benchmarks="dotnet $PWD/tests/Benchmarks/bin/Release/net10.0/Benchmarks.dll"

# Seconds, KB and seconds of the processors of a command in a folder, into a list of runs. The program's last words are kept for
# its times by stage.
cost() { # LIST FOLDER COMMAND…
  local list=$1 folder=$2
  shift 2
  (cd "$folder" && /usr/bin/time -f '%e %M %U %S' -o "$work/time" "$@" >"$work/said" 2>&1) || { tail -n 5 "$work/said" >&2; exit 1; }
  awk '{ print $1, $2, $3 + $4 }' "$work/time" >> "$list"
}
median() { cut -d' ' -f"$2" "$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
html() { find "$1" -name '*.html' | wc -l; }
files() { find "$1" -type f | wc -l; }
megabytes() { find "$1" -type f -printf '%s\n' | awk '{ s += $1 } END { printf "%d", s / 1000000 }'; }
row() { # NAME PAGES LIST OUTPUT
  awk -v n="$1" -v p="$2" -v s="$(median "$3" 1)" -v c="$(median "$3" 3)" -v kb="$(median "$3" 2)" \
    -v h="$(html "$4")" -v f="$(files "$4")" -v mb="$(megabytes "$4")" \
    'BEGIN { printf "| %s | %d | %d | %d | %d | %.2f | %.2f | %d | %d |\n", n, p, h, f, mb, s, c, h / c, kb / 1000 }'
}

for pages in "$@"; do
  site="$work/$pages" hugo="$work/hugo-$pages"
  $benchmarks make-archive "$pages" "$site"
  # Built once so that the files are in the disk cache, and for the text Hugo gets.
  cost "$work/first" "$site" $program build
  $benchmarks for-hugo "$site" "$hugo"
  for i in $(seq "$runs"); do
    # Put aside, not removed: for minutes ext4 looks at every inode that was just freed before it takes a new one.
    mkdir -p "$work/aside/$pages.$i"
    mv "$site/_site" "$work/aside/$pages.$i/site"
    [ ! -d "$hugo/public" ] || mv "$hugo/public" "$work/aside/$pages.$i/public"
    cost "$work/$pages.cold" "$site" $program build --verbose
    sed -En 's/^ +([0-9]+) ms  (.*)/\2 \1/p' "$work/said" | paste -sd, | sed 's/,/, /g' > "$work/$pages.stages"
    cost "$work/$pages.hugo" "$hugo" hugo --quiet
    cost "$work/$pages.same" "$site" $program build
    dump=$(find "$site/seeds" -name '*.txt' | sort | sed -n "$((pages / 2 + i))p")
    sed -i '1s/^./报/' "$dump"
    cost "$work/$pages.one" "$site" $program build
  done
done

echo "$(date -u +%F), $(nproc) processors ($(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)), load $(cut -d' ' -f1-3 /proc/loadavg); median of $runs; $(hugo version | cut -d' ' -f1-2)"
echo
echo "| build | pages | HTML files | files | MB | seconds | CPU seconds | HTML files a CPU second | peak MB |"
echo "|---|--:|--:|--:|--:|--:|--:|--:|--:|"
for pages in "$@"; do
  row "all new" "$pages" "$work/$pages.cold" "$work/$pages/_site"
  row "nothing changed" "$pages" "$work/$pages.same" "$work/$pages/_site"
  row "one page changed" "$pages" "$work/$pages.one" "$work/$pages/_site"
  row "Hugo, all new" "$pages" "$work/$pages.hugo" "$work/hugo-$pages/public"
done
echo
if [ $# -gt 1 ]; then
  for build in cold hugo; do
    awk -v b="$build" -v n="$1" -v m="$2" -v s="$(median "$work/$1.$build" 1)" -v t="$(median "$work/$2.$build" 1)" \
      'BEGIN { printf "%s: %d pages take %.2f times as long as %d\n", b == "cold" ? "this program" : "Hugo", m, t / s, n }'
  done
fi
for pages in "$@"; do
  echo "by stage, $pages pages, all new, ms: $(cat "$work/$pages.stages")"
done
