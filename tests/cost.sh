#!/bin/sh
# What must not grow: instructions from start to quit beside less (callgrind counts the same on every run), memory, bytes while idle,
# instructions of extraction.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
tree=$(cd "${srcdir:-.}" && pwd)
build=$(cd "${builddir:-.}" && pwd)
file=$tree/resources/samples/2023-03-10-beijing.txt
ratio=2.4 # of the instructions of less
rss=10240 # [kB]
each=350  # instructions for each byte of extraction
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
export HOME="$tmp" XDG_CONFIG_HOME="$tmp" XDG_DATA_HOME="$tmp" XDG_CACHE_HOME="$tmp" TERM=xterm-256color LC_ALL=C.UTF-8
unset LESS LESSOPEN LESSCLOSE LINES COLUMNS NO_COLOR
passed=0 failed=0 skipped=0
judge() { # CONDITION WHAT
	if awk "BEGIN { exit !($1) }"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "too much: $2"; fi
}
skip() {
	echo "skipped: $1"
	skipped=$((skipped + 1))
}
end() {
	if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
	[ "$failed" -eq 0 ]
	exit
}
if grep -q -e -fsanitize "$build/config.status"; then
	skip "costs are not measured under sanitizers"
	end
fi

"$build/tests/bench/ptytime" -s 200 -i 500 "$build/safir" "$file" > "$tmp/run"
# shellcheck disable=SC2046
set -- $(cat "$tmp/run")
judge "$7 == 0" "it ended with status $7 when q was typed"
judge "$4 == 0" "$4 bytes written without a key"
# How many pages the kernel maps around those that are touched is chance: the least of some runs is what is needed.
least=$5
for _ in 1 2 3; do
	again=$("$build/tests/bench/ptytime" -s 200 -i 50 "$build/safir" "$file" | cut -f5)
	if [ "$again" -lt "$least" ]; then least=$again; fi
done
judge "$least <= $rss" "$least kB of memory, more than $rss"

# An archive is no dearer to have open.
"$build/safir" index --archive="$tmp/archive.db" "$tree/resources/samples" > /dev/null 2>&1
# shellcheck disable=SC2046
set -- $("$build/tests/bench/ptytime" -s 200 -i 500 "$build/safir" --archive="$tmp/archive.db")
judge "$7 == 0" "with an archive it ended with status $7 when q was typed"
judge "$4 == 0" "$4 bytes written without a key, with an archive"
judge "$5 <= $rss" "$5 kB of memory with an archive, more than $rss"

instructions() {
	"$build/tests/bench/ptytime" -s 1500 valgrind --tool=callgrind --callgrind-out-file=/dev/null --log-file="$tmp/log" "$1" "$file" > /dev/null
	sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$tmp/log"
}
if command -v valgrind > /dev/null 2>&1 && command -v less > /dev/null 2>&1; then
	# Without debug information, of which valgrind may not know the form; it costs no instructions.
	cp "$build/safir" "$tmp/safir"
	strip "$tmp/safir" 2> /dev/null
	mine=$(instructions "$tmp/safir")
	less=$(instructions less)
	judge "${mine:-0} > 0 && ${less:-0} > 0 && ${mine:-0} <= $ratio * ${less:-0}" "${mine:-no} instructions, more than $ratio times the ${less:-no} of less"
else
	skip "valgrind and less, which count instructions, are not both installed"
fi

# What extraction costs, far from what it may: someone who makes it half again as dear should know.
if command -v valgrind > /dev/null 2>&1; then
	valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no --toggle-collect=extract_report \
		"$build/tests/bench/speed" -1 "$tree"/resources/samples/*.txt > "$tmp/log" 2>&1
	bytes=$(sed -n 's/^speed: \([0-9]*\) bytes$/\1/p' "$tmp/log")
	mine=$(sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$tmp/log")
	judge "${mine:-0} > 0 && ${mine:-0} <= $each * ${bytes:-0}" "${mine:-no} instructions of extraction for ${bytes:-no} bytes, more than $each each"
fi
end
