/* SPDX-License-Identifier: GPL-3.0-or-later */
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
#include "lang/pattern.h"
#include "lang/token.h"
#include "text/fold.h"

/* A small language: proclitics and article as in Arabic, Latin letters for the patterns. */
static const char grammar[] =
    "# comment\n"
    "conjunction و and.list\npreposition ب name.bi\npreposition ل name.li\nfused لل name.li\narticle ال\n"
    "open « » \" \"\nstop . ؟\ncomma ،\ncolon :\n"
    "paradigm noun 1 * - sg\nparadigm noun 1 ة ات pl\nparadigm noun 1 * ون pl\n"
    "bar weekday given\n"
    "exact علي given\n";
static const char lexicon[] = "@ word inflect=noun\nمدينة / -\nكاتب / -\n"
                              "@ org\nمجلس الأمن\nمجلس\n"
                              "@ country iso=QA num=-3\nقطر\n"
                              "@ given\nعلي\nجمعة\n"
                              "@ weekday\nجمعة\n"
                              "@ a\nalpha\n@ b\nbeta\n@ c\ngamma\n@ a c\ndelta\n";

struct set {
	struct arena *arena;
	struct fold fold;
	struct pack pack;
	size_t errors;
	const char *key;
	int line;
};

static void note(void *with, const char *file, int line, const char *key, struct str arg)
{
	struct set *s = with;
	(void)file;
	(void)arg;
	if (!s->errors++) {
		s->key = key;
		s->line = line;
	}
}

static void start(struct set *s)
{
	struct str image;
	*s = (struct set){.arena = arena_new(0)};
	assert_true(resource_find("fold.img", &image));
	assert_true(fold_open(&s->fold, image));
}

/* Compiles the small language with these patterns; `more` is one more file of that name. */
static void make(struct set *s, const char *patterns, const char *name, struct str more)
{
	struct buf image = BUF_INIT;
	start(s);
	struct compile *c = compile_new(&s->fold, "xx", note, s);
	compile_file(c, "grammar", str_of(grammar));
	compile_file(c, "small.lex", str_of(lexicon));
	compile_file(c, "small.pat", str_of(patterns));
	if (name)
		compile_file(c, name, more);
	compile_finish(c, &image);
	assert_int_equal(compile_errors(c), s->errors);
	compile_free(c);
	assert_true(
	    pack_open(&s->pack, (struct str){arena_copy(s->arena, image.data, image.len), image.len}, &s->fold));
	buf_release(&image);
}

static void drop(struct set *s)
{
	arena_free(s->arena);
}

/* ---- folding ---- */

static void folds_to(const struct fold *f, const char *text, const char *want)
{
	struct buf b = BUF_INIT;
	fold_text(f, str_of(text), &b, NULL);
	assert_string_equal(buf_cstr(&b), want);
	buf_release(&b);
}

static void letters_fold(void **state)
{
	(void)state;
	struct set s;
	start(&s);
	folds_to(&s.fold, "أإآٱا", "ااااا");
	folds_to(&s.fold, "على", "علي");
	folds_to(&s.fold, "مدرسة", "مدرسه");
	folds_to(&s.fold, "مَدْرَسَةٌ", "مدرسه");
	folds_to(&s.fold, "العـــربية", "العربيه");
	folds_to(&s.fold, "٠١٢٣٤٥٦٧٨٩", "0123456789");
	folds_to(&s.fold, "۰۱۲۳۴۵۶۷۸۹", "0123456789");
	folds_to(&s.fold, "ABC", "abc");
	folds_to(&s.fold, "Éa\xCC\x81", "ea");
	/* Presentation forms, one of which is two letters: lam with alef, lam with alef and hamza. */
	folds_to(&s.fold, "\xEF\xBA\x8D\xEF\xBB\xA0", "ال");
	folds_to(&s.fold, "\xEF\xBB\xBB", "لا");
	folds_to(&s.fold, "\xEF\xBB\xB7", "لا");
	folds_to(&s.fold,
	    "a\xE2\x80\x8F"
	    "b",
	    "ab");
	folds_to(&s.fold, "\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80");
	folds_to(&s.fold, "", "");
	drop(&s);
}

static void the_map_leads_back(void **state)
{
	(void)state;
	struct set s;
	struct buf b = BUF_INIT, map = BUF_INIT;
	start(&s);
	/* x, a mark that is dropped, lam-alef (3 bytes to 4), y */
	fold_text(&s.fold, STR("x\xD9\x8E\xEF\xBB\xBBy"), &b, &map);
	assert_int_equal(b.len, 6);
	assert_int_equal(map.len, b.len * sizeof(uint32_t));
	uint32_t at[6];
	memcpy(at, map.data, sizeof at);
	assert_int_equal(at[0], 0);
	for (int i = 1; i < 5; i++)
		assert_int_equal(at[i], 3);
	assert_int_equal(at[5], 6);
	buf_release(&b);
	buf_release(&map);
	drop(&s);
}

/* ---- the pack ---- */

static const struct sense *sense_of(const struct set *s, const char *folded)
{
	uint32_t w = pack_find(&s->pack, folded, strlen(folded));
	return w == PACK_NONE ? NULL : &s->pack.words[w].sense;
}

static bool word_is(const struct set *s, const char *folded, const char *class)
{
	const struct sense *sense = sense_of(s, folded);
	uint32_t id = pack_class(&s->pack, class);
	return sense && id != PACK_NONE && classes_has(&s->pack.sets[sense->set].classes, id);
}

static void words_are_found(void **state)
{
	(void)state;
	struct set s;
	make(&s, "", NULL, STR(""));
	assert_int_equal(s.errors, 0);
	assert_string_equal(pack_lang(&s.pack), "xx");
	assert_true(word_is(&s, "alpha", "a"));
	assert_false(word_is(&s, "alpha", "b"));
	assert_true(word_is(&s, "delta", "a") && word_is(&s, "delta", "c"));
	assert_null(sense_of(&s, "alphabet"));
	assert_null(sense_of(&s, "alph"));
	assert_null(sense_of(&s, ""));
	assert_memory_equal(sense_of(&s, "قطر")->iso, "QA", 2);
	assert_int_equal(sense_of(&s, "قطر")->num, -3);
	/* Made forms: the rule for an ending, the rule for any. */
	assert_true(word_is(&s, "مدينه", "sg"));
	assert_true(word_is(&s, "مدينات", "pl"));
	assert_true(word_is(&s, "كاتبون", "pl"));
	/* A bar takes a name from a word that is something else. */
	assert_true(word_is(&s, "جمعه", "weekday"));
	assert_false(word_is(&s, "جمعه", "given"));
	assert_int_equal(pack_class(&s.pack, "no.such"), PACK_NONE);
	assert_string_equal(pack_class_name(&s.pack, IS_NUMBER), "number");
	drop(&s);
}

/* By one look for both: each alone, one behind the other, over and over, and longer than what a look compares first. */
static void articles_are_told_apart(void **state)
{
	(void)state;
	struct set s;
	static const char more[] = "@ a\nوزير\nالتزام\nالدبلوماسيات\n@ b\nالوزير\nالالتزام\nالمستشفيات\n";
	make(&s, "", "more.lex", str_of(more));
	assert_true(word_is(&s, "وزير", "a") && !word_is(&s, "وزير", "b"));
	assert_true(word_is(&s, "الوزير", "b") && !word_is(&s, "الوزير", "a"));
	assert_true(word_is(&s, "التزام", "a") && word_is(&s, "الالتزام", "b"));
	assert_true(word_is(&s, "الدبلوماسيات", "a") && word_is(&s, "المستشفيات", "b"));
	static const char *const none[] = {
	    "تزام", "دبلوماسيات", "مستشفيات", "الكاتب", "الالوزير", "الالالتزام", "الدبلوماسيا", "ال"};
	for (size_t i = 0; i < sizeof none / sizeof *none; i++)
		assert_null(sense_of(&s, none[i]));
	for (uint32_t w = 0; w + 1 < s.pack.head->word_n; w++) {
		struct str text = pack_word_text(&s.pack, w);
		assert_int_equal(pack_find(&s.pack, text.s, text.n), w);
	}
	drop(&s);
}

static void phrases_are_walked(void **state)
{
	(void)state;
	struct set s;
	make(&s, "", NULL, STR(""));
	uint32_t one = pack_find(&s.pack, "مجلس", strlen("مجلس")), two = pack_find(&s.pack, "الامن", strlen("الامن"));
	uint32_t node = pack_step(&s.pack, 0, one);
	assert_int_not_equal(node, 0);
	assert_false(s.pack.nodes[node].sense.flags & PACK_FINAL);
	uint32_t last = pack_step(&s.pack, node, two);
	assert_int_not_equal(last, 0);
	assert_true(s.pack.nodes[last].sense.flags & PACK_FINAL);
	assert_int_equal(pack_step(&s.pack, 0, two), 0);
	drop(&s);
}

static void no_image_opens(void **state)
{
	(void)state;
	struct set s;
	struct pack p;
	make(&s, "", NULL, STR(""));
	assert_false(pack_open(&p, str_sub(s.pack.image.s, 0, 3), &s.fold));
	assert_false(pack_open(&p, str_sub(s.pack.image.s, 0, s.pack.image.n - 16), &s.fold));
	static const uint64_t zeros[64] = {0};
	assert_false(pack_open(&p, (struct str){(const char *)zeros, sizeof zeros}, &s.fold));
	drop(&s);
}

static void first_mistake(const char *name, const char *text, const char *key, int line)
{
	struct set s;
	make(&s, "", name, str_of(text));
	assert_true(s.errors > 0);
	assert_string_equal(s.key, key);
	assert_int_equal(s.line, line);
	drop(&s);
}

static void mistakes_are_told(void **state)
{
	(void)state;
	first_mistake("grammar", "\nnonsense x\n", "pack.verb", 2);
	first_mistake("grammar", "paradigm noun\n", "pack.line", 1);
	first_mistake("grammar", "bar x\n", "pack.line", 1);
	first_mistake("x.lex", "# c\nword\n", "pack.no-header", 2);
	first_mistake("x.lex", "@ word inflect=none\nword / words\n", "pack.paradigm", 2);
	first_mistake("x.lex", "@ word\n\xD9\x80\n", "pack.empty", 2);
	first_mistake("x.pat", "stage s\nsomething else\n", "pack.line", 2);
	first_mistake("x.pat", "pattern p -> q\n", "pack.line", 1);
	first_mistake("x.pat", "pattern p -> q : ( a\n", "pack.paren", 1);
	first_mistake("x.pat", "pattern p -> q : a )\n", "pack.paren", 1);
	first_mistake("x.pat", "pattern p -> q : foo:a\n", "pack.capture", 1);
	first_mistake("x.pat", "pattern p -> q : $none\n", "pack.let", 1);
	first_mistake("x.pat", "pattern p -> q : a&\n", "pack.element", 1);
	first_mistake("x.pat", "pattern p -> q : \"a\n", "pack.element", 1);
	first_mistake("x.pat", "pattern p -> q : a\n", "pack.no-stage", 1);
	first_mistake("x.pat", "let $x = $x $x $x $x $x $x $x $x\npattern p -> q : $x\n", "pack.let", 2);
}

/* Many times the same, as a pattern or as a lexicon. */
static void flood(const char *name, const char *front, const char *piece, size_t times)
{
	struct set s;
	struct buf b = BUF_INIT;
	buf_cat(&b, front);
	for (size_t i = 0; i < times; i++)
		buf_cat(&b, piece);
	make(&s, "", name, buf_view(&b));
	drop(&s);
	buf_release(&b);
}

static void floods_end(void **state)
{
	(void)state;
	const char *front = "pattern p -> q : ";
	flood("x.pat", front, "(", 50000);
	flood("x.pat", front, "|", 50000);
	flood("x.pat", front, "name:", 20000);
	flood("x.pat", front, "a|", 20000);
	flood("x.pat", front, "!(", 20000);
	flood("x.pat", front, "\xFF", 5000);
	flood("x.lex", "@ word\n", "/", 100000);
	flood("x.lex", "@ word\n", "\xC3", 100000);
	flood("x.lex", "", "@ x=y\n", 1000);
	flood("grammar", "", "open «\n", 1000);
	/* More classes than there is room for. */
	struct set s;
	struct buf b = BUF_INIT;
	for (int i = 0; i < 300; i++)
		buf_fmt(&b, "@ k%d\nw%d\n", i, i);
	make(&s, "", "x.lex", buf_view(&b));
	assert_true(s.errors > 0);
	assert_string_equal(s.key, "pack.classes");
	drop(&s);
	buf_release(&b);
}

/* ---- tokens ---- */

static void tokens_of(struct set *s, const char *text, struct tokens *t)
{
	tokenize(s->arena, &s->pack, str_of(text), t);
}

/* Tokens as written, "|" between. */
static void cut_to(struct set *s, const char *text, const char *want)
{
	struct tokens t;
	struct buf b = BUF_INIT;
	tokens_of(s, text, &t);
	for (size_t i = 0; i < t.n; i++) {
		if (i)
			buf_char(&b, '|');
		buf_add(&b, text + t.items[i].span.begin, t.items[i].span.end - t.items[i].span.begin);
	}
	assert_string_equal(buf_cstr(&b), want);
	buf_release(&b);
}

static bool token_is(const struct tokens *t, size_t i, enum builtin class)
{
	return i < t->n && classes_has(&t->items[i].classes, class);
}

static void proclitics_are_split_where_the_rest_is_known(void **state)
{
	(void)state;
	struct set s;
	struct tokens t;
	make(&s, "", NULL, STR(""));
	cut_to(&s, "وقطر", "و|قطر");
	cut_to(&s, "بقطر", "ب|قطر");
	cut_to(&s, "وبقطر", "و|ب|قطر");
	cut_to(&s, "وَبِقَطَر", "وَ|بِ|قَطَر");
	/* What is not known stays whole: the letter may belong to the word. */
	cut_to(&s, "وزير", "وزير");
	cut_to(&s, "بلدان", "بلدان");
	/* With the article the rest need not be known. */
	cut_to(&s, "والزهور", "و|الزهور");
	cut_to(&s, "بالزهور", "ب|الزهور");
	cut_to(&s, "و", "و");
	tokens_of(&s, "وقطر", &t);
	assert_true(token_is(&t, 0, IS_AND) && token_is(&t, 1, IS_COUNTRY) && token_is(&t, 1, IS_GLUED));
	tokens_of(&s, "وزير", &t);
	assert_true(token_is(&t, 0, IS_UNKNOWN));
	drop(&s);
}

static void the_article_makes_definite(void **state)
{
	(void)state;
	struct set s;
	struct tokens t;
	make(&s, "", NULL, STR(""));
	tokens_of(&s, "المدينة", &t);
	assert_int_equal(t.n, 1);
	assert_true(token_is(&t, 0, IS_DEF) && token_is(&t, 0, IS_WORD));
	tokens_of(&s, "مدينة", &t);
	assert_false(token_is(&t, 0, IS_DEF));
	/* Preposition and article in one. */
	tokens_of(&s, "للمدينة", &t);
	assert_int_equal(t.n, 2);
	assert_int_equal(t.items[0].span.end, t.items[1].span.begin);
	assert_int_equal(t.items[1].span.end, strlen("للمدينة"));
	assert_true(token_is(&t, 0, IS_PREP) && token_is(&t, 1, IS_DEF) && token_is(&t, 1, IS_WORD));
	drop(&s);
}

static void exact_spellings_count(void **state)
{
	(void)state;
	struct set s;
	struct tokens t;
	make(&s, "", "grammar", STR("exact على prep\n"));
	tokens_of(&s, "علي على", &t);
	assert_int_equal(t.n, 2);
	assert_true(token_is(&t, 0, IS_GIVEN) && !token_is(&t, 0, IS_PREP));
	assert_true(token_is(&t, 1, IS_PREP) && !token_is(&t, 1, IS_GIVEN));
	drop(&s);
}

static void marks_open_and_close(void **state)
{
	(void)state;
	struct set s;
	struct tokens t;
	make(&s, "", NULL, STR(""));
	tokens_of(&s, "«alpha»: \"beta\"، \"gamma\".", &t);
	assert_int_equal(t.n, 12);
	assert_true(token_is(&t, 0, IS_OPEN) && token_is(&t, 2, IS_CLOSE) && token_is(&t, 3, IS_COLON));
	assert_true(token_is(&t, 4, IS_OPEN) && !token_is(&t, 4, IS_CLOSE));
	assert_true(token_is(&t, 6, IS_CLOSE) && !token_is(&t, 6, IS_OPEN));
	assert_true(token_is(&t, 7, IS_COMMA) && token_is(&t, 8, IS_OPEN) && token_is(&t, 10, IS_CLOSE) &&
	            token_is(&t, 11, IS_STOP));
	/* A mark left open does not turn those of the next paragraph around. */
	tokens_of(&s, "\"alpha\n\"beta\"", &t);
	assert_int_equal(t.n, 6);
	assert_true(token_is(&t, 2, IS_BREAK) && token_is(&t, 3, IS_OPEN) && token_is(&t, 5, IS_CLOSE));
	drop(&s);
}

static void numbers_and_words_are_told_apart(void **state)
{
	(void)state;
	struct set s;
	struct tokens t;
	make(&s, "", NULL, STR(""));
	tokens_of(&s, "١٥ zeta 2024", &t);
	assert_int_equal(t.n, 3);
	assert_true(token_is(&t, 0, IS_NUMBER) && token_is(&t, 1, IS_UNKNOWN) && token_is(&t, 1, IS_LATIN) &&
	            token_is(&t, 2, IS_NUMBER));
	assert_memory_equal(t.folded + t.items[0].folded, "15", 2);
	drop(&s);
}

/* Spans rise, do not overlap and stay inside. */
static void spans_are_in_order(struct set *s, struct str text)
{
	struct tokens t;
	struct units u;
	uint32_t at = 0;
	tokenize(s->arena, &s->pack, text, &t);
	for (size_t i = 0; i < t.n; i++) {
		assert_true(t.items[i].span.begin >= at && t.items[i].span.end >= t.items[i].span.begin);
		at = t.items[i].span.end;
	}
	assert_true(at <= text.n);
	units_from(s->arena, &s->pack, &t, &u);
	assert_true(u.n <= t.n);
}

static void any_text_has_tokens(void **state)
{
	(void)state;
	struct set s;
	struct buf b = BUF_INIT;
	make(&s, "", NULL, STR(""));
	spans_are_in_order(&s, STR(""));
	spans_are_in_order(&s, STR("\n\n \t"));
	spans_are_in_order(&s, STR("\xFF\xFE\xD9 \xD9\x88\xD9 a\xC3\n\xED\xA0\x80"));
	spans_are_in_order(&s, STR("\0\0a\0b"));
	spans_are_in_order(&s, STR("\xD9\x8E\xD9\x8E \xD9\x80"));
	static const char *const letters[] = {"و", "ل", "ا", "a", "\"", "\xD9\x8E", "\xEF\xB7\xBA", "\xFF", "-", "'"};
	for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
		buf_clear(&b);
		while (b.len < 100000)
			buf_cat(&b, letters[i]);
		spans_are_in_order(&s, buf_view(&b));
	}
	/* Every single byte. */
	for (int c = 0; c < 256; c++) {
		char text[3] = {'a', (char)c, 'b'};
		spans_are_in_order(&s, (struct str){text, 3});
	}
	buf_release(&b);
	drop(&s);
}

static void phrases_become_units(void **state)
{
	(void)state;
	struct set s;
	struct tokens t;
	struct units u;
	make(&s, "", NULL, STR(""));
	tokens_of(&s, "مجلس الأمن مجلس", &t);
	units_from(s.arena, &s.pack, &t, &u);
	assert_int_equal(u.n, 2);
	assert_int_equal(u.items[0].last - u.items[0].first, 2);
	assert_true(classes_has(&u.items[0].classes, IS_ORG));
	struct span span = unit_span(&t, &u.items[0]);
	assert_int_equal(span.begin, 0);
	assert_int_equal(span.end, strlen("مجلس الأمن"));
	drop(&s);
}

/* ---- patterns ---- */

/* Where the pattern's match that begins at word `at` ends; -1: no match. */
static int ends(const char *pattern, const char *text, uint32_t at, struct match *m)
{
	struct set s;
	struct tokens t;
	struct units u;
	struct match own;
	struct buf b = BUF_INIT;
	m = m ? m : &own;
	buf_fmt(&b, "stage s\npattern p -> out : %s\n", pattern);
	make(&s, buf_cstr(&b), NULL, STR(""));
	assert_int_equal(s.errors, 0);
	tokens_of(&s, text, &t);
	units_from(s.arena, &s.pack, &t, &u);
	bool ok = pattern_match(&s.pack, &s.pack.patterns[0], u.items, (uint32_t)u.n, at, m);
	drop(&s);
	buf_release(&b);
	return ok ? (int)m->end : -1;
}

static void elements_match(void **state)
{
	(void)state;
	assert_int_equal(ends("a", "alpha", 0, NULL), 1);
	assert_int_equal(ends("a", "beta", 0, NULL), -1);
	assert_int_equal(ends("a b", "alpha beta gamma", 0, NULL), 2);
	assert_int_equal(ends("a b", "alpha", 0, NULL), -1);
	assert_int_equal(ends("any", "zeta", 0, NULL), 1);
	assert_int_equal(ends("!a any", "beta alpha", 0, NULL), 2);
	assert_int_equal(ends("!a", "alpha", 0, NULL), -1);
	assert_int_equal(ends("a&c", "delta", 0, NULL), 1);
	assert_int_equal(ends("a&c", "alpha", 0, NULL), -1);
	assert_int_equal(ends("a&!c", "delta", 0, NULL), -1);
	assert_int_equal(ends("\"zeta\"", "ZETA", 0, NULL), 1);
	assert_int_equal(ends("\"zeta\"", "eta", 0, NULL), -1);
	assert_int_equal(ends("a b", "alpha beta", 1, NULL), -1);
}

static void choices_and_repeats_match(void **state)
{
	(void)state;
	assert_int_equal(ends("( a | b ) c", "beta gamma", 0, NULL), 2);
	assert_int_equal(ends("( a | a b ) c", "alpha beta gamma", 0, NULL), 3);
	assert_int_equal(ends("a|b|c", "gamma", 0, NULL), 1);
	assert_int_equal(ends("a b? c", "alpha gamma", 0, NULL), 2);
	assert_int_equal(ends("a b? c", "alpha beta gamma", 0, NULL), 3);
	assert_int_equal(ends("a b? c", "alpha beta beta gamma", 0, NULL), -1);
	assert_int_equal(ends("a b* c", "alpha gamma", 0, NULL), 2);
	assert_int_equal(ends("a b* c", "alpha beta beta beta gamma", 0, NULL), 5);
	assert_int_equal(ends("a b+ c", "alpha gamma", 0, NULL), -1);
	assert_int_equal(ends("a b+ c", "alpha beta beta gamma", 0, NULL), 4);
	assert_int_equal(ends("a* a b", "alpha alpha alpha beta", 0, NULL), 4);
	assert_int_equal(ends("( a ( b | c )* )+", "alpha beta gamma alpha alpha gamma beta zeta", 0, NULL), 7);
	/* An empty match is none. */
	assert_int_equal(ends("a?", "beta", 0, NULL), -1);
}

static void captures_are_kept(void **state)
{
	(void)state;
	struct match m;
	assert_int_equal(ends("title:( a b? ) name:( c )", "alpha beta gamma", 0, &m), 3);
	assert_int_equal(m.cap[CAP_TITLE].begin, 0);
	assert_int_equal(m.cap[CAP_TITLE].end, 2);
	assert_int_equal(m.cap[CAP_NAME].begin, 2);
	assert_int_equal(m.cap[CAP_NAME].end, 3);
	assert_int_equal(m.cap[CAP_PLACE].begin, m.cap[CAP_PLACE].end);
	/* A way that was given up leaves nothing behind. */
	assert_int_equal(ends("( title:a b | a name:c )", "alpha gamma", 0, &m), 2);
	assert_int_equal(m.cap[CAP_TITLE].begin, m.cap[CAP_TITLE].end);
	assert_int_equal(m.cap[CAP_NAME].begin, 1);
}

static void looks_do_not_consume(void **state)
{
	(void)state;
	assert_int_equal(ends("a =( b )", "alpha beta", 0, NULL), 1);
	assert_int_equal(ends("a =( b )", "alpha gamma", 0, NULL), -1);
	assert_int_equal(ends("a =( b )", "alpha", 0, NULL), -1);
	assert_int_equal(ends("a !( b )", "alpha beta", 0, NULL), -1);
	assert_int_equal(ends("a !( b )", "alpha gamma", 0, NULL), 1);
	assert_int_equal(ends("a !( b )", "alpha", 0, NULL), 1);
	assert_int_equal(ends("a =( b c ) b", "alpha beta gamma", 0, NULL), 2);
	assert_int_equal(ends("<b a", "beta alpha", 1, NULL), 2);
	assert_int_equal(ends("<b a", "gamma alpha", 1, NULL), -1);
	assert_int_equal(ends("<b a", "alpha", 0, NULL), -1);
	assert_int_equal(ends("<!b a", "beta alpha", 1, NULL), -1);
	assert_int_equal(ends("<!b a", "gamma alpha", 1, NULL), 2);
	assert_int_equal(ends("<!b a", "alpha", 0, NULL), 1);
}

static void no_pattern_runs_away(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	for (int i = 0; i < 400; i++)
		buf_cat(&b, "alpha ");
	assert_int_equal(ends("( a* a* a* a* a* a* ) b", buf_cstr(&b), 0, NULL), -1);
	assert_int_equal(ends("( ( a? )* )* b", buf_cstr(&b), 0, NULL), -1);
	assert_int_equal(ends("( a | a a | a a a )+ b", buf_cstr(&b), 0, NULL), -1);
	/* Long but straight is fine. */
	assert_int_equal(ends("a*", buf_cstr(&b), 0, NULL), 400);
	buf_cat(&b, "beta");
	assert_int_equal(ends("a* b", buf_cstr(&b), 0, NULL), 401);
	buf_release(&b);
}

static void stages_join_units(void **state)
{
	(void)state;
	struct set s;
	struct tokens t;
	struct units u;
	make(&s,
	    "stage one\npattern short -> person : a\npattern long -> title : a name:b\nyes alpha beta\nno beta\nstage "
	    "two\n"
	    "let $x = title|person\npattern pair -> agency : ( $x ) c\n",
	    NULL, STR(""));
	assert_int_equal(s.errors, 0);
	tokens_of(&s, "alpha beta gamma alpha zeta", &t);
	units_from(s.arena, &s.pack, &t, &u);
	units_stage(&s.pack, "one", &u);
	assert_int_equal(u.n, 4);
	assert_true(classes_has(&u.items[0].classes, IS_TITLE)); /* the longest */
	assert_int_equal(u.items[0].cap[CAP_NAME].begin, 1);
	assert_true(classes_has(&u.items[2].classes, IS_PERSON));
	units_stage(&s.pack, "two", &u);
	assert_int_equal(u.n, 3);
	assert_true(classes_has(&u.items[0].classes, IS_AGENCY));
	assert_int_equal(u.items[0].last, 3);
	units_stage(&s.pack, "none", &u);
	assert_int_equal(u.n, 3);
	drop(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(letters_fold),
	    cmocka_unit_test(the_map_leads_back),
	    cmocka_unit_test(words_are_found),
	    cmocka_unit_test(articles_are_told_apart),
	    cmocka_unit_test(phrases_are_walked),
	    cmocka_unit_test(no_image_opens),
	    cmocka_unit_test(mistakes_are_told),
	    cmocka_unit_test(floods_end),
	    cmocka_unit_test(proclitics_are_split_where_the_rest_is_known),
	    cmocka_unit_test(the_article_makes_definite),
	    cmocka_unit_test(exact_spellings_count),
	    cmocka_unit_test(marks_open_and_close),
	    cmocka_unit_test(numbers_and_words_are_told_apart),
	    cmocka_unit_test(any_text_has_tokens),
	    cmocka_unit_test(phrases_become_units),
	    cmocka_unit_test(elements_match),
	    cmocka_unit_test(choices_and_repeats_match),
	    cmocka_unit_test(captures_are_kept),
	    cmocka_unit_test(looks_do_not_consume),
	    cmocka_unit_test(no_pattern_runs_away),
	    cmocka_unit_test(stages_join_units),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
