/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"
#include "base/arena.h"
#include "base/catalog.h"

static void set_text(struct prompt *p, struct str s)
{
	buf_clear(&p->text);
	buf_str(&p->text, s);
}

void prompt_open(struct app *a, enum prompt_kind kind)
{
	struct prompt *p = &a->prompt;
	p->kind = kind;
	p->back = p->completion = 0;
	buf_clear(&p->text);
}

static void remember(struct app *a)
{
	struct prompt *p = &a->prompt;
	struct str s = buf_view(&p->text);
	size_t n = p->history[p->kind].n;
	if (s.n && (n == 0 || !str_eq(p->history[p->kind].items[n - 1], s)))
		*VEC_PUSH(a->run, &p->history[p->kind]) = (struct str){arena_str(a->run, s), s.n};
}

void app_search(struct app *a, struct str needle)
{
	struct pane *pane = app_pane(a);
	struct buf of = BUF_INIT;
	a->hits = pane->ops->search(pane, needle);
	a->searched = pane;
	a->trail = false;
	a->hit = 0;
	if (!needle.n) {
		a->searched = NULL;
	} else if (a->hits && a->view == VIEW_LEDGER) {
		app_search_next(a, 0);
	} else if (a->hits) {
		app_jump_from_here(a);
		app_search_next(a, 0);
	} else {
		const char *name = a->view == VIEW_LEDGER   ? "pane.archive"
		                   : a->focus == FOCUS_LIST ? app_list_key(a->list)
		                                            : "pane.article";
		struct buf what = BUF_INIT;
		buf_str(&what, needle);
		buf_str(&of, catalog_get(a->o->catalog, name));
		app_complain(a, "app.not-found", buf_cstr(&what), buf_cstr(&of), NULL);
		buf_release(&what);
	}
	buf_release(&of);
}

void app_search_next(struct app *a, int by)
{
	struct pane *pane = app_pane(a);
	if (browsing_next_hit(a, by))
		return;
	if (!a->needle.len) {
		app_complain(a, "app.no-search", NULL, NULL, NULL);
		return;
	}
	if (a->searched != pane) {
		app_search(a, buf_view(&a->needle));
		return;
	}
	if (!a->hits)
		return;
	a->hit = pane->ops->hit(pane, by);
	if (pane == &a->article.pane)
		app_from_cursor(a);
	else if (a->overlay == OVERLAY_NONE && a->view == VIEW_REPORT)
		app_from_list(a);
	struct buf at = BUF_INIT, of = BUF_INIT;
	buf_fmt(&at, "%zu", a->hit);
	buf_fmt(&of, "%zu", a->hits);
	app_say(a, "app.hit", buf_cstr(&at), buf_cstr(&of), buf_cstr(&a->needle));
	buf_release(&at);
	buf_release(&of);
}

/* The filter of the help and the search over the archive work while one types; other prompts wait for Enter. */
static void changed(struct app *a)
{
	a->prompt.completion = 0;
	if (a->prompt.kind == PROMPT_FILTER)
		(void)a->help.pane.ops->search(&a->help.pane, buf_view(&a->prompt.text));
	if (a->prompt.kind == PROMPT_FIND)
		find_changed(a);
}

static void accept(struct app *a)
{
	struct prompt *p = &a->prompt;
	enum prompt_kind kind = p->kind;
	struct str text = buf_view(&p->text);
	remember(a);
	p->kind = PROMPT_NONE;
	if (kind == PROMPT_SEARCH) {
		/* Nothing typed: the last needle again. */
		if (text.n) {
			buf_clear(&a->needle);
			buf_str(&a->needle, text);
		}
		app_search(a, buf_view(&a->needle));
	} else if (kind == PROMPT_COMMAND && text.n) {
		app_run_line(a, (struct str){arena_str(a->run, text), text.n}, 0);
	} else if (kind == PROMPT_LIMIT) {
		find_limit(a, text);
	} else if (kind == PROMPT_FIND) {
		find_accept(a, text);
	}
}

static void from_history(struct app *a, int by)
{
	struct prompt *p = &a->prompt;
	size_t n = p->history[p->kind].n;
	if (by > 0 ? p->back >= n : p->back == 0)
		return;
	p->back = by > 0 ? p->back + 1 : p->back - 1;
	set_text(p, p->back ? p->history[p->kind].items[n - p->back] : (struct str){"", 0});
	changed(a);
}

/* Behind `who` names are completed. */
static bool complete_name(struct app *a)
{
	const struct str who = STR("who ");
	struct prompt *p = &a->prompt;
	struct buf line = BUF_INIT;
	if (!str_starts(p->stem, who))
		return false;
	struct str typed = {p->stem.s + who.n, p->stem.n - who.n};
	buf_str(&line, who);
	bool found = find_name(a, typed, p->completion++, &line);
	if (!found)
		p->completion = 1;
	if (found || find_name(a, typed, 0, &line))
		set_text(p, buf_view(&line));
	buf_release(&line);
	return true;
}

/* Each Tab gives the next command that starts like what was typed. */
static void complete(struct app *a)
{
	struct prompt *p = &a->prompt;
	if (p->kind != PROMPT_COMMAND)
		return;
	if (!p->completion)
		p->stem = (struct str){arena_str(a->run, buf_view(&p->text)), p->text.len};
	if (complete_name(a))
		return;
	const struct command *c = command_complete(app_commands, p->stem, p->completion++);
	if (!c) {
		c = command_complete(app_commands, p->stem, 0);
		p->completion = 1;
	}
	if (c)
		set_text(p, str_of(c->name));
}

static void leave(struct app *a)
{
	enum prompt_kind kind = a->prompt.kind;
	buf_clear(&a->prompt.text);
	a->prompt.completion = 0;
	if (kind == PROMPT_FILTER)
		changed(a);
	a->prompt.kind = PROMPT_NONE;
	if (kind == PROMPT_FIND)
		find_leave(a);
}

/* The last character, with all bytes of it. */
static void erase(struct app *a)
{
	struct buf *b = &a->prompt.text;
	if (!b->len) {
		leave(a);
		return;
	}
	do
		b->len--;
	while (b->len && ((unsigned char)b->data[b->len] & 0xC0) == 0x80);
	b->data[b->len] = '\0';
	changed(a);
}

static void erase_word(struct app *a)
{
	struct buf *b = &a->prompt.text;
	while (b->len && b->data[b->len - 1] == ' ')
		b->len--;
	while (b->len && b->data[b->len - 1] != ' ')
		b->len--;
	changed(a);
}

static void special(struct app *a, enum key_special s)
{
	switch (s) {
	case KEY_ENTER_:
		accept(a);
		break;
	case KEY_ESCAPE_:
		leave(a);
		break;
	case KEY_BACKSPACE_:
		erase(a);
		break;
	case KEY_TAB_:
		complete(a);
		break;
	case KEY_UP_:
		from_history(a, 1);
		break;
	case KEY_DOWN_:
		from_history(a, -1);
		break;
	case KEY_PAGEUP_:
	case KEY_PAGEDOWN_:
		/* What was found can be looked through before one is done typing. */
		if (a->prompt.kind == PROMPT_FIND)
			a->ledger.pane.ops->move(&a->ledger.pane, MOVE_PAGE, s == KEY_PAGEUP_ ? -1 : 1);
		break;
	default:
		break;
	}
}

void prompt_key(struct app *a, const struct key *k)
{
	enum { MOST = 1024 };
	if (k->kind == KEY_SPECIAL) {
		special(a, k->special);
	} else if (k->ctrl && (k->cp == 'c' || k->cp == 'g')) {
		leave(a);
	} else if (k->ctrl && k->cp == 'u') {
		buf_clear(&a->prompt.text);
		changed(a);
	} else if (k->ctrl && k->cp == 'w') {
		erase_word(a);
	} else if (!k->ctrl && !k->alt && a->prompt.text.len < MOST && k->cp != 0xFFFD) {
		buf_cp(&a->prompt.text, k->cp);
		changed(a);
	}
}
