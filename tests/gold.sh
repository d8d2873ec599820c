#!/bin/sh
# Extraction against annotated reports that are not part of this tree: ../shared/gold beside it, or $SAFIR_GOLD. Without them it is skipped.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
here=$(dirname "$0")
tree=${srcdir:-$here/..}
build=${builddir:-.}
gold=${SAFIR_GOLD:-$tree/../shared/gold}
floors=$here/gold.floors

skip() {
	echo "skipped: $1"
	echo "0 passed, 0 failed, 1 skipped"
	exit 0
}
if ! [ -f "$gold/score.py" ] || ! [ -d "$gold/ar" ]; then skip "no annotated reports in $gold (set SAFIR_GOLD)"; fi
command -v python3 > /dev/null 2>&1 || skip "python3, which scores the annotated reports, is not installed"

case $build in /*) ;; *) build=$(cd "$build" && pwd) ;; esac
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
if ! python3 "$gold/score.py" "$gold/ar" --run "'$build/safir' extract --format=json" --json > "$tmp/figures" 2> "$tmp/why"; then
	cat "$tmp/why"
	echo "the scorer failed; try: $gold/score.py $gold/ar --run '$build/safir extract --format=json'"
	echo "0 passed, 1 failed"
	exit 1
fi

# "figure value" a line.
python3 -c 'import json, sys
for name, v in json.load(sys.stdin).items():
    if isinstance(v, dict):
        print(name, v.get("f1", v.get("pct")))' < "$tmp/figures" > "$tmp/values" || exit 2
awk -v values="$tmp/values" '
	BEGIN { while ((getline line < values) > 0) { split(line, w, " "); value[w[1]] = w[2] } }
	/^#/ || NF < 2 { next }
	!($1 in value) { print "no such figure: " $1; failed++; next }
	value[$1] + 0 < $2 + 0 { print "fell: " $1 " " value[$1] " < " $2; failed++; next }
	{ print $1 " " value[$1] " >= " $2; passed++ }
	END { printf "%d passed, %d failed\n", passed, failed; exit failed != 0 }' "$floors"
