#!/bin/sh
# Extraction beside a bare ICU word-break pass over the same reports: `make bench-extraction`, also at the end of `make bench`.
# The reports: the samples, and the annotated ones of $SAFIR_GOLD (or ../shared/gold beside the tree) where they are there.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
here=$(cd "$(dirname "$0")" && pwd)
tree=$here/../..
build=$(cd "${builddir:-.}" && pwd)
gold=${SAFIR_GOLD:-$tree/../shared/gold}
set -- "$tree"/resources/samples/*.txt
for f in "$gold"/ar/*.txt; do
	if [ -f "$f" ]; then set -- "$@" "$f"; fi
done
"$build/tests/bench/speed" "$@" || exit

# Instructions count the same on every run, whoever else is on the machine.
if ! command -v valgrind > /dev/null 2>&1; then
	echo "not installed: valgrind (instructions)"
	exit
fi
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no --toggle-collect=extract_report \
	"$build/tests/bench/speed" -1 "$@" > "$tmp/log" 2>&1
awk '/^speed: / { bytes = $2 } / Collected : / { n = $4 } END { if (n && bytes) printf "Instructions            %8.1f a byte\n", n / bytes }' "$tmp/log"
