/* SPDX-License-Identifier: GPL-3.0-or-later
 * Marks: what opens, closes, ends and separates; an apostrophe is told from a mark. */
#include "lang/token_in.h"
#include "text/utf8.h"

/* Is what lies before byte `at` a blank, a mark that opens, or nothing? */
static bool begins_word(const struct reader *r, uint32_t at)
{
	const struct token *last = r->out->n ? &r->out->items[r->out->n - 1] : NULL;
	return !last || last->span.end < at || classes_has(&last->classes, IS_OPEN) ||
	       classes_has(&last->classes, IS_BREAK);
}

/* An apostrophe may look like a mark: it neither opens before a blank nor closes what is not open. */
static bool is_apostrophe(struct reader *r, const struct pack_mark *m, uint32_t begin, uint32_t end)
{
	if (!(m->how & MARK_TIGHT))
		return false;
	bool after = end < r->text.n && r->text.s[end] != ' ' && r->text.s[end] != '\n';
	if (m->partner && begins_word(r, begin) && after && !r->tight) {
		r->tight = m->partner;
		return false;
	}
	if (r->tight == m->cp && !begins_word(r, begin)) {
		r->tight = 0;
		return false;
	}
	return true;
}

/* Does a letter or digit stand right before byte `at`? */
static bool word_before(const struct reader *r, uint32_t at)
{
	size_t from = at;
	while (from > 0 && ((unsigned char)r->text.s[--from] & 0xC0) == 0x80)
		;
	return at > 0 && token_is_word(utf8_next(r->text.s, at, &from));
}

static bool word_behind(const struct reader *r, uint32_t at)
{
	size_t from = at;
	return at < r->text.n && token_is_word(utf8_next(r->text.s, r->text.n, &from));
}

static bool blank_at(const struct reader *r, uint32_t at)
{
	return at >= r->text.n || strchr(" \t\r\n", r->text.s[at]) != NULL;
}

static void as_closing(struct token *t, bool closing)
{
	t->classes.bits[0] &= ~((uint64_t)1 << (closing ? IS_OPEN : IS_CLOSE));
	classes_add(&t->classes, closing ? IS_CLOSE : IS_OPEN);
}

/* Marks that open and close alike: one that leans on the word behind it opens, on the one before it closes, or stands
 * free on the other side; else by turns within a paragraph. */
static bool closes_in_turn(struct reader *r, const struct pack_mark *m, uint32_t begin, uint32_t end)
{
	bool tight = m->how & MARK_TIGHT, closing = tight ? !r->tight : r->open_cp == m->cp;
	bool before = word_before(r, begin), behind = word_behind(r, end);
	bool free_before = begin == 0 || blank_at(r, begin - 1), free_behind = blank_at(r, end);
	if (tight)
		return closing;
	if (before != behind)
		closing = before;
	else if (free_before != free_behind)
		closing = free_behind;
	r->open_cp = closing ? 0 : m->cp;
	return closing;
}

/* Marks set the wrong way round, as some keyboards do: what should close leans on the word behind it and opens, what
 * should open leans on the word before and closes. */
static bool wrong_way(struct reader *r, const struct pack_mark *m, uint32_t begin, uint32_t end)
{
	bool free = begin == 0 || blank_at(r, begin - 1), behind = word_behind(r, end), turned = r->turned;
	if (m->how || m->partner == m->cp || !classes_has(&r->pack->sets[m->set].classes, IS_MARK))
		return false;
	if (m->partner) {
		bool closes = (turned || r->due) && !free && !behind;
		r->turned = turned && !closes;
		r->due = closes ? 0 : r->due;
		return closes;
	}
	r->turned = !turned && !r->due && free && behind;
	return r->turned;
}

/* A sign may open beside one mark and close beside another: it closes when it is due. */
static bool other_side(struct reader *r, const struct pack_mark *m)
{
	bool opens = m->partner != 0;
	if (m->partner == m->cp || m->how)
		return false;
	if (r->due == m->cp) {
		if (opens)
			return true;
		r->due = 0;
	} else if (opens) {
		r->due = m->partner;
	}
	return false;
}

/* The second of two signs that are one mark together joins the first: ((. */
static bool joins_twin(struct reader *r, const struct pack_mark *m, uint32_t begin, uint32_t end)
{
	struct token *last = r->out->n ? &r->out->items[r->out->n - 1] : NULL;
	uint32_t n = end - begin;
	bool due = m->partner || r->twin == m->cp;
	if (!due || !last || last->span.end != begin || last->span.end - last->span.begin != n ||
	    memcmp(r->text.s + last->span.begin, r->text.s + begin, n) != 0)
		return false;
	r->twin = m->partner;
	last->span.end = end;
	last->classes = r->pack->sets[m->set].classes;
	last->uses = r->pack->sets[m->set].uses;
	return true;
}

/* An apostrophe that is an ending of its own: 's. */
static void push_apostrophe(struct reader *r, uint32_t begin, uint32_t end)
{
	const struct pack_affix *own = cut_enclitic(r->pack, "x'", 2);
	bool word = r->out->n && r->out->items[r->out->n - 1].folded_n;
	if (!own || !word || begins_word(r, begin))
		return;
	token_room(r);
	memcpy(r->folded + r->folded_n, pack_text(r->pack, own->text), own->len);
	token_push_affix(r, own, r->folded_n, begin, end);
	r->folded_n += own->len;
}

void token_mark(struct reader *r, uint32_t cp, uint32_t begin, uint32_t end)
{
	for (uint32_t i = r->pack->first_mark[cp & 0xFF]; i < r->pack->head->mark_n; i++) {
		const struct pack_mark *m = &r->pack->marks[i];
		if (m->cp != cp)
			continue;
		if (m->how & MARK_TWICE) {
			if (joins_twin(r, m, begin, end))
				return;
			continue;
		}
		bool turned = wrong_way(r, m, begin, end);
		if (!turned && other_side(r, m))
			continue;
		if (is_apostrophe(r, m, begin, end)) {
			push_apostrophe(r, begin, end);
			return;
		}
		bool alike = m->partner == cp && cp, closing = alike ? closes_in_turn(r, m, begin, end) : m->partner;
		struct token *t = token_push(r, begin, end);
		classes_join(&t->classes, &r->pack->sets[m->set].classes);
		if (alike || turned)
			as_closing(t, closing);
		t->uses = pack_uses(r->pack, &t->classes);
		return;
	}
	token_push(r, begin, end);
}
