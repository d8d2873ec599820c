/* SPDX-License-Identifier: GPL-3.0-or-later
 * page_words -- what press rooms call the parts of their pages: the names of resources/html/press-room
 *
 * Read once for each batch of documents into the caller's arena; some microseconds. */
#ifndef INTAKE_PAGE_WORDS_H
#define INTAKE_PAGE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct arena;

/* What a name says, as bits. */
enum page_part { PAGE_BODY = 1, PAGE_DROP = 2, PAGE_ABOUT = 4, PAGE_TITLE = 8, PAGE_DATE = 16, PAGE_TEXT = 32 };

enum meta_sort { META_DATE, META_TITLE, META_OUTLET, META_AUTHOR, META_URL, META_LANG, META_SORTS };

struct page_words;

const struct page_words *page_words_read(struct arena *arena);
/* What the names in a class or an id say, together. */
unsigned page_words_part(const struct page_words *words, struct str names);
/* How good a source of something a property of meta is: 0 none, else the smaller the better. */
unsigned page_words_meta(const struct page_words *words, enum meta_sort sort, struct str property);

#endif
