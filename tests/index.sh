#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Many reports into the archive: what is counted, what is skipped, kills, other numbers of workers, lines of JSON, folders that are watched.
set -u
safir=$builddir/safir
samples=$srcdir/resources/samples
passed=0 failed=0 skipped=0
dir=$(mktemp -d)
pid=
trap 'kill -9 $pid 2> /dev/null; chmod -R u+rwx "$dir"; rm -rf "$dir"' EXIT
export LC_ALL=C.UTF-8
unset LANG LC_MESSAGES XDG_CONFIG_HOME XDG_DATA_HOME SAFIR_ARCHIVE
export HOME="$dir/home"
cd "$dir" || exit 1
. "$srcdir/tests/asking.sh"
same() { # same FILE FILE WHAT
	if cmp -s "$1" "$2"; then ok; else
		echo "not ok: $3: $1 and $2 differ"
		failed=$((failed + 1))
		diff "$1" "$2" | cut -c1-300 | head -6
	fi
}
skip() {
	echo "skipped: $1"
	skipped=$((skipped + 1))
}

# What comes, changes, goes.
mkdir news
cp "$samples"/*.txt news/
n=$(ls news | wc -l)
run 2 index
has err 'safir index DIR'
run 2 verify
has err 'archive.db'
run 2 index nowhere
has err 'nowhere'
run 0 index news
has out "added $n · changed 0 · gone 0 · unchanged 0 · skipped 0"
if [ -f home/.local/share/safir/archive.db ]; then ok; else fail 'no archive in the data folder'; fi
run 0 verify
run 0 index news
has out "added 0 · changed 0 · gone 0 · unchanged $n"
printf '\nA new line.\n' >> news/2023-06-21-astana.txt
rm news/2021-01-05-alula.txt
printf 'Talks were held in Oslo.\n' > news/2024-01-01-oslo.txt
run 0 index news
has out "added 1 · changed 1 · gone 1 · unchanged $((n - 2)) · skipped 0"
run 0 export
has out 'A new line.'
has out "$(pwd -P)/news/2024-01-01-oslo.txt"
lacks out 'alula'
run 0 export Oslo
for kind in quote meeting delegation person report; do
	run 0 export --format=csv --kind=$kind
	has out 'report,date,outlet,headline,'
	run 0 export --format=csv --kind=$kind Oslo
done
lacks out 'astana'
run 0 export --format=nitf Oslo
has out '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"'
run 0 export --format=ninjs Oslo
has out '"contentType":"text/html"'
run 2 export --format=tsv
has err 'jsonl|csv|nitf|ninjs'
run 1 export '"no such words anywhere"'
has err 'no report fits'
run 0 verify

# What a folder may hold besides reports.
mkdir -p odd/deep/a/b/c/d/e/f/g/h/i/j odd/.hidden odd/closed
export SAFIR_ARCHIVE="$dir/odd/archive.db"
cp "$samples/en-2018-12-13-rimbo.txt" odd/deep/a/b/c/d/e/f/g/h/i/j/
cp "$samples/en-2018-12-13-rimbo.txt" odd/.hidden/no.txt
ln -s .. odd/deep/loop
ln -s /nonexistent odd/dangling
mkfifo odd/pipe
printf '\211PNG\r\n\032\n' > odd/a.png
: > odd/empty.txt
head -c 2000 /dev/zero > odd/zeros.txt
name=$(printf 'odd/\377\376.txt')
printf 'A name that is no UTF-8.\n' > "$name"
tar cf odd/two.tar -C "$samples" 2023-03-10-beijing.txt en-2021-06-16-geneva.txt
printf '\211PNG\r\n\032\n' > b.png
tar rf odd/two.tar b.png
head -c 1800 odd/two.tar > odd/cut.tar
if [ "$(id -u)" -ne 0 ]; then
	cp news/*.txt odd/closed/
	chmod 0 odd/closed
fi
run 0 index --skipped odd
has out 'added 5 · '
has err 'odd/pipe'
has err 'odd/a.png'
has err 'odd/zeros.txt'
has err 'odd/two.tar//b.png'
has err 'odd/cut.tar'
lacks err 'hidden'
lacks err 'dangling'
run 0 index odd
has out 'added 0 · changed 0 · gone 0 · '
run 0 index --skipped
has out 'odd/two.tar//b.png	'
has out 'odd/pipe	'
run 0 verify
run 0 export
has out 'odd/two.tar//2023-03-10-beijing.txt'
if [ "$(id -u)" -eq 0 ]; then skip 'a folder that cannot be read, as root reads all'; fi
unset SAFIR_ARCHIVE

# One worker or several, at one go or after kills: the same archive.
mkdir many
i=0
while [ $i -lt 40 ]; do
	for f in "$samples"/*.txt; do
		b=${f##*/}
		mkdir -p many/$((i % 7))
		{ cat "$f" && echo "Report $i."; } > "many/$((i % 7))/$i-$b"
	done
	i=$((i + 1))
done
tar cf many/all.tar many/3
n=$(find many -name '*.txt' | wc -l)
run 0 index --archive=one.db --jobs=1 many
what='one worker'
run 0 export --archive=one.db
cp out one.jsonl
if [ "$(wc -l < one.jsonl)" -eq "$n" ]; then ok; else fail "$(wc -l < one.jsonl) reports, not $n"; fi
run 0 index --archive=three.db --jobs=3 many
run 0 export --archive=three.db
same one.jsonl out 'three workers'
# In the foreground it waits for the end of what it kills, and with it for the end of the lock.
for after in 0.02 0.06 0.1 0.15 0.2 0.3 0.4 0.5; do
	timeout --foreground -s KILL $after "$safir" index --archive=killed.db many > out 2> err
done
run 0 index --archive=killed.db many
run 0 export --archive=killed.db
same one.jsonl out 'killed and taken up again'
run 0 verify --archive=killed.db
for after in 0.05 0.1 0.2 0.3; do
	timeout -s TERM $after "$safir" index --archive=stopped.db many > out 2> err
done
run 0 index --archive=stopped.db many
run 0 export --archive=stopped.db
same one.jsonl out 'stopped and taken up again'

# A large bundle is unpacked by one and read by all.
mkdir big
tar czf big/many.tar.gz many
tar cf big/many.tar many
run 0 index --archive=big1.db --jobs=1 big/many.tar
has out "added $((n + $(tar tf many/all.tar | grep -c txt)))"
run 0 export --archive=big1.db
cp out big.jsonl
if [ "$(wc -l < big.jsonl)" -eq "$n" ]; then ok; else fail "$(wc -l < big.jsonl) reports, not $n"; fi
for after in 0.05 0.1 0.2; do
	timeout --foreground -s KILL $after "$safir" index --archive=big3.db big/many.tar > out 2> err
done
run 0 index --archive=big3.db --jobs=3 big/many.tar
run 0 export --archive=big3.db
same big.jsonl out 'a large bundle, killed and by three workers'
run 0 index --archive=big3.db --jobs=3 big
has out 'unchanged 1 · skipped 0'
run 0 export --archive=big3.db
if [ "$(wc -l < out)" -eq "$n" ]; then ok; else fail "$(wc -l < out) reports, not $n"; fi
head -c 1500000 big/many.tar > big/cut.tar
run 0 index --archive=big3.db --skipped big
has err 'big/cut.tar'

# Understood elsewhere.
"$safir" extract --format=jsonl --with-text "$(pwd -P)/many" > lines.jsonl 2> err
run 0 index --archive=lines.db --from-jsonl=lines.jsonl
has out 'skipped 0'
run 0 export --archive=lines.db
same one.jsonl out 'lines of JSON'
head -n 3 lines.jsonl > bad.jsonl
printf '{"schema":"safir/1"}\nnothing\n\n' >> bad.jsonl
head -n 4 lines.jsonl | tail -n 1 | head -c 1000 >> bad.jsonl
run 0 index --archive=bad.db --skipped --from-jsonl < bad.jsonl
has out 'added 3 · changed 0 · gone 0 · unchanged 0 · skipped 3'
has err ':4'
has err ':5'
has err ':7'
run 2 index --archive=bad.db --from-jsonl=missing.jsonl
what='a standard input that is closed'
timeout 30 "$safir" index --archive=bad.db --from-jsonl <&- > out 2> err
status=$?
if [ $status -eq 2 ]; then ok; else fail "a closed standard input: status $status"; fi
what='a stop in the middle'
mkfifo feed
"$safir" index --archive=fed.db --from-jsonl=feed > out 2> err &
pid=$!
exec 4> feed
head -n 20 lines.jsonl >&4
kill -TERM $pid
wait $pid
status=$?
pid=
exec 4>&-
if [ $status -eq 2 ]; then ok; else fail "stopped with $status"; fi
has err 'the same command goes on'
has out 'added '
run 0 verify --archive=fed.db
if command -v parallel > /dev/null && parallel --version 2> /dev/null | grep -q GNU; then
	what='GNU parallel'
	# As the README has it.
	find "$(pwd -P)/many" -name '*.txt' | parallel --will-cite -X "$safir" extract --format=jsonl --with-text 2> err |
		"$safir" index --archive=spread.db --from-jsonl > out 2>> err
	has out "added $n ·"
	"$safir" export --archive=spread.db | sort > spread.jsonl
	sort one.jsonl > sorted.jsonl
	same sorted.jsonl spread.jsonl 'spread by GNU parallel'
else
	skip 'GNU parallel is not installed'
fi

# A folder that is watched. Each line that comes says what was kept.
mkdir watched
cp news/*.txt watched/
mkfifo told
"$safir" index --archive=watched.db --watch watched > told 2> err &
pid=$!
exec 3< told
next() { timeout 30 sh -c 'read -r line && echo "$line"' <&3 > out; }
what='safir index --watch'
next
has out "added $(ls watched | wc -l) ·"
printf 'Talks were held in Vienna.\n' > new.txt
mv new.txt watched/2024-05-05-vienna.txt
next
has out 'added 1 · changed 0 · gone 0'
mkdir watched/below
printf 'Talks were held in Geneva.\n' > watched/below/geneva.txt
next
has out 'added 1 · changed 0 · gone 0'
printf 'Talks went on in Geneva.\n' > watched/below/geneva.txt
next
has out 'added 0 · changed 1 · gone 0'
rm -r watched/below
next
has out 'gone 1'
n=$(ls watched | wc -l)
mv watched away
next
has out "gone $n"
mv away watched
next
has out "added $n "
run 0 search --archive=watched.db Vienna
has out '2024-05-05-vienna.txt'
kill -TERM $pid
wait $pid
status=$?
pid=
if [ $status -eq 0 ]; then ok; else fail "--watch ends with $status"; fi
exec 3<&-

# The same where the system tells nothing: in a namespace of its own, in which no watches are allowed.
if unshare -r sh -c 'echo 0 > /proc/sys/user/max_inotify_instances' 2> /dev/null; then
	what='safir index --watch without inotify'
	unshare -r sh -c 'echo 0 > /proc/sys/user/max_inotify_instances && exec "$0" index --archive=walked.db --watch watched' "$safir" > told 2> err &
	pid=$!
	exec 3< told
	next
	has out 'added '
	printf 'Talks were held in Bern.\n' > watched/bern.txt
	next
	has out 'added 1 · changed 0 · gone 0'
	rm watched/bern.txt
	next
	has out 'gone 1'
	has err 'max_user_watches'
	kill -TERM $pid
	wait $pid
	status=$?
	pid=
	if [ $status -eq 0 ]; then ok; else fail "--watch ends with $status"; fi
	exec 3<&-
else
	skip 'no namespace can be made in which folders cannot be watched'
fi

# Nowhere to write.
: > file
run 2 index --archive=file/archive.db news
run 2 index --archive=news news
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
