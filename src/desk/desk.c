/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/desk.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"
#include "desk/dump.h"
#include "desk/shelf.h"
#include "extract/extract.h"
#include "intake/charset.h"
#include "intake/filedate.h"
#include "intake/intake.h"
#include "lang/pack.h"
#include "measure/confidence.h"
#include "report/report.h"

enum { CONFIDENCE_MOST = 16 << 20 /* [byte] */ };

/* How often findings in a language are right. */
struct judged {
	const char *lang;
	struct confidence confidence;
};

struct desk {
	struct arena *arena;
	struct desk_options options;
	struct shelf *shelf; /* made when a pack is first asked for */
	struct buf input;    /* standard input, once it was read */
	bool has_input, traced;
	VEC_OF(struct judged) judged;
};

static const char *keep(struct arena *arena, const char *s)
{
	return s ? arena_str(arena, str_of(s)) : NULL;
}

bool desk_options_check(const struct desk_options *options, struct fault *fault)
{
	struct charset charset;
	if (options->date && !date_is_iso(str_of(options->date)))
		return fault_set(fault, "date.unknown", options->date, NULL, "date.try");
	if (options->encoding && !charset_stated(STR(""), options->encoding, &charset, fault))
		return false;
	struct arena *arena = arena_new(0);
	bool known =
	    !options->lang || shelf_has(shelf_new(arena, options->lang_folder, NULL, NULL, NULL), options->lang);
	arena_free(arena);
	return known || fault_set(fault, "lang.unknown", options->lang, NULL, "lang.try");
}

bool desk_is_binary(const char *path)
{
	return intake_is_binary(path);
}

bool desk_is_many(const char *path)
{
	return intake_is_many(path);
}

bool desk_is_bundle(const char *path)
{
	return intake_is_bundle(path);
}

struct desk *desk_new(const struct desk_options *options)
{
	struct arena *arena = arena_new(0);
	struct desk *d = ARENA_NEW(arena, struct desk);
	d->arena = arena;
	d->options = *options;
	d->options.encoding = keep(arena, options->encoding);
	d->options.date = keep(arena, options->date);
	d->options.lang = keep(arena, options->lang);
	d->options.lang_folder = keep(arena, options->lang_folder);
	d->options.cache_folder = keep(arena, options->cache_folder);
	return d;
}

void desk_free(struct desk *d)
{
	if (!d)
		return;
	buf_release(&d->input);
	arena_free(d->arena);
}

void desk_trace(struct desk *d)
{
	d->traced = true;
}

static struct shelf *shelf_of(struct desk *d)
{
	const struct desk_options *o = &d->options;
	if (!d->shelf)
		d->shelf = shelf_new(d->arena, o->lang_folder, o->cache_folder, o->wrong, o->with);
	return d->shelf;
}

void desk_warm(struct desk *d)
{
	if (!d->options.bare)
		shelf_open(shelf_of(d));
}

/* The pack for a report: the one asked for, else the first whose letters fit. */
static const struct pack *pack_for(struct desk *d, const struct report *r)
{
	const char *lang = d->options.lang;
	return lang ? shelf_named(shelf_of(d), lang) : shelf_for(shelf_of(d), r->article.text);
}

/* The user's own table, else the one in the program. */
static struct str confidence_table(struct desk *d, const char *lang)
{
	struct buf name = BUF_INIT, text = BUF_INIT;
	struct fault fault = FAULT_INIT;
	struct str table = {NULL, 0};
	if (d->options.lang_folder)
		buf_fmt(&name, "%s/%s/confidence", d->options.lang_folder, lang);
	if (name.len && access(name.data, F_OK) == 0 && file_read(name.data, CONFIDENCE_MOST, &text, &fault)) {
		table = arena_adopt(d->arena, &text);
	} else {
		buf_clear(&name);
		buf_fmt(&name, "lang/%s/confidence", lang);
		(void)resource_find(name.data, &table);
	}
	if (fault.what && d->options.wrong)
		d->options.wrong(d->options.with, &fault);
	fault_release(&fault);
	buf_release(&text);
	buf_release(&name);
	return table;
}

/* Of the language of a report; parsed when the first report in it comes. */
static const struct confidence *confidence_for(struct desk *d, const char *lang)
{
	for (size_t i = 0; i < d->judged.n; i++)
		if (strcmp(d->judged.items[i].lang, lang) == 0)
			return &d->judged.items[i].confidence;
	struct judged *j = VEC_PUSH(d->arena, &d->judged);
	j->lang = arena_str(d->arena, str_of(lang));
	confidence_parse(d->arena, confidence_table(d, lang), &j->confidence, NULL, NULL);
	return &j->confidence;
}

void desk_understand(struct desk *d, struct report *r)
{
	const struct pack *pack = d->options.bare ? NULL : pack_for(d, r);
	if (!pack)
		return;
	extract_report(pack, r);
	confidence_apply(confidence_for(d, r->article.lang), r);
}

static struct intake_options intake_options_of(const struct desk *d)
{
	return (struct intake_options){.encoding = d->options.encoding,
	    .date = d->options.date,
	    .limit = d->options.limit,
	    .one = d->options.one,
	    .texts = d->options.texts};
}

size_t desk_limit(const struct desk *d)
{
	struct intake_options o = intake_options_of(d);
	return intake_limit(&o);
}

bool desk_hold_input(struct desk *d, struct fault *fault)
{
	struct intake_options o = intake_options_of(d);
	if (!d->has_input)
		d->has_input = file_read("-", intake_limit(&o), &d->input, fault);
	return d->has_input;
}

static bool finish(struct desk *d, bool ok, struct report *r, struct report **out)
{
	if (!ok) {
		report_free(r);
		return false;
	}
	r->traced = d->traced;
	if (!d->options.bare)
		desk_understand(d, r);
	*out = r;
	return true;
}

bool desk_read_bytes(
    struct desk *d, const char *path, const void *bytes, size_t n, struct report **out, struct fault *fault)
{
	struct intake_options o = intake_options_of(d);
	struct report *r = report_new();
	struct buf copy = BUF_INIT;
	buf_add(&copy, bytes, n);
	bool ok = intake_bytes(r, path, &copy, &o, fault);
	buf_release(&copy);
	return finish(d, ok, r, out);
}

bool desk_read_written(struct desk *d, const char *path, const char *written, struct report **out, struct fault *fault)
{
	struct intake_options o = intake_options_of(d);
	struct report *r = report_new();
	o.written = written;
	return finish(d, intake_read(r, path, &o, fault), r, out);
}

bool desk_read(struct desk *d, const char *path, struct report **out, struct fault *fault)
{
	if (d->has_input && strcmp(path, "-") == 0)
		return desk_read_bytes(d, path, d->input.data, d->input.len, out, fault);
	return desk_read_written(d, path, NULL, out, fault);
}

/* What desk_each hands on is understood first. */
struct each {
	struct desk *desk;
	const struct desk_sink *sink;
};

static bool take_understood(void *with, struct report *r)
{
	struct each *e = with;
	struct report *out;
	return finish(e->desk, true, r, &out) && e->sink->take(e->sink->with, out);
}

static bool skip_on(void *with, const char *name, const struct fault *fault)
{
	struct each *e = with;
	return e->sink->skip(e->sink->with, name, fault);
}

bool desk_each(struct desk *d, const char *path, const struct desk_sink *sink, struct fault *fault)
{
	struct intake_options o = intake_options_of(d);
	struct each e = {d, sink};
	const struct intake_sink each = {take_understood, skip_on, &e};
	return intake_each(path, &o, &each, fault);
}

bool desk_documents(struct desk *d, const char *path, const struct desk_sink *sink, struct fault *fault)
{
	struct intake_options o = intake_options_of(d);
	const struct intake_sink each = {sink->take, sink->skip, sink->with};
	return intake_each(path, &o, &each, fault);
}

bool desk_documents_of(struct desk *d, struct str bytes, const char *name, const char *written, const char *url,
    const struct desk_sink *sink, struct fault *fault)
{
	struct intake_options o = intake_options_of(d);
	const struct intake_sink each = {sink->take, sink->skip, sink->with};
	o.written = written;
	return intake_each_of(bytes, name, url, &o, &each, fault);
}

static void with_pack(struct desk *d, const struct report *r, struct buf *out,
    void (*dump)(const struct pack *, const struct report *, struct buf *))
{
	const struct pack *pack = pack_for(d, r);
	if (pack)
		dump(pack, r, out);
}

static void stage_text(struct desk *d, const struct report *r, struct buf *out)
{
	(void)d;
	dump_text(r, out);
}

static void stage_tokens(struct desk *d, const struct report *r, struct buf *out)
{
	with_pack(d, r, out, extract_dump_tokens);
}

static void stage_matches(struct desk *d, const struct report *r, struct buf *out)
{
	with_pack(d, r, out, extract_dump_matches);
}

static void stage_report(struct desk *d, const struct report *r, struct buf *out)
{
	(void)d;
	dump_report(r, out);
}

/* In the order of the trip. */
static const struct {
	const char *name;
	void (*dump)(struct desk *d, const struct report *r, struct buf *out);
} stages[] = {
    {"text", stage_text},
    {"tokens", stage_tokens},
    {"matches", stage_matches},
    {"report", stage_report},
};

const char *const desk_stages[] = {"text", "tokens", "matches", "report", NULL};

bool desk_dump(struct desk *d, const char *stage, const char *path, struct buf *out, struct fault *fault)
{
	for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) {
		if (strcmp(stages[i].name, stage) != 0)
			continue;
		struct report *r;
		if (!desk_read(d, path, &r, fault))
			return false;
		stages[i].dump(d, r, out);
		report_free(r);
		return true;
	}
	return fault_set(fault, "dump.unknown", stage, NULL, "dump.try");
}
