/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench/corpus.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/fault.h"
#include "base/hash.h"
#include "desk/desk.h"
#include "report/report.h"
#include "text/utf8.h"

enum {
	WORDS = 300000, /* other words, by frequency */
	PEOPLE = 200,   /* who may stand for one person of a sample: he has the same office and country */
	SURNAMES = 9000,
	OUTLETS = 40,
	OTHER = 40,      /* [percent] of the words of four letters and more in quotes are others */
	LEAVE_OUT = 30,  /* [percent] of the paragraphs */
	PEOPLE_MOST = 64 /* of a sample */
};

struct model {
	struct report *r;
	bool arabic;
	/* For each byte: it may be another word's. So are words of quotes, but for names and the words beside them:
	 * what no lexicon knows and stands at an office would be taken for a name, which in real reports it seldom is.
	 */
	char *free;
};

struct corpus {
	struct arena *arena;
	struct desk *desk;
	struct model *models;
	size_t n;
	uint64_t state;
	uint32_t people[PEOPLE_MOST]; /* who stands for whom, in the report under way */
};

static void hold(struct model *m, struct span at)
{
	const struct str text = m->r->article.text;
	uint32_t begin = at.begin, end = at.end;
	for (int words = 0; begin > 0 && words < 2; begin--)
		words += text.s[begin - 1] == ' ';
	for (int words = 0; end < text.n && words < 2; end++)
		words += text.s[end] == ' ';
	memset(m->free + begin, 0, end - begin);
}

static void find_free(struct arena *arena, struct model *m)
{
	const struct report *r = m->r;
	m->free = arena_alloc(arena, r->article.text.n + 1, 1);
	for (size_t i = 0; i < r->quotes.n; i++)
		memset(m->free + r->quotes.items[i].span.begin, 1,
		    r->quotes.items[i].span.end - r->quotes.items[i].span.begin);
	for (size_t i = 0; i < r->actors.n; i++)
		for (size_t k = 0; k < r->actors.items[i].mentions.n; k++)
			hold(m, r->actors.items[i].mentions.items[k]);
}

struct corpus *corpus_new(char *const *files, size_t n)
{
	struct arena *arena = arena_new(0);
	struct corpus *c = ARENA_NEW(arena, struct corpus);
	struct desk_options options = {.date = "2024-01-01"};
	struct fault fault = FAULT_INIT;
	c->arena = arena;
	c->desk = desk_new(&options);
	c->models = ARENA_ARRAY(arena, struct model, n + 1);
	for (size_t i = 0; i < n; i++) {
		struct model *m = &c->models[c->n];
		if (!desk_read(c->desk, files[i], &m->r, &fault) || m->r->article.text.n < 500)
			continue;
		m->arabic = m->r->article.rtl;
		find_free(arena, m);
		c->n++;
	}
	return c;
}

void corpus_free(struct corpus *c)
{
	for (size_t i = 0; i < c->n; i++)
		report_free(c->models[i].r);
	desk_free(c->desk);
	arena_free(c->arena);
}

static uint32_t draw(struct corpus *c, uint32_t n)
{
	c->state += HASH_PRIME;
	uint64_t h = hash_mix(hash_mix(1, c->state), 7);
	return (uint32_t)((h >> 16) % n);
}

/* 0 is the most frequent; the chance falls as 1/n. */
static uint32_t draw_rank(struct corpus *c, uint32_t n)
{
	double u = draw(c, 1U << 30) / (double)(1U << 30);
	uint32_t rank = (uint32_t)pow(n, u) - 1;
	return rank < n ? rank : n - 1;
}

/* A word that stands for a number: the same letters each time. */
static void spell(struct buf *out, bool arabic, uint64_t seed, uint32_t letters, bool upper)
{
	static const uint8_t common[] = {0x27, 0x44, 0x4A, 0x45, 0x48, 0x46, 0x31, 0x2A, 0x28, 0x39, 0x2F, 0x33, 0x41,
	    0x47, 0x43, 0x42, 0x2D, 0x2C, 0x34, 0x37, 0x35, 0x2E, 0x36, 0x30, 0x2B, 0x3A, 0x38, 0x32};
	static const char vowels[] = "aeiouaei", others[] = "rtnsldcmpbgfhvkwzj";
	uint64_t h = hash_mix(HASH_PRIME, seed * 2 + arabic);
	for (uint32_t i = 0; i < letters; i++, h = hash_mix(h, i)) {
		uint32_t v = (uint32_t)(h >> 20) % 1000;
		double skew = (double)v * v / 1e6;
		if (arabic) {
			buf_cp(out, 0x600U + common[(size_t)(skew * sizeof common)]);
			continue;
		}
		char x = i % 2 ? vowels[v % 8] : others[(size_t)(skew * 18)];
		buf_char(out, upper && i == 0 ? (char)(x - 'a' + 'A') : x);
	}
}

static void put_person(struct buf *out, bool arabic, uint32_t person, bool whole)
{
	uint64_t h = hash_mix(99, person);
	if (whole) {
		spell(out, arabic, 1000000 + h % 400, 4 + (uint32_t)(h >> 9) % 2, true);
		buf_char(out, ' ');
	}
	spell(out, arabic, 2000000 + (h >> 20) % SURNAMES, 5 + (uint32_t)(h >> 13) % 3, true);
}

/* The mention of a person that begins here, or NULL. */
static const struct span *mention_at(const struct report *r, uint32_t at, uint32_t *person)
{
	for (uint32_t i = 0; i < r->actors.n && i < PEOPLE_MOST; i++) {
		const struct actor *a = &r->actors.items[i];
		for (size_t k = 0; a->kind == ACTOR_PERSON && k < a->mentions.n; k++)
			if (a->mentions.items[k].begin == at) {
				*person = i;
				return &a->mentions.items[k];
			}
	}
	return NULL;
}

static bool is_letter(unsigned char c)
{
	return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static void put_word(struct corpus *c, bool arabic, struct str word, struct buf *out)
{
	bool plain = utf8_count(word.s, word.n) >= 4 && !(word.s[0] >= 'A' && word.s[0] <= 'Z') &&
	             ((unsigned char)word.s[0] >= 0x80) == arabic;
	if (plain && draw(c, 100) < OTHER) {
		uint32_t rank = draw_rank(c, WORDS);
		spell(out, arabic, rank, (rank > 50 ? 4U : 3U) + (uint32_t)hash_mix(5, rank) % 4, false);
	} else {
		buf_str(out, word);
	}
}

static void put_paragraph(struct corpus *c, const struct model *m, struct span at, struct buf *out)
{
	const char *s = m->r->article.text.s;
	for (uint32_t i = at.begin; i < at.end;) {
		uint32_t person, from = i;
		const struct span *mention = mention_at(m->r, i, &person);
		if (mention && mention->end <= at.end) {
			bool whole = memchr(s + i, ' ', mention->end - i) != NULL;
			put_person(out, m->arabic, c->people[person], whole);
			i = mention->end;
			continue;
		}
		while (i < at.end && is_letter((unsigned char)s[i]) && (i == from || !mention_at(m->r, i, &person)))
			i++;
		if (i > from && m->free[from])
			put_word(c, m->arabic, str_sub(s, from, i), out);
		else if (i > from)
			buf_str(out, str_sub(s, from, i));
		else
			buf_char(out, s[i++]);
	}
	buf_char(out, '\n');
}

static void draw_people(struct corpus *c, const struct model *m)
{
	uint32_t first = (uint32_t)(m - c->models) * PEOPLE_MOST;
	for (uint32_t i = 0; i < PEOPLE_MOST; i++)
		c->people[i] = (first + i) * PEOPLE + draw_rank(c, PEOPLE);
}

static void put_model(struct corpus *c, const struct model *m, bool title, size_t most, struct buf *out)
{
	struct str text = m->r->article.text;
	size_t at = 0;
	draw_people(c, m);
	while (at < text.n && out->len < most) {
		const char *stop = memchr(text.s + at, '\n', text.n - at);
		size_t end = stop ? (size_t)(stop - text.s) : text.n;
		bool headline = at == 0;
		if (end > at && (headline ? title : draw(c, 100) >= LEAVE_OUT))
			put_paragraph(c, m, (struct span){(uint32_t)at, (uint32_t)end}, out);
		at = end + 1;
	}
}

/* Six of seven are Arabic. */
static const struct model *draw_model(struct corpus *c)
{
	bool arabic = draw(c, 7) > 0;
	for (;;) {
		const struct model *m = &c->models[draw(c, (uint32_t)c->n)];
		if (m->arabic == arabic)
			return m;
	}
}

void corpus_make(struct corpus *c, uint64_t index, struct made *out)
{
	c->state = index * 1000003 + 17;
	const struct model *m = draw_model(c);
	/* Most are of two to four kilobytes, few much longer. */
	size_t most = 1200 + draw(c, 2400) + (draw(c, 10) == 0 ? draw(c, 12000) : 0);
	buf_clear(&out->text);
	put_model(c, m, true, most, &out->text);
	while (out->text.len < most) {
		const struct model *other = &c->models[draw(c, (uint32_t)c->n)];
		if (other->arabic == m->arabic)
			put_model(c, other, false, most, &out->text);
	}
	out->title = strcspn(out->text.data, "\n");
	uint32_t day = draw(c, 3652);
	snprintf(out->date, sizeof out->date, "%04u-%02u-%02u", (2015 + day / 366) % 10000, (1 + day % 366 / 31) % 100,
	    (1 + day % 28) % 100);
	snprintf(out->path, sizeof out->path, "/corpus/%03u/%07llu.txt", (unsigned)(index / 1000),
	    (unsigned long long)index);
	snprintf(out->outlet, sizeof out->outlet, "Outlet %u", draw_rank(c, OUTLETS));
}
