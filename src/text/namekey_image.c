/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "text/namekey_build_in.h"

struct values {
	const struct namekey_build *build;
	const struct icu *icu;
	const UNormalizer2 *nfkc, *nfd;
	struct buf longer;
};

static bool apostrophe(UChar32 c)
{
	static const uint16_t all[] = {
	    '\'', '`', 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BE, 0x2BF, 0x2018, 0x2019, 0x5F3, 0x5F4};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (c == all[i])
			return true;
	return false;
}

/* The letters that the files name for these code units, and how many; what they name not is passed over. */
static size_t named(const struct values *v, const UChar *text, int32_t n, uint16_t out[NAMEKEY_EXPANDS])
{
	size_t k = 0;
	for (int32_t i = 0; i < n && k < NAMEKEY_EXPANDS; i++) {
		UChar32 low = v->icu->u_tolower(text[i]);
		if (low < NAMEKEY_BMP && v->build->letter[low])
			out[k++] = v->build->letter[low];
	}
	return k;
}

/* As the files name it, in small letters; else what it is compatible with; else without its accents. */
static size_t letters_for(const struct values *v, UChar32 c, uint16_t out[NAMEKEY_EXPANDS])
{
	UErrorCode e = U_ZERO_ERROR;
	UChar one[2] = {(UChar)c, 0}, low[2] = {0}, wide[64], bare[64];
	low[0] = (UChar)v->icu->u_tolower(c);
	if (apostrophe(c)) {
		out[0] = NAMEKEY_ANY_SCRIPT << 8 | NAMEKEY_APOSTROPHE;
		return 1;
	}
	size_t k = named(v, low, 1, out);
	if (k || !v->icu->u_isalpha(c))
		return k;
	int32_t n = v->icu->unorm2_normalize(v->nfkc, v->icu->u_tolower(c) < NAMEKEY_BMP ? low : one, 1, wide, 64, &e);
	if (U_FAILURE(e))
		return 0;
	k = named(v, wide, n, out);
	if (k == (size_t)n)
		return k;
	n = v->icu->unorm2_normalize(v->nfd, wide, n, bare, 64, &e);
	return U_FAILURE(e) ? 0 : named(v, bare, n, out);
}

static uint16_t value(struct values *v, UChar32 c)
{
	uint16_t out[NAMEKEY_EXPANDS] = {0};
	if (c >= 0xD800 && c <= 0xDFFF)
		return 0;
	size_t n = letters_for(v, c, out);
	if (n < 2)
		return out[0];
	size_t place = v->longer.len / sizeof out;
	buf_add(&v->longer, out, sizeof out);
	return (uint16_t)(NAMEKEY_LONGER | place);
}

static void add_pages(struct values *v, struct buf *index, struct buf *pages)
{
	for (UChar32 p = 0; p < 256; p++) {
		uint16_t page[256];
		for (UChar32 c = 0; c < 256; c++)
			page[c] = value(v, p << 8 | c);
		size_t at = 0;
		while (at < pages->len && memcmp(pages->data + at, page, sizeof page) != 0)
			at += sizeof page;
		if (at == pages->len)
			buf_add(pages, page, sizeof page);
		uint16_t number = (uint16_t)(at / sizeof page);
		buf_add(index, &number, sizeof number);
	}
}

/* What letters with a mark of their own behind them are, when the files tell them from the bare letter. */
static void add_composed(const struct values *v, struct buf *out)
{
	struct namekey_compose end = {0, 0, 0};
	for (UChar32 c = 0; c < NAMEKEY_BMP; c++) {
		UErrorCode e = U_ZERO_ERROR;
		UChar one = (UChar)v->icu->u_tolower(c), parts[8];
		uint16_t whole[NAMEKEY_EXPANDS], bare[NAMEKEY_EXPANDS];
		if (one != c || !v->icu->u_isalpha(c) || v->icu->unorm2_normalize(v->nfd, &one, 1, parts, 8, &e) != 2 ||
		    U_FAILURE(e))
			continue;
		if (letters_for(v, c, whole) != 1 || letters_for(v, parts[0], bare) != 1 || whole[0] == bare[0])
			continue;
		struct namekey_compose pair = {bare[0], parts[1], whole[0]};
		buf_add(out, &pair, sizeof pair);
	}
	buf_add(out, &end, sizeof end);
}

static int by_letter(const void *a, const void *b)
{
	const struct build_rule *x = a, *y = b;
	if (x->rule.letters[0] != y->rule.letters[0])
		return x->rule.letters[0] < y->rule.letters[0] ? -1 : 1;
	if (x->rule.n != y->rule.n)
		return x->rule.n > y->rule.n ? -1 : 1;
	return (x->order > y->order) - (x->order < y->order);
}

/* The rules of a stage in the order in which they are tried, and where those of each letter begin. */
static void add_stage(const struct build_stage *s, struct buf *rules, struct buf *starts)
{
	struct buf sorted = BUF_INIT;
	buf_add(&sorted, s->rules.items, s->rules.n * sizeof *s->rules.items);
	struct build_rule *r = (struct build_rule *)(void *)sorted.data;
	if (s->rules.n)
		qsort(r, s->rules.n, sizeof *r, by_letter);
	size_t i = 0, before = rules->len / sizeof r->rule;
	for (unsigned l = 0; l <= 256; l++) {
		for (; i < s->rules.n && r[i].rule.letters[0] < l; i++)
			buf_add(rules, &r[i].rule, sizeof r[i].rule);
		uint16_t start = (uint16_t)(before + i);
		buf_add(starts, &start, sizeof start);
	}
	buf_release(&sorted);
}

static bool has_likeness(const struct namekey_build *b, size_t sound)
{
	for (size_t t = 0; t < b->tables_n; t++)
		for (size_t other = 0; other < NAMEKEY_PLAIN; other++)
			if (b->like[t][sound][other] != NAMEKEY_UNLIKE || b->like[t][other][sound] != NAMEKEY_UNLIKE)
				return true;
	return false;
}

/* Only the rows of sounds of which something is said. Returns how many. */
static uint32_t add_likeness(const struct namekey_build *b, struct buf *out)
{
	uint8_t row[NAMEKEY_PLAIN] = {0}, sound[NAMEKEY_PLAIN] = {0};
	uint32_t n = 1;
	for (size_t c = 1; c < NAMEKEY_PLAIN; c++)
		if (has_likeness(b, c)) {
			sound[n] = (uint8_t)c;
			row[c] = (uint8_t)n++;
		}
	buf_add(out, row, sizeof row);
	buf_add(out, b->between, sizeof b->between);
	for (size_t t = 0; t < b->tables_n; t++)
		for (size_t i = 0; i < n; i++)
			for (size_t j = 0; j < n; j++)
				buf_char(out, (char)b->like[t][sound[i]][sound[j]]);
	return n;
}

/* Each spelling at the place of its hash, or at the next that is free. Returns how many places there are. */
static uint32_t add_known(const struct namekey_build *b, struct buf *out)
{
	static const struct namekey_known none = {0, 0};
	uint32_t n = 2;
	while (n < 2 * b->spellings.n)
		n *= 2;
	for (uint32_t i = 0; i < n; i++)
		buf_add(out, &none, sizeof none);
	struct namekey_known *place = (struct namekey_known *)(void *)out->data;
	for (size_t i = 0; i < b->spellings.n; i++) {
		uint32_t at = b->spellings.items[i].hash & (n - 1);
		while (place[at].word)
			at = (at + 1) & (n - 1);
		place[at] = b->spellings.items[i];
	}
	return n;
}

/* The parts behind the head, in the order in which they stand. */
enum part { FLAGS, KNOWN, RULES, SETS, INDEX, PAGES, LONGER, STARTS, COMPOSED, LIKE, PARTS };

void namekey_build_image(const struct namekey_build *b, struct buf *image)
{
	UErrorCode e = U_ZERO_ERROR;
	struct buf part[PARTS];
	for (size_t i = 0; i < PARTS; i++)
		buf_init(&part[i]);
	struct values v = {b, b->icu, b->icu->unorm2_getNFKCInstance(&e), b->icu->unorm2_getNFDInstance(&e), BUF_INIT};
	for (size_t i = 0; i < b->stages_n; i++) {
		buf_add(&part[FLAGS], &b->stage[i].flags, sizeof b->stage[i].flags);
		add_stage(&b->stage[i], &part[RULES], &part[STARTS]);
	}
	buf_add(&part[SETS], b->sets.items, b->sets.n * sizeof *b->sets.items);
	add_pages(&v, &part[INDEX], &part[PAGES]);
	part[LONGER] = v.longer;
	add_composed(&v, &part[COMPOSED]);
	uint32_t rows = add_likeness(b, &part[LIKE]);
	uint32_t places = add_known(b, &part[KNOWN]);
	uint32_t head[9] = {(uint32_t)b->stages_n, (uint32_t)(part[PAGES].len / 512),
	    (uint32_t)(part[LONGER].len / (NAMEKEY_EXPANDS * 2)), (uint32_t)b->sets.n,
	    (uint32_t)(part[RULES].len / sizeof(struct namekey_rule)), (uint32_t)b->words.len, rows,
	    (uint32_t)b->tables_n, places};
	buf_cat(image, "sanames3");
	buf_add(image, head, sizeof head);
	for (size_t i = 0; i < PARTS; i++) {
		buf_str(image, buf_view(&part[i]));
		buf_release(&part[i]);
	}
	buf_add(image, b->length, sizeof b->length);
	buf_str(image, buf_view(&b->words));
}
