/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/deposit.h"

#include <string.h>

#include "archive/bag.h"
#include "archive/deposit_in.h"
#include "archive/frame.h"
#include "archive/marks.h"
#include "archive/shingles.h"
#include "archive/tellings.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/die.h"
#include "base/hash.h"
#include "base/resource.h"
#include "base/wire.h"
#include "report/report.h"
#include "text/terms.h"

struct press {
	struct arena *arena;   /* of the press */
	struct arena *scratch; /* of one report */
	struct terms terms;
	struct framer *framer;
	struct buf frame, traits, marks, words;
	struct bag bag;
	struct shingles shingles;
	struct tellings tellings;
};

struct press *press_new(void)
{
	struct arena *arena = arena_new(0);
	struct press *p = ARENA_NEW(arena, struct press);
	struct str image;
	p->arena = arena;
	p->scratch = arena_new(0);
	BUG_ON(!resource_find("fold.img", &image) || !terms_open(&p->terms, image));
	p->framer = framer_new(arena);
	bag_init(&p->bag, arena);
	return p;
}

void press_free(struct press *p)
{
	if (!p)
		return;
	framer_release(p->framer);
	tellings_release(&p->tellings);
	buf_release(&p->frame);
	buf_release(&p->traits);
	bag_release(&p->bag);
	buf_release(&p->marks);
	buf_release(&p->words);
	arena_free(p->scratch);
	arena_free(p->arena);
}

static void cut_text(struct press *p, const struct article *a)
{
	struct span title = a->title;
	if (title.end > a->text.n || span_empty(title))
		title = (struct span){0, 0};
	bag_text(&p->bag, &p->terms, str_sub(a->text.s, 0, title.begin), false);
	bag_text(&p->bag, &p->terms, str_sub(a->text.s, title.begin, title.end), true);
	bag_text(&p->bag, &p->terms, str_sub(a->text.s, title.end, a->text.n), false);
	bag_close(&p->bag, &p->terms);
	bag_stream(&p->bag, &p->words);
	bag_traits(&p->bag, &p->traits);
	shingles_init(&p->shingles);
	bag_shingles(&p->bag, &p->shingles);
}

static void mark_kinds(struct press *p, const struct report *r)
{
	if (r->quotes.n)
		stream_mark(&p->marks, MARK_KIND, STR("q"));
	if (r->meetings.n)
		stream_mark(&p->marks, MARK_KIND, STR("m"));
	if (r->delegations.n)
		stream_mark(&p->marks, MARK_KIND, STR("d"));
	if (r->article.lang)
		stream_mark(&p->marks, MARK_LANG, str_of(r->article.lang));
}

int64_t deposit_day(const char *date)
{
	int n[3] = {0};
	struct str rest = str_of(date), field;
	for (int i = 0; i < 3; i++)
		if (!str_cut(&rest, '-', &field) || !str_int(field, &n[i]))
			return 0;
	int64_t y = n[0] - (n[1] < 3), m = (n[1] + 9) % 12;
	if (n[0] < 1 || n[1] < 1 || n[1] > 12 || n[2] < 1 || n[2] > 31)
		return 0;
	return y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + n[2] - 306;
}

static void put_two(char *out, int64_t n)
{
	out[0] = (char)('0' + n / 10 % 10);
	out[1] = (char)('0' + n % 10);
}

/* Years here begin with March, so that the odd day is their last. */
void deposit_date(int64_t day, char out[11])
{
	const int64_t z = day + 305, era = z / 146097, of_era = z % 146097;
	const int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	const int64_t of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
	const int64_t y = era * 400 + year + (month >= 10), m = month < 10 ? month + 3 : month - 9;
	memcpy(out, day > 0 ? "0000-00-00" : "", day > 0 ? 11 : 1);
	if (day <= 0)
		return;
	put_two(out, y / 100);
	put_two(out + 2, y);
	put_two(out + 5, m);
	put_two(out + 8, of_year - (153 * month + 2) / 5 + 1);
}

static void put_article(const struct report *r, struct buf *out)
{
	const struct article *a = &r->article;
	uint32_t people = 0;
	for (size_t i = 0; i < r->actors.n; i++)
		people += r->actors.items[i].kind == ACTOR_PERSON;
	wire_put(out, (uint64_t)deposit_day(a->date));
	wire_put_str(out, str_of(a->path));
	wire_put_str(out, str_of(a->date));
	wire_put_str(out, str_of(a->lang));
	wire_put_str(out, str_of(a->source));
	wire_put_str(out, span_empty(a->title) || a->title.end > a->text.n
	                      ? STR("")
	                      : str_sub(a->text.s, a->title.begin, a->title.end));
	wire_put_str(out, str_of(a->embargo));
	wire_put(out, (uint64_t)a->status);
	wire_put(out, r->quotes.n);
	wire_put(out, r->meetings.n);
	wire_put(out, r->delegations.n);
	wire_put(out, people);
	wire_put(out, hash_bytes(a->text));
	wire_put(out, a->text.n);
}

void deposit_make(struct press *p, const struct report *r, struct buf *out)
{
	uint16_t sketch[SKETCH];
	buf_clear(&p->frame);
	buf_clear(&p->traits);
	bag_clear(&p->bag);
	buf_clear(&p->marks);
	buf_clear(&p->words);
	arena_reset(p->scratch);
	frame_make(p->framer, r, &p->frame);
	cut_text(p, &r->article);
	mark_kinds(p, r);
	tellings_make(&p->tellings, &p->terms, p->scratch, r, &p->marks);
	bool sketched = shingles_sketch(&p->shingles, sketch);
	wire_put(out, DEPOSIT_VERSION);
	put_article(r, out);
	wire_put(out, sketched);
	for (size_t i = 0; sketched && i < SKETCH; i++)
		wire_put(out, sketch[i]);
	wire_put_str(out, buf_view(&p->frame));
	wire_put_str(out, buf_view(&p->traits));
	wire_put_str(out, buf_view(&p->marks));
	wire_put_str(out, buf_view(&p->words));
	tellings_put(&p->tellings, out);
}
