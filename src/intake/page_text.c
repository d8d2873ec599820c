/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/page_text.h"

#include <string.h>

#include "base/buf.h"
#include "intake/page_tags.h"

/* What comes before the next word, the stronger the greater. */
enum { NOTHING, BLANK, TAB, LINE, PARAGRAPH };

enum { RLO = 0x202E, LRO = 0x202D, PDF = 0x202C, LRI = 0x2066, RLI = 0x2067, FSI = 0x2068, PDI = 0x2069 };
enum { OPEN_MARK = 0x201C, CLOSE_MARK = 0x201D };

static void want(struct page_text *t, int what)
{
	if (t->pending < what)
		t->pending = what;
}

static void flush(struct page_text *t)
{
	static const char *const signs[] = {"", " ", "\t", "\n", "\n\n"};
	if (t->out->len)
		buf_cat(t->out, signs[t->pending]);
	t->pending = NOTHING;
	t->breaks = 0;
}

/* How many bytes at s are a blank (NUL: none), and how many are of no use in a text: soft hyphens, zero-width blanks,
 * byte order marks. */
static size_t blank(const char *s)
{
	return *s == ' ' || *s == '\t' || *s == '\n' || *s == '\r' || *s == '\f' ? 1
	       : memcmp(s, "\xC2\xA0", 2) == 0                                   ? 2
	                                                                         : 0;
}

static size_t useless(const char *s)
{
	return strncmp(s, "\xC2\xAD", 2) == 0                                             ? 2
	       : strncmp(s, "\xE2\x80\x8B", 3) == 0 || strncmp(s, "\xEF\xBB\xBF", 3) == 0 ? 3
	                                                                                  : 0;
}

static bool plain(char c)
{
	unsigned char b = (unsigned char)c;
	return b > ' ' && b != 0xC2 && b != 0xE2 && b != 0xEF;
}

/* `s` is NUL-terminated: looking ahead is safe. */
static void words(struct page_text *t, const char *s, bool lines)
{
	while (*s) {
		size_t n = blank(s);
		if (n) {
			bool line = lines && *s == '\n';
			want(t, line && t->pending == LINE ? PARAGRAPH : line ? LINE : BLANK);
			s += n;
			continue;
		}
		if ((n = useless(s)) != 0) {
			s += n;
			continue;
		}
		const char *from = s++;
		while (plain(*s))
			s++;
		flush(t);
		buf_add(t->out, from, (size_t)(s - from));
	}
}

/* Whether the other direction is stated around the element. */
static bool turns(const xmlNode *element, bool rtl)
{
	for (const xmlNode *at = element->parent; at && at->type == XML_ELEMENT_NODE; at = at->parent) {
		struct str around = markup_attr(at, "dir");
		if (around.n)
			return ((around.s[0] | 0x20) == 'r') != rtl;
	}
	return false;
}

/* Several words: a single one, or a number, stands as it would anyway. */
static bool has_words(const xmlNode *element)
{
	struct buf b = BUF_INIT;
	markup_text(element, &b);
	struct str s = str_trim(buf_view(&b));
	bool several = s.n && memchr(s.s, ' ', s.n);
	buf_release(&b);
	return several;
}

/* The control that opens an inline element with a direction of its own; 0: none. */
static uint32_t direction(const xmlNode *e, bool *override)
{
	struct str dir = markup_attr(e, "dir");
	bool rtl = dir.n == 3 && (dir.s[0] | 0x20) == 'r', ltr = dir.n == 3 && (dir.s[0] | 0x20) == 'l';
	*override = markup_is(e, "bdo") && (rtl || ltr);
	if (*override)
		return rtl ? RLO : LRO;
	if (markup_is(e, "bdi"))
		return rtl ? RLI : ltr ? LRI : FSI;
	if ((rtl || ltr) && turns(e, rtl) && has_words(e))
		return rtl ? RLI : LRI;
	return 0;
}

static bool is_mark(const char *s)
{
	static const char *const marks[] = {"\"", "'", "\xC2\xAB", "\xC2\xBB", "\xE2\x80\x98", "\xE2\x80\x99",
	    "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E"};
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (strncmp(s, marks[i], strlen(marks[i])) == 0)
			return true;
	return false;
}

/* A q whose quotation marks are left to who shows it (HTML, 4.5.7). */
static bool wants_marks(const xmlNode *e)
{
	struct buf b = BUF_INIT;
	if (!markup_is(e, "q"))
		return false;
	markup_text(e, &b);
	struct str own = str_trim(buf_view(&b));
	bool wants = own.n && !is_mark(own.s);
	const xmlNode *before = e->prev;
	struct str left =
	    before && before->type == XML_TEXT_NODE ? str_trim(str_of((const char *)before->content)) : STR("");
	for (size_t n = 1; n <= 3 && n <= left.n; n++)
		wants = wants && !(is_mark(left.s + left.n - n) && (n != 1 || left.s[left.n - 1] < 0x7F));
	buf_release(&b);
	return wants;
}

static bool holds_blocks(const xmlNode *cell)
{
	for (const xmlNode *at = cell; (at = markup_next(cell, at, false)) != NULL;)
		if (at->type == XML_ELEMENT_NODE && (tag_is_block(tag_of(at)) || tag_of(at) == TAG_BREAK))
			return true;
	return false;
}

/* A cell that is a column or a row of a page rather than a fact in a table begins a paragraph. */
static int border_of(const xmlNode *e, enum tag tag)
{
	if (tag == TAG_CELL) {
		const xmlNode *first = markup_child(e->parent, NULL);
		return holds_blocks(e) || (first == e && !markup_sibling(e, NULL)) ? PARAGRAPH : TAB;
	}
	return tag == TAG_LINE ? LINE : tag_is_block(tag) ? PARAGRAPH : NOTHING;
}

static bool enter(void *with, xmlNode *node)
{
	struct page_text *t = with;
	bool override;
	if (node->type != XML_ELEMENT_NODE) {
		struct str piece = markup_piece(node);
		if (piece.n)
			words(t, piece.s, markup_is(node->parent, "pre"));
		return false;
	}
	enum tag tag = tag_of(node);
	if (tag == TAG_SILENT || element_hidden(node) || (t->leaves_out && t->leaves_out(node)))
		return false;
	if (tag == TAG_BREAK) {
		want(t, ++t->breaks > 1 ? PARAGRAPH : LINE);
		return false;
	}
	want(t, border_of(node, tag));
	uint32_t control = tag == TAG_INLINE ? direction(node, &override) : 0;
	if (control) {
		flush(t);
		buf_cp(t->out, control);
	}
	if (tag == TAG_INLINE && wants_marks(node)) {
		flush(t);
		buf_cp(t->out, OPEN_MARK);
	}
	return true;
}

static void leave(void *with, xmlNode *node)
{
	struct page_text *t = with;
	bool override;
	enum tag tag = tag_of(node);
	if (tag == TAG_SILENT || tag == TAG_BREAK || element_hidden(node) || (t->leaves_out && t->leaves_out(node)))
		return;
	want(t, border_of(node, tag));
	if (tag == TAG_INLINE && wants_marks(node))
		buf_cp(t->out, CLOSE_MARK);
	if (tag == TAG_INLINE && direction(node, &override))
		buf_cp(t->out, override ? PDF : PDI);
}

void page_text(struct page_text *t, const xmlNode *node)
{
	want(t, PARAGRAPH);
	/* The walk only reads. */
	tags_walk((xmlNode *)(uintptr_t)node, enter, leave, t);
	want(t, PARAGRAPH);
}
