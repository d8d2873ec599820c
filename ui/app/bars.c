/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"
#include "base/arena.h"
#include "base/catalog.h"
#include "text/utf8.h"

enum { LINE = 0x2500 };

static struct str word(const struct app *a, const char *key)
{
	return catalog_get(a->o->catalog, key);
}

/* Fields are laid along a row from both ends; in a mirrored screen the start is on the right. */
struct track {
	struct app *a;
	struct grid *g;
	struct rect row;
	int start, end; /* [cell] used at either end */
};

static bool put(struct track *t, struct str text, enum role role, enum direction dir, bool at_end, bool cut)
{
	int width = layout_measure(text), room = t->row.cols - t->start - t->end;
	bool from_left = at_end == t->a->look.mirrored;
	if (room <= 0 || !text.n || (width > room && !cut))
		return false;
	width = width > room ? room : width;
	int used = at_end ? t->end : t->start;
	struct rect r = {t->row.row, t->row.col + (from_left ? used : t->row.cols - used - width), 1, width};
	grid_fill(t->g, r, ' ', role);
	layout_line(t->g, r, text, role, dir, ALIGN_LEFT, &t->a->look.layout);
	*(at_end ? &t->end : &t->start) += width;
	return true;
}

static void skip(struct track *t, int cells, bool at_end)
{
	*(at_end ? &t->end : &t->start) += cells;
}

static struct str keep(struct app *a, struct buf *b)
{
	struct str s = {arena_str(a->frame, buf_view(b)), b->len};
	buf_release(b);
	return s;
}

static struct str position_of(struct app *a, const struct pane *p)
{
	struct pane_position at = p->ops->position(p);
	struct buf b = BUF_INIT;
	if (at.percent)
		buf_fmt(&b, "%zu%%", at.at);
	else
		buf_fmt(&b, "%zu/%zu", at.at, at.of);
	return keep(a, &b);
}

void bars_heading(struct app *a, struct grid *g, struct rect r, enum list_kind list)
{
	bool focus = a->focus == FOCUS_LIST && a->list == list;
	enum role role = focus ? ROLE_HEADING_FOCUS : ROLE_HEADING;
	struct track t = {a, g, r, 0, 0};
	struct buf digit = BUF_INIT;
	buf_fmt(&digit, " %d ", (int)list + 1);
	grid_fill(g, r, LINE, ROLE_BORDER);
	(void)put(&t, keep(a, &digit), role, DIR_LTR, false, false);
	(void)put(&t, word(a, app_list_key(list)), role, DIR_AUTO, false, true);
	(void)put(&t, STR(" "), role, DIR_LTR, false, false);
	(void)put(&t, STR(" "), ROLE_TEXT, DIR_LTR, false, false);
	(void)put(&t, position_of(a, &a->lists[list].pane), ROLE_DIM, DIR_LTR, false, false);
	(void)put(&t, STR(" "), ROLE_TEXT, DIR_LTR, false, false);
}

static void put_tab(struct track *t, enum list_kind list, bool named)
{
	struct app *a = t->a;
	bool here = a->list == list;
	enum role role = !here ? ROLE_DIM : a->focus == FOCUS_LIST ? ROLE_HEADING_FOCUS : ROLE_HEADING;
	struct buf number = BUF_INIT, count = BUF_INIT;
	buf_fmt(&number, " %d ", (int)list + 1);
	buf_fmt(&count, named || here ? " %zu " : "(%zu) ", a->lists[list].rows.n);
	(void)put(t, keep(a, &number), role, DIR_LTR, false, false);
	if (named || here)
		(void)put(t, word(a, app_list_key(list)), role, DIR_AUTO, false, true);
	(void)put(t, keep(a, &count), role, DIR_LTR, false, false);
	(void)put(t, STR(" "), ROLE_BORDER, DIR_LTR, false, false);
}

void bars_tabs(struct app *a, struct grid *g, struct rect r)
{
	struct track t = {a, g, r, 0, 0};
	int width = 0;
	grid_fill(g, r, LINE, ROLE_BORDER);
	for (int i = 0; i < LIST_KINDS; i++)
		width += layout_measure(word(a, app_list_key((enum list_kind)i))) + 8;
	for (int i = 0; i < LIST_KINDS; i++)
		put_tab(&t, (enum list_kind)i, width <= r.cols);
}

int bars_rows(int rows)
{
	return rows >= 8 ? 2 : rows >= 2 ? 1 : 0;
}

static struct str last_part(const char *path)
{
	const char *slash = strrchr(path, '/');
	return str_of(slash && slash[1] ? slash + 1 : path);
}

/* The headline, else the name of the file. */
static struct str name_of(struct app *a)
{
	const struct article *r = &a->report->article;
	struct buf b = BUF_INIT;
	if (!a->bare && !span_empty(r->title))
		buf_printable(&b, str_sub(r->text.s, r->title.begin, r->title.end));
	else
		buf_printable(&b, last_part(r->path));
	return keep(a, &b);
}

static void status_fixed(struct track *t)
{
	struct app *a = t->a;
	static const char *const directions[] = {NULL, "direction.rtl", "direction.ltr"};
	const char *direction = directions[a->look.layout.direction];
	if (a->report->article.date[0]) {
		(void)put(t, str_of(a->report->article.date), ROLE_STATUS, DIR_LTR, true, false);
		skip(t, 1, true);
	}
	/* The day on which the file was written need not be the report's. */
	const char *from = a->report->article.date_from;
	if (from && strcmp(from, "mtime") == 0) {
		(void)put(t, word(a, "date.of-file"), ROLE_STATUS, DIR_AUTO, true, false);
		skip(t, 1, true);
	}
	if (direction) {
		skip(t, 1, true);
		(void)put(t, word(a, direction), ROLE_STATUS, DIR_AUTO, true, false);
		skip(t, 1, true);
	}
	if (t->end > 1)
		skip(t, 1, true);
}

static void status_end(struct track *t)
{
	struct app *a = t->a;
	struct pane *p = app_pane(a);
	const char *name = a->overlay == OVERLAY_HELP   ? "pane.help"
	                   : a->overlay == OVERLAY_PAGE ? "pane.record"
	                   : a->focus == FOCUS_LIST     ? app_list_key(a->list)
	                                                : "pane.article";
	skip(t, 1, true);
	/* What changes with every step comes last: before it nothing moves. */
	if (t->row.cols >= 60)
		status_fixed(t);
	(void)put(t, word(a, name), ROLE_STATUS_KEY, DIR_AUTO, true, false);
	skip(t, 1, true);
	(void)put(t, position_of(a, p), ROLE_STATUS, DIR_LTR, true, false);
	skip(t, 2, true);
}

static void draw_status(struct app *a, struct grid *g, struct rect r)
{
	struct track t = {a, g, r, 1, 0};
	grid_fill(g, r, ' ', ROLE_STATUS);
	if (!a->bare)
		status_end(&t);
	if (a->o->n > 1) {
		struct buf b = BUF_INIT;
		buf_fmt(&b, "%zu/%zu", a->index + 1, a->o->n);
		(void)put(&t, keep(a, &b), ROLE_STATUS_KEY, DIR_LTR, false, false);
		skip(&t, 1, false);
	}
	(void)put(&t, name_of(a), ROLE_STATUS, DIR_AUTO, false, true);
}

static void draw_message(struct app *a, struct grid *g, struct rect r)
{
	struct track t = {a, g, r, 1, 0};
	(void)put(&t, buf_view(&a->message), a->message_error ? ROLE_ERROR : ROLE_TEXT, DIR_AUTO, false, true);
}

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

static const struct hint *hints_of(const struct app *a)
{
	if (a->bare && a->overlay == OVERLAY_NONE)
		return bare_hints;
	if (a->overlay == OVERLAY_HELP)
		return help_hints;
	if (a->overlay == OVERLAY_PAGE)
		return page_hints;
	if (a->focus == FOCUS_ARTICLE)
		return article_hints;
	return list_hints;
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
		buf_str(&b, word(a, "legend.maximized"));
	return keep(a, &b);
}

static void draw_legend(struct app *a, struct grid *g, struct rect r)
{
	struct track t = {a, g, r, 1, 1};
	struct str state = state_of(a);
	if (state.n) {
		(void)put(&t, state, ROLE_STATUS_KEY, DIR_AUTO, true, true);
		skip(&t, 2, true);
	}
	for (const struct hint *h = hints_of(a); h->command; h++) {
		struct str key = keymap_keys_of(&a->keymap, app_place(a), str_of(h->command)),
		           words = word(a, h->words);
		if (!key.n)
			continue;
		if (layout_measure(key) + layout_measure(words) + 1 > r.cols - t.start - t.end)
			break;
		(void)put(&t, key, ROLE_LEGEND_KEY, DIR_LTR, false, false);
		skip(&t, 1, false);
		(void)put(&t, words, ROLE_DIM, DIR_AUTO, false, false);
		skip(&t, 2, false);
	}
}

static bool is_rtl(struct str s)
{
	for (size_t at = 0; at < s.n;) {
		uint32_t c = utf8_next(s.s, s.n, &at);
		if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c < 0x590))
			return false;
		if ((c >= 0x590 && c < 0x660) || (c >= 0x66E && c < 0x900 && !(c >= 0x6F0 && c < 0x6FA)) ||
		    (c >= 0xFB1D && c < 0xFF00))
			return true;
	}
	return false;
}

/* Its sign, the text typed (a paragraph of its own), and the cursor where the next character will come. */
static void draw_prompt(struct app *a, struct grid *g, struct rect r)
{
	static const char signs[] = {' ', '/', ':', '/'};
	struct str text = buf_view(&a->prompt.text);
	bool mirrored = a->look.mirrored && a->prompt.kind != PROMPT_COMMAND, rtl = is_rtl(text);
	struct rect sign = {r.row, mirrored ? r.col + r.cols - 1 : r.col, 1, 1};
	struct rect field = {r.row, mirrored ? r.col + 1 : r.col + 2, 1, r.cols - 3};
	grid_fill(g, r, ' ', ROLE_PROMPT);
	grid_fill(g, sign, (unsigned char)signs[a->prompt.kind], ROLE_STATUS_KEY);
	if (field.cols < 1)
		return;
	int width = layout_measure(text);
	width = width > field.cols ? field.cols : width;
	struct rect at = {r.row, mirrored ? field.col + field.cols - width : field.col, 1, width};
	layout_line(g, at, text, ROLE_PROMPT, DIR_AUTO, ALIGN_LEFT, &a->look.layout);
	g->cursor_row = r.row;
	g->cursor_col = rtl || (!text.n && mirrored) ? at.col - 1 : at.col + width;
}

/* The command being typed, explained above it. */
static void draw_live_help(struct app *a, struct grid *g, struct rect r)
{
	struct words w;
	struct track t = {a, g, r, 1, 1};
	const struct command *c = NULL;
	if (words_cut(buf_view(&a->prompt.text), &w) && w.n) {
		c = command_find(app_commands, w.items[0]);
		c = c || w.n > 1 ? c : command_complete(app_commands, w.items[0], 0);
	}
	if (!c)
		return;
	grid_fill(g, r, ' ', ROLE_STATUS);
	struct buf key = BUF_INIT;
	buf_fmt(&key, "command.%s", c->name);
	(void)put(&t, str_of(c->name), ROLE_STATUS_KEY, DIR_LTR, false, false);
	skip(&t, 1, false);
	if (c->takes[0]) {
		(void)put(&t, str_of(c->takes), ROLE_STATUS, DIR_LTR, false, false);
		skip(&t, 2, false);
	}
	(void)put(&t, word(a, arena_str(a->frame, buf_view(&key))), ROLE_STATUS, DIR_AUTO, false, true);
	buf_release(&key);
}

void bars_draw(struct app *a, struct grid *g, int row)
{
	int n = bars_rows(a->rows);
	struct rect status = {row, 0, 1, a->cols}, last = {row + n - 1, 0, 1, a->cols};
	if (!n)
		return;
	draw_status(a, g, status);
	if (a->prompt.kind == PROMPT_COMMAND && n > 1)
		draw_live_help(a, g, status);
	if (a->prompt.kind != PROMPT_NONE) {
		draw_prompt(a, g, last);
	} else if (a->message.len) {
		grid_fill(g, last, ' ', ROLE_TEXT);
		draw_message(a, g, last);
	} else if (n > 1) {
		draw_legend(a, g, last);
	}
}
