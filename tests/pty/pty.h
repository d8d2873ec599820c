/* SPDX-License-Identifier: GPL-3.0-or-later
 * pty -- the real program in a pseudo terminal, seen through libvterm
 *
 * What is waited for is a state of the screen or of the bytes, never a time; what does not come is a failed test. The
 * terminal is silent: what it is asked, a test answers with pty_type. */
#ifndef PTY_PTY_H
#define PTY_PTY_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <termios.h>

#include <cmocka.h>
#include <vterm.h>

#include "base/buf.h"

enum { PTY_PATIENCE_MS = 10000 };

struct pty {
	int fd, slave;
	pid_t pid;
	VTerm *vt;
	VTermScreen *screen;
	struct buf bytes; /* all that the program sent */
	size_t fed;       /* [byte] of it that the screen has seen */
	struct termios before;
	int rows, cols;
	bool end;
};

/* safir FILE; `env` holds names and values in turn and ends with NULL, or is NULL. */
void pty_start_in(struct pty *t, int rows, int cols, const char *term, const char *const *env, const char *file);
void pty_start(struct pty *t, int rows, int cols, const char *term, const char *file);
void pty_finish(struct pty *t);
void pty_set_size(struct pty *t, int rows, int cols);

/* Takes what comes; false when nothing came in time or the program is gone. */
bool pty_take(struct pty *t, int ms);
/* Until ASCII words stand on the screen. */
void pty_wait(struct pty *t, const char *words);
/* Until bytes were sent, at or after `from`; where they begin. */
size_t pty_wait_bytes(struct pty *t, const char *bytes, size_t from);
/* Until the program is gone; its status. Our own hold on the slave side keeps the terminal, so the end is the
 * process's. */
int pty_wait_end(struct pty *t);

void pty_type(struct pty *t, const char *keys);

uint32_t pty_cell(const struct pty *t, int row, int col);
bool pty_shows(const struct pty *t, const char *words); /* ASCII */
int pty_shaped(const struct pty *t);                    /* cells with a joined Arabic letter */
/* Where bytes were sent, at or after `from`; SIZE_MAX: nowhere. */
size_t pty_place(const struct pty *t, const char *bytes, size_t from);
/* The order of what enters and leaves the screen, and the terminal's settings. */
void pty_check_restored(const struct pty *t);

#endif
