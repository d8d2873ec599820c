#!/bin/sh
# How well names are known again across scripts, against pairs of spellings that are not part of this tree: ../shared/gold/names beside
# it, or $SAFIR_GOLD/names. Without them it is skipped. Measured on the even lines: rules and likeness were made on the odd ones.
# No figure may be worse than its target, nor by more than half a point than the table in resources/README; UPDATE=1 writes it anew.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
here=$(dirname "$0")
tree=${srcdir:-$here/..}
build=${builddir:-.}
gold=${SAFIR_GOLD:-$tree/../shared/gold}/names
table=$tree/resources/README
passed=0 failed=0 skipped=0
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
export LC_ALL=C.UTF-8

# What no figure may be worse than: FIGURE, then one of each column.
cat > "$tmp/targets" << END
equal 85 85 80
near 94 94 94
sharers 25 25 25
precision 99 99 99
recall_of_pairs 95 95 95
END

# judge TABLE VALUES: what is worse than table and targets allow, then how many figures passed and failed.
judge() {
	awk -v values="$2" -v targets="$tmp/targets" '
	function bad(what, was) {
		print what ": " name[i] " " cell[1] " " v ", " was
		failed++
	}
	BEGIN {
		while ((getline line < values) > 0) { split(line, w, " "); value[w[1], w[2]] = w[3]; have[w[1]] = 1 }
		while ((getline line < targets) > 0) { n = split(line, w, " "); for (i = 2; i <= n; i++) target[w[1], i] = w[i] }
	}
	/^\tnames / { columns = split($0, name, " "); next }
	!columns || !/^\t/ { columns = 0; next }
	{
		k = split($0, cell, " ")
		sign = cell[1] == "sharers" || cell[1] == "doubtful" ? -1 : 1
		for (i = 2; i <= k; i++) {
			if (!have[name[i]]) continue
			v = value[name[i], cell[1]]
			if (v == "") bad("no such figure", cell[i])
			else if ((cell[1], i) in target && sign * v < sign * target[cell[1], i]) bad("misses its target", target[cell[1], i])
			else if (sign * v + 0.5 < sign * cell[i]) bad("fell", cell[i])
			else passed++
		}
	}
	END { print passed + 0, failed + 0 }' "$1"
}

# First the judge: what it must find.
printf '\tnames a b\n\tequal 90 80\n\tsharers 10 20\n\tnear 1 2\nend\n\tequal 1 1\n' > "$tmp/t"
printf 'a equal 89.6\na sharers 11\nb equal 81\nb sharers 26\na near 95\n' > "$tmp/v"
if [ "$(judge "$tmp/t" "$tmp/v" | tr '\n' ' ')" = 'misses its target: b equal 81, 85 fell: a sharers 11, 10 misses its target: b sharers 26, 25 no such figure: b near , 2 2 4 ' ]; then
	passed=1
else
	failed=1
	echo 'the judge errs:'
	judge "$tmp/t" "$tmp/v"
fi

columns=$(awk '/^\tnames / { $1 = ""; print; exit }' "$table")
: > "$tmp/values"
for column in $columns; do
	if [ -f "$gold/$column.tsv" ]; then
		"$build/tests/names" --half=even "$gold/$column.tsv" >> "$tmp/values" || failed=$((failed + 1))
	else
		echo "skipped: no pairs of names in $gold/$column.tsv (set SAFIR_GOLD)"
		skipped=$((skipped + 1))
	fi
done

if [ -n "${UPDATE:-}" ]; then
	awk -v values="$tmp/values" '
		BEGIN { while ((getline line < values) > 0) { split(line, w, " "); value[w[1], w[2]] = w[3] } }
		/^\tnames / { columns = split($0, name, " "); print; next }
		columns && /^\t/ {
			k = split($0, cell, " ")
			line = sprintf("\t%-16s", cell[1])
			for (i = 2; i <= k; i++)
				line = line sprintf(" %8s", (name[i], cell[1]) in value ? value[name[i], cell[1]] : cell[i])
			$0 = line
		}
		!/^\t/ { columns = 0 }
		{ print }' "$table" > "$tmp/table" && cat "$tmp/table" > "$table"
fi

judge "$table" "$tmp/values" > "$tmp/verdict"
sed '$d' "$tmp/verdict"
read -r p f << END
$(tail -1 "$tmp/verdict")
END
passed=$((passed + p)) failed=$((failed + f))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
