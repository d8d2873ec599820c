/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"
#include "base/arena.h"

static struct stop here(const struct app *a)
{
	return (struct stop){a->index, a->selection, a->article.text.cursor, a->focus, a->list};
}

static void go(struct app *a, const struct stop *s)
{
	if (s->report != a->index)
		app_open_report(a, s->report);
	a->overlay = OVERLAY_NONE;
	a->focus = s->focus;
	a->list = s->list;
	app_select(a, s->selection);
	/* The place itself, not the start of the record, as it was left. */
	textview_show(&a->article.text, (struct span){s->cursor, s->cursor + 1});
}

void app_jump_from_here(struct app *a)
{
	a->stops.n = a->stop;
	*VEC_PUSH(a->run, &a->stops) = here(a);
	a->stop = a->stops.n;
}

void app_back(struct app *a, int by)
{
	if (by < 0 ? a->stop == 0 : a->stop + 1 >= a->stops.n) {
		app_complain(a, by < 0 ? "app.no-back" : "app.no-forward", NULL, NULL, NULL);
		return;
	}
	/* Where we are now becomes the last stop, to come forward to. */
	if (a->stop == a->stops.n)
		*VEC_PUSH(a->run, &a->stops) = here(a);
	else
		a->stops.items[a->stop] = here(a);
	a->stop = by < 0 ? a->stop - 1 : a->stop + 1;
	const struct stop to = a->stops.items[a->stop];
	go(a, &to);
}

void app_mark(struct app *a, uint32_t letter, bool set)
{
	int i = letter >= 'a' && letter <= 'z'   ? (int)(letter - 'a')
	        : letter >= 'A' && letter <= 'Z' ? (int)(letter - 'A') + 26
	                                         : -1;
	char name[2] = {(char)(i < 0 ? '?' : (int)letter), '\0'};
	if (i < 0) {
		app_complain(a, "app.mark-letter", NULL, NULL, NULL);
	} else if (set) {
		a->mark[i] = here(a);
		a->marked[i] = true;
		app_say(a, "app.mark-set", name, NULL, NULL);
	} else if (!a->marked[i]) {
		app_complain(a, "app.mark-none", name, NULL, NULL);
	} else {
		app_jump_from_here(a);
		const struct stop to = a->mark[i];
		go(a, &to);
	}
}
