#!/usr/bin/env bash
# Coverage-guided fuzzing of the detector: fuzz.sh TARGET MINUTES [OUT]. Needs afl-fuzz (AFL++) and the sharpfuzz tool (SharpFuzz.CommandLine) on the PATH.
# What is found (crashes, hangs) and the corpus as it grew lie in OUT, by default artifacts/fuzz/TARGET. A hang is an input that takes longer than two seconds.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/eng/requirements.sh"
if [ $# -lt 2 ]; then echo "usage: fuzz.sh TARGET MINUTES [OUT]" >&2; exit 1; fi
for tool in afl-fuzz sharpfuzz; do command -v "$tool" > /dev/null || { echo "fuzz.sh: $tool is not on the PATH." >&2; exit 1; }; done
need_dotnet
built="$root/artifacts/fuzz/program"
out="${3:-$root/artifacts/fuzz/$1}"
rm -rf "$built"
# Not compiled ahead: sharpfuzz writes its counters into the code of the runtime, which such an assembly does not run.
"$DOTNET" publish "$root/tools/Waarborg.Fuzzing" -c Release -o "$built" -p:CompileAhead=false -nodeReuse:false -v quiet >&2
sharpfuzz "$built/Waarborg.Deidentification.dll"
mkdir -p "$out"
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1
exec afl-fuzz -i "$root/tools/Waarborg.Fuzzing/corpus" -o "$out" -m none -t 2000 -G 8192 -V $(($2 * 60)) -- "$DOTNET" "$built/Waarborg.Fuzzing.dll" "$1"
