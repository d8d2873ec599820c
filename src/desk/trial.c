/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/trial.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "desk/desk.h"
#include "measure/gold.h"
#include "measure/score.h"
#include "report/report.h"

static bool is_gold(const char *path)
{
	static const char suffix[] = ".gold.json";
	size_t n = strlen(path), k = sizeof suffix - 1;
	return n > k && strcmp(path + n - k, suffix) == 0;
}

static bool try_one(struct desk *desk, const char *path, struct score *score, struct fault *fault)
{
	struct gold gold;
	struct report *found = NULL;
	struct buf doc = BUF_INIT;
	bool ok = gold_read(path, &gold, fault);
	if (ok) {
		const struct article *a = &gold.report->article;
		buf_add(&doc, path, (size_t)(strrchr(path, '/') + 1 - path));
		buf_cat(&doc, a->path);
		ok = desk_read_written(desk, buf_cstr(&doc), a->date[0] ? a->date : NULL, &found, fault) &&
		     gold_fits(&gold, path, found->article.text.n, fault);
	}
	ok = ok && score_document(score, &gold, found, fault);
	report_free(found);
	buf_release(&doc);
	gold_release(&gold);
	return ok;
}

bool desk_trial(struct desk *desk, const char *folder, struct score *score, struct fault *fault)
{
	struct arena *arena = arena_new(0);
	char **names;
	size_t n, tried = 0;
	bool ok = dir_list(arena, folder, 0, &names, &n, fault);
	for (size_t i = 0; ok && i < n; i++)
		if (is_gold(names[i])) {
			ok = try_one(desk, names[i], score, fault);
			tried++;
		}
	arena_free(arena);
	return ok && !tried ? fault_set(fault, "gold.none", folder, NULL, "gold.none-try") : ok;
}
