/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/intake.h"

#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "intake/bundle.h"
#include "intake/charset.h"
#include "intake/each.h"
#include "intake/format.h"

enum { DEFAULT_LIMIT = 256 * 1024 * 1024, PAGE = 4096 };

/* Offsets are of 32 bits; text may grow threefold on its way to UTF-8. */
static const size_t most = 1000U * 1000U * 1000U;

size_t intake_limit(const struct intake_options *options)
{
	size_t limit = options->limit ? options->limit : DEFAULT_LIMIT;
	return limit < most ? limit : most;
}

/* A file by that very name comes before the nth document of another. */
static size_t number_of(const char *path, size_t *name_n)
{
	size_t whole = *name_n = strlen(path), nth = format_number(path, name_n);
	if (nth && access(path, F_OK) == 0) {
		*name_n = whole;
		return 0;
	}
	return nth;
}

bool intake_bytes(
    struct report *r, const char *path, struct buf *bytes, const struct intake_options *options, struct fault *fault)
{
	size_t name_n, nth = number_of(path, &name_n);
	bool ok = format_document(bytes, path, nth, options, r, fault);
	buf_release(bytes);
	return ok;
}

static bool file_document(struct report *r, const char *path, const struct intake_options *options, struct fault *fault)
{
	struct buf bytes = BUF_INIT, name = BUF_INIT;
	size_t name_n;
	(void)number_of(path, &name_n);
	buf_add(&name, path, name_n);
	bool ok = file_read(buf_cstr(&name), intake_limit(options), &bytes, fault) &&
	          intake_bytes(r, path, &bytes, options, fault);
	buf_release(&name);
	buf_release(&bytes);
	return ok;
}

bool intake_read(struct report *r, const char *path, const struct intake_options *options, struct fault *fault)
{
	struct buf source = BUF_INIT;
	bool there = access(path, F_OK) == 0 || strcmp(path, "-") == 0, ok;
	if (there ? intake_is_bundle(path) : member_source(path, &source))
		ok = member_read(r, there ? path : source.data, path, options, fault);
	else
		ok = file_document(r, path, options, fault);
	buf_release(&source);
	return ok;
}

bool intake_is_binary(const char *path)
{
	char page[PAGE];
	struct str head = {page, head_read(path, page, sizeof page)};
	return bundle_sniff(head) == BUNDLE_NONE && charset_binary(head);
}

bool intake_is_many(const char *path)
{
	char page[PAGE];
	struct str head = {page, head_read(path, page, sizeof page)};
	return bundle_sniff(head) != BUNDLE_NONE || format_is_many(format_sniff(head, path));
}
