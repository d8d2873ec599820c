/* SPDX-License-Identifier: GPL-3.0-or-later
 * app -- the reader: state, commands on it, one frame, the loop
 *
 * app_run opens the device, reads the first report, paints, and goes on until the user quits. All that `options` points
 * to is borrowed and must outlive the call. The device is closed when it returns; nothing is printed. Returns the exit
 * status: 0 after a normal end; 2 with `fault` set when there is no terminal to draw on (the caller prints it with
 * fault_print). A report that cannot be read is shown inside the reader, it is no fault. */
#ifndef APP_APP_H
#define APP_APP_H

#include <stdbool.h>
#include <stddef.h>

#include "command/keymap.h"
#include "layout/layout.h"
#include "tty/tty.h"

struct buf;
struct catalog;
struct desk;
struct fault;
struct report;

struct archive_ops; /* app/archive.h */

struct app_options {
	const char *const *paths;          /* the reports in reading order, folders already expanded */
	size_t n;                          /* 0: the archive, or three lines that say what to do */
	const struct archive_ops *archive; /* NULL: there is none; it is not opened before it is asked for */
	/* How a report is read: desk_read, or a stand-in for tests; `desk` is handed through. */
	bool (*read)(struct desk *desk, const char *path, struct report **out, struct fault *fault);
	struct desk *desk;
	const struct catalog *catalog;
	bool rtl;                 /* the words of the interface run right to left */
	enum direction direction; /* of the article: DIR_AUTO unless the user says otherwise */
	enum emit_mode mode;      /* how rows are sent; EMIT_MODES: as the terminal that answers needs it */
	bool probe;               /* ask the terminal what it is */
	/* Modes chosen before, and the choice of one; both may be NULL. False: it could not be kept, `fault` says why.
	 */
	enum emit_mode (*remembered)(void *with, const char *terminal);
	bool (*remember)(void *with, const char *terminal, enum emit_mode mode, struct fault *fault);
	void *with;
	bool color;             /* false: NO_COLOR or mono */
	const char *note;       /* catalog key of what to say at first, or NULL */
	struct fault *wrong;    /* where `read` leaves what is wrong besides: it is said, and released; or NULL */
	bool marks;             /* harakat on screen */
	const char *keys_path;  /* the user's keymap; NULL or a missing file: the built-in one alone */
	const char *theme_path; /* the user's theme; the same */
};

int app_run(const struct app_options *options, struct fault *fault);

/* Shows a line in every mode; *chosen is what the user pressed, EMIT_MODES when none, `terminal` what it is to be kept
 * under. Exit status as app_run; 1 when nothing was chosen. */
int app_bidi_test(const struct app_options *options, enum emit_mode *chosen, char terminal[64], struct fault *fault);

/* One frame without a device, as text: one line a row, blanks at its end dropped. For `safir dump screen`; `keys` (may
 * be NULL) are pressed first, by their names as in screen/key.h. False with a fault when the first report cannot be
 * read. */
bool app_dump_screen(
    const struct app_options *options, int rows, int cols, const char *keys, struct buf *out, struct fault *fault);

/* Looks for mistakes in a keymap: each is told to `problem`. */
void app_lint_keys(struct str text, keymap_problem *problem, void *with);

#endif
