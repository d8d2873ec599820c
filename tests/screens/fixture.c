/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "screens/fixture.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/die.h"
#include "base/file.h"
#include "report/report.h"

struct making {
	struct report *r;
	struct str rest; /* of the record's line */
};

static struct str field(struct making *m)
{
	struct str f = {"", 0};
	(void)str_cut(&m->rest, '|', &f);
	return f.n ? f : (struct str){"", 0};
}

static const char *text_of(struct making *m, struct str s)
{
	return s.n ? arena_str(m->r->arena, s) : NULL;
}

static struct span find(struct making *m, struct str words, size_t from)
{
	struct str t = m->r->article.text;
	const char *p = words.n && from < t.n ? memmem(t.s + from, t.n - from, words.s, words.n) : NULL;
	return p ? (struct span){(uint32_t)(p - t.s), (uint32_t)((size_t)(p - t.s) + words.n)} : (struct span){0, 0};
}

/* Every place of the words; a place inside one that is there already is left out. */
static void find_all(struct making *m, struct str words, struct spans *out)
{
	struct span s = find(m, words, 0);
	size_t n = out->n;
	BUG_ON(span_empty(s));
	for (; !span_empty(s); s = find(m, words, s.end)) {
		bool inside = false;
		for (size_t i = 0; i < n; i++)
			inside = inside || (s.begin >= out->items[i].begin && s.end <= out->items[i].end);
		if (!inside)
			*VEC_PUSH(m->r->arena, out) = s;
	}
}

static struct span nearest(struct making *m, struct str words, struct span to)
{
	struct span best = {0, 0};
	for (struct span s = find(m, words, 0); !span_empty(s); s = find(m, words, s.end))
		if (span_empty(best) || s.end <= to.begin)
			best = s;
	return best;
}

static struct ref ref_of(struct str s)
{
	int n;
	enum ref_kind kind = s.n && s.s[0] == 'a' ? REF_ACTOR : s.n && s.s[0] == 'd' ? REF_DELEGATION : REF_NONE;
	if (kind == REF_NONE || !str_int((struct str){s.s + 1, s.n - 1}, &n))
		return (struct ref){REF_NONE, 0};
	return (struct ref){kind, (uint32_t)n - 1};
}

static int kind_of(struct str s, const char *(*name)(int), int n)
{
	for (int i = 0; i < n; i++)
		if (str_is(s, name(i)))
			return i;
	BUG_ON(true);
	return 0;
}

static const char *actor_name(int i)
{
	return actor_kind_name((enum actor_kind)i);
}

static const char *meeting_name(int i)
{
	return meeting_kind_name((enum meeting_kind)i);
}

static const char *status_name(int i)
{
	return meeting_status_name((enum meeting_status)i);
}

static const char *quote_name(int i)
{
	return quote_kind_name((enum quote_kind)i);
}

static void add_actor(struct making *m)
{
	struct actor *a = VEC_PUSH(m->r->arena, &m->r->actors);
	*a = (struct actor){.kind = (enum actor_kind)kind_of(field(m), actor_name, 4)};
	struct str country = field(m);
	memcpy(a->country, country.s, country.n == 2 ? 2 : 0);
	a->title = text_of(m, field(m));
	a->name = text_of(m, field(m));
	for (struct str f = field(m); f.n; f = field(m))
		find_all(m, f, &a->mentions);
}

static void add_delegation(struct making *m)
{
	struct delegation *d = VEC_PUSH(m->r->arena, &m->r->delegations);
	*d = (struct delegation){.of = text_of(m, field(m))};
	d->head = ref_of(field(m));
	*VEC_PUSH(m->r->arena, &d->members) = d->head;
	for (struct str f = field(m); f.n; f = field(m))
		find_all(m, f, &d->mentions);
}

static void add_meeting(struct making *m)
{
	struct meeting *t = VEC_PUSH(m->r->arena, &m->r->meetings);
	struct str parties, party;
	*t = (struct meeting){.kind = (enum meeting_kind)kind_of(field(m), meeting_name, 4)};
	t->status = (enum meeting_status)kind_of(field(m), status_name, 5);
	struct str date = field(m);
	memcpy(t->date, date.s, date.n == 10 ? 10 : 0);
	t->cue = find(m, field(m), 0);
	parties = field(m);
	while (str_cut(&parties, ' ', &party))
		*VEC_PUSH(m->r->arena, &t->participants) = ref_of(party);
	t->place = text_of(m, field(m));
	struct str topic = field(m);
	if (topic.n)
		find_all(m, topic, &t->topics);
}

static void add_quote(struct making *m)
{
	struct quote *q = VEC_PUSH(m->r->arena, &m->r->quotes);
	*q = (struct quote){.kind = (enum quote_kind)kind_of(field(m), quote_name, 3)};
	q->speaker = ref_of(field(m));
	q->span = find(m, field(m), 0);
	BUG_ON(span_empty(q->span));
	q->cue = nearest(m, field(m), q->span);
	q->speaker_mention = nearest(m, field(m), q->span);
}

static uint8_t reason_of(struct str s)
{
	for (int i = 0; i < REASONS; i++)
		if (str_is(s, reason_name((enum reason)i)))
			return (uint8_t)i;
	BUG_ON(s.n);
	return WHY_NONE;
}

/* Of the record before. */
static void add_why(struct making *m)
{
	struct why *why = &m->r->quotes.items[m->r->quotes.n - 1].why;
	int percent = 0;
	why->rule = reason_of(field(m));
	why->step = reason_of(field(m));
	BUG_ON(!str_int(field(m), &percent));
	why->confidence = (uint8_t)percent;
}

/* a1|its words, the last place of them|how they were resolved */
static void add_resolved(struct making *m)
{
	struct ref who = ref_of(field(m));
	struct str words = field(m);
	struct span at = nearest(m, words, (struct span){UINT32_MAX, UINT32_MAX});
	BUG_ON(span_empty(at) || who.kind == REF_NONE);
	*VEC_PUSH(m->r->arena, &m->r->trail) = (struct trace){at, who, reason_of(field(m))};
}

static void add_rejected(struct making *m)
{
	struct span at = find(m, field(m), 0);
	BUG_ON(span_empty(at));
	*VEC_PUSH(m->r->arena, &m->r->trail) = (struct trace){at, {REF_NONE, 0}, reason_of(field(m))};
}

static void add_record(struct making *m, struct str line)
{
	const struct {
		struct str name;
		void (*add)(struct making *);
	} kinds[] = {{STR("actor "), add_actor}, {STR("delegation "), add_delegation}, {STR("meeting "), add_meeting},
	    {STR("quote "), add_quote}, {STR("why "), add_why}, {STR("rejected "), add_rejected},
	    {STR("resolved "), add_resolved}};
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (str_starts(line, kinds[i].name)) {
			m->rest = str_sub(line.s, kinds[i].name.n, line.n);
			kinds[i].add(m);
		}
	}
}

bool fixture_read(struct desk *desk, const char *path, struct report **out, struct fault *fault)
{
	struct buf file = BUF_INIT;
	(void)desk;
	if (!file_read(path, 0, &file, fault)) {
		buf_release(&file);
		return false;
	}
	struct making m = {report_new(), {NULL, 0}};
	struct str all = {arena_str(m.r->arena, buf_view(&file)), file.len}, line;
	const char *split = memmem(all.s, all.n, "\n---\n", 5);
	size_t end = split ? (size_t)(split - all.s) : all.n;
	struct article *a = &m.r->article;
	a->text = (struct str){all.s, end};
	a->path = arena_str(m.r->arena, str_of(path));
	a->rtl = end && (unsigned char)all.s[0] >= 0xD8;
	const char *first = memchr(all.s, '\n', end);
	a->title = (struct span){0, first ? (uint32_t)(first - all.s) : 0};
	struct str records = str_sub(all.s, split ? end + 5 : all.n, all.n);
	while (str_cut(&records, '\n', &line))
		add_record(&m, line);
	buf_release(&file);
	*out = m.r;
	return true;
}
