#!/usr/bin/env bash
# Tests pass whatever an archivist does to seeds/, pages/, glossary/, templates/ and site-config.yml, and the archive of a fork
# can be built. Shown in copies of the checkout, with the tests that were built in it:
#   another archive   another title, another dump beside the sample, a template, a standing page and the glossary changed
#   no sample         the sample removed, one other dump in its place
#   no archive        none of these files at all
# Run `dotnet build` first. Takes about 70 seconds of processor time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
built=tests/Generator.Tests/bin/Debug/net10.0
archive=(seeds pages glossary templates site-config.yml)
# Those that build a site, or read parts of one.
classes=(Site.SampleSiteTests Site.EveryPageTests Config.SiteConfigReadingTests Scripts.GlossaryTests Rendering.TemplateSetTests
  Rendering.BylineTests Commands.ExplainCommandTests Walls.FixtureTests)

copy() { # NAME
  fork="$work/$1"
  mkdir -p "$fork/$built"
  tar -c --exclude={.git,bin,obj,node_modules,_site,printed,artifacts,'*.received.*'} . | tar -x -C "$fork"
  cp -r "$built/." "$fork/$built"
}

another_dump() { mkdir -p "$fork/seeds/2021" && cp tests/gold/furniture.txt "$fork/seeds/2021/other.txt"; }

tests() {
  printf '\n-- %s: tests\n' "$1"
  local chosen=()
  for class in "${classes[@]}"; do chosen+=(-class "Banmian.Tests.$class"); done
  (cd "$fork" && dotnet "$built/Generator.Tests.dll" "${chosen[@]}")
}

site() {
  printf '\n-- %s: its site\n' "$1"
  (cd "$fork" && dotnet "$built/generator.dll" build --quiet && [ -f _site/zh-hant/index.html ])
}

copy another
sed -i 's/^  zh-Hans: .*/  zh-Hans: 一份别的档案/; s/^  zh-Hant: .*/  zh-Hant: 一份別的檔案/' "$fork/site-config.yml"
another_dump
mkdir -p "$fork/templates/parts"
sed 's|</footer>|<p>一份别的档案</p></footer>|' generator/Rendering/Templates/parts/footer.html > "$fork/templates/parts/footer.html"
printf -- '---\ntitle: 别的\nscript: zh-Hans\n---\n\n别的文字。\n' > "$fork/pages/about.md"
printf '档案\t檔案\n' > "$fork/glossary/names.tsv"
tests "another archive"
site "another archive"
grep -q '一份别的档案</p></footer>' "$fork/_site/zh-hans/index.html"

copy without
rm -r "$fork/seeds"
another_dump
tests "no sample"
site "no sample"

copy none
for part in "${archive[@]}"; do rm -r "${fork:?}/$part"; done
tests "no archive"
