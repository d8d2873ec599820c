/* SPDX-License-Identifier: GPL-3.0-or-later
 * archive -- what the reader asks of an archive: the functions of archive/browse.h, or a stand-in for tests */
#ifndef APP_ARCHIVE_H
#define APP_ARCHIVE_H

#include "archive/browse.h"
#include "archive/query.h"

struct archive_ops {
	/* Opens it when it is first asked for; `with` is that of the table below. */
	bool (*open)(void *with, struct store **out, struct fault *fault);
	void (*close)(struct store *s);
	void (*interrupt)(struct store *s, bool (*asked)(void *with), void *with);
	bool (*reports)(struct store *s, const struct query *limit, const struct ask *ask, struct arena *arena,
	    struct rows *out, struct fault *fault);
	bool (*count)(struct store *s, int64_t *reports, struct fault *fault);
	bool (*report)(struct store *s, int64_t id, struct report **out, struct fault *fault);
	bool (*next)(
	    struct store *s, const struct query *limit, int64_t id, int by, int64_t *next, struct fault *fault);
	bool (*search)(struct store *s, const struct query *query, const struct ask *ask, struct arena *arena,
	    struct hits *out, struct fault *fault);
	bool (*officials)(struct store *s, struct str name, size_t most, struct arena *arena, struct officials *out,
	    struct fault *fault);
	bool (*who)(struct store *s, int64_t report, uint32_t actor, int64_t *official, struct fault *fault);
	bool (*official)(
	    struct store *s, int64_t id, struct arena *arena, struct official_page *out, struct fault *fault);
	bool (*countries)(struct store *s, struct arena *arena, struct countries *out, struct fault *fault);
	bool (*country)(
	    struct store *s, const char country[3], struct arena *arena, struct country_page *out, struct fault *fault);
	bool (*events)(struct store *s, const struct whose *whose, unsigned kinds, const struct ask *ask,
	    struct arena *arena, struct events *out, struct fault *fault);
};

#endif
