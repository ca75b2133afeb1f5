#!/usr/bin/env bash
# What a release consists of: the program by itself for four systems, packed, and the package for "dotnet tool install".
#   bash tests/release.sh FOLDER [SYSTEM…]      only for these systems
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p "$1"
folder=$(realpath "$1")
shift
[ "$#" -gt 0 ] || set -- linux-x64 linux-arm64 win-x64 osx-arm64

for system in "$@"; do
  program=$folder/banmian-$system
  dotnet publish generator -c Release -r "$system" -o "$program" --nologo
  if [ "$system" = win-x64 ]; then
    (cd "$folder" && zip -q -r -9 "banmian-$system.zip" "banmian-$system")
  else
    tar -C "$folder" -cJf "$program.tar.xz" "banmian-$system"
  fi
done
dotnet pack generator -c Release -o "$folder" --nologo
