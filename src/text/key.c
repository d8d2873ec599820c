/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/key.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/die.h"
#include "text/icu.h"

struct utf16 {
	UChar *s;
	int32_t n;
};

static struct utf16 decoded(const struct icu *icu, struct arena *arena, struct str name)
{
	UErrorCode error = U_ZERO_ERROR;
	struct utf16 out = {ARENA_ARRAY(arena, UChar, name.n + 1), 0};
	icu->u_strFromUTF8WithSub(out.s, (int32_t)name.n + 1, &out.n, name.s, (int32_t)name.n, 0xFFFD, NULL, &error);
	BUG_ON(U_FAILURE(error));
	return out;
}

static struct utf16 decomposed(const struct icu *icu, struct arena *arena, struct utf16 in)
{
	UErrorCode error = U_ZERO_ERROR;
	const UNormalizer2 *nfkd = icu->unorm2_getNFKDInstance(&error);
	BUG_ON(U_FAILURE(error));
	struct utf16 out = {NULL, icu->unorm2_normalize(nfkd, in.s, in.n, NULL, 0, &error)};
	error = U_ZERO_ERROR;
	out.s = ARENA_ARRAY(arena, UChar, (size_t)out.n + 1);
	icu->unorm2_normalize(nfkd, in.s, in.n, out.s, out.n + 1, &error);
	BUG_ON(U_FAILURE(error));
	return out;
}

static struct utf16 case_folded(const struct icu *icu, struct arena *arena, struct utf16 in)
{
	UErrorCode error = U_ZERO_ERROR;
	struct utf16 out = {NULL, icu->u_strFoldCase(NULL, 0, in.s, in.n, U_FOLD_CASE_DEFAULT, &error)};
	error = U_ZERO_ERROR;
	out.s = ARENA_ARRAY(arena, UChar, (size_t)out.n + 1);
	icu->u_strFoldCase(out.s, out.n + 1, in.s, in.n, U_FOLD_CASE_DEFAULT, &error);
	BUG_ON(U_FAILURE(error));
	return out;
}

/* 0: it does not count. */
static UChar32 plain(const struct icu *icu, UChar32 c)
{
	switch (c) {
	case 0x0640: /* tatweel */
	case 0x200C: /* joiners and marks of direction */
	case 0x200D:
	case 0x200E:
	case 0x200F:
		return 0;
	case 0x0671: /* alef wasla */
		return 0x0627;
	case 0x0649: /* final ya */
		return 0x064A;
	case 0x0629: /* ta marbuta */
		return 0x0647;
	default:
		return icu->u_getCombiningClass(c) ? 0 : c;
	}
}

/* A letter, a number or a low line. */
static bool in_word(const struct icu *icu, UChar32 c)
{
	uint32_t category = 1U << (unsigned)icu->u_charType(c);
	return c == '_' || (category & (U_GC_L_MASK | U_GC_N_MASK));
}

struct str text_key(const struct icu *icu, struct arena *arena, struct str name)
{
	UErrorCode error = U_ZERO_ERROR;
	struct utf16 t = case_folded(icu, arena, decomposed(icu, arena, decoded(icu, arena, name)));
	UChar32 *cp = ARENA_ARRAY(arena, UChar32, (size_t)t.n + 1);
	int32_t n = 0;
	struct buf key = BUF_INIT;
	bool gap = false;
	icu->u_strToUTF32(cp, t.n + 1, &n, t.s, t.n, &error);
	BUG_ON(U_FAILURE(error));
	for (int32_t i = 0; i < n; i++) {
		UChar32 c = plain(icu, cp[i]);
		if (!c)
			continue;
		if (in_word(icu, c)) {
			if (gap && key.len)
				buf_char(&key, ' ');
			buf_cp(&key, (uint32_t)c);
		}
		gap = !in_word(icu, c);
	}
	struct str out = {arena_str(arena, buf_view(&key)), key.len};
	buf_release(&key);
	return out;
}
