#!/bin/sh
# Files that are made of cues, names or titles and nothing else: what is sought takes time as the file is long, not its square.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
build=$(cd "${builddir:-.}" && pwd)
most=6 # [s] of the processor for each, tens of times what it takes; a square would need minutes
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
export HOME="$tmp" XDG_CONFIG_HOME="$tmp" XDG_DATA_HOME="$tmp" XDG_CACHE_HOME="$tmp" LC_ALL=C.UTF-8
passed=0 failed=0
if grep -q -e -fsanitize "$build/config.status"; then
	echo "0 passed, 0 failed, 1 skipped"
	exit 0
fi
try() { # WHAT, the text in "$tmp/text"
	head -c 524288 "$tmp/text" > "$tmp/2024-05-07.txt"
	if (ulimit -t $most && exec "$build/safir" extract --format=json "$tmp/2024-05-07.txt") > /dev/null 2> "$tmp/err"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "too long: $1"
		cat "$tmp/err"
	fi
}
again() { # WHAT WORDS
	yes "$2" 2> /dev/null | head -n 80000 | tr '\n' ' ' > "$tmp/text"
	try "$1"
}
again 'cues within cues' 'قال إن'
again 'cues with their speakers' 'وأكد الوزير أنه'
again 'delegations' 'وفد «وفد»'
again 'dates' 'يوم الثلاثاء 5 مايو 2024'
again 'dates of meetings' 'التقى محمد علي يوم الثلاثاء'
again 'courtesies without a name' 'التقى سموه وقال سموه إن السلام قريب.'
again 'marks' '« " “'
again 'commas' '، قال،'
again 'an agency that nobody named' 'وقالت الوكالة'
again 'titles and whom they mean' 'وصل وفد مصري برئاسة وزير الخارجية سامح شكري والتقى الملك.'
awk 'BEGIN { n = split("ب ت ث ج ح خ د ر ز س ش ص ض ط ع غ ف ق ك ل م ن", c, " ")
	for (i = 0; i < 60000; i++) printf "الوزير محمد %s%s%s%s و", c[i % n + 1], c[int(i / n) % n + 1], c[int(i / n / n) % n + 1], c[int(i / n / n / n) % n + 1] }' > "$tmp/text"
try 'names, all different'
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
