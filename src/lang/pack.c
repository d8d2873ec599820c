/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/pack.h"

#include "lang/pack_find.h"
#include "lang/pattern.h"
#include "lang/token.h"

static void look_at_capitals(struct pack *p)
{
	memset(p->capitals, 0, sizeof p->capitals);
	for (uint32_t i = 0; (p->head->flags & PACK_CAPITALS) && i < p->head->letter_n; i++)
		for (uint32_t cp = p->letters[i].from; p->letters[i].kind == LETTER_UPPER && cp <= p->letters[i].to;
		     cp++)
			if (cp < PACK_LETTERS)
				p->capitals[cp >> 6] |= (uint64_t)1 << (cp & 63);
}

/* The article's bytes side by side, as a key has them: an article is short. */
static void look_at_article(struct pack *p)
{
	struct pack_bytes key = {0, 0, 0};
	if (p->article && p->article->len < sizeof key.low)
		key = pack_bytes(pack_text(p, p->article->text), p->article->len);
	p->article_n = key.n;
	p->article_bits = key.n ? key.low : 1;
	p->article_mask = key.n ? UINT64_MAX >> (64 - 8 * key.n) : 0;
}

/* An affix goes to all whose first letters may be its own. */
static void sort_by_first(const struct pack *p, uint32_t affix, uint64_t firsts[64])
{
	const struct pack_affix *a = &p->affixes[affix];
	for (unsigned k = 0; k < 64; k++)
		if (a->len < 2 || k == pack_first_hash(pack_text(p, a->text)))
			firsts[k] |= (uint64_t)1 << affix;
}

static void look_at_affixes(struct pack *p)
{
	p->article = NULL;
	p->enclitics = p->joins = false;
	memset(p->proclitics, 0, sizeof p->proclitics);
	memset(p->joined, 0, sizeof p->joined);
	memset(p->enclitic, 0, sizeof p->enclitic);
	for (uint32_t i = 0; i < p->head->affix_n; i++) {
		const struct pack_affix *a = &p->affixes[i];
		if (a->kind == AFFIX_ARTICLE) {
			p->article = p->article ? p->article : a;
		} else if (a->kind == AFFIX_ENCLITIC) {
			p->enclitics = true;
			if (a->len)
				p->enclitic[pack_text(p, a->text)[a->len - 1] & 63] |= (uint64_t)1 << i;
		} else if (a->kind == AFFIX_JOINED) {
			p->joins = true;
			sort_by_first(p, i, p->joined);
		} else {
			sort_by_first(p, i, p->proclitics);
		}
	}
}

static void look_at_marks(struct pack *p)
{
	uint32_t n = p->head->mark_n < UINT8_MAX ? p->head->mark_n : 0;
	memset(p->first_mark, (int)n, sizeof p->first_mark);
	for (uint32_t i = n; i-- > 0;)
		p->first_mark[p->marks[i].cp & 0xFF] = (uint8_t)i;
}

static void look_at_added(struct pack *p)
{
	for (int i = 0; i < 8; i++) {
		p->added[i] = (struct uses){0, 0};
		if (i & ADDED_UNKNOWN)
			uses_join(&p->added[i], &p->class_uses[IS_UNKNOWN]);
		if (i & ADDED_DEF)
			uses_join(&p->added[i], &p->class_uses[IS_DEF]);
		if (i & ADDED_GLUED)
			uses_join(&p->added[i], &p->class_uses[IS_GLUED]);
	}
}

static void look_at_stages(struct pack *p)
{
	p->any = (struct uses){0, 0};
	for (uint32_t i = 0; i < p->head->stage_n; i++) {
		p->any.begin |= p->stages[i].open;
		p->any.second |= p->stages[i].follow;
	}
}

static void look_at_frames(struct pack *p)
{
	p->frame_names = (struct classes){{0}};
	for (uint32_t i = 0; i < p->head->frame_n; i++)
		classes_add(&p->frame_names, p->frames[i].name);
}

static void look_at_tables(struct pack *p)
{
	look_at_frames(p);
	look_at_stages(p);
	look_at_affixes(p);
	look_at_article(p);
	look_at_added(p);
	look_at_capitals(p);
	look_at_marks(p);
	pack_look_at_voices(p);
}

/* Where the tables are; nothing in them is looked at. */
static bool find_tables(struct pack *p, struct str image, const struct fold *fold)
{
	const struct pack_head *h = (const void *)image.s;
	if (image.n < sizeof *h || h->magic != PACK_MAGIC || h->size != image.n)
		return false;
	p->image = image;
	p->head = h;
	p->sets = (const void *)(image.s + h->sets);
	p->class_uses = (const void *)(image.s + h->uses);
	p->words = (const void *)(image.s + h->words);
	p->slots = (const void *)(image.s + h->slots);
	p->shifts = (const void *)(image.s + h->shifts);
	p->nodes = (const void *)(image.s + h->nodes);
	p->edges = (const void *)(image.s + h->edges);
	p->affixes = (const void *)(image.s + h->affixes);
	p->marks = (const void *)(image.s + h->marks);
	p->exacts = (const void *)(image.s + h->exacts);
	p->frames = (const void *)(image.s + h->frames);
	p->letters = (const void *)(image.s + h->letters);
	p->alphabet = (const void *)(image.s + h->alphabet);
	p->pairs = (const void *)(image.s + h->pairs);
	p->patterns = (const void *)(image.s + h->patterns);
	p->steps = (const void *)(image.s + h->steps);
	p->masks = (const void *)(image.s + h->masks);
	p->gates = (const void *)(image.s + h->gates);
	p->stages = (const void *)(image.s + h->stages);
	p->fold = *fold;
	return true;
}

bool pack_open(struct pack *p, struct str image, const struct fold *fold)
{
	bool ok = find_tables(p, image, fold);
	if (ok)
		look_at_tables(p);
	return ok;
}

bool pack_open_strange(struct pack *p, struct str image, const struct fold *fold)
{
	bool ok = find_tables(p, image, fold) && pack_is_sound(p);
	if (ok)
		look_at_tables(p);
	return ok;
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

struct uses pack_uses(const struct pack *p, const struct classes *c)
{
	struct uses uses = {0, 0};
	for (unsigned w = 0; w < PACK_SET_WORDS; w++)
		for (uint64_t left = c->bits[w]; left; left &= left - 1)
			uses_join(&uses, &p->class_uses[w * 64 + (unsigned)__builtin_ctzll(left)]);
	return uses;
}

static inline uint32_t load4(const char *s)
{
	uint32_t w;
	memcpy(&w, s, sizeof w);
	return w;
}

struct pack_bytes pack_bytes(const char *s, size_t n)
{
	struct pack_bytes b = {.n = (uint32_t)n};
	if (n >= PACK_HEAD) {
		b.low = pack_load(s);
		b.high = pack_load(s + 8);
	} else if (n >= 8) {
		b.low = pack_load(s);
		b.high = n > 8 ? pack_load(s + n - 8) >> (128 - 8 * n) : 0;
	} else if (n >= 4) {
		b.low = load4(s) | (uint64_t)load4(s + n - 4) << (8 * n - 32);
	} else {
		for (size_t i = 0; i < n; i++)
			b.low |= (uint64_t)(unsigned char)s[i] << (8 * i);
	}
	return b;
}

uint32_t pack_hash(const char *s, size_t n)
{
	struct pack_bytes b = pack_bytes(s, n);
	return pack_key(&b, s).hash;
}

uint32_t pack_stem_hash(const struct pack *p, const char *s, size_t n)
{
	struct pack_form f = {.whole = pack_bytes(s, n)};
	pack_form_of(p, s, &f);
	return f.key.hash;
}

uint32_t pack_edge_hash(uint32_t node, uint32_t word)
{
	uint64_t h = ((uint64_t)node << 32 | word) * 0x9E3779B97F4A7C15U;
	return (uint32_t)(h >> 32);
}

uint32_t pack_find(const struct pack *p, const char *folded, size_t n)
{
	struct pack_form f = {.whole = pack_bytes(folded, n)};
	pack_form_of(p, folded, &f);
	return pack_find_form(p, folded, &f).written;
}

struct str pack_word_text(const struct pack *p, uint32_t word)
{
	const struct pack_word *w = &p->words[word];
	return (struct str){w->len > PACK_HEAD ? p->image.s + w->text : w->head, w->len};
}

uint32_t pack_step(const struct pack *p, uint32_t node, uint32_t word)
{
	if (node == 0)
		return p->words[word].root;
	const struct pack_node *n = &p->nodes[node];
	if (!(n->next & pack_next_bit(word)))
		return 0;
	/* By their hashes, which lie evenly: it is near where its share of them ends. */
	uint32_t begin = n->edges, end = n[1].edges, hash = pack_edge_order(word);
	uint32_t at = begin + pack_home(hash, end - begin);
	while (at > begin && pack_edge_order(p->edges[at - 1].word) >= hash)
		at--;
	while (at < end && pack_edge_order(p->edges[at].word) < hash)
		at++;
	return at < end && p->edges[at].word == word ? p->edges[at].next : 0;
}
