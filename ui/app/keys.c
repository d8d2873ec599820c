/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"
#include "base/buf.h"

enum place app_place(const struct app *a)
{
	if (a->overlay != OVERLAY_NONE)
		return PLACE_PAGE;
	return a->focus == FOCUS_LIST || a->view == VIEW_LEDGER ? PLACE_LIST : PLACE_ARTICLE;
}

void app_run_line(struct app *a, struct str line, int count)
{
	struct words w;
	struct buf name = BUF_INIT;
	int row;
	/* ":12" goes to row 12. */
	if (str_int(str_trim(line), &row) && row > 0) {
		app_to_row(a, row);
		return;
	}
	enum command_result result = command_run(app_commands, a, line, count);
	if (words_cut(line, &w) && w.n)
		buf_str(&name, w.items[0]);
	if (result == COMMAND_UNKNOWN)
		app_complain(a, "app.unknown", buf_cstr(&name), NULL, NULL);
	else if (result == COMMAND_ARGS)
		app_complain(a, "app.args", buf_cstr(&name), command_find(app_commands, w.items[0])->takes, NULL);
	else if (result == COMMAND_SYNTAX)
		app_complain(a, "app.syntax", NULL, NULL, NULL);
	buf_release(&name);
}

static bool plain_char(const struct key *k)
{
	return k->kind == KEY_CHAR && !k->ctrl && !k->alt;
}

static void forget_keys(struct app *a)
{
	a->n_keys = 0;
	a->count = 0;
}

/* Digits before a command. 1-4 also are keys of their own: they act at once, and when a number follows that the
 * next key uses, the keys go back to where they were. */
static bool take_digit(struct app *a, const struct key *k)
{
	if (!plain_char(k) || k->cp < '0' || k->cp > '9' || (k->cp == '0' && !a->count) || a->overlay != OVERLAY_NONE)
		return false;
	if (!a->count) {
		a->count_focus = a->focus;
		a->count_list = a->list;
		a->count_sheet = sheet_here(a);
	}
	if (a->count < 1000000)
		a->count = a->count * 10 + (int)(k->cp - '0');
	return true;
}

/* A single 1-4 was the pane key, not a number. */
static int usable_count(const struct app *a)
{
	return a->count >= 5 ? a->count : 0;
}

/* Its first digit has shown one sort of events. */
static void restore_page(struct app *a)
{
	if (a->view != VIEW_LEDGER || !sheet_is_page(&a->sheet) || a->sheet.events == a->count_sheet.events)
		return;
	a->sheet.events = a->count_sheet.events;
	(void)sheet_again(a, a->count_sheet.key);
}

static bool is_pane_key(const struct app *a, const struct key *k)
{
	struct str command;
	return keymap_find(&a->keymap, app_place(a), k, 1, &command) == KEYMAP_FOUND;
}

static void press(struct app *a, const struct key *k)
{
	struct str command;
	a->keys[a->n_keys++] = *k;
	enum keymap_match match = keymap_find(&a->keymap, app_place(a), a->keys, a->n_keys, &command);
	if (match == KEYMAP_PREFIX && a->n_keys < KEYMAP_KEYS)
		return;
	int count = usable_count(a);
	if (match == KEYMAP_FOUND) {
		if (count && a->n_keys == 1 && a->count >= 10) {
			a->focus = a->count_focus;
			a->list = a->count_list;
			restore_page(a);
		}
		forget_keys(a);
		app_run_line(a, command, count);
		return;
	}
	char name[24];
	struct buf all = BUF_INIT;
	for (size_t i = 0; i < a->n_keys; i++) {
		key_name(&a->keys[i], name);
		buf_cat(&all, name);
	}
	forget_keys(a);
	app_complain(a, "app.unbound", buf_cstr(&all), NULL, NULL);
	buf_release(&all);
}

static void resize(struct app *a, const struct key *k)
{
	a->rows = k->rows;
	a->cols = k->cols;
	sheet_fit(a);
	a->repaint = true;
}

void app_key(struct app *a, const struct key *k)
{
	if (k->kind == KEY_NONE)
		return;
	if (k->kind == KEY_END) {
		a->quit = true;
		return;
	}
	if (k->kind == KEY_RESIZE) {
		resize(a, k);
		return;
	}
	buf_clear(&a->message);
	if (a->prompt.kind != PROMPT_NONE) {
		prompt_key(a, k);
		return;
	}
	if (a->want) {
		bool set = a->want == 'm';
		a->want = 0;
		if (plain_char(k))
			app_mark(a, k->cp, set);
		return;
	}
	if (!a->n_keys && take_digit(a, k)) {
		if (a->count < 10 && is_pane_key(a, k)) {
			struct str command;
			(void)keymap_find(&a->keymap, app_place(a), k, 1, &command);
			app_run_line(a, command, 0);
		}
		return;
	}
	press(a, k);
}
