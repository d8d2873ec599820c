/* SPDX-License-Identifier: GPL-3.0-or-later
 * texts -- generated reports as files
 *
 * texts [-m] N DIR FILE...      writes N reports made out of FILEs (bench/corpus.h) to DIR/000/0.txt …, a thousand a
 * folder; -m: as mails, DIR/cur/0 …, for indexers of mail */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench/corpus.h"

static _Noreturn void stop(const char *what)
{
	fprintf(stderr, "texts: %s: %s\n", what, strerror(errno));
	exit(2);
}

static void put(const char *path, const struct made *m, size_t n, int mail)
{
	FILE *f = fopen(path, "w");
	if (!f)
		stop(path);
	if (mail) {
		/* Headers take UTF-8 as it is (RFC 6532). */
		fprintf(f,
		    "From: <%s@example.org>\nMessage-ID: <%zu@example.org>\nDate: %s 12:00:00 +0000\nSubject: %.*s\n",
		    "desk", n, m->date, (int)m->title, m->text.data);
		fputs("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n",
		    f);
	}
	fwrite(m->text.data, 1, m->text.len, f);
	if (fclose(f) != 0)
		stop(path);
}

int main(int argc, char **argv)
{
	int mail = argc > 1 && strcmp(argv[1], "-m") == 0;
	argv += mail;
	argc -= mail;
	if (argc < 4)
		return 2;
	size_t n = (size_t)atol(argv[1]), bytes = 0;
	struct corpus *c = corpus_new(argv + 3, (size_t)(argc - 3));
	struct made m = {.text = BUF_INIT};
	char path[4096];
	static const char *const boxes[] = {"", "/cur", "/new", "/tmp"};
	for (size_t i = 0; mail && i < 4; i++) {
		snprintf(path, sizeof path, "%s%s", argv[2], boxes[i]);
		mkdir(path, 0755);
	}
	for (size_t i = 0; i < n; i++) {
		corpus_make(c, i, &m);
		if (!mail && i % 1000 == 0) {
			snprintf(path, sizeof path, "%s/%03zu", argv[2], i / 1000);
			if (mkdir(path, 0755) != 0 && errno != EEXIST)
				stop(path);
		}
		if (mail)
			snprintf(path, sizeof path, "%s/cur/%zu:2,", argv[2], i);
		else
			snprintf(path, sizeof path, "%s/%03zu/%s-%zu.txt", argv[2], i / 1000, m.date, i);
		put(path, &m, i, mail);
		bytes += m.text.len;
	}
	printf("%zu\n", bytes);
	buf_release(&m.text);
	corpus_free(c);
	return 0;
}
