/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/terms.h"

#include "text/utf8.h"

/* Joined words and articles are of letters that two bytes hold. */
static void set_bit(uint8_t bits[TERMS_QUICK / 8], uint16_t c)
{
	if (c < TERMS_QUICK)
		bits[c / 8] = (uint8_t)(bits[c / 8] | 1U << c % 8);
}

static void open_small(struct terms_small *small, const uint16_t letters[FOLD_MOST])
{
	size_t n = 0;
	for (size_t k = 0; k < FOLD_MOST && letters[k]; k++)
		n += utf8_put(small->s + n, letters[k]);
	small->n = (uint8_t)n;
}

static void open_articles(struct terms *t)
{
	memset(t->heads, 0, sizeof t->heads);
	t->n_articles = t->fold.n_articles < TERMS_SMALL ? t->fold.n_articles : TERMS_SMALL;
	for (uint32_t i = 0; i < t->n_articles; i++) {
		const struct fold_article *rule = &t->fold.articles[i];
		open_small(&t->articles[i], rule->article);
		set_bit(t->heads, rule->article[0]);
		for (const uint16_t *c = rule->behind; *c; c++)
			set_bit(t->heads, *c);
	}
}

static void open_joined(struct terms *t)
{
	memset(t->joins, 0, sizeof t->joins);
	t->n_joined = t->fold.n_joined < TERMS_SMALL ? t->fold.n_joined : TERMS_SMALL;
	for (uint32_t i = 0; i < t->n_joined; i++) {
		open_small(&t->joined[i], t->fold.joined[i].letters);
		set_bit(t->joins, t->fold.joined[i].letters[0]);
	}
}

bool terms_open(struct terms *t, struct str image)
{
	if (!fold_open(&t->fold, image))
		return false;
	for (uint32_t c = 0; c < TERMS_QUICK; c++) {
		uint32_t to[FOLD_MOST];
		size_t n = fold_cp(&t->fold, c, to);
		if (n == 0)
			t->quick[c] = TERMS_NOTHING;
		else if (n > 1 || to[0] > 0xFFFF)
			t->quick[c] = TERMS_SLOW;
		else
			t->quick[c] = fold_is_word(&t->fold, to[0]) ? (uint16_t)to[0] : (uint16_t)TERMS_GAP;
		if (t->quick[c] >= TERMS_QUICK && t->quick[c] < TERMS_SLOW)
			t->quick[c] = TERMS_SLOW;
	}
	open_joined(t);
	open_articles(t);
	return true;
}

/* Appends what a code point becomes while there is room; false at a gap. */
static bool add(const struct terms *t, uint32_t c, char *word, size_t *n)
{
	uint32_t to[FOLD_MOST];
	size_t k = fold_cp(&t->fold, c, to);
	bool any = k == 0;
	for (size_t i = 0; i < k; i++) {
		if (!fold_is_word(&t->fold, to[i]))
			continue;
		any = true;
		if (*n + 4 <= TERM_MOST)
			*n += utf8_put(word + *n, to[i]);
	}
	return any;
}

/* Of a word under way: letters of two bytes that stay letters of two bytes, of which most texts consist. Returns where
 * they end. */
static size_t run_letters(const struct terms *t, struct str text, size_t at, char *word, size_t *n)
{
	const unsigned char *s = (const unsigned char *)text.s;
	size_t k = *n;
	for (; at + 1 < text.n && k + 4 <= TERM_MOST; at += 2, k += 2) {
		if (s[at] < 0xC2 || s[at] > 0xDF || (s[at + 1] & 0xC0) != 0x80)
			break;
		uint16_t v = t->quick[(s[at] & 0x1FU) << 6 | (s[at + 1] & 0x3FU)];
		if (v < 0x80 || v >= TERMS_QUICK)
			break;
		word[k] = (char)(0xC0 | v >> 6);
		word[k + 1] = (char)(0x80 | (v & 0x3F));
	}
	*n = k;
	return at;
}

/* The same of letters that are and become ASCII, within a word: what most of a Latin text is. */
static size_t run_ascii(const struct terms *t, struct str text, size_t at, char *word, size_t *n)
{
	const unsigned char *s = (const unsigned char *)text.s;
	size_t k = *n;
	while (at < text.n && k + 4 <= TERM_MOST && s[at] < 0x80 && t->quick[s[at]] < 0x80)
		word[k++] = (char)t->quick[s[at++]];
	*n = k;
	return at;
}

/* Text of which two bytes at most are a code point, up to anything else or to the gap that ends the word; *n counts the
 * word's bytes, *begin and *end are its first and last. True at that gap, and at the end. */
static bool run(const struct terms *t, struct str text, size_t *from, char *word, size_t *n, size_t *begin, size_t *end)
{
	const unsigned char *s = (const unsigned char *)text.s;
	size_t k = *n, at = *from;
	bool ended = false;
	while (at < text.n) {
		uint32_t c = s[at];
		size_t size = 1;
		if (c >= 0xC2 && c <= 0xDF && at + 1 < text.n && (s[at + 1] & 0xC0) == 0x80) {
			c = (c & 0x1F) << 6 | (s[at + 1] & 0x3FU);
			size = 2;
		} else if (c >= 0x80) {
			break;
		}
		uint16_t v = t->quick[c];
		ended = v == TERMS_GAP && k;
		if (v == TERMS_SLOW || ended)
			break;
		if (v < TERMS_QUICK && k + 4 <= TERM_MOST) {
			if (!k)
				*begin = at;
			if (v < 0x80) {
				word[k++] = (char)v;
			} else {
				word[k++] = (char)(0xC0 | v >> 6);
				word[k++] = (char)(0x80 | (v & 0x3F));
			}
		}
		at += size;
		if (v < 0x80)
			at = run_ascii(t, text, at, word, &k);
		else if (k)
			at = run_letters(t, text, at, word, &k);
		if (v != TERMS_GAP)
			*end = at;
	}
	*n = k;
	*from = at;
	return ended || at == text.n;
}

static bool has(const uint16_t *letters, uint32_t c)
{
	for (; *letters; letters++)
		if (*letters == c)
			return true;
	return false;
}

/* How long a small word is that stands at `at` of a longer one, or 0. [byte] */
static size_t stands(const struct terms_small *small, struct str word, size_t at)
{
	size_t n = small->n;
	return n < word.n - at && memcmp(word.s + at, small->s, n) == 0 ? n : 0;
}

/* Where the word begins behind an article and what may stand before it, or 0. [byte] */
static size_t behind(
    const struct fold_article *rule, const struct terms_small *article, struct str word, uint32_t least)
{
	for (size_t at = 0; at < word.n;) {
		size_t n = stands(article, word, at);
		if (n)
			return utf8_count(word.s + at + n, word.n - at - n) >= least ? at + n : 0;
		if (!has(rule->behind, utf8_next(word.s, word.n, &at)))
			return 0;
	}
	return 0;
}

/* What the article may have swallowed, with the word behind it. */
static struct str swallowed(const struct fold_article *rule, struct str word, char *room)
{
	size_t n = 0;
	for (size_t i = 0; rule->or [i]; i++)
		n += utf8_put(room + n, rule->or [i]);
	memcpy(room + n, word.s, word.n);
	return (struct str){room, n + word.n};
}

static void strip(const struct terms *t, bool typing, char *room, struct term *out)
{
	struct str whole = out->word;
	if (!terms_begins(t->heads, whole))
		return;
	for (uint32_t i = 0; i < t->n_articles; i++) {
		const struct fold_article *rule = &t->fold.articles[i];
		size_t at = behind(rule, &t->articles[i], whole, typing ? 1 : rule->least);
		if (!at)
			continue;
		out->word = str_sub(whole.s, at, whole.n);
		if (rule->or [0])
			out->beside = swallowed(rule, out->word, room);
		else if (typing)
			out->beside = whole;
		return;
	}
}

bool terms_next(const struct terms *t, struct walk *w, struct term *out)
{
	size_t n = 0, at = w->at, begin = at, end = at;
	while (!run(t, w->text, &at, w->room, &n, &begin, &end)) {
		size_t next = at, before = n;
		bool word = add(t, utf8_next(w->text.s, w->text.n, &next), w->room, &n);
		if (!word && n)
			break;
		if (n && !before)
			begin = at;
		if (word)
			end = next;
		at = next;
	}
	bool last = at == w->text.n && end == at;
	w->at = at;
	if (!n)
		return false;
	memset(w->room + n, 0, 4);
	out->word = (struct str){w->room, n};
	out->beside = (struct str){NULL, 0};
	out->at = (struct span){(uint32_t)begin, (uint32_t)end};
	if ((unsigned char)w->room[0] >= 0x80)
		strip(t, w->typing && last, w->room + TERM_MOST + 4, out);
	return true;
}

void terms_joined(const struct terms *t, struct str word, void (*take)(void *with, struct str form), void *with)
{
	char form[TERM_MOST + 4 * FOLD_MOST];
	if (!word.n || word.n > TERM_MOST)
		return;
	/* They are joined to words of their own script. */
	size_t at = 0;
	uint32_t first = utf8_next(word.s, word.n, &at);
	for (uint32_t i = 0; i < t->n_joined; i++) {
		size_t n = t->joined[i].n;
		if (t->fold.joined[i].letters[0] >> 8 != first >> 8)
			continue;
		memcpy(form, t->joined[i].s, n);
		memcpy(form + n, word.s, word.n);
		take(with, (struct str){form, n + word.n});
	}
}

void terms_bare(const struct terms *t, struct str word, void (*take)(void *with, struct str form), void *with)
{
	for (uint32_t i = 0; terms_begins(t->joins, word) && i < t->n_joined; i++) {
		size_t at = stands(&t->joined[i], word, 0);
		if (at && utf8_count(word.s + at, word.n - at) >= TERMS_BARE)
			take(with, str_sub(word.s, at, word.n));
	}
}

struct str terms_root(const struct terms *t, struct str word)
{
	while (terms_begins(t->joins, word)) {
		size_t least = 0;
		for (uint32_t i = 0; i < t->n_joined; i++) {
			size_t at = stands(&t->joined[i], word, 0);
			if (at && (!least || at < least))
				least = at;
		}
		if (!least)
			break;
		word = str_sub(word.s, least, word.n);
	}
	return word;
}
