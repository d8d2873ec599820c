/* SPDX-License-Identifier: GPL-3.0-or-later
 * Any bytes as annotations; what is accepted is measured against itself, and all of it must be right. */
#include "fuzz/fuzz.h"

#include "base/arena.h"
#include "base/fault.h"
#include "measure/gold.h"
#include "measure/score.h"
#include "report/report.h"

enum { TEXT = 1 << 16 /* [byte] */ };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct gold gold;
	struct fault fault = FAULT_INIT;
	if (gold_parse("x.gold.json", (struct str){(const char *)data, n}, &gold, &fault) &&
	    gold_fits(&gold, "x.gold.json", TEXT, &fault)) {
		struct score score;
		score_init(&score);
		score.list = true;
		gold.report->article.text = (struct str){arena_alloc(score.arena, 1, TEXT), TEXT};
		if (!score_document(&score, &gold, gold.report, &fault))
			fuzz_found("there is no ICU");
		struct count c = score.counts[FIGURE_QUOTE_SPAN];
		if (c.right > c.gold || c.right > c.found)
			fuzz_found("more is right than there is");
		score_release(&score);
	} else if (!fault.what) {
		fuzz_found("refused without a reason");
	}
	gold_release(&gold);
	fault_release(&fault);
	return 0;
}
