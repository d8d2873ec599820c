/* SPDX-License-Identifier: GPL-3.0-or-later
 * Packs from outside the program: images that are damaged or forged, what is kept of them, what the user adds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"
#include "desk/cache.h"
#include "desk/shelf.h"
#include "desk/sources.h"
#include "lang/compile.h"
#include "lang/token.h"

static const char grammar[] = "letters a-z\nconjunction w\narticle al\nenclitic 's\nopen \" \" ( )\nstop .\n"
                              "paradigm noun 1 * - sg\nparadigm noun 1 * s pl\nexact Alpha b iso=QA\n";
static const char lexicon[] = "@ a iso=QA num=3\nalpha\n@ b inflect=noun\nbeta\na word of more than sixteen letters\n"
                              "andmorethansixteenletters\n@ comp=x\none two\none three\n@ name=x\nfour\n";
static const char patterns[] = "stage one\npattern p -> q : <!b name:( a b* | ( b|\"gamma\" )+ ) =( any ) !( a )\n"
                               "pattern r -> s : a? b? ( a | b ) \"one\"\n";
static const char sample[] =
    "wAlpha beta's \"alpha\" (one two) gamma beta beta. al one three four andmorethansixteenletters";

static void ignore(void *with, const char *file, int line, const char *key, struct str arg)
{
	(void)with;
	(void)file;
	(void)line;
	(void)key;
	(void)arg;
}

static struct str small_image(struct arena *arena, const struct fold *fold)
{
	struct buf out = BUF_INIT;
	struct compile *c = compile_new(fold, "xx", ignore, NULL);
	compile_file(c, "grammar", str_of(grammar));
	compile_file(c, "small.lex", str_of(lexicon));
	compile_file(c, "small.pat", str_of(patterns));
	compile_finish(c, &out);
	assert_int_equal(compile_errors(c), 0);
	compile_free(c);
	return arena_adopt(arena, &out);
}

static void use(const struct pack *p)
{
	struct arena *arena = arena_new(0);
	struct tokens tokens;
	struct units units;
	(void)pack_fits(p, str_of(sample));
	tokenize(arena, p, str_of(sample), &tokens);
	units_from(arena, p, &tokens, &units);
	units_stage(p, "one", &units);
	for (uint32_t i = 0; i < PACK_CLASSES; i++)
		(void)strlen(pack_class_name(p, i));
	(void)strlen(pack_lang(p));
	arena_free(arena);
}

static void linked_packs_are_sound(void **state)
{
	(void)state;
	struct fold fold;
	struct pack p;
	size_t n = 0;
	assert_true(sources_fold(&fold));
	for (const struct resource *r = resource_table; r->name; r++) {
		const char *dot = strrchr(r->name, '.');
		if (strncmp(r->name, "lang/", 5) != 0 || !dot || strcmp(dot, ".pack") != 0)
			continue;
		assert_true(pack_open_strange(&p, (struct str){r->begin, (size_t)(r->end - r->begin)}, &fold));
		/* What a user adds is compiled upon its sources. */
		struct arena *arena = arena_new(0);
		struct sources sources = {NULL, 0, 0};
		sources_linked(arena, pack_lang(&p), &sources);
		assert_true(sources.n > 3);
		assert_true(sources_are_whole(&sources));
		arena_free(arena);
		n++;
	}
	assert_true(n > 0);
}

static uint32_t roll(uint32_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return *state;
}

/* Numbers that lie near borders, and small ones, put where a number stands; single bytes. */
static void forge(struct buf *image, uint32_t *state)
{
	static const uint32_t borders[] = {
	    0, 1, 2, 7, 8, 16, 63, 64, 255, 256, 1U << 20, 0x7FFFFFFF, 0xFFFFFFF0, 0xFFFFFFFF};
	for (uint32_t edits = 1 + roll(state) % 3; edits; edits--) {
		/* Half of them in the head, where all tables are named. */
		size_t in = roll(state) % 2 ? sizeof(struct pack_head) : image->len, at = roll(state) % (in - 4);
		uint32_t value = borders[roll(state) % (sizeof borders / sizeof *borders)];
		if (roll(state) % 3 == 0)
			value = roll(state) % (uint32_t)image->len;
		if (roll(state) % 3)
			memcpy(image->data + at / 4 * 4, &value, sizeof value);
		else
			image->data[at] = (char)roll(state);
	}
}

static void forged_images_do_no_harm(void **state)
{
	(void)state;
	struct arena *arena = arena_new(0);
	struct fold fold;
	uint32_t dice = 0x5AF1Eu, accepted = 0;
	assert_true(sources_fold(&fold));
	struct str whole = small_image(arena, &fold);
	for (int i = 0; i < 20000; i++) {
		struct buf image = BUF_INIT;
		struct pack p;
		buf_str(&image, whole);
		forge(&image, &dice);
		if (pack_open_strange(&p, buf_view(&image), &fold)) {
			accepted++;
			use(&p);
		}
		buf_release(&image);
	}
	/* The forger is not so coarse that all is turned away at the door. */
	assert_in_range(accepted, 1000, 19000);
	for (size_t n = 0; n < whole.n; n += 1 + whole.n / 500) {
		struct pack p;
		assert_false(pack_open_strange(&p, str_sub(whole.s, 0, n), &fold));
	}
	arena_free(arena);
}

static void what_is_kept_comes_back(void **state)
{
	(void)state;
	struct arena *arena = arena_new(0);
	char folder[] = "/tmp/safir-cache-XXXXXX";
	struct str back, image = STR("not much of an image, but kept as it is");
	struct source item = {"mine.lex", STR("@ a\nalpha\n"), SOURCE_LEXICON};
	struct sources own = {&item, 1, 1};
	assert_non_null(mkdtemp(folder));
	struct cache_key key = cache_key_of("xx", &own);
	assert_false(cache_load(arena, folder, "xx", key, &back));
	cache_store(folder, "xx", key, image);
	assert_true(cache_load(arena, folder, "xx", key, &back));
	assert_true(str_eq(back, image));
	assert_int_equal((uintptr_t)back.s % 16, 0);
	/* Another language, other words, another name: another key. */
	item.text = STR("@ a\nalphb\n");
	struct cache_key other = cache_key_of("xx", &own);
	assert_true(other.a != key.a && other.b != key.b);
	assert_false(cache_load(arena, folder, "xx", other, &back));
	item = (struct source){"mind.lex", STR("@ a\nalpha\n"), SOURCE_LEXICON};
	assert_true(cache_key_of("xx", &own).a != key.a);
	assert_false(cache_load(arena, folder, "yy", key, &back));
	assert_false(cache_load(arena, NULL, "xx", key, &back));
	cache_store(NULL, "xx", key, image);
	/* Only the latest stay. */
	for (int i = 0; i < 10; i++)
		cache_store(folder, "xx", (struct cache_key){(uint64_t)i, 0}, image);
	char **names;
	size_t n;
	struct fault fault = FAULT_INIT;
	assert_true(dir_list(arena, folder, 0, &names, &n, &fault));
	assert_in_range(n, 1, 4);
	for (size_t i = 0; i < n; i++)
		unlink(names[i]);
	rmdir(folder);
	arena_free(arena);
}

static void tell(void *with, const struct fault *fault)
{
	(void)fault;
	++*(int *)with;
}

static void a_mistake_leaves_the_linked_pack(void **state)
{
	(void)state;
	struct arena *arena = arena_new(0);
	struct fault fault = FAULT_INIT;
	char folder[] = "/tmp/safir-lang-XXXXXX";
	struct buf path = BUF_INIT;
	int told = 0;
	assert_non_null(mkdtemp(folder));
	buf_fmt(&path, "%s/ar", folder);
	assert_true(dir_make(path.data));
	struct shelf *s = shelf_new(arena, folder, NULL, tell, &told);
	const struct pack *linked = shelf_named(s, "ar");
	assert_non_null(linked);
	buf_cat(&path, "/mine.lex");
	const char right[] = "@ agency\nxyzzy\n", wrong[] = "xyzzy\n";
	assert_true(file_write(path.data, wrong, sizeof wrong - 1, &fault));
	s = shelf_new(arena, folder, NULL, tell, &told);
	assert_true(shelf_has(s, "ar"));
	assert_false(shelf_has(s, ".."));
	const struct pack *p = shelf_named(s, "ar");
	assert_int_equal(told, 1);
	assert_true(p->image.s == linked->image.s);
	assert_ptr_equal(p, shelf_named(s, "ar"));
	assert_int_equal(told, 1);
	assert_true(file_write(path.data, right, sizeof right - 1, &fault));
	s = shelf_new(arena, folder, NULL, tell, &told);
	p = shelf_named(s, "ar");
	assert_int_equal(told, 1);
	assert_true(p->image.s != linked->image.s);
	assert_int_not_equal(pack_find(p, "xyzzy", 5), PACK_NONE);
	assert_int_equal(pack_find(linked, "xyzzy", 5), PACK_NONE);
	assert_null(shelf_named(s, "xx"));
	unlink(path.data);
	path.data[path.len - strlen("/mine.lex")] = '\0';
	rmdir(path.data);
	rmdir(folder);
	buf_release(&path);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(linked_packs_are_sound),
	    cmocka_unit_test(forged_images_do_no_harm),
	    cmocka_unit_test(what_is_kept_comes_back),
	    cmocka_unit_test(a_mistake_leaves_the_linked_pack),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
