/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/replay.h"

#include <stddef.h>

typedef int take_token(void *with, int flags, const char *token, int n, int begin, int end);

static int create(void *with, const char **args, int n, Fts5Tokenizer **out)
{
	(void)with;
	(void)args;
	(void)n;
	static char nothing; /* there is no state; it must not be NULL */
	*out = (Fts5Tokenizer *)(void *)&nothing;
	return SQLITE_OK;
}

static void destroy(Fts5Tokenizer *t)
{
	(void)t;
}

/* A document is a stream, a question one term. */
static int tokenize(Fts5Tokenizer *t, void *with, int flags, const char *text, int n, take_token *take)
{
	int code = SQLITE_OK;
	(void)t;
	if (flags & FTS5_TOKENIZE_QUERY)
		return n ? take(with, 0, text, n, 0, n) : SQLITE_OK;
	for (int at = 0; at < n && code == SQLITE_OK;) {
		int size = (unsigned char)text[at];
		if (size > n - at - 1)
			return SQLITE_CORRUPT;
		code = take(with, 0, text + at + 1, size, at, at + size);
		at += size + 1;
	}
	return code;
}

bool replay_register(sqlite3 *db)
{
	static fts5_tokenizer module = {create, destroy, tokenize};
	fts5_api *api = NULL;
	sqlite3_stmt *stmt = NULL;
	if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &stmt, NULL) == SQLITE_OK) {
		sqlite3_bind_pointer(stmt, 1, &api, "fts5_api_ptr", NULL);
		sqlite3_step(stmt);
	}
	sqlite3_finalize(stmt);
	return api && api->xCreateTokenizer(api, "safir", NULL, &module, NULL) == SQLITE_OK;
}
