/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/newsml.h"

#include <string.h>

#include "base/arena.h"
#include "base/fault.h"
#include "intake/document.h"
#include "intake/html.h"
#include "intake/nitf.h"
#include "intake/page_text.h"
#include "intake/xml.h"
#include "report/report.h"

static struct str text_of(const struct document *d, const xmlNode *node)
{
	return str_of(xml_word(d, node));
}

/* A concept by its name, else by its literal, else by its code without the scheme. */
static const char *concept(const struct document *d, const xmlNode *node)
{
	const char *name = xml_word(d, xml_child(node, "name"));
	if (name || !node)
		return name;
	struct str code = markup_attr(node, "literal").n ? markup_attr(node, "literal") : markup_attr(node, "qcode");
	const char *colon = code.n ? memchr(code.s, ':', code.n) : NULL;
	return document_word(d, colon ? str_sub(colon, 1, (size_t)(code.s + code.n - colon)) : code);
}

static struct str code_of(const xmlNode *node)
{
	struct str code = markup_attr(node, "qcode");
	return code.n ? code : markup_attr(node, "uri").n ? markup_attr(node, "uri") : markup_attr(node, "literal");
}

/* The headline that is one: others are for lists and screens. */
static const xmlNode *headline_of(const xmlNode *meta)
{
	const xmlNode *first = xml_child(meta, "headline");
	for (const xmlNode *at = first; at; at = xml_sibling(at, "headline")) {
		struct str role = markup_attr(at, "role");
		if (!role.n || (role.n >= 4 && memcmp(role.s + role.n - 4, "main", 4) == 0))
			return at;
	}
	return first;
}

static void metas_read(const xmlNode *item, struct document *d)
{
	const xmlNode *meta = xml_child(item, "itemMeta"), *content = xml_child(item, "contentMeta");
	struct article *a = d->article;
	iptc_status(code_of(xml_child(meta, "pubStatus")), d);
	iptc_embargo(text_of(d, xml_child(meta, "embargoed")), d);
	iptc_urgency(text_of(d, xml_child(content, "urgency")), d);
	xml_date(d, xml_child(content, "contentCreated"));
	xml_date(d, xml_child(meta, "versionCreated"));
	const xmlNode *title = headline_of(content) ? headline_of(content) : xml_child(meta, "title");
	markup_text(title, &d->title);
	a->source = xml_word(d, xml_child(content, "creditline"));
	if (!a->source)
	a->source = concept(d, xml_child(meta, "provider"));
	if (!a->source)
	a->source = concept(d, xml_child(content, "infoSource"));
	a->byline = xml_word(d, xml_child(content, "by"));
	if (!a->byline)
	a->byline = concept(d, xml_child(content, "creator"));
	a->dateline = xml_word(d, xml_child(content, "dateline"));
	if (!a->dateline)
	a->dateline = concept(d, xml_child(content, "located"));
	struct str lang = markup_attr(xml_child(content, "language"), "tag");
	a->stated_lang = document_word(d, lang.n ? lang : markup_attr(item, "lang"));
	const xmlNode *link = xml_child(meta, "link");
	a->url = document_word(d, markup_attr(link, "href"));
}

static void tree_write(const xmlNode *inside, struct document *d)
{
	const xmlNode *nitf = xml_is(inside, "nitf") ? inside : NULL;
	struct page_text t = {.out = &d->body};
	if (nitf)
		nitf_write(nitf, d);
	else if (inside)
		page_text(&t, xml_child(inside, "body") ? xml_child(inside, "body") : inside);
	struct str dir = markup_attr(inside, "dir");
	if (dir.n && !d->direction)
		d->direction = (dir.s[0] | 0x20) == 'r' ? DIRECTION_RTL : DIRECTION_LTR;
}

/* The renditions of one content: the first that is text. What lies elsewhere is said to be left out. */
static void content_write(const struct xml *x, struct reading *r, const xmlNode *set, struct document *d)
{
	for (const xmlNode *at = markup_child(set, NULL); at; at = markup_sibling(at, NULL)) {
		struct str type = markup_attr(at, "contenttype");
		if (xml_is(at, "inlineXML") && !d->body.len) {
			tree_write(markup_child(at, NULL), d);
		} else if (xml_is(at, "inlineData") && !d->body.len) {
			struct buf b = BUF_INIT;
			markup_text(at, &b);
			html_or_lines(&x->m, buf_view(&b), &d->body);
			buf_release(&b);
		} else if (xml_is(at, "remoteContent")) {
			struct str name = markup_attr(at, "href").n ? markup_attr(at, "href") : type;
			reading_skip(r, document_word(d, name) ? document_word(d, name) : "-", "part.remote");
		}
	}
}

/* What a package refers to, by the titles that it gives them. */
static void references_write(const xmlNode *item, struct document *d)
{
	const xmlNode *set = xml_child(item, "groupSet");
	for (const xmlNode *at = set; at; at = markup_next(set, at, false)) {
		if (!xml_is(at, "itemRef"))
			continue;
		const xmlNode *headline = xml_child(at, "headline");
		struct str title = text_of(d, headline ? headline : xml_child(at, "title"));
		if (title.n && d->body.len)
			buf_cat(&d->body, "\n\n");
		buf_str(&d->body, title);
	}
}

static void item_read(const struct xml *x, struct reading *r, const xmlNode *item)
{
	struct document d;
	if (!document_begin(r, &d))
		return;
	d.article->encoding = arena_str(d.report->arena, str_of(x->encoding));
	metas_read(item, &d);
	content_write(x, r, xml_child(item, "contentSet"), &d);
	references_write(item, &d);
	document_end(r, &d);
}

bool newsml_read(struct reading *r, struct str bytes, struct fault *fault)
{
	struct xml x;
	if (!xml_open(&x, r, bytes, fault))
		return false;
	for (const xmlNode *at = x.root, *next; at && !r->enough; at = next) {
		bool item = xml_is(at, "newsItem") || xml_is(at, "packageItem");
		if (item)
			item_read(&x, r, at);
		next = markup_next(x.root, at, item);
	}
	xml_close(&x);
	return r->n > 0 || fault_set(fault, "document.none", r->name, "feed.empty", NULL);
}
