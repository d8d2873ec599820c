#!/bin/sh
# The archive beside a bare FTS5 table of the same texts, and beside notmuch when that is installed: `make bench-archive REPORTS=31000`.
# The texts are generated from the samples (bench/corpus.h), and so are the figures.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
here=$(cd "$(dirname "$0")" && pwd)
tree=$here/../..
build=$(cd "${builddir:-.}" && pwd)
bench=$build/tests/bench
n=${REPORTS:-31000}
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
export HOME="$tmp" XDG_CONFIG_HOME="$tmp" XDG_DATA_HOME="$tmp" XDG_CACHE_HOME="$tmp" LC_ALL=C.UTF-8
unset SAFIR_ARCHIVE NOTMUCH_CONFIG
set -- "$tree"/resources/samples/20*.txt "$tree"/resources/samples/en*.txt
ratio() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }

echo "== kept and asked"
"$bench/archive" -k -n "$n" -d "$tmp" "$@" || exit 2
"$bench/asking" -w "$tmp"/archive-*.db "$tmp"/bare-*.db "$@" || exit 2
rm -f "$tmp"/archive-* "$tmp"/bare-*

echo "== safir index, of $n files"
mkdir "$tmp/texts"
bytes=$("$bench/texts" "$n" "$tmp/texts" "$@") || exit 2
# The process that files what workers found is no worker: one worker keeps two processors busy, too.
index() { # index NAME COMMAND... of safir with its options
	name=$1
	shift
	rm -f "$tmp"/jobs.db*
	# shellcheck disable=SC2046
	set -- $("$bench/spend" "$@" --archive="$tmp/jobs.db" "$tmp/texts")
	echo "round $round, $name: $1 s, processor $2 s, memory $3 MB"
	echo "$1" >> "$tmp/wall.$name"
}
median() { sort -n "$tmp/wall.$1" | sed -n 2p; }
first=$(taskset -cp $$ | sed 's/.*: //; s/[-,].*//')
for round in 1 2 3; do
	index one-processor taskset -c "$first" "$build/safir" index
	index one-worker "$build/safir" index --jobs=1
	index two-workers "$build/safir" index --jobs=2
done
echo "on two processors beside one: $(ratio "$(median two-workers)" "$(median one-processor)") x the time (at most 0.65)"
echo "two workers beside one, both on two processors: $(ratio "$(median two-workers)" "$(median one-worker)") x"
echo "archive: $(ratio "$(wc -c < "$tmp/jobs.db")" "$bytes") x text (at most 2.0)"

if ! command -v notmuch > /dev/null; then
	echo "skipped: notmuch is not installed"
	exit 0
fi
echo "== beside notmuch, 5000 mails"
set -- "$tree"/resources/samples/20*.txt "$tree"/resources/samples/en*.txt
mails=5000
bytes=$("$bench/texts" -m $mails "$tmp/mail" "$@") || exit 2
printf '[database]\npath=%s\n[user]\nname=n\nprimary_email=n@example.org\n[new]\ntags=new\n' "$tmp/mail" > "$tmp/.notmuch-config"
# shellcheck disable=SC2046
set -- $("$bench/spend" notmuch new) $("$bench/spend" "$build/safir" index --archive="$tmp/mail.db" "$tmp/mail")
echo "notmuch new: processor $2 s; safir index: $5 s: $(ratio "$5" "$2") x (at most 0.15)"
for round in 1 2 3; do
	# shellcheck disable=SC2046
	set -- $("$bench/spend" -r 41 notmuch search --limit=20 hodeidah) $("$bench/spend" -r 41 "$build/safir" search --archive="$tmp/mail.db" hodeidah)
	echo "round $round: notmuch search $(ratio "$1" .001) ms, safir search $(ratio "$4" .001) ms: $(ratio "$4" "$1") x (at most 0.85)"
done
