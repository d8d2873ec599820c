/* SPDX-License-Identifier: GPL-3.0-or-later
 * token_in -- what the parts of the tokenizer share (lang/token*.c only) */
#ifndef LANG_TOKEN_IN_H
#define LANG_TOKEN_IN_H

#include "lang/cut.h"
#include "lang/pack_find.h"
#include "lang/token.h"

/* A word that is read and not yet looked up, or a sign behind it. */
struct waiting {
	uint32_t begin, end;   /* [byte] of the text */
	uint32_t at;           /* [byte] of the folded form */
	uint32_t cp;           /* of a sign */
	bool plain;            /* its letters have as many bytes as they are folded to */
	struct pack_form form; /* of no byte: a sign */
	uint32_t slot;         /* where its slot is, then what stands there */
	struct known is;
};

enum { WAITING = 64 };

struct reader {
	const struct pack *pack;
	struct arena *arena;
	struct str text;
	struct tokens *out;
	char *folded;
	size_t folded_n, folded_cap; /* [byte] */
	uint32_t open_cp;            /* for marks that open and close alike */
	uint32_t tight;              /* [cp] closing mark of the tight one that is open */
	uint32_t due;                /* [cp] closing mark of the one that opened last, 0: none is open */
	uint32_t twin;               /* [cp] sign that closes when it stands twice, 0: none is open */
	bool turned;                 /* a mark is open that was set the wrong way round */
	struct waiting waiting[WAITING];
	uint32_t waiting_n;
};

static inline bool token_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* A class that no entry gives. */
static inline void token_add_class(const struct reader *r, struct token *t, enum builtin class)
{
	classes_add(&t->classes, class);
	uses_join(&t->uses, &r->pack->class_uses[class]);
}

struct token *token_push(struct reader *r, uint32_t begin, uint32_t end);
/* `folded`: where its letters are in r->folded. */
struct token *token_push_affix(
    struct reader *r, const struct pack_affix *a, size_t folded, uint32_t begin, uint32_t end);
/* The same of one that ends a word; before it stands what it belongs to. */
void token_push_enclitic(struct reader *r, const struct pack_affix *a, size_t folded, uint32_t begin, uint32_t end);
/* Room for the folded form of one more word; may move r->folded. */
void token_room(struct reader *r);
/* One written word, at byte `at` of the text: its folded form, of n bytes, and the byte behind it. `plain`: as in
 * struct waiting, where that is known. */
size_t token_letters(const struct reader *r, size_t at, char *folded, size_t *n, bool *plain);
/* Makes ready for looking up the word whose folded form has n bytes at `at` of r->folded; then what the pack says of
 * them. */
void token_form(const struct reader *r, struct waiting *w, size_t at, size_t n);
void token_find(const struct reader *r, struct waiting *w);
/* The tokens of a word that was looked up. */
void token_word(struct reader *r, const struct waiting *w);
/* What is no letter and no blank: punctuation and signs. */
void token_mark(struct reader *r, uint32_t cp, uint32_t begin, uint32_t end);
/* A word without a capital is no name; one with it is `upper`, of capitals only `caps` as well. */
void token_as_small(const struct reader *r, struct token *t);
void token_as_capital(const struct reader *r, struct token *t);
/* What a listed spelling says. */
void token_as_exact(const struct reader *r, struct token *t);

#endif
