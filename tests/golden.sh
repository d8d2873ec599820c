#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Each report of tests/golden/input through each stage, against the dump kept beside it. UPDATE=1 writes the dumps.
set -u
golden=$srcdir/tests/golden
passed=0 failed=0
got=$(mktemp)
trap 'rm -f "$got"' EXIT
# The dumps name their input by this path, wherever the tree is.
cd "$golden" || exit 1
for input in input/* ../../resources/samples/en-* $(ls text | sed -n 's,^.*#[0-9]*$,input/&,p'); do
	name=${input##*/}
	# A date in the name or of the format is tested as such; the others must not depend on when the file was unpacked.
	case $name in
	[0-9]* | en-[0-9]*) date= ;;
	*.txt) date=--date=2025-06-10 ;;
	*) date= ;;
	esac
	for stage in text tokens matches report; do
		# What words are changes with every pack, so only the inputs that lie there already are looked at so closely.
		case $stage in
		tokens | matches) [ -e "$stage/$name" ] || continue ;;
		esac
		LC_ALL=C.UTF-8 "$builddir/safir" dump $date "$stage" "$input" > "$got" 2>&1
		if [ -n "${UPDATE:-}" ]; then
			cp "$got" "$stage/$name"
		fi
		if diff -u "$stage/$name" "$got"; then
			passed=$((passed + 1))
		else
			failed=$((failed + 1))
		fi
	done
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
