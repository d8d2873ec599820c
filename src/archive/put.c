/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "archive/batch.h"
#include "archive/marks.h"
#include "archive/schema.h"
#include "archive/store_in.h"
#include "base/fault.h"
#include "base/hash.h"

enum {
	BANDS = 4, /* of a sketch: whoever shares one may be alike */
	BAND = SKETCH / BANDS,
	ALIKE_LEAST = 11, /* equal parts of SKETCH: about seven of ten runs of words */
	ALIKE_TRIED =
	    32 /* that share a band, the latest: what stands in hundreds of reports makes none of them alike */
};

/* The same text: it is noted where else it stands. */
static bool put_copy(struct store *s, struct pending *p, int64_t report, struct fault *fault)
{
	sqlite3_stmt *row;
	if (!sql_row(s, fault, &row, "SELECT source, name FROM report WHERE id = ?1", "i", report))
		return false;
	bool here = row && sqlite3_column_int64(row, 0) == p->from.source && str_eq(sql_text(row, 1), p->name);
	sql_done(row);
	if (!here &&
	    !sql_run(s, fault, "INSERT OR IGNORE INTO copy VALUES(?1, ?2, ?3)", "iit", report, p->from.source, p->name))
		return false;
	return source_seen(s, &p->from, report, fault);
}

/* Days come in ascending order, so what was given last is the last of its day. */
static bool next_id(struct store *s, int64_t day, int64_t *id, struct fault *fault)
{
	sqlite3_stmt *row;
	struct batch *b = s->batch;
	int64_t least = day << REPORT_DAY_SHIFT, last = least, end = (day + 1) << REPORT_DAY_SHIFT;
	if (day != b->last_day) {
		if (!sql_row(s, fault, &row, "SELECT max(id) FROM report WHERE id >= ?1 AND id < ?2", "ii", least, end))
			return false;
		if (row && sqlite3_column_int64(row, 0) > least)
			last = sqlite3_column_int64(row, 0);
		sql_done(row);
	}
	if (b->last_id > last)
		last = b->last_id;
	if (last + 1 >= end)
		return next_id(s, day + 1, id, fault);
	b->last_day = day;
	b->last_id = *id = last + 1;
	return true;
}

static int64_t band_key(const uint16_t *sketch, unsigned band)
{
	uint64_t key = band;
	for (unsigned i = 0; i < BAND; i++)
		key = hash_mix(key, sketch[band * BAND + i]);
	return (int64_t)key;
}

static bool is_alike(const uint16_t *sketch, const uint16_t *theirs)
{
	unsigned equal = 0;
	for (unsigned i = 0; i < SKETCH; i++)
		equal += sketch[i] == theirs[i];
	return equal >= ALIKE_LEAST;
}

static struct known_sketch *place_for(struct batch *b, int64_t body)
{
	return &b->sketches[(uint64_t)body & (SKETCHES_KNOWN - 1)];
}

/* Of a body that was kept; *out is NULL when it has none. */
static bool sketch_of(struct store *s, int64_t body, const struct known_sketch **out, struct fault *fault)
{
	sqlite3_stmt *row;
	struct known_sketch *known = place_for(s->batch, body);
	*out = known->body == body ? known : NULL;
	if (*out)
		return true;
	if (!sql_row(s, fault, &row, "SELECT report, sketch FROM body WHERE no = ?1", "i", body))
		return false;
	if (!row)
		return true;
	struct str sketch = sql_blob(row, 1);
	if (sketch.n == sizeof known->sketch) {
		*known = (struct known_sketch){.body = body, .report = sqlite3_column_int64(row, 0)};
		memcpy(known->sketch, sketch.s, sizeof known->sketch);
		*out = known;
	}
	sql_done(row);
	return true;
}

/* One that is itself like another: that one stands for both. */
static bool stands_for(struct store *s, int64_t *id, struct fault *fault)
{
	sqlite3_stmt *row;
	if (!sql_row(s, fault, &row, "SELECT alike FROM report WHERE id = ?1 AND alike > 0", "i", *id))
		return false;
	if (row)
		*id = sqlite3_column_int64(row, 0);
	sql_done(row);
	return true;
}

/* Among those who share a band. */
static bool find_in_band(struct store *s, struct pending *p, unsigned band, struct fault *fault)
{
	bool more = true, ok = true;
	const struct known_sketch *known;
	sqlite3_stmt *stmt = sql_ready(s, "SELECT body FROM shingle WHERE key = ?1 ORDER BY body DESC LIMIT ?2", fault);
	if (!stmt || !sql_bind(stmt, "ii", band_key(p->deposit.sketch, band), (int64_t)ALIKE_TRIED))
		return false;
	while (ok && !p->alike && (ok = sql_next(s, fault, stmt, &more)) && more) {
		ok = sketch_of(s, sqlite3_column_int64(stmt, 0), &known, fault);
		if (ok && known && is_alike(p->deposit.sketch, known->sketch))
			p->alike = known->report;
	}
	sql_done(stmt);
	return ok;
}

/* Whom the lists show in its place. */
static bool find_alike(struct store *s, struct pending *p, struct fault *fault)
{
	for (unsigned band = 0; band < BANDS && !p->alike; band++)
		if (!find_in_band(s, p, band, fault))
			return false;
	return !p->alike || stands_for(s, &p->alike, fault);
}

bool put_shingles(struct store *s, const struct pending *p, bool out, struct fault *fault)
{
	bool ok = true;
	for (unsigned band = 0; band < BANDS && ok && p->deposit.sketched; band++)
		ok = sql_run(s, fault,
		    out ? "DELETE FROM shingle WHERE key = ?1 AND body = ?2"
		        : "INSERT OR IGNORE INTO shingle VALUES(?1, ?2)",
		    "ii", band_key(p->deposit.sketch, band), p->body);
	return ok;
}

static bool put_body(struct store *s, struct pending *p, struct fault *fault)
{
	struct deposit *d = &p->deposit;
	struct str sketch = {(const char *)d->sketch, d->sketched ? sizeof d->sketch : 0};
	if (!next_id(s, d->day, &p->id, fault) || (d->sketched && !find_alike(s, p, fault)) ||
	    !sql_run(s, fault, "INSERT INTO same VALUES(?1, ?2)", "ii", (int64_t)d->text_hash, p->id) ||
	    !sql_run(s, fault, "INSERT INTO body(report, size, sketch, frame) VALUES(?1, ?2, ?3, ?4)", "iibb", p->id,
	        (int64_t)d->text_size, sketch, d->frame))
		return false;
	p->body = sqlite3_last_insert_rowid(s->db);
	if (d->sketched) {
		struct known_sketch *known = place_for(s->batch, p->body);
		*known = (struct known_sketch){.body = p->body, .report = p->id};
		memcpy(known->sketch, d->sketch, sizeof known->sketch);
	}
	return put_shingles(s, p, false, fault) && source_seen(s, &p->from, p->id, fault);
}

static bool make_outlet(struct store *s, struct str name, int64_t *id, struct fault *fault)
{
	sqlite3_stmt *row;
	struct walk walk = {.text = name};
	struct term term;
	struct buf *key = &s->batch->path;
	buf_clear(key);
	while (terms_next(&s->terms, &walk, &term)) {
		if (key->len)
			buf_char(key, ' ');
		buf_str(key, term.word);
	}
	if (!sql_run(s, fault, "INSERT OR IGNORE INTO outlet(key, name, reports) VALUES(?1, ?2, 0)", "tt",
	        buf_view(key), name) ||
	    !sql_row(s, fault, &row, "SELECT id FROM outlet WHERE key = ?1", "t", buf_view(key)))
		return false;
	*id = row ? sqlite3_column_int64(row, 0) : 0;
	sql_done(row);
	return true;
}

bool outlet_id(struct store *s, struct str name, int64_t *id, struct fault *fault)
{
	uint64_t hash = hash_bytes(name);
	struct known_name *known = &s->batch->outlets[hash >> 20 & (OUTLETS_KNOWN - 1)];
	*id = known->hash == hash ? known->id : 0;
	if (!name.n || *id)
		return true;
	if (!make_outlet(s, name, id, fault))
		return false;
	*known = (struct known_name){hash, *id};
	return true;
}

static void mark_id(struct buf *b, char kind, int64_t id)
{
	char digits[24];
	size_t n = sizeof digits;
	for (; id > 0; id /= 10)
		digits[--n] = (char)('0' + id % 10);
	stream_mark(b, kind, str_sub(digits, n, sizeof digits));
}

bool put_words(struct store *s, const struct pending *p, bool out, struct fault *fault)
{
	const struct deposit *d = &p->deposit;
	struct buf *b = &s->batch->stream;
	buf_clear(b);
	stream_mark(b, MARK_REPORT, (struct str){NULL, 0});
	if (p->outlet)
		mark_id(b, MARK_OUTLET, p->outlet);
	for (size_t i = 0; i < d->n_named; i++) {
		mark_id(b, MARK_NAMED, p->names[i]);
		for (int k = 0; k < FACTS; k++)
			if (d->named[i].parts[k])
				mark_id(b, MARK_OF_FACT[k], p->names[i]);
	}
	buf_str(b, d->marks);
	buf_str(b, d->words);
	if (out)
		return sql_run(s, fault, "INSERT INTO words(words, rowid, terms) VALUES('delete', ?1, ?2)", "it", p->id,
		    buf_view(b));
	return sql_run(s, fault, "INSERT INTO words(rowid, terms) VALUES(?1, ?2)", "it", p->id, buf_view(b));
}

/* What it tells of people. */
static bool put_told(struct store *s, struct pending *p, struct fault *fault)
{
	const struct deposit *d = &p->deposit;
	if (!people_names(s, p, true, fault) || !outlet_id(s, d->outlet, &p->outlet, fault))
		return false;
	people_count(s, p, 1);
	return true;
}

/* One that is kept already, for an index that is made anew. */
static bool put_again(struct store *s, struct pending *p, struct fault *fault)
{
	const struct deposit *d = &p->deposit;
	struct str sketch = {(const char *)d->sketch, d->sketched ? sizeof d->sketch : 0};
	return put_told(s, p, fault) && put_shingles(s, p, false, fault) &&
	       sql_run(s, fault, "UPDATE body SET sketch = ?2 WHERE no = ?1", "ib", p->body, sketch) &&
	       sql_run(s, fault, "UPDATE report SET outlet = ?2, traits = ?3 WHERE id = ?1", "iib", p->id, p->outlet,
	           d->traits);
}

static bool put_report(struct store *s, struct pending *p, struct fault *fault)
{
	const struct deposit *d = &p->deposit;
	if (!put_told(s, p, fault))
		return false;
	return sql_run(s, fault,
	           "INSERT INTO report "
	           "VALUES(?1, ?2, ?3, ?4, ?5, ?6, 0, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
	           "iiitiititt"
	           "iiiiitb",
	           p->id, p->body, p->from.source, p->name, (int64_t)d->text_hash, p->alike, d->date, p->outlet,
	           d->lang, d->title, (int64_t)d->delegations, (int64_t)d->meetings, (int64_t)d->quotes,
	           (int64_t)d->people, (int64_t)d->status, d->embargo, d->traits) &&
	       (!p->alike || sql_run(s, fault, "UPDATE report SET alikes = alikes + 1 WHERE id = ?1", "i", p->alike));
}

bool put_pending(struct store *s, struct pending *p, struct fault *fault)
{
	sqlite3_stmt *row;
	if (p->id)
		return put_again(s, p, fault);
	if (!sql_row(s, fault, &row, "SELECT report FROM same WHERE hash = ?1", "i", (int64_t)p->deposit.text_hash))
		return false;
	if (!row)
		return put_body(s, p, fault) && put_report(s, p, fault);
	int64_t report = sqlite3_column_int64(row, 0);
	sql_done(row);
	return put_copy(s, p, report, fault);
}
