#!/usr/bin/env bash
# Runs one benchmark: ./bench.sh NAME [ARGUMENTS]. NAME is a folder in bench/, in any case. Results and what they mean: bench/NAME/README.md.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$root/eng/requirements.sh"
need_dotnet
name=${1:-}
folder=$(find "$root/bench" -mindepth 1 -maxdepth 1 -type d -iname "${name:-?none?}" 2>/dev/null | head -n 1)
if [ -z "$folder" ]; then
  echo "bench.sh: which one? $(find "$root/bench" -mindepth 1 -maxdepth 1 -type d -printf '%f ' 2>/dev/null)" >&2
  exit 1
fi
shift
cd "$root"
"$DOTNET" build "$folder" -c Release -nodeReuse:false -v quiet >&2
exec "$DOTNET" "$(find "$folder/bin/Release/net10.0" -maxdepth 1 -name 'Waarborg.Bench.*.dll' | head -n 1)" "$@"
