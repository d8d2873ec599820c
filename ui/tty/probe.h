/* SPDX-License-Identifier: GPL-3.0-or-later
 * probe -- what terminal is this, and how must it be sent Arabic?
 *
 * One burst of questions; each terminal answers those it knows, in their order, and all answer the last (DA1), so its
 * answer says that no more will come. Sources: ECMA-48 (DA), DEC STD 070 (DECRQM), xterm's control sequences
 * (XTVERSION), terminals' measured answers. Pure: the device sends the questions and hands in the answers. */
#ifndef TTY_PROBE_H
#define TTY_PROBE_H

#include <stdbool.h>
#include <stddef.h>

#include "emit/emit.h"

/* On the other screen and before it is cleared: some terminals print what they do not understand. */
extern const char probe_questions[];
/* Before anything else, where the environment says that it is understood: is the terminal's own bidi on? */
extern const char probe_question_before[];

enum { PROBE_WIDTHS = 3 };

struct replies {
	bool all; /* DA1 came: the burst is answered */
	/* DECRQM of modes 8, ?2026, ?69: 0 unknown to it, 1 set, 2 reset, 3, 4 for ever; -1: no answer. */
	int bdsm, sync, margins;
	int bdsm_before;  /* the answer before the last one about mode 8, if that was asked twice; -1: it was not */
	char version[48]; /* XTVERSION, or empty */
	int device[3], n_device;  /* DA2 */
	int column[PROBE_WIDTHS]; /* CPR after each of the three widths asked for */
	int n_columns;
};

#define REPLIES_INIT                                                                                                   \
	{                                                                                                              \
		.bdsm = -1, .sync = -1, .margins = -1, .bdsm_before = -1                                               \
	}

/* One whole control sequence or control string, from its ESC on. False: it answers nothing of ours. */
bool replies_take(struct replies *r, const unsigned char *s, size_t n);

/* What the environment says. Strings are never NULL. */
struct surroundings {
	const char *term;    /* TERM */
	const char *program; /* TERM_PROGRAM */
	const char *vte;     /* VTE_VERSION */
	const char *konsole; /* KONSOLE_VERSION */
	const char *kitty;   /* KITTY_WINDOW_ID */
	const char *outer;   /* the terminal around tmux, "TYPE|NAME" as tmux tells it; "" when unknown */
};

struct verdict {
	enum emit_mode mode;
	bool no_marks;     /* combining marks would take a cell */
	bool shield;       /* tmux or screen stands between: struct emitter's `shield` */
	bool sync;         /* synchronized updates (mode 2026) */
	bool margins;      /* left and right margins (mode 69) */
	bool mlterm;       /* its own bidi is switched by OSC 5379 */
	char terminal[64]; /* what a choice of mode is remembered under: no blanks */
};

void probe_classify(const struct replies *r, const struct surroundings *s, struct verdict *v);
bool probe_may_ask_before(const struct surroundings *s);
/* Is it tmux that answered, so that the terminal around it must be asked for? */
bool probe_is_tmux(const struct replies *r);

#endif
