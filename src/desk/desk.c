/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/desk.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "desk/dump.h"
#include "intake/charset.h"
#include "intake/filedate.h"
#include "intake/intake.h"
#include "report/report.h"

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

bool desk_options_check(const struct desk_options *options, struct fault *fault)
{
	struct charset charset;
	if (options->date && !date_is_iso(str_of(options->date)))
		return fault_set(fault, "date.unknown", options->date, NULL, "date.try");
	if (options->encoding && !charset_stated(STR(""), options->encoding, &charset))
		return fault_set(fault, "encoding.unknown", options->encoding, NULL, "encoding.try");
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

/* The seam to lang/ and extract/: findings of an article, in the report that holds it. */
static void understand(struct desk *d, struct report *r)
{
	(void)d;
	(void)r;
}

static struct intake_options intake_options_of(const struct desk *d)
{
	return (struct intake_options){d->options.encoding, d->options.date, d->options.limit};
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

bool desk_read(struct desk *d, const char *path, struct report **out, struct fault *fault)
{
	if (d->has_input && strcmp(path, "-") == 0)
		return desk_read_bytes(d, path, d->input.data, d->input.len, out, fault);
	struct intake_options o = intake_options_of(d);
	struct report *r = report_new();
	return finish(d, intake_read(r, path, &o, fault), r, out);
}

static void dump_nothing(const struct report *r, struct buf *out)
{
	(void)r;
	(void)out;
}

/* In the order of the trip. `tokens` and `matches` are filled in with the extractor. */
static const struct {
	const char *name;
	void (*dump)(const struct report *r, struct buf *out);
} stages[] = {
    {"text", dump_text},
    {"tokens", dump_nothing},
    {"matches", dump_nothing},
    {"report", dump_report},
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
		stages[i].dump(r, out);
		report_free(r);
		return true;
	}
	return fault_set(fault, "dump.unknown", stage, NULL, "dump.try");
}
