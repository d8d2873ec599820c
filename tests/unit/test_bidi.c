/* SPDX-License-Identifier: GPL-3.0-or-later
 * Row reordering against the Unicode Consortium's conformance files, where the system has them (Debian: unicode-data).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/bidi.h"

enum { MAX = 256, REMOVED = -1 };

struct wanted {
	size_t n, seen;
	int level[MAX]; /* REMOVED: the algorithm gives none */
	int order[MAX]; /* of those that are left */
};

struct tally {
	long cases, wrong;
	char example[512];
};

/* L3 is not part of the files: marks go behind their base, as a row of cells needs it. */
static void put_marks_behind(const uint32_t *type, uint32_t nsm, struct wanted *w)
{
	for (size_t v = 0; v < w->seen; v++) {
		int level = w->level[w->order[v]];
		size_t end = v;
		if (level % 2 == 0)
			continue;
		while (end < w->seen && type[w->order[end]] == nsm && w->level[w->order[end]] == level)
			end++;
		if (end == v)
			continue;
		if (end == w->seen || w->level[w->order[end]] != level)
			end--;
		for (size_t a = v, b = end; a < b; a++, b--) {
			int swap = w->order[a];
			w->order[a] = w->order[b];
			w->order[b] = swap;
		}
		v = end;
	}
}

static bool agrees(const uint32_t *cp, bool rtl, const struct wanted *file)
{
	static const uint32_t mark = 0x300;
	uint32_t type[MAX], bracket[MAX], order[MAX], nsm, none;
	int8_t level[MAX], zero;
	struct wanted w = *file;
	struct bidi one = {1, false, &nsm, &none, &zero};
	bidi_resolve(&one, &mark);
	struct bidi b = {w.n, rtl, type, bracket, level};
	bidi_resolve(&b, cp);
	bidi_order(&b, 0, w.n, order);
	put_marks_behind(type, nsm, &w);
	size_t seen = 0;
	for (size_t v = 0; v < w.n; v++) {
		if (w.level[v] != REMOVED && w.level[v] != level[v])
			return false;
		if (w.level[order[v]] != REMOVED && (seen >= w.seen || w.order[seen++] != (int)order[v]))
			return false;
	}
	return seen == w.seen;
}

static void count(struct tally *t, const uint32_t *cp, bool rtl, const struct wanted *w, const char *line)
{
	t->cases++;
	if (agrees(cp, rtl, w))
		return;
	t->wrong++;
	if (getenv("BIDI_SHOW"))
		fprintf(stderr, "%s base %d: %s", t->wrong == 1 ? "first" : "", rtl, line);
	if (!t->example[0])
		snprintf(t->example, sizeof t->example, "%s", line);
}

static size_t read_numbers(const char *s, int *out)
{
	size_t n = 0;
	for (;;) {
		s += strspn(s, " \t");
		if (n == MAX || *s == '\0' || *s == '\n' || *s == ';' || *s == '#')
			return n;
		if (*s == 'x') {
			out[n++] = REMOVED;
			s++;
		} else {
			char *end;
			out[n++] = (int)strtol(s, &end, 10);
			s = end;
		}
	}
}

static FILE *open_or_skip(const char *path)
{
	FILE *f = fopen(path, "r");
	if (!f) {
		printf("skipped: %s is not there (package unicode-data)\n", path);
		skip();
	}
	return f;
}

/* Fields: code points; 0 ltr, 1 rtl, 2 auto; resolved paragraph level; levels; order */
static void character_line(struct tally *t, const char *line)
{
	uint32_t cp[MAX];
	struct wanted w = {0};
	char *s;
	for (const char *p = line; *p && *p != ';' && w.n < MAX; p = s) {
		cp[w.n] = (uint32_t)strtoul(p, &s, 16);
		w.n++;
	}
	const char *p = strchr(line, ';') + 1;
	int asked = atoi(p);
	p = strchr(p, ';') + 1;
	int base = atoi(p);
	p = strchr(p, ';') + 1;
	assert_int_equal(read_numbers(p, w.level), w.n);
	w.seen = read_numbers(strchr(p, ';') + 1, w.order);
	if (asked == 2)
		assert_int_equal(bidi_first_strong(cp, w.n) == BIDI_RTL, base);
	count(t, cp, base == 1, &w, line);
}

static void rows_agree_with_the_character_test(void **state)
{
	(void)state;
	FILE *f = open_or_skip("/usr/share/unicode/BidiCharacterTest.txt");
	static char line[8192];
	struct tally t = {0};
	while (fgets(line, sizeof line, f))
		if (line[0] != '#' && line[0] != '\n')
			character_line(&t, line);
	fclose(f);
	printf("%ld cases, %ld differ %s\n", t.cases, t.wrong, t.example);
	assert_true(t.cases > 90000);
	assert_int_equal(t.wrong, 0);
}

/* A character of each class. */
static uint32_t character_of(const char *class, size_t n)
{
	static const struct {
		const char *class;
		uint32_t cp;
	} table[] = {
	    {"L", 'a'},
	    {"R", 0x5D0},
	    {"AL", 0x627},
	    {"EN", '0'},
	    {"ES", '+'},
	    {"ET", '%'},
	    {"AN", 0x660},
	    {"CS", ','},
	    {"NSM", 0x300},
	    {"B", 0x2029},
	    {"S", '\t'},
	    {"WS", ' '},
	    {"ON", '!'},
	    {"BN", 0xAD},
	    {"LRE", 0x202A},
	    {"RLE", 0x202B},
	    {"PDF", 0x202C},
	    {"LRO", 0x202D},
	    {"RLO", 0x202E},
	    {"LRI", 0x2066},
	    {"RLI", 0x2067},
	    {"FSI", 0x2068},
	    {"PDI", 0x2069},
	};
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (strlen(table[i].class) == n && memcmp(table[i].class, class, n) == 0)
			return table[i].cp;
	fail_msg("class %.*s", (int)n, class);
	return 0;
}

/* Classes; a set of bases: 1 auto, 2 ltr, 4 rtl */
static void class_line(struct tally *t, const char *line, struct wanted *w)
{
	uint32_t cp[MAX];
	size_t n = 0;
	const char *s = line;
	while (*s && *s != ';' && n < MAX) {
		size_t length = strcspn(s, " ;");
		cp[n++] = character_of(s, length);
		s += length;
		s += strspn(s, " ");
	}
	assert_int_equal(n, w->n);
	long set = strtol(s + 1, NULL, 16);
	if (set & 1)
		count(t, cp, bidi_first_strong(cp, n) == BIDI_RTL, w, line);
	if (set & 2)
		count(t, cp, false, w, line);
	if (set & 4)
		count(t, cp, true, w, line);
}

static void rows_agree_with_the_class_test(void **state)
{
	(void)state;
	FILE *f = open_or_skip("/usr/share/unicode/BidiTest.txt");
	static char line[8192];
	struct tally t = {0};
	struct wanted w = {0};
	while (fgets(line, sizeof line, f)) {
		if (strncmp(line, "@Levels:", 8) == 0)
			w.n = read_numbers(line + 8, w.level);
		else if (strncmp(line, "@Reorder:", 9) == 0)
			w.seen = read_numbers(line + 9, w.order);
		else if (line[0] != '#' && line[0] != '\n' && line[0] != '@')
			class_line(&t, line, &w);
	}
	fclose(f);
	printf("%ld cases, %ld differ %s\n", t.cases, t.wrong, t.example);
	assert_true(t.cases > 700000);
	/* "RLE S PDF NSM" and "RLO S PDF NSM" in a right-to-left paragraph: levels agree, but the mark stands behind a
	 * tab and a removed control of another level, and FriBidi's L3 does not reach over that control. */
	assert_int_equal(t.wrong, 2);
}

static void a_separator_inside_counts_as_a_blank(void **state)
{
	(void)state;
	uint32_t cp[] = {0x627, 0x1C, 'a'}, type[3], bracket[3], order[3];
	int8_t level[3];
	struct bidi b = {3, true, type, bracket, level};
	bidi_resolve(&b, cp);
	bidi_order(&b, 0, 3, order);
	assert_int_equal(order[0], 2);
	assert_int_equal(order[2], 0);
}

static void letters_take_their_forms(void **state)
{
	(void)state;
	uint32_t cp[] = {0x633, 0x644, '(', 0x645}, type[4], bracket[4];
	int8_t level[4];
	uint8_t joins[4];
	struct bidi b = {4, true, type, bracket, level};
	bidi_resolve(&b, cp);
	bidi_shape(&b, 0, 4, (struct bidi_shape){true, true}, cp, joins);
	assert_int_equal(cp[0], 0xFEB3);
	assert_int_equal(cp[1], 0xFEDE);
	assert_int_equal(cp[2], ')');
	assert_int_equal(cp[3], 0xFEE1);
	assert_int_equal(joins[0], BIDI_JOINS_LEFT);
	assert_int_equal(joins[1], BIDI_JOINS_RIGHT);
	assert_int_equal(joins[3], 0);
	assert_int_equal(bidi_lam_alef(0x627, true), 0xFEFC);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rows_agree_with_the_character_test),
	    cmocka_unit_test(rows_agree_with_the_class_test),
	    cmocka_unit_test(a_separator_inside_counts_as_a_blank),
	    cmocka_unit_test(letters_take_their_forms),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
