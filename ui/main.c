/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fault.h"
#include "cli/cli.h"
#include "cli/say.h"
#include "desk/desk.h"

/* Standard input is a document, not a keyboard and not nothing. */
static bool input_is_document(void)
{
	struct stat st;
	return fstat(STDIN_FILENO, &st) == 0 && (S_ISREG(st.st_mode) || S_ISFIFO(st.st_mode) || S_ISSOCK(st.st_mode));
}

static bool names_input(const struct choices *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(c->words[i], "-") == 0)
			return true;
	return false;
}

static bool wants_screen(const struct cli *cli)
{
	const struct choices *c = &cli->choices;
	bool batch = c->verb != VERB_READ || c->dump || c->format || c->list || c->help || c->version;
	return !batch && (c->n || c->demo) && isatty(STDOUT_FILENO) && (isatty(STDIN_FILENO) || names_input(c));
}

int main(int argc, char **argv)
{
	struct cli cli;
	/* A reader that closes its end stops us quietly, also under a parent that ignores the signal. */
	signal(SIGPIPE, SIG_DFL);
	if (cli_open(&cli, argc, argv)) {
		static const char *input[] = {"-"};
		if (!cli.choices.n && !cli.choices.demo && cli.choices.verb == VERB_READ && !isatty(STDIN_FILENO) &&
		    input_is_document()) {
			cli.choices.words = input;
			cli.choices.n = 1;
		}
		(void)wants_screen;
		cli_run(&cli);
	}
	int status = cli.status;
	cli_close(&cli);
	return status;
}
