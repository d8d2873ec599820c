/* SPDX-License-Identifier: GPL-3.0-or-later
 * term -- what the files of the real device share: its state, its strings, its painter and its key reader
 *
 * Capabilities come from terminfo once, at tty_open; every frame is composed in one buffer and sent in one write. */
#ifndef TTY_TERM_H
#define TTY_TERM_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <termios.h>

#include "base/buf.h"
#include "emit/emit.h"
#include "screen/grid.h"
#include "screen/key.h"
#include "tty/caps.h"
#include "tty/probe.h"
#include "tty/tty.h"

/* How a role is selected. */
struct look {
	struct buf whole;         /* whatever was before */
	struct buf fg, bg;        /* parameters that change a colour alone; empty: the terminal has no such */
	unsigned attributes;      /* which a change of colours does not touch */
	uint8_t same, same_blank; /* the first role that looks the same; that a blank looks the same in */
};

struct painter {
	struct caps caps;
	struct emitter emitter;
	bool margins; /* columns can be scrolled */
	bool sync;    /* frames can be held back until they are whole */
	struct look looks[ROLE_COUNT];
	struct sent *old, *new; /* what the terminal shows, what it is to show; in `store` */
	struct buf store;
	int rows, cols;    /* of both */
	bool known;        /* `old` is what the terminal shows */
	int row, col;      /* where the terminal's cursor is; -1: unknown */
	int top, bottom;   /* the scrolling region, rows [top, bottom); bottom 0: unknown */
	int role;          /* current look; -1: unknown */
	bool other_weight; /* its weight is the other one just now */
	int shown;         /* cursor visible: 1, 0, -1 unknown */
	struct buf out;    /* the frame */
};

/* Looks of all roles; the mode is EMIT_VISUAL. */
void painter_init(struct painter *p, const struct caps *caps, const struct style *styles);
void painter_release(struct painter *p);
/* Composes in p->out what turns the terminal's screen into `grid`. */
void painter_frame(struct painter *p, const struct grid *grid, bool repaint);
/* Looks of the device change behind our back: after a suspend or a resize. */
void painter_forget(struct painter *p);
/* Scrolls rows or panes when that saves bytes; `old` is moved along. In scroll.c. */
void painter_scroll(struct painter *p, const struct grid *grid);
void painter_goto(struct painter *p, int row, int col);
void painter_role(struct painter *p, int role);
/* Sets the scrolling region; it stays, as the next scroll is often of the same rows. */
void painter_region(struct painter *p, int top, int bottom);
/* Do the cells [from, to) of a row on the terminal equal those of a new row? */
bool painter_same(const struct painter *p, int old, int row, int from, int to);

/* The looks of n styles, each as one escape sequence where the terminal allows it. In sgr.c. */
void sgr_compose(const struct caps *caps, const struct style *styles, size_t n, struct look *looks);
/* The bytes from one look to another, the shortest there are. */
void sgr_change(const struct look *from, const struct look *to, struct buf *out);
void look_release(struct look *l);

struct reader {
	int fd;
	unsigned char bytes[256];
	size_t n, at;
	bool end;   /* input is gone */
	bool asked; /* answers are awaited: what would be Alt and a letter may be one */
	struct replies replies;
};

/* A key from the bytes at hand; KEY_NONE: none is complete. `final`: nothing more is coming, so a lone ESC is a key. */
struct key reader_take(struct reader *r, bool final);
/* Reads what is there; false at the end of input. */
bool reader_fill(struct reader *r);

/* The device itself. */
struct tty {
	struct painter painter;
	struct reader reader;
	int in, out;
	int lines, columns; /* where the terminal does not tell its size */
	bool own_in, open;
	bool settled; /* the mode is known, or was waited for */
	bool changed; /* an answer that came late has changed it */
	struct tty_options options;
	struct surroundings around;
	char outer[128];
	struct verdict verdict;
	int64_t asked_at; /* [ms] */
	struct {
		struct key keys[32];
		size_t n, at;
	} early; /* typed while the answers were waited for */
	struct termios before, raw;
	sigset_t waiting; /* the mask while we wait for a key */
	struct buf enter, leave;
};

/* tty_curses.c */
void term_send(int fd, const char *s, size_t n);
/* Raw keys; the other screen, by the bytes that enter it; the next frame is sent whole. */
void term_enter(struct tty *t, struct str how);
/* 1: bytes to read; 0: time is up; -1: a signal came. ms < 0: no limit. */
int term_wait(struct tty *t, int ms);

/* identify.c */
const char *term_environment(const char *name); /* never NULL */
/* The bytes that enter and leave the screen, as far as the terminal is known. */
void term_compose(struct tty *t);
/* Enters, and asks what terminal this is. */
void term_ask(struct tty *t);
/* Acts on the answers when all are in, or will never be. */
void term_take_replies(struct tty *t);
/* Waits for them, not long; keys that come before are kept. */
void term_settle(struct tty *t);

#endif
