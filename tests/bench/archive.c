/* SPDX-License-Identifier: GPL-3.0-or-later
 * archive -- the archive's costs beside a bare FTS5 table of the same texts
 *
 * archive [-n REPORTS] [-d DIR] [-k] FILE...      FILE: reports that the texts are made of (bench/corpus.h)
 *
 * Takes turns in one run: some thousand reports go through extraction, deposit and store, and as it is (headline,
 * text) into an FTS5 table with unicode61 and its own content. Only the processor's time of each part is counted;
 * making the texts is not. Then: the size of both, what one more report costs, and a look at what is kept. -k keeps the
 * files. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "archive/deposit.h"
#include "archive/store.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "bench/corpus.h"
#include "desk/desk.h"
#include "report/report.h"

enum { TURN = 1500 /* about what `safir index` keeps at once */, SINGLES = 400 };

static double cpu(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double wall(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static _Noreturn void stop(const char *what, const char *why)
{
	fprintf(stderr, "archive: %s: %s\n", what, why ? why : "");
	exit(2);
}

static double megabytes(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 ? (double)st.st_size / 1e6 : 0;
}

struct bare {
	sqlite3 *db;
	sqlite3_stmt *put;
	double cpu;
};

static void sql(sqlite3 *db, const char *text)
{
	char *why = NULL;
	if (sqlite3_exec(db, text, NULL, NULL, &why) != SQLITE_OK)
		stop(text, why);
}

static void bare_open(struct bare *b, const char *path)
{
	sqlite3_open(path, &b->db);
	sql(b->db, "pragma journal_mode=wal");
	sql(b->db, "pragma synchronous=normal");
	sql(b->db, "pragma cache_size=-65536");
	sql(b->db, "create virtual table f using fts5(title,body,tokenize='unicode61')");
	sqlite3_prepare_v2(b->db, "insert into f(rowid,title,body) values(?,?,?)", -1, &b->put, NULL);
	sql(b->db, "begin");
}

static void bare_put(struct bare *b, const struct made *m, int64_t id)
{
	sqlite3_bind_int64(b->put, 1, id);
	sqlite3_bind_text(b->put, 2, m->text.data, (int)m->title, SQLITE_STATIC);
	sqlite3_bind_text(b->put, 3, m->text.data + m->title, (int)(m->text.len - m->title), SQLITE_STATIC);
	if (sqlite3_step(b->put) != SQLITE_DONE)
		stop("bare", sqlite3_errmsg(b->db));
	sqlite3_reset(b->put);
}

static void bare_close(struct bare *b)
{
	double from = cpu();
	sql(b->db, "commit");
	sql(b->db, "pragma wal_checkpoint(truncate)");
	b->cpu += cpu() - from;
	sqlite3_finalize(b->put);
	sqlite3_close(b->db);
}

struct ours {
	struct desk *desk;
	struct press *press;
	struct store *store;
	double extraction, deposit, filing;
	struct buf *deposits; /* of a turn */
	double records[4];
};

static void must(bool ok, const struct fault *f)
{
	if (!ok)
		stop(f->why ? f->why : "failed", f->detail);
}

static void make_deposit(struct ours *o, const struct made *m, struct buf *out)
{
	struct fault f = FAULT_INIT;
	struct report *r;
	double a = cpu();
	must(desk_read_bytes(o->desk, m->path, m->text.data, m->text.len, &r, &f), &f);
	memcpy(r->article.date, m->date, sizeof m->date);
	r->article.source = m->outlet;
	double b = cpu();
	buf_clear(out);
	deposit_make(o->press, r, out);
	o->extraction += b - a;
	o->deposit += cpu() - b;
	o->records[0] += (double)r->actors.n;
	o->records[1] += (double)r->delegations.n;
	o->records[2] += (double)r->meetings.n;
	o->records[3] += (double)r->quotes.n;
	report_free(r);
}

static void file_deposit(struct ours *o, const char *path, const struct buf *deposit)
{
	struct fault f = FAULT_INIT;
	struct stamp stamp = {1, 1};
	enum source_state state;
	int64_t source;
	must(store_source(o->store, path, &stamp, &state, &f), &f);
	must(store_source_begin(o->store, path, &stamp, &source, &f), &f);
	must(store_put(o->store, source, buf_view(deposit), &f), &f);
	must(store_source_end(o->store, source, &f), &f);
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static void singles(struct ours *o, struct corpus *c, struct made *m, size_t n)
{
	double times[SINGLES];
	struct fault f = FAULT_INIT;
	for (size_t i = 0; i < SINGLES; i++) {
		corpus_make(c, n + i, m);
		make_deposit(o, m, &o->deposits[0]);
		double from = wall();
		must(store_begin(o->store, &f), &f);
		file_deposit(o, m->path, &o->deposits[0]);
		must(store_commit(o->store, false, &f), &f);
		times[i] = (wall() - from) * 1e3;
		/* As a watcher does while it waits. */
		bool more;
		must(store_settle(o->store, &more, &f), &f);
	}
	qsort(times, SINGLES, sizeof *times, by_value);
	printf("one more report, committed      p50 %.2f  p95 %.2f  p99 %.2f  most %.2f ms (at most 5 at p95)\n",
	    times[SINGLES / 2], times[SINGLES * 95 / 100], times[SINGLES * 99 / 100], times[SINGLES - 1]);
}

/* As a run does at its end. */
static void settle(struct ours *o)
{
	struct fault f = FAULT_INIT;
	double from = cpu();
	for (bool more = true; more;)
		must(store_settle(o->store, &more, &f), &f);
	o->filing += cpu() - from;
}

static double turns(struct ours *o, struct bare *b, struct corpus *c, struct made *made, size_t n)
{
	double bytes = 0;
	struct fault f = FAULT_INIT;
	for (size_t i = 0; i < n; i += TURN) {
		size_t end = i + TURN < n ? i + TURN : n;
		for (size_t k = i; k < end; k++) {
			corpus_make(c, k, &made[k - i]);
			bytes += (double)made[k - i].text.len;
		}
		for (size_t k = i; k < end; k++)
			make_deposit(o, &made[k - i], &o->deposits[k - i]);
		double from = cpu();
		must(store_begin(o->store, &f), &f);
		for (size_t k = i; k < end; k++)
			file_deposit(o, made[k - i].path, &o->deposits[k - i]);
		must(store_commit(o->store, end < n, &f), &f);
		o->filing += cpu() - from;
		from = cpu();
		for (size_t k = i; b && k < end; k++)
			bare_put(b, &made[k - i], (int64_t)k + 1);
		if (b)
			b->cpu += cpu() - from;
	}
	settle(o);
	return bytes / 1e6;
}

static void table(const struct ours *o, const struct bare *b, double mb, size_t n, const char *ours, const char *bare)
{
	double all = o->extraction + o->deposit + o->filing;
	printf("%zu reports, %.1f MB of generated text; a report: %.1f actors, %.1f delegations, %.1f meetings, %.1f "
	       "quotes\n",
	    n, mb, o->records[0] / (double)n, o->records[1] / (double)n, o->records[2] / (double)n,
	    o->records[3] / (double)n);
	printf("FTS5 unicode61, bare            %6.2f s  %6.1f MB/s  %.2f x text\n", b->cpu, mb / b->cpu,
	    megabytes(bare) / mb);
	printf("extraction                      %6.2f s  %6.1f MB/s  %.2f x bare\n", o->extraction, mb / o->extraction,
	    o->extraction / b->cpu);
	printf("deposit                         %6.2f s  %6.1f MB/s  %.2f x bare\n", o->deposit, mb / o->deposit,
	    o->deposit / b->cpu);
	printf("store                           %6.2f s  %6.1f MB/s  %.2f x bare\n", o->filing, mb / o->filing,
	    o->filing / b->cpu);
	printf("the archive, all in all         %6.2f s  %6.1f MB/s  %.2f x bare (at most 1.7)\n", all, mb / all,
	    all / b->cpu);
	printf("size                                     %.2f x text (at most 2.0)\n", megabytes(ours) / mb);
}

int main(int argc, char **argv)
{
	size_t n = 31000;
	const char *folder = "/tmp";
	int option, keep = 0, with_bare = 1;
	while ((option = getopt(argc, argv, "n:d:kb")) > 0) {
		if (option == 'n')
			n = (size_t)atol(optarg);
		else if (option == 'd')
			folder = optarg;
		else if (option == 'k')
			keep = 1;
		else if (option == 'b')
			with_bare = 0;
		else
			return 2;
	}
	char bare[512], path[512], log[520];
	snprintf(bare, sizeof bare, "%s/bare-%d.db", folder, (int)getpid());
	snprintf(path, sizeof path, "%s/archive-%d.db", folder, (int)getpid());
	struct corpus *c = corpus_new(argv + optind, (size_t)(argc - optind));
	struct made *made = calloc(TURN, sizeof *made);
	struct desk_options options = {.date = "2024-01-01"};
	struct ours o = {
	    .desk = desk_new(&options), .press = press_new(), .deposits = calloc(TURN, sizeof(struct buf))};
	struct bare b = {0};
	struct fault f = FAULT_INIT;
	if (with_bare)
		bare_open(&b, bare);
	must(store_open(path, STORE_WRITE, &o.store, &f), &f);
	double mb = turns(&o, with_bare ? &b : NULL, c, made, n);
	if (with_bare)
		bare_close(&b);
	table(&o, &b, mb, n, path, bare);
	singles(&o, c, &made[0], n);
	snprintf(log, sizeof log, "%s-wal", path);
	printf("log                             %6.1f MB\n", megabytes(log));
	store_close(o.store);
	struct rusage use;
	getrusage(RUSAGE_SELF, &use);
	printf("memory, with all of the bench   %6ld MB\n", use.ru_maxrss / 1024);
	if (!keep) {
		static const char *const ends[] = {"", "-wal", "-shm", "-writer"};
		for (size_t i = 0; i < 4; i++) {
			snprintf(log, sizeof log, "%s%s", path, ends[i]);
			unlink(log);
		}
		unlink(bare);
	} else {
		printf("%s\n", path);
	}
	corpus_free(c);
	press_free(o.press);
	desk_free(o.desk);
	return 0;
}
