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

static void add_sounds(const struct namekeys *k, const struct namekey_reading *r, struct name_word *w)
{
	for (size_t i = 0; i < r->sounds_n && w->sounds_n < NAME_SOUNDS; i++)
		w->sounds[w->sounds_n++] = k->sound[r->sounds[i] & 0x7F];
}

/* Behind the sounds of its particles. */
static void set_word(const struct namekeys *k, const struct namekey_reading *r, struct name_word *w)
{
	memcpy(w->key, r->key, sizeof w->key);
	w->key_n = r->key_n;
	w->script = r->script;
	w->known = r->known;
	w->lead = w->sounds_n;
	add_sounds(k, r, w);
	w->initial = r->letters == 1;
	w->minor = r->duty == NAMEKEY_PATRONYMIC;
	w->heard = 0;
	for (size_t i = 0; i < w->key_n; i++)
		w->heard |= 1U << (w->key[i] & 31);
}

static void add_word(const struct namekeys *k, const struct namekey_reading *r, struct name_print *out)
{
	size_t at = out->n < NAME_WORDS ? out->n : NAME_WORDS - 1;
	struct name_word *w = &out->word[at];
	if (!r->key_n)
		return;
	if (at < out->n)
		w->sounds_n = 0;
	set_word(k, r, w);
	out->n = at + 1;
	/* A patronymic stands between others: at the end it is a surname. */
	if (at == 0)
		w->minor = false;
	if (out->n < NAME_WORDS)
		out->word[out->n].sounds_n = 0;
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

/* Words that wait for one to be joined to, or a particle that waits for its word: at the end it is one itself. */
static void add_waiting(
    const struct namekeys *k, const struct joined *joined, struct str particle, struct name_print *out)
{
	struct namekey_reading r;
	if (joined->n) {
		namekey_read(k, str_sub(joined->written, 0, joined->n), &r);
	} else if (particle.n && out->n < NAME_WORDS) {
		namekey_read(k, particle, &r);
		out->word[out->n].sounds_n = 0;
	} else {
		return;
	}
	add_word(k, &r, out);
}

void name_print(const struct namekeys *k, struct str name, struct name_print *out)
{
	struct joined joined = {.n = 0};
	struct namekey_reading r;
	struct str word, particle = {NULL, 0};
	out->n = 0;
	out->word[0].sounds_n = 0;
	while (next_word(&name, &word)) {
		namekey_read(k, word, &r);
		if (r.duty == NAMEKEY_PARTICLE && !joined.n) {
			if (out->n < NAME_WORDS)
				add_sounds(k, &r, &out->word[out->n]);
			particle = word;
			continue;
		}
		particle.n = 0;
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
	add_waiting(k, &joined, particle, out);
	if (out->n)
		out->word[out->n - 1].minor = false;
}
