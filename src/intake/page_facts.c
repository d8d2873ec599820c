/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/page_facts.h"

#include "base/arena.h"
#include "base/buf.h"
#include "intake/document.h"
#include "intake/page_parts.h"
#include "intake/page_words.h"
#include "intake/stamp.h"

/* The best that meta said so far of each sort. */
struct found {
	struct str value[META_SORTS];
	unsigned rank[META_SORTS];
};

static void meta_read(const struct page_words *words, const xmlNode *meta, struct found *f)
{
	static const char *const keys[] = {"property", "name", "itemprop", "equiv"};
	struct str content = str_trim(markup_attr(meta, "content"));
	struct stamp_day day;
	for (size_t k = 0; k < sizeof keys / sizeof *keys && content.n; k++) {
		struct str property = str_trim(markup_attr(meta, keys[k]));
		for (enum meta_sort s = 0; property.n && s < META_SORTS; s++) {
			unsigned rank = page_words_meta(words, s, property);
			if (!rank || (f->rank[s] && f->rank[s] <= rank) ||
			    (s == META_DATE && !stamp_parse(content, &day)))
				continue;
			f->rank[s] = rank;
			f->value[s] = content;
		}
	}
}

static struct str text_of(struct arena *arena, const xmlNode *node)
{
	struct buf b = BUF_INIT, squeezed = BUF_INIT;
	markup_text(node, &b);
	buf_squeezed(&squeezed, buf_view(&b));
	buf_release(&b);
	return arena_adopt(arena, &squeezed);
}

static void prefer(struct str *fact, struct str value)
{
	if (!fact->n)
		*fact = value;
}

static void json_read(struct arena *arena, const xmlNode *script, struct page_facts *facts)
{
	struct buf b = BUF_INIT;
	markup_text(script, &b);
	json_ld_read(arena, buf_view(&b), facts);
	buf_release(&b);
}

static void element_read(
    struct arena *arena, const struct page_words *words, const xmlNode *e, struct found *f, struct page_facts *facts)
{
	if (markup_is(e, "meta"))
		meta_read(words, e, f);
	else if (markup_is(e, "title"))
		prefer(&facts->window, text_of(arena, e));
	else if (markup_is(e, "link") && str_is(markup_attr(e, "rel"), "canonical"))
		prefer(&facts->url, str_trim(markup_attr(e, "href")));
	else if (markup_is(e, "script") && str_is(markup_attr(e, "type"), "application/ld+json"))
		json_read(arena, e, facts);
}

void page_facts_read(struct arena *arena, const struct page_words *words, const xmlNode *html, struct page_facts *facts)
{
	struct found f = {{{NULL, 0}}, {0}};
	*facts = (struct page_facts){.lang = str_trim(markup_attr(html, "lang"))};
	/* Anywhere: many a page has parts of its head in its body. */
	for (const xmlNode *at = html; at; at = markup_next(html, at, false))
		if (at->type == XML_ELEMENT_NODE)
			element_read(arena, words, at, &f, facts);
	prefer(&facts->title, f.value[META_TITLE]);
	prefer(&facts->date, f.value[META_DATE]);
	prefer(&facts->outlet, f.value[META_OUTLET]);
	prefer(&facts->author, f.value[META_AUTHOR]);
	prefer(&facts->url, f.value[META_URL]);
	prefer(&facts->lang, f.value[META_LANG]);
}

static bool says_date(const struct page_words *words, const xmlNode *e)
{
	return page_words_part(words, markup_attr(e, "class")) & PAGE_DATE ||
	       page_words_part(words, markup_attr(e, "id")) & PAGE_DATE;
}

static bool in_article(const xmlNode *e)
{
	for (; e; e = e->parent)
		if (markup_is(e, "article") || markup_is(e, "main"))
			return true;
	return false;
}

/* The first, but one in the article before any other: lists of news have dates too. */
struct str page_date(struct arena *arena, const struct page_words *words, const xmlNode *html)
{
	enum { LONGEST = 80 /* [byte] */ };
	struct str first = {NULL, 0};
	struct stamp_day day;
	for (const xmlNode *at = html; at; at = markup_next(html, at, false)) {
		if (at->type != XML_ELEMENT_NODE)
			continue;
		bool time = markup_is(at, "time"), itemprop = str_is(markup_attr(at, "itemprop"), "datePublished");
		const struct part *part = part_of(at);
		if ((part && part->text + part->run > LONGEST) || (!time && !itemprop && !says_date(words, at)))
			continue;
		struct str value = markup_attr(at, time ? "datetime" : "content");
		if (!value.n)
			value = text_of(arena, at);
		if (value.n > LONGEST || !stamp_parse(value, &day))
			continue;
		if (itemprop || in_article(at))
			return value;
		prefer(&first, value);
	}
	return first;
}
