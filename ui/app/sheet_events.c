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

static void part(struct buf *b, const char *text)
{
	if (!text || !text[0])
		return;
	buf_cat(b, b->len ? " \u00B7 " : "");
	buf_printable(b, str_of(text));
}

/* Who spoke where the page does not say it, with which title, by which medium. The title is of whom the event is: not
 * of who speaks about him, and where several met it is nobody's. */
static struct str circumstances(struct sheet_work *w, const struct event *e)
{
	struct buf b = BUF_INIT, via = BUF_INIT;
	if (w->a->sheet.kind == SHEET_COUNTRY || e->kind == EVENT_QUOTE_ABOUT)
		part(&b, e->who);
	if (e->kind == EVENT_QUOTE_BY)
		part(&b, e->title);
	if (e->via) {
		buf_str(&via, catalog_get(w->catalog, "form.via"));
		buf_char(&via, ' ');
		buf_cat(&via, e->via);
		part(&b, buf_cstr(&via));
	}
	buf_release(&via);
	return keep(w, &b);
}

static void add_event(struct sheet_work *w, const struct event *e)
{
	struct ledger_row *row = sheet_row(w, ROW_EVENT, e->key, e);
	struct str how = circumstances(w, e);
	struct buf words = BUF_INIT, outlet = BUF_INIT;
	row->group = month_of(w, e->date);
	row->cells[0] = day_of(w, e->date);
	row->cells[1] = catalog_get(w->catalog, kind_key(e->kind));
	buf_printable(&words, str_of(e->words));
	buf_printable(&outlet, str_of(e->outlet));
	row->cells[3] = keep(w, &outlet);
	/* Without circumstances one line is enough. */
	row->cells[2] = how.n ? how : keep(w, &words);
	row->sub = words.len ? keep(w, &words) : (struct str){"", 0};
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
