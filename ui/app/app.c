/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/app.h"

#include "app/state.h"
#include "base/arena.h"
#include "base/fault.h"

/* Keys that wait are all taken before the next frame; but one who leans on a key sees something now and then. */
enum { MOST_KEYS = 500 };

static void take_keys(struct app *a, struct tty *tty)
{
	/* An answer that was broken off is not waited behind. */
	struct key k = tty_key(tty, !a->due);
	for (int n = 0; k.kind != KEY_NONE && !a->quit; n++) {
		app_key(a, &k);
		if (a->suspend || n == MOST_KEYS)
			break;
		k = tty_key(tty, false);
	}
	if (a->suspend && !a->quit) {
		tty_suspend(tty);
		tty_size(tty, &a->rows, &a->cols);
		a->repaint = true;
	}
	a->suspend = false;
}

struct tty *app_open_device(struct app *a, struct fault *fault)
{
	const struct app_options *o = a->o;
	struct tty_options device = {.mode = o->mode,
	    .probe = o->probe,
	    .remembered = o->remembered,
	    .with = o->with,
	    .styles = a->theme.style[THEME_256],
	    .styles16 = a->theme.style[THEME_16],
	    .styles_mono = a->theme.style[THEME_MONO],
	    .color = o->color};
	a->mode_wanted = EMIT_MODES;
	return tty_open(&device, fault);
}

int app_run(const struct app_options *options, struct fault *fault)
{
	struct app a;
	int rows = 0, cols = 0;
	app_init(&a, options, rows, cols);
	struct tty *tty = app_open_device(&a, fault);
	if (!tty) {
		app_release(&a);
		return 2;
	}
	a.tty = tty;
	tty_size(tty, &a.rows, &a.cols);
	app_open_report(&a, 0);
	if (!options->n && options->archive)
		browsing_start(&a);
	if (a.wrong_file)
		app_complain(&a, "app.wrong-file", a.wrong_file, NULL, NULL);
	if (options->note)
		app_complain(&a, options->note, NULL, NULL, NULL);
	while (!a.quit) {
		tty_frame(tty, app_frame(&a), a.repaint);
		a.repaint = false;
		a.mode = tty_mode(tty);
		a.terminal = tty_terminal(tty);
		/* What is not needed to see the first screen comes after it. */
		if (sheet_count(&a))
			continue;
		take_keys(&a, tty);
		if (a.mode_wanted != EMIT_MODES)
			tty_set_mode(tty, a.mode_wanted);
		a.mode_wanted = EMIT_MODES;
	}
	tty_close(tty);
	app_release(&a);
	return 0;
}

bool app_dump_screen(
    const struct app_options *options, int rows, int cols, const char *keys, struct buf *out, struct fault *fault)
{
	struct app a;
	struct str rest = str_of(keys);
	struct key k;
	app_init(&a, options, rows, cols);
	a.fault = fault;
	app_open_report(&a, 0);
	a.fault = NULL;
	if (!options->n && options->archive)
		browsing_start(&a);
	if (options->n && a.bare) {
		app_release(&a);
		return false;
	}
	struct grid *g = app_frame(&a);
	if (sheet_count(&a))
		g = app_frame(&a);
	while (rest.n) {
		if (!key_parse(&rest, &k))
			continue;
		app_key(&a, &k);
		g = app_frame(&a);
	}
	grid_dump(g, out);
	app_release(&a);
	return true;
}
