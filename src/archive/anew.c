/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An index is only good for those who cut and fold words as it was made. When that has changed with a new safir, it is
 * made anew from the texts, once, by the first who writes. A kill leaves it to the next. */
#include "archive/batch.h"
#include "archive/deposit.h"
#include "archive/schema.h"
#include "archive/store_in.h"
#include "base/fault.h"
#include "base/hash.h"
#include "base/resource.h"
#include "report/report.h"

/* What stands for the ways in which words are cut and names compared. */
static int64_t ways(void)
{
	static const char *const data[] = {"fold.img", "names.img"};
	uint64_t hash = hash_mix(HASH_PRIME, DEPOSIT_VERSION);
	for (size_t i = 0; i < sizeof data / sizeof *data; i++) {
		struct str image;
		if (resource_find(data[i], &image))
			hash = hash_mix(hash, hash_bytes(image));
	}
	return (int64_t)hash;
}

static bool put_all(struct store *s, struct fault *fault)
{
	struct batch *b = s->batch;
	struct buf bytes = BUF_INIT;
	bool ok = true;
	if (!b->press)
		b->press = press_new();
	for (int64_t id = -1; ok;) {
		sqlite3_stmt *row;
		struct report *r;
		ok = sql_row(s, fault, &row, "SELECT id, body FROM report WHERE id > ?1 ORDER BY id LIMIT 1", "i", id);
		if (!ok || !row)
			break;
		struct pending p = {.id = sqlite3_column_int64(row, 0), .body = sqlite3_column_int64(row, 1)};
		sql_done(row);
		id = p.id;
		ok = store_load(s, id, &r, fault);
		buf_clear(&bytes);
		if (r)
			deposit_make(b->press, r, &bytes);
		report_free(r);
		ok = ok && batch_wait(s, &p, buf_view(&bytes), fault);
		if (ok && b->bytes >= BATCH_MOST)
			ok = store_commit(s, true, fault) && store_begin(s, fault);
	}
	buf_release(&bytes);
	return ok;
}

bool anew_if_needed(struct store *s, struct fault *fault)
{
	sqlite3_stmt *row;
	if (!sql_row(s, fault, &row, "SELECT value FROM made WHERE what = 'ways'", ""))
		return false;
	bool same = row && sqlite3_column_int64(row, 0) == ways();
	sql_done(row);
	if (same)
		return true;
	return store_begin(s, fault) &&
	       sql_script(s, fault,
	           "DELETE FROM made WHERE what = 'ways';INSERT INTO words(words) VALUES('delete-all');DELETE FROM "
	           "shingle;"
	           "DELETE FROM sound;DELETE FROM name;DELETE FROM country;DELETE FROM outlet") &&
	       put_all(s, fault) && batch_file(s, fault) &&
	       sql_run(s, fault, "INSERT OR REPLACE INTO made VALUES('ways', ?1)", "i", ways()) &&
	       store_commit(s, false, fault);
}
