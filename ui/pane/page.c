/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/page.h"

static struct textview *text_of(struct pane *p)
{
	return &((struct page_pane *)p)->text;
}

void page_pane_release(struct page_pane *p)
{
	textview_release(&p->text);
}

void page_pane_set(struct page_pane *p, struct str text)
{
	textview_set(&p->text, text);
}

/* The first line is the title. */
static struct span title_of(struct str text)
{
	const char *end = text.n ? memchr(text.s, '\n', text.n) : NULL;
	return (struct span){0, end ? (uint32_t)(end - text.s) : 0};
}

/* Its words are ours, so is its direction. */
static struct layout_options options_of(const struct pane_look *look)
{
	struct layout_options o = look->layout;
	o.direction = look->rtl ? DIR_RTL : DIR_LTR;
	return o;
}

int page_pane_rows(struct page_pane *p, const struct pane_look *look, int cols)
{
	struct layout_options o = options_of(look);
	textview_fit(&p->text, &o, p->text.rows, cols);
	size_t n = layout_rows(p->text.layout);
	return n > 1000 ? 1000 : (int)n;
}

static void page_draw(struct pane *p, const struct pane_view *v)
{
	struct textview *t = text_of(p);
	struct layout_options o = options_of(v->look);
	textview_fit(t, &o, v->rect.rows, v->rect.cols);
	textview_draw(t, v, title_of(t->text), NULL, 0);
}

static void page_move(struct pane *p, enum pane_move how, int n)
{
	textview_move(text_of(p), how, n);
}

static void page_reveal(struct pane *p, struct ref ref)
{
	(void)p;
	(void)ref;
}

static struct ref page_selected(const struct pane *p)
{
	(void)p;
	return (struct ref){REF_NONE, 0};
}

static struct pane_position page_position(const struct pane *p)
{
	return textview_position(&((const struct page_pane *)p)->text);
}

static size_t page_search(struct pane *p, struct str needle)
{
	return textview_search(text_of(p), needle);
}

static size_t page_hit(struct pane *p, int n)
{
	return textview_hit(text_of(p), n);
}

static const struct pane_ops page_ops = {
    .draw = page_draw,
    .move = page_move,
    .reveal = page_reveal,
    .selected = page_selected,
    .position = page_position,
    .search = page_search,
    .hit = page_hit,
};

void page_pane_init(struct page_pane *p)
{
	p->pane.ops = &page_ops;
	textview_init(&p->text);
}
