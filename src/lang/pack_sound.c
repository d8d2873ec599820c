/* SPDX-License-Identifier: GPL-3.0-or-later
 * Whether an image that came from outside can be used at all: every offset, index and jump stays within. */
#include "lang/pack_find.h"
#include "lang/pattern.h"

static bool table_lies(const struct pack *p, uint32_t at, uint64_t n, size_t size)
{
	return at % _Alignof(uint64_t) == 0 && at <= p->image.n && n * size <= p->image.n - at;
}

static bool bytes_lie(const struct pack *p, uint32_t at, uint32_t n)
{
	return at <= p->image.n && n <= p->image.n - at;
}

static bool name_lies(const struct pack *p, uint32_t at)
{
	return at < p->image.n && memchr(p->image.s + at, '\0', p->image.n - at);
}

static bool tables_lie(const struct pack *p)
{
	const struct pack_head *h = p->head;
	return h->slot_n && h->shift_n && h->word_n && h->set_n && h->node_n && h->class_n <= PACK_CLASSES &&
	       table_lies(p, h->classes, h->class_n, sizeof(uint32_t)) &&
	       table_lies(p, h->sets, h->set_n, sizeof *p->sets) &&
	       table_lies(p, h->uses, PACK_CLASSES, sizeof *p->class_uses) &&
	       table_lies(p, h->words, h->word_n, sizeof *p->words) &&
	       table_lies(p, h->slots, h->slot_n, sizeof *p->slots) &&
	       table_lies(p, h->shifts, h->shift_n, sizeof *p->shifts) &&
	       table_lies(p, h->nodes, (uint64_t)h->node_n + 1, sizeof *p->nodes) &&
	       table_lies(p, h->edges, h->edge_n, sizeof *p->edges) &&
	       table_lies(p, h->affixes, h->affix_n, sizeof *p->affixes) &&
	       table_lies(p, h->marks, h->mark_n, sizeof *p->marks) &&
	       table_lies(p, h->patterns, h->pattern_n, sizeof *p->patterns) &&
	       table_lies(p, h->steps, h->step_n, sizeof *p->steps) &&
	       table_lies(p, h->masks, h->mask_part_n, sizeof *p->masks) &&
	       table_lies(p, h->gates, h->gate_n, sizeof *p->gates) &&
	       table_lies(p, h->stages, h->stage_n, sizeof *p->stages) &&
	       table_lies(p, h->exacts, h->exact_n, sizeof *p->exacts) &&
	       table_lies(p, h->letters, h->letter_n, sizeof *p->letters) &&
	       table_lies(p, h->alphabet, PACK_LETTERS, sizeof *p->alphabet) &&
	       table_lies(p, h->pairs, PACK_LETTERS, sizeof *p->pairs) &&
	       table_lies(p, h->frames, h->frame_n, sizeof *p->frames);
}

static bool names_are_sound(const struct pack *p)
{
	const struct pack_head *h = p->head;
	const uint32_t *names = (const void *)(p->image.s + h->classes);
	bool ok = name_lies(p, h->lang) && h->small < h->set_n && (h->often == PACK_NONE || h->often < h->class_n);
	for (uint32_t i = 0; ok && i < h->class_n; i++)
		ok = name_lies(p, names[i]);
	for (uint32_t i = 0; ok && i < h->frame_n; i++)
		ok = p->frames[i].comp < h->class_n && p->frames[i].name < h->class_n;
	return ok;
}

static bool words_are_sound(const struct pack *p)
{
	const struct pack_head *h = p->head;
	bool ok = true;
	for (uint32_t i = 0; ok && i < h->word_n; i++)
		ok = (p->words[i].len <= PACK_HEAD || bytes_lie(p, p->words[i].text, p->words[i].len)) &&
		     p->words[i].root < h->node_n && p->words[i].sense.set < h->set_n &&
		     (i + 1 < h->word_n || !(p->words[i].sense.flags & PACK_WITH));
	for (uint32_t i = 0; ok && i < h->slot_n; i++)
		ok = pack_slot_number(p->slots[i]) < h->word_n;
	return ok;
}

static bool phrases_are_sound(const struct pack *p)
{
	const struct pack_head *h = p->head;
	bool ok = p->nodes[h->node_n].edges <= h->edge_n;
	for (uint32_t i = 0; ok && i < h->node_n; i++)
		ok = p->nodes[i].sense.set < h->set_n && p->nodes[i].edges <= p->nodes[i + 1].edges;
	for (uint32_t i = 0; ok && i < h->edge_n; i++)
		ok = p->edges[i].next < h->node_n;
	return ok;
}

static bool spellings_are_sound(const struct pack *p)
{
	const struct pack_head *h = p->head;
	bool ok = h->affix_n <= PACK_AFFIXES;
	for (uint32_t i = 0; ok && i < h->affix_n; i++) {
		const struct pack_affix *a = &p->affixes[i];
		ok =
		    bytes_lie(p, a->text, a->len) && a->set < h->set_n && (a->word == PACK_NONE || a->word < h->word_n);
	}
	for (uint32_t i = 0; ok && i < PACK_LETTERS; i++)
		ok = p->alphabet[i].n <= sizeof p->alphabet[i].to;
	for (uint32_t i = 0; ok && i < h->mark_n; i++)
		ok = p->marks[i].set < h->set_n;
	for (uint32_t i = 0; ok && i < h->exact_n; i++)
		ok = bytes_lie(p, p->exacts[i].text, p->exacts[i].len) && p->exacts[i].sense.set < h->set_n;
	return ok;
}

static bool test_is_sound(const struct pack *p, uint32_t at, uint32_t alternatives)
{
	uint32_t left = 0;
	for (; left || alternatives; at++) {
		if (at >= p->head->mask_part_n || p->masks[at].word >= PACK_SET_WORDS || !p->masks[at].left ||
		    (left && p->masks[at].left != left))
			return false;
		alternatives -= !left;
		left = p->masks[at].left - 1;
	}
	return true;
}

static bool step_is_sound(const struct pack *p, const struct step *s)
{
	if (s->next >= p->head->step_n || s->other >= p->head->step_n || s->sure >= p->head->gate_n ||
	    s->gate >= p->head->gate_n)
		return false;
	switch (s->kind) {
	case STEP_TEST:
	case STEP_TRY:
		return test_is_sound(p, s->test, s->n);
	case STEP_BEHIND:
		return test_is_sound(p, s->test, 1);
	case STEP_OPEN:
	case STEP_CLOSE:
		return s->n < CAPTURES;
	default:
		return s->kind <= STEP_MATCH;
	}
}

static bool stage_is_sound(const struct pack *p, const struct pack_stage *s)
{
	bool ok = name_lies(p, s->name) && s->first <= p->head->pattern_n && s->n <= p->head->pattern_n - s->first &&
	          !(s->all >> PATTERN_BITS);
	for (uint32_t bit = 0; ok && bit < PATTERN_BITS; bit++)
		ok = s->first_of[bit] == PACK_NONE ? !(s->all >> bit & 1) : s->first_of[bit] < p->head->pattern_n;
	return ok;
}

static bool patterns_are_sound(const struct pack *p)
{
	const struct pack_head *h = p->head;
	bool ok = true;
	for (uint32_t i = 0; ok && i < h->step_n; i++)
		ok = step_is_sound(p, &p->steps[i]);
	for (uint32_t i = 0; ok && i < h->pattern_n; i++) {
		const struct pack_pattern *x = &p->patterns[i];
		ok = name_lies(p, x->name) && name_lies(p, x->stage) && x->out < PACK_CLASSES && x->code < h->step_n &&
		     x->goal <= h->gate_n && x->way < h->gate_n &&
		     (x->other == PACK_NONE || (x->other > i && x->other < h->pattern_n));
	}
	for (uint32_t i = 0; ok && i < h->stage_n; i++)
		ok = stage_is_sound(p, &p->stages[i]);
	return ok;
}

bool pack_is_sound(const struct pack *p)
{
	return tables_lie(p) && names_are_sound(p) && words_are_sound(p) && phrases_are_sound(p) &&
	       spellings_are_sound(p) && patterns_are_sound(p);
}
