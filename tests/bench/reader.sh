#!/bin/sh
# The reader's first screen: of a folder of FILES reports, beside reading and sorting its names; of each archive in ARCHIVES.
# make bench-reader [ROUNDS=21] [FILES=31000] [ARCHIVES="small.db large.db"]
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${builddir:-.}" && pwd)
rounds=${ROUNDS:-21}
files=${FILES:-31000}
sample=$here/../../resources/samples/2023-03-10-beijing.txt
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
export HOME="$tmp" XDG_CONFIG_HOME="$tmp" XDG_DATA_HOME="$tmp" XDG_CACHE_HOME="$tmp" TERM=xterm-256color LC_ALL=C.UTF-8
unset LINES COLUMNS NO_COLOR SAFIR_ARCHIVE

# paint [ms], CPU to it [ms], its bytes, bytes while idle, RSS [kB] …
run() {
	"$build/tests/bench/ptytime" -c 120 -r 40 -s 150 -i 50 "$build/safir" --no-probe "$@"
}
median() {
	sort -n | awk '{ v[NR] = $1 } END { if (NR) printf "%.2f", (v[int((NR + 1) / 2)] + v[int((NR + 2) / 2)]) / 2 }'
}

mkdir "$tmp/reports"
cp "$sample" "$tmp/sample" && "$build/tests/bench/listing" -m "$files" "$tmp/sample" "$tmp/reports" || exit 2
round=0
while [ "$round" -lt "$rounds" ]; do
	bare=$("$build/tests/bench/listing" "$tmp/reports")
	run "$tmp/reports" > "$tmp/line"
	paint=$(cut -f1 "$tmp/line")
	echo "$bare" >> "$tmp/bare"
	echo "$paint" >> "$tmp/paint"
	awk "BEGIN { print $paint / $bare }" >> "$tmp/ratio"
	for archive in ${ARCHIVES:-}; do
		run --archive="$archive" >> "$tmp/archive.$(basename "$archive")"
	done
	round=$((round + 1))
done
printf 'folder of %s reports: names read and sorted %s ms, first screen %s ms, %s x\n' "$files" "$(median < "$tmp/bare")" \
	"$(median < "$tmp/paint")" "$(median < "$tmp/ratio")"
for archive in ${ARCHIVES:-}; do
	lines=$tmp/archive.$(basename "$archive")
	printf '%s: first screen, reports counted, %s ms, CPU %s ms, RSS %s kB\n' "$archive" "$(cut -f1 "$lines" | median)" \
		"$(cut -f2 "$lines" | median)" "$(cut -f5 "$lines" | median)"
done
