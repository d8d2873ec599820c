/* SPDX-License-Identifier: GPL-3.0-or-later
 * state -- what the reader knows between two keys, and the steps that change it
 *
 * Private to the room. One value links the panes: `selection`. Whoever changes it calls app_select, and every pane
 * reveals it; nothing else is told to anybody, and each frame is composed whole. */
#ifndef APP_STATE_H
#define APP_STATE_H

#include "app/app.h"
#include "app/sheet.h"
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
enum view { VIEW_REPORT, VIEW_LEDGER /* a list over the archive */ };
enum overlay { OVERLAY_NONE, OVERLAY_HELP, OVERLAY_PAGE };
enum prompt_kind {
	PROMPT_NONE,
	PROMPT_SEARCH,
	PROMPT_COMMAND,
	PROMPT_FILTER, /* of the help */
	PROMPT_LIMIT,  /* of a list of reports */
	PROMPT_FIND,   /* over the archive, answered while one types */
	PROMPT_KINDS
};
enum { MARKS = 52 /* a-z, A-Z */ };
enum { APP_WIDE = 100 /* [cell] from here on text and lists stand side by side */ };

/* A place to come back to. */
struct stop {
	enum view view;
	struct sheet sheet; /* in a list; its words in the arena of the run */
	int64_t id;         /* of a report in the archive; 0: `report` is the place of a path */
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
	struct str stem;         /* what completion started from, in the arena of the run */
};

struct app {
	const struct app_options *o;
	struct arena *run, *frame;
	struct keymap keymap;
	struct theme theme;
	struct pane_look look;

	struct report *report; /* never NULL after app_open_report: a fault is a report of its own */
	size_t index;          /* of the paths */
	int64_t id;            /* in the archive; 0: it is a file */
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

	enum view view;
	struct store *store; /* NULL: not opened yet */
	struct ledger_pane ledger;
	struct sheet sheet; /* what the ledger shows */
	struct arena *sheet_arena;
	struct query *query; /* of its text, in that arena; NULL: none */
	size_t reports;      /* how many it lists in all; 0: not counted */
	bool busy;           /* with something long, which a key ends */
	bool due;            /* what is typed was not answered yet */
	bool trail;          /* the hits in the article are those of a search over the archive */
	struct tty *tty;     /* NULL: no device */

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
	struct sheet count_sheet; /* the same of a page over the archive */
	char want;                /* the next character belongs to this command: 'm', '\''; 0: none */
	const char *wrong_file;   /* of the user's own settings, with a mistake in it; NULL: none */
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
void app_to_row(struct app *a, int n); /* of the pane that has the keys */
void do_previous_pane(void *with, const struct words *w);

/* app.c */
struct tty *app_open_device(struct app *a, struct fault *fault);

/* open.c: reports */
void app_init(struct app *a, const struct app_options *o, int rows, int cols);
void app_release(struct app *a);
void app_open_report(struct app *a, size_t index);

/* Puts a report of the archive in its place; false: it cannot be opened, which was said. */
bool app_open_kept(struct app *a, int64_t id);
void app_show(struct app *a, enum view view);

/* sheet.c: lists over the archive */
/* False: it could not be shown, or was interrupted; what was wrong was said. `typing`: the text is half typed. */
bool sheet_show(struct app *a, const struct sheet *s, bool typing);
bool sheet_again(struct app *a, int64_t key); /* the same anew, at a row */
/* Counts the reports once the list is seen, unless a key comes; true: the list has changed. */
bool sheet_count(struct app *a);
struct sheet sheet_here(const struct app *a); /* with the selected row */
bool sheet_is_endless(const struct app *a);   /* its last rows cannot be told without all others */
void sheet_fit(struct app *a);

/* browsing.c: from lists to reports and back */
bool app_store(struct app *a); /* opens the archive; false: there is none, which was said */
void browsing_start(struct app *a);
void browsing_enter(struct app *a);
bool browsing_leave(struct app *a);                   /* false: nowhere to go */
void browsing_step(struct app *a, int by);            /* next or previous report */
bool browsing_next_hit(struct app *a, int by);        /* beyond the last hit of a report: in the next one */
void browsing_cycle(struct app *a, int by);           /* what a page shows */
bool browsing_person(struct app *a, unsigned events); /* the page of whom the cursor is on; false: there is none */
bool browsing_country(struct app *a);
/* Their commands, in app_commands */
void do_reports(void *with, const struct words *w);
void do_limit(void *with, const struct words *w);
void do_sort(void *with, const struct words *w);
void do_show(void *with, const struct words *w);
void do_find(void *with, const struct words *w);
void do_who(void *with, const struct words *w);
void do_country(void *with, const struct words *w);
void do_quotes_by(void *with, const struct words *w);
void do_quotes_about(void *with, const struct words *w);

/* find.c: what is typed to search or limit the archive */
void find_open(struct app *a);
void find_changed(struct app *a);
void find_accept(struct app *a, struct str text);
void find_leave(struct app *a);
void find_answer(struct app *a); /* what is due */
void find_limit(struct app *a, struct str text);
/* The nth name that begins as typed; false: there is none. */
bool find_name(struct app *a, struct str typed, size_t nth, struct buf *out);

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
bool app_back_to_list(struct app *a); /* the last one over the archive; false: there was none */
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
