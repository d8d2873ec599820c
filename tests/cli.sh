#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The command line: statuses, messages, and input that nobody asked for.
set -u
safir=$builddir/safir
input=$srcdir/tests/golden/input
passed=0 failed=0 skipped=0
dir=$(mktemp -d)
trap 'chmod -R u+rwx "$dir"; rm -rf "$dir"' EXIT
export LC_ALL=C.UTF-8
unset LANG LC_MESSAGES XDG_CONFIG_HOME
export HOME="$dir/home"
cd "$dir" || exit 1

. "$srcdir/tests/asking.sh"
quiet() {
	if [ -s "$1" ]; then fail "$what: $1 is not empty"; else passed=$((passed + 1)); fi
}
lines() { # lines FILE N
	n=$(wc -l < "$1")
	if [ "$n" -eq "$2" ]; then passed=$((passed + 1)); else fail "$what: $n lines in $1, not $2"; fi
}
# Nothing but line ends and tabs below U+0020, no U+007F.
harmless() {
	if LC_ALL=C tr -d '\n\t\040-\176\200-\377' < "$1" | grep -q .; then
		fail "$what: controls in $1"
	else
		passed=$((passed + 1))
	fi
}

# A short English text is English, whatever ends its lines and stands beside its words; what shares its letters is not.
printf 'Talks in Muscat\n\nAbbas Araghchi arrived in Muscat on Saturday.\n"The talks were constructive," Araghchi said.\n' > short.txt
run 0 extract --format=json short.txt
has out '"lang":"en"'
printf 'Menteri Luar Negeri Retno Marsudi\nbertemu dengan mitranya di Jakarta untuk membahas kerja sama bilateral.\n' > other.txt
run 0 extract --format=json other.txt
has out '"lang":null'

# Help and usage.
run 2 < /dev/null
lines out 4
has out 'safir --demo'
has out 'safir index DIR'
run 0 --help
has out 'safir extract'
quiet err
run 0 extract --help
has out '--with-text'
lacks out '--demo'
run 0 help dump
has out 'tokens'
run 2 help dmup
has err 'safir help dump'
run 0 --version
has out 'safir '
run 2 --fromat=json x
has err '--format'
run 2 --format=xml x
has err 'json|jsonl|tsv|text'
run 2 extrct x.txt
has err 'try:  safir extract'
lines err 3
run 2 extract
run 2 extract --date=2025-02-30 x
run 2 extract --encoding=nonsense x
run 2 dump
run 2 dump txt x
has err 'safir dump text'
run 2 dump text
run 2 check --date=2025-01-01
run 0 dump lines --size=40x20 "$input/talks.txt"
has out 'rtl^'
run 2 dump lines --size=0x20 "$input/talks.txt"
has err 'size'
if command -v mandoc > /dev/null; then
	what='mandoc -T lint'
	# The pages name each other; whether they are installed already is not the question.
	mandoc -T lint "$srcdir"/resources/man/*.[1-9] 2>&1 | grep -v 'referenced manual not found' > out
	quiet out
	# Every option is in the manual.
	for option in $("$safir" --help | sed -n 's/.*--\([a-z-]*\).*/\1/p' | sort -u); do
		has "$srcdir/resources/man/safir.1" "Fl -$option"
	done
else
	echo 'skipped: the manual is not linted without mandoc'
	skipped=$((skipped + 1))
fi

# Every message is in both languages, and every help text has words.
LC_ALL=ar_SA.UTF-8 run 2 nothing.txt
lacks err 'cannot'
has err 'nothing.txt'
for verb in extract explain dump eval check index verify export help; do
	run 0 "$verb" --help
	lacks out 'help.'
	LC_ALL=ar run 0 "$verb" --help
	lacks out 'help.'
done

# Files.
run 2 extract --format=json missing.txt "$input/english.txt"
lines out 1
has out '"schema":"safir/1"'
has err 'missing.txt'
has err 'why:'
has err 'try:'
: > empty.txt
run 0 extract --format=json empty.txt
has out '"quotes":[]'
run 0 empty.txt
has out 'No delegation'
run 2 extract --format=json /dev/null
run 0 extract --format=json - < /dev/null
has out '"path":"-"'
"$safir" < "$input/english.txt" > out 2> err
what='safir < file'
has out 'Solheim'
mkdir folder nothing mixed
run 1 extract nothing
has err 'nothing'
cp "$input/english.txt" "$input/talks.txt" folder/
run 0 extract --format=json folder
lines out 2
cp "$input/english.txt" mixed/
printf '\211PNG\r\n\032\n\000\000\000\rIHDR' > mixed/a.png
run 0 extract --format=json mixed
lines out 1
has err 'a.png'
cp "$input/talks.txt" mixed/
run 0 extract --format=json mixed
lines out 2
has out '"lang":"ar"'
has out '"lang":"en"'
rm mixed/talks.txt
run 0 --list folder
lines out 2
has out 'english.txt'
run 1 --list nothing
run 2 --list missing
run 0 --demo --format=json
has out '"schema"'
if [ "$(id -u)" -eq 0 ]; then
	echo 'skipped: an unreadable file, as root reads all files'
	skipped=$((skipped + 1))
else
	: > locked.txt
	chmod 0 locked.txt
	run 2 extract locked.txt
	has err 'locked.txt'
fi
run 2 extract "$(printf 'a\033[31m\302\233b')"
harmless err
ln -s loop loop
run 2 extract loop
cp "$input/english.txt" extract
run 0 extract ./extract
run 0 -- extract
has out 'Solheim'

# Bundles: what lies in them is read like files, and found again by its name.
gzip -c "$input/english.txt" > english.txt.gz
run 0 extract --format=json english.txt.gz
has out '"path":"english.txt.gz"'
tar cf two.tar -C "$input" english.txt talks.txt
run 0 extract --format=json two.tar
lines out 2
has out '"path":"two.tar//talks.txt"'
quiet err
run 0 extract --format=json two.tar//talks.txt
lines out 1
run 2 extract two.tar//nothing.txt
has err 'safir --list two.tar'
gzip -c two.tar | "$safir" extract --format=json - > out 2> err
lines out 2
tar rf two.tar -C mixed a.png
run 0 extract --format=json two.tar
lines out 2
has err 'two.tar//a.png'
head -c 3000 two.tar > cut.tar
run 2 extract --format=json cut.tar
has err 'cut.tar'
mkdir bundles
cp two.tar english.txt.gz bundles/
run 0 --list bundles
lines out 3

# Encodings and bytes that are none.
for e in windows-1256 iso-8859-6 utf-16; do
	run 0 extract --format=json --with-text "$input/$e.txt"
	has out 'وقال الدكالي إن بلاده'
done
run 0 extract --format=json --with-text --encoding=windows-1256 "$input/windows-1256.txt"
has out 'windows-1256'
has out 'وقال الدكالي إن بلاده'
for f in controls bad-bytes utf-16 windows-1256 crlf-mark; do
	run 0 "$input/$f.txt"
	harmless out
	run 0 dump text "$input/$f.txt"
	harmless out
done
run 0 "$input/controls.txt"
has out '^[[31m'
has out '<U+202E>'
head -c 300000 /dev/urandom > random.bin
for format in text json tsv jsonl; do
	run 0 extract --format="$format" random.bin
done
run 0 random.bin
harmless out
printf '%0100000d' 0 > long.txt
run 0 extract --format=json long.txt

# Dates: option, name, then the file's own.
cp "$input/english.txt" 2025-03-09-x.txt
touch -d '2020-02-02 12:00 UTC' folder/english.txt
run 0 extract --format=json 2025-03-09-x.txt
has out '"date":"2025-03-09","date_from":"name"'
run 0 extract --format=json --date=2024-02-29 2025-03-09-x.txt
has out '"date":"2024-02-29","date_from":"option"'
run 0 extract --format=json folder/english.txt
has out '"date_from":"'

# A message says which verb lacks what, and is short however long what it speaks of.
run 2 explain
has err 'explain needs a file'
run 2 extract "$(head -c 4000 /dev/zero | tr '\0' x)"
[ "$(wc -c < err)" -lt 800 ] || fail "$what: a long message"

# explain: why, and why not.
run 0 explain "$input/talks.txt"
has out 'found as: a clause behind “that”'
has out 'resolved: the subject behind the verb'
has out 'a match of the pattern actor.titled'
has out 'Seen and rejected ('
has out 'confidence: '
lacks out 'reason.'
run 0 explain --format=json "$input/talks.txt"
has out '"rule":"that","step":"subject-after"'
has out '"rejected":['
run 0 extract --format=json "$input/talks.txt"
lacks out '"rejected"'
LC_ALL=ar run 0 explain "$input/talks.txt"
lacks out 'reason.'
harmless out
run 2 explain

# eval: figures against annotated reports; the gold's date is the day of the text.
run 0 eval "$srcdir/tests/gold"
has out 'quote_record       P 100.0  R 100.0  F1 100.0   (2 right of 2 annotated, 2 found)'
has out 'meeting_date       100.0 % of 1'
has out 'title              50.0 % of 2'
lacks out 'harbour.txt'
run 0 eval --errors "$srcdir/tests/gold" "$srcdir/tests/gold"
has out 'documents: 2'
has out 'title              harbour.txt:3  want ['
run 0 eval --format=json "$srcdir/tests/gold"
has out '"quote_span": {"p": 100.0, "r": 100.0, "f1": 100.0, "tp": 2, "gold": 2, "pred": 2}'
has out '"via": {"pct": null, "n": 0}'
run 0 eval --format=tsv "$srcdir/tests/gold"
lines out 16
run 0 eval --reliability "$srcdir/tests/gold"
lines out 5
run 0 eval --calibrate "$srcdir/tests/gold"
has out "$(printf "quote\t*\t*\t")"
cp out confidence
run 0 check confidence
printf 'quote that somehow 50\n' > confidence
run 1 check confidence
has out 'confidence:1:'
run 2 eval
run 2 eval nothing
has err 'gold.json'
mkdir gold
printf '{\n"doc" "x"}' > gold/x.gold.json
run 2 eval gold
has err 'gold/x.gold.json:2:'
quiet out
printf '{"doc":"x.txt"}' > gold/x.gold.json
run 2 eval gold
has err 'gold/x.txt'

# Output that cannot be written, and readers that go away.
if [ -w /dev/full ]; then
	what='safir --version > /dev/full'
	"$safir" --version > /dev/full 2> err
	if [ $? -eq 2 ]; then passed=$((passed + 1)); else fail "$what: status"; fi
	has err 'why:'
fi
i=0
while [ $i -lt 300 ]; do
	cat "$input/talks.txt"
	i=$((i + 1))
done > much.txt
what='safir much | head'
{ "$safir" much.txt much.txt much.txt 2> err || :; } | head -1 > out
quiet err

# check.
run 0 check
has out 'checked:'
printf 'greet = hello {1}\nfoo\n' > en.msg
run 1 check en.msg
has out 'en.msg:2:'
has out 'en.msg:1:'
run 0 check "$srcdir/resources/ui"
# Packs: a folder, or one file beside its grammar; a lexicon without it lacks its paradigms.
run 0 check "$srcdir/resources/lang/ar"
run 0 check "$srcdir/resources/lang/ar/names.pat"
run 0 check "$srcdir/resources/lang/ar/cue.lex"
mkdir pack
printf 'letters a-z\nnonsense\nparadigm noun 1 * - sg\n' > pack/grammar
printf '@ given inflect=noun\nalpha\n@ surname inflect=none\nbeta\n' > pack/small.lex
printf 'stage name\npattern p -> person : given surname\nyes alpha alpha\nno alpha\n' > pack/small.pat
run 1 check pack
has out 'pack/grammar:2:'
has out 'pack/small.lex:4:'
has out 'pack/small.pat:3:'
has out 'checked: 3, problems: 3'
run 1 check pack/small.lex
has out 'checked: 1, problems: 1'
(cd pack && "$safir" check small.pat) > out 2> err
has out 'small.pat:3:'
has out 'checked: 1, problems: 1'
run 2 check pack/missing.lex
# Rules for names.
run 0 check "$srcdir/resources/names"
printf 'a = b\nscript Latin\nb = b\nb before = c\nscript Elvish\nd = nothing\n' > small.key
run 1 check small.key
for line in 1 4 5 6; do has out "small.key:$line:"; done
has out 'checked: 1, problems: 4'
run 2 check random.bin
run 2 check missing.msg

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
