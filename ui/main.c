/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/app.h"
#include "cli/cli.h"
#include "cli/lint.h"
#include "reader.h"
#include "terminals.h"
#include "theme/theme.h"

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

/* `... | safir` is `... | safir -`. */
static void add_input(struct choices *c)
{
	static const char *input[] = {"-"};
	if (c->verb == VERB_READ && !c->n && !c->demo && !c->list && input_is_document()) {
		c->words = input;
		c->n = 1;
	}
}

/* Reports that are named, else the archive. */
static bool wants_screen(struct cli *cli)
{
	const struct choices *c = &cli->choices;
	bool batch = c->verb != VERB_READ || c->dump || c->format || c->with_text || c->list || c->help || c->version;
	return !batch && (c->n || c->demo || reader_has_archive(cli)) && isatty(STDOUT_FILENO) &&
	       (isatty(STDIN_FILENO) || names_input(c));
}

static void wrong(void *with, size_t line, const char *key, struct str arg)
{
	lint_say(with, line, key, arg, (struct str){NULL, 0});
}

static void lint_theme(struct lint *l, struct str text)
{
	struct theme theme;
	theme_init(&theme);
	theme_add(&theme, text, wrong, l);
}

static void lint_keys(struct lint *l, struct str text)
{
	app_lint_keys(text, wrong, l);
}

/* What the batch side may not know itself. */
static void lint_terminals(struct lint *l, struct str text)
{
	terminals_lint(text, wrong, l);
}

static const struct lint_kind lints[] = {
    {".theme", lint_theme}, {".keys", lint_keys}, {".terminals", lint_terminals}, {NULL, NULL}};

/* A standard stream that was closed would be the next file that is opened, a socket of ours say. Now reading or writing
 * it fails as it should. */
static void keep_streams(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
			(void)open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int main(int argc, char **argv)
{
	struct cli cli;
	keep_streams();
	/* A reader that closes its end stops us quietly, also under a parent that ignores the signal. */
	signal(SIGPIPE, SIG_DFL);
	if (cli_open(&cli, argc, argv)) {
		cli.lints = lints;
		cli.screen = reader_screen;
		add_input(&cli.choices);
		if (cli.choices.bidi_test)
			reader_bidi_test(&cli);
		else if (wants_screen(&cli))
			reader_run(&cli);
		else
			cli_run(&cli);
	}
	int status = cli.status;
	cli_close(&cli);
	return status;
}
