/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers of persons and countries are written some batches after the reports that they count. Which reports are in
 * them is known by the number of the last body, as bodies are numbered in the order in which they come: when a kill
 * came between, the next who writes counts the rest from what is kept. */
#include "archive/batch.h"
#include "archive/deposit.h"
#include "archive/store_in.h"
#include "base/fault.h"
#include "report/report.h"

bool count_write(struct store *s, struct fault *fault)
{
	return tally_write(s, &s->batch->tally, fault) &&
	       sql_run(s, fault, "INSERT OR REPLACE INTO made VALUES('counted', (SELECT ifnull(max(no), 0) FROM body))",
	           "");
}

/* Its names are there: they are made with the report. */
static bool count_report(struct store *s, int64_t id, struct buf *bytes, struct fault *fault)
{
	struct batch *b = s->batch;
	struct pending p = {.id = id};
	struct report *r;
	if (!store_load(s, id, &r, fault) || !r)
		return fault->what == NULL;
	buf_clear(bytes);
	deposit_make(b->press, r, bytes);
	report_free(r);
	bool ok = deposit_read(buf_view(bytes), b->arena, &p.deposit) && people_names(s, &p, false, fault) &&
	          outlet_id(s, p.deposit.outlet, &p.outlet, fault);
	if (ok)
		people_count(s, &p, 1);
	arena_reset(b->arena);
	return ok;
}

static bool count_from(struct store *s, int64_t body, struct fault *fault)
{
	struct buf bytes = BUF_INIT;
	bool ok = true;
	if (!s->batch->press)
		s->batch->press = press_new();
	while (ok) {
		sqlite3_stmt *row;
		ok =
		    sql_row(s, fault, &row, "SELECT no, report FROM body WHERE no > ?1 ORDER BY no LIMIT 1", "i", body);
		if (!ok || !row)
			break;
		body = sqlite3_column_int64(row, 0);
		int64_t report = sqlite3_column_int64(row, 1);
		sql_done(row);
		ok = count_report(s, report, &bytes, fault);
	}
	buf_release(&bytes);
	return ok;
}

bool count_if_needed(struct store *s, struct fault *fault)
{
	sqlite3_stmt *row;
	if (!sql_row(s, fault, &row,
	        "SELECT ifnull((SELECT value FROM made WHERE what = 'counted'), 0), ifnull((SELECT max(no) FROM body), "
	        "0)",
	        ""))
		return false;
	int64_t counted = sqlite3_column_int64(row, 0), last = sqlite3_column_int64(row, 1);
	sql_done(row);
	if (counted >= last)
		return true;
	return store_begin(s, fault) && count_from(s, counted, fault) && store_commit(s, false, fault);
}
