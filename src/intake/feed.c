/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/feed.h"

#include <string.h>

#include "base/arena.h"
#include "base/fault.h"
#include "intake/document.h"
#include "intake/html.h"
#include "intake/mail.h"
#include "intake/page_text.h"
#include "intake/xml.h"
#include "report/report.h"

struct feed {
	struct xml xml;
	const xmlNode *channel; /* what is said of all items */
};

/* A field of an item: not one of those that speak of its pictures and sounds. */
static const xmlNode *field(const xmlNode *item, const char *name)
{
	static const char *const others[] = {"media", "itunes", "georss", "googleplay", "podcast"};
	for (const xmlNode *at = xml_child(item, name); at; at = xml_sibling(at, name)) {
		struct str prefix = xml_prefix(at);
		bool other = false;
		for (size_t i = 0; i < sizeof others / sizeof *others; i++)
			other = other || str_is(prefix, others[i]);
		if (!other && at->children)
			return at;
	}
	return NULL;
}

/* RFC 4287, 3.1.1: type "xhtml" holds a tree, all else is text, with HTML written in it or not. */
static void content_write(const struct feed *f, const xmlNode *content, struct buf *out)
{
	struct buf b = BUF_INIT;
	/* Some forget to hide their tags from XML. */
	if (str_is(markup_attr(content, "type"), "xhtml") || markup_child(content, NULL)) {
		struct page_text t = {.out = out};
		page_text(&t, content);
		return;
	}
	markup_text(content, &b);
	html_or_lines(&f->xml.m, str_trim(buf_view(&b)), out);
	buf_release(&b);
}

static void body_write(const struct feed *f, const xmlNode *item, struct document *d)
{
	static const char *const names[] = {"encoded", "content", "description", "summary"};
	for (size_t i = 0; i < sizeof names / sizeof *names && !d->body.len; i++) {
		const xmlNode *content = field(item, names[i]);
		if (content)
			content_write(f, content, &d->body);
	}
}

static const char *link_of(const struct document *d, const xmlNode *item)
{
	for (const xmlNode *at = xml_child(item, "link"); at; at = xml_sibling(at, "link")) {
		struct str rel = markup_attr(at, "rel"), href = markup_attr(at, "href");
		if (href.n && (!rel.n || str_is(rel, "alternate")))
			return document_word(d, href);
		if (!href.n && at->children)
			return xml_word(d, at);
	}
	const xmlNode *guid = xml_child(item, "guid");
	return guid && !str_is(markup_attr(guid, "isPermaLink"), "false") ? xml_word(d, guid) : NULL;
}

static const char *author_of(const struct document *d, const xmlNode *item)
{
	const xmlNode *author = field(item, "creator");
	if (!author)
		author = field(item, "author");
	const xmlNode *name = author ? xml_child(author, "name") : NULL;
	const char *word = xml_word(d, name ? name : author);
	/* RSS wants an address there. */
	return document_word(d, mail_sender(str_of(word)));
}

static const char *lang_of(const struct feed *f, const struct document *d, const xmlNode *item)
{
	struct str lang = markup_attr(item, "lang");
	if (!lang.n)
		lang = markup_attr(f->xml.root, "lang");
	if (lang.n)
		return document_word(d, lang);
	const xmlNode *said = field(item, "language");
	return xml_word(d, said ? said : field(f->channel, "language"));
}

static void title_write(const struct feed *f, const xmlNode *item, struct document *d)
{
	struct buf b = BUF_INIT;
	markup_text(field(item, "title"), &b);
	html_line(&f->xml.m, buf_view(&b), &d->title);
	buf_release(&b);
}

static void item_read(const struct feed *f, struct reading *r, const xmlNode *item)
{
	static const char *const dates[] = {"pubDate", "published", "date", "issued", "created", "updated", "modified"};
	struct document d;
	if (!document_begin(r, &d))
		return;
	d.article->encoding = arena_str(d.report->arena, str_of(f->xml.encoding));
	title_write(f, item, &d);
	body_write(f, item, &d);
	for (size_t i = 0; i < sizeof dates / sizeof *dates; i++)
		xml_date(&d, field(item, dates[i]));
	const xmlNode *source = field(item, "source");
	const xmlNode *outlet = xml_child(source, "title") ? xml_child(source, "title") : source;
	d.article->source = xml_word(&d, outlet ? outlet : field(f->channel, "title"));
	d.article->byline = author_of(&d, item);
	d.article->url = link_of(&d, item);
	d.article->stated_lang = lang_of(f, &d, item);
	document_end(r, &d);
}

bool feed_read(struct reading *r, struct str bytes, struct fault *fault)
{
	struct feed f;
	if (!xml_open(&f.xml, r, bytes, fault))
		return false;
	const xmlNode *root = f.xml.root;
	f.channel = xml_child(root, "channel") ? xml_child(root, "channel") : root;
	for (const xmlNode *at = root, *next; at && !r->enough; at = next) {
		bool item = xml_is(at, "item") || xml_is(at, "entry");
		if (item)
			item_read(&f, r, at);
		next = markup_next(root, at, item);
	}
	xml_close(&f.xml);
	return r->n > 0 || fault_set(fault, "document.none", r->name, "feed.empty", NULL);
}
