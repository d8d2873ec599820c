/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/bundle.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "intake/bundle_in.h"
#include "intake/charset.h"
#include "intake/stream.h"

static const uint64_t grace = 64 << 20; /* [byte] before the ratio matters: small files may be packed very well */

/* POSIX.1-1988 ustar: the sum of all bytes of the header with its own field as blanks. A tar without members is made
 * of zeros, as is what a crash left of a text; so it is taken for neither, but told. */
static bool tar_head(struct str s)
{
	unsigned sum = 0, wanted = 0;
	if (s.n < 512)
		return false;
	for (size_t i = 0; i < 512; i++) {
		sum += i >= 148 && i < 156 ? ' ' : (unsigned char)s.s[i];
	}
	for (size_t i = 148; i < 156; i++)
		if (s.s[i] >= '0' && s.s[i] <= '7')
			wanted = wanted * 8 + (unsigned)(s.s[i] - '0');
	return sum == wanted;
}

/* As many octal or hexadecimal digits: what the header of a portable cpio is made of. */
static bool digits(struct str s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (i >= s.n || !strchr("0123456789abcdefABCDEF", s.s[i]) || !s.s[i])
			return false;
	return true;
}

/* A magic number that is made of letters and might begin a text is believed when what follows fits too. */
static const struct magic {
	enum bundle_kind kind;
	unsigned char n;
	const char *bytes;
	unsigned char digits; /* of the header in all */
} magics[] = {
    {BUNDLE_PACKED, 3, "\x1F\x8B\x08", 0},
    {BUNDLE_PACKED, 6,
        "\xFD"
        "7zXZ\0",
        0},
    {BUNDLE_PACKED, 4, "\x28\xB5\x2F\xFD", 0},
    {BUNDLE_PACKED, 4, "\x04\x22\x4D\x18", 0},
    {BUNDLE_PACKED, 5, "LZIP\1", 0},
    {BUNDLE_PACKED, 2, "\x1F\x9D", 0},
    {BUNDLE_TABLE, 4, "PK\3\4", 0},
    {BUNDLE_TABLE, 4, "PK\5\6", 0},
    {BUNDLE_TABLE, 6, "7z\xBC\xAF\x27\x1C", 0},
    {BUNDLE_STREAM, 6, "Rar!\x1A\7", 0},
    {BUNDLE_STREAM, 6, "070701", 110},
    {BUNDLE_STREAM, 6, "070702", 110},
    {BUNDLE_STREAM, 6, "070707", 76},
    {BUNDLE_STREAM, 2, "\xC7\x71", 0},
    {BUNDLE_WARC, 7, "WARC/1.", 0},
};

/* "BZh", the size of a block, then the first block or the end. */
static bool bzip2_head(struct str s)
{
	return s.n >= 10 && memcmp(s.s, "BZh", 3) == 0 && s.s[3] >= '1' && s.s[3] <= '9' &&
	       (memcmp(s.s + 4, "1AY&SY", 6) == 0 || memcmp(s.s + 4, "\x17rE8P\x90", 6) == 0);
}

enum bundle_kind bundle_sniff(struct str head)
{
	for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
		if (str_starts(head, (struct str){magics[i].bytes, magics[i].n}) && digits(head, magics[i].digits))
			return magics[i].kind;
	return bzip2_head(head) ? BUNDLE_PACKED : tar_head(head) ? BUNDLE_STREAM : BUNDLE_NONE;
}

static void tell(struct bundle_walk *w, const char *what, const char *name, const char *why, const char *hint)
{
	struct fault fault = FAULT_INIT;
	fault_set(&fault, what, name, why, hint);
	if (!w->sink->skip(w->sink->with, name, &fault))
		w->stop = true;
	fault_release(&fault);
}

void walk_skip(struct bundle_walk *w, const char *name, const char *why)
{
	tell(w, "open.cannot", name, why, "bundle.try");
}

void walk_pass(struct bundle_walk *w, const char *name, const char *why)
{
	tell(w, "part.skipped", name, why, NULL);
}

bool walk_count(struct bundle_walk *w, const char *name, size_t n)
{
	w->unpacked += n;
	if (w->unpacked <= w->limits.total && (w->unpacked <= grace || w->unpacked / w->limits.ratio <= w->packed))
		return true;
	if (!w->stop)
		walk_skip(w, name, "bundle.bomb");
	w->stop = true;
	return false;
}

bool walk_member(struct bundle_walk *w, const char *name)
{
	if (++w->members <= w->limits.members)
		return true;
	if (!w->stop)
		walk_skip(w, name, "bundle.many");
	w->stop = true;
	return false;
}

/* All of a member; false: it was passed over, with the reason. */
static bool take_all(struct bundle_walk *w, const struct piece *piece, struct stream *s, struct buf *out)
{
	stream_take(s, w->limits.member, out);
	const char *why = s->broken ? "bundle.damaged" : stream_peek(s, 1).n ? "open.large" : NULL;
	if (why && !w->stop)
		walk_skip(w, piece->name, why);
	return !why && !w->stop;
}

static void take_document(struct bundle_walk *w, const struct piece *piece, struct stream *s)
{
	struct buf bytes = BUF_INIT;
	struct bundle_member m = {piece->name, &bytes, piece->written, piece->url};
	if (take_all(w, piece, s, &bytes) && !w->sink->take(w->sink->with, &m))
		w->stop = true;
	buf_release(&bytes);
}

void walk_stream(struct bundle_walk *w, const struct piece *piece, struct stream *s)
{
	struct str head = stream_peek(s, 4096);
	enum bundle_kind kind = bundle_sniff(head);
	struct buf bytes = BUF_INIT;
	if (w->stop)
		return;
	if (kind == BUNDLE_NONE && charset_binary(head)) {
		walk_pass(w, piece->name, "bundle.binary");
	} else if (kind == BUNDLE_NONE) {
		take_document(w, piece, s);
	} else if (piece->depth >= w->limits.depth) {
		walk_skip(w, piece->name, "bundle.deep");
	} else if (kind == BUNDLE_WARC) {
		walk_warc(w, piece, s);
	} else if (kind != BUNDLE_TABLE) {
		walk_archive(w, piece, NULL, STR(""), s);
	} else if (take_all(w, piece, s, &bytes)) {
		walk_archive(w, piece, NULL, buf_view(&bytes), NULL);
	}
	buf_release(&bytes);
}

static struct bundle_limits filled(const struct bundle_limits *given)
{
	struct bundle_limits l = given ? *given : (struct bundle_limits){0};
	l.member = l.member ? l.member : 256 << 20;
	l.total = l.total ? l.total : (uint64_t)1 << 40;
	l.ratio = l.ratio ? l.ratio : 400;
	l.members = l.members ? l.members : 20 * 1000 * 1000;
	l.depth = l.depth ? l.depth : 6;
	return l;
}

static struct bundle_walk walk_of(
    const char *only, const struct bundle_limits *limits, const struct bundle_sink *sink, struct fault *fault)
{
	return (struct bundle_walk){
	    .limits = filled(limits), .sink = sink, .only = only, .arena = arena_new(0), .fault = fault};
}

static bool walk_end(struct bundle_walk *w)
{
	arena_free(w->arena);
	return !w->fault->what;
}

static ssize_t pull_file(void *with, char *to, size_t n)
{
	ssize_t got;
	do
		got = read(*(int *)with, to, n);
	while (got < 0 && errno == EINTR);
	return got;
}

bool bundle_each(const char *path, const char *only, const struct bundle_limits *limits, const struct bundle_sink *sink,
    struct fault *fault)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	if (fd < 0 || fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
		fault_errno(fault, "open.cannot", path, fd < 0 ? errno : EINVAL, "open.try");
		if (fd >= 0)
			close(fd);
		return false;
	}
	struct bundle_walk w = walk_of(only, limits, sink, fault);
	struct piece piece = {path, "", NULL, 0};
	struct stream s;
	stream_init(&s, pull_file, &fd);
	w.packed = (uint64_t)st.st_size;
	/* What is no web archive is read by libarchive itself, which wants to go back and forth. */
	if (bundle_sniff(stream_peek(&s, BUNDLE_HEAD)) == BUNDLE_WARC)
		walk_warc(&w, &piece, &s);
	else
		walk_archive(&w, &piece, path, STR(""), NULL);
	stream_release(&s);
	close(fd);
	return walk_end(&w);
}

static ssize_t pull_bytes(void *with, char *to, size_t n)
{
	struct str *left = with;
	size_t k = n < left->n ? n : left->n;
	if (k)
		memcpy(to, left->s, k);
	*left = (struct str){left->s + k, left->n - k};
	return (ssize_t)k;
}

bool bundle_each_of(struct str bytes, const char *path, const char *only, const struct bundle_limits *limits,
    const struct bundle_sink *sink, struct fault *fault)
{
	struct bundle_walk w = walk_of(only, limits, sink, fault);
	struct piece piece = {path, "", NULL, 0};
	struct str left = bytes;
	struct stream s;
	stream_init(&s, pull_bytes, &left);
	w.packed = bytes.n;
	if (bundle_sniff(bytes) == BUNDLE_WARC)
		walk_warc(&w, &piece, &s);
	else
		walk_archive(&w, &piece, NULL, bytes, NULL);
	stream_release(&s);
	return walk_end(&w);
}
