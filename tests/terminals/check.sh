#!/bin/sh
# The real reader in real terminals, on a screen nobody looks at: do all show the same cells as xterm?
#
#	make check-terminals            all that are installed; SAFIR_TERMINALS="xterm vte tmux:vte" picks
#
# Each terminal runs `inside`, which starts safir, types and takes pictures; `compare` holds each row against the picture of
# xterm, which draws what it is sent. Every terminal is also shown the text in a way that is wrong for it, and that must be
# seen: a check that passes everything would fail here. Packages: ./bootstrap terminals. tests/README says more.
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
: "${srcdir:=.}" "${builddir:=.}" "${SAFIR_TERMINALS:=xterm vte mlterm konsole kitty pterm alacritty stterm urxvt tmux:xterm tmux:vte tmux:konsole tmux:kitty tmux:pterm screen:xterm screen:vte screen:konsole screen:kitty}"
srcdir=$(cd "$srcdir" && pwd) builddir=$(cd "$builddir" && pwd)
tools=$builddir/tests/terminals
: "${SAFIR_SIZE:=110x34}"
rows=${SAFIR_SIZE#*x} cols=${SAFIR_SIZE%x*} font='DejaVu Sans Mono' points=11 type=xterm-256color
passed=0 failed=0 skipped=0
out=${SAFIR_PICTURES:-$(mktemp -d)}
mkdir -p "$out" || exit 2
x= term=
stop() { [ -z "$1" ] || kill -- -"$1" 2> /dev/null || kill "$1" 2> /dev/null; }
trap 'stop "$term"; stop "$x"' EXIT
trap 'exit 130' INT TERM HUP

# until MILLISECONDS COMMAND...: waits for a state, not for a time.
until_true() {
	left=$1
	shift
	until "$@"; do
		left=$((left - 1))
		[ "$left" -gt 0 ] || return 1
		sleep 0.1
	done
}

# A screen of its own for each, white, its pixels in a file.
screen_up() {
	Xvfb -displayfd 3 -wr -nocursor -dpi 96 -fbdir "$1" -screen 0 1280x1024x24 -nolisten tcp 3> "$1/display" > "$1/Xvfb.log" 2>&1 &
	x=$!
	until_true 100 test -s "$1/display" || return 1
	DISPLAY=:$(cat "$1/display")
	export DISPLAY
}

# Settings of those that take them from files alone.
settings() {
	mkdir -p "$HOME/.mlterm" "$HOME/.config" "$HOME/.local/share/konsole" "$XDG_RUNTIME_DIR"
	chmod 700 "$XDG_RUNTIME_DIR"
	printf '%s\n' 'use_scrollbar=false' 'termtype=mlterm-256color' 'type_engine=xft' 'fontsize=15' 'fg_color=black' 'bg_color=white' 'inner_border=0' \
		'line_space=1' 'use_variable_column_width=false' 'blink_cursor=false' > "$HOME/.mlterm/main"
	printf '%s\n' "DEFAULT=$font" "UNICODE=$font" "ISO10646_UCS4_1=$font" > "$HOME/.mlterm/aafont"
	cat > "$HOME/.local/share/konsole/check.profile" <<TXT
[General]
Name=check
Parent=FALLBACK/
TerminalColumns=$cols
TerminalRows=$rows
TerminalMargin=0
[Appearance]
ColorScheme=check
Font=$font,$points,-1,5,50,0,0,0,0,0
[Scrolling]
ScrollBarPosition=2
TXT
	cat > "$HOME/.local/share/konsole/check.colorscheme" <<TXT
[General]
Description=check
[Background]
Color=255,255,255
[BackgroundIntense]
Color=255,255,255
[Foreground]
Color=0,0,0
[ForegroundIntense]
Color=0,0,0
TXT
	printf '%s\n' '[Desktop Entry]' 'DefaultProfile=check.profile' '[KonsoleWindow]' 'RememberWindowSize=false' \
		'[MainWindow]' 'MenuBar=Disabled' 'ToolBarsMovable=Disabled' > "$HOME/.config/konsolerc"
	cat > "$HOME/kitty.conf" <<TXT
font_family $font
font_size $points
remember_window_size no
initial_window_width ${cols}c
initial_window_height ${rows}c
background #ffffff
foreground #000000
cursor_blink_interval 0
confirm_os_window_close 0
update_check_interval 0
window_padding_width 0
TXT
	cat > "$HOME/alacritty.yml" <<TXT
window: { dimensions: { columns: $cols, lines: $rows }, padding: { x: 0, y: 0 } }
font: { size: $points, normal: { family: "$font" } }
colors: { primary: { background: '#ffffff', foreground: '#000000' } }
TXT
	printf '%s\n' 'set -g status off' 'set -g default-terminal tmux-256color' > "$HOME/tmux.conf"
	printf '%s\n' 'startup_message off' 'term screen-256color' 'altscreen on' > "$HOME/screenrc"
}

# Becomes the terminal with a program in it, in a group of processes of its own.
start() {
	name=$1
	shift
	case $name in
	xterm) exec setsid xterm -tn xterm-256color -fa "$font" -fs $points -geometry ${cols}x$rows+0+0 -fg black -bg white -b 0 -bw 0 +sb -e "$@" ;;
	vte) exec setsid dbus-run-session -- xfce4-terminal --disable-server --hide-menubar --hide-scrollbar --hide-toolbar --hide-borders \
		--font "$font $points" --geometry ${cols}x$rows+0+0 --color-text black --color-bg white -x "$@" ;;
	mlterm) exec setsid mlterm --geometry ${cols}x$rows+0+0 -e "$@" ;;
	konsole) exec setsid dbus-run-session -- konsole --profile check --hide-menubar --hide-tabbar -e "$@" ;;
	kitty) exec setsid kitty --config "$HOME/kitty.conf" "$@" ;;
	pterm) exec setsid pterm -fn "client:$font $points" -geometry ${cols}x$rows+0+0 -fg black -bg white -bfg black -bbg white -sb- \
		-xrm 'pterm.WindowBorder: 0' -xrm "pterm.TerminalType: $type" -e "$@" ;;
	alacritty) exec setsid alacritty --config-file "$HOME/alacritty.yml" -e "$@" ;;
	stterm) exec setsid stterm -f "$font:size=$points" -g ${cols}x$rows+0+0 -e "$@" ;;
	urxvt) exec setsid urxvt -fn "xft:$font:size=$points" -geometry ${cols}x$rows+0+0 -fg black -bg white -b 0 -w 0 +sb -e "$@" ;;
	esac
}

needs() {
	case $1 in
	vte) echo xfce4-terminal dbus-run-session ;;
	konsole) echo konsole dbus-run-session ;;
	tmux:* | screen:*) echo "${1%%:*} $(needs "${1#*:}")" ;;
	*) echo "$1" ;;
	esac
}

version() {
	case $1 in
	xterm) xterm -version ;;
	vte) printf 'xfce4-terminal %s, VTE %s\n' "$(xfce4-terminal --version | sed -n '1s/xfce4-terminal \([0-9.]*\).*/\1/p')" "$(installed libvte-2.91-0)" ;;
	tmux:*) echo "$(tmux -V) in $(version "${1#*:}")" ;;
	screen:*) echo "screen $(screen -v | sed 's/.*version \([0-9.]*\).*/\1/') in $(version "${1#*:}")" ;;
	urxvt) urxvt -help 2>&1 | sed -n '1s/ - .*//p' ;;
	stterm) stterm -v 2>&1 ;;
	konsole | pterm) echo "$1 $(installed "$1")" ;;
	*) "$1" --version ;;
	esac 2> /dev/null | sed -n '1{s/ created by.*//;s/ version / /;s/^rxvt-unicode (urxvt) v/urxvt /;s/^XTerm(\(.*\))/xterm \1/;s/in XTerm(\(.*\))/in xterm \1/;p}'
}
# Some want a screen before they tell. Debian's version, without its own additions.
installed() { dpkg-query -W -f '${Version}' "$1" 2> /dev/null | sed 's/^[0-9]*://; s/[-+].*//'; }

# What is shown: the reader at several places, all ways of sending, then one that is wrong here.
script() {
	samples=$srcdir/resources/samples
	cat <<TXT
size $rows $cols
run $builddir/safir $samples/2023-06-21-astana.txt
shot split
type =
type 3jj
shot quote
type f
shot people
type O
shot single
type O
type ?
shot help
end
run $builddir/safir $samples/2023-06-21-astana.txt
type jjjj
type d
type ]q
type 3j
type G
type u
type 1
type \t
type k
type /سورية\r
type n
type j
shot moved
type :redraw\r
shot afresh
end
run $builddir/safir $samples/fa-2015-07-14-vienna.txt
shot persian
end
run env LC_ALL= LC_CTYPE=C.UTF-8 LC_MESSAGES=ar $builddir/safir $samples/2023-06-21-astana.txt
type 3j
shot arabic
end
run $builddir/safir $samples/harakat-2020-02-29-doha.txt
shot harakat
end
run $builddir/safir --bidi-test
shot modes
end
run $builddir/safir --bidi=$1 $samples/2023-06-21-astana.txt
shot wrong
end
TXT
}
shots='split quote people single help moved afresh persian arabic harakat'

# One terminal from start to end: pictures in $out/NAME.
run() {
	dir=$out/$1
	rm -rf "$dir"
	mkdir -p "$dir/home" || return 1
	case $1 in
	*konsole | *kitty | *pterm) wrong=visual ;;
	*) wrong=kitty ;;
	esac
	script $wrong > "$dir/script"
	screen_up "$dir" || { echo 'no screen' > "$dir/done"; return 1; }
	(
		HOME=$dir/home XDG_CONFIG_HOME=$dir/home/.config XDG_RUNTIME_DIR=$dir/home/run XDG_DATA_HOME=$dir/home/.local/share
		LC_ALL=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=1 TERM=dumb
		export HOME XDG_CONFIG_HOME XDG_RUNTIME_DIR XDG_DATA_HOME LC_ALL LIBGL_ALWAYS_SOFTWARE QT_QPA_PLATFORM NO_AT_BRIDGE TERM
		unset TMUX STY KONSOLE_VERSION KITTY_WINDOW_ID COLORTERM TERM_PROGRAM VTE_VERSION NO_COLOR SAFIR_BIDI
		settings
		set -- "$1" "$tools/inside" "$dir/Xvfb_screen0" "$dir" "$dir/script"
		case $1 in
		# In tmux it is known by the name it has by itself.
		tmux:pterm) type=xterm; shift; start pterm tmux -f "$HOME/tmux.conf" -S "$HOME/tmux" new -- "$@" ;;
		tmux:*) in=${1#*:}; shift; start "$in" tmux -f "$HOME/tmux.conf" -S "$HOME/tmux" new -- "$@" ;;
		screen:*) in=${1#*:}; shift; start "$in" env SCREENDIR="$HOME/run" screen -U -c "$HOME/screenrc" "$@" ;;
		*) start "$@" ;;
		esac
	) > "$dir/log" 2>&1 < /dev/null &
	term=$!
	if ! until_true 300 test -e "$dir/sent"; then
		echo 'it does not start' > "$dir/done"
	elif ! until_true 900 test -e "$dir/done"; then
		echo 'it took too long' > "$dir/done"
	fi
	stop "$term"
	stop "$x"
	wait "$term" "$x" 2> /dev/null
	term= x=
	[ ! -s "$dir/done" ] || [ -z "$(cat "$dir/done")" ]
}

# The mode, as = tells it.
mode_of() { tr -d '\000' < "$out/$1/sent" | grep -ao 'bidi=[a-z-]*' | sed -n '1s/bidi=//p'; }

report() { # NAME MODE ROWS RESULT
	printf '%-12s  %-47s  %-11s  %-12s  %s\n' "$1" "$(version "$1")" "$2" "$3" "$4"
}

number() { case $1 in visual) echo 1 ;; visual-plain) echo 2 ;; visual-lrm) echo 3 ;; konsole) echo 4 ;; kitty) echo 5 ;; logical-row) echo 6 ;; *) echo 7 ;; esac; }

# Rows alike of all, beside the pictures of xterm.
judge() {
	dir=$out/$1 ref=$out/xterm mode=$(mode_of "$1")
	: > "$dir/rows"
	for s in $shots; do
		echo "$s:" >> "$dir/rows"
		# What small changes have made of the screen must be what one painting makes of it.
		case $s in moved) right=afresh ;; *) right=$s ;; esac
		"$tools/compare" "$ref/$right.ppm" "$dir/$s.ppm" >> "$dir/rows"
	done
	# Of all ways of sending, the one that was chosen must look as `visual` does in xterm. The numbers differ.
	echo modes: >> "$dir/rows"
	"$tools/compare" "$ref/modes.ppm" "$dir/modes.ppm" "5=$((2 * $(number "$mode") + 3))" >> "$dir/rows"
	"$tools/compare" "$ref/split.ppm" "$dir/wrong.ppm" > "$dir/wrong"
	same=$(awk '/rows alike$/ { s += $1; n += $3 } END { print s "/" n }' "$dir/rows")
	if [ "${same%/*}" != "${same#*/}" ]; then
		[ -n "$again" ] || return 2
		report "$1" "$mode" "$same rows" "WRONG: $dir"
		return 1
	fi
	if awk '/rows alike$/ { exit $1 < $3 / 2 ? 1 : 0 }' "$dir/wrong"; then
		report "$1" "$mode" "$same rows" "the wrong way looks right: $dir"
		return 1
	fi
	report "$1" "$mode" "$same rows" "right$again"
}

skip_all() {
	echo "skipped: all terminals: $1"
	echo '0 passed, 0 failed, 1 skipped'
	[ -n "${SAFIR_PICTURES:-}" ] || rm -rf "$out"
	exit 0
}
command -v Xvfb > /dev/null || skip_all 'no Xvfb (./bootstrap terminals)'
command -v xterm > /dev/null || skip_all 'no xterm to compare with (./bootstrap terminals)'
screen_up "$out" || skip_all 'Xvfb does not start'
stop "$x"
wait "$x" 2> /dev/null
rm -f "$out/display"
x=
case " $SAFIR_TERMINALS " in *' xterm '*) ;; *) SAFIR_TERMINALS="xterm $SAFIR_TERMINALS" ;; esac
for t in $SAFIR_TERMINALS; do
	lacking=
	for tool in $(needs "$t"); do command -v "$tool" > /dev/null || lacking="$lacking $tool"; done
	if [ -n "$lacking" ]; then
		skipped=$((skipped + 1))
		echo "skipped: $t: not installed:$lacking"
		continue
	fi
	# tmux now and then loses a joiner when it reads it apart from its letter: what is wrong once may be so, twice is wrong.
	for again in '' ' (at the second try)'; do
		result=1
		if run "$t"; then
			judge "$t"
			result=$?
			[ $result -eq 2 ] || break
		elif [ ! -e "$out/$t/sent" ]; then
			result=3
			break
		elif [ -n "$again" ]; then
			report "$t" - '0 rows' "FAILED: $(cat "$out/$t/done"): $out/$t"
		fi
	done
	if [ $result -eq 3 ]; then
		[ "$t" != xterm ] || skip_all 'xterm does not start'
		skipped=$((skipped + 1))
		echo "skipped: $t: it does not start here: $out/$t/log"
	elif [ $result -eq 0 ]; then
		passed=$((passed + 1))
		[ -n "${SAFIR_PICTURES:-}" ] || [ "$t" = xterm ] || rm -rf "${out:?}/$t"
	else
		failed=$((failed + 1))
	fi
done
[ "$failed" -ne 0 ] || [ "$skipped" -ne 0 ] || [ -n "${SAFIR_PICTURES:-}" ] || rm -rf "$out"
if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
[ "$failed" -eq 0 ]
