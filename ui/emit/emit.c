/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "emit/emit.h"

#include <string.h>

#include "base/buf.h"
#include "base/die.h"
#include "emit/modes.h"
#include "text/bidi.h"

enum {
	WIDEST = 1000 /* [cell] the device's limit */,
	ZWJ = 0x200D,
	LRM = 0x200E,
	SHIELD = 0x206F /* joins nothing, parts nothing */
};

const char *const emit_mode_names[EMIT_MODES] = {
    "visual", "visual-plain", "visual-lrm", "konsole", "kitty", "logical-row", "logical-ltr"};

enum emit_mode emit_mode_named(const char *name)
{
	int i = 0;
	while (i < EMIT_MODES && strcmp(emit_mode_names[i], name) != 0)
		i++;
	return (enum emit_mode)i;
}

bool emit_is_rtl(const struct cell *c)
{
	enum bidi_kind k = bidi_kind(c->letter);
	return k == BIDI_KIND_RTL || k == BIDI_KIND_ARABIC_NUMBER;
}

static void emit_plain(const struct cell *row, int cols, struct sent *out)
{
	for (int i = 0; i < cols; i++)
		out[i].cp = row[i].joins || emit_is_rtl(&row[i]) ? row[i].letter : row[i].glyph;
}

static void emit_held(const struct cell *row, int cols, struct sent *out)
{
	for (int i = 0; i < cols; i++)
		if (emit_is_rtl(&row[i]))
			out[i].after = SENT_HOLD;
}

void emit_row(const struct emitter *e, const struct cell *row, int cols, struct sent *out, int *place)
{
	int origin[WIDEST];
	BUG_ON(cols > WIDEST);
	for (int i = 0; i < cols; i++) {
		const struct cell *c = &row[i];
		out[i] = (struct sent){c->glyph, {0, 0}, c->width, c->role, 0};
		for (int k = 0; k < 2 && !e->no_marks; k++)
			out[i].mark[k] = c->mark[k];
		origin[i] = i;
	}
	switch (e->mode) {
	case EMIT_VISUAL_PLAIN:
		emit_plain(row, cols, out);
		break;
	case EMIT_VISUAL_LRM:
		emit_held(row, cols, out);
		break;
	case EMIT_KONSOLE:
		emit_konsole(e, row, cols, out);
		break;
	case EMIT_KITTY:
		emit_kitty(e, row, cols, out);
		break;
	case EMIT_LOGICAL_ROW:
	case EMIT_LOGICAL_LTR:
		emit_logical(row, cols, e->mode == EMIT_LOGICAL_ROW, out, origin);
		break;
	case EMIT_VISUAL:
	case EMIT_MODES:
		break;
	}
	for (int i = 0; place && i < cols; i++)
		place[origin[i]] = i;
}

bool sent_eq(const struct sent *a, const struct sent *b)
{
	return a->cp == b->cp && a->role == b->role && a->width == b->width && a->mark[0] == b->mark[0] &&
	       a->mark[1] == b->mark[1] && a->after == b->after;
}

void sent_put(const struct sent *s, struct buf *out)
{
	bool control = s->cp < 0x20 || (s->cp >= 0x7F && s->cp < 0xA0);
	buf_cp(out, control ? 0xFFFD : s->cp);
	for (int i = 0; i < 2 && s->mark[i]; i++)
		buf_cp(out, s->mark[i]);
	if (s->after & SENT_JOIN)
		buf_cp(out, ZWJ);
	if (s->after & SENT_HOLD)
		buf_cp(out, LRM);
	if (s->after & SENT_JOIN_NEXT)
		buf_cp(out, ZWJ);
	if (s->after & SENT_SHIELD)
		buf_cp(out, SHIELD);
}
