#!/usr/bin/env bash
# What a release consists of. The program by itself is compiled ahead of time, on a computer of the kind it is for.
#   bash tests/release.sh FOLDER SYSTEM      the program for this computer's system (linux-x64, osx-arm64, …), packed
#   bash tests/release.sh FOLDER package     the package for "dotnet tool install"
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p "$1"
folder=$(cd "$1" && pwd)
system=$2

if [ "$system" = package ]; then
  dotnet pack generator -c Release -o "$folder" --nologo
  exit
fi
program=$folder/banmian-$system
dotnet publish generator -c Release -r "$system" -o "$program" --nologo
if [ "${system%%-*}" = win ]; then
  # Windows has no zip; its own tar makes one.
  (cd "$folder" && "$SYSTEMROOT/System32/tar.exe" -a -cf "banmian-$system.zip" "banmian-$system")
else
  tar -C "$folder" -cJf "$program.tar.xz" "banmian-$system"
fi
