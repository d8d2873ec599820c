/* SPDX-License-Identifier: GPL-3.0-or-later
 * Bundles are made here by the writing half of libarchive, and read by the program's reading half. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <archive.h>
#include <archive_entry.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "intake/bundle.h"
#include "intake/intake.h"
#include "report/report.h"

enum { ROOM = 8 << 20 };

static char room[ROOM];

static void add(struct archive *a, const char *name, const char *words, size_t n)
{
	struct archive_entry *e = archive_entry_new();
	archive_entry_set_pathname(e, name);
	archive_entry_set_filetype(e, words ? AE_IFREG : AE_IFDIR);
	archive_entry_set_size(e, words ? (la_int64_t)n : 0);
	archive_entry_set_perm(e, 0644);
	archive_entry_set_mtime(e, 1730800000, 0); /* 2024-11-05 */
	assert_true(archive_write_header(a, e) >= ARCHIVE_WARN);
	if (n)
		assert_int_equal(archive_write_data(a, words, n), (la_ssize_t)n);
	archive_entry_free(e);
}

static struct archive *begin(void (*shape)(struct archive *), size_t *used)
{
	struct archive *a = archive_write_new();
	shape(a);
	archive_write_set_bytes_in_last_block(a, 1);
	assert_int_equal(archive_write_open_memory(a, room, ROOM, used), ARCHIVE_OK);
	return a;
}

static void end(struct archive *a)
{
	assert_int_equal(archive_write_close(a), ARCHIVE_OK);
	archive_write_free(a);
}

static void tar(struct archive *a)
{
	archive_write_set_format_pax_restricted(a);
}
static void tar_gz(struct archive *a)
{
	tar(a);
	archive_write_add_filter_gzip(a);
}
static void tar_xz(struct archive *a)
{
	tar(a);
	archive_write_add_filter_xz(a);
}
static void tar_zst(struct archive *a)
{
	tar(a);
	archive_write_add_filter_zstd(a);
}
static void tar_bz2(struct archive *a)
{
	tar(a);
	archive_write_add_filter_bzip2(a);
}
static void tar_lz4(struct archive *a)
{
	tar(a);
	archive_write_add_filter_lz4(a);
}
static void cpio(struct archive *a)
{
	archive_write_set_format_cpio_newc(a);
}
static void zip(struct archive *a)
{
	archive_write_set_format_zip(a);
}
static void seven(struct archive *a)
{
	archive_write_set_format_7zip(a);
}
static void gz(struct archive *a)
{
	archive_write_set_format_raw(a);
	archive_write_add_filter_gzip(a);
}

/* What came, one line a member: "+name written|words" or "-name why". */
static struct buf seen;

static bool take(void *with, const struct bundle_member *m)
{
	size_t *stop = with;
	buf_fmt(&seen, "+%s %s|%s\n", m->name, m->written, buf_cstr(m->bytes));
	return !stop || --*stop > 0;
}

static bool skipped(void *with, const char *name, const struct fault *fault)
{
	(void)with;
	buf_fmt(&seen, "-%s %s\n", name, fault->why ? fault->why : "errno");
	return true;
}

static const struct bundle_sink sink = {take, skipped, NULL};

static bool walk(struct str bytes, const char *only, const struct bundle_limits *limits, struct fault *fault)
{
	buf_clear(&seen);
	fault_release(fault);
	return bundle_each_of(bytes, "x", only, limits, &sink, fault);
}

static void gives(size_t n, const struct bundle_limits *limits, const char *wanted)
{
	struct fault fault = FAULT_INIT;
	assert_true(walk((struct str){room, n}, NULL, limits, &fault));
	assert_string_equal(buf_cstr(&seen), wanted);
	fault_release(&fault);
}

static const char one[] = "Talks were held in Oslo.\n", two[] = "The minister left.\n";

static size_t make(void (*shape)(struct archive *))
{
	size_t n = 0;
	struct archive *a = begin(shape, &n);
	add(a, "folder/", NULL, 0);
	add(a, "folder/one.txt", one, sizeof one - 1);
	add(a, "two.txt", two, sizeof two - 1);
	end(a);
	return n;
}

static void every_shape_is_read(void **state)
{
	void (*shapes[])(struct archive *) = {tar, tar_gz, tar_xz, tar_zst, tar_bz2, tar_lz4, cpio, zip, seven};
	(void)state;
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
		size_t n = make(shapes[i]);
		assert_int_not_equal(bundle_sniff((struct str){room, n}), BUNDLE_NONE);
		struct fault fault = FAULT_INIT;
		assert_true(walk((struct str){room, n}, NULL, NULL, &fault));
		/* 7z puts its members in an order of its own. */
		assert_non_null(strstr(seen.data, "+x//folder/one.txt 2024-11-05|Talks were held in Oslo.\n\n"));
		assert_non_null(strstr(seen.data, "+x//two.txt 2024-11-05|The minister left.\n\n"));
		assert_null(strstr(seen.data, "-x"));
		fault_release(&fault);
	}
}

static void text_is_no_bundle(void **state)
{
	static const char *const texts[] = {"", "PK is a party", "BZh begins no bundle", "070701 was a number",
	    "LZIP is a word", "WARC stands for web archive", "Rar! cried", "7z", "\x1F\x8B"};
	char zero[600] = "a";
	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		assert_int_equal(bundle_sniff(str_of(texts[i])), BUNDLE_NONE);
	assert_int_equal(bundle_sniff((struct str){zero, sizeof zero}), BUNDLE_NONE);
	/* A tar without members, or what a crash left of a text. */
	zero[0] = 0;
	assert_int_equal(bundle_sniff((struct str){zero, sizeof zero}), BUNDLE_NONE);
}

static void a_packed_file_keeps_its_name(void **state)
{
	size_t n = 0;
	(void)state;
	struct archive *a = begin(gz, &n);
	add(a, "data", one, sizeof one - 1);
	end(a);
	struct fault fault = FAULT_INIT;
	assert_true(walk((struct str){room, n}, NULL, NULL, &fault));
	assert_non_null(strstr(seen.data, "|Talks were held in Oslo.\n"));
	assert_true(strncmp(seen.data, "+x ", 3) == 0);
	fault_release(&fault);
}

/* A bundle in a bundle in a bundle; `inner` is the one that was made last. */
static size_t wrap(void (*shape)(struct archive *), const char *name, size_t n)
{
	char *inner = malloc(n);
	size_t used = 0;
	memcpy(inner, room, n);
	struct archive *a = begin(shape, &used);
	add(a, name, inner, n);
	add(a, "last.txt", "Z\n", 2);
	end(a);
	free(inner);
	return used;
}

static void nested_bundles_are_read(void **state)
{
	void (*shapes[])(struct archive *) = {tar, tar_gz, zip, seven, cpio};
	(void)state;
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
		for (size_t k = 0; k < sizeof shapes / sizeof *shapes; k++) {
			size_t n = make(shapes[i]);
			n = wrap(shapes[k], "in", n);
			n = wrap(tar_zst, "mid", n);
			struct fault fault = FAULT_INIT;
			assert_true(walk((struct str){room, n}, NULL, NULL, &fault));
			assert_non_null(strstr(seen.data, "+x//mid//in//folder/one.txt 2024-11-05|Talks"));
			assert_non_null(strstr(seen.data, "+x//mid//in//two.txt 2024-11-05|The minister"));
			assert_non_null(strstr(seen.data, "+x//mid//last.txt"));
			assert_non_null(strstr(seen.data, "+x//last.txt"));
			assert_null(strstr(seen.data, "\n-"));
			/* One alone. */
			assert_true(walk((struct str){room, n}, "x//mid//in//two.txt", NULL, &fault));
			assert_non_null(strstr(seen.data, "+x//mid//in//two.txt"));
			assert_null(strstr(seen.data, "one.txt"));
			assert_null(strstr(seen.data, "last.txt"));
			fault_release(&fault);
		}
	size_t n = make(tar);
	for (int i = 0; i < 7; i++)
		n = wrap(tar, "t", n);
	gives(n, &(struct bundle_limits){.depth = 2},
	    "-x//t//t bundle.deep\n+x//t//last.txt 2024-11-05|Z\n\n"
	    "+x//last.txt 2024-11-05|Z\n\n");
}

static void names_are_only_names(void **state)
{
	size_t n = 0;
	(void)state;
	struct archive *a = begin(tar, &n);
	add(a, "./a", "A", 1);
	add(a, "../../../etc/passwd", "B", 1);
	add(a, "/etc/shadow", "C", 1);
	add(a, "a", "D", 1);
	add(a, "a", "E", 1);
	add(a, "b\xFF\x1B[31m", "F", 1);
	struct archive_entry *e = archive_entry_new();
	static const struct {
		const char *name;
		unsigned type;
	} odd[] = {{"dev", AE_IFCHR}, {"pipe", AE_IFIFO}, {"link", AE_IFLNK}};
	for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
		archive_entry_clear(e);
		archive_entry_set_pathname(e, odd[i].name);
		archive_entry_set_filetype(e, odd[i].type);
		if (odd[i].type == AE_IFLNK)
			archive_entry_set_symlink(e, "/etc/passwd");
		assert_int_equal(archive_write_header(a, e), ARCHIVE_OK);
	}
	archive_entry_clear(e);
	archive_entry_set_pathname(e, "hard");
	archive_entry_set_filetype(e, AE_IFREG);
	archive_entry_set_hardlink(e, "a");
	assert_int_equal(archive_write_header(a, e), ARCHIVE_OK);
	archive_entry_free(e);
	end(a);
	gives(n, NULL,
	    "+x//a 2024-11-05|A\n+x//../../../etc/passwd 2024-11-05|B\n+x///etc/shadow 2024-11-05|C\n"
	    "+x//a~2 2024-11-05|D\n+x//a~3 2024-11-05|E\n+x//b\xFF\x1B[31m 2024-11-05|F\n"
	    "-x//dev bundle.special\n-x//pipe bundle.special\n-x//link bundle.special\n-x//hard bundle.special\n");
}

static void what_is_no_text_is_told(void **state)
{
	size_t n = 0;
	(void)state;
	struct archive *a = begin(zip, &n);
	add(a, "a.png", "\x89PNG\r\n\x1A\n", 8);
	add(a, "b.pdf", "%PDF-1.7 and more", 17);
	add(a, "empty.txt", "", 0);
	add(a, "c.txt", one, sizeof one - 1);
	end(a);
	gives(n, NULL,
	    "-x//a.png bundle.binary\n-x//b.pdf bundle.binary\n+x//empty.txt 2024-11-05|\n"
	    "+x//c.txt 2024-11-05|Talks were held in Oslo.\n\n");
}

static void encrypted(void **state)
{
	size_t n = 0;
	(void)state;
	struct archive *a = archive_write_new();
	archive_write_set_format_zip(a);
	archive_write_set_options(a, "zip:encryption=traditional");
	archive_write_set_passphrase(a, "secret");
	assert_int_equal(archive_write_open_memory(a, room, ROOM, &n), ARCHIVE_OK);
	add(a, "one.txt", one, sizeof one - 1);
	add(a, "two.txt", two, sizeof two - 1);
	end(a);
	gives(n, NULL, "-x//one.txt bundle.encrypted\n-x//two.txt bundle.encrypted\n");
}

static void bombs_are_put_out(void **state)
{
	size_t n = 0, size = 6 << 20;
	char *blanks = malloc(size);
	(void)state;
	memset(blanks, ' ', size);
	struct archive *a = begin(zip, &n);
	add(a, "first.txt", one, sizeof one - 1);
	for (int i = 0; i < 100; i++) {
		char name[20];
		snprintf(name, sizeof name, "%d.txt", i);
		add(a, name, blanks, size);
	}
	end(a);
	struct fault fault = FAULT_INIT;
	assert_true(walk((struct str){room, n}, NULL, NULL, &fault));
	assert_true(seen.len < 500U << 20);
	assert_non_null(strstr(seen.data, "+x//first.txt"));
	assert_non_null(strstr(seen.data, "bundle.bomb\n"));
	assert_null(strstr(seen.data, "+x//99.txt"));
	/* Too large, one by one. */
	assert_true(
	    walk((struct str){room, n}, NULL, &(struct bundle_limits){.member = 1000, .ratio = 100000}, &fault));
	assert_non_null(strstr(seen.data, "-x//0.txt open.large\n"));
	assert_non_null(strstr(seen.data, "-x//99.txt open.large\n"));
	/* In all. */
	assert_true(walk((struct str){room, n}, NULL, &(struct bundle_limits){.total = 100}, &fault));
	assert_non_null(strstr(seen.data, "+x//first.txt"));
	assert_non_null(strstr(seen.data, "-x//0.txt bundle.bomb\n"));
	assert_null(strstr(seen.data, "1.txt"));
	assert_true(walk((struct str){room, n}, NULL, &(struct bundle_limits){.members = 1}, &fault));
	assert_string_equal(
	    seen.data + strlen("+x//first.txt 2024-11-05|Talks were held in Oslo.\n\n"), "-x//0.txt bundle.many\n");
	free(blanks);
	fault_release(&fault);
}

static void many_members(void **state)
{
	enum { MEMBERS = 100000 };
	size_t stop = MEMBERS / 2, lines = 0, used = 0, size = (size_t)MEMBERS * 1600;
	char *large = malloc(size);
	(void)state;
	struct archive *a = archive_write_new();
	archive_write_set_format_ustar(a);
	archive_write_set_bytes_in_last_block(a, 1);
	assert_int_equal(archive_write_open_memory(a, large, size, &used), ARCHIVE_OK);
	for (int i = 0; i < MEMBERS; i++) {
		char name[20];
		snprintf(name, sizeof name, "%d.txt", i);
		add(a, name, "x", 1);
	}
	end(a);
	struct fault fault = FAULT_INIT;
	const struct bundle_sink halfway = {take, skipped, &stop};
	buf_clear(&seen);
	assert_true(bundle_each_of((struct str){large, used}, "x", NULL, NULL, &halfway, &fault));
	for (size_t i = 0; i < seen.len; i++)
		lines += seen.data[i] == '\n';
	assert_int_equal(lines, MEMBERS / 2);
	assert_true(walk((struct str){large, used}, NULL, NULL, &fault));
	assert_non_null(strstr(seen.data, "+x//99999.txt"));
	assert_null(strstr(seen.data, "~2"));
	free(large);
}

/* Cut anywhere, a bundle gives what can be read of it and says that it was cut; nothing is believed. */
static void cut_anywhere(void **state)
{
	void (*shapes[])(struct archive *) = {tar, tar_gz, tar_xz, tar_zst, cpio, zip, seven};
	(void)state;
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
		size_t n = make(shapes[i]);
		for (size_t cut = 0; cut < n; cut++) {
			struct fault fault = FAULT_INIT;
			/* A copy of its own size, so that the sanitizer sees a step too far. */
			char *part = malloc(cut ? cut : 1);
			memcpy(part, room, cut);
			bool ok = walk((struct str){part, cut}, NULL, NULL, &fault);
			assert_true(ok || fault.what);
			free(part);
			fault_release(&fault);
		}
	}
}

static void damaged_anywhere(void **state)
{
	void (*shapes[])(struct archive *) = {tar, tar_gz, cpio, zip, seven};
	unsigned chance = 1;
	(void)state;
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
		size_t n = make(shapes[i]);
		for (size_t at = 0; at < n; at += 1 + n / 1500) {
			struct fault fault = FAULT_INIT;
			char was = room[at];
			chance = chance * 1103515245 + 12345;
			room[at] = (char)(chance >> 16);
			bool ok = walk((struct str){room, n}, NULL, &(struct bundle_limits){.member = 1 << 20}, &fault);
			assert_true(ok || fault.what);
			room[at] = was;
			fault_release(&fault);
		}
	}
}

static void web_archive(void **state)
{
	static const char *const records[][2] = {
	    {"warcinfo", "software: x\r\n"},
	    {"response\r\nWARC-Target-URI: https://example.org/news/",
	        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>One</p>"},
	    {"response\r\nWARC-Target-URI: <https://example.org>",
	        "HTTP/1.0 200\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nTwo \r\n3;x=y\r\nand\r\n0\r\n\r\n"},
	    {"request\r\nWARC-Target-URI: https://example.org/r", "GET / HTTP/1.1\r\n\r\n"},
	    {"response\r\nWARC-Target-URI: https://example.org/gone", "HTTP/1.1 404 Not Found\r\n\r\n<p>None</p>"},
	    {"response\r\nWARC-Target-URI: https://example.org/a.png",
	        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"},
	    {"response\r\nWARC-Target-URI: https://example.org/br",
	        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nx"},
	    {"resource\r\nWARC-Target-URI: ftp://example.org/n.txt\r\nContent-Type: text/plain", "Three"},
	    {"response\r\nWARC-Target-URI: https://example.org/news/",
	        "HTTP/1.1 200 OK\r\ncontent-type: TEXT/HTML\r\ntransfer-encoding: chunked\r\n\r\nJoined already"},
	};
	static const char wanted[] = "+x//https://example.org/news/ 2024-11-05|<p>One</p>\n"
	                             "+x//https://example.org 2024-11-05|Two and\n"
	                             "-x//https://example.org/gone warc.status\n"
	                             "-x//https://example.org/a.png warc.type\n"
	                             "-x//https://example.org/br warc.coding\n"
	                             "+x//ftp://example.org/n.txt 2024-11-05|Three\n"
	                             "+x//https://example.org/news/~2 2024-11-05|Joined already\n";
	struct buf file = BUF_INIT;
	(void)state;
	for (size_t i = 0; i < sizeof records / sizeof *records; i++)
		buf_fmt(&file,
		    "WARC/1.%d\r\nWARC-Type: %s\r\nWARC-Date: 2024-11-05T10:00:00Z\r\n%sContent-Length: "
		    "%zu\r\n\r\n%s\r\n\r\n",
		    (int)(i & 1), records[i][0],
		    strncmp(records[i][0], "response", 8) == 0 ? "Content-Type: application/http; msgtype=response\r\n"
		                                               : "",
		    strlen(records[i][1]), records[i][1]);
	struct fault fault = FAULT_INIT;
	assert_true(walk(buf_view(&file), NULL, NULL, &fault));
	assert_string_equal(seen.data, wanted);
	/* Each record packed by itself, as web archives are. */
	size_t used = 0, at = 0;
	for (size_t i = 0; i < 3; i++) {
		size_t part = 0, begin_at = i * (file.len / 3), len = i == 2 ? file.len - begin_at : file.len / 3;
		struct archive *a = archive_write_new();
		gz(a);
		archive_write_set_bytes_in_last_block(a, 1);
		assert_int_equal(archive_write_open_memory(a, room + used, ROOM - used, &part), ARCHIVE_OK);
		add(a, "data", file.data + begin_at, len);
		end(a);
		used += part;
		at += len;
	}
	assert_int_equal(at, file.len);
	gives(used, NULL, wanted);
	for (size_t cut = 0; cut < file.len; cut++) {
		(void)walk((struct str){file.data, cut}, NULL, NULL, &fault);
		assert_true(seen.len || fault.what || cut < 200);
	}
	buf_release(&file);
	fault_release(&fault);
}

static char folder[] = "/tmp/safir-bundle-XXXXXX";

static bool count(void *with, struct report *r)
{
	buf_fmt(&seen, "+%s %s %.*s\n", r->article.path, r->article.date, (int)r->article.text.n, r->article.text.s);
	(void)with;
	report_free(r);
	return true;
}

static void members_are_found_by_name(void **state)
{
	struct buf path = BUF_INIT, member = BUF_INIT;
	struct fault fault = FAULT_INIT;
	const struct intake_options options = {0};
	const struct intake_sink each = {count, skipped, NULL};
	(void)state;
	assert_non_null(mkdtemp(folder));
	size_t n = make(tar_gz);
	n = wrap(zip, "in#2.tar", n);
	buf_fmt(&path, "%s/b.zip", folder);
	assert_true(file_write(path.data, room, n, &fault));
	assert_true(intake_is_bundle(path.data));
	assert_false(intake_is_binary(path.data));
	buf_clear(&seen);
	assert_true(intake_each(path.data, &options, &each, &fault));
	buf_fmt(&member, "+%s//in#2.tar//folder/one.txt 2024-11-05 Talks were held in Oslo.\n\n", path.data);
	assert_non_null(strstr(seen.data, member.data));
	static const char *const names[] = {"//in#2.tar//folder/one.txt", "//last.txt", ""};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		struct report *r = report_new();
		buf_clear(&member);
		buf_fmt(&member, "%s%s", path.data, names[i]);
		assert_true(intake_read(r, member.data, &options, &fault));
		assert_int_equal(r->article.text.s[0], i == 1 ? 'Z' : 'T');
		assert_string_equal(r->article.date, "2024-11-05");
		if (i < 2)
			assert_string_equal(r->article.path, member.data);
		report_free(r);
	}
	struct report *r = report_new();
	buf_cat(&member, "//nothing.txt");
	assert_false(intake_read(r, member.data, &options, &fault));
	assert_string_equal(fault.why, "bundle.no-member");
	report_free(r);
	(void)unlink(path.data);
	(void)rmdir(folder);
	fault_release(&fault);
	buf_release(&path);
	buf_release(&member);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_shape_is_read),
	    cmocka_unit_test(text_is_no_bundle),
	    cmocka_unit_test(a_packed_file_keeps_its_name),
	    cmocka_unit_test(nested_bundles_are_read),
	    cmocka_unit_test(names_are_only_names),
	    cmocka_unit_test(what_is_no_text_is_told),
	    cmocka_unit_test(encrypted),
	    cmocka_unit_test(bombs_are_put_out),
	    cmocka_unit_test(many_members),
	    cmocka_unit_test(cut_anywhere),
	    cmocka_unit_test(damaged_anywhere),
	    cmocka_unit_test(web_archive),
	    cmocka_unit_test(members_are_found_by_name),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	buf_release(&seen);
	return failed;
}
