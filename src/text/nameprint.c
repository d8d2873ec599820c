/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/nameprint.h"

#include <string.h>

#include "text/utf8.h"

enum { WRITTEN = 128 /* [byte] of a word, joined ones together, that are looked at */ };

/* What parts words: blanks, hyphens, stops, brackets; not an apostrophe, nor what stands inside words unseen. */
static bool parts_words(uint32_t c)
{
	if (c < 0x80)
		return c <= ' ' || (c < 'A' && c != '\'') || (c > 'Z' && c < 'a' && c != '`') || c > 'z';
	return c == 0xA0 || c == 0xAB || c == 0xB7 || c == 0xBB || c == 0x5BE || c == 0x60C ||
	       (c >= 0x2000 && c <= 0x200A) || (c >= 0x2010 && c <= 0x2015) || (c >= 0x201C && c <= 0x2027) ||
	       c == 0x202F || c == 0x3000;
}

static bool next_word(struct str *rest, struct str *word)
{
	size_t at = 0, begin = 0, end = 0;
	while (at < rest->n && end == begin) {
		for (begin = end = at; at < rest->n; end = at)
			if (parts_words(utf8_next(rest->s, rest->n, &at)))
				break;
	}
	*word = str_sub(rest->s, begin, end);
	*rest = str_sub(rest->s, at, rest->n);
	return word->n > 0;
}

static void set_word(const struct namekeys *k, struct str written, struct name_word *w)
{
	char sounds[NAMEKEY_SOUNDS];
	size_t n = namekey_sounds(k, written, sounds);
	memset(w, 0, sizeof *w);
	w->key_n = (uint8_t)namekey_of(k, written, w->key);
	w->sounds_n = (uint8_t)(n < NAME_SOUNDS ? n : NAME_SOUNDS - 1);
	memcpy(w->sounds, sounds, w->sounds_n);
	w->initial = utf8_count(written.s, written.n) == 1;
}

static void add_word(const struct namekeys *k, struct str written, enum namekey_duty duty, struct name_print *out)
{
	struct name_word *w = &out->word[out->n < NAME_WORDS ? out->n : NAME_WORDS - 1];
	set_word(k, written, w);
	if (!w->key_n)
		return;
	w->minor = duty == NAMEKEY_PATRONYMIC && out->n > 0;
	if (out->n < NAME_WORDS)
		out->n++;
}

void name_print(const struct namekeys *k, struct str name, struct name_print *out)
{
	char joined[WRITTEN];
	size_t n = 0;
	struct str word;
	out->n = 0;
	while (next_word(&name, &word)) {
		enum namekey_duty duty = namekey_duty_of(k, word);
		bool join = duty == NAMEKEY_JOIN && name.n;
		if (duty == NAMEKEY_PARTICLE && !n)
			continue;
		if ((n || join) && n + word.n <= sizeof joined) {
			memcpy(joined + n, word.s, word.n);
			n += word.n;
			if (join || duty == NAMEKEY_PARTICLE)
				continue;
			word = str_sub(joined, 0, n);
		}
		add_word(k, word, duty, out);
		n = 0;
	}
	if (n)
		add_word(k, str_sub(joined, 0, n), NAMEKEY_NAME, out);
	/* Between others, not at the end: there it is a surname. */
	if (out->n)
		out->word[out->n - 1].minor = false;
}

enum { APART, NEAR, EQUAL };

static int agree(const struct name_word *a, const struct name_word *b)
{
	if (a->initial || b->initial)
		return a->key[0] == b->key[0] ? NEAR : APART;
	if (a->key_n == b->key_n && memcmp(a->key, b->key, a->key_n) == 0)
		return EQUAL;
	return namekey_near(a->key, b->key) ? NEAR : APART;
}

/* Pairs the words that agree at least so well, in order where it can be had. */
static void pair_words(const struct name_print *a, const struct name_print *b, int least, int8_t of_a[], int8_t of_b[],
    struct name_match *m)
{
	for (size_t i = 0; i < a->n; i++)
		for (size_t j = 0; j < b->n && of_a[i] < 0; j++) {
			if (of_b[j] >= 0 || agree(&a->word[i], &b->word[j]) < least)
				continue;
			of_a[i] = (int8_t)j;
			of_b[j] = (int8_t)i;
			if (least == EQUAL)
				m->equal++;
			else
				m->near++;
		}
}

/* Words without a fellow; minor ones may be without. */
static uint8_t lacking(const struct name_print *p, const int8_t of[])
{
	uint8_t n = 0;
	for (size_t i = 0; i < p->n; i++)
		n = (uint8_t)(n + (of[i] < 0 && !p->word[i].minor));
	return n;
}

/* Something fuller than an initial must agree. */
static bool words_agree(const struct name_print *a, const struct name_print *b, const int8_t of_a[])
{
	for (size_t i = 0; i < a->n; i++)
		if (of_a[i] >= 0 && !a->word[i].initial && !b->word[of_a[i]].initial)
			return true;
	return false;
}

struct name_match name_compare(const struct name_print *a, const struct name_print *b)
{
	struct name_match m = {NAME_OTHER, 0, 0, 0, false};
	int8_t of_a[NAME_WORDS], of_b[NAME_WORDS];
	memset(of_a, -1, sizeof of_a);
	memset(of_b, -1, sizeof of_b);
	pair_words(a, b, EQUAL, of_a, of_b, &m);
	pair_words(a, b, NEAR, of_a, of_b, &m);
	uint8_t a_lacks = lacking(b, of_b), b_lacks = lacking(a, of_a);
	m.lacking = a_lacks > b_lacks ? a_lacks : b_lacks;
	int last = -1;
	for (size_t i = 0; i < a->n; i++)
		if (of_a[i] >= 0) {
			m.turned |= of_a[i] < last;
			last = of_a[i];
		}
	if ((a_lacks && b_lacks) || !words_agree(a, b, of_a))
		return m;
	m.grade = m.equal + m.near > 1 ? NAME_SAME : NAME_WITHIN;
	return m;
}

unsigned name_one_person(const struct name_bearer *a, const struct name_bearer *b)
{
	struct name_match m = name_compare(a->print, b->print);
	bool known = a->country.n && b->country.n;
	bool country = known && str_eq(a->country, b->country);
	bool office = a->office.n && str_eq(a->office, b->office);
	if (m.grade == NAME_OTHER || (m.grade == NAME_WITHIN && !country && !office))
		return 0;
	/* A doubtful word and another country are too much. */
	if (m.near && known && !country && !office)
		return 0;
	return 10U * m.equal + 6U * m.near + 5U * country + 5U * office + (m.lacking == 0) + !m.turned;
}
