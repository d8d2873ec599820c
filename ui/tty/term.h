/* SPDX-License-Identifier: GPL-3.0-or-later
 * term -- what the files of the real device share: its state, its strings, its painter and its key reader
 *
 * Capabilities come from terminfo once, at tty_open; every frame is composed in one buffer and sent in one write. */
#ifndef TTY_TERM_H
#define TTY_TERM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "screen/grid.h"
#include "screen/key.h"
#include "tty/caps.h"
#include "tty/tty.h"

struct painter {
	struct caps caps;
	struct buf sgr[ROLE_COUNT]; /* selects a role's look, whatever was before */
	struct cell *old;           /* what the terminal shows; its own memory, in `store` */
	struct buf store;
	int rows, cols; /* of `old` */
	bool known;     /* `old` is what the terminal shows */
	int row, col;   /* where the terminal's cursor is; -1: unknown */
	int role;       /* current look; -1: unknown */
	int shown;      /* cursor visible: 1, 0, -1 unknown */
	struct buf out; /* the frame */
};

/* Looks of all roles. */
void painter_init(struct painter *p, const struct caps *caps, const struct style *styles);
void painter_release(struct painter *p);
/* Composes in p->out what turns the terminal's screen into `grid`. */
void painter_frame(struct painter *p, const struct grid *grid, bool repaint);
/* Looks of the device change behind our back: after a suspend or a resize. */
void painter_forget(struct painter *p);
/* Scrolls a band of whole rows when that saves bytes; `old` is moved along. In scroll.c. */
void painter_scroll(struct painter *p, const struct grid *grid);
void painter_goto(struct painter *p, int row, int col);
void painter_role(struct painter *p, int role);
/* Does the row on the terminal equal this row of the grid? */
bool painter_same_row(const struct painter *p, int old_row, const struct grid *grid, int row);

/* The look of one style as one escape sequence where the terminal allows it. In sgr.c. */
void sgr_compose(const struct caps *caps, const struct style *style, struct buf *out);

struct reader {
	int fd;
	unsigned char bytes[256];
	size_t n, at;
	bool end; /* input is gone */
};

/* A key from the bytes at hand; KEY_NONE: none is complete. `final`: nothing more is coming, so a lone ESC is a key. */
struct key reader_take(struct reader *r, bool final);
/* Reads what is there; false at the end of input. */
bool reader_fill(struct reader *r);

#endif
