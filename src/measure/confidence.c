/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "measure/confidence.h"

#include "base/arena.h"
#include "base/eight.h"
#include "base/hash.h"

static const char *const kinds[] = {"", "", "delegation", "meeting", "quote"}; /* by enum ref_kind */
static const struct str any = {"*", 1};

/* Field by field, so that a key can be looked up with the next field or any. */
static uint64_t add(uint64_t hash, struct str field)
{
	size_t i = 0;
	for (; i + EIGHT <= field.n; i += EIGHT)
		hash = hash_mix(hash, eight_load(field.s + i));
	uint64_t rest = field.n;
	for (; i < field.n; i++)
		rest = rest << 8 | (unsigned char)field.s[i];
	return hash_mix(hash, rest);
}

static uint64_t add_kind(struct str kind)
{
	return add(HASH_PRIME, kind);
}

/* The slot of a key, or the free one where it belongs. */
static size_t slot(const struct confidence *c, uint64_t key)
{
	size_t i = (size_t)key & (c->room - 1);
	while (c->keys[i] && c->keys[i] != key)
		i = (i + 1) & (c->room - 1);
	return i;
}

/* The next word of a line; empty when there is none. */
static struct str word(struct str *line)
{
	*line = str_trim(*line);
	size_t n = 0;
	while (n < line->n && line->s[n] != ' ' && line->s[n] != '\t')
		n++;
	struct str w = {line->s, n};
	line->s += n;
	line->n -= n;
	return w;
}

static bool is_kind(struct str s)
{
	for (enum actor_kind k = ACTOR_PERSON; k <= ACTOR_AGENCY; k++)
		if (str_is(s, actor_kind_name(k)))
			return true;
	for (enum ref_kind k = REF_DELEGATION; k <= REF_QUOTE; k++)
		if (str_is(s, kinds[k]))
			return true;
	return false;
}

static bool is_step(struct str s)
{
	for (enum reason r = WHY_NONE; r < REASONS; r++)
		if (str_is(s, reason_name(r)))
			return true;
	return str_eq(s, any);
}

static bool row_add(struct confidence *c, struct str line, bool close)
{
	struct str kind = word(&line), rule = word(&line), step = word(&line);
	int percent;
	if (!str_int(word(&line), &percent) || percent < 1 || percent > 100)
		return false;
	if (close && (!is_kind(kind) || !is_step(step)))
		return false;
	uint64_t key = add(add(add_kind(kind), rule), step);
	size_t i = slot(c, key);
	c->n += !c->keys[i];
	c->keys[i] = key;
	c->percent[i] = (uint8_t)percent;
	return true;
}

static void make_room(struct arena *arena, struct str text, struct confidence *c)
{
	size_t lines = 1;
	for (size_t i = 0; i < text.n; i++)
		lines += text.s[i] == '\n';
	for (c->room = 16; c->room < 2 * lines; c->room *= 2)
		;
	c->n = 0;
	c->keys = ARENA_ARRAY(arena, uint64_t, c->room);
	c->percent = ARENA_ARRAY(arena, uint8_t, c->room);
}

void confidence_parse(struct arena *arena, struct str text, struct confidence *out,
    void (*wrong)(void *with, size_t line, struct str words), void *with)
{
	struct str line;
	make_room(arena, text, out);
	for (size_t n = 1; text.s && str_cut(&text, '\n', &line); n++) {
		line = str_trim(line);
		if (line.n && line.s[0] != '#' && !row_add(out, line, wrong != NULL) && wrong)
			wrong(with, n, line);
	}
}

uint8_t confidence_of(const struct confidence *c, const char *kind, const struct why *why)
{
	if (!c->n)
		return 0;
	uint64_t of_kind = add_kind(str_of(kind)), of_rule = add(of_kind, str_of(why_rule(why)));
	uint8_t percent = c->percent[slot(c, add(of_rule, str_of(reason_name((enum reason)why->step))))];
	if (!percent)
		percent = c->percent[slot(c, add(of_rule, any))];
	return percent ? percent : c->percent[slot(c, add(add(of_kind, any), any))];
}

const char *confidence_kind(const struct report *r, struct ref record)
{
	return record.kind == REF_ACTOR ? actor_kind_name(r->actors.items[record.index].kind) : kinds[record.kind];
}

static void apply(const struct confidence *c, const struct report *r, struct ref record, struct why *why)
{
	why->confidence = confidence_of(c, confidence_kind(r, record), why);
}

void confidence_apply(const struct confidence *c, struct report *r)
{
	for (uint32_t i = 0; i < r->actors.n; i++)
		apply(c, r, (struct ref){REF_ACTOR, i}, &r->actors.items[i].why);
	for (uint32_t i = 0; i < r->delegations.n; i++)
		apply(c, r, (struct ref){REF_DELEGATION, i}, &r->delegations.items[i].why);
	for (uint32_t i = 0; i < r->meetings.n; i++)
		apply(c, r, (struct ref){REF_MEETING, i}, &r->meetings.items[i].why);
	for (uint32_t i = 0; i < r->quotes.n; i++)
		apply(c, r, (struct ref){REF_QUOTE, i}, &r->quotes.items[i].why);
}
