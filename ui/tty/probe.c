/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tty/probe.h"

#include <stdio.h>
#include <string.h>

/* Widths: a form with a mark on it, a left-to-right mark between letters, lam-alef; then XTVERSION, DECRQM, DA2, DA1.
 * No XTGETTCAP: PuTTY prints it. */
const char probe_questions[] = "\r\xEF\xBB\x9B\xD9\x8E\033[6n"
                               "\r\033[2Ka\xE2\x80\x8E"
                               "b\033[6n"
                               "\r\033[2K\xEF\xBB\xBB\033[6n"
                               "\r\033[2K\033[>q\033[8$p\033[?2026$p\033[?69$p\033[>c\033[c";

const char probe_question_before[] = "\033[8$p";

bool probe_may_ask_before(const struct surroundings *s)
{
	return *s->vte || strcmp(s->program, "mintty") == 0;
}

enum { MAX_PARAMETERS = 8 };

struct sequence {
	char prefix;       /* '?', '>', or 0 */
	char intermediate; /* '$', or 0 */
	char final;
	int parameter[MAX_PARAMETERS];
	int n;
};

static bool parse(const unsigned char *s, size_t n, struct sequence *out)
{
	size_t i = 2;
	memset(out, 0, sizeof *out);
	if (i < n && s[i] >= '<' && s[i] <= '?')
		out->prefix = (char)s[i++];
	for (; i < n && ((s[i] >= '0' && s[i] <= '9') || s[i] == ';'); i++) {
		if (!out->n)
			out->n = 1;
		int *p = &out->parameter[out->n - 1];
		if (s[i] != ';')
			*p = *p < 100000 ? *p * 10 + (s[i] - '0') : *p;
		else if (out->n < MAX_PARAMETERS)
			out->n++;
	}
	if (i < n && s[i] >= 0x20 && s[i] < 0x30)
		out->intermediate = (char)s[i++];
	if (i + 1 != n)
		return false;
	out->final = (char)s[i];
	return true;
}

static bool take_mode(struct replies *r, const struct sequence *q)
{
	int *to = q->prefix == '?'       ? (q->parameter[0] == 2026    ? &r->sync
	                                       : q->parameter[0] == 69 ? &r->margins
	                                                               : NULL)
	          : q->parameter[0] == 8 ? &r->bdsm
	                                 : NULL;
	if (to == &r->bdsm)
		r->bdsm_before = r->bdsm;
	if (to)
		*to = q->parameter[1];
	return true;
}

static bool take_device(struct replies *r, const struct sequence *q)
{
	r->n_device = q->n < 3 ? q->n : 3;
	memcpy(r->device, q->parameter, sizeof r->device);
	return true;
}

/* DCS > | TEXT ST */
static bool take_version(struct replies *r, const unsigned char *s, size_t n)
{
	size_t to = 0;
	if (n < 6 || s[2] != '>' || s[3] != '|')
		return true;
	for (size_t i = 4; i < n && s[i] >= 0x20 && s[i] < 0x7F && to + 1 < sizeof r->version; i++)
		r->version[to++] = (char)s[i];
	r->version[to] = '\0';
	return true;
}

bool replies_take(struct replies *r, const unsigned char *s, size_t n)
{
	struct sequence q;
	if (n > 2 && s[1] != '[')
		return s[1] == 'P' ? take_version(r, s, n) : true;
	if (!parse(s, n, &q))
		return false;
	if (q.final == 'y' && q.intermediate == '$')
		return take_mode(r, &q);
	if (q.final == 'c' && q.prefix == '>')
		return take_device(r, &q);
	if (q.final == 'c' && q.prefix == '?')
		return r->all = true;
	/* The shape of a cursor report is also that of F3 with modifiers: only as many as were asked for. */
	if (q.final == 'R' && !q.prefix && q.n == 2 && !r->all && r->n_columns < PROBE_WIDTHS) {
		r->column[r->n_columns++] = q.parameter[1];
		return true;
	}
	return q.prefix != 0;
}

static bool begins(const char *s, const char *with)
{
	return strncmp(s, with, strlen(with)) == 0;
}

static bool device_is(const struct replies *r, int first, int second)
{
	return r->n_device > 0 && r->device[0] == first && (second < 0 || (r->n_device > 1 && r->device[1] == second));
}

bool probe_is_tmux(const struct replies *r)
{
	return begins(r->version, "tmux") || device_is(r, 84, -1);
}

static enum emit_mode inside_tmux(const char *outer)
{
	static const struct {
		const char *type;
		enum emit_mode mode;
	} known[] = {{"kitty", EMIT_KITTY}, {"Konsole", EMIT_KONSOLE}, {"XTerm", EMIT_VISUAL}, {"foot", EMIT_VISUAL},
	    {"alacritty", EMIT_VISUAL}, {"|mlterm", EMIT_VISUAL}, {"|foot", EMIT_VISUAL}, {"|alacritty", EMIT_VISUAL},
	    {"|st", EMIT_VISUAL}, {"|rxvt", EMIT_VISUAL}};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (begins(outer, known[i].type))
			return known[i].mode;
	/* Without a version and by this name alone: PuTTY. VTE has another, xterm has a version. */
	if (strcmp(outer, "|xterm") == 0)
		return EMIT_LOGICAL_ROW;
	return EMIT_VISUAL_LRM;
}

/* GNU screen does not tell, but its windows know in which terminal it was started. */
static enum emit_mode inside_screen(const struct surroundings *s)
{
	return *s->konsole ? EMIT_KONSOLE : *s->kitty ? EMIT_KITTY : EMIT_VISUAL_LRM;
}

/* The device attributes of VTE: 1, 61 or 65; then its version, 5800 for 0.58. */
static bool is_vte(const struct replies *r)
{
	return r->n_device == 3 && (r->device[0] == 1 || r->device[0] == 61 || r->device[0] == 65) &&
	       r->device[1] >= 5800 && r->device[1] <= 9999;
}

static enum emit_mode mode_of(const struct replies *r, const struct surroundings *s)
{
	if (strcmp(s->term, "linux") == 0)
		return EMIT_VISUAL_PLAIN;
	/* It knows "CSI 8 l", and has been told. */
	if (r->bdsm >= 1 && r->bdsm <= 4)
		return EMIT_VISUAL;
	if (probe_is_tmux(r))
		return inside_tmux(s->outer);
	if (device_is(r, 83, -1))
		return inside_screen(s);
	if (begins(s->term, "mlterm") || device_is(r, 24, 279))
		return EMIT_VISUAL;
	if (begins(r->version, "Konsole"))
		return EMIT_KONSOLE;
	if (begins(r->version, "kitty") || device_is(r, 1, 4000))
		return EMIT_KITTY;
	if (begins(r->version, "mintty") || device_is(r, 77, -1) || is_vte(r))
		return EMIT_VISUAL;
	if (device_is(r, 0, 136)) /* PuTTY */
		return EMIT_LOGICAL_ROW;
	if (!*r->version && r->n_device > 1 && r->device[1] == 115) /* qtermwidget, an old Konsole */
		return EMIT_LOGICAL_LTR;
	return strcmp(s->program, "Apple_Terminal") == 0 ? EMIT_LOGICAL_ROW : EMIT_VISUAL;
}

/* By name where it tells its name, else by what it answers; versions change too often to count. */
static void name_terminal(const struct replies *r, const struct surroundings *s, char out[64])
{
	const char *name = r->version;
	int n = 0;
	while (name[n] && name[n] != '(' && name[n] != ' ' && n < 24)
		n++;
	if (n && probe_is_tmux(r))
		snprintf(out, 64, "%.*s:%.30s", n, name, s->outer);
	else if (n)
		snprintf(out, 64, "%.*s", n, name);
	else if (r->n_device > 1 && r->device[0] == 0)
		snprintf(out, 64, "%.30s:0;%d", s->term, r->device[1]);
	else if (r->n_device > 0)
		snprintf(out, 64, "%.30s:%d", s->term, r->device[0]);
	else
		snprintf(out, 64, "%.40s", s->term);
	for (char *c = out; *c; c++)
		if (*c <= ' ' || *c == '#' || *c == '*' || (unsigned char)*c >= 0x7F)
			*c = '_';
}

/* [cell] What the terminal made of one probe; 0: it did not say. */
static int width(const struct replies *r, int i)
{
	return r->n_columns == PROBE_WIDTHS ? r->column[i] - 1 : 0;
}

void probe_classify(const struct replies *r, const struct surroundings *s, struct verdict *v)
{
	memset(v, 0, sizeof *v);
	v->mode = mode_of(r, s);
	v->mlterm = begins(s->term, "mlterm") || device_is(r, 24, 279);
	v->shield = probe_is_tmux(r) || device_is(r, 83, -1);
	v->sync = r->sync == 1 || r->sync == 2;
	v->margins = r->margins == 1 || r->margins == 2;
	v->no_marks = width(r, 0) > 1;
	/* A terminal that gives the forms another width has no use for them; one that gives marks a cell, none for
	 * those. */
	if (v->mode == EMIT_VISUAL && width(r, 2) > 1)
		v->mode = EMIT_VISUAL_PLAIN;
	if ((v->mode == EMIT_VISUAL_LRM || v->mode == EMIT_KONSOLE) && width(r, 1) > 2)
		v->mode = EMIT_VISUAL;
	name_terminal(r, s, v->terminal);
}
