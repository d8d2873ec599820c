/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/resource.h"
#include "text/namekey.h"
#include "text/namekey_build.h"
#include "text/nameprint.h"

static struct namekeys linked_in(void)
{
	struct namekeys k;
	struct str image;
	assert_true(resource_find("names.img", &image));
	assert_true(namekeys_open(&k, image));
	return k;
}

static const char *key(const struct namekeys *k, const char *word)
{
	static char out[4][NAMEKEY_ROOM];
	static unsigned turn;
	char *to = out[turn++ % 4];
	namekey_of(k, str_of(word), to);
	return to;
}

static void one_name_has_one_key(void **state)
{
	(void)state;
	static const char *const rows[][7] = {
	    {"Lavrov", "LAVROV", "لافروف", "Лавров", "לברוב", NULL},
	    {"Lavrentiev", "Lavrentyev", "لافرنتييف", "لافرينتييف", "Лаврентьев", "לברנטייב", NULL},
	    {"Putin", "بوتين", "Путин", "פוטין", NULL},
	    {"Mohammed", "Muhammad", "محمد", "Мохаммед", "מוחמד", NULL},
	    {"Khamenei", "خامنئي", "خامنه‌ای", "Хаменеи", NULL},
	    {"Abdullah", "عبدالله", "Абдулла", NULL},
	    {"Abdulrahman", "Abdelrahman", "عبدالرحمن", NULL},
	    {"Erdoğan", "Erdogan", "أردوغان", "Эрдоган", NULL},
	};
	struct namekeys k = linked_in();
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t j = 1; rows[i][j]; j++)
			assert_string_equal(key(&k, rows[i][j]), key(&k, rows[i][0]));
}

static void different_names_have_different_keys(void **state)
{
	(void)state;
	static const char *const rows[][2] = {
	    {"Lavrov", "Larov"}, {"Putin", "Poroshenko"}, {"سالم", "سلمان"}, {"Ali", "Leo"}};
	struct namekeys k = linked_in();
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_string_not_equal(key(&k, rows[i][0]), key(&k, rows[i][1]));
}

/* Neither marks, nor case, nor presentation forms, nor direction controls are heard; what is no name has no key. */
static void only_letters_are_heard(void **state)
{
	(void)state;
	struct namekeys k = linked_in();
	assert_string_equal(key(&k, "مُحَمَّد"), key(&k, "محمد"));
	assert_string_equal(key(&k, "\u200Fמוחמד\u200F"), key(&k, "מוחמד"));
	assert_string_equal(key(&k, "ﻣﺤﻤﺪ"), key(&k, "محمد"));
	assert_string_equal(key(&k, "Ｐｕｔｉｎ"), key(&k, "putin"));
	assert_string_equal(key(&k, "Vuc\u030Cic\u0301"), key(&k, "Vučić"));
	assert_string_equal(key(&k, "Сергеи\u0306"), key(&k, "Сергей"));
	assert_string_not_equal(key(&k, "Çakar"), key(&k, "Cakar"));
	assert_string_equal(key(&k, "C\u0327akar"), key(&k, "Çakar"));
	assert_string_equal(key(&k, "12"), "");
	assert_string_equal(key(&k, ""), "");
	assert_string_equal(key(&k, "中国"), "");
	assert_string_equal(key(&k, "\xFF\xC3"), "");
	char much[4096];
	struct namekey_reading r;
	for (size_t i = 0; i < sizeof much; i++)
		much[i] = "brks"[i % 4];
	namekey_read(&k, (struct str){much, sizeof much}, &r);
	assert_true(r.key_n == strlen(r.key) && r.key_n < NAMEKEY_ROOM);
	assert_true(r.sounds_n == strlen(r.sounds) && r.sounds_n < NAMEKEY_SOUNDS);
}

static void keys_are_near_by_one_edit(void **state)
{
	(void)state;
	assert_true(namekey_near("LFRF", "LFRF"));
	assert_true(namekey_near("LFRF", "LFR"));
	assert_true(namekey_near("LFRF", "LFRS"));
	assert_true(namekey_near("LRF", "LFRF"));
	assert_true(namekey_near("BTN", "BTNS"));
	assert_false(namekey_near("LFRF", "LRFF"));
	assert_false(namekey_near("LFRF", "LF"));
	assert_false(namekey_near("LF", "LR"));
	assert_false(namekey_near("", "L"));
	assert_true(namekey_near("", ""));
}

static bool is_neighbour(const struct namekeys *k, const char *of, const char *wanted)
{
	char out[NAMEKEY_ROOM];
	for (size_t i = 0; namekey_neighbour(k, of, i, out); i++)
		if (strcmp(out, wanted) == 0)
			return true;
	return false;
}

static void neighbours_are_all_that_are_near(void **state)
{
	(void)state;
	struct namekeys k = linked_in();
	char out[NAMEKEY_ROOM];
	size_t n = 0;
	for (; namekey_neighbour(&k, "LBRB", n, out); n++)
		assert_true(namekey_near("LBRB", out));
	assert_true(n > 50 && n < 200);
	assert_true(is_neighbour(&k, "LBRB", "BRB"));
	assert_true(is_neighbour(&k, "LBRB", "LBR"));
	assert_true(is_neighbour(&k, "LBRB", "SBRB"));
	assert_true(is_neighbour(&k, "LBRB", "LBRT"));
	assert_true(is_neighbour(&k, "LBRB", "SLBRB"));
	assert_true(is_neighbour(&k, "LBRB", "LBSRB"));
	assert_true(is_neighbour(&k, "LBRB", "LBRBS"));
	assert_false(is_neighbour(&k, "LBRB", "BLRB"));
	assert_true(is_neighbour(&k, "", "L"));
	assert_false(namekey_neighbour(&k, "LBRBLBRBLBR", 27 * 3 + 20, out) && strlen(out) >= NAMEKEY_ROOM);
}

static struct name_match compare(const char *a, const char *b)
{
	struct namekeys k = linked_in();
	struct name_print x, y;
	name_print(&k, str_of(a), &x);
	name_print(&k, str_of(b), &y);
	return name_compare(&k, &x, &y);
}

static void names_are_the_same_by_two_words(void **state)
{
	(void)state;
	static const char *const same[][2] = {
	    {"Sergei Lavrov", "سيرغي لافروف"},
	    {"Sergei Viktorovich Lavrov", "Сергей Лавров"},
	    {"Сергей Викторович Лавров", "سيرغي لافروف"},
	    {"S. Lavrov", "Sergey Lavrov"},
	    {"Lavrov Sergei", "Sergei Lavrov"},
	    {"Bashar al-Assad", "بشار الأسد"},
	    {"Mohammed bin Salman", "محمد بن سلمان آل سعود"},
	    {"Abd al-Rahman Sisi", "عبدالرحمن سيسي"},
	    {"Abdel-Fattah el-Sisi", "عبد الفتاح السيسي"},
	    {"Ahmed Aboul Gheit", "أحمد أبو الغيط"},
	    {"Ursula von der Leyen", "أورسولا فون دير لاين"},
	    {"Javad Zarif", "Mohammad Javad Zarif"},
	    {"Marine Le Pen", "مارين لوبان"},
	    {"حسن نصر الله", "Hassan Nasrallah"},
	    {"سيرغي لافروف", "سيرجي لافروف"},
	    {"Andrew Du", "أندرو دو"},
	    {"F. Cecil", "إف سيسيل"},
	    {"Muhammed Abbas", "Mohamed Abbas"},
	};
	for (size_t i = 0; i < sizeof same / sizeof *same; i++)
		if (compare(same[i][0], same[i][1]).grade != NAME_SAME)
			fail_msg("%s is not %s", same[i][0], same[i][1]);
}

static void one_word_is_not_enough(void **state)
{
	(void)state;
	assert_int_equal(compare("Lavrov", "سيرغي لافروف").grade, NAME_WITHIN);
	assert_int_equal(compare("Lavrov", "لافروف").grade, NAME_WITHIN);
	assert_int_equal(compare("Igor Ivanov", "Sergei Ivanov").grade, NAME_OTHER);
	assert_int_equal(compare("Abdullah bin Zayed Al Nahyan", "محمد بن زايد آل نهيان").grade, NAME_OTHER);
	assert_int_equal(compare("Mohammed bin Salman", "محمد بن زايد").grade, NAME_OTHER);
	assert_int_equal(compare("Sergei Lavrov", "فلاديمير بوتين").grade, NAME_OTHER);
	assert_int_equal(compare("حسن روحاني", "حسين روحاني").grade, NAME_OTHER);
	assert_int_equal(compare("دونالد ترامب", "دونالد ترمب").grade, NAME_CLOSE);
	assert_int_equal(compare("", "").grade, NAME_OTHER);
	assert_int_equal(compare("S. L.", "Sergei Lavrov").grade, NAME_OTHER);
}

/* Each spelling of a name is nearer to the others than to another name, and how near does not depend on the order. */
static void likeness_is_mutual(void **state)
{
	(void)state;
	static const char *const names[] = {"Sergei Lavrov", "سيرغي لافروف", "Сергей Лавров", "סרגיי לברוב",
	    "Antony Blinken", "أنتوني بلينكن", "Энтони Блинкен"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		for (size_t j = 0; j < sizeof names / sizeof *names; j++) {
			struct name_match there = compare(names[i], names[j]), back = compare(names[j], names[i]);
			assert_int_equal(there.likeness, back.likeness);
			assert_int_equal(there.grade, back.grade);
			assert_int_equal(there.grade, (i < 4) == (j < 4) ? NAME_SAME : NAME_OTHER);
		}
}

/* Whatever bytes come: a print has at most its words, each with a key, and is like itself. */
static void any_bytes_have_a_print(void **state)
{
	(void)state;
	static const char some[] =
	    "Abdal-Rahman "
	    "\xD8\xA7\xD9\x84\xD8\xB9\xD8\xA8\xD8\xAF\xD7\x90\xD0\x9B\xCE\xB1\xEF\xBA\x8E\xFF\xE2\x80\x8F'.";
	struct namekeys k = linked_in();
	uint32_t seed = 7;
	for (int round = 0; round < 20000; round++) {
		char name[64];
		size_t n = 0;
		for (size_t want = (seed >> 9) % sizeof name; n < want; n++) {
			seed = seed * 1664525 + 1013904223;
			name[n] = some[(seed >> 8) % (sizeof some - 1)];
		}
		seed = seed * 1664525 + 1013904223;
		struct name_print p;
		name_print(&k, (struct str){name, n}, &p);
		assert_true(p.n <= NAME_WORDS);
		for (size_t i = 0; i < p.n; i++)
			assert_true(p.word[i].key_n > 0 && p.word[i].key_n == strlen(p.word[i].key));
		assert_true(name_compare(&k, &p, &p).lacking == 0 || p.n > 0);
	}
}

static unsigned merges(const char *a, const char *in, const char *b, const char *of, const char *office)
{
	struct namekeys k = linked_in();
	struct name_print x, y;
	name_print(&k, str_of(a), &x);
	name_print(&k, str_of(b), &y);
	struct name_bearer p = {&x, str_of(in), str_of(office)}, q = {&y, str_of(of), str_of(office)};
	return name_one_person(&k, &p, &q);
}

static void persons_merge_by_two_words_or_one_and_a_country(void **state)
{
	(void)state;
	assert_true(merges("Lavrov", "RU", "سيرغي لافروف", "RU", ""));
	assert_false(merges("Lavrov", "RU", "سيرغي لافروف", "", ""));
	assert_false(merges("Lavrov", "RU", "سيرغي لافروف", "KZ", ""));
	assert_true(merges("Lavrov", "", "سيرغي لافروف", "", "foreign"));
	assert_true(merges("Sergei Lavrov", "", "سيرغي لافروف", "RU", ""));
	assert_true(merges("Sergei Lavrov", "RU", "سيرغي لافروف", "RU", "") >
	            merges("Sergei Lavrov", "", "سيرغي لافروف", "RU", ""));
	assert_true(
	    merges("Sergei Lavrov", "RU", "سيرغي لافروف", "RU", "") > merges("Lavrov", "RU", "سيرغي لافروف", "RU", ""));
	assert_true(merges("دونالد ترامب", "US", "دونالد ترمب", "US", ""));
	assert_false(merges("سعد الحريري", "", "سعيد الحريري", "", ""));
	assert_false(merges("Igor Ivanov", "RU", "Sergei Ivanov", "RU", "foreign"));
}

struct said {
	size_t n;
	int line;
	const char *key;
};

static void hear(void *with, const char *file, int line, const char *word, struct str arg)
{
	struct said *s = with;
	assert_string_equal(file, "x.key");
	assert_true(arg.n < 100);
	*s = (struct said){s->n + 1, line, word};
}

static struct said mistakes(const char *text)
{
	struct said s = {0};
	struct fault fault = FAULT_INIT;
	struct namekey_build *b = namekey_build_new(hear, &s, &fault);
	assert_non_null(b);
	namekey_build_file(b, "x.key", str_of(text));
	assert_int_equal(namekey_build_errors(b), s.n);
	namekey_build_free(b);
	return s;
}

static void mistakes_are_told(void **state)
{
	(void)state;
	static const struct {
		const char *text, *key;
		int line;
	} rows[] = {
	    {"a = b\n", "namekey.no-script", 1},
	    {"script\n", "namekey.script", 1},
	    {"# well\nscript Nonesuch\n", "namekey.script", 2},
	    {"script Latin\n\nא = a\n", "namekey.letter", 3},
	    {"script Latin\nabcdefgh = a\n", "namekey.long", 2},
	    {"script Latin\na after @none = a\n", "namekey.class", 2},
	    {"script Latin\nclass none a\n", "namekey.class", 2},
	    {"script Latin\na before = a\n", "namekey.context", 2},
	    {"script Latin\na = abcdefg\n", "namekey.reading", 2},
	    {"script Latin\na = b c\n", "namekey.rule", 2},
	    {"script Latin\na\n", "namekey.rule", 2},
	    {"script Latin\n= a\n", "namekey.rule", 2},
	    {"script Latin\na more x = a\n", "namekey.rule", 2},
	    {"script Latin\nonce more\n", "namekey.once", 2},
	    {"script Latin\na = a\na before a = b\n", "namekey.idle", 3},
	    {"script Latin\na before b = a\nb after a = b\n", "namekey.none", 0},
	    {"script Latin\na before b = a\n", "namekey.unread", 2},
	    {"script Latin\nlike a b 1\n", "namekey.like", 2},
	    {"sounds\nlike a b\n", "namekey.like", 2},
	    {"sounds\nlike a b 128\n", "namekey.like", 2},
	    {"script Latin\napart\n", "namekey.apart", 2},
	    {"sounds\napart Ali ali\n", "namekey.apart", 2},
	    {"script Latin\napart Ali علي\n", "namekey.letter", 2},
	    {"sounds\nlength\n", "namekey.length", 2},
	    {"sounds\nlength 1 x\n", "namekey.length", 2},
	    {"sounds\nbetween Latin Nonesuch\n", "namekey.script", 2},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct said s = mistakes(rows[i].text);
		assert_int_equal(s.n, rows[i].line > 0);
		if (!s.n)
			continue;
		assert_string_equal(s.key, rows[i].key);
		assert_int_equal(s.line, rows[i].line);
	}
	assert_int_equal(
	    mistakes("script Latin\nclass @v a e\nb c before !@v edge after a more 2 = -\na e = a\n").n, 0);
}

static void rules_of_a_small_language(void **state)
{
	(void)state;
	struct fault fault = FAULT_INIT;
	struct namekey_build *b = namekey_build_new(NULL, NULL, &fault);
	struct buf image = BUF_INIT;
	struct namekeys k;
	namekey_build_file(b, "s", STR("sounds\nonce readings\nx = X\nb p = B\nk = K\ns = S\na after edge = A\n"));
	namekey_build_file(b, "l",
	    STR("script Latin\nonce letters\nclass @v a e\na e = a\nb = b\np = p\nsc before @v = s\nsc = sk\n"
	        "s = s\nc after !@v edge = x\nc = k\nc before edge = -\npab more 1 = x\n"));
	namekey_build_image(b, &image);
	assert_true(namekeys_open(&k, buf_view(&image)));
	assert_string_equal(key(&k, "sce"), "S");
	assert_string_equal(key(&k, "scb"), "SKB");
	assert_string_equal(key(&k, "bbab"), "B");
	assert_string_equal(key(&k, "abpab"), "AB");
	assert_string_equal(key(&k, "pabs"), "XS");
	assert_string_equal(key(&k, "éb"), "AB");
	assert_string_equal(key(&k, "aç"), "AK");
	assert_false(namekeys_open(&k, (struct str){image.data, image.len - 1}));
	assert_false(namekeys_open(&k, STR("sanames")));
	buf_release(&image);
	namekey_build_free(b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(one_name_has_one_key),
	    cmocka_unit_test(different_names_have_different_keys),
	    cmocka_unit_test(only_letters_are_heard),
	    cmocka_unit_test(keys_are_near_by_one_edit),
	    cmocka_unit_test(neighbours_are_all_that_are_near),
	    cmocka_unit_test(names_are_the_same_by_two_words),
	    cmocka_unit_test(one_word_is_not_enough),
	    cmocka_unit_test(likeness_is_mutual),
	    cmocka_unit_test(any_bytes_have_a_print),
	    cmocka_unit_test(persons_merge_by_two_words_or_one_and_a_country),
	    cmocka_unit_test(mistakes_are_told),
	    cmocka_unit_test(rules_of_a_small_language),
	};
	return cmocka_run_group_tests_name("names", tests, NULL, NULL);
}
