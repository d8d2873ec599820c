/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/bundle_in.h"

#include <stdio.h>
#include <strings.h>

#include "base/arena.h"
#include "base/buf.h"
#include "intake/filedate.h"
#include "intake/http.h"
#include "intake/stream.h"
#include "intake/warc.h"

enum { HEADER_MOST = 64 * 1024 /* [byte] of an HTTP header, which the limit of a document is not meant for */ };

/* A page is kept as the answer that a server gave, or as the bare resource. Requests, metadata and repeats ("revisit":
 * the page was there before, unchanged) are no documents. */
static bool holds_page(const struct warc *r)
{
	return r->uri.n &&
	       (str_is(r->type, "response") || str_is(r->type, "resource") || str_is(r->type, "conversion"));
}

static bool is_http(const struct warc *r)
{
	static const char type[] = "application/http";
	return str_is(r->type, "response") && r->content_type.n >= sizeof type - 1 &&
	       strncasecmp(r->content_type.s, type, sizeof type - 1) == 0;
}

static const char *document_of(const struct warc *r, struct buf *block)
{
	if (is_http(r))
		return http_document(block);
	return str_is(r->type, "response") ? "warc.no-http" : http_type_is_text(r->content_type) ? NULL : "warc.type";
}

struct memory {
	struct bundle_walk *w;
	const char *name;
	struct str left;
};

static ssize_t pull_memory(void *with, char *to, size_t n)
{
	struct memory *m = with;
	size_t k = n < m->left.n ? n : m->left.n;
	if (k)
		memcpy(to, m->left.s, k);
	m->left = (struct str){m->left.s + k, m->left.n - k};
	return (ssize_t)k;
}

static void look_into(struct bundle_walk *w, const struct warc *r, const char *name, unsigned depth, struct buf *block)
{
	char day[11] = "";
	struct memory memory = {w, name, buf_view(block)};
	struct stream s;
	struct buf url = BUF_INIT;
	if (r->date.n >= 10)
		memcpy(day, r->date.s, 10);
	if (!date_is_iso(str_of(day)))
		day[0] = '\0';
	buf_str(&url, r->uri);
	struct piece piece = {name, day, buf_cstr(&url), depth + 1};
	stream_init(&s, pull_memory, &memory);
	walk_stream(w, &piece, &s);
	stream_release(&s);
	buf_release(&url);
}

static void look_at(struct bundle_walk *w, struct warc *r, const char *name, unsigned depth)
{
	struct buf block = BUF_INIT;
	const char *why = NULL;
	if (r->length > w->limits.member + HEADER_MOST)
		walk_skip(w, name, "open.large");
	else if (!warc_block(r, &block))
		walk_skip(w, name, "bundle.damaged");
	else if ((why = document_of(r, &block)))
		walk_pass(w, name, why);
	else
		look_into(w, r, name, depth, &block);
	buf_release(&block);
}

void walk_warc(struct bundle_walk *w, const struct piece *piece, struct stream *s)
{
	struct warc r;
	struct buf name = BUF_INIT, uri = BUF_INIT;
	warc_init(&r, s);
	while (!w->stop && warc_next(&r)) {
		if (!holds_page(&r))
			continue;
		buf_clear(&uri);
		buf_str(&uri, r.uri);
		if (walk_name(w, piece->name, buf_cstr(&uri), &name) && walk_member(w, name.data))
			look_at(w, &r, name.data, piece->depth);
	}
	if (r.broken && !w->stop)
		walk_skip(w, piece->name, "bundle.damaged");
	buf_release(&uri);
	buf_release(&name);
	warc_release(&r);
}
