/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/record.h"

#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "intake/format.h"
#include "intake/headline.h"
#include "report/parse.h"
#include "report/report.h"

/* [byte] of the part of a path that is a file's: what stands before "//" or "#n", unless there is a file of that very
 * name. */
static size_t source_length(const char *path)
{
	size_t n = strlen(path);
	const char *member = strstr(path, "//");
	if (access(path, F_OK) == 0)
		return n;
	if (member && member > path)
		return (size_t)(member - path);
	(void)format_number(path, &n);
	return n;
}

/* A name of another machine stays what it is, made absolute with the folder that we are in. */
static void make_absolute(struct arena *arena, const char *path, struct buf *out)
{
	const char *real = file_real(arena, path);
	if (real[0] != '/') {
		char here[4096];
		buf_cat(out, getcwd(here, sizeof here) ? here : "");
		buf_char(out, '/');
	}
	while (real[0] == '.' && real[1] == '/')
		real += 2;
	buf_cat(out, real);
}

bool record_read(struct str line, const char *where, struct report **out, struct buf *source, struct fault *fault)
{
	if (!report_parse(line, where, out, fault))
		return false;
	struct report *r = *out;
	const char *path = r->article.path && r->article.path[0] ? r->article.path : where;
	size_t n = source_length(path);
	buf_clear(source);
	make_absolute(r->arena, arena_str(r->arena, (struct str){path, n}), source);
	struct buf full = BUF_INIT;
	buf_str(&full, buf_view(source));
	buf_cat(&full, path + n);
	r->article.path = arena_str(r->arena, buf_view(&full));
	r->article.rtl = text_is_rtl(r->article.text);
	buf_release(&full);
	return true;
}
