# SPDX-License-Identifier: GPL-3.0-or-later
# Runs safir and looks at what came: sourced by the scripts that test the command line. They set safir, passed, failed, and work in a
# folder of their own.
ok() { passed=$((passed + 1)); }
fail() {
	failed=$((failed + 1))
	echo "not ok: $*"
	sed 's/^/    out: /' out | head -20
	sed 's/^/    err: /' err | head -20
}
# run STATUS ARGS...: runs safir, keeps out and err, and compares the status.
run() {
	wanted=$1
	shift
	what="safir $*"
	"$safir" "$@" > out 2> err
	status=$?
	if [ "$status" -eq "$wanted" ]; then ok; else fail "$what: status $status, not $wanted"; fi
}
has() { if grep -qF -- "$2" "$1"; then ok; else fail "$what: no '$2' in $1"; fi; } # has FILE TEXT
lacks() { if grep -qF -- "$2" "$1"; then fail "$what: '$2' in $1"; else ok; fi; }
