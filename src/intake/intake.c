/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/intake.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "intake/charset.h"
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
	*name_n = strlen(path);
	return access(path, F_OK) == 0 ? 0 : format_number(path, name_n);
}

bool intake_bytes(
    struct report *r, const char *path, struct buf *bytes, const struct intake_options *options, struct fault *fault)
{
	size_t name_n, nth = number_of(path, &name_n);
	bool ok = format_document(bytes, path, nth, options, r, fault);
	buf_release(bytes);
	return ok;
}

bool intake_read(struct report *r, const char *path, const struct intake_options *options, struct fault *fault)
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
