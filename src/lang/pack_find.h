/* SPDX-License-Identifier: GPL-3.0-or-later
 * pack_find -- how words are looked up in a pack
 *
 * By one look for a form with its article and without: the article is taken off before the hash is made, and a word
 * that is listed with it stands right behind the same without. The hash leads to a group of words, whose shift leads it
 * to a slot that it shares with no other word (lang/compile_places.c); what the slot names must then be the word. Many
 * look-ups go side by side, so that their memory is fetched at once: pack_form_of, pack_expect; pack_place; pack_look.
 */
#ifndef LANG_PACK_FIND_H
#define LANG_PACK_FIND_H

#include "lang/pack.h"

/* Whose slot it is: the number of a word in the low bits; whether it is known by its article alone; the low bits of its
 * hash above. A free one has 0, and is told from that of word 0 as any other: by the word. */
enum { PACK_SLOT_BITS = 20, PACK_SLOT_ALONE = 1 << PACK_SLOT_BITS };

static inline uint32_t pack_slot(uint32_t hash, uint32_t number, bool alone)
{
	return hash << (PACK_SLOT_BITS + 1) | (uint32_t)alone << PACK_SLOT_BITS | number;
}

static inline uint32_t pack_slot_number(uint32_t slot)
{
	return slot & (PACK_SLOT_ALONE - 1);
}

/* The slot if its word may have the hash, else 0: other words are not read, whose memory nobody may need. */
static inline uint32_t pack_slot_of(uint32_t slot, uint32_t hash)
{
	return slot & -(uint32_t)((slot ^ pack_slot(hash, 0, false)) >> (PACK_SLOT_BITS + 1) == 0);
}

/* Where a hash is brought by the shift of its group, in a table of n. */
static inline uint32_t pack_shifted(uint32_t hash, uint32_t shift, uint32_t n)
{
	return pack_home((hash ^ shift * 0x9E3779B1U) * 0x85EBCA6BU, n);
}

/* The first or the second, without a branch: which words stand in a text nobody can foresee. */
static inline uint32_t pack_pick(bool first, uint32_t a, uint32_t b)
{
	return b ^ ((a ^ b) & -(uint32_t)first);
}

static inline uint64_t pack_load(const char *s)
{
	uint64_t w;
	memcpy(&w, s, sizeof w);
	return w;
}

/* The first bytes of a folded form, zeros behind them; [byte]. */
struct pack_bytes {
	uint64_t low, high;
	uint32_t n;
};

struct pack_bytes pack_bytes(const char *s, size_t n);

/* The same, and faster, where PACK_HEAD bytes can be read at least. */
static inline struct pack_bytes pack_bytes_ahead(const char *s, size_t n)
{
	/* The bytes kept of low and high; without a branch, since words are long and short by turns. */
	static const uint64_t kept[9] = {
	    0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFF, 0xFFFFFFFFFFFFFF, UINT64_MAX};
	size_t low = n < 8 ? n : 8, high = n < PACK_HEAD ? n - low : 8;
	return (struct pack_bytes){pack_load(s) & kept[low], pack_load(s + 8) & kept[high], (uint32_t)n};
}

struct pack_key {
	uint32_t hash, group;
};

/* Of the form at s. */
static inline struct pack_key pack_key(const struct pack_bytes *b, const char *s)
{
	uint64_t h = (b->low ^ b->n) * 0x9E3779B97F4A7C15U ^ (b->high + b->n) * 0xD6E8FEB86659FD93U;
	for (size_t i = PACK_HEAD; i < b->n; i += 8) {
		h ^= h >> 32;
		h = (h ^ pack_load(i + 8 <= b->n ? s + i : s + b->n - 8)) * 0xD6E8FEB86659FD93U;
	}
	h = (h ^ h >> 32) * 0x9E3779B97F4A7C15U;
	return (struct pack_key){(uint32_t)(h >> 32), (uint32_t)(h ^ h >> 32)};
}

/* A form as it is looked up. */
struct pack_form {
	struct pack_bytes whole, stem; /* with its article, without; the same where it has none */
	struct pack_key key;           /* of the stem */
	bool article;
};

/* The form at s, of which `whole` is known. */
static inline void pack_form_of(const struct pack *p, const char *s, struct pack_form *f)
{
	f->article =
	    ((f->whole.low & p->article_mask) == p->article_bits) & (f->whole.n >= p->article_n + PACK_STEM_LEAST);
	size_t skip = p->article_n & -(size_t)f->article;
	f->stem.n = f->whole.n - (uint32_t)skip;
	/* By two shifts: the whole width at once has no meaning. */
	f->stem.low = f->whole.low >> 8 * skip | f->whole.high << (8 * (7 - skip)) << 8;
	f->stem.high = f->whole.high >> 8 * skip;
	if (f->whole.n > PACK_HEAD && f->article)
		f->stem = pack_bytes(s + skip, f->stem.n);
	f->key = pack_key(&f->stem, s + skip);
}

/* Told ahead, so that memory is fetched meanwhile: the shift. */
static inline void pack_expect(const struct pack *p, const struct pack_key *key)
{
	__builtin_prefetch(&p->shifts[pack_home(key->group, p->head->shift_n)]);
}

/* Where the slot of a key is. */
static inline uint32_t pack_place(const struct pack *p, const struct pack_key *key)
{
	return pack_shifted(key->hash, p->shifts[pack_home(key->group, p->head->shift_n)], p->head->slot_n);
}

/* Is it this word? */
static inline bool pack_word_is(
    const struct pack *p, const struct pack_word *word, const char *s, const struct pack_bytes *b)
{
	uint64_t other =
	    (pack_load(word->head) ^ b->low) | (pack_load(word->head + 8) ^ b->high) | (word->len ^ (uint64_t)b->n);
	if (b->n > PACK_HEAD && !other)
		return memcmp(p->image.s + word->text, s, b->n) == 0;
	return !other;
}

/* What stands in a pack for a form: as it is written, and without its article; PACK_NONE: nothing. */
struct pack_found {
	uint32_t written, stem;
};

static inline struct pack_found pack_look(const struct pack *p, const char *s, const struct pack_form *f, uint32_t slot)
{
	uint32_t number = pack_slot_number(slot), article = f->article, with;
	const struct pack_word *word = &p->words[number];
	bool is;
	if (slot & PACK_SLOT_ALONE) { /* few */
		is = f->article && pack_word_is(p, word, s, &f->whole);
		article = 0;
	} else {
		is = pack_word_is(p, word, s + (p->article_n & -(size_t)f->article), &f->stem);
	}
	with = article & (word->sense.flags / PACK_WITH);
	/* PACK_NONE has all bits. */
	uint32_t none = (uint32_t)is - 1;
	return (struct pack_found){(number + with) | none | -(article & ~with), number | none | (article - 1)};
}

/* All of it at once. */
static inline struct pack_found pack_find_form(const struct pack *p, const char *s, const struct pack_form *f)
{
	return pack_look(p, s, f, pack_slot_of(p->slots[pack_place(p, &f->key)], f->key.hash));
}

#endif
