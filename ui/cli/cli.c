/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "base/resource.h"
#include "cli/places.h"
#include "cli/say.h"
#include "cli/verb.h"
#include "desk/desk.h"
#include "desk/index.h"

/* POSIX: the first of these that is set and not empty decides. */
static const char *message_locale(void)
{
	static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const char *value = getenv(names[i]);
		if (value && *value)
			return value;
	}
	return "";
}

static void load_words(struct cli *cli)
{
	struct str english = {NULL, 0}, own = {NULL, 0};
	const char *locale = message_locale();
	resource_find("ui/en.msg", &english);
	cli->rtl = strncmp(locale, "ar", 2) == 0 && (!locale[2] || strchr("_.@", locale[2]));
	if (cli->rtl && resource_find("ui/ar.msg", &own))
		cli->catalog = catalog_parse(cli->arena, own, english);
	else
		cli->catalog = catalog_parse(cli->arena, english, own);
}

/* The user's language data is left out, the reports are read all the same. */
static void tell_wrong(void *with, const struct fault *fault)
{
	struct cli *cli = with;
	if (cli->wrong)
		fault_copy(cli->wrong, fault);
	else
		say_wrong(cli, fault);
}

bool cli_open(struct cli *cli, int argc, char **argv)
{
	struct fault fault = FAULT_INIT;
	memset(cli, 0, sizeof *cli);
	cli->arena = arena_new(0);
	load_words(cli);
	if (!options_parse(cli->arena, argc, argv, &cli->choices, &fault)) {
		say_fault(cli, &fault, 2);
		return false;
	}
	const struct choices *c = &cli->choices;
	struct desk_options options = {.encoding = c->encoding,
	    .date = c->date,
	    .lang = c->lang,
	    .bare = c->list != NULL,
	    .texts = c->verb == VERB_INDEX,
	    .limit = c->verb == VERB_INDEX ? INDEX_FILE : 0,
	    .one = c->verb == VERB_INDEX ? INDEX_DOCUMENT : 0,
	    .lang_folder = place_config(cli->arena, "lang"),
	    .cache_folder = place_cache(cli->arena),
	    .wrong = tell_wrong,
	    .with = cli};
	if (!desk_options_check(&options, &fault)) {
		say_fault(cli, &fault, 2);
		return false;
	}
	cli->desk = desk_new(&options);
	if (c->verb == VERB_EXPLAIN)
		desk_trace(cli->desk);
	return true;
}

void cli_close(struct cli *cli)
{
	desk_free(cli->desk);
	arena_free(cli->arena);
}

static int verb_version(struct cli *cli)
{
	struct buf out = BUF_INIT;
	buf_cat(&out, "safir " PACKAGE_VERSION "\n");
	say_out(cli, &out);
	buf_release(&out);
	return cli->status;
}

int cli_greet(struct cli *cli)
{
	struct buf out = BUF_INIT;
	catalog_say(cli->catalog, &out, "greet", NULL, 0);
	buf_char(&out, '\n');
	say_out(cli, &out);
	buf_release(&out);
	return cli->status = 2;
}

static int missing_operand(struct cli *cli)
{
	struct fault fault = FAULT_INIT;
	fault_set(&fault, "extract.no-file", verb_names[cli->choices.verb - 1], NULL, "extract.no-file-try");
	say_fault(cli, &fault, 2);
	return cli->status;
}

int cli_run(struct cli *cli)
{
	const struct choices *c = &cli->choices;
	if (c->version)
		return verb_version(cli);
	if (c->help)
		return verb_help(cli);
	switch (c->verb) {
	case VERB_EXTRACT:
		return c->n ? verb_extract(cli) : missing_operand(cli);
	case VERB_EXPLAIN:
		return c->n ? verb_extract(cli) : missing_operand(cli);
	case VERB_DUMP:
		return verb_dump(cli);
	case VERB_EVAL:
		return verb_eval(cli);
	case VERB_CHECK:
		return verb_check(cli);
	case VERB_INDEX:
		return verb_index(cli);
	case VERB_VERIFY:
		return verb_verify(cli);
	case VERB_EXPORT:
		return verb_export(cli);
	case VERB_SEARCH:
		return verb_search(cli);
	case VERB_WHO:
		return verb_who(cli);
	case VERB_HELP:
		return verb_help(cli);
	case VERB_READ:
	case VERB_COUNT:
		break;
	}
	if (c->list)
		return verb_list(cli);
	return c->n || c->demo ? verb_extract(cli) : cli_greet(cli);
}
