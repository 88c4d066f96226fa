#!/usr/bin/env bash
# Measures what the product promises: ./bench.sh NAME [--json FILE] [more]. Names: deid, care.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$root"
. eng/requirements.sh
need_dotnet
name=${1:-}
case "$name" in
  deid) project=bench/Deidentification ;;
  care) project=bench/Care ;;
  *) echo "bench.sh: expected a name: deid or care" >&2; exit 1 ;;
esac
shift
log=$(mktemp)
"$DOTNET" build "$project" -c Release -nodeReuse:false -v quiet >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
rm -f "$log"
exec "$DOTNET" "$project"/bin/Release/net10.0/Waarborg.Bench.*.dll "$@"
