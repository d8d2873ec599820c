/* SPDX-License-Identifier: GPL-3.0-or-later
 * The letters of one written word, folded: eight at a time where they are of two bytes and stay so, else one by one. */
#include "base/eight.h"
#include "lang/token_in.h"
#include "text/utf8.h"

/* The dot behind a word: of an initial, of letters with dots between, of an abbreviation that the pack lists. */
static bool keeps_dot(const struct pack *p, char *folded, size_t n)
{
	if (!(p->head->flags & PACK_DOTTED) || token_is_digit(folded[0]) || n >= WORD_MOST)
		return false;
	folded[n] = '.';
	return n == 1 || memchr(folded, '.', n) || pack_find(p, folded, n + 1) != PACK_NONE;
}

/* A comma right behind a dot: the dot is an abbreviation's. */
static bool before_comma(const struct reader *r, uint32_t follows, size_t n)
{
	return follows == ',' && n < WORD_MOST && (r->pack->head->flags & PACK_DOTTED);
}

/* Does cp, which ends at byte `at`, go on with a Latin word or number that has n bytes by now? */
static bool joins(const struct reader *r, uint32_t cp, char *folded, size_t n, size_t at)
{
	if (!token_may_join(cp) || (unsigned char)folded[0] >= 0x80)
		return false;
	size_t next = at;
	uint32_t follows = at < r->text.n ? utf8_next(r->text.s, r->text.n, &next) : 0;
	if (cp == '.' || cp == ',') {
		if (token_is_digit(folded[n - 1]) && follows >= '0' && follows <= '9')
			return true;
		bool letter = n == 1 || (n > 2 && folded[n - 2] == '.');
		return cp == '.' &&
		       (token_is_word(follows) ? letter && (r->pack->head->flags & PACK_DOTTED)
		                               : keeps_dot(r->pack, folded, n) || before_comma(r, follows, n));
	}
	return token_is_word(follows);
}

/* Letters of two bytes that the pack's alphabet knows, up to what is none of them, at byte `last` or when the word is
 * long; returns where that is. */
static inline size_t read_pairs(const struct reader *r, size_t at, size_t last, char **folded)
{
	enum { FIRST = 0x80, OTHERS = PACK_LETTERS - FIRST /* [cp] of two bytes */ };
	const unsigned char *s = (const unsigned char *)r->text.s, *from = s + at, *end = s + last;
	const struct pack_letter *alphabet = r->pack->alphabet;
	char *to = *folded;
	for (; from < end; from += 2) {
		uint32_t next = from[1] - 0x80U, cp = ((uint32_t)from[0] << 6) + next - (0xC0 << 6);
		if (next > 0x3F || cp - FIRST >= OTHERS || alphabet[cp].use != LETTER_WORD)
			break;
		memcpy(to, alphabet[cp].to, sizeof alphabet->to);
		to += alphabet[cp].n;
	}
	*folded = to;
	return (size_t)(from - s);
}

/* Letters that the pack's alphabet knows, up to what is none of them; returns where that is. `ends`: it ends the word.
 */
static size_t read_common(const struct reader *r, size_t at, char *folded, size_t *n, bool *ends)
{
	const unsigned char *s = (const unsigned char *)r->text.s;
	size_t last = r->text.n - 1;
	char *to = folded + *n, *long_word = folded + WORD_MOST;
	*ends = false;
	while (to <= long_word && at < last) {
		size_t room = (size_t)(long_word - to) / 2 * 2 + 2, most = last - at < room ? last : at + room;
		at = read_pairs(r, at, most, &to);
		if (at >= last || to > long_word)
			break;
		uint32_t cp = s[at];
		if (cp >= 0x80) {
			uint32_t next = s[at + 1] ^ 0x80U;
			cp = (cp - 0xC0) << 6 | next;
			*ends =
			    next <= 0x3F && cp >= 0x80 && cp < PACK_LETTERS && r->pack->alphabet[cp].use == LETTER_END;
			break;
		}
		const struct pack_letter l = r->pack->alphabet[cp];
		if (l.use != LETTER_WORD) {
			*ends = l.use == LETTER_END;
			break;
		}
		memcpy(to, l.to, sizeof l.to);
		to += l.n;
		at++;
	}
	*n = (size_t)(to - folded);
	return at;
}

/* Any letters, one by one. Kept apart: few words need it. */
__attribute__((noinline)) static size_t read_any(const struct reader *r, size_t at, char *folded, size_t *n)
{
	for (bool ends;;) {
		at = read_common(r, at, folded, n, &ends);
		if (ends || at >= r->text.n)
			return at;
		size_t next = at;
		uint32_t cp = utf8_next(r->text.s, r->text.n, &next), cps[FOLD_MOST];
		if (!token_is_word(cp) && !(*n && joins(r, cp, folded, *n, next)))
			return at;
		size_t k = fold_cp(&r->pack->fold, cp, cps);
		for (size_t i = 0; i < k && *n <= WORD_MOST; i++)
			*n += utf8_put(folded + *n, cps[i]);
		at = next;
	}
}

/* Four letters of two bytes side by side in a word of the machine, the first one lowest. */
enum { FOUR = 8 /* [byte] */ };
#define EACH(x) ((uint64_t)(x)*0x0001000100010001U)

static inline uint64_t load_four(const char *s)
{
	uint64_t w;
	memcpy(&w, s, sizeof w);
	return w;
}

/* Their folded forms; the highest bit of each is set in `plain` where it is one. */
static inline uint64_t fold_four(const struct pack *p, uint64_t w, uint64_t *plain)
{
	const uint16_t *pairs = p->pairs;
	uint64_t cps = (w >> 8 & EACH(0x3F)) | (w << 6 & EACH(0x1F << 6));
	uint64_t folded = (uint64_t)pairs[cps & 0x7FF] | (uint64_t)pairs[cps >> 16 & 0x7FF] << 16 |
	                  (uint64_t)pairs[cps >> 32 & 0x7FF] << 32 | (uint64_t)pairs[cps >> 48] << 48;
	/* 110xxxxx 10xxxxxx: bits that are otherwise. */
	uint64_t other = (w ^ EACH(0x80C0)) & EACH(0xC0E0);
	uint64_t ill = ((other & EACH(0x40E0)) + EACH(0x7FE0)) | other;
	*plain = folded & ~ill & EACH(0x8000);
	return folded;
}

/* The highest bits of four, side by side: each is moved to its place by one part of the product. */
static inline uint32_t highest_four(uint64_t w)
{
	return (uint32_t)((w >> 15 & EACH(1)) *
	                          ((uint64_t)1 << 3 | (uint64_t)1 << 18 | (uint64_t)1 << 33 | (uint64_t)1 << 48) >>
	                      48 &
	                  0xF);
}

/* The first letters of a word, as long as they are plain; returns how many bytes. */
static inline size_t read_eight(const struct reader *r, size_t at, char *folded)
{
	uint64_t plain[2], two[2];
	two[0] = fold_four(r->pack, load_four(r->text.s + at), &plain[0]);
	two[1] = fold_four(r->pack, load_four(r->text.s + at + FOUR), &plain[1]);
	memcpy(folded, two, sizeof two);
	/* Counted without a branch: how long a word is nobody can foresee. */
	uint32_t others = highest_four(~plain[0]) | highest_four(~plain[1]) << 4 | 1U << 8;
	return 2 * (size_t)__builtin_ctz(others);
}

/* Does what stands at byte `at`, behind a letter of two bytes, end the word? false: to be looked at. */
static inline bool ends_word(const struct reader *r, size_t at)
{
	const unsigned char *s = (const unsigned char *)r->text.s + at;
	if (s[0] < 0x80)
		return r->pack->alphabet[s[0]].use != LETTER_WORD;
	return s[0] < 0xE0 && r->pack->alphabet[(s[0] & 0x1F) << 6 | (s[1] & 0x3F)].use == LETTER_END;
}

/* The letters of a word of ASCII, from byte `at` on; returns how many. */
static inline size_t read_ascii(const struct reader *r, size_t at, char *folded)
{
	size_t n = 0;
	while (at + n + EIGHT <= r->text.n && n + EIGHT <= WORD_MOST) {
		uint64_t w = eight_load(r->text.s + at + n), small = w | eight_of(0x20);
		uint64_t others = eight_marks(w | ~eight_within(small, 'a', 'z'));
		memcpy(folded + n, &small, sizeof small);
		if (others)
			return n + (size_t)__builtin_ctzll(others) / EIGHT;
		n += EIGHT;
	}
	return n;
}

/* What a word of letters of ASCII surely ends at; dots, dashes and apostrophes may stand inside. */
static inline bool ends_ascii(char next)
{
	return next == ' ' || next == ',' || next == '\n';
}

size_t token_letters(const struct reader *r, size_t at, char *folded, size_t *n, bool *plain)
{
	enum { PAIRS = 2 * FOUR, AHEAD = PAIRS + 2 };
	*n = 0;
	*plain = true;
	if (EIGHT_IN_ORDER && r->pack->ascii_lower && (unsigned char)r->text.s[at] < 0x80) {
		*n = read_ascii(r, at, folded);
		at += *n;
		if (*n && at < r->text.n && ends_ascii(r->text.s[at]))
			return at;
		*plain = false;
		return read_any(r, at, folded, n);
	}
	while (EIGHT_IN_ORDER && at + AHEAD <= r->text.n && *n + PAIRS <= WORD_MOST) {
		size_t some = read_eight(r, at, folded + *n);
		*n += some;
		at += some;
		if (some == PAIRS)
			continue;
		if (*n && ends_word(r, at))
			return at;
		break;
	}
	*plain = false;
	return read_any(r, at, folded, n);
}
