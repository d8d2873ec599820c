/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/page_parts.h"

#include <string.h>

#include "base/arena.h"
#include "intake/page_words.h"

enum {
	PROSE = 50,         /* [cp] what is shorter is no paragraph by its length */
	PROSE_STOPPED = 25, /* [cp] but with a full stop it may be */
	ABOUT = 160,        /* [cp] what is longer says more than a date and a name */
	LIST = 40,          /* [cp] what two links have at least, if they are a list */
	LABEL = 20,         /* [cp] of words before a link */
	LEAD = 200,         /* [cp] what is longer is no mere link to something else */
};

struct weighing {
	struct arena *arena;
	const struct page_words *words;
};

struct part *part_of(const xmlNode *element)
{
	return element && element->type == XML_ELEMENT_NODE ? element->_private : NULL;
}

bool part_dropped(const xmlNode *element)
{
	const struct part *p = part_of(element);
	return p && p->drop;
}

const xmlNode *block_around(const xmlNode *node)
{
	for (const xmlNode *at = node->parent; at && at->type == XML_ELEMENT_NODE; at = at->parent)
		if (tag_is_block(tag_of(at)))
			return at;
	return NULL;
}

/* A stop ends something when no letter and no digit follows: not within 07.11.2022 or an address. In Arabic there are
 * U+061F and U+06D4 too. */
static bool stops(const unsigned char *c)
{
	bool ascii = *c == '.' || *c == '!' || *c == '?' || *c == ':';
	unsigned char next = ascii ? c[1] : 0;
	bool goes_on = next >= 0x80 || (next >= '0' && next <= '9') || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z');
	return (ascii && !goes_on) || (c[0] == 0xD8 && c[1] == 0x9F) || (c[0] == 0xDB && c[1] == 0x94);
}

static void count(const char *s, struct part *p)
{
	for (const unsigned char *c = (const unsigned char *)s; *c; c++) {
		p->run += *c > ' ' && (*c & 0xC0) != 0x80;
		p->stops += stops(c);
		p->digits += (*c >= '0' && *c <= '9') || (c[0] == 0xD9 && c[1] >= 0xA0 && c[1] <= 0xA9) ||
		             (c[0] == 0xDB && c[1] >= 0xB0 && c[1] <= 0xB9);
	}
}

static bool role_is_beside(struct str role)
{
	static const char *const roles[] = {"navigation", "banner", "contentinfo", "complementary", "search", "menu",
	    "menubar", "dialog", "alertdialog", "alert", "toolbar", "tablist"};
	for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
		if (str_is(role, roles[i]))
			return true;
	return false;
}

static void names_read(const struct weighing *w, const xmlNode *e, struct part *p)
{
	for (const xmlAttr *a = e->properties; a; a = a->next) {
		const char *name = (const char *)a->name;
		struct str value =
		    a->children && a->children->content ? str_of((const char *)a->children->content) : STR("");
		if (strcmp(name, "class") == 0 || strcmp(name, "id") == 0)
			p->says |= page_words_part(w->words, value);
		else if (strcmp(name, "itemprop") == 0 && str_is(value, "articleBody"))
			p->says |= PAGE_TEXT;
		else if (strcmp(name, "role") == 0 && role_is_beside(value))
			p->says |= PAGE_DROP;
		else if (strcmp(name, "role") == 0 && str_is(value, "main"))
			p->core = true;
	}
}

static bool enter(void *with, xmlNode *node)
{
	struct weighing *w = with;
	if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
		struct part *p = part_of(node->parent);
		if (p && node->content)
			count((const char *)node->content, p);
		return false;
	}
	if (node->type != XML_ELEMENT_NODE)
		return false;
	struct part *p = ARENA_NEW(w->arena, struct part);
	node->_private = p;
	p->tag = tag_of(node);
	p->drop = p->tag == TAG_SILENT || element_hidden(node);
	if (p->drop || p->tag == TAG_BREAK)
		return false;
	names_read(w, node, p);
	if (p->says & PAGE_TEXT) {
		p->core = true;
		p->says &= ~(unsigned)PAGE_DROP;
	}
	p->core = p->core || markup_is(node, "h1") || markup_is(node, "article") || markup_is(node, "main");
	return true;
}

/* A paragraph that somebody wrote to be read, not a label or a list of links. */
static bool part_is_prose(const struct part *p)
{
	bool own = (uint64_t)p->run_link * 10 <= (uint64_t)p->run * 4;
	return own && (p->run >= PROSE || (p->run >= PROSE_STOPPED && p->stops)) &&
	       !(p->says & PAGE_ABOUT && p->run < ABOUT);
}

/* What it has belongs to what it lies in: as a run when it stands within a line. */
static void leave(void *with, xmlNode *node)
{
	(void)with;
	struct part *p = part_of(node), *around = part_of(node->parent);
	if (markup_is(node, "a")) {
		p->run_link = p->run;
		p->link = p->text;
		p->anchors++;
	}
	if (!tag_is_block(p->tag)) {
		if (around) {
			around->run += p->run;
			around->run_link += p->run_link;
			around->stops += p->stops;
			around->digits += p->digits;
		}
	} else {
		p->text += p->run;
		p->link += p->run_link;
		p->own_prose = part_is_prose(p);
		p->prose += p->own_prose ? p->run : 0;
	}
	if (!around)
		return;
	around->text += p->text;
	around->link += p->link;
	around->kids += p->text || p->run;
	around->prose += p->prose;
	around->anchors += p->anchors;
	around->core = around->core || p->core;
}

static bool beside(const xmlNode *e, const struct part *p)
{
	/* What is quoted from a network is part of the text, whatever the network is called. */
	if (p->says & PAGE_DROP && !(p->says & (PAGE_TEXT | PAGE_BODY)) && !markup_is(e, "blockquote"))
		return true;
	if (p->tag != TAG_BESIDE)
		return false;
	if (!markup_is(e, "header"))
		return true;
	/* That of an article has its title, and perhaps its first words. */
	for (const xmlNode *at = e->parent; at; at = at->parent)
		if (markup_is(at, "article") || markup_is(at, "main"))
			return false;
	return true;
}

/* How much of a page may be in something that is beside its text by its name. [%] */
static uint64_t most_beside(const struct part *p, const struct part *page)
{
	return p->core ? 30 : page->core ? 100 : 80;
}

/* Whether a link, or a run of them, has a line for itself. */
static bool alone(const xmlNode *e)
{
	const xmlNode *around[] = {e->prev, e->next};
	for (size_t i = 0; i < 2; i++) {
		const xmlNode *at = around[i];
		while (at && (at->type == XML_COMMENT_NODE ||
		                 (at->type == XML_TEXT_NODE && !str_trim(str_of((const char *)at->content)).n)))
			at = i ? at->next : at->prev;
		if (at && (at->type != XML_ELEMENT_NODE || tag_of(at) == TAG_INLINE))
			return false;
	}
	return tag_is_block(tag_of(e->parent));
}

/* A line that only leads elsewhere, or a list of such lines, with hardly a sentence in it. */
static bool leads_away(const xmlNode *e, const struct part *p, uint32_t text, bool links)
{
	if (!links || p->core || tag_heading(e) || (uint64_t)p->prose * 5 >= text)
		return false;
	if (tag_is_block(p->tag) && p->anchors > 1)
		return p->anchors > 2 || text > LIST;
	bool line = p->tag == TAG_PARAGRAPH || p->tag == TAG_BOX || (markup_is(e, "a") && alone(e));
	/* "Read more: " has a stop, a sentence that is a link all through has one too. */
	uint32_t own = p->run - p->run_link;
	return line && p->anchors == 1 && (!p->stops || (own && own < LABEL)) && text < LEAD;
}

/* Whether an element goes from a page. */
static bool goes(const xmlNode *e, const struct part *p, const struct part *page)
{
	bool block = tag_is_block(p->tag);
	uint32_t text = block ? p->text : p->text + p->run, link = block ? p->link : p->link + p->run_link;
	if (!text || markup_is(e, "body") || markup_is(e, "html"))
		return false;
	bool links = (uint64_t)link * 10 > (uint64_t)text * 6;
	if (beside(e, p))
		return links || markup_is(e, "nav") || markup_is(e, "figcaption") ||
		       (uint64_t)text * 100 < page->text * most_beside(p, page);
	/* Within a paragraph a place or a day is a word like any other. */
	const struct part *around = block ? NULL : part_of(block_around(e));
	if (p->says & PAGE_ABOUT && text < ABOUT && !p->core && !(around && around->own_prose))
		return true;
	return leads_away(e, p, text, links);
}

/* What goes is taken from all that it lies in. */
static void take_off(const xmlNode *e, struct part *p)
{
	bool block = tag_is_block(p->tag);
	uint32_t text = p->text, link = p->link, run = block ? 0 : p->run, run_link = block ? 0 : p->run_link;
	p->drop = true;
	if (part_of(e->parent))
		part_of(e->parent)->kids--;
	for (struct part *around; (around = part_of(e->parent)) != NULL; e = e->parent) {
		around->run -= run;
		around->run_link -= run_link;
		if (tag_is_block(around->tag)) {
			text += run;
			link += run_link;
			run = run_link = 0;
		}
		around->text -= text;
		around->link -= link;
		around->prose -= p->prose;
	}
}

void page_parts_weigh(struct arena *arena, const struct page_words *words, xmlNode *root)
{
	struct weighing w = {arena, words};
	tags_walk(root, enter, leave, &w);
	const struct part page = *part_of(root);
	const xmlNode *next;
	for (const xmlNode *at = root; at; at = next) {
		struct part *p = part_of(at);
		if (p && !p->drop && goes(at, p, &page))
			take_off((xmlNode *)(uintptr_t)at, p);
		next = markup_next(root, at, p && p->drop);
	}
}
