#!/bin/sh
# Bytes that go to the terminal for each kind of key, beside less on the same text in the same run: what one feels over SSH.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
here=$(cd "$(dirname "$0")" && pwd)
samples=$here/../../resources/samples
build=$(cd "${builddir:-.}" && pwd)
timer=$build/tests/bench/ptytime
safir=$build/safir
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
export HOME="$tmp" XDG_CONFIG_HOME="$tmp/.config" XDG_CACHE_HOME="$tmp/.cache" TERM=xterm-256color LC_ALL=C.UTF-8
unset LESS LESSOPEN LESSCLOSE LINES COLUMNS NO_COLOR COLORTERM SAFIR_BIDI
command -v less > /dev/null 2>&1 || { echo "not installed: less (bytes)"; exit 0; }

# Long enough to be scrolled for a while; a report a paragraph, so that a row is a row in both.
for i in 1 2 3; do for f in "$samples"/20*.txt; do paste -s -d ' ' "$f"; done; done > "$tmp/long.txt"
# All of it is on the screen.
sed -n 1,14p "$samples/2023-06-21-astana.txt" > "$tmp/2023-06-21-short.txt"
one=$tmp/2023-06-21-short.txt

# Lines one by one at the bottom of the view, then pages, then thirty keys at once.
lines='-k j -k j -k j -k j -k j -k j -k j -k j -k j -k j -k j -k j -k j -k j -k j -k j'
thirty=jjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
down=$thirty$thirty
walk="-k $down $lines -k \\  -k \\  -k b -k $thirty"
steps() {
	# shellcheck disable=SC2086
	eval "\"$timer\" $1" | cut -f 8-
}
less=$(steps "$walk -q q less $tmp/long.txt")
full=$(steps "-k O $walk -q Q $safir $tmp/long.txt" | cut -f 2-)
split=$(steps "$walk -q Q $safir $tmp/long.txt")
margins=$(steps "-m $walk -q Q $safir $tmp/long.txt")
moves=$(steps "-k 3 -k j -k j -k j -k j -k f -k '<' -k '\\t' -k j -k j -k 2 -k j -k 1 -k j -q Q $safir $one")
idle=$("$timer" -i 2000 -q q "$safir" "$one" | cut -f 4)

printf '%s\n%s\n%s\n%s\n%s\n' "$less" "$full" "$split" "$margins" "$moves" | awk -F '\t' -v idle="$idle" '
	function mean(from, to,    i, s) { for (i = from; i <= to; i++) s += $i; return s / (to - from + 1) }
	function most(    i, m) { for (i = 1; i <= NF; i++) if ($i + 0 > m) m = $i + 0; return m }
	NR <= 4 { line[NR] = mean(2, 17); page[NR] = mean(18, 20); many[NR] = $21 }
	NR == 5 { step = most(); all = mean(1, NF) }
	END {
		printf "Bytes at 120x40         %10s %12s %12s %16s\n", "less", "full width", "side by side", "between margins"
		printf "a line (mean of 16)     %10d %12d %12d %16d\n", line[1], line[2], line[3], line[4]
		printf "a page (mean of 3)      %10d %12d %12d %16d\n", page[1], page[2], page[3], page[4]
		printf "30 keys at once         %10d %12d %12d %16d\n", many[1], many[2], many[3], many[4]
		printf "full width, beside less: line %.2f, page %.2f; side by side, beside its page: line %.2f, page %.2f\n", \
			line[2] / line[1], page[2] / page[1], line[3] / page[1], page[3] / page[1]
		printf "selection, focus, links on the screen: %d at most, %d on average; idle: %d\n", step, all, idle
	}'
