/* SPDX-License-Identifier: GPL-3.0-or-later
 * mkpack -- build-time: text files to the images that are linked in
 *   mkpack unicode > unicode.c
 *   mkpack fold RULES > fold.img
 *   mkpack names FILE... > names.img
 *   mkpack pack LL FOLD.IMG FILE... > LL.pack */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "lang/compile.h"
#include "text/fold.h"
#include "text/namekey_build.h"
#include "text/unicode.h"

static void say(void *with, const char *file, int line, const char *key, struct str arg)
{
	(void)with;
	fprintf(stderr, "%s:%d: %s: %.*s\n", file, line, key, (int)arg.n, arg.s);
}

static int say_fault(struct fault *f, const char *where)
{
	fprintf(stderr, "%s: %s\n", f->arg ? f->arg : where, f->what);
	fault_release(f);
	return 2;
}

static int make_unicode(struct buf *source)
{
	struct fault f = FAULT_INIT;
	return unicode_build(source, &f) ? 0 : say_fault(&f, "unicode");
}

static int make_fold(const char *path, struct buf *image)
{
	struct buf rules = BUF_INIT;
	struct fault f = FAULT_INIT;
	bool ok = file_read(path, 0, &rules, &f) && fold_build(buf_view(&rules), path, image, &f);
	buf_release(&rules);
	return ok ? 0 : say_fault(&f, path);
}

static int make_names(int argc, char **argv, struct buf *image)
{
	struct arena *arena = arena_new(0);
	struct fault f = FAULT_INIT;
	struct namekey_build *b = namekey_build_new(say, NULL, &f);
	int status = 0;
	if (!b) {
		arena_free(arena);
		return say_fault(&f, "names");
	}
	for (int i = 0; i < argc && !status; i++) {
		struct buf text = BUF_INIT;
		if (file_read(argv[i], 0, &text, &f)) {
			namekey_build_file(b, argv[i], arena_adopt(arena, &text));
		} else {
			fprintf(stderr, "%s: %s\n", argv[i], f.what);
			status = 2;
		}
	}
	if (!status)
		namekey_build_image(b, image);
	if (namekey_build_errors(b))
		status = 1;
	namekey_build_free(b);
	fault_release(&f);
	arena_free(arena);
	return status;
}

static int make_pack(int argc, char **argv, struct buf *image)
{
	struct arena *arena = arena_new(0);
	struct buf fold_image = BUF_INIT;
	struct fault f = FAULT_INIT;
	struct fold fold;
	if (!file_read(argv[1], 0, &fold_image, &f) || !fold_open(&fold, buf_view(&fold_image)))
		return 2;
	struct compile *c = compile_new(&fold, argv[0], say, NULL);
	for (int i = 2; i < argc; i++) {
		struct buf text = BUF_INIT;
		if (!file_read(argv[i], 0, &text, &f)) {
			fprintf(stderr, "%s: %s\n", argv[i], f.what);
			return 2;
		}
		compile_file(c, argv[i], (struct str){arena_str(arena, buf_view(&text)), text.len});
		buf_release(&text);
	}
	compile_finish(c, image);
	int status = compile_errors(c) ? 1 : 0;
	compile_free(c);
	arena_free(arena);
	buf_release(&fold_image);
	return status;
}

int main(int argc, char **argv)
{
	struct buf image = BUF_INIT;
	int status = 2;
	if (argc == 2 && strcmp(argv[1], "unicode") == 0)
		status = make_unicode(&image);
	else if (argc == 3 && strcmp(argv[1], "fold") == 0)
		status = make_fold(argv[2], &image);
	else if (argc > 2 && strcmp(argv[1], "names") == 0)
		status = make_names(argc - 2, argv + 2, &image);
	else if (argc > 4 && strcmp(argv[1], "pack") == 0)
		status = make_pack(argc - 2, argv + 2, &image);
	if (status == 0 && fwrite(image.data, 1, image.len, stdout) != image.len)
		status = 2;
	buf_release(&image);
	return status;
}
