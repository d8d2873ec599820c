/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "screens/stand.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/die.h"
#include "base/fault.h"
#include "pane/list.h"
#include "screens/fixture.h"

/* The oldest first; their order is that of their keys. */
static const struct known {
	const char *name, *date, *outlet, *lang;
	enum article_status status;
	bool embargoed;
	uint32_t alike;
} known[] = {
    {"note", "2023-11-17", "Lake Herald", "en", ARTICLE_USABLE, true, 0},
    {"summit", "2024-03-03", "وكالة بترا", "ar", ARTICLE_USABLE, false, 0},
    {"visit", "2024-04-08", "جريدة النهر", "ar", ARTICLE_USABLE, false, 2},
    {"talks", "2024-04-25", "River Wire", "en", ARTICLE_CANCELED, false, 0},
};
enum { KNOWN = sizeof known / sizeof *known, PEOPLE = 32 };

struct store {
	struct stand *stand;
	struct report *reports[KNOWN];
	const char *people[PEOPLE]; /* names; an id is a place here from 1 */
	size_t n_people;
};

static void know(struct store *s, const char *name)
{
	for (size_t i = 0; i < s->n_people; i++)
		if (strcmp(s->people[i], name) == 0)
			return;
	BUG_ON(s->n_people == PEOPLE);
	s->people[s->n_people++] = name;
}

static bool stand_open(void *with, struct store **out, struct fault *fault)
{
	static struct store store;
	struct store *s = &store;
	*s = (struct store){.stand = with};
	if (s->stand->broken)
		return fault_set(fault, "open.cannot", "archive.db", "open.special", "open.try");
	for (size_t i = 0; i < KNOWN; i++) {
		char path[64] = "";
		BUG_ON(strlen(known[i].name) > 40);
		strcat(strcat(path, known[i].name), ".report");
		BUG_ON(!fixture_read(NULL, path, &s->reports[i], fault));
		for (size_t k = 0; k < s->reports[i]->actors.n; k++)
			if (s->reports[i]->actors.items[k].kind == ACTOR_PERSON)
				know(s, s->reports[i]->actors.items[k].name);
	}
	*out = s;
	return true;
}

static void stand_close(struct store *s)
{
	for (size_t i = 0; i < KNOWN; i++)
		report_free(s->reports[i]);
}

static void stand_interrupt(struct store *s, bool (*asked)(void *with), void *with)
{
	(void)s;
	(void)asked;
	(void)with;
}

/* The first unit of a query is all of it here. */
static const struct query_unit *unit_of(const struct query *q)
{
	return &q->items[0].items[0];
}

static struct report *kept(const struct store *s, int64_t id)
{
	int64_t i = id - 1 - (int64_t)s->stand->numbered;
	return i >= 0 && i < KNOWN ? s->reports[i] : NULL;
}

/* Latin letters find one name in Arabic. */
static struct str needle_of(const struct query *q, const char **why)
{
	*why = NULL;
	if (!str_is(unit_of(q)->value, "Hadidi"))
		return unit_of(q)->value;
	*why = "الحديدي";
	return str_of(*why);
}

static void find(const struct store *s, const struct query *q, int64_t id, struct arena *arena, struct spans *out)
{
	const struct report *r = kept(s, id);
	const char *why;
	if (!r)
		return;
	pane_search(arena, r->article.text, unit_of(q)->value, out);
	if (!out->n)
		pane_search(arena, r->article.text, needle_of(q, &why), out);
}

static bool fits(const struct store *s, const struct query *q, int64_t id)
{
	if (!q)
		return true;
	int64_t i = id - 1 - (int64_t)s->stand->numbered;
	if (unit_of(q)->field == QUERY_FROM)
		return i >= 0 && str_starts(str_of(known[i].outlet), unit_of(q)->value);
	struct arena *scratch = arena_new(0);
	struct spans found = {NULL, 0, 0};
	find(s, q, id, scratch, &found);
	arena_free(scratch);
	return found.n > 0;
}

static int64_t all(const struct store *s)
{
	return (int64_t)s->stand->numbered + KNOWN;
}

/* The next one in an order that a query fits; 0: none. */
static int64_t next_of(const struct store *s, const struct query *q, int64_t id, bool older)
{
	id = id ? id + (older ? -1 : 1) : older ? all(s) : 1;
	while (id >= 1 && id <= all(s) && !fits(s, q, id))
		id += older ? -1 : 1;
	return id >= 1 && id <= all(s) ? id : 0;
}

static struct row row_of(struct store *s, int64_t id, struct arena *arena)
{
	const struct report *r = kept(s, id);
	struct row row = {.id = id, .date = "", .outlet = "", .lang = "", .title = "", .path = ""};
	s->stand->asked++;
	if (!r) {
		struct buf b = BUF_INIT;
		buf_fmt(&b, "report %lld", (long long)id);
		row.title = arena_str(arena, buf_view(&b));
		row.date = "2001-01-01";
		buf_release(&b);
		return row;
	}
	const struct known *k = &known[id - 1 - (int64_t)s->stand->numbered];
	struct span t = r->article.title;
	row = (struct row){id, k->date, k->outlet, k->lang, "", r->article.path, (uint32_t)r->delegations.n,
	    (uint32_t)r->meetings.n, (uint32_t)r->quotes.n, (uint32_t)r->actors.n, k->alike, k->status, k->embargoed};
	row.title = arena_str(arena, str_sub(r->article.text.s, t.begin, t.end));
	return row;
}

static bool stand_reports(struct store *s, const struct query *limit, const struct ask *ask, struct arena *arena,
    struct rows *out, struct fault *fault)
{
	(void)fault;
	int64_t id = ask->after;
	while (out->n < ask->most && (id = next_of(s, limit, id, ask->order != ORDER_OLDEST)))
		*VEC_PUSH(arena, out) = row_of(s, id, arena);
	return true;
}

static bool stand_count(struct store *s, int64_t *reports, struct fault *fault)
{
	(void)fault;
	*reports = all(s);
	return true;
}

static bool stand_report(struct store *s, int64_t id, struct report **out, struct fault *fault)
{
	const struct report *r = kept(s, id);
	if (!r)
		return fault_set(fault, "open.cannot", "numbered", NULL, "open.try");
	const struct known *k = &known[id - 1 - (int64_t)s->stand->numbered];
	if (!fixture_read(NULL, r->article.path, out, fault))
		return false;
	memcpy((*out)->article.date, k->date, 10);
	(*out)->article.source = k->outlet;
	(*out)->article.status = k->status;
	memcpy((*out)->article.embargo, k->date, k->embargoed ? 10 : 0);
	return true;
}

static bool stand_next(
    struct store *s, const struct query *limit, int64_t id, int by, int64_t *next, struct fault *fault)
{
	(void)fault;
	*next = next_of(s, limit, id, by < 0);
	return true;
}

static void add_hit(struct store *s, const struct query *q, int64_t id, struct arena *arena, struct hits *out)
{
	struct spans found = {NULL, 0, 0};
	const struct report *r = kept(s, id);
	struct hit *h = VEC_PUSH(arena, out);
	*h = (struct hit){.report = row_of(s, id, arena)};
	find(s, q, id, arena, &found);
	h->at = found.items[0];
	struct str text = r->article.text;
	size_t from = h->at.begin, to = h->at.end;
	while (from > 0 && text.s[from - 1] != '\n')
		from--;
	while (to < text.n && text.s[to] != '\n')
		to++;
	h->snippet = arena_str(arena, str_sub(text.s, from, to));
	for (size_t i = 0; i < found.n; i++)
		if (found.items[i].begin >= from && found.items[i].end <= to)
			*VEC_PUSH(arena, &h->marks) =
			    (struct span){found.items[i].begin - (uint32_t)from, found.items[i].end - (uint32_t)from};
	struct spans plain = {NULL, 0, 0};
	pane_search(arena, text, unit_of(q)->value, &plain);
	if (!plain.n)
		(void)needle_of(q, &h->why);
}

static bool stand_search(struct store *s, const struct query *query, const struct ask *ask, struct arena *arena,
    struct hits *out, struct fault *fault)
{
	(void)fault;
	bool ranked = ask->order == ORDER_RELEVANCE;
	int64_t id = ranked ? 0 : ask->after;
	/* The newest is what fits best here; those seen are counted. */
	for (int64_t seen = 0; ranked && seen < ask->after; seen++)
		if (!(id = next_of(s, query, id, true)))
			return true;
	while (out->n < ask->most && (id = next_of(s, query, id, ask->order != ORDER_OLDEST)))
		add_hit(s, query, id, arena, out);
	out->more = out->n < ask->most ? 0 : ranked ? ask->after + (int64_t)out->n : id;
	return true;
}

static bool is_person(const struct report *r, struct ref ref, const char *name)
{
	return ref.kind == REF_ACTOR && strcmp(r->actors.items[ref.index].name, name) == 0;
}

static struct official official_at(const struct store *s, size_t person)
{
	const char *name = s->people[person];
	struct official o = {.id = (int64_t)person + 1, .name = name};
	for (size_t i = 0; i < KNOWN; i++) {
		const struct report *r = s->reports[i];
		for (size_t k = 0; k < r->actors.n; k++) {
			if (strcmp(r->actors.items[k].name, name) != 0)
				continue;
			o.reports++;
			o.title = r->actors.items[k].title;
			memcpy(o.country, r->actors.items[k].country, 3);
		}
		for (size_t k = 0; k < r->quotes.n; k++)
			o.by += is_person(r, r->quotes.items[k].speaker, name);
		for (size_t k = 0; k < r->meetings.n; k++)
			for (size_t p = 0; p < r->meetings.items[k].participants.n; p++)
				o.meetings += is_person(r, r->meetings.items[k].participants.items[p], name);
	}
	return o;
}

static bool stand_officials(
    struct store *s, struct str name, size_t most, struct arena *arena, struct officials *out, struct fault *fault)
{
	(void)fault;
	for (size_t i = 0; i < s->n_people && out->n < most; i++) {
		struct spans found = {NULL, 0, 0};
		if (name.n)
			pane_search(arena, str_of(s->people[i]), name, &found);
		if (!name.n || found.n)
			*VEC_PUSH(arena, out) = official_at(s, i);
	}
	return true;
}

static bool stand_who(struct store *s, int64_t report, uint32_t actor, int64_t *official, struct fault *fault)
{
	const struct actor *a = &kept(s, report)->actors.items[actor];
	(void)fault;
	*official = 0;
	for (size_t i = 0; i < s->n_people; i++)
		if (a->kind == ACTOR_PERSON && strcmp(s->people[i], a->name) == 0)
			*official = (int64_t)i + 1;
	return true;
}

static bool stand_official(
    struct store *s, int64_t id, struct arena *arena, struct official_page *out, struct fault *fault)
{
	(void)fault;
	*out = (struct official_page){.official = official_at(s, (size_t)id - 1), .n_met = id == 1 ? 20 : 1};
	out->n_forms = 2;
	out->forms = ARENA_ARRAY(arena, struct variant, 2);
	out->forms[0] = (struct variant){out->official.name, out->official.reports};
	out->forms[1] = (struct variant){"Hadidi", 1};
	/* The first has met many. */
	out->met = ARENA_ARRAY(arena, struct met, out->n_met);
	for (size_t i = 0; i < out->n_met; i++)
		out->met[i] = (struct met){3, s->people[2], (uint32_t)(out->n_met - i), "2024-04-08"};
	if (out->official.title) {
		out->titles = ARENA_NEW(arena, struct held);
		*out->titles = (struct held){out->official.title, "2024-03-03", "2024-04-08", out->official.reports};
		out->n_titles = 1;
	}
	return true;
}

static bool stand_countries(struct store *s, struct arena *arena, struct countries *out, struct fault *fault)
{
	(void)s;
	(void)fault;
	*VEC_PUSH(arena, out) =
	    (struct country_page){.country = "JO", .name = "الأردن", .reports = 3, .quotes = 4, .meetings = 3};
	*VEC_PUSH(arena, out) = (struct country_page){.country = "IQ", .reports = 1, .quotes = 1, .meetings = 1};
	return true;
}

static bool stand_country(
    struct store *s, const char country[3], struct arena *arena, struct country_page *out, struct fault *fault)
{
	(void)fault;
	*out = (struct country_page){.reports = 0};
	memcpy(out->country, country, 2);
	if (strcmp(country, "ZZ") == 0)
		return true;
	*out = (struct country_page){.reports = 3, .quotes = 4, .meetings = 3, .delegations = 2, .n_met = 1};
	memcpy(out->country, country, 2);
	out->officials = ARENA_ARRAY(arena, struct official, PEOPLE);
	for (size_t i = 0; i < s->n_people; i++) {
		struct official o = official_at(s, i);
		if (strcmp(o.country, out->country) == 0)
			out->officials[out->n_officials++] = o;
	}
	out->met = ARENA_NEW(arena, struct met);
	*out->met = (struct met){0, "العراق", 2, "2024-03-03"};
	return true;
}

static struct str words_at(const struct report *r, struct span s)
{
	return str_sub(r->article.text.s, s.begin, s.end);
}

static bool of_whom(const struct report *r, struct ref who, const struct store *s, const struct whose *whose)
{
	if (whose->official)
		return is_person(r, who, s->people[whose->official - 1]);
	return who.kind == REF_ACTOR && strcmp(r->actors.items[who.index].country, whose->country) == 0;
}

struct events_making {
	const struct store *s;
	const struct whose *whose;
	struct arena *arena;
	struct events all; /* the oldest first */
};

static void add_event(struct events_making *m, size_t i, struct event e)
{
	e.key = (int64_t)m->all.n + 1;
	e.report = (int64_t)(m->s->stand->numbered + i) + 1;
	e.date = known[i].date;
	e.outlet = known[i].outlet;
	*VEC_PUSH(m->arena, &m->all) = e;
}

static void collect(struct events_making *m, size_t i, unsigned kinds)
{
	const struct report *r = m->s->reports[i];
	for (size_t k = 0; k < r->meetings.n; k++) {
		const struct meeting *t = &r->meetings.items[k];
		struct ref ref = {REF_MEETING, (uint32_t)k};
		bool there = false;
		for (size_t p = 0; p < t->participants.n; p++)
			there = there || of_whom(r, t->participants.items[p], m->s, m->whose);
		if (!there || !(kinds & EVENT_MEETING))
			continue;
		struct buf names = BUF_INIT;
		record_name(r, ref, &names);
		add_event(m, i,
		    (struct event){.kind = EVENT_MEETING,
		        .record = ref,
		        .at = t->cue,
		        .words = arena_str(m->arena, buf_view(&names))});
		buf_release(&names);
	}
	for (size_t k = 0; k < r->quotes.n; k++) {
		const struct quote *q = &r->quotes.items[k];
		if (!of_whom(r, q->speaker, m->s, m->whose) || !(kinds & EVENT_QUOTE_BY))
			continue;
		add_event(m, i,
		    (struct event){.kind = EVENT_QUOTE_BY,
		        .record = {REF_QUOTE, (uint32_t)k},
		        .at = q->span,
		        .words = arena_str(m->arena, words_at(r, q->span)),
		        .who = r->actors.items[q->speaker.index].name,
		        .title = r->actors.items[q->speaker.index].title});
	}
}

static bool stand_events(struct store *s, const struct whose *whose, unsigned kinds, const struct ask *ask,
    struct arena *arena, struct events *out, struct fault *fault)
{
	struct events_making m = {.s = s, .whose = whose, .arena = arena};
	bool oldest = ask->order == ORDER_OLDEST;
	(void)fault;
	for (size_t i = 0; i < KNOWN; i++)
		collect(&m, i, kinds);
	size_t n = m.all.n, at = ask->after ? (size_t)ask->after - 1 : oldest ? SIZE_MAX : n;
	while (out->n < ask->most && (oldest ? at + 1 < n : at > 0)) {
		at += oldest ? 1 : SIZE_MAX;
		*VEC_PUSH(arena, out) = m.all.items[at];
	}
	return true;
}

const struct archive_ops stand_ops = {
    .open = stand_open,
    .close = stand_close,
    .interrupt = stand_interrupt,
    .reports = stand_reports,
    .count = stand_count,
    .report = stand_report,
    .next = stand_next,
    .search = stand_search,
    .officials = stand_officials,
    .who = stand_who,
    .official = stand_official,
    .countries = stand_countries,
    .country = stand_country,
    .events = stand_events,
};
