#!/bin/sh
# Extraction against annotated reports that are not part of this tree: ../shared/gold beside it, or $SAFIR_GOLD. Without them it is skipped.
# No figure may be more than a point below the table in resources/README, and what the confidence of findings promises must hold;
# UPDATE=1 writes the table anew. Where the scorer lies beside the
# reports (score.py, with python3), `safir eval` must give the very same figures.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
here=$(dirname "$0")
tree=${srcdir:-$here/..}
build=${builddir:-.}
gold=${SAFIR_GOLD:-$tree/../shared/gold}
table=$tree/resources/README

skip() {
	echo "skipped: $1"
	skipped=$((skipped + 1))
}
passed=0 failed=0 skipped=0
case $build in /*) ;; *) build=$(cd "$build" && pwd) ;; esac
case $gold in /*) ;; *) gold=$(cd "$gold" 2> /dev/null && pwd) ;; esac
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
export LC_ALL=C.UTF-8

# compare FOLDER: the same as the scorer that came with the reports?
compare() {
	if ! [ -f "$gold/score.py" ] || ! command -v python3 > /dev/null 2>&1; then
		skip "$1: nothing to compare safir eval with (score.py and python3)"
	elif ! python3 "$gold/score.py" "$gold/$1" --run "'$build/safir' extract --format=json" --json > "$tmp/theirs"; then
		echo "the scorer failed; try: $gold/score.py $gold/$1 --run '$build/safir extract --format=json'"
		failed=$((failed + 1))
	elif ! "$build/safir" eval --format=json "$gold/$1" | python3 -c 'import json, sys
ours, theirs = json.load(sys.stdin), json.load(open(sys.argv[1]))
for name in {**theirs, **ours}:
    if ours.get(name) != theirs.get(name):
        print("not the same:", name, ours.get(name), theirs.get(name))
sys.exit(ours != theirs)' "$tmp/theirs"; then
		failed=$((failed + 1))
	else
		passed=$((passed + 1))
	fi
}

# The columns of the table are folders.
columns=$(awk '$1 == "figure" && /^\t/ { $1 = ""; print; exit }' "$table")
: > "$tmp/values"
for folder in $columns; do
	if ! [ -d "$gold/$folder" ]; then
		skip "no annotated reports in ${gold:-../shared/gold}/$folder (set SAFIR_GOLD)"
		continue
	fi
	if "$build/safir" eval --format=tsv "$gold/$folder" > "$tmp/figures"; then
		awk -v folder="$folder" '{ print folder, $1, $2 }' "$tmp/figures" >> "$tmp/values"
		compare "$folder"
	else
		failed=$((failed + 1))
	fi
done

# reliable FOLDER: is as much right of the findings as their confidence promised? Within 5 points and two standard errors; more is told.
reliable() {
	"$build/safir" eval --reliability "$gold/$1" | awk -v folder="$1" '
		$2 == "expected" && $NF >= 20 {
			p = $3 / 100
			most = 5 + 200 * sqrt(p * (1 - p) / $NF)
			if ($6 > $3 + most) print "warning: better than promised, calibrate again: " folder " " $0
			if ($6 < $3 - most) { print "not as promised: " folder " " $0; failed++ }
			else passed++
		}
		END { print passed + 0, failed + 0 }' > "$tmp/bins"
	sed '$d' "$tmp/bins"
	read -r p f << END
$(tail -1 "$tmp/bins")
END
	passed=$((passed + p)) failed=$((failed + f))
	if [ "$f" -ne 0 ]; then echo "    try: safir eval --calibrate $1 > resources/lang/${1%%-*}/confidence"; fi
}
for folder in $(cut -d' ' -f1 "$tmp/values" | uniq); do
	if [ -f "$tree/resources/lang/${folder%%-*}/confidence" ]; then reliable "$folder"; fi
done

if [ -n "${UPDATE:-}" ]; then
	awk -v values="$tmp/values" -v today="$(date +%Y-%m-%d)" '
		BEGIN { while ((getline line < values) > 0) { split(line, w, " "); value[w[1], w[2]] = w[3] } }
		/^\tmeasured / { $0 = sprintf("\t%-18s %12s", "measured", today) }
		/^\tfigure / { n = split($0, name, " "); rows = 1; print; next }
		rows && /^\t[a-z_]+ / {
			k = split($0, cell, " ")
			line = sprintf("\t%-18s", cell[1])
			for (i = 2; i <= k; i++)
				line = line sprintf(" %12s", cell[i] != "-" && (name[i], cell[1]) in value ? value[name[i], cell[1]] : cell[i])
			$0 = line
		}
		rows && !/^\t/ { rows = 0 }
		{ print }' "$table" > "$tmp/table" && cat "$tmp/table" > "$table"
fi

awk -v values="$tmp/values" '
	BEGIN { while ((getline line < values) > 0) { split(line, w, " "); value[w[1], w[2]] = w[3]; have[w[1]] = 1 } }
	/^\tfigure / { n = split($0, name, " "); rows = 1; next }
	!rows || !/^\t/ { rows = 0; next }
	{
		k = split($0, cell, " ")
		for (i = 2; i <= k; i++) {
			if (cell[i] == "-" || !have[name[i]]) continue
			if (!((name[i], cell[1]) in value)) { print "no such figure: " cell[1]; failed++ }
			else if (value[name[i], cell[1]] + 1 < cell[i] + 0) {
				print "fell: " name[i] " " cell[1] " " value[name[i], cell[1]] " < " cell[i]; failed++
			} else passed++
		}
	}
	END { print passed + 0, failed + 0 }' "$table" > "$tmp/verdict"
sed '$d' "$tmp/verdict"
read -r p f << END
$(tail -1 "$tmp/verdict")
END
passed=$((passed + p)) failed=$((failed + f))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
