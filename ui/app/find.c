/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"
#include "base/arena.h"
#include "base/fault.h"

/* What is typed to search the archive is answered before each frame, and broken off when another key comes. */

void find_open(struct app *a)
{
	app_jump_from_here(a);
	if (sheet_show(a, &(struct sheet){.kind = SHEET_RESULTS, .text = {"", 0}}, true))
		prompt_open(a, PROMPT_FIND);
	else
		a->stop = --a->stops.n;
}

void find_changed(struct app *a)
{
	a->due = true;
}

void find_answer(struct app *a)
{
	struct sheet s = {.kind = SHEET_RESULTS, .order = a->sheet.order, .text = buf_view(&a->prompt.text)};
	bool waits = a->tty && tty_waits(a->tty);
	if (a->prompt.kind != PROMPT_FIND) {
		a->due = false;
	} else if (!waits && sheet_show(a, &s, true)) {
		a->due = false;
	} else if (!waits && a->message.len) {
		/* What is wrong was said. */
		a->due = false;
	}
}

/* The whole of it now, and no more half typed. */
void find_accept(struct app *a, struct str text)
{
	a->due = false;
	if (!str_trim(text).n) {
		find_leave(a);
		return;
	}
	struct sheet s = {.kind = SHEET_RESULTS, .order = a->sheet.order, .text = text};
	(void)sheet_show(a, &s, false);
}

/* Back to where one began to type. */
void find_leave(struct app *a)
{
	a->due = false;
	if (a->stop > 0 && a->view == VIEW_LEDGER && a->sheet.kind == SHEET_RESULTS) {
		app_back(a, -1);
		a->stops.n = a->stop;
	}
}

/* The cursor stays on its report, or where it would stand. */
void find_limit(struct app *a, struct str text)
{
	struct sheet s = {.kind = SHEET_REPORTS, .text = str_trim(text)};
	if (a->view == VIEW_LEDGER && a->sheet.kind == SHEET_REPORTS) {
		s.order = a->sheet.order;
		s.key = sheet_here(a).key;
	} else {
		app_jump_from_here(a);
		s.key = a->view == VIEW_REPORT ? a->id : 0;
	}
	(void)sheet_show(a, &s, false);
}

bool find_name(struct app *a, struct str typed, size_t nth, struct buf *out)
{
	struct officials found = {NULL, 0, 0};
	struct fault fault = FAULT_INIT;
	struct arena *scratch = arena_new(0);
	bool ok = str_trim(typed).n && app_store(a) &&
	          a->o->archive->officials(a->store, str_trim(typed), nth + 1, scratch, &found, &fault) &&
	          nth < found.n;
	if (ok)
		buf_str(out, str_of(found.items[nth].name));
	fault_release(&fault);
	arena_free(scratch);
	return ok;
}
