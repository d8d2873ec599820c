/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/track.h"

/* The legend: which key does what, here. */
struct hint {
	const char *command, *words;
};

/* What holds everywhere comes first, so that it stays where it is. */
static const struct hint article_hints[] = {{"help", "legend.help"}, {"next-pane", "legend.pane"},
    {"search", "legend.search"}, {"leave", "legend.leave"}, {"back", "legend.back"}, {"open", "legend.open"},
    {"next quote", "legend.quote"}, {"next-report", "legend.report"}, {NULL, NULL}};
static const struct hint list_hints[] = {{"help", "legend.help"}, {"next-pane", "legend.pane"},
    {"search", "legend.search"}, {"leave", "legend.leave"}, {"back", "legend.back"}, {"follow", "legend.follow"},
    {"why", "legend.why"}, {NULL, NULL}};
static const struct hint page_hints[] = {
    {"leave", "legend.close"}, {"down", "legend.down"}, {"search", "legend.search"}, {NULL, NULL}};
static const struct hint help_hints[] = {
    {"leave", "legend.close"}, {"down", "legend.down"}, {"search", "legend.filter"}, {NULL, NULL}};

static const struct hint bare_hints[] = {{"help", "legend.help"}, {"leave", "legend.leave"},
    {"next-report", "legend.report"}, {"back", "legend.back"}, {NULL, NULL}};

static const struct hint ledger_hints[] = {{"help", "legend.help"}, {"open", "legend.enter"},
    {"search-archive", "legend.archive"}, {"limit", "legend.limit"}, {"leave", "legend.leave"}, {"back", "legend.back"},
    {"sort", "legend.sort"}, {NULL, NULL}};
static const struct hint sheet_hints[] = {{"help", "legend.help"}, {"open", "legend.enter"},
    {"search-archive", "legend.archive"}, {"leave", "legend.one-back"}, {"next-pane", "legend.show"},
    {"back", "legend.back"}, {"sort", "legend.sort"}, {NULL, NULL}};
static const struct hint kept_hints[] = {{"help", "legend.help"}, {"next-pane", "legend.pane"},
    {"search", "legend.search"}, {"leave", "legend.list"}, {"back", "legend.back"}, {"open", "legend.open"},
    {"next quote", "legend.quote"}, {"next-report", "legend.report"}, {NULL, NULL}};

static const struct hint kept_list_hints[] = {{"help", "legend.help"}, {"next-pane", "legend.pane"},
    {"search", "legend.search"}, {"leave", "legend.list"}, {"back", "legend.back"}, {"follow", "legend.follow"},
    {"why", "legend.why"}, {NULL, NULL}};

static const struct hint *hints_of(const struct app *a)
{
	if (a->view == VIEW_LEDGER && a->overlay == OVERLAY_NONE)
		return a->sheet.kind == SHEET_REPORTS ? ledger_hints : sheet_hints;
	if (a->bare && a->overlay == OVERLAY_NONE)
		return bare_hints;
	if (a->overlay == OVERLAY_HELP)
		return help_hints;
	if (a->overlay == OVERLAY_PAGE)
		return page_hints;
	if (a->focus == FOCUS_ARTICLE)
		return a->id ? kept_hints : article_hints;
	return a->id ? kept_list_hints : list_hints;
}

/* What is going on: keys begun, a number, the search. */
static struct str state_of(struct app *a)
{
	struct buf b = BUF_INIT;
	char name[24];
	for (size_t i = 0; i < a->n_keys; i++) {
		key_name(&a->keys[i], name);
		buf_cat(&b, name);
	}
	if (a->want)
		buf_char(&b, a->want);
	if (a->count >= 5)
		buf_fmt(&b, "%d", a->count);
	if (b.len)
		buf_cat(&b, "\u2026");
	else if (a->hits && a->searched == app_pane(a))
		buf_fmt(&b, "/%s %zu/%zu", buf_cstr(&a->needle), a->hit, a->hits);
	else if (a->overlay == OVERLAY_HELP && a->prompt.text.len)
		buf_fmt(&b, "/%s", buf_cstr(&a->prompt.text));
	else if (a->maximized)
		buf_str(&b, app_word(a, "legend.maximized"));
	return track_keep(a, &b);
}

void legend_draw(struct app *a, struct grid *g, struct rect r)
{
	struct track t = {a, g, r, 1, 1};
	struct str state = state_of(a);
	if (state.n) {
		(void)track_put(&t, state, ROLE_STATUS_KEY, DIR_AUTO, true, true);
		track_skip(&t, 2, true);
	}
	for (const struct hint *h = hints_of(a); h->command; h++) {
		struct str key = keymap_keys_of(&a->keymap, app_place(a), str_of(h->command)),
		           words = app_word(a, h->words);
		if (!key.n)
			continue;
		if (layout_measure(key) + layout_measure(words) + 1 > r.cols - t.start - t.end)
			break;
		(void)track_put(&t, key, ROLE_LEGEND_KEY, DIR_LTR, false, false);
		track_skip(&t, 1, false);
		(void)track_put(&t, words, ROLE_DIM, DIR_AUTO, false, false);
		track_skip(&t, 2, false);
	}
}
