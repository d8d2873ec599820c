/* SPDX-License-Identifier: GPL-3.0-or-later
 * Is a text of the language of a pack? */
#include "base/eight.h"
#include "lang/pack.h"
#include "text/utf8.h"

enum { SAMPLE = 8192 /* [byte] */, OFTEN_SAMPLE = 2048 /* of these, some hundred words */ };
enum { FOREIGN_MOST = 40 /* one foreign letter in so many is another language */ };

/* One word in OFTEN_LEAST is a common one, or there are hardly any words. */
static bool often_met(const struct pack *p, struct str text)
{
	enum { OFTEN_LEAST = 12, FEW = 8, LONGEST = 16 };
	size_t words = 0, often = 0, n = 0;
	char folded[LONGEST];
	for (size_t at = 0, end = 0; !end;) {
		uint32_t cps[FOLD_MOST] = {0}, cp = ' ';
		end = at == text.n;
		if (!end)
			cp = utf8_next(text.s, text.n, &at);
		if (p->ascii_lower && (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z') {
			if (n < LONGEST)
				folded[n++] = (char)(cp | 0x20);
			continue;
		}
		if (fold_is_word(&p->fold, cp) || cp == '\'' || cp == '-' || cp == '.') {
			/* What has other letters, or is long, is a word, but no common one. */
			fold_cp(&p->fold, cp, cps);
			n = n < LONGEST && cp < 0x80 ? n : LONGEST;
			if (n < LONGEST)
				folded[n++] = (char)cps[0];
			continue;
		}
		uint32_t known = n && n < LONGEST ? pack_find(p, folded, n) : PACK_NONE;
		words += n > 0;
		often += known != PACK_NONE && classes_has(&p->sets[p->words[known].sense.set].classes, p->head->often);
		n = 0;
	}
	return often * OFTEN_LEAST >= words || words < FEW;
}

/* Which sort a letter is of, as far as one can say without looking at the pack. */
static enum voice voice_alone(uint32_t cp)
{
	bool none = cp < 0x41 || (cp >= 0x80 && cp < 0xC0) || (cp >= 0x2000 && cp < 0x2C00);
	return none ? VOICE_NONE : VOICE_OTHER;
}

static bool speaks(const struct pack_letters *l, enum voice *voice)
{
	*voice = l->kind == LETTER_FOREIGN ? VOICE_FOREIGN : VOICE_OWN;
	return l->kind != LETTER_UPPER;
}

static enum voice voice_of(const struct pack *p, uint32_t cp)
{
	enum voice voice = voice_alone(cp), other;
	for (uint32_t i = 0; i < p->head->letter_n; i++)
		if (cp >= p->letters[i].from && cp <= p->letters[i].to && speaks(&p->letters[i], &other))
			voice = other;
	return voice;
}

static void look_at_ascii(struct pack *p)
{
	p->ascii_own = p->ascii_other = p->ascii_lower = true;
	for (unsigned cp = 'A'; cp <= 'z'; cp++) {
		const struct pack_letter *l = &p->alphabet[cp];
		if ((cp | 0x20) < 'a' || (cp | 0x20) > 'z')
			continue;
		p->ascii_own &= p->voices[cp] == VOICE_OWN;
		p->ascii_other &= p->voices[cp] == VOICE_OTHER;
		p->ascii_lower &= l->use == LETTER_WORD && l->n == 1 && l->to[0] == (char)(cp | 0x20);
	}
}

void pack_look_at_voices(struct pack *p)
{
	enum voice voice;
	memset(p->voices, VOICE_OTHER, sizeof p->voices);
	memset(p->voices, VOICE_NONE, 0x41);
	memset(p->voices + 0x80, VOICE_NONE, 0x40);
	for (uint32_t i = 0; i < p->head->letter_n; i++) {
		const struct pack_letters *l = &p->letters[i];
		for (uint32_t cp = l->from; speaks(l, &voice) && cp <= l->to && cp < PACK_LETTERS; cp++)
			p->voices[cp] = (uint8_t)voice;
	}
	look_at_ascii(p);
}

/* Bytes of a text by what they can be. */
struct sorts {
	size_t letters, signs,
	    leads; /* of ASCII: letters, signs that may be letters' kin; what begins other characters */
};

static struct sorts sorts_of(const char *s, size_t n)
{
	struct sorts sorts = {0, n % EIGHT, n % EIGHT};
	for (size_t at = 0; at + EIGHT <= n;) {
		uint64_t letters = 0, signs = 0, leads = 0;
		for (int k = 0; k < EIGHT_MOST && at + EIGHT <= n; k++, at += EIGHT) {
			uint64_t w = eight_load(s + at), letter = eight_within(w | eight_of(0x20), 'a', 'z') & ~w;
			letters += letter >> 7;
			signs += (eight_within(w, 'A', 0x7F) & ~w & ~letter) >> 7;
			leads += (eight_within(w, 0x42, 0x7F) & w) >> 7;
		}
		sorts.letters += eight_sum(letters);
		sorts.signs += eight_sum(signs);
		sorts.leads += eight_sum(leads);
	}
	return sorts;
}

/* Most texts are mostly of ASCII or hardly at all: then it is known without looking at each letter whether the
 * language's own are the most. */
enum surely { SURELY_NOT, SURELY, UNSURE };

static enum surely by_ascii(const struct pack *p, const char *s, size_t n)
{
	enum { FIRST = 256 /* [byte] */ };
	struct sorts sorts = sorts_of(s, n < FIRST ? n : FIRST);
	if (sorts.leads > sorts.letters || !(p->ascii_own | p->ascii_other))
		return UNSURE;
	sorts = sorts_of(s, n);
	if (p->ascii_other)
		return sorts.leads <= sorts.letters ? SURELY_NOT : UNSURE;
	bool own = sorts.letters > sorts.signs + sorts.leads && sorts.leads * FOREIGN_MOST <= sorts.letters;
	return own ? SURELY : UNSURE;
}

/* Letters by what they speak for: how many, sixteen bits each. Every byte is looked at for itself: which ones begin a
 * letter cannot be foreseen, and those that begin none are taken for signs that say nothing. */
static uint64_t voices_heard(const struct pack *p, struct str text, size_t end)
{
	uint64_t heard = 0;
	for (size_t i = 0; i < end; i++) {
		uint32_t c = (unsigned char)text.s[i], next = i + 1 < text.n ? (unsigned char)text.s[i + 1] : 0;
		if (c >= 0xE0) {
			size_t at = i;
			heard += (uint64_t)1 << 16 * voice_of(p, utf8_next(text.s, text.n, &at));
		} else {
			uint32_t cp = c >= 0xC0 ? (c & 0x1F) << 6 | (next & 0x3F) : c;
			heard += (uint64_t)1 << 16 * p->voices[cp];
		}
	}
	return heard;
}

static bool by_letters(const struct pack *p, struct str text, size_t end)
{
	uint64_t heard = voices_heard(p, text, end);
	uint64_t own = heard >> 16 * VOICE_OWN & 0xFFFF, other = heard >> 16 * VOICE_OTHER & 0xFFFF;
	return own > other && (heard >> 16 * VOICE_FOREIGN & 0xFFFF) * FOREIGN_MOST <= own;
}

bool pack_fits(const struct pack *p, struct str text)
{
	size_t end = text.n < SAMPLE ? text.n : SAMPLE;
	enum surely sure = by_ascii(p, text.s, end);
	if (sure == UNSURE)
		sure = by_letters(p, text, end) ? SURELY : SURELY_NOT;
	if (sure == SURELY_NOT || p->head->often == PACK_NONE)
		return sure == SURELY;
	return often_met(p, str_sub(text.s, 0, end < OFTEN_SAMPLE ? end : OFTEN_SAMPLE));
}
