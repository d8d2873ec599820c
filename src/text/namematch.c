/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/nameprint.h"

#include <string.h>

#include "text/namekey_in.h"

enum {
	LETTERS_IN_COMMON = 6, /* one of so many in the keys of two words at least is, when they agree */
	LEAST_LIKE = -50,      /* of a word that agrees */
	SURELY_LIKE = 55,      /* of two words or more, all together */
	EQUAL_KEYS = 20,       /* more of a word when its key is the same */
	OTHER_BEGINNING = 12,  /* less when their keys begin otherwise */
	LEAST_BEGINNING = -20, /* of the first sounds of an initial and a word */
	SHORT = 2,             /* [byte] of a key that tells little */
	TURNED = 80,           /* more of it when their order is another */
	JOINED_LIKE = 20,      /* of a word and two that it may be made of */
	HARDLY = 40,           /* per cent of what a word is like itself, in one script: less, and it does not agree */
	WELL = 65,             /* less, and it agrees hardly */
	ALONE_LIKE = 40,       /* of a word that stands for a whole name */
	INITIAL_LIKE = 15,     /* an initial and a word that begins so */
	APART = -1000,
};

struct sounds {
	const uint8_t *at;
	size_t n;
	uint8_t script;
};

/* The best of all ways to write one under the other (Needleman and Wunsch), each pair and each gap at its likeness. */
static int likeness(const struct namekeys *k, struct sounds a, struct sounds b)
{
	uint8_t table = k->between[a.script * NAMEKEY_SCRIPTS + b.script];
	if (table & NAMEKEY_TURNED)
		return likeness(k, b, a);
	const int8_t *gaps = k->like + (size_t)(table & (NAMEKEY_TURNED - 1)) * k->sounds_n * k->sounds_n;
	int row[2 * NAME_SOUNDS + 1];
	row[0] = 0;
	for (size_t j = 0; j < b.n; j++)
		row[j + 1] = row[j] + gaps[b.at[j]];
	for (size_t i = 0; i < a.n; i++) {
		const int8_t *like = gaps + a.at[i] * k->sounds_n;
		int corner = row[0];
		row[0] += like[0];
		for (size_t j = 0; j < b.n; j++) {
			int best = corner + like[b.at[j]];
			int above = row[j + 1] + like[0], left = row[j] + gaps[b.at[j]];
			corner = row[j + 1];
			best = above > best ? above : best;
			row[j + 1] = left > best ? left : best;
		}
	}
	return row[b.n];
}

static struct sounds sounds_of(const struct name_word *w)
{
	return (struct sounds){w->sounds + w->lead, (size_t)(w->sounds_n - w->lead), w->script};
}

int name_likeness(const struct namekeys *k, const struct name_word *a, const struct name_word *b)
{
	return likeness(k, sounds_of(a), sounds_of(b));
}

/* Who writes in one script writes a name mostly in one way, and other names are near: Hassan and Hussein. */
static bool less_than(
    int per_cent, const struct namekeys *k, const struct name_word *a, const struct name_word *b, int like)
{
	if (a->script != b->script || a->initial || b->initial || (a->known && a->known == b->known))
		return false;
	int most = name_likeness(k, a, a), other = name_likeness(k, b, b);
	return 100 * like < per_cent * (most > other ? most : other);
}

/* What tells of two words beside their sounds. */
static int beside_sounds(const struct namekeys *k, const struct name_word *a, const struct name_word *b)
{
	int n = a->sounds_n - a->lead, other = b->sounds_n - b->lead, longer = n > other ? n : other;
	int more = k->length[longer < NAMEKEY_LENGTHS ? longer : NAMEKEY_LENGTHS - 1];
	if (a->key[0] != b->key[0])
		return more - OTHER_BEGINNING;
	return a->key_n == b->key_n && memcmp(a->key, b->key, a->key_n) == 0 ? more + EQUAL_KEYS : more;
}

/* An initial begins the other word: b and v do so with one key, but not with one sound. */
static bool initials(const struct namekeys *k, const struct name_word *a, const struct name_word *b)
{
	struct sounds x = sounds_of(a), y = sounds_of(b);
	if (a->key[0] != b->key[0] || !x.n || !y.n)
		return false;
	x.n = y.n = 1;
	return likeness(k, x, y) > LEAST_BEGINNING;
}

/* Below LEAST_LIKE: they do not. */
static int agreement(const struct namekeys *k, const struct name_word *a, const struct name_word *b)
{
	/* Some words are near, and everybody knows that they are two. */
	if (a->known && b->known && a->known != b->known)
		return APART;
	/* A letter may be written by its name, which is short. */
	if (a->initial || b->initial) {
		if (initials(k, a, b))
			return INITIAL_LIKE;
		if (a->key_n > SHORT || b->key_n > SHORT)
			return APART;
	}
	/* With so few letters in common no word is alike: not worth the walk. Short keys have none to tell by. */
	int common = __builtin_popcount(a->heard & b->heard), all = __builtin_popcount(a->heard | b->heard);
	if (LETTERS_IN_COMMON * common < all && a->key_n + b->key_n > 2 * SHORT)
		return APART;
	int sounds = name_likeness(k, a, b), like = sounds + beside_sounds(k, a, b);
	return like >= LEAST_LIKE && less_than(HARDLY, k, a, b, sounds) ? APART : like;
}

struct side {
	const struct name_print *print;
	int8_t fellow[NAME_WORDS]; /* of each word, in the other name; -1: none */
	int like[NAME_WORDS];      /* the two, when there is one */
};

static void pair(struct side *a, size_t x, struct side *b, size_t y, int like)
{
	a->fellow[x] = (int8_t)y;
	b->fellow[y] = (int8_t)x;
	a->like[x] = b->like[y] = like;
}

/* Names of two words, without particles that one of them may be joined to. */
static bool are_plain(const struct name_print *a, const struct name_print *b)
{
	return a->n == 2 && b->n == 2 && !(a->word[0].lead | a->word[1].lead | b->word[0].lead | b->word[1].lead);
}

/* Most names are plain, and most that are compared are two persons': what nothing can come of is not looked at. */
static void plain_likes(
    const struct namekeys *k, const struct name_print *a, const struct name_print *b, int like[NAME_WORDS][NAME_WORDS])
{
	like[0][1] = like[1][0] = like[1][1] = APART;
	like[0][0] = agreement(k, &a->word[0], &b->word[0]);
	if (like[0][0] >= LEAST_LIKE)
		like[1][1] = agreement(k, &a->word[1], &b->word[1]);
	if (like[0][0] >= ALONE_LIKE && like[1][1] >= ALONE_LIKE)
		return;
	like[0][1] = agreement(k, &a->word[0], &b->word[1]);
	if (like[0][0] < LEAST_LIKE && like[0][1] < LEAST_LIKE)
		return;
	like[1][0] = agreement(k, &a->word[1], &b->word[0]);
	if (like[0][0] < LEAST_LIKE)
		like[1][1] = agreement(k, &a->word[1], &b->word[1]);
}

static void find_likes(
    const struct namekeys *k, const struct name_print *a, const struct name_print *b, int like[NAME_WORDS][NAME_WORDS])
{
	if (are_plain(a, b)) {
		plain_likes(k, a, b, like);
		return;
	}
	for (size_t i = 0; i < a->n; i++)
		for (size_t j = 0; j < b->n; j++)
			like[i][j] = agreement(k, &a->word[i], &b->word[j]);
}

/* The likest words first. */
static void pair_words(const struct namekeys *k, struct side *a, struct side *b)
{
	int like[NAME_WORDS][NAME_WORDS];
	find_likes(k, a->print, b->print, like);
	for (;;) {
		int best = LEAST_LIKE - 1;
		size_t x = 0, y = 0;
		for (size_t i = 0; i < a->print->n; i++)
			for (size_t j = 0; j < b->print->n; j++)
				if (a->fellow[i] < 0 && b->fellow[j] < 0 && like[i][j] > best) {
					best = like[i][j];
					x = i;
					y = j;
				}
		if (best < LEAST_LIKE)
			return;
		pair(a, x, b, y, best);
	}
}

/* One word, and two that stand beside one another in the other name or one with its particles. */
static void pair_joined(const struct namekeys *k, struct side *one, size_t x, struct side *two, size_t y, size_t n)
{
	uint8_t row[2 * NAME_SOUNDS];
	struct sounds all = {row, 0, two->print->word[y].script};
	int had = one->fellow[x] < 0 ? JOINED_LIKE - 1 : one->like[x];
	for (size_t j = y; j < y + n; j++) {
		const struct name_word *w = &two->print->word[j];
		/* Those that are no longer free are its own. */
		if (w->initial || (two->fellow[j] >= 0 && two->fellow[j] != (int8_t)x))
			return;
		memcpy(row + all.n, w->sounds, w->sounds_n);
		all.n += w->sounds_n;
	}
	int like = likeness(k, sounds_of(&one->print->word[x]), all);
	if (like <= had)
		return;
	for (size_t j = y; j < y + n; j++)
		pair(one, x, two, j, like);
}

static void pair_rest(const struct namekeys *k, struct side *one, struct side *two)
{
	for (size_t i = 0; i < one->print->n; i++)
		for (size_t j = 0; j < two->print->n && !one->print->word[i].initial; j++) {
			if (two->print->word[j].lead)
				pair_joined(k, one, i, two, j, 1);
			if (j + 1 < two->print->n)
				pair_joined(k, one, i, two, j, 2);
		}
}

/* Words without a fellow; minor ones may be without. */
static uint8_t lacking(const struct side *s)
{
	uint8_t n = 0;
	for (size_t i = 0; i < s->print->n; i++)
		n = (uint8_t)(n + (s->fellow[i] < 0 && !s->print->word[i].minor));
	return n;
}

struct sum {
	bool full;   /* one that agrees is no initial */
	bool hardly; /* one does hardly */
};

/* Sums up the words of one side that have a fellow, words that share one as one. */
static struct sum sum_up(const struct namekeys *k, const struct side *a, const struct side *b, struct name_match *m)
{
	struct sum s = {false, false};
	int last = -1;
	*m = (struct name_match){NAME_OTHER, 0, 0, false, 0};
	for (size_t i = 0; i < a->print->n; i++) {
		int fellow = a->fellow[i];
		if (fellow < 0 || fellow == last)
			continue;
		const struct name_word *x = &a->print->word[i], *y = &b->print->word[fellow];
		m->agree++;
		m->likeness += a->like[i];
		m->turned |= fellow < last;
		s.full |= !x->initial && !y->initial;
		s.hardly |= less_than(WELL, k, x, y, a->like[i] - beside_sounds(k, x, y));
		last = fellow;
	}
	return s;
}

struct name_match name_compare(const struct namekeys *k, const struct name_print *a, const struct name_print *b)
{
	struct name_match m;
	struct side x = {.print = a}, y = {.print = b};
	memset(x.fellow, -1, sizeof x.fellow);
	memset(y.fellow, -1, sizeof y.fellow);
	pair_words(k, &x, &y);
	struct sum s = sum_up(k, &x, &y, &m);
	/* When nothing else agrees two words that are one are not worth the walk. */
	if ((lacking(&x) || lacking(&y)) && (s.full || a->n == 1 || b->n == 1)) {
		pair_rest(k, &x, &y);
		pair_rest(k, &y, &x);
		s = sum_up(k, &x, &y, &m);
	}
	m.lacking = (uint8_t)(lacking(&x) + lacking(&y));
	if ((lacking(&x) && lacking(&y)) || !s.full)
		return m;
	bool alone = m.agree == 1;
	if (!alone && !s.hardly && m.likeness >= SURELY_LIKE + TURNED * m.turned)
		m.grade = NAME_SAME;
	else if (!(alone && s.hardly) && m.likeness >= ALONE_LIKE)
		m.grade = alone ? NAME_WITHIN : NAME_CLOSE;
	return m;
}

unsigned name_one_person(const struct namekeys *k, const struct name_bearer *a, const struct name_bearer *b)
{
	enum { KNOWN = 50, NOT_ALL = 5 };
	struct name_match m = name_compare(k, a->print, b->print);
	bool known = a->country.n && b->country.n, country = known && str_eq(a->country, b->country);
	bool office = a->office.n && str_eq(a->office, b->office);
	if (m.grade == NAME_OTHER || (m.grade != NAME_SAME && !country && !office))
		return 0;
	int sure = m.likeness + KNOWN * country + KNOWN * office - NOT_ALL * m.lacking - NOT_ALL * m.turned;
	/* Two countries that differ need more than two names that may be. */
	if (known && !country && !office)
		sure -= KNOWN;
	return sure > 0 ? (unsigned)sure : 0;
}
