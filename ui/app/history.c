/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"
#include "base/arena.h"

static struct stop here(const struct app *a)
{
	struct stop s = {.view = a->view,
	    .id = a->id,
	    .report = a->index,
	    .selection = a->selection,
	    .cursor = a->article.text.cursor,
	    .focus = a->focus,
	    .list = a->list};
	if (a->view == VIEW_LEDGER) {
		s.sheet = sheet_here(a);
		s.sheet.text.s = arena_str(a->run, s.sheet.text);
	}
	return s;
}

static void go(struct app *a, const struct stop *s)
{
	if (s->view == VIEW_LEDGER) {
		(void)sheet_show(a, &s->sheet, false);
		return;
	}
	if (s->id && s->id != a->id && !app_open_kept(a, s->id))
		return;
	if (!s->id && (a->id || s->report != a->index))
		app_open_report(a, s->report);
	app_show(a, VIEW_REPORT);
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

bool app_back_to_list(struct app *a)
{
	for (size_t i = a->stop; i-- > 0;) {
		if (a->stops.items[i].view != VIEW_LEDGER)
			continue;
		a->stop = i;
		const struct stop to = a->stops.items[i];
		go(a, &to);
		return true;
	}
	return false;
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
