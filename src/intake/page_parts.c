/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/page_parts.h"

#include <string.h>

#include "base/arena.h"
#include "intake/page_words.h"

enum {
	PROSE = 60,         /* [cp] what is shorter is no paragraph by its length */
	PROSE_STOPPED = 25, /* [cp] but with a full stop it may be */
	ABOUT = 160,        /* [cp] what is longer says more than a date and a name */
	LIST = 40,          /* [cp] */
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

/* Sentences end alike in all scripts that press rooms write: . ! ? and, in Arabic, their mirror images (U+061F,
 * U+06D4).
 */
static void count(const char *s, struct part *p)
{
	for (; *s; s++) {
		unsigned char c = (unsigned char)*s, next = (unsigned char)s[1];
		if (c > ' ' && (c & 0xC0) != 0x80)
			p->run++;
		bool stop =
		    c == '.' || c == '!' || c == '?' || (c == 0xD8 && next == 0x9F) || (c == 0xDB && next == 0x94);
		p->stops += stop;
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
			p->says = (p->says & ~(unsigned)PAGE_DROP) | PAGE_BODY, p->core = true;
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

static uint32_t all_text(const struct part *p)
{
	return tag_is_block(p->tag) ? p->text : p->text + p->run;
}

static bool beside(const xmlNode *e, const struct part *p)
{
	if (p->says & PAGE_DROP)
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

/* Whether an element goes, beside `whole`, the text of the page. */
static bool goes(const xmlNode *e, const struct part *p, uint32_t whole)
{
	uint32_t text = all_text(p), link = p->link + (tag_is_block(p->tag) ? 0 : p->run_link);
	if (!text || markup_is(e, "body") || markup_is(e, "html"))
		return false;
	bool links = (uint64_t)link * 10 > (uint64_t)text * 6;
	if (beside(e, p)) {
		if (links || markup_is(e, "nav") || markup_is(e, "figcaption"))
			return true;
		uint64_t most = p->core ? 30 : 80; /* [%] */
		return (uint64_t)text * 100 < whole * most;
	}
	if (p->says & PAGE_ABOUT && text < ABOUT && !p->core)
		return true;
	/* A list of links, long or short, with hardly a sentence in it. */
	bool list = tag_is_block(p->tag) && p->anchors > 1 && (p->anchors > 2 || text > LIST);
	return list && links && !p->core && (uint64_t)p->prose * 5 < text;
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
	uint32_t whole = part_of(root)->text;
	const xmlNode *next;
	for (const xmlNode *at = root; at; at = next) {
		struct part *p = part_of(at);
		if (p && !p->drop && goes(at, p, whole))
			take_off((xmlNode *)(uintptr_t)at, p);
		next = markup_next(root, at, p && p->drop);
	}
}
