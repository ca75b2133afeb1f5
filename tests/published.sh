#!/usr/bin/env bash
# The program by itself, as its users get it: an archive is built, served and printed by what was published, on a computer that
# has no Node, no .NET and an empty home. Chromium and poppler-utils (for pdffonts) have to be installed.
#   bash tests/published.sh [FOLDER]      the published program; without it, one is published first
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=${1:-}
if [ -z "$program" ]; then
  program=$work/program
  dotnet publish generator -c Release -r linux-x64 -o "$program" --nologo
fi
program=$(realpath "$program")/banmian

# All programs of this computer but those a user of the published program does not have.
mkdir -p "$work/bin" "$work/home"
ln -s /usr/bin/* /bin/* "$work/bin/" 2>/dev/null || true
rm -f "$work"/bin/{node,nodejs,npm,npx,dotnet}
alone() { (cd "$work" && env -i HOME="$work/home" PATH="$work/bin" LANG=C.UTF-8 "$@"); }
if alone node --version 2>/dev/null || alone dotnet --version 2>/dev/null; then
  echo "Node or .NET can still be found"
  exit 1
fi

say() { printf '\n-- %s\n' "$1"; }

say "version"
alone "$program" --version

say "build"
mkdir -p "$work/archive/seeds"
printf 'title: { zh-Hans: 一份档案, zh-Hant: 一份檔案 }\n' > "$work/archive/site-config.yml"
cp tests/gold/seed-manner.txt "$work/archive/seeds/"
alone "$program" --site archive build --quiet
[ -f "$work/archive/_site/zh-hant/index.html" ]

say "build with a template of one's own"
# By functions that no template of the program calls: a compiler that looks ahead leaves out what it sees no use of.
alone "$program" --site archive templates export parts/footer.html
printf '%s\n' '{{ "abcdef" | string.slice 2 3 }}{{ [3, 1, 2] | array.sort | array.reverse | array.join "" }}' \
  >> "$work/archive/templates/parts/footer.html"
alone "$program" --site archive build --quiet
grep -q 'cde321' "$work/archive/_site/zh-hant/index.html"
rm -r "$work/archive/templates"

say "print, and build with the prints"
alone "$program" --site archive print --quiet
alone "$program" --site archive build --quiet
for script in zh-hans zh-hant; do
  pdf=$work/archive/_site/$script/undated/seed-manner/page.pdf
  pdffonts "$pdf" | tee "$work/fonts"
  if tail -n +3 "$work/fonts" | grep -v 'CID TrueType'; then
    echo "$pdf: set in faces that are not the program's"
    exit 1
  fi
  grep -q 'Noto' "$work/fonts"
done

say "serve"
# Bash speaks to the server itself, so that no further program is needed.
alone "$program" --site archive serve --port 4711 > "$work/served" &
server=$!
for _ in $(seq 100); do grep -q localhost "$work/served" && break; sleep 0.1; done
port=$(sed -n 's/.*localhost:\([0-9]*\).*/\1/p' "$work/served")
exec 3<> "/dev/tcp/localhost/$port"
printf 'GET /zh-hans/index.html HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$port" >&3
grep -q '一份档案' <&3
pkill -INT -P "$server"
wait "$server"

echo
echo "The published program works by itself."
