/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/verb.h"

#include <string.h>

#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "base/nearest.h"
#include "cli/cli.h"
#include "cli/say.h"
#include "layout/layout.h"

enum { COLUMN = 32 /* [cell] where the words about an option begin */, WIDTH = 80 /* [cell] of a line */ };

/* How each verb is called; the words about it are help.NAME. */
static const struct {
	enum verb verb;
	const char *name, *call;
} calls[] = {
    {VERB_READ, "read", "safir FILE|DIR|- ..."},
    {VERB_EXTRACT, "extract", "safir extract FILE|DIR|- ..."},
    {VERB_EXPLAIN, "explain", "safir explain FILE|DIR|- ..."},
    {VERB_DUMP, "dump", "safir dump STAGE FILE ..."},
    {VERB_EVAL, "eval", "safir eval GOLD_DIR ..."},
    {VERB_CHECK, "check", "safir check [FILE|DIR ...]"},
    {VERB_INDEX, "index", "safir index FILE|DIR ..."},
    {VERB_VERIFY, "verify", "safir verify"},
    {VERB_EXPORT, "export", "safir export [QUERY]"},
    {VERB_SEARCH, "search", "safir search QUERY"},
    {VERB_WHO, "who", "safir who NAME"},
    {VERB_HELP, "help", "safir help [COMMAND]"},
};

static void pad(struct buf *out, size_t from)
{
	do
		buf_char(out, ' ');
	while (out->len < from + COLUMN);
}

/* Words from the cell `from` on, over as many lines as they need. They part at blanks, or behind another sign. */
static void put_wrapped(struct buf *out, struct str words, int from, char sign)
{
	bool blank = sign == ' ';
	int at = from;
	for (size_t begin = 0; begin < words.n;) {
		const char *next = memchr(words.s + begin, sign, words.n - begin);
		size_t end = next ? (size_t)(next - words.s) + !blank : words.n;
		struct str piece = str_sub(words.s, begin, end);
		int width = layout_measure(piece);
		if (at > from && at + blank + width > WIDTH) {
			buf_fmt(out, "\n%*s", from, "");
			at = from;
		} else if (at > from && blank) {
			buf_char(out, ' ');
			at++;
		}
		buf_str(out, piece);
		at += width;
		begin = end + (next && blank);
	}
	buf_char(out, '\n');
}

static void put_key(struct cli *cli, const char *prefix, const char *name, int from, struct buf *out)
{
	struct buf key = BUF_INIT;
	buf_fmt(&key, "%s%s", prefix, name);
	put_wrapped(out, catalog_get(cli->catalog, key.data), from, ' ');
	buf_release(&key);
}

static void put_option(struct cli *cli, const struct option_def *o, struct buf *out)
{
	size_t from = out->len;
	if (o->letter)
		buf_fmt(out, "  -%c, ", o->letter);
	else
		buf_cat(out, "      ");
	buf_fmt(out, "--%s", o->name);
	if (o->value)
		buf_fmt(out, "=%s", o->value);
	pad(out, from);
	put_key(cli, "help.option.", o->name, COLUMN, out);
	if (o->allowed) {
		pad(out, out->len);
		put_wrapped(out, str_of(o->allowed), COLUMN, '|');
	}
}

static void put_call(struct cli *cli, size_t i, struct buf *out)
{
	size_t from = out->len;
	buf_fmt(out, "  %s", calls[i].call);
	pad(out, from);
	put_key(cli, "help.", calls[i].name, COLUMN, out);
}

static void put_help(struct cli *cli, enum verb verb, struct buf *out)
{
	put_key(cli, "help.", "usage", 0, out);
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
		if (verb == VERB_READ || calls[i].verb == verb)
			put_call(cli, i, out);
	buf_char(out, '\n');
	if (verb != VERB_READ) {
		put_key(cli, "help.more.", verb_names[verb - 1], 0, out);
		buf_char(out, '\n');
	}
	put_key(cli, "help.", "options", 0, out);
	for (const struct option_def *o = option_defs; o->name; o++)
		if (o->verbs & 1U << verb)
			put_option(cli, o, out);
	buf_char(out, '\n');
	put_key(cli, "help.", "status", 0, out);
}

int verb_help(struct cli *cli)
{
	struct choices *c = &cli->choices;
	enum verb verb = c->help ? c->verb : VERB_READ;
	if (c->verb == VERB_HELP && c->n) {
		for (size_t i = 0; verb_names[i]; i++)
			if (strcmp(verb_names[i], c->words[0]) == 0)
				verb = (enum verb)(i + 1);
		if (verb == VERB_READ) {
			struct fault fault = FAULT_INIT;
			const char *near = nearest(c->words[0], verb_names);
			fault_set(&fault, "help.unknown", c->words[0], NULL, near ? "help.near" : "option.help");
			fault_detail(&fault, near);
			say_fault(cli, &fault, 2);
			return cli->status;
		}
	}
	struct buf out = BUF_INIT;
	put_help(cli, verb, &out);
	say_out(cli, &out);
	buf_release(&out);
	return cli->status;
}
