/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive/replay.h"

#include "archive/deposit_in.h"

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

static int stream(void *with, const char *text, int n, take_token *take)
{
	int code = SQLITE_OK;
	for (int at = 0; at < n && code == SQLITE_OK;) {
		int head = (unsigned char)text[at], size = head & (STREAM_BESIDE - 1);
		if (size > n - at - 1)
			return SQLITE_CORRUPT;
		code = take(with, head & STREAM_BESIDE ? FTS5_TOKEN_COLOCATED : 0, text + at + 1, size, at, at + size);
		at += size + 1;
	}
	return code;
}

static int question(void *with, const char *text, int n, take_token *take)
{
	int code = SQLITE_OK, flags = 0;
	for (int at = 0, begin = 0; at <= n && code == SQLITE_OK; at++) {
		if (at < n && text[at] != ' ' && text[at] != REPLAY_OR)
			continue;
		if (at > begin)
			code = take(with, flags, text + begin, at - begin, begin, at);
		flags = at < n && text[at] == REPLAY_OR ? FTS5_TOKEN_COLOCATED : 0;
		begin = at + 1;
	}
	return code;
}

static int tokenize(Fts5Tokenizer *t, void *with, int flags, const char *text, int n, take_token *take)
{
	(void)t;
	return (flags & FTS5_TOKENIZE_QUERY ? question : stream)(with, text, n, take);
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
