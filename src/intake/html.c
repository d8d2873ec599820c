/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/html.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "intake/declared.h"
#include "intake/document.h"
#include "intake/intake.h"
#include "intake/markup.h"
#include "intake/page_facts.h"
#include "intake/page_main.h"
#include "intake/page_parts.h"
#include "intake/page_text.h"
#include "intake/page_title.h"
#include "intake/page_words.h"
#include "report/report.h"

struct page {
	struct arena *arena;
	const struct markup *m;
	const struct page_words *words;
	const xmlNode *html;
	xmlNode *body;
	struct page_facts facts;
	const xmlNode *dated; /* a line above the text that is a date; NULL: none */
};

static xmlNode *body_of(const xmlNode *html)
{
	const xmlNode *body = markup_find(html, "body");
	/* The tree is ours to mark. */
	return (xmlNode *)(uintptr_t)(body ? body : html);
}

/* What is stated nearest around a node. */
static struct str around(const xmlNode *node, const char *name)
{
	for (; node && node->type == XML_ELEMENT_NODE; node = node->parent) {
		struct str value = str_trim(markup_attr(node, name));
		if (value.n)
			return value;
	}
	return (struct str){NULL, 0};
}

/* Locales write ar_SA for ar-SA. */
static const char *bcp47(const struct document *d, struct str lang)
{
	struct buf b = BUF_INIT;
	buf_str(&b, lang);
	for (size_t i = 0; i < b.len; i++)
		b.data[i] = b.data[i] == '_' ? '-' : b.data[i];
	const char *word = document_word(d, buf_view(&b));
	buf_release(&b);
	return word;
}

static void body_write(struct page *p, const xmlNode *title, struct document *d)
{
	struct page_main found = page_main_find(p->body, title);
	p->dated = found.dated;
	struct page_text t = {.out = &d->body, .leaves_out = part_dropped};
	if (title && part_of(title))
		part_of(title)->drop = true;
	for (size_t i = 0; i < sizeof found.leads / sizeof *found.leads && found.leads[i]; i++)
		page_text(&t, found.leads[i]);
	for (const xmlNode *at = found.first; at; at = at == found.last ? NULL : at->next)
		page_text(&t, at);
	struct str dir = around(found.first ? found.first : p->body, "dir"), lang = around(found.first, "lang");
	d->direction = dir.n && (dir.s[0] | 0x20) == 'r'   ? DIRECTION_RTL
	               : dir.n && (dir.s[0] | 0x20) == 'l' ? DIRECTION_LTR
	                                                   : DIRECTION_UNKNOWN;
	d->article->stated_lang = bcp47(d, lang.n ? lang : p->facts.lang);
}

static void facts_write(const struct page *p, struct document *d)
{
	const struct page_facts *f = &p->facts;
	document_date(d, f->date);
	if (!d->article->date[0])
		document_date(d, page_date(p->arena, p->words, p->html));
	if (!d->article->date[0] && p->dated) {
		struct buf b = BUF_INIT;
		markup_text(p->dated, &b);
		document_date(d, buf_view(&b));
		buf_release(&b);
	}
	d->article->source = document_word(d, f->outlet);
	d->article->byline = document_word(d, f->author);
	d->article->url = document_word(d, f->url);
}

static void page_write(struct page *p, struct document *d)
{
	const xmlNode *title;
	p->words = page_words_read(p->arena);
	p->body = body_of(p->html);
	page_facts_read(p->arena, p->words, p->html, &p->facts);
	page_parts_weigh(p->arena, p->words, p->body);
	html_line(p->m, page_title_find(p->arena, p->body, &p->facts, &title), &d->title);
	body_write(p, title, d);
	/* Where scripts draw the page, the text stands in what they are given. */
	if (d->body.len * 2 < p->facts.body.n) {
		buf_clear(&d->body);
		html_or_lines(p->m, p->facts.body, &d->body);
	}
	/* Better too much than nothing. */
	if (!d->body.len) {
		struct page_text t = {.out = &d->body};
		page_text(&t, p->body);
	}
	facts_write(p, d);
}

bool html_read(struct reading *r, struct str bytes, struct fault *fault)
{
	struct markup m;
	struct document d;
	struct buf text = BUF_INIT;
	char name[DECLARED_NAME], known[DECLARED_NAME];
	if (!markup_load(&m, fault))
		return false;
	if (!document_begin(r, &d))
		return true;
	(void)declared_find(bytes, name);
	if (!declared_read(bytes, r->options->encoding, name, &text, known, fault)) {
		document_drop(r, &d);
		return false;
	}
	d.article->encoding = arena_str(d.report->arena, str_of(known));
	xmlDoc *doc = markup_html(&m, buf_view(&text));
	buf_release(&text);
	struct page p = {.arena = arena_new(0), .m = &m, .html = markup_root(doc)};
	if (p.html)
		page_write(&p, &d);
	document_end(r, &d);
	arena_free(p.arena);
	if (doc)
		m.xmlFreeDoc(doc);
	return true;
}

void html_fragment(const struct markup *m, struct str html, struct buf *out)
{
	xmlDoc *doc = markup_html(m, html);
	const xmlNode *root = markup_root(doc);
	struct page_text t = {.out = out};
	if (root)
		page_text(&t, body_of(root));
	if (doc)
		m->xmlFreeDoc(doc);
}

/* A tag, or a reference to a character. */
static bool is_html(struct str s)
{
	const char *open = s.n ? memchr(s.s, '<', s.n) : NULL, *and = s.n ? memchr(s.s, '&', s.n) : NULL;
	size_t after = open ? (size_t)(s.s + s.n - open) : 0, behind = and? (size_t)(s.s + s.n - and) : 0;
	return (after > 2 && memchr(open, '>', after) && strchr("/!", open[1])) ||
	       (after > 2 && memchr(open, '>', after) && (open[1] | 0x20) >= 'a' && (open[1] | 0x20) <= 'z') ||
	       (behind > 3 && memchr(and, ';', behind));
}

void html_or_lines(const struct markup *m, struct str text, struct buf *out)
{
	struct str line;
	if (is_html(text)) {
		html_fragment(m, text, out);
		return;
	}
	while (str_cut(&text, '\n', &line)) {
		line = str_trim(line);
		if (line.n && out->len)
			buf_cat(out, "\n\n");
		buf_squeezed(out, line);
	}
}

void html_line(const struct markup *m, struct str text, struct buf *out)
{
	struct buf b = BUF_INIT;
	html_or_lines(m, text, &b);
	buf_squeezed(out, buf_view(&b));
	buf_release(&b);
}
