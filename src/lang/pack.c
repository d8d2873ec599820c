/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/pack.h"

#include "lang/pattern.h"
#include "text/utf8.h"

bool pack_open(struct pack *p, struct str image, const struct fold *fold)
{
	const struct pack_head *h = (const void *)image.s;
	if (image.n < sizeof *h || h->magic != PACK_MAGIC || h->size != image.n)
		return false;
	p->image = image;
	p->head = h;
	p->sets = (const void *)(image.s + h->sets);
	p->words = (const void *)(image.s + h->words);
	p->slots = (const void *)(image.s + h->slots);
	p->nodes = (const void *)(image.s + h->nodes);
	p->edges = (const void *)(image.s + h->edges);
	p->affixes = (const void *)(image.s + h->affixes);
	p->marks = (const void *)(image.s + h->marks);
	p->exacts = (const void *)(image.s + h->exacts);
	p->frames = (const void *)(image.s + h->frames);
	p->letters = (const void *)(image.s + h->letters);
	p->patterns = (const void *)(image.s + h->patterns);
	p->code = (const void *)(image.s + h->code);
	p->fold = *fold;
	return true;
}

enum { SAMPLE = 8192 /* [byte] */, FOREIGN_MOST = 40 /* one foreign letter in so many is another language */ };

/* One word in OFTEN_LEAST is a common one, or there are hardly any words. */
static bool often_met(const struct pack *p, struct str text)
{
	enum { OFTEN_LEAST = 12, FEW = 8 };
	size_t words = 0, often = 0;
	struct str word;
	while (str_cut(&text, ' ', &word)) {
		char folded[16];
		size_t n = 0;
		while (n < word.n && n < sizeof folded && (unsigned char)word.s[n] < 0x80) {
			uint32_t cps[FOLD_MOST] = {0};
			fold_cp(&p->fold, (unsigned char)word.s[n], cps);
			folded[n++] = (char)cps[0];
		}
		uint32_t known = n && n < sizeof folded ? pack_find(p, folded, n) : PACK_NONE;
		words += n > 0;
		often += known != PACK_NONE && classes_has(&p->sets[p->words[known].sense.set], p->head->often);
	}
	return often * OFTEN_LEAST >= words || words < FEW;
}

bool pack_fits(const struct pack *p, struct str text)
{
	size_t own = 0, foreign = 0, other = 0, end = text.n < SAMPLE ? text.n : SAMPLE;
	for (size_t at = 0; at < end;) {
		uint32_t cp = utf8_next(text.s, text.n, &at);
		int kind = cp < 0x41 || (cp >= 0x80 && cp < 0xC0) || (cp >= 0x2000 && cp < 0x2C00) ? -1 : 0;
		for (uint32_t i = 0; i < p->head->letter_n; i++)
			if (cp >= p->letters[i].from && cp <= p->letters[i].to)
				kind = p->letters[i].kind == LETTER_FOREIGN ? 2
				       : p->letters[i].kind == LETTER_OWN   ? 1
				                                            : kind;
		own += kind == 1;
		foreign += kind == 2;
		other += kind == 0;
	}
	bool letters = own > other && foreign * FOREIGN_MOST <= own;
	return letters && (p->head->often == PACK_NONE || often_met(p, str_sub(text.s, 0, end)));
}

const char *pack_lang(const struct pack *p)
{
	return p->image.s + p->head->lang;
}

const char *pack_text(const struct pack *p, uint32_t offset)
{
	return p->image.s + offset;
}

uint32_t pack_class(const struct pack *p, const char *name)
{
	const uint32_t *names = (const void *)(p->image.s + p->head->classes);
	for (uint32_t i = 0; i < p->head->class_n; i++)
		if (strcmp(p->image.s + names[i], name) == 0)
			return i;
	return PACK_NONE;
}

const char *pack_class_name(const struct pack *p, uint32_t id)
{
	const uint32_t *names = (const void *)(p->image.s + p->head->classes);
	return id < p->head->class_n ? p->image.s + names[id] : "";
}

uint32_t pack_hash(const char *s, size_t n)
{
	uint64_t h = n * 0x9E3779B97F4A7C15U, w;
	while (n >= 8) {
		memcpy(&w, s, 8);
		h = (h ^ w) * 0xD6E8FEB86659FD93U;
		h ^= h >> 32;
		s += 8;
		n -= 8;
	}
	w = 0;
	memcpy(&w, s, n);
	h = (h ^ w) * 0xD6E8FEB86659FD93U;
	return (uint32_t)(h ^ h >> 32);
}

uint32_t pack_edge_hash(uint32_t node, uint32_t word)
{
	uint64_t h = ((uint64_t)node << 32 | word) * 0x9E3779B97F4A7C15U;
	return (uint32_t)(h >> 32);
}

uint32_t pack_find(const struct pack *p, const char *folded, size_t n)
{
	uint32_t mask = p->head->slot_mask;
	for (uint32_t i = pack_hash(folded, n) & mask;; i = (i + 1) & mask) {
		uint32_t w = p->slots[i];
		if (w == 0)
			return PACK_NONE;
		const struct pack_word *word = &p->words[w - 1];
		if (word->len == n && memcmp(p->image.s + word->text, folded, n) == 0)
			return w - 1;
	}
}

uint32_t pack_step(const struct pack *p, uint32_t node, uint32_t word)
{
	uint32_t mask = p->head->edge_mask;
	for (uint32_t i = pack_edge_hash(node, word) & mask;; i = (i + 1) & mask) {
		const struct pack_edge *e = &p->edges[i];
		if (e->node == PACK_NONE)
			return 0;
		if (e->node == node && e->word == word)
			return e->next;
	}
}

const struct pack_affix *pack_article(const struct pack *p)
{
	for (uint32_t i = 0; i < p->head->affix_n; i++)
		if (p->affixes[i].kind == AFFIX_ARTICLE)
			return &p->affixes[i];
	return NULL;
}

bool pack_has_affix(const struct pack *p, const struct pack_affix *a, const char *s, size_t n, size_t least)
{
	return n >= a->len + least && memcmp(s, pack_text(p, a->text), a->len) == 0;
}
