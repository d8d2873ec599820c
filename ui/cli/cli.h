/* SPDX-License-Identifier: GPL-3.0-or-later
 * cli -- the batch side: verbs for pipes and scripts
 *
 * cli_open reads the command line and the interface's words, cli_run does a verb, cli_close. Messages go to standard
 * error, results to standard output; a reader that is gone (a broken pipe) ends the program quietly. Exit statuses: 0
 * done, 1 nothing found or something wrong in what was checked, 2 usage, or a document that could not be read. */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "cli/option.h"

struct arena;
struct buf;
struct catalog;
struct desk;
struct fault;
struct lint_kind;
struct store;

struct cli {
	struct arena *arena;
	const struct catalog *catalog;
	struct choices choices;
	struct desk *desk;
	bool rtl;   /* the interface's words run right to left */
	int status; /* worst so far */
	/* Takes what is wrong in the user's language data; NULL: it is printed. */
	struct fault *wrong;
	/* Linters of rooms that the batch side does not know; the last has no suffix. NULL: none. */
	const struct lint_kind *lints;
	/* The archive, opened before there was a screen, until the reader first asks for it; or NULL. */
	struct store *store;
	/* What only the reader can draw, `safir dump screen`; NULL: there is no reader. */
	bool (*screen)(struct cli *cli, const char *path, struct buf *out, struct fault *fault);
};

/* False: a message was printed, exit with cli->status. cli_close is due in both cases. */
bool cli_open(struct cli *cli, int argc, char **argv);
void cli_close(struct cli *cli);

/* The verb, or with VERB_READ the text form of the reports. Returns the exit status. */
int cli_run(struct cli *cli);
/* The operands, or the samples, as files: folders expanded, what is no text left out with a note. False: a message was
 * printed for each operand and none is left. `hurry`, for the reader: the files of a large folder are not looked into,
 * so some may be no text; members of bundles, feeds and mailboxes are listed as documents of their own. */
bool cli_inputs(struct cli *cli, bool hurry, const char *const **paths, size_t *n);
/* --size, or 80x24; false with a fault for what is no size. */
bool cli_size(const struct cli *cli, int *cols, int *rows, struct fault *fault);
/* The operands as one line, without blanks at its ends. */
struct str cli_words(struct cli *cli);
/* --limit, or 20. False: a message was printed. */
bool cli_limit(struct cli *cli, size_t *limit);
/* The three lines for someone who gave nothing. Returns 2. */
int cli_greet(struct cli *cli);

#endif
