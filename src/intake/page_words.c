/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/page_words.h"

#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "base/resource.h"

enum { SLOTS = 2048 /* a power of two, several times the names there are */, LONGEST = 40 /* [byte] of a name */ };

struct word {
	struct str name;
	unsigned part;            /* of names in class and id */
	unsigned alone;           /* the same, of whole names only */
	uint8_t meta[META_SORTS]; /* rank among the properties of a sort */
};

struct page_words {
	struct word slots[SLOTS];
};

static struct word *slot_of(struct page_words *w, struct str name)
{
	uint32_t hash = 2166136261U;
	for (size_t i = 0; i < name.n; i++)
		hash = (hash ^ (unsigned char)name.s[i]) * 16777619U;
	uint32_t at = hash & (SLOTS - 1);
	while (w->slots[at].name.n && !str_eq(w->slots[at].name, name))
		at = (at + 1) & (SLOTS - 1);
	return &w->slots[at];
}

static const struct {
	const char *name;
	unsigned part;
} parts[] = {{"text", PAGE_TEXT}, {"body", PAGE_BODY}, {"drop", PAGE_DROP}, {"about", PAGE_ABOUT},
    {"title", PAGE_TITLE}, {"date", PAGE_DATE}};
static const char *const sorts[META_SORTS] = {
    "meta-date", "meta-title", "meta-outlet", "meta-author", "meta-url", "meta-lang"};

/* A line: what the names say, then the names. */
static void line_read(struct page_words *w, struct str line, uint8_t ranks[META_SORTS])
{
	struct str says, name;
	if (!str_cut(&line, ' ', &says))
		return;
	while (str_cut(&line, ' ', &name)) {
		if (!name.n)
			continue;
		struct word *slot = slot_of(w, name);
		slot->name = name;
		for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
			if (str_is(says, parts[i].name))
				slot->part |= parts[i].part;
			else if (str_starts(says, str_of(parts[i].name)) &&
			         str_is(str_sub(says.s, strlen(parts[i].name), says.n), "-alone"))
				slot->alone |= parts[i].part;
		for (size_t i = 0; i < META_SORTS; i++)
			if (str_is(says, sorts[i]))
				slot->meta[i] = ++ranks[i];
	}
}

const struct page_words *page_words_read(struct arena *arena)
{
	struct page_words *w = ARENA_NEW(arena, struct page_words);
	struct str text = {NULL, 0}, line;
	uint8_t ranks[META_SORTS] = {0};
	(void)resource_find("html/press-room", &text);
	while (str_cut(&text, '\n', &line))
		if (line.n && line.s[0] != '#')
			line_read(w, line, ranks);
	return w;
}

static const struct word *find(const struct page_words *w, const char *s, size_t n)
{
	/* Only looks; what stands in the table stays. */
	return slot_of((struct page_words *)(uintptr_t)w, (struct str){s, n});
}

/* The parts of one name, cut where marks, digits and capitals are, in lower case behind one another. */
struct name {
	char text[LONGEST];
	size_t begin[LONGEST]; /* of each part */
	size_t n, parts;
};

static void name_cut(struct str s, struct name *name)
{
	bool fresh = true, was_lower = false;
	name->n = name->parts = 0;
	for (size_t i = 0; i < s.n && name->n < LONGEST; i++) {
		char c = s.s[i];
		bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
		if (!upper && !lower) {
			fresh = true;
			continue;
		}
		if (fresh || (upper && was_lower))
			name->begin[name->parts++] = name->n;
		fresh = false;
		was_lower = lower;
		name->text[name->n++] = upper ? (char)(c | 0x20) : c;
	}
}

/* One name: its parts, each two neighbours, the whole. */
static unsigned name_part(const struct page_words *w, const struct name *name)
{
	const struct word *whole = find(w, name->text, name->n);
	unsigned part = whole->part | whole->alone;
	for (size_t i = 0; i < name->parts; i++) {
		size_t begin = name->begin[i], one = i + 1 < name->parts ? name->begin[i + 1] : name->n,
		       two = i + 2 < name->parts ? name->begin[i + 2] : name->n;
		part |= find(w, name->text + begin, one - begin)->part;
		if (i + 1 < name->parts)
			part |= find(w, name->text + begin, two - begin)->part;
	}
	return part;
}

unsigned page_words_part(const struct page_words *w, struct str names)
{
	unsigned part = 0;
	for (size_t i = 0; i < names.n;) {
		size_t from = i;
		while (i < names.n && !strchr(" \t\r\n", names.s[i]))
			i++;
		struct name name;
		if (i > from && i - from < 2 * LONGEST) {
			name_cut(str_sub(names.s, from, i), &name);
			part |= name_part(w, &name);
		}
		i += i < names.n;
	}
	return part;
}

unsigned page_words_meta(const struct page_words *w, enum meta_sort sort, struct str property)
{
	char name[LONGEST];
	if (!property.n || property.n >= sizeof name)
		return 0;
	for (size_t i = 0; i < property.n; i++)
		name[i] = property.s[i] >= 'A' && property.s[i] <= 'Z' ? (char)(property.s[i] | 0x20) : property.s[i];
	return find(w, name, property.n)->meta[sort];
}
