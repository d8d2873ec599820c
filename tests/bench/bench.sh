#!/bin/sh
# Figures of safir beside the readers that are installed: `make bench [FILE=report.txt] [ROUNDS=21]`.
# Each round runs every program once, in turning order; ratios are medians of the ratios of each round. Then the figures of speed.sh.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
here=$(cd "$(dirname "$0")" && pwd)
samples=$here/../../resources/samples
build=$(cd "${builddir:-.}" && pwd)
file=${FILE:-$samples/2023-03-10-beijing.txt}
rounds=${ROUNDS:-21}
idle=${IDLE:-5000}
safir=$build/safir
timer=$build/tests/bench/ptytime
if ! [ -r "$file" ]; then
	printf 'bench: cannot read %s\n  why:  it is missing or closed to you\n  try:  make bench FILE=/path/to/report.txt\n' "$file" >&2
	exit 2
fi
case $file in /*) ;; *) file=$PWD/$file ;; esac
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT

# The same world for all: no settings of the user, one terminal, one locale.
export HOME="$tmp" XDG_CONFIG_HOME="$tmp/.config" XDG_DATA_HOME="$tmp/.local/share" XDG_CACHE_HOME="$tmp/.cache"
export TERM=xterm-256color LC_ALL=C.UTF-8
unset LESS LESSOPEN LESSCLOSE LINES COLUMNS NO_COLOR
cd "$tmp" || exit 2

# How each program is started on the file, and left.
run() {
	case $1 in
	safir) "$timer" "$2" "$3" "$4" "$5" -q q "$safir" "$file" ;;
	less) "$timer" "$2" "$3" "$4" "$5" -q q less "$file" ;;
	w3m) "$timer" "$2" "$3" "$4" "$5" -q Q w3m "$file" ;;
	vim) "$timer" "$2" "$3" "$4" "$5" -q ':q!\r' vim -u NONE -R "$file" ;;
	newsboat) "$timer" "$2" "$3" "$4" "$5" -q q newsboat -q -u "$tmp/urls" -c "$tmp/cache.db" ;;
	esac
}

# newsboat shows a list of feeds: one local feed that holds the file.
feed() {
	{
		printf '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>sample</title><link>http://localhost/</link>'
		printf '<description>sample</description><item><title>sample</title><guid>1</guid><description><![CDATA['
		cat "$file"
		printf ']]></description></item></channel></rss>\n'
	} > "$tmp/feed.xml"
	echo "file://$tmp/feed.xml" > "$tmp/urls"
	newsboat -q -u "$tmp/urls" -c "$tmp/cache.db" -x reload > /dev/null 2>&1
}

programs=safir
for p in less w3m vim newsboat; do
	if command -v $p > /dev/null 2>&1; then programs="$programs $p"; else echo "not installed: $p"; fi
done
case $programs in *newsboat*) feed ;; esac

printf '%s: %s bytes; terminal 120x40; %s rounds\n\n' "${file##*/}" "$(wc -c < "$file" | tr -d ' ')" "$rounds"
round=0
while [ "$round" -lt "$rounds" ]; do
	for p in $programs; do
		printf '%s\t%s\t%s\n' "$round" "$p" "$(run "$p" -s 200 -i 0)"
	done
	# Who was first is last in the next round.
	# shellcheck disable=SC2086
	set -- $programs
	first=$1
	shift
	programs="$* $first"
	round=$((round + 1))
done > "$tmp/rounds"

awk -F '\t' '
	function median(list, n,    t, i, j, x, v) {
		n = split(list, t, " ")
		for (i = 2; i <= n; i++) { x = t[i] + 0; for (j = i - 1; j >= 1 && t[j] + 0 > x; j--) t[j + 1] = t[j]; t[j + 1] = x }
		low = t[1]; high = t[n]
		return n % 2 ? t[(n + 1) / 2] : (t[n / 2] + t[n / 2 + 1]) / 2
	}
	{ paint[$1, $2] = $3; all[$2] = all[$2] " " $3; cpu[$2] = cpu[$2] " " $4; bytes[$2] = bytes[$2] " " $5
	  rss[$2] = rss[$2] " " $7; quit[$2] = quit[$2] " " $8; if ($9 != 0) bad[$2] = $9; if ($1 > last) last = $1 }
	END {
		printf "%-10s %26s %8s %8s %9s %9s %14s\n", "", "paint ms [min-max]", "CPU ms", "quit ms", "bytes", "RSS kB", "safir/it"
		n = split("safir less w3m vim newsboat", order, " ")
		for (k = 1; k <= n; k++) {
			p = order[k]
			if (!(p in all)) continue
			ratios = ""
			for (r = 0; r <= last; r++) if (paint[r, p] > 0) ratios = ratios " " paint[r, "safir"] / paint[r, p]
			m = median(all[p]); span = sprintf("%.2f [%.2f-%.2f]", m, low, high)
			printf "%-10s %26s %8.2f %8.2f %9d %9d %14s%s\n", p, span, median(cpu[p]), median(quit[p]), median(bytes[p]), median(rss[p]), \
				p == "safir" ? "1" : sprintf("%.2f", median(ratios)), p in bad ? "  (ended with " bad[p] ")" : ""
		}
	}' "$tmp/rounds"

printf '\nBytes written in %s ms without a key: ' "$idle"
run safir -s 200 -i "$idle" | cut -f 4

# Instructions, start to quit, under callgrind: the same on every run.
instructions() {
	"$timer" -s 2000 -i 0 -q "$1" valgrind --tool=callgrind --callgrind-out-file=/dev/null --log-file="$tmp/log" "$2" "$file" > /dev/null
	sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$tmp/log"
}
if command -v valgrind > /dev/null 2>&1; then
	mine=$(instructions q "$safir")
	printf 'Instructions, start to quit: safir %s' "${mine:-none}"
	if command -v less > /dev/null 2>&1; then
		less=$(instructions q less)
		printf ', less %s' "${less:-none}"
		[ -n "$mine" ] && [ -n "$less" ] && awk "BEGIN { printf \", ratio %.2f\", $mine / $less }"
	fi
	echo
else
	echo "not installed: valgrind (instructions)"
fi

# What goes over the line.
echo
builddir=$build sh "$here/bytes.sh"

# Extraction, beside the words of ICU.
echo
builddir=$build sh "$here/speed.sh"
