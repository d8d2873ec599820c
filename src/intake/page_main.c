/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/page_main.h"

#include "intake/page_parts.h"
#include "intake/page_words.h"

/* What a paragraph counts for one level further up, where there is something else beside. */
static const float decay = 0.6F;

/* A list is part of a text, and so is what is quoted in it. */
static bool may_hold(const xmlNode *e, const struct part *p)
{
	return p->tag == TAG_CELL || p->tag == TAG_INLINE ||
	       (p->tag == TAG_BOX && !markup_is(e, "ul") && !markup_is(e, "ol") && !markup_is(e, "dl") &&
	           !markup_is(e, "blockquote") && !markup_is(e, "figure"));
}

static void give(const xmlNode *block, const struct part *p)
{
	float value = (float)(p->run - p->run_link);
	/* A text broken by br alone has no paragraphs: its box is what holds it. */
	const xmlNode *at = may_hold(block, p) ? block : block->parent;
	for (struct part *around; (around = part_of(at)) != NULL; at = at->parent) {
		if (may_hold(at, around))
			around->score += value;
		if (around->kids + (around->run > 0) > 1)
			value *= decay;
	}
}

static bool holds(const xmlNode *outer, const xmlNode *inner)
{
	while (inner && inner != outer)
		inner = inner->parent;
	return inner != NULL;
}

/* How much more a paragraph counts where something says that this is the text. */
static float weight_of(const xmlNode *node, const struct part *p, const xmlNode *near)
{
	float weight = p->says & PAGE_TEXT ? 12 : p->says & PAGE_BODY ? 2 : 1;
	if (markup_is(node, "article") || markup_is(node, "main") || str_is(markup_attr(node, "role"), "main"))
		weight *= 1.3F;
	return near && holds(near, node) ? weight * 2 : weight;
}

static float worth(const xmlNode *node, const struct part *p, const xmlNode *near)
{
	return p->score * weight_of(node, p, near) * (1 - (float)p->link / (float)(p->text + p->run + 1));
}

/* The part of the page that the headline heads: the largest around it that is not nearly all of the page. */
static const xmlNode *headed_by(const xmlNode *body, const xmlNode *title)
{
	const xmlNode *near = NULL;
	for (const xmlNode *at = title; at && at != body; at = at->parent) {
		const struct part *p = part_of(at);
		if (!p || (uint64_t)p->text * 10 > (uint64_t)part_of(body)->text * 9)
			break;
		near = at;
	}
	return near;
}

static const xmlNode *best_of(xmlNode *body, const xmlNode *title)
{
	const xmlNode *best = NULL, *near = headed_by(body, title);
	float most = 0;
	for (const xmlNode *at = body; at; at = markup_next(body, at, part_dropped(at))) {
		struct part *p = part_of(at);
		if (p && !p->drop && p->own_prose)
			give(at, p);
	}
	for (const xmlNode *at = body; at; at = markup_next(body, at, part_dropped(at))) {
		struct part *p = part_of(at);
		/* Of those that hold the same, the innermost. */
		if (p && !p->drop && p->score > 0 && worth(at, p, near) >= most) {
			most = worth(at, p, near);
			best = at;
		}
	}
	return best;
}

/* The outermost that holds no more than this. */
static const xmlNode *outermost(const xmlNode *body, const xmlNode *node)
{
	const struct part *p = part_of(node);
	while (node != body && part_of(node->parent) &&
	       part_of(node->parent)->text == p->text + (tag_is_block(p->tag) ? 0 : p->run))
		node = node->parent;
	return node;
}

static bool alike(const xmlNode *a, const xmlNode *b)
{
	const struct part *p = part_of(b);
	if (!p || p->drop || p->tag == TAG_CELL || (uint64_t)p->prose * 2 < p->text)
		return false;
	return markup_is(b, (const char *)a->name) && str_eq(markup_attr(a, "class"), markup_attr(b, "class"));
}

static const xmlNode *step(const xmlNode *node, bool on)
{
	do
		node = on ? node->next : node->prev;
	while (
	    node && (node->type != XML_ELEMENT_NODE || part_dropped(node) || (part_of(node) && !part_of(node)->text)));
	return node;
}

/* An article cut in several boxes of one kind. */
static void stretch(const xmlNode *node, struct page_main *m)
{
	m->first = m->last = node;
	if (markup_is(node, "article"))
		return;
	for (const xmlNode *at = node; (at = step(at, false)) != NULL && alike(node, at);)
		m->first = at;
	for (const xmlNode *at = node; (at = step(at, true)) != NULL && alike(node, at);)
		m->last = at;
}

/* Paragraphs between the headline and the text; many of them are something else. */
static void leads_find(const xmlNode *body, const xmlNode *title, struct page_main *m)
{
	enum { MOST = 2 };
	size_t n = 0;
	const xmlNode *found[MOST];
	for (const xmlNode *at = title; at; at = markup_next(body, at, at == title || part_dropped(at))) {
		if (at == m->first) {
			for (size_t i = 0; i < n; i++)
				m->leads[i] = found[i];
			return;
		}
		struct part *p = part_of(at);
		if (at == title || !p || p->drop || !p->own_prose || p->tag == TAG_LINE)
			continue;
		if (n == MOST)
			return;
		found[n++] = at;
	}
}

/* Days and hours above the text are no part of it, whatever they are called. */
static void dates_drop(struct page_main *m)
{
	enum { LONGEST = 60 /* [cp] */ };
	for (const xmlNode *at = m->first; at; at = markup_next(m->first, at, part_dropped(at))) {
		struct part *p = part_of(at);
		if (!p || p->drop || !tag_is_block(p->tag))
			continue;
		if (p->own_prose)
			return;
		if (p->run == p->text && p->run < LONGEST && p->digits * 10 >= p->run * 3 && p->run && at != m->first) {
			p->drop = true;
			if (!m->dated)
				m->dated = at;
		}
	}
}

struct page_main page_main_find(xmlNode *body, const xmlNode *title)
{
	struct page_main m = {.first = NULL};
	const xmlNode *best = best_of(body, title);
	if (!best) {
		/* No paragraph reads as prose: what there is, is all. */
		if (part_of(body)->text)
			m.first = m.last = body;
		return m;
	}
	const xmlNode *outer = outermost(body, best);
	stretch(outer == body ? best : outer, &m);
	if (title && !holds(m.first, title))
		leads_find(body, title, &m);
	dates_drop(&m);
	return m;
}
