#!/usr/bin/env bash
# Measures how the processor time of `split` and `check` grows with an input: of each kind one input and others 2, 4 and 8
# times as long. Prints a table for docs/security.md: milliseconds of processor time less those of an input of one line, the
# least of the runs, and how many times as long × 8 takes as × 4 (2 is linear, 4 the square); shorter ones are near the noise.
#   tests/Benchmarks/growth.sh [RUNS [KIND…]]      3 runs of all kinds unless told
# BANMIAN_PROGRAM names a published program to measure; without it this checkout's is published.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${1:-3}
shift || true
dumps=(text line characters headlines briefs blanks indents brackets quotes figures names)
others=(note yaml glossary standing)
kinds=("$@")
[ $# -gt 0 ] || kinds=("${dumps[@]}" "${others[@]}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=${BANMIAN_PROGRAM:-$work/program/banmian}
[ -n "${BANMIAN_PROGRAM:-}" ] ||
  dotnet publish generator -r "$(dotnet --info | sed -n 's/^ *RID: *//p')" -o "$work/program" -v quiet --nologo >/dev/null
gold=$(cat tests/gold/*.txt)
sentence="日前，新区公布年度复核结果，特色产业基地顺利通过复核，"

many() { awk -v n="$1" -v s="$2" 'BEGIN { while (i++ < n) printf "%s", s }'; }
lines() { awk -v n="$1" -v s="$2" 'BEGIN { while (i++ < n) { t = s; gsub(/#/, i, t); print t } }'; }

# The text of one kind, so many times as long. Sizes are such that the shortest takes more than the noise of a process, and
# the longest stays below the limits (stories of a dump, marks of a paragraph).
input() { # KIND TIMES
  local n=$2
  case $1 in
    text) for _ in $(seq "$n"); do echo "$gold"; done ;;
    line) echo "新区公布结果"; many $((2000 * n)) "$sentence" ;;
    characters) lines $((4000 * n)) 新 ;;
    headlines) lines $((1600 * n)) "新区公布复核结果" ;;
    briefs) lines $((100 * n)) "本报讯 记者从新区获悉，第#个项目昨日开工建设，总投资十亿元。" ;;
    blanks) echo "新区公布结果"; many $((500000 * n)) " "; echo; echo "$sentence。" ;;
    indents) awk -v n=$((1000 * n)) -v s="$sentence" 'BEGIN { while (i++ < n) printf "%*s%s\n", i % 31, "", s }' ;;
    brackets) lines $((1500 * n)) "（（（新区）公布（结果（（复核）"; many $((10000 * n)) "（"; echo ;;
    quotes) lines $((1000 * n)) "“新区”公布“‘结果“复核" ;;
    figures) lines $((1000 * n)) "2021年2月1日 3.14 0911-88888888 12345678901234567890 第#版" ;;
    names) lines $((1000 * n)) "本报记者 王小五 李四 通讯员 张三丰 报道" ;;
    note) echo "note: |"; lines $((2000 * n)) "  这是**注意**第#段，见[地图](https://example.org/#)。
" ;;
    yaml) echo "editors:"; lines $((20000 * n)) "  - 编辑#" ;;
    glossary) lines $((10000 * n)) $'新区第#项\t新區第#項' ;;
    standing) printf -- '---\ntitle: 关于\nscript: zh-Hans\n---\n'; lines $((2000 * n)) "## 第#节

这是*第#段*，见[地图](https://example.org/#)。
" ;;
  esac
}

# Milliseconds of processor time of a command in a folder, the least of the runs. What it finds wrong is no matter.
cost() { # FOLDER ARGUMENT…
  local folder=$1
  shift
  [ -x "$program" ] || { echo "there is no program $program" >&2; exit 1; }
  for _ in $(seq "$runs"); do
    (cd "$folder" && /usr/bin/time -q -f '%U %S' -o "$work/time" "$program" "$@" >/dev/null 2>&1) || true
    awk '{ print 1000 * ($1 + $2) }' "$work/time"
  done | sort -n | head -n 1
}

site() { # KIND TIMES: a folder with a site whose one input is of this kind
  local folder=$work/$1.$2 dump="新区公布复核结果
$sentence顺利通过。"
  mkdir -p "$folder/seeds" "$folder/glossary" "$folder/pages"
  printf 'title: { zh-Hans: 报, zh-Hant: 報 }\nlargest-dump: 100 MB\n' > "$folder/site-config.yml"
  echo "$dump" > "$folder/seeds/a.txt"
  case $1 in
    none) ;;
    note | yaml) input "$1" "$2" > "$folder/seeds/a.yml" ;;
    glossary) input "$1" "$2" > "$folder/glossary/a.tsv" ;;
    standing) input "$1" "$2" > "$folder/pages/a.md" ;;
    *) input "$1" "$2" > "$folder/seeds/a.txt" ;;
  esac
  echo "$folder"
}

none=$(site none 1)
# Once before it is measured: the program's files come from the disk.
(cd "$none" && "$program" split seeds/a.txt && "$program" check) > /dev/null 2>&1
base_split=$(cost "$none" split seeds/a.txt)
base_check=$(cost "$none" check)
row() { # COMMAND BASE KIND
  local cells=()
  for n in 1 2 4 8; do
    cells+=("$(cost "$(site "$3" "$n")" "$1" $([ "$1" = split ] && echo seeds/a.txt))")
  done
  awk -v k="$3" -v c="$1" -v b="$2" -v v="${cells[*]}" 'BEGIN {
    split(v, t, " "); printf "| %s | `%s` |", k, c
    for (i = 1; i <= 4; i++) printf " %d |", t[i] - b
    printf " %.1f |\n", (t[4] - b) / (t[3] - b > 1 ? t[3] - b : 1) }'
}

model=$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)
echo "$(date -u +%F), $(nproc) processors ($model), load $(cut -d' ' -f1-3 /proc/loadavg); least of $runs"
echo "an input of one line: split $base_split ms, check $base_check ms"
echo
echo "| input | command | × 1 | × 2 | × 4 | × 8 | × 8 to × 4 |"
echo "|---|---|--:|--:|--:|--:|--:|"
for kind in "${kinds[@]}"; do
  [[ " ${others[*]} " == *" $kind "* ]] || row split "$base_split" "$kind"
  row check "$base_check" "$kind"
done
