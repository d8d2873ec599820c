/* SPDX-License-Identifier: GPL-3.0-or-later
 * Structured data of a page: JSON-LD 1.1 with the vocabulary of schema.org. */
#include <jansson.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "intake/page_facts.h"

enum { DEEPEST = 8, MOST = 64 /* nodes that may be named by others */ };

struct graph {
	struct arena *arena;
	struct page_facts *facts;
	json_t *named[MOST]; /* objects with an @id and a name */
	size_t n;
};

static struct str text(json_t *v)
{
	return json_is_string(v) ? (struct str){json_string_value(v), json_string_length(v)} : (struct str){NULL, 0};
}

static bool type_is(json_t *type, bool (*is)(struct str))
{
	if (json_is_string(type))
		return is(text(type));
	for (size_t i = 0; i < json_array_size(type); i++)
		if (is(text(json_array_get(type, i))))
			return true;
	return false;
}

static bool article(struct str type)
{
	static const char *const more[] = {"BlogPosting", "Report", "SpecialAnnouncement", "PressRelease"};
	struct str end = STR("Article");
	for (size_t i = 0; i < sizeof more / sizeof *more; i++)
		if (str_is(type, more[i]))
			return true;
	return type.n >= end.n && memcmp(type.s + type.n - end.n, end.s, end.n) == 0;
}

static void learn(const struct graph *g, struct str *fact, struct str value)
{
	value = str_trim(value);
	if (!fact->n && value.n)
		*fact = str_of(arena_str(g->arena, value));
}

/* A name, of whatever it is given by: itself, an object with a name, an @id of another, the first of several. */
static struct str name_of(const struct graph *g, json_t *v, int depth)
{
	if (json_is_string(v) || depth > DEEPEST)
		return text(v);
	if (json_is_array(v))
		return name_of(g, json_array_get(v, 0), depth + 1);
	struct str name = text(json_object_get(v, "name")), id = text(json_object_get(v, "@id"));
	for (size_t i = 0; !name.n && id.n && i < g->n; i++)
		if (str_eq(id, text(json_object_get(g->named[i], "@id"))))
			name = text(json_object_get(g->named[i], "name"));
	return name;
}

static void article_read(struct graph *g, json_t *o)
{
	struct page_facts *f = g->facts;
	json_t *page = json_object_get(o, "mainEntityOfPage"), *lang = json_object_get(o, "inLanguage");
	learn(g, &f->headline, text(json_object_get(o, "headline")));
	learn(g, &f->headline, text(json_object_get(o, "name")));
	learn(g, &f->date, text(json_object_get(o, "datePublished")));
	learn(g, &f->date, text(json_object_get(o, "dateCreated")));
	learn(g, &f->outlet, name_of(g, json_object_get(o, "publisher"), 0));
	learn(g, &f->author, name_of(g, json_object_get(o, "author"), 0));
	learn(g, &f->body, text(json_object_get(o, "articleBody")));
	learn(g, &f->url, text(json_object_get(o, "url")));
	learn(g, &f->url, json_is_object(page) ? text(json_object_get(page, "@id")) : text(page));
	learn(g, &f->lang, json_is_object(lang) ? text(json_object_get(lang, "alternateName")) : text(lang));
}

/* Goes through objects and lists; `read`: articles are read, else names are noted. */
static void walk(struct graph *g, json_t *v, bool read, int depth)
{
	size_t i;
	json_t *item;
	const char *key;
	if (depth > DEEPEST)
		return;
	json_array_foreach(v, i, item) walk(g, item, read, depth + 1);
	if (!json_is_object(v))
		return;
	if (read && type_is(json_object_get(v, "@type"), article))
		article_read(g, v);
	if (!read && g->n < MOST && json_object_get(v, "@id") && json_object_get(v, "name"))
		g->named[g->n++] = v;
	json_object_foreach(v, key, item) if (json_is_object(item) || json_is_array(item))
	    walk(g, item, read, depth + 1);
}

/* Pages put line ends and tabs into strings as they are. */
static void mend(struct str json, struct buf *out)
{
	bool in_string = false;
	for (size_t i = 0; i < json.n; i++) {
		char c = json.s[i];
		if (in_string && c == '\\' && i + 1 < json.n) {
			buf_add(out, json.s + i++, 2);
			continue;
		}
		if (c == '"')
			in_string = !in_string;
		if (in_string && c == '\n')
			buf_cat(out, "\\n");
		else
			buf_char(out, (unsigned char)c < ' ' ? ' ' : c);
	}
}

void json_ld_read(struct arena *arena, struct str json, struct page_facts *facts)
{
	struct graph g = {.arena = arena, .facts = facts};
	const char *begin = json.n ? memchr(json.s, '{', json.n) : NULL,
	           *list = json.n ? memchr(json.s, '[', json.n) : NULL;
	/* Comments around it hide it from browsers of the last century. */
	if (list && (!begin || list < begin))
		begin = list;
	if (!begin)
		return;
	struct buf mended = BUF_INIT;
	mend(str_sub(begin, 0, (size_t)(json.s + json.n - begin)), &mended);
	json_t *root = json_loadb(buf_cstr(&mended), mended.len, JSON_DISABLE_EOF_CHECK, NULL);
	buf_release(&mended);
	if (root) {
		walk(&g, root, false, 0);
		walk(&g, root, true, 0);
		json_decref(root);
	}
}
