/* SPDX-License-Identifier: GPL-3.0-or-later
 * state -- what the reader knows between two keys, and the steps that change it
 *
 * Private to the room. One value links the panes: `selection`. Whoever changes it calls app_select, and every pane
 * reveals it; nothing else is told to anybody, and each frame is composed whole. */
#ifndef APP_STATE_H
#define APP_STATE_H

#include "app/app.h"
#include "base/buf.h"
#include "command/command.h"
#include "command/keymap.h"
#include "pane/article.h"
#include "pane/help.h"
#include "pane/list.h"
#include "pane/page.h"
#include "report/report.h"
#include "theme/theme.h"

enum focus { FOCUS_ARTICLE, FOCUS_LIST };
enum overlay { OVERLAY_NONE, OVERLAY_HELP, OVERLAY_PAGE };
enum prompt_kind { PROMPT_NONE, PROMPT_SEARCH, PROMPT_COMMAND, PROMPT_FILTER, PROMPT_KINDS };
enum { MARKS = 52 /* a-z, A-Z */ };
enum { APP_WIDE = 100 /* [cell] from here on text and lists stand side by side */ };

/* A place to come back to. */
struct stop {
	size_t report;
	struct ref selection;
	uint32_t cursor; /* [byte] in the article */
	enum focus focus;
	enum list_kind list;
};

struct prompt {
	enum prompt_kind kind;
	struct buf text;
	struct {
		struct str *items;
		size_t n, cap;
	} history[PROMPT_KINDS]; /* in the arena of the run */
	size_t back;             /* how far back in the history; 0: the text typed */
	size_t completion;       /* how often Tab was pressed */
	size_t stem;             /* [byte] of the text that completion started from */
};

struct app {
	const struct app_options *o;
	struct arena *run, *frame;
	struct keymap keymap;
	struct theme theme;
	struct pane_look look;

	struct report *report; /* never NULL after app_open_report: a fault is a report of its own */
	size_t index;          /* of the paths */
	bool bare;             /* no report: words of ours stand in its place */
	struct fault *fault;   /* takes the fault of a report that cannot be read; NULL: it is shown, no more */
	uint32_t *left_at;     /* [byte] where each report was left */
	struct ref selection;
	enum focus focus;
	enum list_kind list;  /* the list that has, or last had, the keys */
	enum list_kind first; /* where the round of lists began that Tab makes */
	enum overlay overlay;
	bool maximized, quit, repaint, suspend;
	enum emit_mode mode, mode_wanted; /* how rows are sent, and how they are to be: EMIT_MODES, no wish */
	const char *terminal;             /* that a choice is kept for; NULL: no device */

	struct article_pane article;
	struct list_pane lists[LIST_KINDS];
	struct page_pane page;
	struct help_pane help;
	struct buf page_text;

	struct {
		struct stop *items;
		size_t n, cap;
	} stops;     /* in the arena of the run */
	size_t stop; /* the one we stand on; stops.n: none, we are past them all */
	struct stop mark[MARKS];
	bool marked[MARKS];

	struct key keys[KEYMAP_KEYS]; /* a sequence begun */
	size_t n_keys;
	int count;              /* a number typed; 0: none */
	enum focus count_focus; /* where the keys were before its first digit */
	enum list_kind count_list;
	char want;              /* the next character belongs to this command: 'm', '\''; 0: none */
	const char *wrong_file; /* of the user's own settings, with a mistake in it; NULL: none */
	struct buf message;
	bool message_error;
	struct buf needle;     /* the last search */
	struct pane *searched; /* the pane that knows it */
	size_t hit, hits;
	struct prompt prompt;
	int rows, cols; /* [cell] of the screen */
};

extern const struct command app_commands[];

/* moves.c: commands of app_commands that move within a pane or between panes */
void do_down(void *with, const struct words *w);
void do_up(void *with, const struct words *w);
void do_page_down(void *with, const struct words *w);
void do_page_up(void *with, const struct words *w);
void do_half_down(void *with, const struct words *w);
void do_half_up(void *with, const struct words *w);
void do_top(void *with, const struct words *w);
void do_bottom(void *with, const struct words *w);
void do_left(void *with, const struct words *w);
void do_right(void *with, const struct words *w);
void do_next_pane(void *with, const struct words *w);
void do_previous_pane(void *with, const struct words *w);

/* app.c */
struct tty *app_open_device(struct app *a, struct fault *fault);

/* open.c: reports */
void app_init(struct app *a, const struct app_options *o, int rows, int cols);
void app_release(struct app *a);
void app_open_report(struct app *a, size_t index);

/* select.c: the selection and the focus */
struct pane *app_pane(struct app *a); /* that has the keys */
void app_select(struct app *a, struct ref ref);
void app_from_cursor(struct app *a); /* the article's cursor moved: what stands there is selected */
void app_from_list(struct app *a);   /* the list's selection moved */
void app_focus(struct app *a, enum focus focus, enum list_kind list);
bool app_list_of(const struct app *a, struct ref ref, enum list_kind *list);
void app_follow(struct app *a);
void app_enter(struct app *a);
void app_next_fact(struct app *a, enum list_kind list, int by);
/* Which panes are on the screen: the list alone, the article alone, or both. */
bool app_shows_article(const struct app *a);
bool app_shows_list(const struct app *a);
bool app_lists_apart(const struct app *a); /* all four at once, not one with tabs */

/* history.c: jumps and marks */
void app_jump_from_here(struct app *a);
void app_back(struct app *a, int by);
void app_mark(struct app *a, uint32_t letter, bool set);

/* keys.c */
void app_key(struct app *a, const struct key *k);
enum place app_place(const struct app *a);
void app_run_line(struct app *a, struct str line, int count);

/* prompt.c */
void prompt_open(struct app *a, enum prompt_kind kind);
void prompt_key(struct app *a, const struct key *k);
void app_search(struct app *a, struct str needle);
void app_search_next(struct app *a, int by);

/* message.c */
void app_say(struct app *a, const char *key, const char *x, const char *y, const char *z);
void app_complain(struct app *a, const char *key, const char *x, const char *y, const char *z);
/* One line of a fault: where and why, or else what. */
void app_complain_of(struct app *a, const struct fault *fault);
const char *app_list_key(enum list_kind list);

/* pages.c: what the overlays say */
void app_show_help(struct app *a);
void app_show_record(struct app *a);
bool app_show_rejected(struct app *a); /* false: nothing was */

/* frame.c */
struct grid *app_frame(struct app *a);
/* bars.c */
void bars_draw(struct app *a, struct grid *g, int rows_left);
int bars_rows(int rows);
void bars_heading(struct app *a, struct grid *g, struct rect r, enum list_kind list);
void bars_tabs(struct app *a, struct grid *g, struct rect r);

#endif
