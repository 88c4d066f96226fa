#!/usr/bin/env bash
# Runs one benchmark: ./bench.sh NAME [--json FILE]. NAME is a folder in bench/, or how it begins, in any case: deid, law, care, unlearn, forgetting. Results and what they mean: bench/NAME/README.md.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$root/eng/requirements.sh"
names() { find "$root/bench" -mindepth 2 -maxdepth 2 -name '*.csproj' -printf '%h\n' | xargs -n1 basename | tr '[:upper:]' '[:lower:]' | sort | tr '\n' ' '; }
if [ $# -eq 0 ]; then echo "usage: ./bench.sh NAME [--json FILE]   names: $(names)" >&2; exit 1; fi
folder=$(find "$root/bench" -mindepth 1 -maxdepth 1 -type d -iname "$1*" -print -quit)
if [ -z "$folder" ]; then echo "bench.sh: there is no benchmark '$1'. Names: $(names)" >&2; exit 1; fi
shift
need_dotnet
cd "$root"
project=$(find "$folder" -maxdepth 1 -name '*.csproj' -print -quit)
"$DOTNET" build "$project" -c Release -nodeReuse:false -v quiet >&2
assembly=$(sed -n 's|.*<AssemblyName>\(.*\)</AssemblyName>.*|\1|p' "$project")
exec "$DOTNET" "$folder/bin/Release/net10.0/${assembly:-$(basename "${project%.csproj}")}.dll" "$@"
