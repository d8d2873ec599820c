/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "terminals.h"

#include <errno.h>
#include <string.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"

enum { LARGEST = 65536 };

/* False: nothing but a comment. */
static bool cut_line(struct str line, struct str *terminal, struct str *mode)
{
	line = str_trim(line);
	if (!line.n || line.s[0] == '#')
		return false;
	size_t i = 0;
	while (i < line.n && line.s[i] != ' ' && line.s[i] != '\t')
		i++;
	*terminal = (struct str){line.s, i};
	*mode = str_trim(str_sub(line.s, i, line.n));
	return true;
}

static enum emit_mode mode_named(struct str name)
{
	for (int i = 0; i < EMIT_MODES; i++)
		if (str_is(name, emit_mode_names[i]))
			return (enum emit_mode)i;
	return EMIT_MODES;
}

/* False where there is something that cannot be read; a missing file is an empty one. */
static bool read_all(const char *path, struct buf *text, struct fault *fault)
{
	/* Nobody may be there to type an end to the waiting: the terminal is ours. */
	if (!path || (!file_is_fifo(path) && file_read(path, LARGEST, text, fault)))
		return true;
	buf_clear(text);
	bool missing = fault->why_errno == ENOENT;
	if (!fault->what)
		(void)fault_set(fault, "open.cannot", path, "open.special", "open.try");
	return missing;
}

enum emit_mode terminals_find(const char *path, const char *terminal)
{
	struct buf text = BUF_INIT;
	struct fault ignored = FAULT_INIT;
	enum emit_mode found = EMIT_MODES;
	struct str rest, line, name, mode;
	(void)read_all(path, &text, &ignored);
	fault_release(&ignored);
	rest = buf_view(&text);
	while (str_cut(&rest, '\n', &line))
		if (cut_line(line, &name, &mode) && (str_is(name, terminal) || str_is(name, "*")) &&
		    mode_named(mode) < EMIT_MODES)
			found = mode_named(mode);
	buf_release(&text);
	return found;
}

static bool keep_file(const char *path, const struct buf *text, struct fault *fault)
{
	const char *slash = strrchr(path, '/');
	struct buf folder = BUF_INIT;
	if (slash) {
		buf_add(&folder, path, (size_t)(slash - path));
		(void)dir_make(buf_cstr(&folder));
	}
	buf_release(&folder);
	return file_replace(path, text->data, text->len, fault);
}

bool terminals_keep(const char *path, const char *terminal, enum emit_mode mode, struct fault *fault)
{
	struct buf text = BUF_INIT, out = BUF_INIT;
	struct str rest, line, name, old;
	/* What cannot be read must not be lost. */
	if (!read_all(path, &text, fault)) {
		buf_release(&text);
		return false;
	}
	fault_release(fault);
	rest = buf_view(&text);
	while (str_cut(&rest, '\n', &line)) {
		if (cut_line(line, &name, &old) && str_is(name, terminal))
			continue;
		if (!line.n && !rest.s)
			break;
		buf_str(&out, line);
		buf_char(&out, '\n');
	}
	buf_fmt(&out, "%s %s\n", terminal, emit_mode_names[mode]);
	bool ok = keep_file(path, &out, fault);
	buf_release(&text);
	buf_release(&out);
	return ok;
}

void terminals_lint(struct str text, terminals_problem *problem, void *with)
{
	struct str line, name, mode;
	for (size_t at = 1; str_cut(&text, '\n', &line); at++)
		if (cut_line(line, &name, &mode) && mode_named(mode) == EMIT_MODES)
			problem(with, at, "terminals.mode", mode.n ? mode : name);
}
