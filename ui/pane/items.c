/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "pane/list.h"

static struct str words_of(const struct report *r, struct span s)
{
	return span_empty(s) ? (struct str){"", 0} : str_sub(r->article.text.s, s.begin, s.end);
}

/* A country by the name it has in this report, else by its code. */
static struct str country_name(const struct report *r, const char *code)
{
	for (size_t i = 0; i < r->actors.n; i++) {
		const struct actor *a = &r->actors.items[i];
		if (a->kind == ACTOR_COUNTRY && code[0] && strcmp(a->country, code) == 0 && a->name)
			return str_of(a->name);
	}
	return str_of(code);
}

void record_name(const struct report *r, struct ref ref, struct buf *out)
{
	switch (ref.kind) {
	case REF_NONE:
		break;
	case REF_ACTOR:
		buf_str(out, str_of(r->actors.items[ref.index].name));
		break;
	case REF_DELEGATION: {
		const struct delegation *d = &r->delegations.items[ref.index];
		struct str name = country_name(r, d->of ? d->of : "");
		/* A bare code says less than the report's own words. */
		if (name.n <= 2 && d->mentions.n)
			name = words_of(r, d->mentions.items[0]);
		buf_str(out, name);
		break;
	}
	case REF_MEETING: {
		const struct meeting *m = &r->meetings.items[ref.index];
		for (size_t i = 0; i < m->participants.n; i++) {
			buf_cat(out, i ? " \u2013 " : "");
			record_name(r, m->participants.items[i], out);
		}
		if (!m->participants.n)
			buf_str(out, words_of(r, m->cue));
		break;
	}
	case REF_QUOTE:
		record_name(r, r->quotes.items[ref.index].speaker, out);
		break;
	}
}

struct making {
	struct list_pane *list;
	const struct report *r;
	const struct catalog *cat;
	struct buf buf;
};

/* What stands in the buffer, kept. */
static struct str keep(struct making *m)
{
	struct str s = {arena_str(m->list->arena, buf_view(&m->buf)), m->buf.len};
	buf_clear(&m->buf);
	return s;
}

static void dot(struct making *m)
{
	if (m->buf.len)
		buf_cat(&m->buf, " \u00B7 ");
}

static void add_word(struct making *m, const char *prefix, const char *name)
{
	struct buf key = BUF_INIT;
	buf_cat(&key, prefix);
	buf_cat(&key, name);
	dot(m);
	buf_str(&m->buf, catalog_get(m->cat, buf_cstr(&key)));
	buf_release(&key);
}

static struct list_item *new_item(struct making *m, enum ref_kind kind, size_t index)
{
	struct list_item *item = VEC_PUSH(m->list->arena, &m->list->rows);
	*item = (struct list_item){.ref = {kind, (uint32_t)index}};
	return item;
}

static void add_number(struct making *m, const char *key, size_t n)
{
	struct buf digits = BUF_INIT;
	if (n == 0)
		return;
	dot(m);
	buf_fmt(&digits, "%zu", n);
	catalog_say3(m->cat, &m->buf, key, buf_cstr(&digits), NULL, NULL);
	buf_release(&digits);
}

static void make_delegations(struct making *m)
{
	for (size_t i = 0; i < m->r->delegations.n; i++) {
		const struct delegation *d = &m->r->delegations.items[i];
		struct list_item *item = new_item(m, REF_DELEGATION, i);
		record_name(m->r, item->ref, &m->buf);
		item->head = keep(m);
		add_number(m, "list.members", d->members.n);
		item->aside = keep(m);
		if (d->head.kind == REF_ACTOR) {
			const struct actor *a = &m->r->actors.items[d->head.index];
			buf_str(&m->buf, str_of(a->name));
			if (a->title) {
				dot(m);
				buf_cat(&m->buf, a->title);
			}
		}
		item->sub = keep(m);
	}
}

static void make_meetings(struct making *m)
{
	for (size_t i = 0; i < m->r->meetings.n; i++) {
		const struct meeting *t = &m->r->meetings.items[i];
		struct list_item *item = new_item(m, REF_MEETING, i);
		record_name(m->r, item->ref, &m->buf);
		item->head = keep(m);
		item->aside = str_of(t->date);
		add_word(m, "form.meeting.", meeting_kind_name(t->kind));
		add_word(m, "form.status.", meeting_status_name(t->status));
		if (t->place) {
			dot(m);
			buf_cat(&m->buf, t->place);
		}
		item->sub = keep(m);
	}
}

static void make_quotes(struct making *m)
{
	for (size_t i = 0; i < m->r->quotes.n; i++) {
		const struct quote *q = &m->r->quotes.items[i];
		struct list_item *item = new_item(m, REF_QUOTE, i);
		record_name(m->r, q->speaker, &m->buf);
		if (!m->buf.len)
			buf_str(&m->buf, catalog_get(m->cat, "form.nobody"));
		item->head = keep(m);
		add_word(m, "list.quote.", quote_kind_name(q->kind));
		item->aside = keep(m);
		item->sub = words_of(m->r, q->span);
	}
}

static size_t quotes_by(const struct report *r, size_t actor)
{
	size_t n = 0;
	for (size_t i = 0; i < r->quotes.n; i++)
		n += r->quotes.items[i].speaker.kind == REF_ACTOR && r->quotes.items[i].speaker.index == actor;
	return n;
}

static void make_people(struct making *m)
{
	for (size_t i = 0; i < m->r->actors.n; i++) {
		const struct actor *a = &m->r->actors.items[i];
		size_t quotes = quotes_by(m->r, i);
		/* Whoever speaks is somebody here, be it a ministry. */
		if (a->kind != ACTOR_PERSON && !quotes)
			continue;
		struct list_item *item = new_item(m, REF_ACTOR, i);
		item->head = str_of(a->name);
		add_number(m, "list.quotes", quotes);
		if (a->country[0]) {
			dot(m);
			buf_cat(&m->buf, a->country);
		}
		item->aside = keep(m);
		item->sub = a->title ? str_of(a->title) : (struct str){"", 0};
	}
}

void list_items(struct list_pane *l, const struct report *r, const struct catalog *cat)
{
	static void (*const make[LIST_KINDS])(struct making *) = {
	    make_delegations, make_meetings, make_quotes, make_people};
	struct making m = {l, r, cat, BUF_INIT};
	make[l->kind](&m);
	buf_release(&m.buf);
}
