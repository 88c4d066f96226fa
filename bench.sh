#!/usr/bin/env bash
# ./bench.sh NAME [--json FILE]: builds bench/NAME (whatever its capitals) and runs it. Figures are ratios and times within one run on one machine.
set -euo pipefail
root=$(cd "$(dirname "$0")" && pwd)
DOTNET=${DOTNET:-dotnet}
names() { find "$root/bench" -mindepth 2 -maxdepth 2 -name '*.csproj' -printf '%h\n' | xargs -n1 basename | tr '[:upper:]' '[:lower:]' | sort | tr '\n' ' '; }
if [ $# -eq 0 ]; then echo "usage: ./bench.sh NAME [--json FILE]   names: $(names)" >&2; exit 1; fi
folder=$(find "$root/bench" -mindepth 1 -maxdepth 1 -type d -iname "$1" -print -quit)
if [ -z "$folder" ]; then echo "bench: there is no benchmark '$1'. Names: $(names)" >&2; exit 1; fi
shift
project=$(find "$folder" -maxdepth 1 -name '*.csproj' -print -quit)
"$DOTNET" build "$project" -c Release -nodeReuse:false -v quiet >&2
exec "$DOTNET" "$folder/bin/Release/net10.0/$(basename "${project%.csproj}").dll" "$@"
