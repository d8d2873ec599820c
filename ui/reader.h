/* SPDX-License-Identifier: GPL-3.0-or-later
 * reader -- from the command line to the screen */
#ifndef READER_H
#define READER_H

#include <stdbool.h>

struct buf;
struct cli;
struct fault;

/* Opens the reader on the operands, without any on the archive. With "-" among them standard input is read first; keys
 * then come from /dev/tty. Returns the exit status; messages were printed. */
int reader_run(struct cli *cli);
/* One is named, or lies where it is looked for. */
bool reader_has_archive(struct cli *cli);
/* --bidi-test: every way of sending rows, and what the user presses is remembered. Returns the exit status. */
int reader_bidi_test(struct cli *cli);
/* For `safir dump screen`: one frame as text. */
bool reader_screen(struct cli *cli, const char *path, struct buf *out, struct fault *fault);

#endif
