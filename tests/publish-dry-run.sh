#!/usr/bin/env bash
# Runs the steps of a publishing workflow, taken from its file in their order, in a clean copy of its folder, and sees that a site
# with the right addresses comes of them. What actions do (checkout, caches, the upload) is left out.
#   bash tests/publish-dry-run.sh [FOLDER]      an archive that `new` made, or a checkout; this one unless told
# With PRINT=true also the steps that print.
set -euo pipefail
folder=$(realpath "${1:-$(dirname "${BASH_SOURCE[0]}")/..}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export BASE_URL=https://example.org/archive/ PRINT=${PRINT:-false}

# All that would be committed.
cd "$folder"
git ls-files -z --cached --others --exclude-standard | tar --null -T - -c | tar -x -C "$work"
cd "$work"

# A function for each step of the job that builds: its lines between "run:" and the next step, where its "if:" holds.
awk '
  /^  [a-z]+:$/ { building = $1 == "build:" }
  !building { next }
  /^      - / { close_step(); print_if = 1 }
  /vars\.PRINT/ { print_if = ENVIRON["PRINT"] == "true" }
  /^ +(- )?name: / { name = $0; sub(/^ +(- )?name: /, "", name) }
  /^ +(- )?run: / { command = $0; sub(/^ +(- )?run: /, "", command); if (command == "|") command = ""; running = 1; next }
  running { command = command "\n" $0 }
  END { close_step() }
  function close_step() {
    if (running && print_if)
      printf "printf \"\\n-- %%s\\n\" \"%s\"\n%s\n", name == "" ? "a step" : name, command
    running = 0; name = ""
  }' .github/workflows/pages.yml > "$work/.steps"
grep -q ' build ' "$work/.steps"
bash -euo pipefail "$work/.steps"

grep -q 'rel="canonical" href="https://example.org/archive/' _site/zh-hant/index.html
if [ "$PRINT" = true ]; then
  find _site -name page.pdf | grep -q .
fi
echo
echo "The workflow publishes $(find _site -name index.html | wc -l) pages."
