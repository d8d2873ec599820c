/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/format.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "intake/charset.h"
#include "intake/document.h"
#include "intake/feed.h"
#include "intake/html.h"
#include "intake/intake.h"
#include "intake/mail.h"
#include "intake/newsml.h"
#include "intake/ninjs.h"
#include "intake/nitf.h"
#include "report/report.h"

bool format_is_many(enum format format)
{
	return format == FORMAT_FEED || format == FORMAT_NEWSML || format == FORMAT_MAILBOX;
}

size_t format_number(const char *path, size_t *name_n)
{
	const char *mark = strrchr(path, '#');
	int n;
	if (!mark || mark == path || !str_int(str_of(mark + 1), &n) || n < 1)
		return 0;
	*name_n = (size_t)(mark - path);
	return (size_t)n;
}

static bool text_read(struct reading *r, struct str bytes, struct fault *fault)
{
	struct charset charset;
	struct document d;
	struct buf text = BUF_INIT;
	if (!r->options->encoding)
		charset = charset_guess(bytes);
	else if (!charset_stated(bytes, r->options->encoding, &charset, fault))
		return false;
	if (!document_begin(r, &d))
		return true;
	d.article->encoding = arena_str(d.report->arena, str_of(charset.name));
	if (!charset.valid && !charset_convert(bytes, &charset, &text, fault)) {
		document_drop(r, &d);
		return false;
	}
	if (charset.valid && !r->owned)
		buf_str(&text, bytes);
	document_end_text(r, &d, charset.valid && r->owned ? r->owned : &text);
	return true;
}

static const struct {
	bool (*read)(struct reading *r, struct str bytes, struct fault *fault);
} readers[] = {
    [FORMAT_TEXT] = {text_read},
    [FORMAT_HTML] = {html_read},
    [FORMAT_FEED] = {feed_read},
    [FORMAT_NEWSML] = {newsml_read},
    [FORMAT_NITF] = {nitf_read},
    [FORMAT_NINJS] = {ninjs_read},
    [FORMAT_MAIL] = {mail_read},
    [FORMAT_MAILBOX] = {mailbox_read},
};

static bool read_all(struct reading *r, struct str bytes, struct fault *fault)
{
	struct charset known;
	enum format format = format_sniff(bytes, r->name);
	r->many = format_is_many(format);
	if (r->options->encoding && !charset_stated(STR(""), r->options->encoding, &known, fault))
		return false;
	if (!readers[format].read(r, bytes, fault))
		return false;
	return r->taken || r->enough || fault_set(fault, "document.none", r->path ? r->path : r->name, NULL, NULL);
}

bool format_documents(struct str bytes, const char *name, const struct intake_options *options,
    const struct intake_sink *sink, struct fault *fault)
{
	struct reading r = {.name = name, .options = options, .sink = sink};
	return read_all(&r, bytes, fault);
}

bool format_document(struct buf *bytes, const char *path, size_t nth, const struct intake_options *options,
    struct report *into, struct fault *fault)
{
	struct buf name = BUF_INIT;
	size_t name_n = strlen(path);
	if (nth)
		(void)format_number(path, &name_n);
	buf_add(&name, path, name_n);
	struct reading r = {.name = buf_cstr(&name),
	    .path = path,
	    .options = options,
	    .into = into,
	    .owned = bytes,
	    .only = nth ? nth : 1};
	bool ok = read_all(&r, buf_view(bytes), fault);
	buf_release(&name);
	return ok;
}
