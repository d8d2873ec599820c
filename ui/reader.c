/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader.h"

#include <stdlib.h>
#include <string.h>

#include "app/app.h"
#include "base/fault.h"
#include "cli/cli.h"
#include "cli/places.h"
#include "cli/say.h"
#include "desk/desk.h"

static enum tty_mode mode_chosen(const char *bidi)
{
	static const struct {
		const char *name;
		enum tty_mode mode;
	} modes[] = {{"visual", TTY_VISUAL}, {"visual-plain", TTY_VISUAL_PLAIN}, {"logical", TTY_LOGICAL}};
	for (size_t i = 0; bidi && i < sizeof modes / sizeof *modes; i++)
		if (strcmp(modes[i].name, bidi) == 0)
			return modes[i].mode;
	return TTY_VISUAL;
}

/* https://no-color.org: set and not empty. */
static bool color_wanted(void)
{
	const char *no = getenv("NO_COLOR");
	return !no || !*no;
}

static struct app_options options_of(const struct cli *cli, const char *const *paths, size_t n)
{
	return (struct app_options){
	    .paths = paths,
	    .n = n,
	    .read = desk_read,
	    .desk = cli->desk,
	    .catalog = cli->catalog,
	    .rtl = cli->rtl,
	    .direction = DIR_AUTO,
	    .mode = mode_chosen(cli->choices.bidi),
	    .color = color_wanted(),
	    .keys_path = place_config(cli->arena, "keys"),
	    .theme_path = place_config(cli->arena, "theme"),
	};
}

int reader_run(struct cli *cli)
{
	struct fault fault = FAULT_INIT;
	const char *const *paths;
	size_t n;
	if (!cli_inputs(cli, true, &paths, &n))
		return cli->status;
	for (size_t i = 0; i < n; i++) {
		/* The document is in before keys are asked for. */
		if (strcmp(paths[i], "-") == 0 && !desk_hold_input(cli->desk, &fault)) {
			say_fault(cli, &fault, 2);
			return cli->status;
		}
	}
	struct fault wrong = FAULT_INIT;
	desk_trace(cli->desk);
	struct app_options options = options_of(cli, paths, n);
	options.wrong = cli->wrong = &wrong;
	if (cli->status == 2)
		options.note = "open.some-missing";
	int status = app_run(&options, &fault);
	cli->wrong = NULL;
	fault_release(&wrong);
	if (fault.what)
		say_fault(cli, &fault, 2);
	if (cli->status < status)
		cli->status = status;
	return cli->status;
}

bool reader_screen(struct cli *cli, const char *path, struct buf *out, struct fault *fault)
{
	int rows, cols;
	struct fault wrong = FAULT_INIT;
	desk_trace(cli->desk);
	struct app_options options = options_of(cli, &path, 1);
	options.wrong = cli->wrong = &wrong;
	bool ok =
	    cli_size(cli, &cols, &rows, fault) && app_dump_screen(&options, rows, cols, cli->choices.keys, out, fault);
	cli->wrong = NULL;
	fault_release(&wrong);
	return ok;
}
