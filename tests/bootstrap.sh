#!/bin/sh
# ./bootstrap on machines that lack things: what it says, and what it asks of apt-get. Nothing is installed: the tools are stand-ins.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
tree=$(cd "${srcdir:-.}" && pwd)
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
passed=0 failed=0
check() { # NAME FILE PATTERN
	if grep -q -- "$3" "$2"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$1: no \"$3\" in:"
		sed 's/^/    /' "$2"
	fi
}

# A bare machine: a shell's everyday tools and nothing that builds.
mkdir "$tmp/bin" "$tmp/tree" "$tmp/elsewhere"
for tool in sh cat dirname mktemp rm tr tail sleep env find getconf nproc sort; do
	at=$(command -v "$tool") && ln -s "$at" "$tmp/bin/$tool"
done
printf '#!/bin/sh\necho "${FAKE_UID:-0}"\n' > "$tmp/bin/id"
chmod +x "$tmp/bin/id"
cp "$tree/bootstrap" "$tmp/tree/"

bare() {
	(cd "$tmp/elsewhere" && env -i PATH="$tmp/bin" FAKE_UID="${FAKE_UID:-0}" BOOTSTRAP_INSTALL="${INSTALL:-yes}" sh "$tmp/tree/bootstrap" "$@") \
		> "$tmp/out" 2>&1 < /dev/null
	echo "status $?" >> "$tmp/out"
}

bare --help
check help "$tmp/out" '^usage: ./bootstrap'
check help "$tmp/out" '^status 0'
bare frob
check 'unknown command' "$tmp/out" 'unknown command: frob'
check 'unknown command' "$tmp/out" '^status 2'
bare
check 'no apt-get' "$tmp/out" 'packages are missing: .*gcc.*libicu-dev'
check 'no apt-get' "$tmp/out" '  why:  .*apt-get'
check 'no apt-get' "$tmp/out" '  try:  .*package manager'
check 'no apt-get' "$tmp/out" '^status 2'

# apt-get that has no lists until it was told to update, and writes down what it was asked.
cat > "$tmp/bin/apt-get" <<TXT
#!/bin/sh
echo "\$DEBIAN_FRONTEND \$*" >> "$tmp/asked"
case "\$*" in
*update*) : > "$tmp/updated" ;;
*) [ -f "$tmp/updated" ] ;;
esac
TXT
chmod +x "$tmp/bin/apt-get"
bare
check 'as root' "$tmp/asked" '^noninteractive .*install .*gcc libc6-dev make autoconf automake pkg-config .*libvterm-dev'
check 'as root' "$tmp/asked" '^noninteractive .*update'
check 'as root' "$tmp/out" 'preparing configure failed'
if [ "$(grep -c install "$tmp/asked")" -eq 2 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); cat "$tmp/asked"; fi
rm -f "$tmp/updated"
bare terminals vte tmux:urxvt
check 'terminals' "$tmp/asked" 'install .*dbus-daemon fonts-dejavu-core rxvt-unicode tmux xfce4-terminal xvfb'
check 'terminals' "$tmp/out" '^status 0'
bare terminals frob
check 'no such terminal' "$tmp/out" 'no such terminal: frob'
check 'no such terminal' "$tmp/out" '^status 2'
INSTALL=no bare
check 'asked not to install' "$tmp/out" 'try:  apt-get update && apt-get install gcc'
FAKE_UID=1000 bare
check 'no root' "$tmp/out" '  why:  installing needs root, or sudo'
check 'no root' "$tmp/out" '^status 2'
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
