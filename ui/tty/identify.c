/* SPDX-License-Identifier: GPL-3.0-or-later
 * What terminal it is, and the modes it needs for that: asked at the start, answered when it likes. */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tty/outer.h"
#include "tty/term.h"

enum {
	ANSWER_MS = 300,  /* the first frame waits so long for the terminal's answers */
	ANSWERS_MS = 3000 /* so long they are awaited: then they are taken as they come, but nothing is held back */
};

/* Terminals with bidi of their own that can be told: "CSI 8 l" (ECMA-48 BDSM, explicit) for VTE, mintty and those to
 * come, an OSC for mlterm. */
static bool orders_itself(enum emit_mode mode)
{
	return mode == EMIT_LOGICAL_ROW || mode == EMIT_LOGICAL_LTR;
}

static const char *own_bidi(const struct tty *t, bool on)
{
	bool mlterm = t->verdict.mlterm;
	if (on)
		return mlterm ? "\033[8h\033]5379;use_ctl=true\007" : "\033[8h";
	return mlterm ? "\033[8l\033]5379;use_ctl=false\007" : "\033[8l";
}

/* A row keeps what it was told when it was cleared: so the order comes before the other screen, and its opposite after
 * it. The end's bytes may be needed by a signal at any moment, so none is let in while they change. */
void term_compose(struct tty *t)
{
	const struct caps *c = &t->painter.caps;
	const char *const in[] = {own_bidi(t, orders_itself(t->painter.emitter.mode)), c->smcup, c->smkx,
	    t->painter.margins ? "\033[?69h" : NULL};
	const char *const out[] = {c->csr ? "\033[r" : NULL, c->sgr0, c->cnorm, c->rmkx,
	    t->painter.margins ? "\033[?69l" : NULL, c->rmcup,
	    t->reader.replies.bdsm_before == 2 ? NULL : own_bidi(t, true)};
	sigset_t all, before;
	sigfillset(&all);
	(void)sigprocmask(SIG_BLOCK, &all, &before);
	buf_clear(&t->enter);
	buf_clear(&t->leave);
	for (size_t i = 0; i < sizeof in / sizeof *in; i++)
		if (in[i])
			buf_cat(&t->enter, in[i]);
	for (size_t i = 0; i < sizeof out / sizeof *out; i++)
		if (out[i])
			buf_cat(&t->leave, out[i]);
	/* Without another screen the shell's prompt must not land in the frame. */
	if (!c->rmcup)
		buf_cat(&t->leave, "\r\n");
	(void)sigprocmask(SIG_SETMASK, &before, NULL);
}

static int64_t now_ms(void)
{
	struct timespec t;
	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

const char *term_environment(const char *name)
{
	const char *value = getenv(name);
	return value ? value : "";
}

/* The first screen and the questions, in one piece. */
void term_ask(struct tty *t)
{
	struct buf order = BUF_INIT;
	/* The Linux console prints them. */
	t->reader.asked = t->options.probe && strcmp(t->around.term, "linux") != 0;
	if (t->reader.asked && probe_may_ask_before(&t->around))
		buf_cat(&order, probe_question_before);
	buf_str(&order, buf_view(&t->enter));
	if (t->reader.asked)
		buf_cat(&order, probe_questions);
	term_enter(t, buf_view(&order));
	buf_release(&order);
	t->asked_at = now_ms();
	term_compose(t);
}

/* From the answers so far to what is sent. */
static void apply_replies(struct tty *t)
{
	struct painter *p = &t->painter;
	enum emit_mode before = p->emitter.mode;
	if (probe_is_tmux(&t->reader.replies) && *term_environment("TMUX") && !*t->outer)
		outer_ask(t->outer, sizeof t->outer);
	t->around.outer = t->outer;
	probe_classify(&t->reader.replies, &t->around, &t->verdict);
	enum emit_mode kept =
	    t->options.remembered ? t->options.remembered(t->options.with, t->verdict.terminal) : EMIT_MODES;
	p->emitter.mode = t->options.mode < EMIT_MODES ? t->options.mode : kept < EMIT_MODES ? kept : t->verdict.mode;
	p->emitter.no_marks = t->verdict.no_marks;
	p->emitter.shield = t->verdict.shield;
	p->sync = t->verdict.sync;
	p->margins = t->verdict.margins;
	term_compose(t);
	t->changed = t->settled && before != p->emitter.mode;
	if (t->verdict.mlterm || p->margins || t->changed) {
		const char *margins = p->margins ? "\033[?69h" : "";
		const char *bidi = own_bidi(t, orders_itself(p->emitter.mode));
		term_send(t->out, bidi, strlen(bidi));
		term_send(t->out, margins, strlen(margins));
	}
}

/* Answers are whole, or as whole as they will be. */
void term_take_replies(struct tty *t)
{
	bool late = now_ms() - t->asked_at > ANSWERS_MS;
	if (!t->reader.asked || !(t->reader.replies.all || late))
		return;
	t->reader.asked = false;
	apply_replies(t);
	t->settled = true;
}

/* Waits for the answers, not long. Keys that come before them are kept. */
void term_settle(struct tty *t)
{
	const size_t room = sizeof t->early.keys / sizeof *t->early.keys;
	while (t->reader.asked && !t->reader.end && t->early.n < room) {
		struct key k = reader_take(&t->reader, false);
		term_take_replies(t);
		if (k.kind != KEY_NONE)
			t->early.keys[t->early.n++] = k;
		if (k.kind != KEY_NONE || !t->reader.asked)
			continue;
		int64_t left = t->asked_at + ANSWER_MS - now_ms();
		if (left <= 0)
			break;
		if (term_wait(t, (int)left) > 0)
			t->reader.end = !reader_fill(&t->reader);
	}
	if (!t->settled)
		apply_replies(t);
	t->settled = true;
}

enum emit_mode tty_mode(const struct tty *t)
{
	return t->painter.emitter.mode;
}

void tty_set_mode(struct tty *t, enum emit_mode mode)
{
	const char *bidi = own_bidi(t, orders_itself(mode));
	t->painter.emitter.mode = mode;
	term_compose(t);
	term_send(t->out, bidi, strlen(bidi));
	painter_forget(&t->painter);
}

const char *tty_terminal(const struct tty *t)
{
	return t->verdict.terminal;
}
