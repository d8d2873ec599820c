#!/bin/sh
# What stands in the tree: no path of one machine, no word about how the work was organised; long files and functions are counted.
# `check-tree.sh [TREE]`; says file:line. The patterns are written so that they do not match themselves.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
export LC_ALL=C
tree=${1:-${srcdir:-.}}
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
passed=0 failed=0
ok() { passed=$((passed + 1)); }
bad() { failed=$((failed + 1)); echo "$1"; }

# NAME<TAB>extended expression
tab=$(printf '\t')
cat > "$tmp/patterns" <<TXT
ticket numbers${tab}(^|[^a-z])(issu[e]s?|sessio[n]s?|ticke[t]s?) *(no\.? *|number *|#)?[0-9]
a path of one machine${tab}(^|[^a-zA-Z0-9_.~-])/(hom[e]|roo[t]|wor[k]|Users)/[a-zA-Z]
the neighbour folder${tab}share[d]/
hosts of package registries${tab}(deb\.debia[n]|archive\.ubunt[u]|pyp[i]|npmj[s]|crate[s]\.io|rubygem[s])
unfinished work${tab}(^|[^A-Za-z])(TOD[O]|FIXM[E]|XX[X]|HAC[K])([^A-Za-z]|\$)
TXT

# Breaches among the files named in $1, "NAME: file:line:text".
breaches() {
	while IFS="$tab" read -r name pattern; do
		case $name in "unfinished work") case_flag= ;; *) case_flag=-i ;; esac
		xargs grep -IHnE $case_flag -e "$pattern" < "$1" 2> /dev/null | cut -c1-160 | sed "s/^/$name: /"
	done < "$tmp/patterns"
}

# First the checker.
mkdir "$tmp/t"
{
	printf 'see iss%s 12\n' ue
	printf 'cat /ro%s/x\n' ot
	printf '../shar%s/y\n' ed
	printf 'http://py%s.org\n' pi
	printf '/* TO%s */\n' DO
} > "$tmp/t/bad"
echo "$tmp/t/bad" > "$tmp/files"
breaches "$tmp/files" > "$tmp/out"
for line in 1 2 3 4 5; do
	if grep -q "bad:$line:" "$tmp/out"; then ok; else bad "the checker misses line $line of its own example"; fi
done

cd "$tree" || exit 2
{
	find README bootstrap configure.ac Makefile.am .ci -type f 2> /dev/null
	find src ui resources tests -type f ! -name '*.o' ! -name '*.a' ! -path '*/.deps/*' ! -path '*/embedded*'
} | sort > "$tmp/files"
if [ "$(wc -l < "$tmp/files")" -gt 20 ]; then ok; else bad "hardly any file in $tree"; fi
# The gold tests, the bench over the same reports and what speaks of them may name the folder beside the tree.
breaches "$tmp/files" | grep -v '^the neighbour folder: tests/\(gold\.sh\|names\.sh\|bench/speed\.sh\|README\):' > "$tmp/out"
while IFS="$tab" read -r name pattern; do
	if grep "^$name: " "$tmp/out"; then bad "found: $name"; else ok; fi
done < "$tmp/patterns"

# Every header says in its second line what it is, every source carries the licence.
grep -E '^(src|ui)/.*\.[ch]$' "$tmp/files" > "$tmp/sources"
xargs grep -L 'SPDX-License-Identifier: GPL-3.0-or-later' < "$tmp/sources" > "$tmp/out"
if [ -s "$tmp/out" ]; then sed 's/$/: no licence line/' "$tmp/out"; bad "licence lines"; else ok; fi
grep '\.h$' "$tmp/sources" | while read -r h; do
	sed -n 2p "$h" | grep -q "^ \* $(basename "$h" .h) -- " || echo "$h:2: does not say \"$(basename "$h" .h) -- what it is\""
done > "$tmp/out"
if [ -s "$tmp/out" ]; then cat "$tmp/out"; bad "headers"; else ok; fi
# The READMEs name every source.
for top in src ui; do
	grep "^$top/" "$tmp/sources" | while read -r f; do
		name=$(basename "$f")
		grep -qw -- "${name%.[ch]}" "$top/README" || echo "$top/README does not name $f"
	done
done > "$tmp/out"
if [ -s "$tmp/out" ]; then cat "$tmp/out"; bad "READMEs"; else ok; fi
# malloc and its kin stand in base alone; no engine code prints.
grep -v '^src/base/' "$tmp/sources" | xargs grep -nE '(^|[^a-z_])(malloc|calloc|realloc|reallocarray|strdup|strndup|asprintf)\(' > "$tmp/out"
if [ -s "$tmp/out" ]; then cat "$tmp/out"; bad "memory from outside base"; else ok; fi
grep '^src/' "$tmp/sources" | grep -v '^src/\(base/die\|lang/mkpack\)\.' | xargs grep -nE '(^|[^a-z_])(printf|puts|putchar|fprintf|exit|abort)\(' > "$tmp/out"
if [ -s "$tmp/out" ]; then cat "$tmp/out"; bad "the engine prints or exits"; else ok; fi

xargs wc -l < "$tmp/sources" | awk '$2 != "total" && $1 > 400 { print "warning: " $2 ": " $1 " lines (400)" }' > "$tmp/long"
xargs awk 'FNR == 1 { from = 0 } /^\{/ { from = FNR } /^\}/ && from {
	if (FNR - from + 1 > 80) print "warning: " FILENAME ":" from ": function of " FNR - from + 1 " lines (80)"; from = 0 }' \
	< "$tmp/sources" >> "$tmp/long"
cat "$tmp/long"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
