/* SPDX-License-Identifier: GPL-3.0-or-later
 * say -- what the batch side prints */
#ifndef CLI_SAY_H
#define CLI_SAY_H

#include <stdbool.h>

struct buf;
struct cli;
struct fault;

/* Prints the fault on standard error, releases it and remembers `status`. */
void say_fault(struct cli *cli, struct fault *fault, int status);
/* Prints a fault that spoils nothing: whose it is stays as it was, and so does the status. */
void say_wrong(struct cli *cli, const struct fault *fault);
/* One line on standard error: the words of `key`, outside text made printable. */
void say_note(struct cli *cli, const char *key, const char *a, const char *b);
/* A document that was not read; what is none spoils nothing. */
void say_skipped(struct cli *cli, const struct fault *fault);
/* Writes to standard output at once and empties the buffer. A full disk is a fault; a broken pipe is not. False: there
 * is no more use in writing. */
bool say_out(struct cli *cli, struct buf *out);

#endif
