/* SPDX-License-Identifier: GPL-3.0-or-later
 * asking -- what questions to an archive cost, beside a bare FTS5 table of the same texts
 *
 * asking [-c] [-w] ARCHIVE BARE FILE...    both made by bench/archive -k out of the same FILEs; -w writes to the
 * archive; -c counts the processor's time, for a machine that has other work as well
 *
 * Words are drawn from the table's vocabulary by the share of reports that have them, evenly over all there are. Each
 * question is put once before it is timed, then both sides take turns. With -w, one process asks while another adds
 * reports; the archive is not the same afterwards. */
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "archive/browse.h"
#include "archive/deposit.h"
#include "archive/query.h"
#include "archive/store.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "bench/corpus.h"
#include "desk/desk.h"
#include "report/report.h"

enum { WORDS = 40 /* of a bin */, PAGE = 20, WORD_ROOM = 64, MOST = 4096, SECONDS = 6, BATCH = 100 };

static clockid_t clock_used = CLOCK_MONOTONIC;

static double now(void)
{
	struct timespec t;
	clock_gettime(clock_used, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static _Noreturn void stop(const char *what, const char *why)
{
	fprintf(stderr, "asking: %s: %s\n", what, why ? why : "");
	exit(2);
}

static void must(bool ok, const struct fault *f)
{
	if (!ok)
		stop(f->why ? f->why : "failed", f->detail);
}

struct times {
	double ms[MOST];
	size_t n;
};

static void add(struct times *t, double ms)
{
	if (t->n < MOST)
		t->ms[t->n++] = ms;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double share(struct times *t, double part)
{
	qsort(t->ms, t->n, sizeof *t->ms, by_value);
	size_t i = (size_t)((double)t->n * part);
	return t->n ? t->ms[i < t->n ? i : t->n - 1] : 0;
}

struct bench {
	struct store *store;
	sqlite3 *bare;
	sqlite3_stmt *newest, *ranked;
	struct arena *arena;
	double reports;
};

struct bin {
	const char *name;
	double least, most; /* share of the reports */
	char words[WORDS][WORD_ROOM];
	size_t n;
};

static sqlite3_stmt *prepare(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *stmt;
	if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) != SQLITE_OK)
		stop(sql, sqlite3_errmsg(db));
	return stmt;
}

static void bench_open(struct bench *b, const char *archive, const char *bare)
{
	struct fault f = FAULT_INIT;
	must(store_open(archive, STORE_READ, &b->store, &f), &f);
	if (sqlite3_open(bare, &b->bare) != SQLITE_OK)
		stop(bare, sqlite3_errmsg(b->bare));
	b->newest = prepare(b->bare, "SELECT rowid, title, snippet(f, 1, '[', ']', '.', 24) FROM f WHERE f MATCH ?1 "
	                             "ORDER BY rowid DESC LIMIT 20");
	b->ranked = prepare(b->bare, "SELECT rowid, title, snippet(f, 1, '[', ']', '.', 24) FROM f WHERE f MATCH ?1 "
	                             "ORDER BY rank LIMIT 20");
	b->arena = arena_new(0);
	/* The table may hold fewer: shares are of its own. */
	sqlite3_stmt *count = prepare(b->bare, "SELECT count(*) FROM f");
	if (sqlite3_step(count) == SQLITE_ROW)
		b->reports = sqlite3_column_double(count, 0);
	sqlite3_finalize(count);
}

/* Words of letters beyond ASCII, with three of them at least: of the generated vocabulary and of the samples. */
static bool is_word(const char *s)
{
	size_t n = strlen(s);
	for (size_t i = 0; i < n; i++)
		if (!(s[i] & 0x80))
			return false;
	return n >= 8 && n < WORD_ROOM;
}

static void draw(struct bench *b, struct bin *bin)
{
	sqlite3_stmt *stmt = prepare(b->bare, "SELECT term FROM drawn WHERE doc >= ?1 AND doc < ?2 ORDER BY term");
	char(*all)[WORD_ROOM] = calloc(MOST * 16, WORD_ROOM);
	size_t n = 0;
	sqlite3_bind_double(stmt, 1, bin->least * b->reports);
	sqlite3_bind_double(stmt, 2, bin->most * b->reports);
	while (n < MOST * 16 && sqlite3_step(stmt) == SQLITE_ROW) {
		const char *term = (const char *)sqlite3_column_text(stmt, 0);
		if (is_word(term))
			strcpy(all[n++], term);
	}
	sqlite3_finalize(stmt);
	size_t take = n < WORDS ? n : WORDS;
	for (size_t i = 0; i < take; i++)
		strcpy(bin->words[bin->n++], all[i * n / take]);
	free(all);
}

static double ask_ours(struct bench *b, const char *words, enum order order, bool typing, size_t *hits)
{
	struct fault f = FAULT_INIT;
	struct query *q;
	struct hits found;
	struct ask ask = {.order = order, .most = PAGE};
	double from = now();
	must(query_parse(b->arena, str_of(words), typing, &q, &f), &f);
	must(browse_search(b->store, q, &ask, b->arena, &found, &f), &f);
	double ms = now() - from;
	*hits += found.n;
	arena_reset(b->arena);
	return ms;
}

static double ask_bare(sqlite3_stmt *stmt, const char *words, bool beginning, size_t *hits)
{
	char match[2 * WORD_ROOM + 16];
	snprintf(match, sizeof match, "%s%s", words, beginning ? "*" : "");
	double from = now();
	sqlite3_bind_text(stmt, 1, match, -1, SQLITE_STATIC);
	while (sqlite3_step(stmt) == SQLITE_ROW)
		(*hits)++;
	sqlite3_reset(stmt);
	return now() - from;
}

enum shape { ONE_WORD, TWO_WORDS, PHRASE };

/* Questions of one sort. Few of the phrases stand anywhere, so all reports with both words are looked at. */
static void sort_of(struct bench *b, const struct bin *bin, enum shape shape, enum order order, bool typing)
{
	struct times *ours = calloc(1, sizeof *ours), *bare = calloc(1, sizeof *bare);
	size_t found = 0, theirs = 0;
	sqlite3_stmt *stmt = order == ORDER_RELEVANCE ? b->ranked : b->newest;
	for (size_t round = 0; round < 3; round++) {
		for (size_t i = 0; i < bin->n; i++) {
			char words[2 * WORD_ROOM + 4];
			const char *mark = shape == PHRASE ? "\"" : "";
			snprintf(words, sizeof words, "%s%s%s%s%s", mark, bin->words[i], shape ? " " : "",
			    shape ? bin->words[(i + 1) % bin->n] : "", mark);
			double x = ask_ours(b, words, order, typing, &found);
			double y = ask_bare(stmt, words, typing, &theirs);
			if (round) {
				add(ours, x);
				add(bare, y);
			}
		}
	}
	printf("%-9s %-8s %s  %-14s p50 %8.2f  p95 %8.2f ms | bare p50 %8.2f  p95 %8.2f ms | %.2f x | %zu, %zu rows\n",
	    order == ORDER_RELEVANCE ? "relevance" : "newest",
	    typing            ? "typing"
	    : shape == PHRASE ? "phrase"
	                      : "words",
	    shape ? "2" : "1", bin->name, share(ours, .5), share(ours, .95), share(bare, .5), share(bare, .95),
	    share(ours, .95) / share(bare, .95), found / 3, theirs / 3);
	fflush(stdout);
	free(ours);
	free(bare);
}

/* The first three letters of the words of a bin. */
static void beginnings(const struct bin *from, struct bin *out)
{
	out->name = "3 letters";
	for (size_t i = 0; i < from->n; i++) {
		memcpy(out->words[out->n], from->words[i], 6);
		out->words[out->n++][6] = '\0';
	}
}

static double who(struct bench *b, const char *name, size_t *events)
{
	struct fault f = FAULT_INIT;
	struct officials found;
	struct official_page page;
	struct events by;
	struct ask ask = {.most = PAGE};
	double from = now();
	must(browse_officials(b->store, str_of(name), 10, b->arena, &found, &f), &f);
	if (found.n) {
		must(browse_official(b->store, found.items[0].id, b->arena, &page, &f), &f);
		must(browse_events(b->store, &(struct whose){.official = found.items[0].id}, EVENT_QUOTE_BY, &ask,
		         b->arena, &by, &f),
		    &f);
		*events += by.n;
	}
	return now() - from;
}

static void officials(struct bench *b)
{
	struct fault f = FAULT_INIT;
	struct officials all;
	struct arena *names = arena_new(0);
	struct times *times = calloc(1, sizeof *times);
	size_t events = 0;
	must(browse_officials(b->store, STR(""), 400, names, &all, &f), &f);
	for (size_t round = 0; round < 2; round++) {
		for (size_t i = 0; i < all.n; i++) {
			double ms = who(b, all.items[i].name, &events);
			arena_reset(b->arena);
			if (round)
				add(times, ms);
		}
	}
	printf("who, the %zu most met, 20 quotes          p50 %8.2f  p95 %8.2f ms (at most 5) | %zu quotes\n", all.n,
	    share(times, .5), share(times, .95), events / 2);
	arena_free(names);
	free(times);
}

/* Questions for some seconds, on a connection of their own. */
static void read_on(const char *archive, const struct bin *bin, struct times *out, size_t *faults)
{
	struct bench b = {.arena = arena_new(0)};
	struct fault f = FAULT_INIT;
	double end = now() + SECONDS * 1e3;
	must(store_open(archive, STORE_READ, &b.store, &f), &f);
	for (size_t i = 0; now() < end; i++) {
		struct query *q;
		struct hits found;
		struct ask ask = {.most = PAGE};
		double from = now();
		if (!query_parse(b.arena, str_of(bin->words[i % bin->n]), false, &q, &f) ||
		    !browse_search(b.store, q, &ask, b.arena, &found, &f))
			++*faults;
		fault_release(&f);
		out->ms[out->n++ % MOST] = now() - from;
		arena_reset(b.arena);
	}
	out->n = out->n < MOST ? out->n : MOST;
	store_close(b.store);
	arena_free(b.arena);
}

static void write_batch(struct store *s, struct desk *desk, struct press *press, struct corpus *c, uint64_t first)
{
	struct fault f = FAULT_INIT;
	struct made m = {.text = BUF_INIT};
	struct buf deposit = BUF_INIT;
	must(store_begin(s, &f), &f);
	for (uint64_t i = 0; i < BATCH; i++) {
		struct report *r;
		int64_t source;
		struct stamp stamp = {1, 1};
		corpus_make(c, first + i, &m);
		must(desk_read_bytes(desk, m.path, m.text.data, m.text.len, &r, &f), &f);
		memcpy(r->article.date, m.date, sizeof m.date);
		buf_clear(&deposit);
		deposit_make(press, r, &deposit);
		report_free(r);
		must(store_source_begin(s, m.path, &stamp, &source, &f), &f);
		must(store_put(s, source, buf_view(&deposit), &f), &f);
		must(store_source_end(s, source, &f), &f);
	}
	must(store_commit(s, false, &f), &f);
	buf_release(&deposit);
	buf_release(&m.text);
}

static double log_megabytes(const char *archive)
{
	struct stat st;
	char name[512];
	snprintf(name, sizeof name, "%s-wal", archive);
	return stat(name, &st) == 0 ? (double)st.st_size / 1e6 : 0;
}

/* Adds reports until it is stopped. */
static _Noreturn void write_on(const char *archive, char **files, size_t n_files)
{
	struct fault f = FAULT_INIT;
	struct store *s;
	struct desk_options options = {.date = "2024-01-01"};
	struct desk *desk = desk_new(&options);
	struct press *press = press_new();
	struct corpus *c = corpus_new(files, n_files);
	must(store_open(archive, STORE_WRITE, &s, &f), &f);
	for (uint64_t first = (uint64_t)1 << 40;; first += BATCH)
		write_batch(s, desk, press, c, first);
}

static void beside_a_writer(const char *archive, const struct bin *bin, char **files, size_t n_files)
{
	struct times *alone = calloc(1, sizeof *alone), *beside = calloc(1, sizeof *beside);
	size_t faults = 0;
	read_on(archive, bin, alone, &faults);
	pid_t writer = fork();
	if (writer == 0)
		write_on(archive, files, n_files);
	read_on(archive, bin, beside, &faults);
	double log = log_megabytes(archive);
	kill(writer, SIGTERM);
	waitpid(writer, NULL, 0);
	printf("one reader alone p95 %.2f ms, beside a writer p95 %.2f ms: %.2f x (at most 1.8); faults %zu; log %.1f "
	       "MB (at "
	       "most 64)\n",
	    share(alone, .95), share(beside, .95), share(beside, .95) / share(alone, .95), faults, log);
	free(alone);
	free(beside);
}

static void ask_all(struct bench *b, struct bin *bins, size_t n)
{
	struct bin three = {.n = 0};
	for (size_t i = 0; i < n; i++)
		draw(b, &bins[i]);
	for (size_t i = 0; i < n; i++)
		sort_of(b, &bins[i], ONE_WORD, ORDER_NEWEST, false);
	for (size_t i = 1; i < n; i++)
		sort_of(b, &bins[i], TWO_WORDS, ORDER_NEWEST, false);
	for (size_t i = 1; i < n; i++)
		sort_of(b, &bins[i], PHRASE, ORDER_NEWEST, false);
	for (size_t i = 0; i < n; i++)
		sort_of(b, &bins[i], ONE_WORD, ORDER_RELEVANCE, false);
	for (size_t i = 1; i < n; i++)
		sort_of(b, &bins[i], TWO_WORDS, ORDER_RELEVANCE, false);
	beginnings(&bins[1], &three);
	sort_of(b, &three, ONE_WORD, ORDER_NEWEST, true);
	officials(b);
}

int main(int argc, char **argv)
{
	struct bin bins[] = {{.name = ".02-.15 %", .least = .0002, .most = .0015},
	    {.name = ".3-3 %", .least = .003, .most = .03}, {.name = "5-25 %", .least = .05, .most = .25},
	    {.name = "> 30 %", .least = .30, .most = 1.1}};
	bool writes = false;
	struct bench b = {0};
	for (int option; (option = getopt(argc, argv, "cw")) > 0;) {
		if (option == 'c')
			clock_used = CLOCK_PROCESS_CPUTIME_ID;
		else if (option == 'w')
			writes = true;
		else
			return 2;
	}
	argv += optind - 1;
	argc -= optind - 1;
	if (argc < 4)
		stop("asking [-c] [-w] ARCHIVE BARE FILE...", NULL);
	bench_open(&b, argv[1], argv[2]);
	sqlite3_exec(b.bare, "CREATE VIRTUAL TABLE temp.voc USING fts5vocab(main, f, row)", NULL, NULL, NULL);
	if (sqlite3_exec(b.bare, "CREATE TEMP TABLE drawn AS SELECT term, doc FROM temp.voc", NULL, NULL, NULL) !=
	    SQLITE_OK)
		stop("vocabulary", sqlite3_errmsg(b.bare));
	int64_t n;
	struct fault f = FAULT_INIT;
	must(browse_count(b.store, &n, &f), &f);
	printf("%lld reports, in the table %.0f\n", (long long)n, b.reports);
	ask_all(&b, bins, sizeof bins / sizeof *bins);
	struct rusage use;
	getrusage(RUSAGE_SELF, &use);
	printf("memory, with all of the bench %ld MB\n", use.ru_maxrss / 1024);
	sqlite3_finalize(b.newest);
	sqlite3_finalize(b.ranked);
	sqlite3_close(b.bare);
	store_close(b.store);
	arena_free(b.arena);
	clock_used = CLOCK_MONOTONIC;
	if (writes)
		beside_a_writer(argv[1], &bins[1], argv + 3, (size_t)(argc - 3));
	return 0;
}
