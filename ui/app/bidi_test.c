/* SPDX-License-Identifier: GPL-3.0-or-later
 * The same lines in every mode, numbered: the user presses the number of those that read right. */
#include "app/app.h"
#include "app/state.h"
#include "base/arena.h"
#include "base/catalog.h"

static void say(const struct app *a, struct grid *g, int *row, const char *key, enum role role)
{
	layout_line(g, (struct rect){*row, 1, 1, g->cols - 2}, catalog_get(a->o->catalog, key), role, DIR_AUTO,
	    ALIGN_LEFT, NULL);
	++*row;
}

/* A mode's name and number in a row of their own: beside the sample they would take part in its order. */
static void put_mode(const struct app *a, struct grid *g, signed char *modes, int *row, enum emit_mode mode, bool here)
{
	struct buf head = BUF_INIT;
	struct rect line = {*row, 1, 1, g->cols - 2};
	buf_fmt(&head, "%d  %s%s", (int)mode + 1, emit_mode_names[mode], here ? "  *" : "");
	layout_line(g, line, buf_view(&head), here ? ROLE_HEADING_FOCUS : ROLE_HEADING, DIR_LTR, ALIGN_LEFT, NULL);
	if (*row + 1 < g->rows)
		modes[*row + 1] = (signed char)mode;
	line = (struct rect){*row + 1, 4, 1, g->cols - 8};
	layout_line(g, line, catalog_get(a->o->catalog, "bidi.sample"), ROLE_TEXT, DIR_RTL, ALIGN_START, NULL);
	*row += 2;
	buf_release(&head);
}

static struct grid *draw(const struct app *a, enum emit_mode chosen)
{
	arena_reset(a->frame);
	struct grid *g = grid_new(a->frame, a->rows, a->cols);
	signed char *modes = ARENA_ARRAY(a->frame, signed char, (size_t)g->rows + 1);
	int row = 0;
	for (int i = 0; i < g->rows; i++)
		modes[i] = -1;
	g->modes = modes;
	say(a, g, &row, "bidi.test", ROLE_TITLE);
	say(a, g, &row, "bidi.test-same", ROLE_DIM);
	row += g->rows > 22;
	for (int i = 0; i < EMIT_MODES; i++)
		put_mode(a, g, modes, &row, (enum emit_mode)i, (enum emit_mode)i == chosen);
	return g;
}

static bool wants_end(const struct key *k)
{
	return k->kind == KEY_END ||
	       (k->kind == KEY_SPECIAL && (k->special == KEY_ESCAPE_ || k->special == KEY_ENTER_)) ||
	       (k->kind == KEY_CHAR && (k->cp == 'q' || k->cp == 'Q' || (k->ctrl && k->cp == 'c')));
}

int app_bidi_test(const struct app_options *options, enum emit_mode *chosen, char terminal[64], struct fault *fault)
{
	struct app a;
	struct key k;
	*chosen = EMIT_MODES;
	app_init(&a, options, 0, 0);
	struct tty *tty = app_open_device(&a, fault);
	if (!tty) {
		app_release(&a);
		return 2;
	}
	k = (struct key){.kind = KEY_NONE};
	while (*chosen == EMIT_MODES && !wants_end(&k)) {
		enum emit_mode now = tty_mode(tty);
		tty_size(tty, &a.rows, &a.cols);
		tty_frame(tty, draw(&a, now), false);
		/* The terminal's answers come with the first frame. */
		if (tty_mode(tty) != now)
			continue;
		k = tty_key(tty, true);
		if (k.kind == KEY_CHAR && k.cp >= '1' && k.cp < '1' + EMIT_MODES)
			*chosen = (enum emit_mode)(k.cp - '1');
	}
	strncpy(terminal, tty_terminal(tty), 63);
	terminal[63] = '\0';
	tty_close(tty);
	app_release(&a);
	return *chosen == EMIT_MODES;
}
