/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/intake.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "intake/charset.h"
#include "intake/filedate.h"
#include "intake/headline.h"
#include "report/report.h"

enum { DEFAULT_LIMIT = 256 * 1024 * 1024, PAGE = 4096 };

/* Offsets are of 32 bits; text may grow threefold on its way to UTF-8. */
static const size_t most = 1000U * 1000U * 1000U;

size_t intake_limit(const struct intake_options *options)
{
	size_t limit = options->limit ? options->limit : DEFAULT_LIMIT;
	return limit < most ? limit : most;
}

static void set_date(struct article *a, const char *stated, const char *written)
{
	a->date[0] = '\0';
	a->date_from = NULL;
	if (stated) {
		snprintf(a->date, sizeof a->date, "%s", stated);
		a->date_from = "option";
	} else if (strcmp(a->path, "-") == 0) {
		return;
	} else if (date_from_name(a->path, a->date)) {
		a->date_from = "name";
	} else if (written) {
		snprintf(a->date, sizeof a->date, "%s", written);
		a->date_from = "mtime";
	} else if (date_from_seconds(file_mtime(a->path), a->date)) {
		a->date_from = "mtime";
	}
}

bool intake_bytes(
    struct report *r, const char *path, struct buf *bytes, const struct intake_options *options, struct fault *fault)
{
	struct charset charset;
	struct article *a = &r->article;
	if (!options->encoding)
		charset = charset_guess(buf_view(bytes));
	else if (!charset_stated(buf_view(bytes), options->encoding, &charset))
		return fault_set(fault, "encoding.unknown", options->encoding, NULL, "encoding.try");
	a->path = arena_str(r->arena, str_of(path));
	a->encoding = arena_str(r->arena, str_of(charset.name));
	if (charset.valid) {
		a->text = arena_adopt(r->arena, bytes);
	} else {
		struct buf text = BUF_INIT;
		charset_convert(buf_view(bytes), &charset, &text);
		buf_release(bytes);
		a->text = arena_adopt(r->arena, &text);
	}
	a->title = headline_find(a->text);
	a->rtl = text_is_rtl(a->text);
	set_date(a, options->date, options->written);
	return true;
}

bool intake_read(struct report *r, const char *path, const struct intake_options *options, struct fault *fault)
{
	struct buf bytes = BUF_INIT;
	bool ok =
	    file_read(path, intake_limit(options), &bytes, fault) && intake_bytes(r, path, &bytes, options, fault);
	buf_release(&bytes);
	return ok;
}

bool intake_is_binary(const char *path)
{
	FILE *f = fopen(path, "rb");
	char page[PAGE];
	if (!f)
		return false;
	setvbuf(f, NULL, _IONBF, 0);
	size_t n = fread(page, 1, sizeof page, f);
	fclose(f);
	return charset_binary((struct str){page, n});
}
