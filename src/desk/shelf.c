/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk/shelf.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"
#include "desk/cache.h"
#include "desk/sources.h"
#include "lang/compile.h"
#include "lang/pack.h"
#include "text/fold.h"

/* One language. */
struct book {
	const char *lang;
	const char *folder; /* of the user's part; NULL: none */
	struct str image;   /* linked in; s == NULL: none. Opened when asked for: that touches its pages */
	struct pack linked, own;
	bool has_linked, has_own;
	bool tried; /* the user's part was read */
};

struct shelf {
	struct arena *arena;
	const char *cache;
	shelf_wrong *wrong;
	void *with;
	struct fold fold;
	struct {
		struct book *items;
		size_t n, cap;
	} books; /* the program's first */
};

static struct book *find(const struct shelf *s, const char *lang)
{
	for (size_t i = 0; i < s->books.n; i++)
		if (strcmp(s->books.items[i].lang, lang) == 0)
			return &s->books.items[i];
	return NULL;
}

static void add_linked(struct shelf *s)
{
	static const char front[] = "lang/", back[] = ".pack";
	for (const struct resource *r = resource_table; r->name; r++) {
		const char *dot = strrchr(r->name, '.');
		if (strncmp(r->name, front, sizeof front - 1) != 0 || !dot || strcmp(dot, back) != 0)
			continue;
		struct book *b = VEC_PUSH(s->arena, &s->books);
		*b = (struct book){
		    .lang = arena_str(s->arena, str_sub(r->name, sizeof front - 1, (size_t)(dot - r->name)))};
		b->image = (struct str){r->begin, (size_t)(r->end - r->begin)};
	}
}

/* The pack in the program; NULL: none. */
static const struct pack *linked_of(struct shelf *s, struct book *b)
{
	if (b->image.s && !b->has_linked)
		b->has_linked = pack_open(&b->linked, b->image, &s->fold);
	return b->has_linked ? &b->linked : NULL;
}

static void tell(const struct shelf *s, const struct fault *fault)
{
	if (s->wrong)
		s->wrong(s->with, fault);
}

static void add_own(struct shelf *s, const char *folder)
{
	struct fault fault = FAULT_INIT;
	char **names;
	size_t n;
	if (folder && dir_folders(s->arena, folder, &names, &n, &fault)) {
		for (size_t i = 0; i < n; i++) {
			struct book *b = find(s, names[i]);
			struct buf path = BUF_INIT;
			if (!b) {
				b = VEC_PUSH(s->arena, &s->books);
				*b = (struct book){.lang = names[i]};
			}
			buf_fmt(&path, "%s/%s", folder, names[i]);
			b->folder = arena_str(s->arena, buf_view(&path));
			buf_release(&path);
		}
	}
	/* Most have no such folder. */
	if (fault.what && fault.why_errno != ENOENT)
		tell(s, &fault);
	fault_release(&fault);
}

struct shelf *shelf_new(struct arena *arena, const char *folder, const char *cache, shelf_wrong *wrong, void *with)
{
	struct shelf *s = ARENA_NEW(arena, struct shelf);
	*s = (struct shelf){.arena = arena, .cache = cache, .wrong = wrong, .with = with};
	if (sources_fold(&s->fold)) {
		add_linked(s);
		add_own(s, folder);
	}
	return s;
}

/* The first mistake, as a fault. */
static void note(void *with, const char *file, int line, const char *key, struct str arg)
{
	struct fault *first = with;
	if (first->what)
		return;
	struct buf what = BUF_INIT, where = BUF_INIT;
	buf_str(&what, arg);
	buf_cat(&where, file);
	if (line)
		buf_fmt(&where, ":%d", line);
	fault_set(first, "lang.left-out", buf_cstr(&what), key, "lang.left-out-try");
	fault_detail(first, where.data);
	buf_release(&what);
	buf_release(&where);
}

/* The image of what the user wrote, with what it adds to; false: a mistake was told. */
static bool compile(
    struct shelf *s, const struct book *b, struct arena *scratch, const struct sources *own, struct str *image)
{
	struct fault first = FAULT_INIT;
	struct sources linked = {NULL, 0, 0};
	struct buf out = BUF_INIT;
	sources_linked(scratch, b->lang, &linked);
	struct compile *c = compile_new(&s->fold, b->lang, note, &first);
	if (!linked.n && !sources_are_whole(own))
		note(&first, b->folder, 0, "pack.no-letters", str_of(b->lang));
	sources_compile(c, &linked, own);
	compile_finish(c, &out);
	compile_free(c);
	bool ok = !first.what;
	if (ok)
		*image = arena_adopt(s->arena, &out);
	else
		tell(s, &first);
	fault_release(&first);
	buf_release(&out);
	return ok;
}

/* Reads the user's part of a language, once. */
static void read_own(struct shelf *s, struct book *b)
{
	struct arena *scratch = arena_new(0);
	struct sources own = {NULL, 0, 0};
	struct fault fault = FAULT_INIT;
	struct str image;
	b->tried = true;
	if (!sources_read(scratch, b->folder, &own, &fault)) {
		tell(s, &fault);
	} else if (own.n) {
		struct cache_key key = cache_key_of(b->lang, &own);
		b->has_own =
		    cache_load(s->arena, s->cache, b->lang, key, &image) && pack_open_strange(&b->own, image, &s->fold);
		if (!b->has_own && compile(s, b, scratch, &own, &image)) {
			b->has_own = pack_open(&b->own, image, &s->fold);
			cache_store(s->cache, b->lang, key, image);
		}
	}
	fault_release(&fault);
	arena_free(scratch);
}

static const struct pack *pack_of(struct shelf *s, struct book *b)
{
	if (b->folder && !b->tried)
		read_own(s, b);
	return b->has_own ? &b->own : linked_of(s, b);
}

bool shelf_has(const struct shelf *shelf, const char *lang)
{
	return find(shelf, lang) != NULL;
}

void shelf_open(struct shelf *shelf)
{
	for (size_t i = 0; i < shelf->books.n; i++)
		(void)pack_of(shelf, &shelf->books.items[i]);
}

const struct pack *shelf_named(struct shelf *shelf, const char *lang)
{
	struct book *b = find(shelf, lang);
	return b ? pack_of(shelf, b) : NULL;
}

static bool has_grammar(const struct book *b)
{
	struct buf path = BUF_INIT;
	if (b->folder)
		buf_fmt(&path, "%s/grammar", b->folder);
	bool has = b->folder && access(path.data, F_OK) == 0;
	buf_release(&path);
	return has;
}

const struct pack *shelf_for(struct shelf *shelf, struct str text)
{
	for (size_t i = 0; i < shelf->books.n; i++) {
		struct book *b = &shelf->books.items[i];
		const struct pack *linked = linked_of(shelf, b);
		bool fits = linked && pack_fits(linked, text);
		/* Additions change nothing about that; a whole pack of the user's may. */
		if (!fits && !has_grammar(b))
			continue;
		const struct pack *p = pack_of(shelf, b);
		if (p == &b->linked ? fits : p && pack_fits(p, text))
			return p;
	}
	return NULL;
}
