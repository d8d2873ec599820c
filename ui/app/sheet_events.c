/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sheet.h"
#include "app/state.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"

static struct str keep(struct sheet_work *w, struct buf *b)
{
	struct str s = {arena_str(w->arena, buf_view(b)), b->len};
	buf_release(b);
	return s;
}

/* "March 2024", in the words of the interface; what has no day stands together. */
static struct str month_of(struct sheet_work *w, const char *date)
{
	struct buf b = BUF_INIT, key = BUF_INIT;
	if (!date || strlen(date) < 7)
		return catalog_get(w->catalog, "group.undated");
	buf_cat(&key, "month.");
	buf_str(&key, str_sub(date, 5, 7));
	buf_str(&b, catalog_get(w->catalog, arena_str(w->arena, buf_view(&key))));
	buf_fmt(&b, " %.4s", date);
	buf_release(&key);
	return keep(w, &b);
}

static struct str day_of(struct sheet_work *w, const char *date)
{
	if (!date || strlen(date) < 10)
		return (struct str){"", 0};
	size_t from = date[8] == '0' ? 9 : 8;
	return str_of(arena_str(w->arena, str_sub(date, from, 10)));
}

static const char *kind_key(enum event_kind kind)
{
	return kind == EVENT_QUOTE_BY      ? "event.by"
	       : kind == EVENT_QUOTE_ABOUT ? "event.about"
	       : kind == EVENT_MEETING     ? "event.meeting"
	                                   : "event.delegation";
}

static void add_event(struct sheet_work *w, const struct event *e)
{
	struct ledger_row *row = sheet_row(w, ROW_EVENT, e->key, e);
	struct buf who = BUF_INIT, words = BUF_INIT, outlet = BUF_INIT;
	row->group = month_of(w, e->date);
	row->cells[0] = day_of(w, e->date);
	row->cells[1] = catalog_get(w->catalog, kind_key(e->kind));
	buf_printable(&who, str_of(e->title));
	if (e->via) {
		struct buf via = BUF_INIT;
		buf_printable(&via, str_of(e->via));
		buf_cat(&who, who.len ? " \u00B7 " : "");
		buf_str(&who, catalog_get(w->catalog, "form.via"));
		buf_char(&who, ' ');
		buf_str(&who, buf_view(&via));
		buf_release(&via);
	}
	buf_printable(&words, str_of(e->words));
	buf_printable(&outlet, str_of(e->outlet));
	row->cells[3] = keep(w, &outlet);
	/* Nothing to say of the speaker: one line is enough. */
	row->cells[2] = who.len ? keep(w, &who) : keep(w, &words);
	row->sub = words.len ? keep(w, &words) : (struct str){"", 0};
	buf_release(&who);
	buf_release(&words);
}

bool sheet_events(struct sheet_work *w, const struct ask *ask, struct fault *fault)
{
	const struct app *a = w->a;
	const struct sheet *s = &a->sheet;
	struct events events = {NULL, 0, 0};
	const struct whose whose = {s->official, s->official ? NULL : s->country};
	if (!a->o->archive->events(a->store, &whose, s->events ? s->events : EVENT_ALL, ask, w->arena, &events, fault))
		return false;
	for (size_t i = 0; i < events.n; i++)
		add_event(w, &events.items[i]);
	return true;
}
