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

static void set_word(const struct namekeys *k, const struct namekey_reading *r, struct name_word *w)
{
	memcpy(w->key, r->key, sizeof w->key);
	w->key_n = r->key_n;
	w->script = r->script;
	w->sounds_n = r->sounds_n < NAME_SOUNDS ? r->sounds_n : NAME_SOUNDS;
	for (size_t i = 0; i < w->sounds_n; i++)
		w->sounds[i] = k->sound[r->sounds[i] & 0x7F];
	w->initial = r->letters == 1;
	w->minor = false;
	w->heard = 0;
	for (size_t i = 0; i < w->key_n; i++)
		w->heard |= 1U << (w->key[i] & 31);
}

static void add_word(const struct namekeys *k, const struct namekey_reading *r, struct name_print *out)
{
	struct name_word *w = &out->word[out->n < NAME_WORDS ? out->n : NAME_WORDS - 1];
	if (!r->key_n)
		return;
	set_word(k, r, w);
	w->minor = r->duty == NAMEKEY_PATRONYMIC && out->n > 0;
	if (out->n < NAME_WORDS)
		out->n++;
}

/* Words that are being joined to one. */
struct joined {
	char written[WRITTEN];
	size_t n;
};

static bool join(struct joined *j, struct str word)
{
	if (word.n > sizeof j->written - j->n)
		return false;
	memcpy(j->written + j->n, word.s, word.n);
	j->n += word.n;
	return true;
}

void name_print(const struct namekeys *k, struct str name, struct name_print *out)
{
	struct joined joined = {.n = 0};
	struct namekey_reading r;
	struct str word;
	out->n = 0;
	while (next_word(&name, &word)) {
		namekey_read(k, word, &r);
		if (r.duty == NAMEKEY_PARTICLE && !joined.n)
			continue;
		bool goes_on = r.duty == NAMEKEY_JOIN || r.duty == NAMEKEY_PARTICLE;
		if ((joined.n || goes_on) && join(&joined, word)) {
			if (goes_on)
				continue;
			namekey_read(k, str_sub(joined.written, 0, joined.n), &r);
			r.duty = NAMEKEY_NAME;
		}
		joined.n = 0;
		add_word(k, &r, out);
	}
	if (joined.n) {
		namekey_read(k, str_sub(joined.written, 0, joined.n), &r);
		add_word(k, &r, out);
	}
	/* Between others, not at the end: there it is a surname. */
	if (out->n)
		out->word[out->n - 1].minor = false;
}

enum {
	LETTERS_IN_COMMON = 3, /* one of so many in the keys of two words at least is, when they agree */
	LEAST_LIKE = -10,      /* of a word that agrees */
	SURELY_LIKE = 70,      /* of two words or more, all together */
	TURNED = 80,           /* more of it when their order is another */
	ALONE_LIKE = 40,       /* of a word that stands for a whole name */
	INITIAL_LIKE = 15,     /* an initial and a word that begins so */
	APART = -1000,
};

/* The best of all ways to write one under the other (Needleman and Wunsch), each pair and each gap at its likeness. */
int name_likeness(const struct namekeys *k, const struct name_word *a, const struct name_word *b)
{
	size_t table = k->between[a->script * NAMEKEY_SCRIPTS + b->script];
	const int8_t *gaps = k->like + table * k->sounds_n * k->sounds_n;
	int row[NAME_SOUNDS + 1];
	row[0] = 0;
	for (size_t j = 0; j < b->sounds_n; j++)
		row[j + 1] = row[j] + gaps[b->sounds[j]];
	for (size_t i = 0; i < a->sounds_n; i++) {
		const int8_t *like = gaps + a->sounds[i] * k->sounds_n;
		int corner = row[0], gap = gaps[a->sounds[i]];
		row[0] += gap;
		for (size_t j = 0; j < b->sounds_n; j++) {
			int best = corner + like[b->sounds[j]];
			int above = row[j + 1] + gap, left = row[j] + gaps[b->sounds[j]];
			corner = row[j + 1];
			best = above > best ? above : best;
			row[j + 1] = left > best ? left : best;
		}
	}
	return row[b->sounds_n];
}

/* Below LEAST_LIKE: they do not. */
static int agreement(const struct namekeys *k, const struct name_word *a, const struct name_word *b)
{
	if (a->initial || b->initial)
		return a->key[0] == b->key[0] ? INITIAL_LIKE : APART;
	/* With so few letters in common no word is alike: not worth the walk. */
	int common = __builtin_popcount(a->heard & b->heard), all = __builtin_popcount(a->heard | b->heard);
	if (LETTERS_IN_COMMON * common < all)
		return APART;
	return name_likeness(k, a, b);
}

struct pairing {
	int8_t of_a[NAME_WORDS], of_b[NAME_WORDS]; /* the fellow of each word, or -1 */
	struct name_match match;
};

/* The likest words first. */
static void pair_words(
    const struct namekeys *k, const struct name_print *a, const struct name_print *b, struct pairing *p)
{
	int like[NAME_WORDS][NAME_WORDS];
	for (size_t i = 0; i < a->n; i++)
		for (size_t j = 0; j < b->n; j++)
			like[i][j] = agreement(k, &a->word[i], &b->word[j]);
	for (;;) {
		int best = LEAST_LIKE - 1;
		size_t x = 0, y = 0;
		for (size_t i = 0; i < a->n; i++)
			for (size_t j = 0; j < b->n; j++)
				if (p->of_a[i] < 0 && p->of_b[j] < 0 && like[i][j] > best) {
					best = like[i][j];
					x = i;
					y = j;
				}
		if (best < LEAST_LIKE)
			return;
		p->of_a[x] = (int8_t)y;
		p->of_b[y] = (int8_t)x;
		p->match.agree++;
		p->match.likeness += best;
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

struct name_match name_compare(const struct namekeys *k, const struct name_print *a, const struct name_print *b)
{
	struct pairing p = {.match = {NAME_OTHER, 0, 0, false, 0}};
	struct name_match *m = &p.match;
	memset(p.of_a, -1, sizeof p.of_a);
	memset(p.of_b, -1, sizeof p.of_b);
	pair_words(k, a, b, &p);
	uint8_t a_alone = lacking(a, p.of_a), b_alone = lacking(b, p.of_b);
	m->lacking = (uint8_t)(a_alone + b_alone);
	for (size_t i = 0, last = 0; i < a->n; i++)
		if (p.of_a[i] >= 0) {
			m->turned |= (size_t)p.of_a[i] < last;
			last = (size_t)p.of_a[i];
		}
	if ((a_alone && b_alone) || !words_agree(a, b, p.of_a))
		return *m;
	if (m->agree > 1 && m->likeness >= SURELY_LIKE + TURNED * m->turned)
		m->grade = NAME_SAME;
	else if (m->agree == 1 && m->likeness >= ALONE_LIKE)
		m->grade = NAME_WITHIN;
	return *m;
}

unsigned name_one_person(const struct namekeys *k, const struct name_bearer *a, const struct name_bearer *b)
{
	enum { KNOWN = 50, NOT_ALL = 5 };
	struct name_match m = name_compare(k, a->print, b->print);
	bool known = a->country.n && b->country.n, country = known && str_eq(a->country, b->country);
	bool office = a->office.n && str_eq(a->office, b->office);
	if (m.grade == NAME_OTHER || (m.grade == NAME_WITHIN && !country && !office))
		return 0;
	int sure = m.likeness + KNOWN * country + KNOWN * office - NOT_ALL * m.lacking - NOT_ALL * m.turned;
	/* Two countries that differ need more than two names that may be. */
	if (known && !country && !office)
		sure -= KNOWN;
	return sure > 0 ? (unsigned)sure : 0;
}
