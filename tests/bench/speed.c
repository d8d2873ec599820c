/* SPDX-License-Identifier: GPL-3.0-or-later
 * speed -- extraction beside a bare ICU word-break pass over the same reports, by turns, on one core
 *
 * speed [-r ROUNDS] FILE...     figures for people
 * speed -1 FILE...              every report once, printing only how many bytes they have: for a profiler or a counter
 *                               of instructions
 *
 * Each file is a report of its own. The words of ICU: ubrk_next over text that is UTF-16 already ("bare"), and with the
 * way from UTF-8 to UTF-16 ("from UTF-8", where extraction starts as well). Extraction: a new report, extract_report,
 * the report freed; the article was taken in before. Each round does every pass in turning order; figures are medians
 * of rounds, ratios medians of the rounds' ratios. The 4 KB report is made of the files' lines, in order. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"
#include "desk/desk.h"
#include "extract/extract.h"
#include "intake/intake.h"
#include "lang/pack.h"
#include "report/report.h"

enum { ROUNDS_MOST = 1000, PASSES = 8 /* over all reports in a round */, FOUR_KB = 4096, FOUR_KB_PASSES = 20 };

struct document {
	struct report *taken_in; /* the article and nothing else */
	UChar *wide;
	int32_t wide_n, wide_cap; /* [UChar] */
};

struct bench {
	struct pack pack;
	struct document *docs;
	size_t n, bytes;
	struct document four;
	struct desk *desk;
	UBreakIterator *words;
	size_t seen; /* what passes find, so that none is optimised away */
};

static _Noreturn void stop(const char *what, const char *arg)
{
	fprintf(stderr, "speed: %s %s\n", what, arg);
	exit(2);
}

static void pack_first(struct pack *pack)
{
	struct str image, folds;
	struct fold fold;
	if (!resource_find("lang/ar.pack", &image) || !resource_find("fold.img", &folds) || !fold_open(&fold, folds) ||
	    !pack_open(pack, image, &fold))
		stop("no pack", "ar");
}

static void widen(struct document *d)
{
	UErrorCode e = U_ZERO_ERROR;
	struct str text = d->taken_in->article.text;
	u_strFromUTF8(d->wide, d->wide_cap, &d->wide_n, text.s, (int32_t)text.n, &e);
	if (U_FAILURE(e))
		stop("no UTF-16 of", d->taken_in->article.path);
}

static struct document document_of(const char *path, struct buf *bytes)
{
	struct document d = {report_new(), NULL, 0, 0};
	struct intake_options options = {.date = "2024-05-14"};
	struct fault f = FAULT_INIT;
	if (!intake_bytes(d.taken_in, path, bytes, &options, &f))
		stop("cannot take in", path);
	d.wide_cap = (int32_t)d.taken_in->article.text.n + 1;
	d.wide = calloc((size_t)d.wide_cap, sizeof *d.wide);
	if (!d.wide)
		stop("no memory for", path);
	widen(&d);
	return d;
}

static void document_free(struct document *d)
{
	free(d->wide);
	report_free(d->taken_in);
}

/* Whole lines of the reports, one after another, as far as 4 KB go. */
static void four_kilobytes(struct bench *b)
{
	struct buf text = BUF_INIT;
	for (size_t i = 0; i < b->n; i++) {
		struct str rest = b->docs[i].taken_in->article.text, line;
		while (str_cut(&rest, '\n', &line))
			if (text.len + line.n + 1 <= FOUR_KB) {
				buf_str(&text, line);
				buf_char(&text, '\n');
			}
	}
	b->four = document_of("four-kilobytes.txt", &text);
	buf_release(&text);
}

static void bench_open(struct bench *b, char **paths, int n)
{
	pack_first(&b->pack);
	b->docs = calloc((size_t)n + 1, sizeof *b->docs);
	for (int i = 0; b->docs && i < n; i++) {
		struct buf bytes = BUF_INIT;
		struct fault f = FAULT_INIT;
		if (!file_read(paths[i], 0, &bytes, &f))
			stop("cannot read", paths[i]);
		struct document d = document_of(paths[i], &bytes);
		buf_release(&bytes);
		if (pack_fits(&b->pack, d.taken_in->article.text)) {
			b->docs[b->n++] = d;
			b->bytes += d.taken_in->article.text.n;
		} else {
			document_free(&d);
		}
	}
	if (!b->n)
		stop("no report of the pack's language among the", "files");
	four_kilobytes(b);
	UErrorCode e = U_ZERO_ERROR;
	b->words = ubrk_open(UBRK_WORD, pack_lang(&b->pack), NULL, 0, &e);
	if (U_FAILURE(e))
		stop("no word breaks:", u_errorName(e));
	struct desk_options options = {.date = "2024-05-14", .lang = "ar"};
	b->desk = desk_new(&options);
}

static void bench_close(struct bench *b)
{
	for (size_t i = 0; i < b->n; i++)
		document_free(&b->docs[i]);
	document_free(&b->four);
	free(b->docs);
	ubrk_close(b->words);
	desk_free(b->desk);
}

static void pass_words(struct bench *b, struct document *d)
{
	UErrorCode e = U_ZERO_ERROR;
	ubrk_setText(b->words, d->wide, d->wide_n, &e);
	while (ubrk_next(b->words) != UBRK_DONE)
		b->seen++;
}

static void pass_words_utf8(struct bench *b, struct document *d)
{
	widen(d);
	pass_words(b, d);
}

static void pass_extract(struct bench *b, struct document *d)
{
	struct report *r = report_new();
	r->article = d->taken_in->article;
	extract_report(&b->pack, r);
	b->seen += r->quotes.n;
	report_free(r);
}

/* Bytes to report, as when a file is opened. */
static void pass_trip(struct bench *b, struct document *d)
{
	struct str text = d->taken_in->article.text;
	struct report *r = NULL;
	struct fault f = FAULT_INIT;
	if (!desk_read_bytes(b->desk, d->taken_in->article.path, text.s, text.n, &r, &f))
		stop("cannot read", d->taken_in->article.path);
	b->seen += r->quotes.n;
	report_free(r);
}

typedef void pass(struct bench *b, struct document *d);
enum { WORDS, WORDS_UTF8, EXTRACT, FOUR, FOUR_TRIP, FIGURES };
static pass *const passes[FIGURES] = {pass_words, pass_words_utf8, pass_extract, pass_extract, pass_trip};

/* Of the processor: others on the machine do not count. */
static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* MB/s over all reports; of the 4 KB report the milliseconds that it takes. */
static double measure(struct bench *b, int which)
{
	double start = now();
	if (which >= FOUR) {
		for (int i = 0; i < FOUR_KB_PASSES; i++)
			passes[which](b, &b->four);
		return (now() - start) * 1e3 / FOUR_KB_PASSES;
	}
	for (int k = 0; k < PASSES; k++)
		for (size_t i = 0; i < b->n; i++)
			passes[which](b, &b->docs[i]);
	return (double)b->bytes * PASSES / (now() - start) / 1e6;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double median(double *v, size_t n)
{
	qsort(v, n, sizeof *v, by_value);
	return n % 2 ? v[n / 2] : (v[n / 2 - 1] + v[n / 2]) / 2;
}

static void run(struct bench *b, size_t rounds)
{
	static double figure[FIGURES][ROUNDS_MOST], ratio[ROUNDS_MOST], ratio_utf8[ROUNDS_MOST];
	for (int i = 0; i < FIGURES; i++)
		measure(b, i); /* caches and page tables are warm for all */
	for (size_t r = 0; r < rounds; r++) {
		for (size_t i = 0; i < FIGURES; i++)
			figure[(i + r) % FIGURES][r] = measure(b, (int)((i + r) % FIGURES));
		ratio[r] = figure[EXTRACT][r] / figure[WORDS][r];
		ratio_utf8[r] = figure[EXTRACT][r] / figure[WORDS_UTF8][r];
	}
	printf("%zu reports, %zu bytes; %zu rounds\n", b->n, b->bytes, rounds);
	double middle = median(figure[EXTRACT], rounds); /* sorts them */
	printf("Extraction              %8.1f MB/s   in the best round %.1f\n", middle, figure[EXTRACT][rounds - 1]);
	printf("ICU words, bare         %8.1f MB/s   extraction is %.2f of it\n", median(figure[WORDS], rounds),
	    median(ratio, rounds));
	printf("ICU words, from UTF-8   %8.1f MB/s   extraction is %.2f of it\n", median(figure[WORDS_UTF8], rounds),
	    median(ratio_utf8, rounds));
	printf("A report of %zu bytes  %8.3f ms extraction, %.3f ms from bytes to report\n",
	    b->four.taken_in->article.text.n, median(figure[FOUR], rounds), median(figure[FOUR_TRIP], rounds));
}

int main(int argc, char **argv)
{
	size_t rounds = 41;
	bool once = false;
	for (int option; (option = getopt(argc, argv, "r:1")) != -1;)
		if (option == 'r')
			rounds = (size_t)atoi(optarg);
		else if (option == '1')
			once = true;
		else
			return 2;
	if (optind == argc || rounds < 1 || rounds > ROUNDS_MOST)
		stop("usage:", "speed [-1] [-r ROUNDS] FILE...");
	struct bench b = {.n = 0};
	bench_open(&b, argv + optind, argc - optind);
	for (size_t i = 0; once && i < b.n; i++)
		pass_extract(&b, &b.docs[i]);
	if (once)
		printf("speed: %zu bytes\n", b.bytes);
	else
		run(&b, rounds);
	bench_close(&b);
	return 0;
}
