/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader.h"
#include "terminals.h"

#include <stdlib.h>
#include <string.h>

#include "app/app.h"
#include "app/archive.h"
#include "archive/store.h"
#include "base/fault.h"
#include "base/file.h"
#include "cli/archive.h"
#include "cli/cli.h"
#include "cli/places.h"
#include "cli/say.h"
#include "desk/desk.h"

/* "auto" is no mode: the terminal decides. */
static enum emit_mode mode_chosen(const char *bidi)
{
	const char *own = getenv("SAFIR_BIDI");
	return bidi ? emit_mode_named(bidi) : own ? emit_mode_named(own) : EMIT_MODES;
}

static bool environment_is_wrong(void)
{
	const char *own = getenv("SAFIR_BIDI");
	return own && *own && strcmp(own, "auto") != 0 && emit_mode_named(own) == EMIT_MODES;
}

static enum emit_mode remembered(void *with, const char *terminal)
{
	return terminals_find(place_config(((struct cli *)with)->arena, "terminals"), terminal);
}

static bool remember(void *with, const char *terminal, enum emit_mode mode, struct fault *fault)
{
	const char *path = place_config(((struct cli *)with)->arena, "terminals");
	return path && terminals_keep(path, terminal, mode, fault);
}

/* Only what the environment says: the terminal is sent UTF-8 all the same. */
static bool locale_is_utf8(void)
{
	static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const char *value = getenv(names[i]);
		if (value && *value)
			return strstr(value, "UTF-8") || strstr(value, "utf8") || strstr(value, "UTF8") ||
			       strstr(value, "utf-8");
	}
	return false;
}

/* https://no-color.org: set and not empty. */
static bool color_wanted(void)
{
	const char *no = getenv("NO_COLOR");
	return !no || !*no;
}

static bool open_archive(void *with, struct store **store, struct fault *fault)
{
	struct cli *cli = with;
	const char *path = cli_archive_path(cli);
	*store = cli->store;
	cli->store = NULL;
	if (*store)
		return true;
	return path ? store_open(path, STORE_READ, store, fault)
	            : fault_set(fault, "archive.nowhere", NULL, NULL, "archive.nowhere-try");
}

static const struct archive_ops archive = {
    .open = open_archive,
    .close = store_close,
    .interrupt = store_interrupt,
    .reports = browse_reports,
    .count = browse_count,
    .report = browse_open,
    .next = browse_next,
    .search = browse_search,
    .officials = browse_officials,
    .who = browse_who,
    .official = browse_official,
    .countries = browse_countries,
    .country = browse_country,
    .events = browse_events,
};

bool reader_has_archive(struct cli *cli)
{
	const char *path = cli_archive_path(cli);
	return cli->choices.archive || (path && file_mtime(path));
}

static struct app_options options_of(struct cli *cli, const char *const *paths, size_t n)
{
	return (struct app_options){
	    .paths = paths,
	    .n = n,
	    .read = desk_read,
	    .desk = cli->desk,
	    .archive = reader_has_archive(cli) ? &archive : NULL,
	    .catalog = cli->catalog,
	    .rtl = cli->rtl,
	    .direction = DIR_AUTO,
	    .mode = mode_chosen(cli->choices.bidi),
	    .probe = !cli->choices.no_probe,
	    .remembered = remembered,
	    .remember = remember,
	    .with = cli,
	    .color = color_wanted(),
	    .keys_path = place_config(cli->arena, "keys"),
	    .theme_path = place_config(cli->arena, "theme"),
	};
}

int reader_run(struct cli *cli)
{
	struct fault fault = FAULT_INIT;
	const char *const *paths = NULL;
	size_t n = 0;
	bool named = cli->choices.n || cli->choices.demo;
	if (named && !cli_inputs(cli, true, &paths, &n))
		return cli->status;
	for (size_t i = 0; i < n; i++) {
		/* The document is in before keys are asked for. */
		if (strcmp(paths[i], "-") == 0 && !desk_hold_input(cli->desk, &fault)) {
			say_fault(cli, &fault, 2);
			return cli->status;
		}
	}
	/* An archive that cannot be opened is told before there is a screen. */
	if (!named && !cli_archive_open(cli, STORE_READ, &cli->store))
		return cli->status;
	struct fault wrong = FAULT_INIT;
	desk_trace(cli->desk);
	struct app_options options = options_of(cli, paths, n);
	options.wrong = cli->wrong = &wrong;
	if (cli->status == 2)
		options.note = "open.some-missing";
	else if (environment_is_wrong())
		options.note = "app.bidi";
	else if (!locale_is_utf8())
		options.note = "app.locale";
	int status = app_run(&options, &fault);
	store_close(cli->store);
	cli->store = NULL;
	cli->wrong = NULL;
	fault_release(&wrong);
	if (fault.what)
		say_fault(cli, &fault, 2);
	if (cli->status < status)
		cli->status = status;
	return cli->status;
}

int reader_bidi_test(struct cli *cli)
{
	struct fault fault = FAULT_INIT;
	struct app_options options = options_of(cli, NULL, 0);
	enum emit_mode mode;
	char terminal[64];
	int status = app_bidi_test(&options, &mode, terminal, &fault);
	if (status == 0 && remember(cli, terminal, mode, &fault))
		say_note(cli, "bidi.kept", emit_mode_names[mode], terminal);
	else if (fault.what)
		say_fault(cli, &fault, 2);
	cli->status = cli->status > status ? cli->status : status;
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
