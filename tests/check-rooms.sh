#!/bin/sh
# Every #include of src/ and ui/ against the law in tests/rooms. `check-rooms.sh [TREE]`; says file:line of each breach.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
export LC_ALL=C
tree=${1:-${srcdir:-.}}
self=$0

# Breaches of a tree, one a line.
breaches() {
	(cd "$1" && find src ui -name '*.[ch]' | sort > "$tmp/files" && [ -s "$tmp/files" ] &&
		xargs grep -Hn '^[[:blank:]]*#[[:blank:]]*include' < "$tmp/files") |
	awk -v law="$1/tests/rooms" -v edges="$tmp/edges" '
	function base(path) { sub(/.*\//, "", path); return path }
	# Whether room a reaches room b by the law.
	function reaches(a, b, seen,    i, n, t) {
		if (seen[a]++) return 0
		n = split(may[a], t, " ")
		for (i = 1; i <= n; i++) if (t[i] == b || reaches(t[i], b, seen)) return 1
		return 0
	}
	BEGIN {
		printf "" > edges
		while ((getline line < law) > 0) {
			lines++
			if (line !~ /^(room|header) /) continue
			split(line, half, " *: *")
			n = split(half[1], w, " ")
			if (w[1] == "room") { room = base(w[2]); folder[room] = w[2]; may[room] = half[2] }
			else for (i = 2; i <= n; i++) { prefix[++prefixes] = w[i]; owners[prefixes] = " " half[2] " " }
		}
		if (!lines) print law ":1: there is no law"
		for (r in folder) {
			n = split(may[r], t, " ")
			for (i = 1; i <= n; i++) {
				if (!(t[i] in folder)) print law ": " r " may include " t[i] ", which is no room"
				else if (folder[r] ~ /^src/ && folder[t[i]] !~ /^src/) print law ": " r " may include ui"
			}
			split("", seen)
			if (reaches(r, r, seen)) print law ": " r " reaches itself: a circle"
		}
	}
	{
		split($0, at, ":")
		file = at[1]; where = at[1] ":" at[2]
		dir = file; sub(/\/[^\/]*$/, "", dir)
		room = base(dir)
		if (folder[room] != dir) { print where ": " dir " is no room"; next }
		text = $0; sub(/^[^:]*:[^:]*:[^"<]*/, "", text)
		kind = substr(text, 1, 1)
		name = substr(text, 2); sub(/[">].*/, "", name)
		if (kind == "\"") {
			# What stands in ui/ itself has no room folder to name.
			if (folder[room] !~ /\// && name !~ /\//) next
			to = name; sub(/\/.*/, "", to)
			if (name !~ /\// || !(to in folder)) { print where ": \"" name "\" does not name its room"; next }
			if (to != room && index(" " may[room] " ", " " to " ") == 0) print where ": " room " may not include " to " (" name ")"
			if (file ~ /\.h$/) print file, folder[to] "/" substr(name, length(to) + 2) > edges
		} else {
			found = 0; ok = 0
			for (i = 1; i <= prefixes; i++) {
				hit = prefix[i] ~ /\/$/ ? index(name, prefix[i]) == 1 : name == prefix[i]
				if (!hit) continue
				found = 1
				if (owners[i] == " * " || index(owners[i], " " room " ")) ok = 1
			}
			if (!found) print where ": <" name "> belongs to no room"
			else if (!ok) print where ": <" name "> is not for " room
		}
	}'
	tsort "$tmp/edges" 2>&1 > /dev/null | sed 's/^/headers in a circle: /'
}

tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
passed=0 failed=0
ok() { passed=$((passed + 1)); }
bad() { failed=$((failed + 1)); echo "$1"; }

# First the checker: a tree with one breach of each kind must be found out.
mkdir -p "$tmp/t/src/base" "$tmp/t/src/text" "$tmp/t/ui/pane" "$tmp/t/tests"
cp "$(dirname "$self")/rooms" "$tmp/t/tests/rooms"
printf '#include "text/a.h"\n#include <ncurses.h>\n#include <foo.h>\n#include "local.h"\n' > "$tmp/t/src/base/up.c"
printf '#include "text/b.h"\n' > "$tmp/t/src/text/a.h"
printf '#include "text/a.h"\n' > "$tmp/t/src/text/b.h"
printf '#include "pane/x.h"\n#include <time.h>\n' > "$tmp/t/src/text/c.c"
printf '#include "tty/tty.h"\n' > "$tmp/t/ui/pane/p.c"
breaches "$tmp/t" > "$tmp/out"
for want in 'up.c:1: base may not include text' 'up.c:2: <ncurses.h> is not for base' 'up.c:3: <foo.h> belongs' \
	'up.c:4: "local.h" does not name' 'c.c:1: text may not include pane' 'c.c:2: <time.h> is not for text' \
	'p.c:1: pane may not include tty' 'headers in a circle'; do
	if grep -qF "$want" "$tmp/out"; then ok; else bad "the checker misses: $want"; fi
done

breaches "$tree" > "$tmp/out"
cat "$tmp/out"
if [ -s "$tmp/files" ]; then ok; else bad "no sources in $tree"; fi
# One test a room.
sed -n "s|^room \([^ ]*\).*|\1|p" "$tree/tests/rooms" > "$tmp/rooms"
while read -r folder; do
	if grep -q "^$folder/[^/]*:" "$tmp/out"; then bad "broken: $folder"; else ok; fi
done < "$tmp/rooms"
if grep -qv '^\(src\|ui\)/' "$tmp/out"; then bad "broken: the law itself"; else ok; fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
