/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a user adds to a pack: the layer above its own files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/resource.h"
#include "lang/compile.h"
#include "lang/token.h"
#include "text/fold.h"

static const char grammar[] = "open \" \"\nparadigm noun 1 * - sg\nparadigm noun 1 * s pl\nbar prep given\n";
static const char lexicon[] = "@ a iso=QA num=3\nalpha\n@ b inflect=noun\nbeta\n@ c\ngamma ray\n@ prep\nunder\n"
                              "@ city iso=OM\ntown\n";
static const char patterns[] = "stage one\nlet $both = a|b\npattern p.ab -> ab : a b\nyes alpha beta\n"
                               "pattern p.a -> only : $both\nno gamma\n"
                               "stage two\npattern p.use -> used : ab c\nno alpha\n";

struct made {
	struct arena *arena;
	struct fold fold;
	struct pack pack;
	size_t errors;
	const char *key, *file;
	int line;
	size_t examples;
};

static void note(void *with, const char *file, int line, const char *key, struct str arg)
{
	struct made *m = with;
	(void)arg;
	if (!m->errors++) {
		m->key = key;
		m->file = file;
		m->line = line;
	}
}

/* NULL: no such file is added. */
static void make(struct made *m, const char *own_lexicon, const char *own_patterns)
{
	struct str image;
	struct buf out = BUF_INIT;
	const char *pattern, *file;
	struct str text;
	bool yes;
	int line;
	*m = (struct made){.arena = arena_new(0)};
	assert_true(resource_find("fold.img", &image));
	assert_true(fold_open(&m->fold, image));
	struct compile *c = compile_new(&m->fold, "xx", note, m);
	compile_file(c, "grammar", str_of(grammar));
	compile_file(c, "base.lex", str_of(lexicon));
	compile_added(c, true);
	if (own_lexicon)
		compile_file(c, "own.lex", str_of(own_lexicon));
	compile_added(c, false);
	compile_file(c, "base.pat", str_of(patterns));
	compile_added(c, true);
	if (own_patterns)
		compile_file(c, "own.pat", str_of(own_patterns));
	compile_finish(c, &out);
	while (compile_example(c, m->examples, &pattern, &yes, &text, &file, &line))
		m->examples++;
	compile_free(c);
	assert_true(pack_open(&m->pack, (struct str){arena_copy(m->arena, out.data, out.len), out.len}, &m->fold));
	buf_release(&out);
}

static void drop(struct made *m)
{
	arena_free(m->arena);
}

/* A word is of a class. */
static bool is(const struct made *m, const char *word, const char *class)
{
	uint32_t w = pack_find(&m->pack, word, strlen(word)), id = pack_class(&m->pack, class);
	return w != PACK_NONE && id != PACK_NONE && classes_has(&m->pack.sets[m->pack.words[w].sense.set].classes, id);
}

static const char *iso(const struct made *m, const char *word)
{
	static char two[3];
	uint32_t w = pack_find(&m->pack, word, strlen(word));
	assert_int_not_equal(w, PACK_NONE);
	memcpy(two, m->pack.words[w].sense.iso, 2);
	return two;
}

/* The pattern that made the first unit of a text; "" for none. */
static const char *joined(const struct made *m, const char *text)
{
	struct tokens tokens;
	struct units units;
	tokenize(m->arena, &m->pack, str_of(text), &tokens);
	units_from(m->arena, &m->pack, &tokens, &units);
	units_stage(&m->pack, "one", &units);
	units_stage(&m->pack, "two", &units);
	uint32_t by = units.n ? units.items[0].pattern : PACK_NONE;
	return by == PACK_NONE ? "" : pack_text(&m->pack, m->pack.patterns[by].name);
}

static void nothing_added_changes_nothing(void **state)
{
	(void)state;
	struct made m;
	make(&m, NULL, NULL);
	assert_int_equal(m.errors, 0);
	assert_int_equal(m.examples, 3);
	assert_true(is(&m, "betas", "b"));
	assert_string_equal(joined(&m, "alpha beta"), "p.ab");
	assert_string_equal(joined(&m, "beta"), "p.a");
	drop(&m);
}

static void words_are_added(void **state)
{
	(void)state;
	struct made m;
	make(&m, "@ a iso=KW\nalpha\ndelta\n@ given\nunder\n@ b inflect=noun\nzeta\n@ city iso=IQ\ntown\n", NULL);
	assert_int_equal(m.errors, 0);
	assert_true(is(&m, "delta", "a"));
	assert_true(is(&m, "zetas", "b"));
	/* Over the country that it had, and over a bar. */
	assert_string_equal(iso(&m, "alpha"), "KW");
	assert_string_equal(iso(&m, "town"), "IQ");
	assert_true(is(&m, "under", "given"));
	assert_string_equal(joined(&m, "delta zeta"), "p.ab");
	drop(&m);
}

static void words_are_taken_away(void **state)
{
	(void)state;
	struct made m;
	make(&m, "@ not\nalpha\n@ not inflect=noun\nbeta\n@ not prep\nunder\n@ not\ngamma ray\nunheard of\nunheard\n",
	    NULL);
	assert_int_equal(m.errors, 0);
	assert_false(is(&m, "alpha", "a"));
	assert_string_equal(iso(&m, "alpha"), "");
	assert_false(is(&m, "beta", "b"));
	assert_false(is(&m, "betas", "b"));
	assert_false(is(&m, "under", "prep"));
	assert_string_equal(joined(&m, "alpha beta"), "");
	drop(&m);
}

static void the_later_wins(void **state)
{
	(void)state;
	struct made m;
	make(&m, "@ not\nalpha\n@ b\nalpha\n@ c\nbeta\n@ not b\nbeta\n", NULL);
	assert_int_equal(m.errors, 0);
	assert_false(is(&m, "alpha", "a"));
	assert_true(is(&m, "alpha", "b"));
	assert_true(is(&m, "beta", "c"));
	assert_false(is(&m, "beta", "b"));
	assert_true(is(&m, "betas", "b"));
	drop(&m);
}

static void patterns_join_the_stages(void **state)
{
	(void)state;
	struct made m;
	/* The one of a stage before, and wins over a match of the same length; a longer one still wins over it. */
	make(&m, NULL, "stage one\nlet $both = b\npattern own.b -> only : $both\nyes beta\nno alpha\n");
	assert_int_equal(m.errors, 0);
	assert_int_equal(m.examples, 5);
	assert_string_equal(joined(&m, "beta"), "own.b");
	assert_string_equal(joined(&m, "alpha"), "p.a");
	assert_string_equal(joined(&m, "alpha beta"), "p.ab");
	drop(&m);
	make(&m, NULL, "not p.a\nnot p.use\n");
	assert_int_equal(m.errors, 0);
	assert_int_equal(m.examples, 1);
	assert_string_equal(joined(&m, "beta"), "");
	assert_string_equal(joined(&m, "alpha beta"), "p.ab");
	drop(&m);
}

static void told(const char *own_lexicon, const char *own_patterns, const char *key, const char *file, int line)
{
	struct made m;
	make(&m, own_lexicon, own_patterns);
	assert_int_equal(m.errors, 1);
	assert_string_equal(m.key, key);
	assert_string_equal(m.file, file);
	assert_int_equal(m.line, line);
	drop(&m);
}

static void mistakes_are_told(void **state)
{
	(void)state;
	told("@ given\nsigma\n\n@ givven\nomega\n", NULL, "pack.unasked", "own.lex", 4);
	told("@ not givven\nalpha\n", NULL, "pack.unasked", "own.lex", 1);
	told("@ b inflect=nuon\nzeta\n", NULL, "pack.paradigm", "own.lex", 2);
	told(NULL, "stage one\npattern own -> only : a&!givven\nno beta\n", "pack.ungiven", "own.pat", 2);
	told(NULL, "stage on\npattern own -> only : a b b\nno beta\n", "pack.stage", "own.pat", 1);
	told(NULL, "pattern own -> only : a b b\nno beta\n", "pack.no-stage", "own.pat", 1);
	told(NULL, "not p.none\n", "pack.pattern", "own.pat", 1);
	told("sigma\n", NULL, "pack.no-header", "own.lex", 1);
	/* What is asked for by an added pattern, and given by one, is no mistake. */
	struct made m;
	make(&m, "@ mine\nsigma\n",
	    "stage one\npattern own.a -> fresh : mine b\nno beta\nstage two\npattern own.b -> used : fresh c\nno a\n");
	assert_int_equal(m.errors, 0);
	drop(&m);
}

/* Whatever a user writes, compiling ends, and what it makes is a pack. */
static void damaged_files_end(void **state)
{
	(void)state;
	static const char words[] =
	    "@ not a b\nalpha ; weak comp=x\n@ b inflect=noun iso=KW\nbeta / -\n@ not\ngamma ray\n";
	static const char rules[] = "stage one\nlet $x = a|!b\nnot p.a\npattern o -> n : <a name:( $x* )+ =( \"c\" )\n"
	                            "yes alpha\nno beta\n";
	static const char pieces[] = "@;/=,$!()|*+?<\":&->\n \xD9\x80";
	uint32_t dice = 0x5AF1Eu;
	for (int i = 0; i < 200; i++) {
		char lex[sizeof words], pat[sizeof rules];
		struct made m;
		memcpy(lex, words, sizeof words);
		memcpy(pat, rules, sizeof rules);
		for (int k = 0; k < 4; k++) {
			dice = dice * 1664525u + 1013904223u;
			lex[(dice >> 8) % (sizeof lex - 1)] = pieces[(dice >> 20) % (sizeof pieces - 1)];
			pat[(dice >> 12) % (sizeof pat - 1)] = pieces[(dice >> 24) % (sizeof pieces - 1)];
		}
		make(&m, lex, pat);
		assert_true(pack_is_sound(&m.pack));
		(void)joined(&m, "alpha beta gamma ray");
		drop(&m);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(nothing_added_changes_nothing),
	    cmocka_unit_test(words_are_added),
	    cmocka_unit_test(words_are_taken_away),
	    cmocka_unit_test(the_later_wins),
	    cmocka_unit_test(patterns_join_the_stages),
	    cmocka_unit_test(mistakes_are_told),
	    cmocka_unit_test(damaged_files_end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
