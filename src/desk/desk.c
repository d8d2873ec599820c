/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/desk.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"
#include "desk/dump.h"
#include "extract/extract.h"
#include "intake/charset.h"
#include "intake/filedate.h"
#include "intake/intake.h"
#include "lang/pack.h"
#include "report/report.h"
#include "text/fold.h"

struct desk {
	struct arena *arena;
	struct desk_options options;
	struct buf input; /* standard input, once it was read */
	bool has_input;
};

static const char *keep(struct arena *arena, const char *s)
{
	return s ? arena_str(arena, str_of(s)) : NULL;
}

static bool pack_named(const char *lang, struct pack *pack)
{
	struct str image, fold_image;
	struct fold fold;
	struct buf name = BUF_INIT;
	buf_fmt(&name, "lang/%s.pack", lang);
	bool ok = resource_find(name.data, &image) && resource_find("fold.img", &fold_image) &&
	          fold_open(&fold, fold_image) && pack_open(pack, image, &fold);
	buf_release(&name);
	return ok;
}

bool desk_options_check(const struct desk_options *options, struct fault *fault)
{
	struct charset charset;
	if (options->date && !date_is_iso(str_of(options->date)))
		return fault_set(fault, "date.unknown", options->date, NULL, "date.try");
	if (options->encoding && !charset_stated(STR(""), options->encoding, &charset))
		return fault_set(fault, "encoding.unknown", options->encoding, NULL, "encoding.try");
	struct pack pack;
	if (options->lang && !pack_named(options->lang, &pack))
		return fault_set(fault, "lang.unknown", options->lang, NULL, "lang.try");
	return true;
}

bool desk_is_binary(const char *path)
{
	return intake_is_binary(path);
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
	return d;
}

void desk_free(struct desk *d)
{
	if (!d)
		return;
	buf_release(&d->input);
	arena_free(d->arena);
}

/* The pack for a report: the one asked for, else the first linked in whose letters fit. */
static bool pack_for(struct desk *d, const struct report *r, struct pack *pack)
{
	if (d->options.lang)
		return pack_named(d->options.lang, pack);
	for (const struct resource *x = resource_table; x->name; x++) {
		size_t n = strlen(x->name);
		char lang[8] = {0};
		if (strncmp(x->name, "lang/", 5) != 0 || n < 11 || n > 17 || strcmp(x->name + n - 5, ".pack") != 0)
			continue;
		memcpy(lang, x->name + 5, n - 10);
		if (pack_named(lang, pack) && pack_fits(pack, r->article.text))
			return true;
	}
	return false;
}

static void understand(struct desk *d, struct report *r)
{
	struct pack pack;
	if (!d->options.bare && pack_for(d, r, &pack))
		extract_report(&pack, r);
}

static struct intake_options intake_options_of(const struct desk *d)
{
	return (struct intake_options){
	    .encoding = d->options.encoding, .date = d->options.date, .limit = d->options.limit};
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
	if (!d->options.bare)
		understand(d, r);
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

static void with_pack(struct desk *d, const struct report *r, struct buf *out,
    void (*dump)(const struct pack *, const struct report *, struct buf *))
{
	struct pack pack;
	if (pack_for(d, r, &pack))
		dump(&pack, r, out);
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
