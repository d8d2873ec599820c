/* SPDX-License-Identifier: GPL-3.0-or-later
 * bundle_in -- what the files of bundle share: one walk through a source */
#ifndef INTAKE_BUNDLE_IN_H
#define INTAKE_BUNDLE_IN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "intake/bundle.h"
#include "intake/unpack.h"

struct stream;

struct bundle_walk {
	struct unpack lib;
	bool loaded;
	struct bundle_limits limits; /* all set */
	const struct bundle_sink *sink;
	const char *only;
	uint64_t packed, unpacked; /* [byte] of the source, of all that came out of it */
	size_t members;
	struct {
		uint64_t *items; /* hashes of names, 0: free; a power of two of places */
		uint32_t *counts;
		size_t n, cap;
	} names;
	struct arena *arena; /* of the table of names */
	bool stop;           /* enough, or a limit of the whole was met */
	struct fault *fault; /* set when the source itself cannot be read */
};

/* What is being looked at: a name and where it came from. */
struct piece {
	const char *name, *written, *url;
	unsigned depth;
};

/* bundle_name.c: the full name of a member of `outer`, in *out; false when `only` cannot lie there. */
struct buf;
bool walk_name(struct bundle_walk *w, const char *outer, const char *member, struct buf *out);

/* Counts bytes that came out; false, and the walk stops, when it is too much. */
bool walk_count(struct bundle_walk *w, const char *name, size_t n);
/* A document that cannot be read; what is none. */
void walk_skip(struct bundle_walk *w, const char *name, const char *why);
void walk_pass(struct bundle_walk *w, const char *name, const char *why);
/* Counts a member; false, and the walk stops, when there are too many. */
bool walk_member(struct bundle_walk *w, const char *name);

/* What a member's bytes are: a document, or a bundle in the bundle. */
void walk_stream(struct bundle_walk *w, const struct piece *piece, struct stream *s);
/* bundle_archive.c: libarchive's formats. From a file, from memory (path NULL), from a stream (both empty). */
void walk_archive(
    struct bundle_walk *w, const struct piece *piece, const char *path, struct str bytes, struct stream *s);
/* bundle_warc.c */
void walk_warc(struct bundle_walk *w, const struct piece *piece, struct stream *s);

#endif
