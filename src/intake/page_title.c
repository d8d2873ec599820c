/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/page_title.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "intake/document.h"
#include "intake/page_facts.h"
#include "intake/page_parts.h"
#include "intake/page_text.h"
#include "intake/page_words.h"

enum { SHORTEST = 8, LONGEST = 600 /* [byte] of a headline */, SAID = 3 };

struct search {
	struct arena *arena;
	struct str said[SAID]; /* by the head, without the outlet */
	struct str best;
	const xmlNode *at;
	uint32_t length; /* [cp] of its letters */
	int rank;        /* of the best: the smaller the better */
};

static void words_of(const xmlNode *e, struct buf *out)
{
	struct buf raw = BUF_INIT;
	struct page_text t = {.out = &raw};
	page_text(&t, e);
	buf_squeezed(out, buf_view(&raw));
	buf_release(&raw);
}

static bool within(struct str whole, struct str part)
{
	return part.n && whole.n >= part.n && memmem(whole.s, whole.n, part.s, part.n) != NULL;
}

/* The only child that has text, when there is no text beside it. */
static const xmlNode *only_child(const xmlNode *e)
{
	const xmlNode *only = NULL;
	for (const xmlNode *at = e->children; at; at = at->next) {
		const struct part *p = part_of(at);
		if (at->type == XML_TEXT_NODE ? str_trim(str_of((const char *)at->content)).n > 0
		                              : p && (p->text || p->run) && only)
			return NULL;
		if (p && (p->text || p->run))
			only = at;
	}
	return only;
}

/* Before style sheets a headline was a line in bold or large letters. */
static bool looks_like_one(const xmlNode *e, const struct part *p)
{
	enum { LONGEST_LINE = 120 /* [cp] of letters */ };
	if (!tag_is_block(p->tag) || p->tag == TAG_LINE || p->stops || p->run != p->text || p->run > LONGEST_LINE ||
	    p->link)
		return false;
	for (; e; e = only_child(e)) {
		struct str size = markup_attr(e, "size");
		bool large = markup_is(e, "font") && size.n &&
		             (size.s[0] == '+' ? size.n > 1 && size.s[1] > '1' : size.s[0] > '3');
		if (large || markup_is(e, "b") || markup_is(e, "strong") || markup_is(e, "big"))
			return true;
	}
	return false;
}

/* 1: the head says the same, or nearly all of it; 2: a heading of the first rank; 3: a name says that it is one; 4: it
 * looks like one; 9: nothing does. */
static int rank_of(const struct search *s, const xmlNode *e, struct str words)
{
	const struct part *p = part_of(e);
	for (size_t i = 0; i < SAID; i++)
		if (words.n * 5 >= s->said[i].n * 3 && within(s->said[i], words))
			return 1;
	if (markup_is(e, "h1"))
		return 2;
	if (p->says & PAGE_TITLE || tag_heading(e) == 2)
		return 3;
	return looks_like_one(e, p) ? 4 : 9;
}

static void weigh(struct search *s, const xmlNode *e, struct str words, uint32_t length)
{
	if (words.n < SHORTEST || words.n > LONGEST)
		return;
	int rank = rank_of(s, e, words);
	/* The longest of those that the head confirms; of equals, the innermost that is all of it. */
	if (rank < s->rank || (rank == 1 && s->rank == 1 && words.n >= s->best.n)) {
		s->rank = rank;
		s->best = str_of(arena_str(s->arena, words));
		s->at = e;
		s->length = length;
	}
}

static void consider(struct search *s, const xmlNode *e)
{
	const struct part *p = part_of(e);
	struct buf words = BUF_INIT;
	if (!p || p->tag == TAG_SILENT || (p->tag == TAG_BESIDE && !markup_is(e, "header")))
		return;
	uint32_t length = tag_is_block(p->tag) ? p->text : p->text + p->run;
	if (length < SHORTEST / 2 || length > LONGEST / 2 || (s->rank == 1 && length < s->length))
		return;
	words_of(e, &words);
	weigh(s, e, buf_view(&words), length);
	buf_release(&words);
}

/* Where "Headline | Outlet" may be cut. */
static const char *const cuts[] = {
    " | ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " - ", " :: ", " \xC2\xBB ", " \xC2\xAB ", " \xE2\x80\xA2 ", " / ", "|"};

/* Without the outlet at one of its ends; where that is not known, the longer part, when the other one is short. */
static struct str without_outlet(struct str s, struct str outlet)
{
	for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
		size_t n = strlen(cuts[i]);
		char *first = s.n ? memmem(s.s, s.n, cuts[i], n) : NULL, *last = first;
		for (char *next = first; next; next = memmem(next + n, (size_t)(s.s + s.n - next) - n, cuts[i], n))
			last = next;
		if (!first)
			continue;
		struct str head = str_sub(s.s, 0, (size_t)(last - s.s)),
		           tail = str_sub(last + n, 0, (size_t)(s.s + s.n - last) - n);
		struct str front = str_sub(s.s, 0, (size_t)(first - s.s)),
		           rest = str_sub(first + n, 0, (size_t)(s.s + s.n - first) - n);
		if (outlet.n && (within(tail, outlet) || within(outlet, tail)))
			return str_trim(head);
		if (outlet.n && (within(front, outlet) || within(outlet, front)))
			return str_trim(rest);
		if (!outlet.n && head.n >= 2 * tail.n)
			return str_trim(head);
		if (!outlet.n && rest.n >= 2 * front.n)
			return str_trim(rest);
	}
	return s;
}

/* What to believe: a heading that nothing confirms may be the page's own ("News"), what the head says may be the name
 * of the whole house. */
static struct str settle(const struct search *s, const xmlNode **at)
{
	struct str said = s->said[0].n ? s->said[0] : s->said[1];
	*at = s->at;
	if (s->rank == 1 || (s->rank == 2 && s->best.n * 2 > said.n * 3))
		return s->best;
	if (!said.n && s->rank < 9 && s->best.n * 3 > s->said[2].n * 2)
		return s->best;
	*at = NULL;
	return said.n ? said : s->said[2];
}

struct str page_title_find(struct arena *arena, const xmlNode *body, const struct page_facts *facts, const xmlNode **at)
{
	struct search s = {.arena = arena, .rank = 9};
	s.said[0] = facts->headline;
	s.said[1] = without_outlet(facts->title, facts->outlet);
	s.said[2] = without_outlet(facts->window, facts->outlet);
	for (size_t i = 0; i < SAID; i++)
		if (within(facts->outlet, s.said[i]))
			s.said[i] = (struct str){NULL, 0};
	for (const xmlNode *e = body; e; e = markup_next(body, e, part_of(e) && part_of(e)->tag == TAG_SILENT))
		consider(&s, e);
	return settle(&s, at);
}
