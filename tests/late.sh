#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries that are loaded late: none of them at start, each when something needs it. Nothing that reads the files of a program knows
# of them, so here it is seen whether they are there, and what is said when they are not.
set -u
safir=$builddir/safir
input=$srcdir/tests/golden/input
sample=$srcdir/resources/samples/2023-03-10-beijing.txt
passed=0 failed=0 skipped=0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export LC_ALL=C.UTF-8 HOME="$dir" XDG_CONFIG_HOME="$dir" XDG_DATA_HOME="$dir" XDG_CACHE_HOME="$dir"
unset LANG LC_MESSAGES SAFIR_ARCHIVE
cd "$dir" || exit 1
. "$srcdir/tests/asking.sh"

soname() { sed -n "s/^$1_SONAME = //p" "$builddir/Makefile"; }
uc=$(soname ICU_UC) i18n=$(soname ICU_I18N) xml=$(soname LIBXML) archive=$(soname LIBARCHIVE) sqlite=$(soname SQLITE)
zstd=$(soname ZSTD)

# Which libraries the program names for its start.
what='readelf -d safir'
readelf -d "$safir" > out 2> err
has out NEEDED
for name in "$uc" "$i18n" "$xml" "$archive" "$sqlite" "$zstd" libicudata libstdc++; do
	if [ -n "$name" ]; then lacks out "$name"; else fail "a name is missing in $builddir/Makefile"; fi
done

# A report and its screen need none of them. LD_DEBUG tells what is loaded.
loads() { # ARGS...: what the run loads, to the file loaded
	rm -f loaded*
	what="safir $*"
	LD_DEBUG=files LD_DEBUG_OUTPUT=loaded "$safir" "$@" > out 2> err
	cat loaded.* > loaded
}
loads dump report "$sample"
for name in "$uc" "$xml" "$archive" "$sqlite" "$zstd"; do lacks loaded "$name"; done
loads dump screen "$sample"
for name in "$uc" "$xml" "$archive" "$sqlite" "$zstd"; do lacks loaded "$name"; done

# Each, where it is needed.
cp "$sample" report.txt
run 0 index --archive=a.db report.txt
loads search --archive=a.db إيران
has loaded "$sqlite"
has loaded "$zstd"
for name in "$uc" "$xml" "$archive"; do lacks loaded "$name"; done
loads dump text "$input/windows-1256.txt"
has loaded "$uc"
lacks loaded "$i18n"
loads dump text "$input/page-wrong-1256.html"
has loaded "$xml"
# Letters of Russian in an encoding that nothing says, which ICU guesses.
printf '\317\360\345\347\350\344\345\355\362 \357\360\350\341\373\353 \342 \316\354\341\363 \344\353\377 \357\345\360\345\343\356\342\356\360\356\342.\n' > russian.txt
loads dump text russian.txt
has out 'Президент прибыл в Омбу'
has loaded "$i18n"
tar cf bundle.tar report.txt
loads dump report 'bundle.tar//report.txt'
has loaded "$archive"

# without SONAME ARGS...: as if it were not there.
without() {
	rm -rf lib && mkdir lib && echo 'no library' > "lib/$1"
	what="without $1: safir"
	shift
	what="$what $*"
	LD_LIBRARY_PATH=$dir/lib "$safir" "$@" > out 2> err
	status=$?
}
# lost SONAME PACKAGE ARGS...: it says so.
lost() {
	name=$1 package=$2
	shift 2
	without "$name" "$@"
	if [ "$status" -eq 2 ]; then ok; else fail "$what: status $status, not 2"; fi
	has err "$name"
	has err "apt install $package"
}
without "$uc" dump report report.txt
if [ "$status" -eq 0 ]; then ok; else fail "$what: status $status"; fi
has out 'شمخاني'
lost "$uc" libicu extract "$input/windows-1256.txt"
lost "$uc" libicu extract "$input/utf-16.txt"
lost "$uc" libicu extract --encoding=ISO-8859-6 report.txt
lost "$uc" libicu eval "$srcdir/tests/gold"
lost "$uc" libicu search --archive=a.db country:Uruguay
printf 'From: a@example.org\nSubject: x\nContent-Type: text/plain; charset=windows-1256\n\n\307\341\323\341\307\343 \343\344 \307\341\310\355\312\n' > letter.eml
lost "$uc" libicu extract letter.eml
lost "$xml" libxml2 extract "$input/page-agency.html"
lost "$archive" libarchive13 extract bundle.tar
lost "$sqlite" libsqlite3-0 search --archive=a.db إيران
lost "$zstd" libzstd1 search --archive=a.db إيران
lost "$zstd" libzstd1 index --archive=b.db report.txt
# Lines that only ICU knows how to break are cut all the same.
printf 'Προεδρος\n\n\340\270\252\340\270\247\340\270\261\340\270\252\340\270\224\340\270\265 \342\200\224 hello\n' > lines.txt
without "$uc" dump screen --size=60x20 lines.txt
if [ "$status" -eq 0 ]; then ok; else fail "$what: status $status"; fi
has out hello

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
