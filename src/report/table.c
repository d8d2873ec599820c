/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/form.h"

#include "base/buf.h"
#include "report/report.h"

static void put_word(struct buf *out, const char *s)
{
	buf_char(out, '\t');
	if (s)
		form_line(out, str_of(s));
}

static const char *actor_word(const struct actor *a)
{
	return a->name ? a->name : a->title;
}

static const char *ref_word(const struct report *r, struct ref ref)
{
	if (ref.kind == REF_ACTOR)
		return actor_word(&r->actors.items[ref.index]);
	return ref.kind == REF_DELEGATION ? r->delegations.items[ref.index].of : NULL;
}

static void put_row(const struct report *r, struct ref ref, const char *kind, const char *who, struct buf *out)
{
	struct span words, cue;
	char id[12];
	report_record_span(r, ref, &words, &cue);
	ref_id(ref, id);
	form_line(out, str_of(r->article.path));
	buf_fmt(out, "\t%s\t%s\t%u\t%u", id, kind, (unsigned)words.begin, (unsigned)words.end);
	put_word(out, who);
	buf_char(out, '\t');
	form_line(out, str_sub(r->article.text.s, words.begin, words.end));
	buf_char(out, '\n');
}

static void put_meeting(const struct report *r, uint32_t i, struct buf *out)
{
	const struct meeting *m = &r->meetings.items[i];
	struct buf who = BUF_INIT;
	for (size_t k = 0; k < m->participants.n; k++) {
		const char *word = ref_word(r, m->participants.items[k]);
		buf_cat(&who, k ? "; " : "");
		buf_cat(&who, word ? word : "");
	}
	put_row(r, (struct ref){REF_MEETING, i}, meeting_kind_name(m->kind), buf_cstr(&who), out);
	buf_release(&who);
}

void report_tsv(const struct report *r, struct buf *out)
{
	for (uint32_t i = 0; i < r->actors.n; i++)
		put_row(r, (struct ref){REF_ACTOR, i}, actor_kind_name(r->actors.items[i].kind),
		    actor_word(&r->actors.items[i]), out);
	for (uint32_t i = 0; i < r->delegations.n; i++)
		put_row(r, (struct ref){REF_DELEGATION, i}, "delegation", r->delegations.items[i].of, out);
	for (uint32_t i = 0; i < r->meetings.n; i++)
		put_meeting(r, i, out);
	for (uint32_t i = 0; i < r->quotes.n; i++)
		put_row(r, (struct ref){REF_QUOTE, i}, quote_kind_name(r->quotes.items[i].kind),
		    ref_word(r, r->quotes.items[i].speaker), out);
}
