/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/each.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "intake/bundle.h"
#include "intake/charset.h"
#include "intake/format.h"
#include "intake/intake.h"
#include "report/report.h"

enum { SMALL = 256 * 1024 /* [byte] of a file */, PAGE = 4096 };

size_t head_read(const char *path, char page[], size_t size)
{
	struct stat st;
	size_t n = 0;
	ssize_t got = 1;
	/* A pipe would wait, and what is taken from it is gone. */
	int fd = stat(path, &st) == 0 && S_ISREG(st.st_mode) ? open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) : -1;
	while (fd >= 0 && n < size && got > 0) {
		got = read(fd, page + n, size - n);
		n += got > 0 ? (size_t)got : 0;
	}
	if (fd >= 0)
		close(fd);
	return n;
}

/* [byte] of a regular file; -1: it is none. */
static int64_t size_of(const char *path)
{
	struct stat st;
	return strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISREG(st.st_mode) ? (int64_t)st.st_size : -1;
}

bool intake_is_bundle(const char *path)
{
	char page[BUNDLE_HEAD];
	return bundle_sniff((struct str){page, head_read(path, page, sizeof page)}) != BUNDLE_NONE;
}

/* All documents of the members. */
struct each {
	const struct intake_options *options;
	const struct intake_sink *sink;
	const char *url; /* of the member */
	bool enough;
};

static bool take_report(void *with, struct report *r)
{
	struct each *e = with;
	if (e->url && !r->article.url)
		r->article.url = arena_str(r->arena, str_of(e->url));
	e->enough = !e->sink->take(e->sink->with, r);
	return !e->enough;
}

static bool skip_document(void *with, const char *name, const struct fault *fault)
{
	struct each *e = with;
	e->enough = !e->sink->skip(e->sink->with, name, fault);
	return !e->enough;
}

/* What is one document takes several times its size until it is understood; of a mailbox only its bytes are held. */
static bool documents(struct str bytes, const char *name, const struct intake_options *options,
    const struct intake_sink *sink, struct fault *fault)
{
	if (options->one && bytes.n > options->one && !format_is_many(format_sniff(bytes, name)))
		return fault_set(fault, "open.cannot", name, "open.large", "open.try-smaller");
	return format_documents(bytes, name, options, sink, fault);
}

static bool take_member(void *with, const struct bundle_member *m)
{
	struct each *e = with;
	struct intake_options options = *e->options;
	struct fault fault = FAULT_INIT;
	const struct intake_sink sink = {take_report, skip_document, e};
	options.written = m->written[0] ? m->written : options.written;
	e->url = m->url;
	if (!documents(buf_view(m->bytes), m->name, &options, &sink, &fault))
		(void)skip_document(e, m->name, &fault);
	fault_release(&fault);
	return !e->enough;
}

bool intake_each_of(struct str bytes, const char *name, const char *url, const struct intake_options *options,
    const struct intake_sink *sink, struct fault *fault)
{
	struct each e = {options, sink, url, false};
	const struct intake_sink with_url = {take_report, skip_document, &e};
	return documents(bytes, name, options, &with_url, fault);
}

static bool is_no_text(struct str bytes)
{
	return charset_binary((struct str){bytes.s, bytes.n < PAGE ? bytes.n : PAGE});
}

/* A name that is no file's may be of a member, or of the nth document. */
static bool one_document(
    const char *path, const struct intake_options *options, const struct intake_sink *sink, struct fault *fault)
{
	struct report *r = report_new();
	bool ok = intake_read(r, path, options, fault);
	if (ok)
		(void)sink->take(sink->with, r);
	else
		report_free(r);
	return ok;
}

bool intake_each(
    const char *path, const struct intake_options *options, const struct intake_sink *sink, struct fault *fault)
{
	struct each e = {options, sink, NULL, false};
	const struct bundle_sink members = {take_member, skip_document, &e};
	const struct bundle_limits limits = {.member = intake_limit(options)};
	if (strcmp(path, "-") != 0 && access(path, F_OK) != 0)
		return one_document(path, options, sink, fault);
	/* What is small is opened once. */
	if (size_of(path) > SMALL && intake_is_bundle(path))
		return bundle_each(path, NULL, &limits, &members, fault);
	struct buf bytes = BUF_INIT;
	bool ok = file_read(path, limits.member, &bytes, fault);
	if (ok && bundle_sniff(buf_view(&bytes)) != BUNDLE_NONE)
		ok = bundle_each_of(buf_view(&bytes), path, NULL, &limits, &members, fault);
	else if (ok && options->texts && is_no_text(buf_view(&bytes)))
		ok = fault_set(fault, "part.skipped", path, "bundle.binary", NULL);
	else if (ok)
		ok = documents(buf_view(&bytes), path, options, sink, fault);
	buf_release(&bytes);
	return ok;
}

/* One member, looked for by its name; with one that is the bundle's own, the first that can be read. */
struct sought {
	const char *path;
	size_t base; /* [byte] of the path without #n */
	size_t nth;
	bool any;
	const struct intake_options *options;
	struct report *into;
	struct fault *fault;
	bool met, ok;
};

/* A member of that very name comes before the nth document of another. */
static bool is_sought(const struct sought *s, const char *name, size_t *nth)
{
	size_t n = strlen(name);
	bool whole = strcmp(name, s->path) == 0;
	*nth = whole || s->any ? 0 : s->nth;
	return s->any || whole || (s->nth && n == s->base && strncmp(name, s->path, n) == 0);
}

static bool take_sought(void *with, const struct bundle_member *m)
{
	struct sought *s = with;
	struct intake_options options = *s->options;
	size_t nth;
	if (!is_sought(s, m->name, &nth))
		return true;
	options.written = m->written[0] ? m->written : options.written;
	s->met = true;
	fault_release(s->fault);
	s->ok = format_document(m->bytes, s->any ? m->name : s->path, nth, &options, s->into, s->fault);
	if (s->ok && m->url && !s->into->article.url)
		s->into->article.url = arena_str(s->into->arena, str_of(m->url));
	return false;
}

static bool skip_sought(void *with, const char *name, const struct fault *fault)
{
	struct sought *s = with;
	size_t nth;
	if (!is_sought(s, name, &nth))
		return true;
	s->met = true;
	fault_copy(s->fault, fault);
	return s->any;
}

bool member_source(const char *path, struct buf *source)
{
	buf_clear(source);
	for (const char *at = path; (at = strstr(at, "//")); at += 2) {
		buf_clear(source);
		buf_add(source, path, (size_t)(at - path));
		if (source->len && intake_is_bundle(source->data))
			return true;
	}
	return false;
}

bool member_read(
    struct report *r, const char *source, const char *path, const struct intake_options *options, struct fault *fault)
{
	struct fault members = FAULT_INIT;
	struct sought s = {
	    .path = path, .any = strcmp(source, path) == 0, .options = options, .into = r, .fault = &members};
	const struct bundle_sink sink = {take_sought, skip_sought, &s};
	const struct bundle_limits limits = {.member = intake_limit(options)};
	s.nth = format_number(path, &s.base);
	if (bundle_each(source, s.any ? NULL : path, &limits, &sink, fault) && !s.met) {
		fault_set(fault, "open.cannot", path, "bundle.no-member", "open.try-in");
		fault_detail(fault, source);
	} else if (!fault->what && !s.ok) {
		fault_copy(fault, &members);
	}
	fault_release(&members);
	return s.ok;
}
