/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/track.h"
#include "base/arena.h"
#include "base/catalog.h"
#include "text/utf8.h"

enum { LINE = 0x2500 };

/* A list over the archive need not know where one is, or how long it is. */
static struct str position_of(struct app *a, const struct pane *p)
{
	struct pane_position at = p->ops->position(p);
	struct buf b = BUF_INIT;
	bool ledger = p == &a->ledger.pane;
	if (ledger && !at.at)
		return (struct str){"", 0};
	if (ledger && !at.of)
		buf_fmt(&b, "%zu", at.at);
	else if (at.percent)
		buf_fmt(&b, "%zu%%", at.at);
	else
		buf_fmt(&b, "%zu/%zu", at.at, at.of);
	return track_keep(a, &b);
}

void bars_heading(struct app *a, struct grid *g, struct rect r, enum list_kind list)
{
	bool focus = a->focus == FOCUS_LIST && a->list == list;
	enum role role = focus ? ROLE_HEADING_FOCUS : ROLE_HEADING;
	struct track t = {a, g, r, 0, 0};
	struct buf digit = BUF_INIT;
	buf_fmt(&digit, " %d ", (int)list + 1);
	grid_fill(g, r, LINE, ROLE_BORDER);
	(void)track_put(&t, track_keep(a, &digit), role, DIR_LTR, false, false);
	(void)track_put(&t, app_word(a, app_list_key(list)), role, DIR_AUTO, false, true);
	(void)track_put(&t, STR(" "), role, DIR_LTR, false, false);
	(void)track_put(&t, STR(" "), ROLE_TEXT, DIR_LTR, false, false);
	(void)track_put(&t, position_of(a, &a->lists[list].pane), ROLE_DIM, DIR_LTR, false, false);
	(void)track_put(&t, STR(" "), ROLE_TEXT, DIR_LTR, false, false);
}

static void put_tab(struct track *t, enum list_kind list, bool named)
{
	struct app *a = t->a;
	bool here = a->list == list;
	enum role role = !here ? ROLE_DIM : a->focus == FOCUS_LIST ? ROLE_HEADING_FOCUS : ROLE_HEADING;
	struct buf number = BUF_INIT, count = BUF_INIT;
	buf_fmt(&number, " %d ", (int)list + 1);
	buf_fmt(&count, named || here ? " %zu " : "(%zu) ", a->lists[list].rows.n);
	(void)track_put(t, track_keep(a, &number), role, DIR_LTR, false, false);
	if (named || here)
		(void)track_put(t, app_word(a, app_list_key(list)), role, DIR_AUTO, false, true);
	(void)track_put(t, track_keep(a, &count), role, DIR_LTR, false, false);
	(void)track_put(t, STR(" "), ROLE_BORDER, DIR_LTR, false, false);
}

void bars_tabs(struct app *a, struct grid *g, struct rect r)
{
	struct track t = {a, g, r, 0, 0};
	int width = 0;
	grid_fill(g, r, LINE, ROLE_BORDER);
	for (int i = 0; i < LIST_KINDS; i++)
		width += layout_measure(app_word(a, app_list_key((enum list_kind)i))) + 8;
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
	return track_keep(a, &b);
}

static void status_fixed(struct track *t)
{
	struct app *a = t->a;
	static const char *const directions[] = {NULL, "direction.rtl", "direction.ltr"};
	const char *direction = directions[a->look.layout.direction];
	if (a->report->article.date[0]) {
		(void)track_put(t, str_of(a->report->article.date), ROLE_STATUS, DIR_LTR, true, false);
		track_skip(t, 1, true);
	}
	/* The day on which the file was written need not be the report's. */
	const char *from = a->report->article.date_from;
	if (from && strcmp(from, "mtime") == 0) {
		(void)track_put(t, app_word(a, "date.of-file"), ROLE_STATUS, DIR_AUTO, true, false);
		track_skip(t, 1, true);
	}
	if (direction) {
		track_skip(t, 1, true);
		(void)track_put(t, app_word(a, direction), ROLE_STATUS, DIR_AUTO, true, false);
		track_skip(t, 1, true);
	}
	if (t->end > 1)
		track_skip(t, 1, true);
}

static void status_end(struct track *t)
{
	struct app *a = t->a;
	struct pane *p = app_pane(a);
	const char *name = a->overlay == OVERLAY_HELP   ? "pane.help"
	                   : a->overlay == OVERLAY_PAGE ? "pane.record"
	                   : a->focus == FOCUS_LIST     ? app_list_key(a->list)
	                                                : "pane.article";
	track_skip(t, 1, true);
	/* What changes with every step comes last: before it nothing moves. */
	if (t->row.cols >= 60)
		status_fixed(t);
	(void)track_put(t, app_word(a, name), ROLE_STATUS_KEY, DIR_AUTO, true, false);
	track_skip(t, 1, true);
	(void)track_put(t, position_of(a, p), ROLE_STATUS, DIR_LTR, true, false);
	track_skip(t, 2, true);
}

static const char *order_key(const struct sheet *s)
{
	static const char *const keys[] = {"order.newest", "order.oldest", "order.relevance"};
	return s->kind == SHEET_OFFICIALS || s->kind == SHEET_COUNTRIES ? NULL : keys[s->order];
}

static const char *events_key(unsigned events)
{
	return events == EVENT_QUOTE_BY       ? "event.by"
	       : events == EVENT_QUOTE_ABOUT  ? "event.about"
	       : events == EVENT_MEETING      ? "pane.meetings"
	       : events == EVENT_DELEGATION   ? "pane.delegations"
	       : events && events < EVENT_ALL ? "pane.quotes"
	                                      : NULL;
}

/* What the list holds, what limits it, how it is ordered, where one is. */
static void status_of_list(struct track *t)
{
	struct app *a = t->a;
	static const char *const names[] = {"pane.archive", "pane.reports", "pane.results", "pane.officials",
	    "pane.official", "pane.countries", "pane.country"};
	const struct sheet *s = &a->sheet;
	const char *shown = events_key(s->events), *order = order_key(s);
	struct buf text = BUF_INIT;
	track_skip(t, 1, true);
	(void)track_put(t, position_of(a, &a->ledger.pane), ROLE_STATUS, DIR_LTR, true, false);
	track_skip(t, 1, true);
	if (order && t->row.cols >= 60)
		(void)track_put(t, app_word(a, order), ROLE_STATUS, DIR_AUTO, true, false);
	track_skip(t, 2, true);
	(void)track_put(t, app_word(a, names[s->kind]), ROLE_STATUS_KEY, DIR_AUTO, false, true);
	track_skip(t, 1, false);
	if (shown) {
		(void)track_put(t, app_word(a, shown), ROLE_STATUS_KEY, DIR_AUTO, false, true);
		track_skip(t, 1, false);
	}
	if (s->kind == SHEET_REPORTS && s->text.n)
		(void)track_put(t, STR("& "), ROLE_STATUS_KEY, DIR_LTR, false, false);
	if (s->kind == SHEET_COUNTRY)
		sheet_state_name(a, s->country, s->country, &text);
	else
		buf_printable(&text, s->text);
	(void)track_put(t, track_keep(a, &text), ROLE_STATUS, DIR_AUTO, false, true);
}

static void draw_status(struct app *a, struct grid *g, struct rect r)
{
	struct track t = {a, g, r, 1, 0};
	grid_fill(g, r, ' ', ROLE_STATUS);
	if (a->view == VIEW_LEDGER && a->overlay == OVERLAY_NONE) {
		status_of_list(&t);
		return;
	}
	if (!a->bare)
		status_end(&t);
	if (a->o->n > 1 && !a->id) {
		struct buf b = BUF_INIT;
		buf_fmt(&b, "%zu/%zu", a->index + 1, a->o->n);
		(void)track_put(&t, track_keep(a, &b), ROLE_STATUS_KEY, DIR_LTR, false, false);
		track_skip(&t, 1, false);
	}
	const char *flag = status_key(a->report->article.status, a->report->article.embargo[0] != '\0');
	if (flag) {
		(void)track_put(&t, app_word(a, flag), ROLE_STATUS_KEY, DIR_AUTO, false, true);
		track_skip(&t, 1, false);
	}
	(void)track_put(&t, name_of(a), ROLE_STATUS, DIR_AUTO, false, true);
}

static void draw_message(struct app *a, struct grid *g, struct rect r)
{
	struct track t = {a, g, r, 1, 0};
	(void)track_put(&t, buf_view(&a->message), a->message_error ? ROLE_ERROR : ROLE_TEXT, DIR_AUTO, false, true);
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
	static const char signs[PROMPT_KINDS] = {' ', '/', ':', '/', '&', 'S'};
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
	(void)track_put(&t, str_of(c->name), ROLE_STATUS_KEY, DIR_LTR, false, false);
	track_skip(&t, 1, false);
	if (c->takes[0]) {
		(void)track_put(&t, str_of(c->takes), ROLE_STATUS, DIR_LTR, false, false);
		track_skip(&t, 2, false);
	}
	(void)track_put(&t, app_word(a, arena_str(a->frame, buf_view(&key))), ROLE_STATUS, DIR_AUTO, false, true);
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
		legend_draw(a, g, last);
	}
}
