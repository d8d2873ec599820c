/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/names.h"

#include <string.h>

#include "lang/pack.h"
#include "lang/token.h"
#include "text/utf8.h"

static struct str first_word(struct str s)
{
	struct str w = {NULL, 0};
	str_cut(&s, ' ', &w);
	return w;
}

/* All words of `part`, in order, in `whole`. */
static bool words_within(struct str part, struct str whole)
{
	struct str word, other;
	while (str_cut(&part, ' ', &word)) {
		bool found = false;
		while (!found && whole.s && str_cut(&whole, ' ', &other))
			found = str_eq(word, other);
		if (!found)
			return false;
	}
	return true;
}

static bool is_patronym(const struct pack *p, struct str word)
{
	uint32_t known = pack_find(p, word.s, word.n);
	return known != PACK_NONE && classes_has(&p->sets[p->words[known].sense.set].classes, IS_PATRONYM);
}

/* Is `part` the same name told shorter: from its first word on, or words from its
 * middle or end (but not what follows "son of": that is the father's name)? */
static bool shorter_name(const struct pack *p, struct str part, struct str whole)
{
	if (str_eq(first_word(part), first_word(whole)))
		return words_within(part, whole);
	const char *at = part.n && whole.n > part.n ? memmem(whole.s + 1, whole.n - 1, part.s, part.n) : NULL;
	size_t from = at ? (size_t)(at - whole.s) : 0, begin = from ? from - 1 : 0;
	if (!at || whole.s[from - 1] != ' ' || (from + part.n < whole.n && whole.s[from + part.n] != ' '))
		return false;
	bool middle = from + part.n < whole.n;
	if (middle && !memchr(part.s, ' ', part.n))
		return false;
	while (begin > 0 && whole.s[begin - 1] != ' ')
		begin--;
	return !is_patronym(p, str_sub(whole.s, begin, from - 1));
}

size_t name_words(struct str s)
{
	size_t n = s.n > 0;
	for (size_t i = 0; i < s.n; i++)
		n += s.s[i] == ' ';
	return n;
}

/* Two spellings of one foreign word: one letter more, less or other. */
static bool near_word(struct str a, struct str b)
{
	enum { LEAST = 6 /* [cp] of a word that may be misspelt */ };
	size_t i = 0, k = 0;
	if (utf8_count(a.s, a.n) < LEAST || utf8_count(b.s, b.n) < LEAST || a.s[0] != b.s[0])
		return false;
	while (i < a.n && i < b.n && a.s[i] == b.s[i])
		i++;
	while (k < a.n - i && k < b.n - i && a.s[a.n - 1 - k] == b.s[b.n - 1 - k])
		k++;
	return utf8_count(a.s + i, a.n - i - k) <= 1 && utf8_count(b.s + i, b.n - i - k) <= 1;
}

static struct str last_word(struct str s)
{
	size_t from = s.n;
	while (from > 0 && s.s[from - 1] != ' ')
		from--;
	return str_sub(s.s, from, s.n);
}

bool name_near(struct str a, struct str b)
{
	struct str x = last_word(a), y = last_word(b);
	if (str_eq(x, y) || !near_word(x, y))
		return false;
	a.n -= x.n;
	b.n -= y.n;
	size_t n = a.n < b.n ? a.n : b.n;
	return memcmp(a.s + a.n - n, b.s + b.n - n, n) == 0 &&
	       (a.n == b.n || (a.n > n ? a : b).s[(a.n > n ? a.n : b.n) - n - 1] == ' ');
}

bool name_within(const struct pack *p, struct str a, struct str b)
{
	return name_words(a) <= name_words(b) ? shorter_name(p, a, b) : shorter_name(p, b, a);
}

bool name_foreign(const struct pack *p, struct str name)
{
	struct str family = last_word(name);
	uint32_t known = pack_find(p, family.s, family.n);
	return known == PACK_NONE || !classes_has(&p->sets[p->words[known].sense.set].classes, IS_WORD);
}

uint64_t name_sum(struct str words)
{
	uint64_t sum = 0;
	struct str word;
	while (str_cut(&words, ' ', &word))
		sum |= UINT64_C(1) << (pack_hash(word.s, word.n) >> 7 & 63);
	return sum;
}

bool name_may_be_within(uint64_t part, uint64_t whole)
{
	uint64_t more = part & ~whole;
	return (more & (more - 1)) == 0;
}
