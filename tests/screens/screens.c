/* SPDX-License-Identifier: GPL-3.0-or-later
 * screens -- keys are replayed on the reader, and the last screen must be the golden one
 *
 * A case is a file cases/NAME.case of lines "size COLSxROWS", "files NAME NAME…" (of this folder), "lang en" or "lang
 * ar", "archive N" (the archive of stand.h with N numbered reports, or "broken"), "keys …" (several are joined). Its
 * screen stands in cases/NAME.screen, each row with its roles below it. UPDATE=1 writes what is seen. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/app.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"
#include "screens/fixture.h"
#include "screens/stand.h"
#include "tty/fake.h"

struct setup {
	struct arena *arena;
	int rows, cols;
	struct {
		const char **items;
		size_t n, cap;
	} paths;
	struct buf keys;
	bool arabic;
	bool archive;
	struct stand stand;
};

static void take_files(struct setup *s, struct str names)
{
	struct str name;
	while (str_cut(&names, ' ', &name)) {
		struct buf path = BUF_INIT;
		buf_str(&path, name);
		buf_cat(&path, ".report");
		*VEC_PUSH(s->arena, &s->paths) = arena_str(s->arena, buf_view(&path));
		buf_release(&path);
	}
}

static void take_line(struct setup *s, struct str line)
{
	struct str word;
	if (!str_cut(&line, ' ', &word) || !line.s)
		return;
	if (str_is(word, "size")) {
		struct str cols;
		if (!str_cut(&line, 'x', &cols) || !str_int(cols, &s->cols) || !str_int(line, &s->rows))
			s->cols = s->rows = 0;
	} else if (str_is(word, "files")) {
		take_files(s, line);
	} else if (str_is(word, "lang")) {
		s->arabic = str_is(line, "ar");
	} else if (str_is(word, "archive")) {
		int n = 0;
		s->archive = true;
		s->stand.broken = !str_int(line, &n);
		s->stand.numbered = (size_t)n;
	} else if (str_is(word, "keys")) {
		buf_str(&s->keys, line);
		buf_char(&s->keys, ' ');
	}
}

static void run_case(struct setup *s, struct buf *seen)
{
	struct str en = {"", 0}, ar = {"", 0};
	struct fault fault = FAULT_INIT;
	int row, col;
	(void)resource_find("ui/en.msg", &en);
	(void)resource_find("ui/ar.msg", &ar);
	struct app_options o = {.paths = s->paths.items,
	    .n = s->paths.n,
	    .read = fixture_read,
	    .catalog = s->arabic ? catalog_parse(s->arena, ar, en) : catalog_parse(s->arena, en, (struct str){"", 0}),
	    .rtl = s->arabic,
	    .archive = s->archive ? &stand_ops : NULL,
	    .with = &s->stand,
	    .color = true};
	fake_setup(s->rows, s->cols, buf_cstr(&s->keys));
	int status = app_run(&o, &fault);
	buf_str(seen, fake_roles());
	fake_cursor(&row, &col);
	buf_fmt(seen, "cursor %d %d, status %d\n", row, col, status);
	fake_release();
	fault_release(&fault);
}

static bool compare(const char *name, const char *golden, const struct buf *seen)
{
	struct buf want = BUF_INIT;
	struct fault fault = FAULT_INIT;
	bool good = file_read(golden, 0, &want, &fault) && str_eq(buf_view(&want), buf_view(seen));
	if (!good)
		printf("%s differs; seen:\n%s\n", name, buf_cstr(seen));
	buf_release(&want);
	fault_release(&fault);
	return good;
}

static bool try_case(const char *path, bool update)
{
	struct setup s = {.arena = arena_new(0)};
	struct fault fault = FAULT_INIT;
	struct buf text = BUF_INIT, seen = BUF_INIT, golden = BUF_INIT;
	bool good = file_read(path, 0, &text, &fault);
	struct str rest = buf_view(&text), line;
	while (str_cut(&rest, '\n', &line))
		take_line(&s, line);
	run_case(&s, &seen);
	buf_add(&golden, path, strlen(path) - strlen(".case"));
	buf_cat(&golden, ".screen");
	if (update)
		good = file_write(buf_cstr(&golden), seen.data, seen.len, &fault);
	else
		good = good && compare(path, buf_cstr(&golden), &seen);
	buf_release(&text);
	buf_release(&seen);
	buf_release(&golden);
	buf_release(&s.keys);
	fault_release(&fault);
	arena_free(s.arena);
	return good;
}

int main(void)
{
	struct arena *arena = arena_new(0);
	struct fault fault = FAULT_INIT;
	char **names = NULL;
	size_t n = 0, passed = 0, failed = 0;
	const char *update = getenv("UPDATE");
	/* Paths stand on the screen: they must be the same everywhere. */
	if (chdir(TOP_SRCDIR "/tests/screens") != 0 || !dir_list(arena, "cases", 1, &names, &n, &fault))
		failed = 1;
	for (size_t i = 0; i < n; i++) {
		size_t k = strlen(names[i]);
		if (k < 5 || strcmp(names[i] + k - 5, ".case") != 0)
			continue;
		if (try_case(names[i], update && *update))
			passed++;
		else
			failed++;
	}
	printf("%zu passed, %zu failed\n", passed, failed);
	fault_release(&fault);
	arena_free(arena);
	return failed ? 1 : 0;
}
