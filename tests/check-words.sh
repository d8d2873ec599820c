#!/bin/sh
# No words of any human language in C, and no catalog key without its words. `check-words.sh [TREE]`; says file:line.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
export LC_ALL=C
tree=${1:-${srcdir:-.}}
here=$(dirname "$0")

# String literals of the C files named on standard input, "file:line:LITERAL" a line; bytes outside ASCII that stand in no comment,
# "file:line:!".
literals() {
	xargs awk '
	FNR == 1 { comment = 0 }
	{
		s = $0; join = 0
		if (!comment && s ~ /^[ \t]*#[ \t]*include/) next
		while (s != "") {
			if (comment) {
				if (!(at = index(s, "*/"))) break
				s = substr(s, at + 2); comment = 0
				continue
			}
			if (!match(s, /["\047]|\/\*|\/\//)) { code(s); break }
			code(substr(s, 1, RSTART - 1))
			what = substr(s, RSTART, RLENGTH)
			s = substr(s, RSTART + RLENGTH)
			if (what == "//") break
			if (what == "/*") { comment = 1; continue }
			text = ""
			while (s != "") {
				c = substr(s, 1, 1)
				if (c == "\\") { text = text substr(s, 1, 2); s = substr(s, 3); continue }
				s = substr(s, 2)
				if (c == what) break
				text = text c
			}
			code(text)
			if (what == "\"") print FILENAME ":" FNR ":" text
		}
	}
	function code(t) { if (t ~ /[\200-\377]/) print FILENAME ":" FNR ":!" }'
}

# The breaches among such lines; $1: the file of exceptions, lines "FILE LITERAL".
wordy() {
	awk -v allow="$1" '
	BEGIN { while ((getline line < allow) > 0) if (line !~ /^#/) allowed[line] = 1 }
	{
		file = $0; sub(/:.*/, "", file)
		where = $0; match(where, /^[^:]*:[0-9]*/); where = substr(where, 1, RLENGTH)
		text = substr($0, RLENGTH + 2)
		if (text == "!") { print where ": letters outside ASCII in code"; next }
		if (file " " text in allowed) next
		# Questions to the database, where it is known: each piece begins with a word of SQL.
		if (file ~ /(^|\/)archive\// && text ~ /^ ?(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA|BEGIN|COMMIT|FROM|JOIN|LEFT|WHERE|AND|ORDER|GROUP|LIMIT|ON|SET|WITH|WITHOUT|THEN|UNION|VALUES|\() ?/) next
		plain = text
		gsub(/%[-+ #0]*[0-9*]*(\.[0-9*]+)?[hlzjt]*[a-zA-Z]/, "%", plain)
		gsub(/\\[nrtfvabe]/, "\n", plain)
		if (plain ~ /[A-Za-z][A-Za-z]+ +[A-Za-z][A-Za-z]+/) print where ": words in a literal: \"" text "\""
	}'
}

tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
passed=0 failed=0
ok() { passed=$((passed + 1)); }
bad() { failed=$((failed + 1)); echo "$1"; }

# First the checker: what it must find, and what it must leave alone.
mkdir -p "$tmp/t"
cat > "$tmp/t/bad.c" <<'C'
puts("cannot open file"); /* the line is 1 */
x = "وزير";
f("%s: no such thing\n");
c = 'é';
C
cat > "$tmp/t/good.c" <<'C'
/* words in "a comment" وزير */ f("open.cannot"); // more "words here" é
f("%s %d %zu\n  %-20s x\t"); g("\"a\" b"); h('"'); i("it");
C
(cd "$tmp/t" && echo bad.c | literals | wordy /dev/null) > "$tmp/out"
for line in 1 2 3 4; do
	if grep -q "^bad.c:$line:" "$tmp/out"; then ok; else bad "the checker misses line $line of its own example"; fi
done
(cd "$tmp/t" && echo good.c | literals | wordy /dev/null) > "$tmp/out"
if [ -s "$tmp/out" ]; then bad "the checker finds what is none: $(cat "$tmp/out")"; else ok; fi

allow=$(cd "$here" && pwd)/words.allow
cd "$tree" || exit 2
find src ui -name '*.[ch]' | sort > "$tmp/files"
if [ -s "$tmp/files" ]; then ok; else bad "no sources in $tree"; fi
literals < "$tmp/files" > "$tmp/literals"
wordy "$allow" < "$tmp/literals" > "$tmp/out"
if [ -s "$tmp/out" ]; then cat "$tmp/out"; bad "words in C"; else ok; fi
# An exception whose literal is gone is dropped.
grep -v '^#' "$allow" | while read -r file text; do
	grep -q "^$file:" "$tmp/literals" && awk -F: -v f="$file" '$1 == f' "$tmp/literals" | sed 's/^[^:]*:[^:]*://' | grep -qxF -- "$text" ||
		echo "words.allow: $file has no \"$text\""
done > "$tmp/out"
if [ -s "$tmp/out" ]; then cat "$tmp/out"; bad "idle exceptions"; else ok; fi

# Catalogs: the same keys in each, no key twice.
keys() { sed -n 's/^\([a-z0-9][A-Za-z0-9._+-]*\) *=.*/\1/p' "$1"; }
for lang in en ar; do
	keys "resources/ui/$lang.msg" | sort > "$tmp/$lang.all"
	sort -u "$tmp/$lang.all" > "$tmp/$lang"
	uniq -d "$tmp/$lang.all" > "$tmp/out"
	if [ ! -s "$tmp/$lang" ]; then bad "resources/ui/$lang.msg has no keys"
	elif [ -s "$tmp/out" ]; then sed "s|^|resources/ui/$lang.msg: twice: |" "$tmp/out"; bad "keys given twice"
	else ok; fi
done
comm -3 "$tmp/en" "$tmp/ar" > "$tmp/out"
if [ -s "$tmp/out" ]; then
	comm -23 "$tmp/en" "$tmp/ar" | sed 's/^/only in en.msg: /'
	comm -13 "$tmp/en" "$tmp/ar" | sed 's/^/only in ar.msg: /'
	bad "the catalogs differ"
else ok; fi

# Keys in C: a literal of dotted words whose first word begins keys of the catalog; also the front of
# keys whose last word is put together while running.
sed -n 's/^\([^:]*:[0-9]*\):\([a-z][a-z0-9]*\.[a-z0-9.-]*\)$/\1 \2/p' "$tmp/literals" |
awk -v catalog="$tmp/en" -v used="$tmp/used" -v allow="$allow" '
	BEGIN {
		while ((getline line < allow) > 0) allowed[line] = 1
		while ((getline key < catalog) > 0) { keys[key] = 1; first = key; sub(/\..*/, "", first); family[first] = 1 }
	}
	{
		first = $2; sub(/\..*/, "", first)
		file = $1; sub(/:.*/, "", file)
		if (!(first in family) || file " " $2 in allowed) next
		if ($2 in keys) { print $2 > used; next }
		front = $2 ~ /[.-]$/ ? $2 : $2 "."
		for (key in keys) if (index(key, front) == 1) { print front > used; next }
		print $1 ": no words for the key " $2
	}' > "$tmp/out"
if [ -s "$tmp/out" ]; then cat "$tmp/out"; bad "keys without words"; else ok; fi
if [ -s "$tmp/used" ]; then ok; else bad "no key is used in C"; fi
cut -d: -f3- "$tmp/literals" | grep -x '[a-z][a-z0-9]*' >> "$tmp/used"

# Words that nobody says: keys that are neither a literal nor begin with one.
awk 'NR == FNR { if (/[.-]$/) front[$1] = 1; else used[$1] = 1; next }
	!($1 in used) { for (f in front) if (index($1, f) == 1) next; print }' "$tmp/used" "$tmp/en" > "$tmp/idle"
if [ -s "$tmp/idle" ]; then
	echo "warning: $(wc -l < "$tmp/idle") keys that no literal names: $(head -n 8 "$tmp/idle" | tr '\n' ' ')"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
