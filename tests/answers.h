/* SPDX-License-Identifier: GPL-3.0-or-later
 * answers -- what terminals answer, and what they are to be sent
 *
 * As measured: xterm 379, VTE 0.70, mlterm 3.9, Konsole 22.12, kitty 0.26, foot 1.13, alacritty 0.11, st 0.9, urxvt
 * 9.30, PuTTY 0.78, qterminal 1.2, tmux 3.3a, screen 4.9; Apple Terminal and mintty as their makers tell. */
#ifndef TESTS_ANSWERS_H
#define TESTS_ANSWERS_H

#include <stdbool.h>

#include "emit/emit.h"

#define ST "\033\\"
#define WIDTHS "\033[1;2R\033[1;3R\033[1;2R"

struct terminal {
	const char *name, *term, *program, *outer, *answers;
	enum emit_mode mode;
	const char *kept;
	bool sync, margins;
};

static const struct terminal terminals[] = {
    {"xterm", "xterm", "", "",
        WIDTHS "\033P>|XTerm(379)" ST
               "\033[8;0$y\033[?2026;0$y\033[?69;2$y\033[>41;379;0c\033[?64;1;2;6;9;15;16;17;18;21;22;28c",
        EMIT_VISUAL, "XTerm", false, true},
    {"VTE", "xterm-256color", "", "", WIDTHS "\033[8;2$y\033[?2026;0$y\033[?69;0$y\033[>65;7006;1c\033[?65;1;9c",
        EMIT_VISUAL, "xterm-256color:65", false, false},
    {"old VTE", "xterm-256color", "", "", "\033[>65;6003;1c\033[?65;1;9c", EMIT_VISUAL, "xterm-256color:65", false,
        false},
    {"mlterm", "mlterm", "", "",
        "\033[1;2R\033[1;4R\033[1;2R\033[8;0$y\033[>24;279;0c\033[?63;1;2;3;4;6;7;15;18;22;29c", EMIT_VISUAL,
        "mlterm:24", false, false},
    {"Konsole", "xterm-256color", "", "", WIDTHS "\033P>|Konsole 22.12.3" ST "\033[>1;115;0c\033[?62;1;4c",
        EMIT_KONSOLE, "Konsole", false, false},
    {"kitty", "xterm-kitty", "", "",
        WIDTHS "\033P>|kitty(0.26.5)" ST "\033[8;0$y\033[?2026;2$y\033[>1;4000;26c\033[?62;c", EMIT_KITTY, "kitty",
        true, false},
    {"foot", "foot", "", "", WIDTHS "\033P>|foot(1.13.1)" ST "\033[?2026;2$y\033[>1;011301;0c\033[?62;4;22c",
        EMIT_VISUAL, "foot", true, false},
    {"alacritty", "alacritty", "", "", WIDTHS "\033[>0;1700;1c\033[?6c", EMIT_VISUAL, "alacritty:0;1700", false, false},
    {"st", "st-256color", "", "", WIDTHS "\033[?6c", EMIT_VISUAL, "st-256color", false, false},
    {"urxvt", "rxvt-unicode-256color", "", "", WIDTHS "\033[>85;95;0c\033[?1;2c", EMIT_VISUAL,
        "rxvt-unicode-256color:85", false, false},
    {"PuTTY", "xterm", "", "", WIDTHS "\033[>0;136;0c\033[?6c", EMIT_LOGICAL_ROW, "xterm:0;136", false, false},
    {"qterminal", "xterm-256color", "", "", WIDTHS "\033[>0;115;0c\033[?1;2c", EMIT_LOGICAL_LTR, "xterm-256color:0;115",
        false, false},
    {"tmux in kitty", "tmux-256color", "tmux", "kitty(0.26.5)|xterm-kitty",
        WIDTHS "\033P>|tmux 3.3a" ST "\033[>84;0;0c\033[?1;2c", EMIT_KITTY, "tmux:kitty(0.26.5)|xterm-kitty", false,
        false},
    {"tmux in Konsole", "tmux-256color", "tmux", "Konsole 22.12.3|xterm-256color",
        WIDTHS "\033P>|tmux 3.3a" ST "\033[>84;0;0c\033[?1;2c", EMIT_KONSOLE, "tmux:Konsole_22.12.3|xterm-256color",
        false, false},
    {"tmux in xterm", "tmux-256color", "tmux", "XTerm(379)|xterm",
        WIDTHS "\033P>|tmux 3.3a" ST "\033[>84;0;0c\033[?1;2c", EMIT_VISUAL, "tmux:XTerm(379)|xterm", false, false},
    {"tmux in VTE", "tmux-256color", "tmux", "|xterm-256color", WIDTHS "\033P>|tmux 3.3a" ST "\033[>84;0;0c\033[?1;2c",
        EMIT_VISUAL_LRM, "tmux:|xterm-256color", false, false},
    {"tmux in PuTTY", "tmux-256color", "tmux", "|xterm", WIDTHS "\033P>|tmux 3.3a" ST "\033[>84;0;0c\033[?1;2c",
        EMIT_LOGICAL_ROW, "tmux:|xterm", false, false},
    {"screen", "screen.xterm-256color", "", "", WIDTHS "\033[>83;40900;0c\033[?1;2c", EMIT_VISUAL_LRM,
        "screen.xterm-256color:83", false, false},
    {"Apple Terminal", "xterm-256color", "Apple_Terminal", "", "\033[>1;95;0c\033[?1;2c", EMIT_LOGICAL_ROW,
        "xterm-256color:1", false, false},
    {"mintty", "xterm", "", "", "\033P>|mintty 3.6.1" ST "\033[?64;1c", EMIT_VISUAL, "mintty", false, false},
    {"Linux console", "linux", "", "", "", EMIT_VISUAL_PLAIN, "linux", false, false},
    {"silent", "xterm-256color", "", "", "", EMIT_VISUAL, "xterm-256color", false, false},
};
enum { TERMINALS = sizeof terminals / sizeof *terminals };

#endif
