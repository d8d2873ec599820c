/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/warc.h"

#include <strings.h>

#include "intake/stream.h"

enum { HEAD_MOST = 64 * 1024 /* [byte] of a record's header */ };

void warc_init(struct warc *w, struct stream *from)
{
	*w = (struct warc){.from = from};
}

void warc_release(struct warc *w)
{
	buf_release(&w->head);
}

/* Where the header ends, its blank line included; 0: nowhere. */
static size_t head_end(struct str s)
{
	for (size_t i = 0; i + 1 < s.n; i++) {
		if (s.s[i] != '\n')
			continue;
		if (s.s[i + 1] == '\n')
			return i + 2;
		if (i + 2 < s.n && s.s[i + 1] == '\r' && s.s[i + 2] == '\n')
			return i + 3;
	}
	return 0;
}

/* The blank lines between two records. */
static void pass_blank_lines(struct stream *s)
{
	struct str some;
	while ((some = stream_peek(s, 1)).n && (some.s[0] == '\r' || some.s[0] == '\n'))
		stream_drop(s, 1);
}

static bool field_is(struct str name, const char *wanted)
{
	return name.n == strlen(wanted) && strncasecmp(name.s, wanted, name.n) == 0;
}

static bool read_length(struct str value, uint64_t *out)
{
	uint64_t n = 0;
	for (size_t i = 0; i < value.n; i++) {
		if (value.s[i] < '0' || value.s[i] > '9' || n > UINT64_MAX / 16)
			return false;
		n = n * 10 + (uint64_t)(value.s[i] - '0');
	}
	*out = n;
	return value.n > 0;
}

/* Clause 4: a version, then named fields. WARC-Target-URI may stand in angle brackets (1.0). */
static bool read_head(struct warc *w)
{
	struct str rest = buf_view(&w->head), line, name;
	bool has_length = false;
	if (!str_cut(&rest, '\n', &line) || !str_starts(line, STR("WARC/")))
		return false;
	w->type = w->uri = w->date = w->content_type = STR("");
	while (str_cut(&rest, '\n', &line)) {
		struct str value = line;
		if (!str_cut(&value, ':', &name) || !value.s)
			continue;
		name = str_trim(name);
		value = str_trim(value);
		if (field_is(name, "WARC-Type"))
			w->type = value;
		else if (field_is(name, "WARC-Target-URI"))
			w->uri = value;
		else if (field_is(name, "WARC-Date"))
			w->date = value;
		else if (field_is(name, "Content-Type"))
			w->content_type = value;
		else if (field_is(name, "Content-Length"))
			has_length = read_length(value, &w->length);
	}
	if (w->uri.n > 1 && w->uri.s[0] == '<' && w->uri.s[w->uri.n - 1] == '>')
		w->uri = str_sub(w->uri.s, 1, w->uri.n - 1);
	return has_length;
}

bool warc_next(struct warc *w)
{
	while (w->left) {
		size_t some = w->left < SIZE_MAX / 2 ? (size_t)w->left : SIZE_MAX / 2,
		       passed = stream_skip(w->from, some);
		w->left -= passed;
		if (passed < some) {
			w->broken = true;
			return false;
		}
	}
	pass_blank_lines(w->from);
	struct str some = stream_peek(w->from, 4096);
	size_t n = head_end(some);
	if (!n)
		n = head_end(some = stream_peek(w->from, HEAD_MOST));
	w->broken = w->from->broken || (some.n && !n);
	if (!n)
		return false;
	buf_clear(&w->head);
	buf_add(&w->head, some.s, n);
	stream_drop(w->from, n);
	w->broken = !read_head(w);
	w->left = w->broken ? 0 : w->length;
	return !w->broken;
}

bool warc_block(struct warc *w, struct buf *out)
{
	size_t n = (size_t)w->left, taken = stream_take(w->from, n, out);
	w->left -= taken;
	w->broken = w->broken || taken < n;
	return taken == n;
}
