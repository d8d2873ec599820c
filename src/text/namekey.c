/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/namekey.h"

#include "text/namekey_in.h"
#include "text/utf8.h"

/* The letters that the rules of the second step put into keys. */
static void find_alphabet(struct namekeys *k)
{
	size_t n = 0;
	const struct namekey_rule *r = k->rules + k->stage[0].start[0], *end = k->rules + k->stage[0].start[256];
	for (; r < end; r++)
		for (size_t i = 0; i < r->out_n; i++)
			if (!memchr(k->alphabet, r->out[i], n) && n + 1 < sizeof k->alphabet)
				k->alphabet[n++] = r->out[i];
}

bool namekeys_open(struct namekeys *k, struct str image)
{
	static const char magic[8] = {'s', 'a', 'n', 'a', 'm', 'e', 's', '3'};
	uint32_t head[9];
	if (image.n < sizeof magic + sizeof head || memcmp(image.s, magic, sizeof magic) != 0)
		return false;
	memcpy(head, image.s + sizeof magic, sizeof head);
	if (!head[0] || head[0] > NAMEKEY_SCRIPTS || !head[8] || (head[8] & (head[8] - 1)))
		return false;
	*k = (struct namekeys){.stages_n = head[0], .words_n = head[5], .known_n = head[8]};
	const char *at = image.s + sizeof magic + sizeof head;
	const uint32_t *flags = (const uint32_t *)(const void *)at;
	at += head[0] * sizeof *flags;
	k->known = (const struct namekey_known *)(const void *)at;
	at += head[8] * sizeof *k->known;
	k->rules = (const struct namekey_rule *)(const void *)at;
	at += head[4] * sizeof *k->rules;
	k->sets = (const uint8_t(*)[32])(const void *)at;
	at += head[3] * sizeof *k->sets;
	k->index = (const uint16_t *)(const void *)at;
	k->pages = k->index + 256;
	k->longer = k->pages + (size_t)head[1] * 256;
	const uint16_t *starts = k->longer + (size_t)head[2] * NAMEKEY_EXPANDS;
	for (size_t i = 0; i < head[0]; i++)
		k->stage[i] = (struct namekey_stage){starts + i * 257, flags[i]};
	const struct namekey_compose *c =
	    (const struct namekey_compose *)(const void *)(starts + (size_t)head[0] * 257);
	for (k->composed = c; (const char *)(c + 1) <= image.s + image.n && c->letter;)
		c++;
	k->sounds_n = head[6];
	k->sound = (const uint8_t *)(c + 1);
	k->between = k->sound + NAMEKEY_PLAIN;
	k->like = (const int8_t *)k->between + NAMEKEY_SCRIPTS * NAMEKEY_SCRIPTS;
	k->length = k->like + k->sounds_n * k->sounds_n * head[7];
	k->words = (const uint8_t *)k->length + NAMEKEY_LENGTHS;
	if ((size_t)((const char *)k->words - image.s) + k->words_n != image.n)
		return false;
	find_alphabet(k);
	return true;
}

struct letters {
	/* The edge of the word on both sides. */
	uint8_t at[NAMEKEY_WORD + 2];
	size_t n;
	unsigned script;
};

static void add_letter(struct letters *to, uint16_t value)
{
	unsigned script = value >> 8;
	if (!value || to->n == NAMEKEY_WORD)
		return;
	if (script == NAMEKEY_ANY_SCRIPT)
		script = to->script;
	else if (!to->script)
		to->script = script;
	if (script == to->script)
		to->at[++to->n] = (uint8_t)value;
}

/* Accents of Latin, Greek and Cyrillic letters that are written by themselves. */
static bool is_mark(uint32_t cp)
{
	return cp >= 0x300 && cp <= 0x36F;
}

static void add_mark(const struct namekeys *k, struct letters *to, uint32_t cp)
{
	uint8_t *last = &to->at[to->n];
	for (const struct namekey_compose *c = k->composed; c->letter && to->n; c++)
		if (c->mark == cp && c->letter == (to->script << 8 | *last)) {
			*last = (uint8_t)c->whole;
			return;
		}
}

static void letters_of(const struct namekeys *k, struct str word, struct letters *to)
{
	to->n = 0;
	to->script = 0;
	to->at[0] = NAMEKEY_EDGE;
	for (size_t at = 0; at < word.n;) {
		uint32_t cp = utf8_next(word.s, word.n, &at);
		if (cp > 0xFFFF)
			continue;
		uint16_t v = k->pages[(size_t)k->index[cp >> 8] * 256 + (cp & 0xFF)];
		if (is_mark(cp)) {
			add_mark(k, to, cp);
			continue;
		}
		if (!(v & NAMEKEY_LONGER)) {
			add_letter(to, v);
			continue;
		}
		const uint16_t *more = k->longer + (size_t)(v - NAMEKEY_LONGER) * NAMEKEY_EXPANDS;
		for (size_t i = 0; i < NAMEKEY_EXPANDS; i++)
			add_letter(to, more[i]);
	}
	to->at[to->n + 1] = NAMEKEY_EDGE;
}

static bool in_set(const struct namekeys *k, uint16_t set, uint8_t letter)
{
	return !set || k->sets[set][letter >> 3] >> (letter & 7) & 1;
}

static bool fits(const struct namekeys *k, const struct namekey_rule *r, const uint8_t *at, size_t left)
{
	if (r->n + (size_t)r->more > left)
		return false;
	for (size_t i = 1; i < r->n; i++)
		if (at[i] != r->letters[i])
			return false;
	return in_set(k, r->after, at[-1]) && in_set(k, r->before, at[r->n]);
}

/* `at` has the edge of the word before and behind. */
static size_t run_stage(
    const struct namekeys *k, const struct namekey_stage *s, const uint8_t *at, size_t n, char *out, size_t room)
{
	size_t len = 0;
	for (size_t left = n; left;) {
		const struct namekey_rule *r = k->rules + s->start[*at], *end = k->rules + s->start[*at + 1];
		while (r < end && !fits(k, r, at, left))
			r++;
		size_t step = r < end ? r->n : 1;
		for (size_t i = 0; r < end && i < r->out_n && len + 1 < room; i++)
			if (!(s->flags & NAMEKEY_ONCE_OUT) || !len || out[len - 1] != r->out[i])
				out[len++] = r->out[i];
		at += step;
		left -= step;
	}
	out[len] = '\0';
	return len;
}

static void once(struct letters *l)
{
	size_t n = 0;
	for (size_t i = 1; i <= l->n; i++)
		if (l->at[i] != l->at[n] || !n)
			l->at[++n] = l->at[i];
	l->n = n;
	l->at[n + 1] = NAMEKEY_EDGE;
}

/* Words: script, duty, how many letters, letters; patronymics are endings. */
static enum namekey_duty duty_of(const struct namekeys *k, const struct letters *l)
{
	for (size_t at = 0; at + 3 <= k->words_n; at += 3U + k->words[at + 2]) {
		const uint8_t *w = k->words + at;
		size_t n = w[2];
		if (w[0] != l->script || n > l->n || (w[1] == NAMEKEY_PATRONYMIC ? n == l->n : n != l->n))
			continue;
		if (memcmp(w + 3, l->at + 1 + l->n - n, n) == 0)
			return (enum namekey_duty)w[1];
	}
	return NAMEKEY_NAME;
}

static uint8_t known(const struct namekeys *k, const struct letters *l)
{
	uint32_t hash = namekey_hash(l->script, l->at + 1, l->n);
	size_t at = hash & (k->known_n - 1);
	while (k->known[at].word && k->known[at].hash != hash)
		at = (at + 1) & (k->known_n - 1);
	return (uint8_t)k->known[at].word;
}

void namekey_read(const struct namekeys *k, struct str word, struct namekey_reading *out)
{
	struct letters l;
	letters_of(k, word, &l);
	out->script = (uint8_t)l.script;
	out->letters = (uint8_t)l.n;
	out->duty = duty_of(k, &l);
	out->known = known(k, &l);
	const struct namekey_stage *s = &k->stage[l.script];
	if (s->flags & NAMEKEY_ONCE_IN)
		once(&l);
	size_t n = run_stage(k, s, l.at + 1, l.n, out->sounds, NAMEKEY_SOUNDS);
	out->sounds_n = (uint8_t)n;
	memcpy(l.at + 1, out->sounds, n);
	l.at[n + 1] = NAMEKEY_EDGE;
	l.n = n;
	if (k->stage[0].flags & NAMEKEY_ONCE_IN)
		once(&l);
	out->key_n = (uint8_t)run_stage(k, &k->stage[0], l.at + 1, l.n, out->key, NAMEKEY_ROOM);
}

size_t namekey_of(const struct namekeys *k, struct str word, char out[NAMEKEY_ROOM])
{
	struct namekey_reading r;
	namekey_read(k, word, &r);
	memcpy(out, r.key, r.key_n + 1U);
	return r.key_n;
}

bool namekey_near(const char *a, const char *b)
{
	enum { LONG_ENOUGH = 3 };
	size_t n = strlen(a), m = strlen(b), same = 0;
	while (a[same] && a[same] == b[same])
		same++;
	if (n == m && same == n)
		return true;
	if (n < LONG_ENOUGH || m < LONG_ENOUGH || n > m + 1 || m > n + 1)
		return false;
	return strcmp(a + same + (n >= m), b + same + (m >= n)) == 0;
}

bool namekey_neighbour(const struct namekeys *k, const char *key, size_t i, char out[NAMEKEY_ROOM])
{
	size_t n = strlen(key), letters = strlen(k->alphabet), kinds = 1 + 2 * letters, at = i / kinds,
	       kind = i % kinds;
	bool leave_out = kind == 0, put_in = kind > letters;
	/* Behind the last letter one can only be put in. */
	if (at == n) {
		put_in = true;
		leave_out = false;
		kind += letters + 1;
		if (kind >= kinds)
			return false;
	}
	if (at > n || n + put_in >= NAMEKEY_ROOM)
		return false;
	memcpy(out, key, at);
	size_t to = at;
	if (!leave_out)
		out[to++] = k->alphabet[(kind - 1) % letters];
	memcpy(out + to, key + at + !put_in, n - at - !put_in + 1);
	return true;
}
