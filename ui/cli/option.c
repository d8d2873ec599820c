/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/option.h"

#include <string.h>

#include "base/arena.h"
#include "base/fault.h"
#include "base/nearest.h"
#include "base/str.h"

#define FIELD(name) offsetof(struct choices, name)
#define ON(verb) (1U << VERB_##verb)
#define ALL                                                                                                            \
	(ON(READ) | ON(EXTRACT) | ON(EXPLAIN) | ON(DUMP) | ON(EVAL) | ON(CHECK) | ON(INDEX) | ON(VERIFY) |             \
	    ON(EXPORT) | ON(SEARCH) | ON(WHO) | ON(HELP))
#define ARCHIVE (ON(READ) | ON(INDEX) | ON(VERIFY) | ON(EXPORT) | ON(SEARCH) | ON(WHO))
#define DOCUMENTS (ON(READ) | ON(EXTRACT) | ON(EXPLAIN) | ON(DUMP))

const char *const verb_names[] = {
    "extract", "explain", "dump", "eval", "check", "index", "verify", "export", "search", "who", "help", NULL};

const struct option_def option_defs[] = {
    {"format", 'f', "FORMAT", NULL, "json|jsonl|tsv|text", FIELD(format),
        ON(READ) | ON(EXTRACT) | ON(EXPLAIN) | ON(EVAL) | ON(SEARCH) | ON(WHO)},
    {"format", 'f', "FORMAT", NULL, "jsonl|csv|nitf|ninjs", FIELD(format), ON(EXPORT)},
    {"with-text", 0, NULL, NULL, NULL, FIELD(with_text), ON(READ) | ON(EXTRACT)},
    {"date", 'd', "YYYY-MM-DD", NULL, NULL, FIELD(date), DOCUMENTS | ON(INDEX)},
    {"encoding", 'e', "ENCODING", NULL, NULL, FIELD(encoding), DOCUMENTS | ON(INDEX)},
    {"lang", 'l', "LL", NULL, NULL, FIELD(lang), DOCUMENTS | ON(INDEX) | ON(EVAL)},
    {"errors", 0, NULL, NULL, NULL, FIELD(errors), ON(EVAL)},
    {"calibrate", 0, NULL, NULL, NULL, FIELD(calibrate), ON(EVAL)},
    {"reliability", 0, NULL, NULL, NULL, FIELD(reliability), ON(EVAL)},
    {"bidi", 0, "MODE", NULL, "auto|visual|visual-plain|visual-lrm|konsole|kitty|logical-row|logical-ltr", FIELD(bidi),
        ON(READ) | ON(DUMP)},
    {"bidi-test", 0, NULL, NULL, NULL, FIELD(bidi_test), ON(READ)},
    {"no-probe", 0, NULL, NULL, NULL, FIELD(no_probe), ON(READ)},
    {"dump", 0, NULL, NULL, NULL, FIELD(dump), ON(READ)},
    {"archive", 0, "PATH", NULL, NULL, FIELD(archive), ARCHIVE},
    {"jobs", 'j', "N", NULL, NULL, FIELD(jobs), ON(INDEX)},
    {"watch", 0, NULL, NULL, NULL, FIELD(watch), ON(INDEX)},
    {"skipped", 0, NULL, NULL, NULL, FIELD(skipped), ON(INDEX)},
    {"from-jsonl", 0, "FILE", "-", NULL, FIELD(from_jsonl), ON(INDEX)},
    {"kind", 0, "KIND", NULL, "report|quote|meeting|delegation|person", FIELD(kind), ON(EXPORT)},
    {"order", 0, "ORDER", NULL, "newest|oldest|relevance", FIELD(order), ON(SEARCH)},
    {"limit", 'n', "N", NULL, NULL, FIELD(limit), ON(SEARCH) | ON(WHO)},
    {"alike", 0, NULL, NULL, NULL, FIELD(alike), ON(SEARCH)},
    {"list", 0, "DIR", NULL, NULL, FIELD(list), ON(READ)},
    {"demo", 0, NULL, NULL, NULL, FIELD(demo), ON(READ)},
    {"size", 0, "COLSxROWS", NULL, NULL, FIELD(size), ON(DUMP)},
    {"keys", 0, "KEYS", NULL, NULL, FIELD(keys), ON(DUMP)},
    {"help", 'h', NULL, NULL, NULL, FIELD(help), ALL},
    {"version", 'V', NULL, NULL, NULL, FIELD(version), ALL},
    {NULL, 0, NULL, NULL, NULL, 0, 0},
};

static bool misused(struct fault *fault, const char *what, const char *arg, const char *hint, const char *detail)
{
	fault_set(fault, what, arg, NULL, hint);
	if (detail)
		fault_detail(fault, detail);
	return false;
}

static bool unknown(struct arena *arena, struct str name, struct fault *fault)
{
	const char *names[sizeof option_defs / sizeof *option_defs];
	size_t n = 0;
	for (; option_defs[n].name; n++)
		names[n] = option_defs[n].name;
	names[n] = NULL;
	const char *word = arena_str(arena, name), *near = nearest(word, names);
	return misused(fault, "option.unknown", word, near ? "option.near" : "option.help", near);
}

static const struct option_def *find_long(struct str name)
{
	for (const struct option_def *o = option_defs; o->name; o++)
		if (str_is(name, o->name))
			return o;
	return NULL;
}

static const struct option_def *find_letter(char letter)
{
	for (const struct option_def *o = option_defs; o->name; o++)
		if (o->letter == letter)
			return o;
	return NULL;
}

static bool allowed(const char *list, const char *value)
{
	struct str rest = str_of(list), word;
	while (str_cut(&rest, '|', &word))
		if (str_is(word, value))
			return true;
	return false;
}

static void set(struct choices *c, const struct option_def *o, const char *value)
{
	char *at = (char *)c + o->field;
	if (!o->value) {
		*(bool *)at = true;
		return;
	}
	memcpy(at, &value, sizeof value);
}

struct reading {
	struct arena *arena;
	struct choices *out;
	const struct option_def **used;
	size_t n_used;
	char **argv;
	int argc, at;
};

/* `value` is what stands behind "=" or the letter, NULL: nothing. */
static bool take(struct reading *r, const struct option_def *o, const char *value, struct fault *fault)
{
	if (o->value && !value)
		value = o->without;
	if (o->value && !value) {
		if (r->at + 1 >= r->argc)
			return misused(fault, "option.needs", o->name, "option.needs-try", o->value);
		value = r->argv[++r->at];
	}
	if (!o->value && value)
		return misused(fault, "option.takes-none", o->name, "option.help", NULL);
	r->used[r->n_used++] = o;
	set(r->out, o, value);
	return true;
}

static bool take_long(struct reading *r, const char *arg, struct fault *fault)
{
	const char *eq = strchr(arg, '=');
	struct str name = eq ? str_sub(arg, 0, (size_t)(eq - arg)) : str_of(arg);
	const struct option_def *o = find_long(name);
	return o ? take(r, o, eq ? eq + 1 : NULL, fault) : unknown(r->arena, name, fault);
}

static bool take_letter(struct reading *r, const char *arg, struct fault *fault)
{
	const struct option_def *o = find_letter(arg[0]);
	if (!o || (!o->value && arg[1]))
		return misused(fault, "option.unknown-letter", arg, "option.help", NULL);
	return take(r, o, arg[1] ? arg + 1 : NULL, fault);
}

/* What a verb takes of an option that was used; NULL: it does not know it. */
static const struct option_def *known_to(const struct option_def *used, enum verb verb)
{
	for (const struct option_def *o = option_defs; o->name; o++)
		if (strcmp(o->name, used->name) == 0 && o->verbs & 1U << verb)
			return o;
	return NULL;
}

static bool check(const struct choices *c, const struct option_def *used, struct fault *fault)
{
	const struct option_def *o = known_to(used, c->verb);
	bool reads = c->verb == VERB_READ;
	const char *value;
	if (!o)
		return misused(fault, reads ? "option.needs-verb" : "option.not-here", used->name, "option.help",
		    reads ? NULL : verb_names[c->verb - 1]);
	memcpy(&value, (const char *)c + o->field, sizeof value);
	return !o->allowed || allowed(o->allowed, value) ||
	       misused(fault, "option.value", value, "option.allowed", o->allowed);
}

/* The first operand may name a verb; all options given must be known to it. */
static bool settle(struct reading *r, bool literal, struct fault *fault)
{
	struct choices *c = r->out;
	for (int v = 0; c->n && !literal && verb_names[v]; v++) {
		if (strcmp(c->words[0], verb_names[v]) == 0) {
			c->verb = (enum verb)(v + 1);
			c->words++;
			c->n--;
			break;
		}
	}
	for (size_t i = 0; i < r->n_used; i++)
		if (!check(c, r->used[i], fault))
			return false;
	return true;
}

bool options_parse(struct arena *arena, int argc, char **argv, struct choices *out, struct fault *fault)
{
	size_t room = argc > 0 ? (size_t)argc : 1;
	struct reading r = {arena, out, ARENA_ARRAY(arena, const struct option_def *, room), 0, argv, argc, 1};
	bool literal = false;
	memset(out, 0, sizeof *out);
	out->words = ARENA_ARRAY(arena, const char *, room);
	for (; r.at < argc; r.at++) {
		const char *arg = argv[r.at];
		if (strcmp(arg, "--") == 0) {
			literal = out->n == 0;
			while (++r.at < argc)
				out->words[out->n++] = argv[r.at];
		} else if (arg[0] == '-' && arg[1] == '-') {
			if (!take_long(&r, arg + 2, fault))
				return false;
		} else if (arg[0] == '-' && arg[1]) {
			if (!take_letter(&r, arg + 1, fault))
				return false;
		} else {
			out->words[out->n++] = arg;
		}
	}
	return settle(&r, literal, fault);
}
