/* SPDX-License-Identifier: GPL-3.0-or-later
 * key -- names as they are compared when findings are measured
 *
 * Compatibility forms, case, accents and vowel marks, tatweel and joiners, alef wasla, final ya, ta marbuta and
 * whatever is no letter or digit do not count. Fixed once and for all, so that figures stay comparable: unlike
 * text/fold, which a pack's data may change. Uses ICU (text/icu.h), which the caller has loaded; cost: about a
 * microsecond for a name. */
#ifndef TEXT_KEY_H
#define TEXT_KEY_H

#include "base/str.h"

struct arena;
struct icu;

/* In the arena, words one blank apart; empty for what has no letter or digit. */
struct str text_key(const struct icu *icu, struct arena *arena, struct str name);

#endif
