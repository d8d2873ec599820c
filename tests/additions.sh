#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Words, titles, agencies, cues and patterns of the user's, without building anything.
set -u
safir=$builddir/safir
passed=0 failed=0
dir=$(mktemp -d)
trap 'chmod -R u+rwx "$dir"; rm -rf "$dir"' EXIT
export LC_ALL=C.UTF-8 HOME="$dir/home" XDG_CONFIG_HOME="$dir/config" XDG_CACHE_HOME="$dir/cache"
own=$XDG_CONFIG_HOME/safir/lang/ar
cache=$XDG_CACHE_HOME/safir
cd "$dir" || exit 1

. "$srcdir/tests/asking.sh"
quiet() { if [ -s "$1" ]; then fail "$what: $1 is not empty"; else ok; fi; }
kept() { # kept N: so many files in the cache
	n=$(find "$cache" -name '*.pack' 2> /dev/null | wc -l)
	if [ "$n" -eq "$1" ]; then ok; else fail "$what: $n files in the cache, not $1"; fi
}
fresh() { # no words of the user's, nothing kept
	rm -rf "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
	mkdir -p "$own"
}
found() { "$safir" extract -f tsv --date=2025-06-10 "$@" 2> err | cut -f2-; }

cat > report.txt <<'TXT'
وفد يزور المرفأ
زمزم خليل شقرانوف لـ«ضيابرس» أن السفينة وصلت إلى المرفأ.
TXT

# Without a folder of the user's nothing is kept, and nothing is said.
run 0 extract report.txt
cp out plain
quiet err
kept 0
fresh
run 0 extract report.txt
cmp -s out plain && ok || fail "an empty folder changes what is found"
echo 'not a source' > "$own/notes.txt"
run 0 extract report.txt
cmp -s out plain && ok || fail "a file of another kind changes what is found"
kept 0

# A cue, an agency, a family name.
cat > "$own/mine.lex" <<'TXT'
# Words of this desk.
@ cue family=say comp=that,quote inflect=verb
زمزم / يزمزم / مزمزم / -
@ agency
ضيابرس
TXT
run 0 dump report report.txt
quiet err
has out '"via": "a'
has out 'ضيابرس'
has out '"quotes": ['
has out '"kind": "indirect"'
kept 1
run 0 check
quiet err
has out 'problems: 0'

# Verbs of meeting, states with their adjective, offices, nouns of bodies.
cat > talks.txt <<'TXT'
مباحثات في المرفأ
هسهس وزير الخارجية السوري أسعد الشيباني نظيره الأردني أيمن الصفدي في دمشق أمس.
ووصل وفد شقرستاني برئاسة نقبان الموانئ سامر الهدهد إلى دمشق.
وأكدت هيزمة الأسماك البحرية أن الموسم بدأ.
TXT
cp "$own/mine.lex" kept.lex
run 0 extract -f json talks.txt
has out '"delegations":[]'
has out '"meetings":[]'
cat > "$own/mine.lex" <<'TXT'
@ meetverb kind=bilateral frame=obj inflect=verb
هسهس / يهسهس / - / هسهسة
@ country iso=XA
شقرستان
@ nisba iso=XA inflect=adj
شقرستاني / -
@ office inflect=noun
نقبان / -
@ orgnoun inflect=noun
هيزمة / -
TXT
run 0 extract -f json talks.txt
has out '"of":"XA","head":"a'
has out '"kind":"bilateral","status":"held","participants":["a'
has out '"title":"نقبان الموانئ","country":"XA"'
has out '"kind":"organization","name":"هيزمة الأسماك البحرية"'
run 0 check
cp kept.lex "$own/mine.lex"
rm -rf "$XDG_CACHE_HOME"
run 0 extract report.txt
kept 1

# What was compiled is used again; the words changed, it is not.
stamp() { ls -l --time-style=full-iso "$cache"; }
stamp > before
run 0 extract report.txt
cp out with
stamp > after
cmp -s before after && ok || fail "the cache is written again without need"
touch "$own/mine.lex"
run 0 extract report.txt
kept 1
echo '@ given' >> "$own/mine.lex"
run 0 extract report.txt
cmp -s out with && ok || fail "an idle line changes what is found"
kept 2
for i in 1 2 3 4 5 6; do
	echo "# $i" >> "$own/mine.lex"
	run 0 extract report.txt
done
kept 4

# A kept pack that is cut short, damaged or another's is not believed.
broken() {
	run 0 extract report.txt
	quiet err
	cmp -s out with && ok || fail "$1: another outcome"
}
find "$cache" -type f -delete
broken "nothing kept"
file=$(find "$cache" -name '*.pack')
cp "$file" whole
for size in 0 1 63 64 200 4096 1000000; do
	head -c $size whole > "$file"
	broken "cut at $size"
	cmp -s "$file" whole && ok || fail "cut at $size: not made anew"
done
head -c 2000000 whole | tr '\000' '\377' > "$file"
broken "overwritten"
{ cat whole; echo more; } > "$file"
broken "longer"
chmod 666 "$file"
broken "open to all"
rm "$file"
mkdir "$file"
broken "a folder in its place"
rmdir "$file"
ln -s "$dir/whole" "$file"
broken "a link"

# A cache that cannot be read or written, or has no place.
rm -rf "$XDG_CACHE_HOME"
: > "$XDG_CACHE_HOME"
broken "the cache is a file"
rm -f "$XDG_CACHE_HOME"
mkdir "$XDG_CACHE_HOME"
chmod 500 "$XDG_CACHE_HOME"
broken "the cache is read-only"
chmod 700 "$XDG_CACHE_HOME"
XDG_CACHE_HOME=relative HOME='' "$safir" extract report.txt > out 2> err
cmp -s out with && ok || fail "no home: another outcome"

# Two at once.
rm -rf "$XDG_CACHE_HOME"
for i in 1 2 3 4; do "$safir" extract report.txt > "out.$i" 2>&1 & done
wait
for i in 1 2 3 4; do cmp -s "out.$i" with && ok || fail "one of several at once: another outcome"; done
kept 1

# A mistake: said once, the report is read with what the program knows itself.
fresh
printf '@ agency\nضيابرس\n\n@ cue inflect=nuon\nزمزم\n' > "$own/mine.lex"
run 0 extract report.txt report.txt
cmp -s out plain || { cat plain; echo; cat plain; } | cmp -s out - && ok || fail "a mistake: another outcome"
has err "$own/mine.lex:5"
[ "$(grep -c mine.lex err)" -eq 1 ] && ok || fail "a mistake is told more than once"
kept 0
run 0 dump --size=80x24 screen report.txt
quiet err
has out ' lang/ar/mine.lex:5: '
has out 'nuon (noun?)'
run 1 check
has out "$own/mine.lex:5: "
run 1 check "$own"
run 1 check "$own/mine.lex"
has out 'checked: 1, problems: 1'
printf '@ agancy\nضيابرس\n' > "$own/mine.lex"
run 1 check
has out "$own/mine.lex:1: "
has out 'agancy (agency?)'
# Taking away what is not there is no mistake to live with, and one to be told.
printf '@ not\nضيابرس\n@ not agency\nغوتيريش\n' > "$own/mine.lex"
run 0 extract report.txt
quiet err
run 1 check
has out "$own/mine.lex:2: "
has out "$own/mine.lex:4: "
if [ "$(id -u)" -ne 0 ]; then
	chmod 000 "$own/mine.lex"
	run 0 extract report.txt
	has err "$own/mine.lex"
fi

# A file where the folder should be.
rm -rf "$XDG_CONFIG_HOME/safir/lang"
: > "$XDG_CONFIG_HOME/safir/lang"
run 0 extract report.txt
cmp -s out plain && ok || fail "a file for a folder: another outcome"
has err "$XDG_CONFIG_HOME/safir/lang"

# Links to folders and files count.
fresh
mkdir elsewhere
printf '@ not\nخليل\nشقرانوف\n' > elsewhere/less.lex
rmdir "$own"
ln -s "$dir/elsewhere" "$own"
run 0 extract report.txt
run 0 dump tokens report.txt
lacks out given
rm "$own"
mkdir "$own"
ln -s "$dir/elsewhere/less.lex" "$own/less.lex"
run 0 dump tokens report.txt
lacks out given

# Taken away: a name that is a word here.
fresh
cat > name.txt <<'TXT'
وفد يزور المرفأ
وصل خليل كنعان إلى المرفأ.
TXT
found name.txt > before
grep -q 'خليل كنعان' before && ok || fail "the name is not found"
printf '@ not\nخليل\nكنعان\n' > "$own/less.lex"
found name.txt > after
grep -q 'خليل كنعان' after && fail "the name is found still" || ok
# What comes later wins: the files in the order of their names.
printf '@ given\nخليل\n@ surname\nكنعان\n' > "$own/more.lex"
found name.txt > after
cmp -s before after && ok || fail "the name does not come back"

# A pattern with its examples; one that is wrong; one of the program's taken away.
fresh
cat > "$own/mine.pat" <<'TXT'
stage name
pattern own.captain -> person : "القبطان" name:( unknown unknown )
yes القبطان شقرانوف زرقوش
no القبطان
TXT
cat > pattern.txt <<'TXT'
وفد يزور المرفأ
وقال القبطان شقرانوف زرقوش إن السفينة وصلت.
TXT
run 0 check
run 0 dump matches pattern.txt
has out own.captain
found pattern.txt > out
what="safir extract pattern.txt"
has out 'شقرانوف زرقوش'
printf 'no القبطان شقرانوف زرقوش\n' >> "$own/mine.pat"
run 1 check
has out "$own/mine.pat:5: "
run 0 dump matches pattern.txt
has out own.captain
printf 'stage nowhere\n' > "$own/mine.pat"
run 1 check
has out "$own/mine.pat:1: "
printf 'not person.given\n' > "$own/mine.pat"
run 0 check
run 0 dump matches name.txt
lacks out person.given

# A table of confidence of the user's.
fresh
printf 'quote * * 12\nperson * * 34\n' > "$own/confidence"
run 0 explain pattern.txt
has out '12 %'
run 0 check
printf 'quote\n' > "$own/confidence"
run 1 check
has out "$own/confidence:1: "

# A language of one's own; the linked one is asked first.
fresh
mkdir "$XDG_CONFIG_HOME/safir/lang/xx"
cat > "$XDG_CONFIG_HOME/safir/lang/xx/grammar" <<'TXT'
letters α-ω ά ί έ ό ύ ή ώ Α-Ω ς
stop .
TXT
cat > "$XDG_CONFIG_HOME/safir/lang/xx/names.lex" <<'TXT'
@ given
Αλφα
@ surname
Βητα
TXT
cat > "$XDG_CONFIG_HOME/safir/lang/xx/names.pat" <<'TXT'
stage name
pattern full -> person : name:( given surname )
yes Αλφα Βητα
no Βητα
TXT
printf 'Αλφα Βητα\n\nΟ Αλφα Βητα ήρθε χθες.\n' > greek.txt
run 0 check
run 0 extract -f json greek.txt
has out '"lang":"xx"'
has out '"name":"Αλφα Βητα"'
run 0 extract --lang=xx -f json greek.txt
has out '"lang":"xx"'
run 0 extract -f json report.txt
has out '"lang":"ar"'
rm "$XDG_CONFIG_HOME/safir/lang/xx/grammar"
run 1 check
run 0 extract -f json greek.txt
has out '"lang":null'
run 2 extract --lang=yy greek.txt

# The manual's example, step by step.
fresh
manual=$srcdir/resources/man/safir-lang.5
page() { awk -v name="$1" '$2 == "file" && $3 == name { on = 1; next } on && /^\.Ed/ { exit } on && !/^\.Bd/' "$manual"; }
# shown FILE: all its lines stand in the manual, in this order, blanks at the front left out.
shown() {
	if awk 'NR == FNR { want[++n] = $0; next } { sub(/^ +/, "") } $0 == want[k + 1] { k++ } END { exit k < n }' "$1" "$manual"; then
		ok
	else
		fail "the manual says otherwise than $what"
	fi
}
page report.txt > harbour.txt
run 0 extract --date=2026-03-01 harbour.txt
has out 'Quotes (1)'
lacks out شهبندر
page harbour.lex > "$own/harbour.lex"
run 0 extract --date=2026-03-01 harbour.txt
has out 'via مرافئ برس'
sed -n '/^Quotes/,$s/^ *//p' out | grep . > lines
shown lines
page harbour.pat > "$own/harbour.pat"
run 0 extract --date=2026-03-01 harbour.txt
has out 'q2  الرصيف 4 · via مرافئ برس'
run 0 dump matches harbour.txt
grep harbour out > lines
shown lines
run 0 explain harbour.txt
has out harbour.berth
(cd "$own/.." && "$safir" check ar) > out 2> err
cp out lines
shown lines
sed -i 's/agency/agancy/' "$own/harbour.lex"
(cd "$own/.." && "$safir" check ar) > out 2> err
cp out lines
shown lines

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
