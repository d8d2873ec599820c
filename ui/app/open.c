/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"

#include <string.h>

#include "base/arena.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"

/* Our own words in the place of a report. */
static struct report *report_of_words(struct str words, const char *path)
{
	struct report *r = report_new();
	const char *end = words.n ? memchr(words.s, '\n', words.n) : NULL;
	r->article.text = (struct str){arena_str(r->arena, words), words.n};
	r->article.path = arena_str(r->arena, str_of(path));
	r->article.title = (struct span){0, (uint32_t)(end ? end - words.s : 0)};
	return r;
}

static struct report *read_report(struct app *a, size_t index)
{
	struct report *r = NULL;
	struct fault fault = FAULT_INIT;
	struct buf words = BUF_INIT;
	a->bare = true;
	if (!a->o->n) {
		catalog_say(a->o->catalog, &words, "app.empty", NULL, 0);
		r = report_of_words(buf_view(&words), "");
	} else if (!a->o->read(a->o->desk, a->o->paths[index], &r, &fault)) {
		fault_print(&fault, a->o->catalog, &words);
		if (a->fault) {
			fault_release(a->fault);
			*a->fault = fault;
			fault_init(&fault);
		}
		r = report_of_words(buf_view(&words), a->o->paths[index]);
	} else {
		a->bare = false;
	}
	fault_release(&fault);
	buf_release(&words);
	return r;
}

/* Right to left when the interface is, or when most of the article is. */
static void set_look(struct app *a)
{
	bool reveal = a->look.layout.reveal, article = a->view == VIEW_REPORT && a->report && a->report->article.rtl;
	enum direction direction = a->look.catalog ? a->look.layout.direction : a->o->direction;
	a->look = (struct pane_look){.catalog = a->o->catalog, .mirrored = a->o->rtl || article, .rtl = a->o->rtl};
	a->look.layout = (struct layout_options){
	    .direction = direction, .marks = a->o->marks, .shape = true, .reorder = true, .reveal = reveal};
}

void app_show(struct app *a, enum view view)
{
	a->view = view;
	a->overlay = OVERLAY_NONE;
	set_look(a);
}

/* What was wrong while a report was read, and no fault of the report. */
static void tell_wrong(struct app *a)
{
	if (!a->o->wrong || !a->o->wrong->what)
		return;
	app_complain_of(a, a->o->wrong);
	fault_release(a->o->wrong);
}

static void take_report(struct app *a, struct report *r)
{
	report_free(a->report);
	a->report = r;
	a->view = VIEW_REPORT;
	set_look(a);
	a->selection = (struct ref){REF_NONE, 0};
	a->searched = NULL;
	a->trail = false;
	a->hit = a->hits = 0;
	article_pane_set(&a->article, a->report);
	a->article.text.spaced = !a->bare;
	for (int i = 0; i < LIST_KINDS; i++)
		list_pane_set(&a->lists[i], a->report, a->o->catalog);
}

void app_open_report(struct app *a, size_t index)
{
	if (a->report && a->o->n && !a->id)
		a->left_at[a->index] = a->article.text.cursor;
	a->index = index;
	a->id = 0;
	take_report(a, read_report(a, index));
	if (a->o->n)
		textview_show(&a->article.text, (struct span){a->left_at[index], a->left_at[index]});
	tell_wrong(a);
}

bool app_open_kept(struct app *a, int64_t id)
{
	struct report *r = NULL;
	struct fault fault = FAULT_INIT;
	bool ok = app_store(a) && a->o->archive->report(a->store, id, &r, &fault);
	if (ok) {
		if (a->report && a->o->n && !a->id)
			a->left_at[a->index] = a->article.text.cursor;
		a->bare = false;
		a->id = id;
		take_report(a, r);
	} else if (fault.what) {
		app_complain_of(a, &fault);
	}
	fault_release(&fault);
	return ok;
}

/* The user's file is added to the built-in one; what is wrong in it is for `safir check`. */
static struct str own_file(struct app *a, const char *path)
{
	struct fault fault = FAULT_INIT;
	struct buf text = BUF_INIT;
	struct str s = {NULL, 0};
	if (path && file_read(path, 1 << 20, &text, &fault))
		s = (struct str){arena_str(a->run, buf_view(&text)), text.len};
	fault_release(&fault);
	buf_release(&text);
	return s;
}

void app_lint_keys(struct str text, keymap_problem *problem, void *with)
{
	struct keymap map = {NULL, 0, 0};
	struct arena *arena = arena_new(0);
	keymap_add(arena, &map, text, app_commands, problem, with);
	arena_free(arena);
}

/* Mistakes in the user's own files: the first is told when the reader opens, all by `safir check`. */
static void count_problem(void *with, size_t line, const char *key, struct str arg)
{
	size_t *mistakes = with;
	(void)line;
	(void)key;
	(void)arg;
	++*mistakes;
}

static void load_settings(struct app *a)
{
	struct str text;
	if (resource_find("keys/default.keys", &text))
		keymap_add(a->run, &a->keymap, text, app_commands, NULL, NULL);
	size_t in_keys = 0, in_theme = 0;
	keymap_add(a->run, &a->keymap, own_file(a, a->o->keys_path), app_commands, count_problem, &in_keys);
	theme_init(&a->theme);
	if (resource_find("themes/default.theme", &text))
		theme_add(&a->theme, text, NULL, NULL);
	theme_add(&a->theme, own_file(a, a->o->theme_path), count_problem, &in_theme);
	a->wrong_file = in_keys ? a->o->keys_path : in_theme ? a->o->theme_path : NULL;
}

void app_init(struct app *a, const struct app_options *o, int rows, int cols)
{
	memset(a, 0, sizeof *a);
	a->o = o;
	a->run = arena_new(0);
	a->frame = arena_new(0);
	a->rows = rows;
	a->cols = cols;
	a->list = LIST_QUOTES;
	a->left_at = ARENA_ARRAY(a->run, uint32_t, o->n + 1);
	article_pane_init(&a->article);
	for (int i = 0; i < LIST_KINDS; i++)
		list_pane_init(&a->lists[i], (enum list_kind)i);
	page_pane_init(&a->page);
	help_pane_init(&a->help);
	ledger_init(&a->ledger);
	load_settings(a);
}

void app_release(struct app *a)
{
	report_free(a->report);
	article_pane_release(&a->article);
	for (int i = 0; i < LIST_KINDS; i++)
		list_pane_release(&a->lists[i]);
	page_pane_release(&a->page);
	help_pane_release(&a->help);
	ledger_release(&a->ledger);
	arena_free(a->sheet_arena);
	if (a->store)
		a->o->archive->close(a->store);
	buf_release(&a->page_text);
	buf_release(&a->message);
	buf_release(&a->needle);
	buf_release(&a->prompt.text);
	arena_free(a->frame);
	arena_free(a->run);
}
