/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"
#include "base/arena.h"
#include "base/catalog.h"
#include "report/explain.h"

/* All keys of one command line, by a blank apart. */
static struct str keys_of(struct app *a, enum place place, struct str line)
{
	struct buf keys = BUF_INIT;
	for (size_t i = 0; i < a->keymap.n; i++) {
		const struct binding *b = &a->keymap.items[i];
		if (!str_eq(b->command, line) || !keymap_live(&a->keymap, b, place))
			continue;
		buf_cat(&keys, keys.len ? " " : "");
		buf_str(&keys, b->keys);
	}
	struct str s = {arena_str(a->run, buf_view(&keys)), keys.len};
	buf_release(&keys);
	return s;
}

struct help_rows {
	struct help_row *items;
	size_t n, cap;
};

static struct str words_for(struct app *a, const char *name)
{
	struct buf key = BUF_INIT;
	buf_cat(&key, "command.");
	buf_cat(&key, name);
	/* A missing key is its own words, so the name must outlive the buffer. */
	struct str s = catalog_get(a->o->catalog, arena_str(a->run, buf_view(&key)));
	buf_release(&key);
	return s;
}

static bool listed(const struct help_rows *rows, size_t from, struct str line)
{
	for (size_t i = from; i < rows->n; i++)
		if (str_eq(rows->items[i].command, line))
			return true;
	return false;
}

/* A row for each line that keys of this place are bound to; one without keys when there is none. */
static void add_rows(struct app *a, struct help_rows *rows, const struct command *c, enum place place)
{
	size_t from = rows->n;
	struct words w;
	struct str words = words_for(a, c->name);
	for (size_t i = 0; i < a->keymap.n; i++) {
		const struct binding *b = &a->keymap.items[i];
		if (!keymap_live(&a->keymap, b, place) || !words_cut(b->command, &w) || !w.n ||
		    !str_is(w.items[0], c->name) || listed(rows, from, b->command))
			continue;
		*VEC_PUSH(a->run, rows) = (struct help_row){keys_of(a, place, b->command), b->command, words};
	}
	if (rows->n == from)
		*VEC_PUSH(a->run, rows) = (struct help_row){{"", 0}, str_of(c->name), words};
}

void app_show_help(struct app *a)
{
	struct help_rows rows = {NULL, 0, 0};
	enum place place = app_place(a);
	if (a->overlay == OVERLAY_HELP)
		return;
	for (const struct command *c = app_commands; c->name; c++)
		add_rows(a, &rows, c, place);
	help_pane_set(&a->help, rows.items, rows.n);
	a->overlay = OVERLAY_HELP;
}

struct making {
	struct app *a;
	const struct report *r;
	struct buf *out;
};

static void label(struct making *m, const char *key)
{
	buf_str(m->out, catalog_get(m->a->o->catalog, key));
	buf_char(m->out, ' ');
}

static void field(struct making *m, const char *key, struct str value)
{
	if (!value.n)
		return;
	label(m, key);
	buf_str(m->out, value);
	buf_char(m->out, '\n');
}

/* A mark before its digits: behind a label in Arabic letters they would else be ordered day first. */
static void field_date(struct making *m, const char *key, const char *date)
{
	if (!date || !date[0])
		return;
	label(m, key);
	buf_fmt(m->out, "\u200E%s\n", date);
}

/* A name of the catalog as a value: prefix + name. */
static void field_word(struct making *m, const char *key, const char *prefix, const char *name)
{
	struct buf full = BUF_INIT;
	buf_cat(&full, prefix);
	buf_cat(&full, name);
	field(m, key, catalog_get(m->a->o->catalog, buf_cstr(&full)));
	buf_release(&full);
}

static struct str words_at(const struct making *m, struct span s)
{
	return span_empty(s) ? (struct str){"", 0} : str_sub(m->r->article.text.s, s.begin, s.end);
}

static void field_name(struct making *m, const char *key, struct ref ref)
{
	struct buf name = BUF_INIT;
	record_name(m->r, ref, &name);
	field(m, key, buf_view(&name));
	buf_release(&name);
}

static void field_actor(struct making *m, const char *key, struct ref ref)
{
	struct buf name = BUF_INIT;
	record_name(m->r, ref, &name);
	if (ref.kind == REF_ACTOR && m->r->actors.items[ref.index].title) {
		buf_cat(&name, " \u00B7 ");
		buf_cat(&name, m->r->actors.items[ref.index].title);
	}
	field(m, key, buf_view(&name));
	buf_release(&name);
}

/* How it was known that a mention is one of this record. */
static void resolved(const struct making *m, struct ref ref, struct span at, struct buf *words)
{
	for (size_t i = 0; i < m->r->trail.n; i++) {
		const struct trace *t = &m->r->trail.items[i];
		if (!ref_eq(t->record, ref) || t->at.begin != at.begin || t->at.end != at.end)
			continue;
		buf_cat(words, " \u2013 ");
		explain_reason((enum reason)t->reason, m->a->o->catalog, words);
		return;
	}
}

/* Each way in which somebody is named in the text, once. */
static void forms(struct making *m, struct ref ref)
{
	const struct spans *s = report_mentions(m->r, ref);
	struct buf words = BUF_INIT;

	for (size_t i = 0; i < s->n; i++) {
		struct str form = words_at(m, s->items[i]);
		bool seen = false;
		for (size_t k = 0; k < i && !seen; k++)
			seen = str_eq(words_at(m, s->items[k]), form);
		if (seen)
			continue;
		buf_str(&words, form);
		resolved(m, ref, s->items[i], &words);
		field(m, "record.form", buf_view(&words));
		buf_clear(&words);
	}
	buf_release(&words);
}

static bool has(const struct refs *refs, struct ref ref)
{
	for (size_t i = 0; i < refs->n; i++)
		if (ref_eq(refs->items[i], ref))
			return true;
	return false;
}

static void said_and_met(struct making *m, struct ref who)
{
	for (size_t i = 0; i < m->r->quotes.n; i++)
		if (ref_eq(m->r->quotes.items[i].speaker, who))
			field(m, "record.said", words_at(m, m->r->quotes.items[i].span));
	for (size_t i = 0; i < m->r->meetings.n; i++)
		if (has(&m->r->meetings.items[i].participants, who))
			field_name(m, "record.met", (struct ref){REF_MEETING, (uint32_t)i});
}

static void about_actor(struct making *m, struct ref ref)
{
	const struct actor *p = &m->r->actors.items[ref.index];
	field_word(m, "record.kind", "record.actor.", actor_kind_name(p->kind));
	field(m, "record.office", str_of(p->title));
	field(m, "record.country", str_of(p->country));
	field(m, "record.latin", str_of(p->latin));
	for (size_t i = 0; i < m->r->delegations.n; i++) {
		const struct delegation *d = &m->r->delegations.items[i];
		if (ref_eq(d->head, ref) || has(&d->members, ref))
			field_name(m, "record.delegation", (struct ref){REF_DELEGATION, (uint32_t)i});
	}
	forms(m, ref);
	said_and_met(m, ref);
}

static void about_delegation(struct making *m, struct ref ref)
{
	const struct delegation *d = &m->r->delegations.items[ref.index];
	field_actor(m, "record.head", d->head);
	for (size_t i = 0; i < d->members.n; i++)
		if (!ref_eq(d->members.items[i], d->head))
			field_actor(m, "record.member", d->members.items[i]);
	forms(m, ref);
	said_and_met(m, ref);
}

static void about_meeting(struct making *m, struct ref ref)
{
	const struct meeting *t = &m->r->meetings.items[ref.index];
	for (size_t i = 0; i < t->participants.n; i++)
		field_actor(m, "record.side", t->participants.items[i]);
	field_word(m, "record.kind", "form.meeting.", meeting_kind_name(t->kind));
	field_word(m, "record.status", "form.status.", meeting_status_name(t->status));
	field(m, "record.place", str_of(t->place));
	field_date(m, "record.date", t->date);
	for (size_t i = 0; i < t->topics.n; i++)
		field(m, "record.topic", words_at(m, t->topics.items[i]));
	field(m, "record.cue", words_at(m, t->cue));
}

static void about_quote(struct making *m, struct ref ref)
{
	const struct quote *q = &m->r->quotes.items[ref.index];
	field(m, "record.words", words_at(m, q->span));
	field_actor(m, "record.speaker", q->speaker);
	field(m, "record.named", words_at(m, q->speaker_mention));
	for (size_t i = 0; i < q->also.n; i++)
		field_actor(m, "record.also", q->also.items[i]);
	field(m, "record.cue", words_at(m, q->cue));
	field_word(m, "record.kind", "list.quote.", quote_kind_name(q->kind));
	field_name(m, "record.via", q->via);
}

static void why(struct making *m, struct ref ref)
{
	const struct why *w = report_why(m->r, ref);
	struct buf words = BUF_INIT;
	if (w->pattern || w->rule != WHY_NONE)
		explain_rule(w, m->a->o->catalog, &words);
	field(m, "record.rule", buf_view(&words));
	buf_clear(&words);
	if (w->step != WHY_NONE)
		explain_reason((enum reason)w->step, m->a->o->catalog, &words);
	field(m, "record.step", buf_view(&words));
	buf_clear(&words);
	if (w->confidence)
		buf_fmt(&words, "%u %%", w->confidence);
	field(m, "record.confidence", buf_view(&words));
	buf_release(&words);
}

/* The paragraph that holds an offset. */
static struct span paragraph_at(const struct making *m, uint32_t at)
{
	struct str text = m->r->article.text;
	struct span s = {at, at};
	while (s.begin > 0 && text.s[s.begin - 1] != '\n')
		s.begin--;
	while (s.end < text.n && text.s[s.end] != '\n')
		s.end++;
	return s;
}

/* What was seen beside it and rejected. */
static bool why_not(struct making *m, uint32_t at)
{
	struct span here = paragraph_at(m, at);
	struct buf words = BUF_INIT;
	bool any = false;
	for (size_t i = 0; i < m->r->trail.n; i++) {
		const struct trace *t = &m->r->trail.items[i];
		if (!reason_is_rejection((enum reason)t->reason) || t->at.begin < here.begin || t->at.end > here.end)
			continue;
		buf_str(&words, words_at(m, t->at));
		buf_cat(&words, " \u2013 ");
		explain_reason((enum reason)t->reason, m->a->o->catalog, &words);
		field(m, "record.rejected", buf_view(&words));
		buf_clear(&words);
		any = true;
	}
	buf_release(&words);
	return any;
}

/* Where no fact is: what was seen there and rejected. */
bool app_show_rejected(struct app *a)
{
	struct making m = {a, a->report, &a->page_text};
	buf_clear(&a->page_text);
	buf_str(m.out, catalog_get(a->o->catalog, "record.nothing"));
	buf_cat(m.out, "\n\n");
	if (!why_not(&m, a->article.text.cursor))
		return false;
	page_pane_set(&a->page, buf_view(&a->page_text));
	a->overlay = OVERLAY_PAGE;
	return true;
}

void app_show_record(struct app *a)
{
	struct making m = {a, a->report, &a->page_text};
	struct ref ref = a->selection;
	buf_clear(&a->page_text);
	record_name(a->report, ref, m.out);
	if (!m.out->len)
		buf_str(m.out, catalog_get(a->o->catalog, "form.nobody"));
	buf_cat(m.out, "\n\n");
	switch (ref.kind) {
	case REF_ACTOR:
		about_actor(&m, ref);
		break;
	case REF_DELEGATION:
		about_delegation(&m, ref);
		break;
	case REF_MEETING:
		about_meeting(&m, ref);
		break;
	case REF_QUOTE:
		about_quote(&m, ref);
		break;
	case REF_NONE:
		return;
	}
	why(&m, ref);
	struct span words, cue;
	report_record_span(a->report, ref, &words, &cue);
	(void)why_not(&m, words.begin);
	field(&m, "record.source", str_of(a->report->article.source));
	const char *from = a->report->article.date_from;
	bool of_file = from && strcmp(from, "mtime") == 0;
	field_date(&m, of_file ? "record.file-date" : "record.published", a->report->article.date);
	page_pane_set(&a->page, buf_view(&a->page_text));
	a->overlay = OVERLAY_PAGE;
}
