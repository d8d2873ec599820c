/* SPDX-License-Identifier: GPL-3.0-or-later
 * Konsole turns presentation forms back into letters and joins them anew, row by row, after ordering them. A mark after
 * each letter makes every cell a run of its own, which stays where it is; joiners on both sides of a letter give it
 * back the form that its neighbours would have given. Its rows run from left to right, and brackets are not mirrored.
 */
#include "emit/modes.h"

void emit_konsole(const struct emitter *e, const struct cell *row, int cols, struct sent *out)
{
	for (int i = 0; i < cols; i++) {
		bool rtl = emit_is_rtl(&row[i]);
		if (rtl || row[i].joins)
			out[i].cp = row[i].letter;
		if (row[i].joins & JOIN_LEFT)
			out[i].after |= SENT_JOIN;
		if (rtl)
			out[i].after |= SENT_HOLD;
		/* What would stand before the next letter can only be sent with this cell. */
		if (i + 1 < cols && row[i + 1].joins & JOIN_RIGHT)
			out[i].after |= (uint8_t)(SENT_JOIN_NEXT | (e->shield ? SENT_SHIELD : 0));
	}
}
