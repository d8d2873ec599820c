/* SPDX-License-Identifier: GPL-3.0-or-later
 * document -- a document in the making, and where it goes: what the readers of formats share
 *
 * A reader of a format gets a struct reading and the bytes. For each document: document_begin (false: this one is not
 * wanted), title and body, then fields of its article, then document_end. */
#ifndef INTAKE_DOCUMENT_H
#define INTAKE_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/str.h"

struct article;
struct fault;
struct intake_options;
struct intake_sink;
struct report;

struct reading {
	const char *name; /* of the whole, for faults and dates */
	const struct intake_options *options;
	const struct intake_sink *sink;
	struct report *into; /* the caller's, to be filled; NULL: a new one each */
	const char *path;    /* what that one goes by */
	struct buf *owned;   /* the bytes, when they may be taken over; or NULL */
	size_t only;         /* the nth alone; 0: all */
	bool many;           /* documents go by NAME#n */
	size_t n;            /* documents begun */
	bool enough, taken;
};

/* Stated by the document itself, before what its letters say. */
enum direction { DIRECTION_UNKNOWN, DIRECTION_LTR, DIRECTION_RTL };

struct document {
	struct report *report;
	struct article *article; /* of the report: a reader sets what its format says */
	struct buf title;        /* "" none: the first line, when it looks like one */
	struct buf body;         /* paragraphs with blank lines between them */
	enum direction direction;
};

/* False: it is passed over, and the document must not be touched. */
bool document_begin(struct reading *reading, struct document *d);
/* Title and body become the text, what the format was silent about is found out, and the report goes its way. */
void document_end(struct reading *reading, struct document *d);
/* The same for a text as it is, byte for byte, which is taken over. */
void document_end_text(struct reading *reading, struct document *d, struct buf *text);
/* The document will not be: there is a fault. */
void document_drop(const struct reading *reading, struct document *d);

/* A copy in the report's arena, blanks trimmed and runs of blanks and line ends made one; NULL for "". */
const char *document_word(const struct document *d, struct str s);
/* The publication date, when the string is one (intake/stamp.h). */
void document_date(struct document *d, struct str s);
/* Something of the whole that is left out, as `name` and a catalog key for why. */
void reading_skip(struct reading *reading, const char *name, const char *why);
/* Appends without leading and trailing blanks and with each run of them as one. */
void buf_squeezed(struct buf *out, struct str s);

#endif
