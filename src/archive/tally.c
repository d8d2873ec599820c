/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/tally.h"

#include <stdlib.h>
#include <string.h>

#include "archive/batch.h"
#include "archive/roll.h"
#include "archive/store_in.h"
#include "base/hash.h"

enum { FIRST = 1024 };

static void clear(struct tally *t)
{
	t->items = NULL;
	t->n = t->cap = 0;
	t->n_slots = FIRST;
	t->slots = ARENA_ARRAY(t->arena, uint32_t, FIRST);
}

void tally_init(struct tally *t)
{
	*t = (struct tally){.arena = arena_new(0)};
	clear(t);
}

void tally_release(struct tally *t)
{
	buf_release(&t->forms);
	buf_release(&t->titles);
	buf_release(&t->met);
	arena_free(t->arena);
}

static uint64_t hash_of(enum tally_kind kind, int64_t name, int64_t other, struct str text)
{
	uint64_t hash = hash_mix(hash_mix(HASH_PRIME, (uint64_t)name), (uint64_t)other << 3 | (uint64_t)kind);
	return text.n ? hash_mix(hash, hash_bytes(text)) : hash;
}

static int64_t other_of(const struct count *c)
{
	return c->kind == TALLY_MET ? c->other : 0;
}

static struct str text_of(const struct count *c)
{
	return (struct str){c->text, c->text_n};
}

/* What tells it from others of its kind and name. */
static bool is_that(const struct count *c, int64_t other, struct str text)
{
	return other_of(c) == other && (c->kind == TALLY_NAME || str_eq(text_of(c), text));
}

static uint32_t *slot_for(
    const struct tally *t, uint64_t hash, enum tally_kind kind, int64_t name, int64_t other, struct str text)
{
	for (uint64_t i = hash >> 16;; i++) {
		uint32_t *slot = &t->slots[i & (t->n_slots - 1)];
		const struct count *c = *slot ? &t->items[*slot - 1] : NULL;
		if (!c || (c->hash == hash && c->kind == kind && c->name == name && is_that(c, other, text)))
			return slot;
	}
}

static void grow(struct tally *t)
{
	size_t n = t->n_slots *= 2;
	t->slots = ARENA_ARRAY(t->arena, uint32_t, n);
	for (size_t i = 0; i < t->n; i++) {
		uint64_t at = t->items[i].hash >> 16;
		while (t->slots[at & (n - 1)])
			at++;
		t->slots[at & (n - 1)] = (uint32_t)i + 1;
	}
}

static struct count *find(struct tally *t, enum tally_kind kind, int64_t name, int64_t other, struct str text)
{
	uint64_t hash = hash_of(kind, name, other, text);
	uint32_t *slot = slot_for(t, hash, kind, name, other, text);
	if (*slot)
		return &t->items[*slot - 1];
	struct count *c = VEC_PUSH(t->arena, t);
	*c = (struct count){.hash = hash,
	    .name = name,
	    .other = other,
	    .text = text.n ? arena_copy(t->arena, text.s, text.n) : NULL,
	    .text_n = (uint32_t)text.n,
	    .kind = (uint8_t)kind};
	*slot = (uint32_t)t->n;
	if (t->n * 2 >= t->n_slots)
		grow(t);
	return c;
}

struct count *tally_add(struct tally *t, enum tally_kind kind, int64_t name, struct str text, int32_t by)
{
	struct count *c = find(t, kind, name, 0, text);
	c->n += by;
	return c;
}

struct count *tally_name(struct tally *t, int64_t name, struct str form, int32_t by)
{
	struct count *c = find(t, TALLY_NAME, name, 0, (struct str){NULL, 0});
	c->n += by;
	if (!form.n)
		return c;
	if (!c->text_n) {
		c->text = arena_copy(t->arena, form.s, form.n);
		c->text_n = (uint32_t)form.n;
	}
	if (str_eq(text_of(c), form))
		c->as_text += by;
	else
		find(t, TALLY_FORM, name, 0, form)->n += by;
	return c;
}

static void add_day(struct count *c, int64_t day, int32_t by)
{
	int32_t *first = by < 0 ? &c->gone_first : &c->first, *last = by < 0 ? &c->gone_last : &c->last;
	c->n += by;
	if (day && (!*first || day < *first))
		*first = (int32_t)day;
	if (day > *last)
		*last = (int32_t)day;
}

void tally_title(struct tally *t, int64_t name, struct str title, int64_t day, int32_t by)
{
	add_day(find(t, TALLY_TITLE, name, 0, title), day, by);
}

void tally_met(struct tally *t, int64_t name, int64_t other, int64_t day, int32_t by)
{
	struct count *c =
	    find(t, TALLY_MET, name < other ? name : other, name < other ? other : name, (struct str){NULL, 0});
	add_day(c, day, by);
}

bool tally_has_title(const struct tally *t, int64_t name, struct str title)
{
	uint64_t hash = hash_of(TALLY_TITLE, name, 0, title);
	const uint32_t *slot = slot_for(t, hash, TALLY_TITLE, name, 0, title);
	return *slot && t->items[*slot - 1].n > 0;
}

static struct roll_entry entry_of(const struct count *c)
{
	return (struct roll_entry){other_of(c), text_of(c), c->n, c->first, c->last};
}

/* Names together, each with its kinds and entries in order. */
static int by_place(const void *a, const void *b)
{
	const struct count *x = a, *y = b;
	if (x->name != y->name)
		return x->name < y->name ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	struct roll_entry one = entry_of(x), other = entry_of(y);
	return roll_order(&one, &other);
}

static void put_form(struct tally *t, const struct count *form, int32_t n)
{
	const struct roll_entry entry = {.text = text_of(form), .n = n};
	if (n)
		roll_put(&t->forms, &entry);
}

/* The first stands in its place among the others. */
static size_t put_forms(struct tally *t, const struct count *c, size_t n)
{
	size_t i = c->kind == TALLY_NAME;
	const struct count *first = i ? c : NULL;
	for (; i < n && c[i].kind == TALLY_FORM; i++) {
		const struct roll_entry a = {.text = first ? text_of(first) : STR("")}, b = {.text = text_of(&c[i])};
		if (first && roll_order(&a, &b) < 0) {
			put_form(t, first, first->as_text);
			first = NULL;
		}
		put_form(t, &c[i], c[i].n);
	}
	if (first)
		put_form(t, first, first->as_text);
	return i;
}

/* All of one name in one row. */
static bool write_name(struct store *s, struct tally *t, const struct count *c, size_t n, struct fault *fault)
{
	const struct count none = {.n = 0}, *sum = c->kind == TALLY_NAME ? c : &none;
	buf_clear(&t->forms);
	buf_clear(&t->titles);
	buf_clear(&t->met);
	for (size_t i = put_forms(t, c, n); i < n; i++) {
		struct roll_entry entry = entry_of(&c[i]);
		roll_put(c[i].kind == TALLY_TITLE ? &t->titles : &t->met, &entry);
	}
	const int32_t *p = sum->parts;
	bool ok = sql_run(s, fault,
	    "UPDATE name SET reports = reports + ?2, by = by + ?3, about = about + ?4, met = met + ?5 "
	    ", sent = sent + ?6, forms = roll_add(forms, ?7), titles = roll_add(titles, ?8) "
	    ", others = roll_add(others, ?9) "
	    "WHERE id = ?1",
	    "iiiiiibbb", c->name, (int64_t)sum->n, (int64_t)p[FACT_BY], (int64_t)p[FACT_ABOUT], (int64_t)p[FACT_MET],
	    (int64_t)p[FACT_SENT], buf_view(&t->forms), buf_view(&t->titles), buf_view(&t->met));
	for (size_t i = 0; i < n && ok; i++)
		if ((c[i].kind == TALLY_TITLE || c[i].kind == TALLY_MET) && c[i].gone_last)
			ok = days_draw_in(s, &c[i], fault);
	return ok;
}

static bool write_outlet(struct store *s, const struct count *c, struct fault *fault)
{
	return sql_run(
	    s, fault, "UPDATE outlet SET reports = reports + ?2 WHERE id = ?1", "ii", c->name, (int64_t)c->n);
}

static bool write_country(struct store *s, const struct count *c, struct fault *fault)
{
	const int32_t *p = c->parts;
	return sql_run(s, fault,
	    "INSERT INTO country VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE "
	    "SET reports = reports + ?2, quotes = quotes + ?3, meetings = meetings + ?4, "
	    "delegations = delegations + ?5",
	    "tiiii", text_of(c), (int64_t)c->n, (int64_t)p[FACT_BY], (int64_t)p[FACT_MET], (int64_t)p[FACT_SENT]);
}

/* Each of two who met has the other. */
static void mirror(struct tally *t)
{
	for (size_t i = 0, n = t->n; i < n; i++) {
		if (t->items[i].kind != TALLY_MET)
			continue;
		struct count *c = VEC_PUSH(t->arena, t);
		*c = t->items[i];
		c->name = t->items[i].other;
		c->other = t->items[i].name;
	}
}

bool tally_write(struct store *s, struct tally *t, struct fault *fault)
{
	bool ok = true;
	mirror(t);
	if (t->n)
		qsort(t->items, t->n, sizeof *t->items, by_place);
	for (size_t i = 0, end; ok && i < t->n; i = end) {
		const struct count *c = &t->items[i];
		for (end = i + 1; end < t->n && c->kind < TALLY_OUTLET && t->items[end].name == c->name &&
		                  t->items[end].kind < TALLY_OUTLET;)
			end++;
		ok = c->kind == TALLY_OUTLET    ? write_outlet(s, c, fault)
		     : c->kind == TALLY_COUNTRY ? write_country(s, c, fault)
		                                : write_name(s, t, c, end - i, fault);
	}
	arena_reset(t->arena);
	clear(t);
	return ok;
}
