/* SPDX-License-Identifier: GPL-3.0-or-later
 * bundle -- files in a file: tar, cpio, zip, 7z, rar, WARC, and what gzip, bzip2, xz, lzip, zstd, lz4 and compress pack
 *
 * Members go by FILE//MEMBER, those of a bundle in a bundle by FILE//MEMBER//MEMBER; a page of a web archive by its
 * address. Of members with one name the second is NAME~2. A single packed file is no bundle: it keeps its own name.
 * Nothing is written to disk and no member's name is used as a path: it is only shown. What is too deep, too large, too
 * many, or grows beyond all measure when unpacked is passed over with the reason. Folders are no members. */
#ifndef INTAKE_BUNDLE_H
#define INTAKE_BUNDLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct buf;
struct fault;

enum bundle_kind {
	BUNDLE_NONE,
	BUNDLE_PACKED, /* one file, or a tar or web archive, behind a filter */
	BUNDLE_STREAM, /* read from front to end: tar, cpio, rar */
	BUNDLE_TABLE,  /* has its list of members at the end: zip, 7z */
	BUNDLE_WARC,
};
enum { BUNDLE_HEAD = 512 /* [byte] that bundle_sniff wants to see */ };
/* By the first bytes. */
enum bundle_kind bundle_sniff(struct str head);

struct bundle_member {
	const char *name;
	struct buf *bytes;   /* the taker's to keep; what is left in it is released */
	const char *written; /* YYYY-MM-DD of its last change, or when its page was fetched; "" unknown */
	const char *url;     /* of a page; NULL */
};

struct bundle_sink {
	bool (*take)(void *with, const struct bundle_member *m); /* false: enough */
	bool (*skip)(void *with, const char *name, const struct fault *fault);
	void *with;
};

struct bundle_limits {
	size_t member;  /* [byte] 0: 256 MiB */
	uint64_t total; /* [byte] of all that is unpacked; 0: 1 TiB */
	uint64_t ratio; /* unpacked to packed, once 64 MiB are unpacked; 0: 400 */
	size_t members; /* 0: 20 million */
	unsigned depth; /* bundles and filters within each other; 0: 6 */
};

/* Every member, in their order; with `only`, a whole name, those alone that it may lie in are unpacked. False with a
 * fault when it cannot be read at all. */
bool bundle_each(const char *path, const char *only, const struct bundle_limits *limits, const struct bundle_sink *sink,
    struct fault *fault);
/* The same of bytes in memory that go by the name `path`. */
bool bundle_each_of(struct str bytes, const char *path, const char *only, const struct bundle_limits *limits,
    const struct bundle_sink *sink, struct fault *fault);

#endif
