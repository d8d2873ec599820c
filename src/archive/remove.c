/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/batch.h"
#include "archive/deposit.h"
#include "archive/store_in.h"
#include "base/fault.h"
#include "report/report.h"

/* It also stands elsewhere: it goes there. */
static bool move(struct store *s, int64_t id, bool *moved, struct fault *fault)
{
	sqlite3_stmt *row;
	*moved = false;
	if (!sql_row(s, fault, &row, "SELECT source, name FROM copy WHERE report = ?1", "i", id))
		return false;
	if (!row)
		return true;
	int64_t source = sqlite3_column_int64(row, 0);
	struct buf *name = &s->batch->path;
	buf_clear(name);
	buf_str(name, sql_text(row, 1));
	sql_done(row);
	*moved = true;
	return sql_run(s, fault, "UPDATE report SET source = ?2, name = ?3 WHERE id = ?1", "iit", id, source,
	           buf_view(name)) &&
	       sql_run(s, fault, "DELETE FROM copy WHERE report = ?1 AND source = ?2 AND name = ?3", "iit", id, source,
	           buf_view(name));
}

/* Another of those like it stands for the rest. */
static bool succeed(struct store *s, int64_t id, struct fault *fault)
{
	sqlite3_stmt *row;
	if (!sql_row(s, fault, &row, "SELECT min(id), count(*) FROM report WHERE alike = ?1 AND alike > 0", "i", id))
		return false;
	int64_t heir = row ? sqlite3_column_int64(row, 0) : 0, n = row ? sqlite3_column_int64(row, 1) : 0;
	sql_done(row);
	if (!heir)
		return sql_run(s, fault,
		    "UPDATE report SET alikes = alikes - 1 WHERE id = (SELECT alike FROM report WHERE id = ?1)", "i",
		    id);
	return sql_run(s, fault, "UPDATE report SET alike = ?2 WHERE alike = ?1 AND alike > 0", "ii", id, heir) &&
	       sql_run(s, fault, "UPDATE report SET alike = 0, alikes = ?2 WHERE id = ?1", "ii", heir, n - 1);
}

static bool uncount(struct store *s, struct report *r, int64_t id, struct fault *fault)
{
	struct batch *b = s->batch;
	struct buf bytes = BUF_INIT;
	struct pending p = {.id = id};
	sqlite3_stmt *row;
	if (!sql_row(s, fault, &row, "SELECT body FROM report WHERE id = ?1", "i", id))
		return false;
	p.body = row ? sqlite3_column_int64(row, 0) : 0;
	sql_done(row);
	if (!b->press)
		b->press = press_new();
	deposit_make(b->press, r, &bytes);
	bool ok = deposit_read(buf_view(&bytes), b->arena, &p.deposit) && people_names(s, &p, false, fault) &&
	          outlet_id(s, p.deposit.outlet, &p.outlet, fault) && put_words(s, &p, true, fault) &&
	          put_shingles(s, &p, true, fault);
	if (ok)
		people_count(s, &p, -1);
	b->removed = true;
	buf_release(&bytes);
	return ok;
}

bool remove_report(struct store *s, int64_t id, struct fault *fault)
{
	bool moved;
	struct report *r;
	if (!move(s, id, &moved, fault) || moved)
		return moved;
	if (!store_load(s, id, &r, fault))
		return false;
	bool ok = !r || uncount(s, r, id, fault);
	report_free(r);
	return ok && succeed(s, id, fault) &&
	       sql_run(s, fault,
	           "DELETE FROM same WHERE report = ?1 AND hash = (SELECT hash FROM report WHERE id = ?1)", "i", id) &&
	       sql_run(s, fault, "DELETE FROM body WHERE no = (SELECT body FROM report WHERE id = ?1)", "i", id) &&
	       sql_run(s, fault, "DELETE FROM report WHERE id = ?1", "i", id);
}
