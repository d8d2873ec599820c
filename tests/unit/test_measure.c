/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "measure/calibrate.h"
#include "measure/confidence.h"
#include "measure/gold.h"
#include "measure/match.h"
#include "measure/score.h"
#include "report/report.h"
#include "text/icu.h"
#include "text/key.h"

/* The text is 100 bytes that nobody reads; offsets alone count. */
static const char head[] = "{\"doc\":\"x.txt\",\"date\":\"2024-01-02\",";
static const char people[] =
    "\"actors\":[{\"id\":\"sol\",\"kind\":\"person\",\"name\":\"Sol "
    "Berg\",\"title\":\"Minister\",\"mentions\":[[0,8]]},"
    "{\"id\":\"ada\",\"kind\":\"person\",\"name\":\"Ada Lund\",\"mentions\":[[10,18]]},"
    "{\"id\":\"kai\",\"kind\":\"person\",\"name\":\"Kai Moe\",\"mentions\":[[20,27]]}],"
    "\"delegations\":[{\"id\":\"no\",\"of\":\"NO\",\"head\":\"sol\",\"members\":[\"kai\"],\"mentions\":[[30,39]]}],";
static const char facts[] =
    "\"meetings\":[{\"id\":\"m\",\"kind\":\"bilateral\",\"status\":\"held\",\"participants\":[\"no\",\"ada\"],"
    "\"cue\":[40,43],\"date\":\"2024-01-01\"}],"
    "\"quotes\":[{\"id\":\"q\",\"kind\":\"direct\",\"span\":[50,60],\"cue\":[45,49],\"speaker\":\"sol\",\"also\":["
    "\"kai\"]},"
    "{\"id\":\"r\",\"kind\":\"indirect\",\"span\":[70,80],\"speaker\":\"ada\",\"x\":{\"by\":\"guess\"}},"
    "{\"id\":\"s\",\"kind\":\"indirect\",\"span\":[90,100],\"x\":{\"cue_class\":\"wish\"}}]}";

static struct gold gold(void)
{
	struct gold g;
	struct fault fault = FAULT_INIT;
	struct buf json = BUF_INIT;
	buf_cat(&json, head);
	buf_cat(&json, people);
	buf_cat(&json, facts);
	assert_true(gold_parse("x.gold.json", buf_view(&json), &g, &fault));
	buf_release(&json);
	return g;
}

static void gold_is_read(void **state)
{
	(void)state;
	struct gold g = gold();
	const struct report *r = g.report;
	assert_string_equal(r->article.path, "x.txt");
	assert_string_equal(r->article.date, "2024-01-02");
	assert_int_equal(r->actors.n, 3);
	assert_null(r->actors.items[1].title);
	assert_true(ref_eq(r->delegations.items[0].head, (struct ref){REF_ACTOR, 0}));
	assert_true(ref_eq(r->delegations.items[0].members.items[0], (struct ref){REF_ACTOR, 2}));
	assert_true(ref_eq(r->meetings.items[0].participants.items[0], (struct ref){REF_DELEGATION, 0}));
	assert_true(g.quotes && g.meetings && g.people && g.delegations);
	assert_true(!g.aside[1] && g.unnamed[1] && g.aside[2]);
	struct fault fault = FAULT_INIT;
	assert_true(gold_fits(&g, "x", 100, &fault));
	assert_false(gold_fits(&g, "x", 99, &fault));
	assert_string_equal(fault.what, "gold.beyond");
	fault_release(&fault);
	gold_release(&g);
}

/* `json` is refused, and the fault says where. */
static void refused(const char *json, const char *what, const char *where)
{
	struct gold g;
	struct fault fault = FAULT_INIT;
	assert_false(gold_parse("x.gold.json", str_of(json), &g, &fault));
	assert_string_equal(fault.what, what);
	assert_non_null(strstr(strcmp(what, "gold.json") == 0 ? fault.arg : fault.detail, where));
	fault_release(&fault);
	gold_release(&g);
}

static void mistakes_in_gold_are_told(void **state)
{
	(void)state;
	refused("", "gold.json", "x.gold.json:1:0");
	refused("{\n \"doc\": \"x\",\n \"date\" 1}", "gold.json", "x.gold.json:3:");
	refused("{\"doc\":\"x\",\"doc\":\"y\"}", "gold.json", "x.gold.json:1:");
	refused("[]", "gold.field", "doc");
	refused("{}", "gold.field", "doc");
	refused("{\"doc\":1}", "gold.field", "doc");
	refused("{\"doc\":\"x\",\"date\":\"2024-01-02T12:00\"}", "gold.field", "date");
	refused("{\"doc\":\"x\",\"annotated\":[\"cats\"]}", "gold.field", "annotated");
	refused("{\"doc\":\"x\",\"actors\":{}}", "gold.field", "actors");
	refused("{\"doc\":\"x\",\"actors\":[7]}", "gold.field", "actors[0]");
	refused("{\"doc\":\"x\",\"actors\":[{\"kind\":\"person\"}]}", "gold.field", "actors[0].id");
	refused("{\"doc\":\"x\",\"actors\":[{\"id\":\"a\",\"kind\":\"ghost\"}]}", "gold.field", "actors[0].kind");
	refused("{\"doc\":\"x\",\"actors\":[{\"id\":\"a\",\"kind\":\"person\",\"mentions\":[[3,3]]}]}", "gold.field",
	    "actors[0].mentions");
	refused("{\"doc\":\"x\",\"actors\":[{\"id\":\"a\",\"kind\":\"person\",\"mentions\":[[1,2,3]]}]}", "gold.field",
	    "actors[0].mentions");
	refused("{\"doc\":\"x\",\"delegations\":[{\"id\":\"d\",\"head\":\"a\"}]}", "gold.field", "delegations[0].head");
	refused("{\"doc\":\"x\",\"quotes\":[{\"kind\":\"direct\"}]}", "gold.field", "quotes[0].span");
	refused("{\"doc\":\"x\",\"quotes\":[{\"kind\":\"direct\",\"span\":[1,2],\"speaker\":\"nobody\"}]}",
	    "gold.field", "quotes[0].speaker");
}

static struct actor *add_person(struct report *r, const char *name, uint32_t begin)
{
	struct actor *a = VEC_PUSH(r->arena, &r->actors);
	a->name = name;
	*VEC_PUSH(r->arena, &a->mentions) = (struct span){begin, begin + (uint32_t)strlen(name)};
	return a;
}

static void counted(const struct score *s, enum figure f, size_t right, size_t want, size_t found)
{
	if (s->counts[f].right != right || s->counts[f].gold != want || s->counts[f].found != found)
		fail_msg("%s: %zu of %zu, %zu found", figure_name(f), s->counts[f].right, s->counts[f].gold,
		    s->counts[f].found);
}

static void gold_against_itself_is_all_right(void **state)
{
	(void)state;
	struct gold g = gold();
	struct score s;
	score_init(&s);
	struct fault fault = FAULT_INIT;
	assert_true(score_document(&s, &g, g.report, &fault));
	counted(&s, FIGURE_QUOTE_SPAN, 2, 2, 2); /* the wish is set aside on both sides */
	counted(&s, FIGURE_QUOTE_RECORD, 2, 2, 2);
	counted(&s, FIGURE_DIRECT_SPAN, 1, 1, 1);
	counted(&s, FIGURE_SPEAKER, 1, 1, 1);
	counted(&s, FIGURE_DELEGATION_RECORD, 1, 1, 1);
	counted(&s, FIGURE_MEETING_RECORD, 1, 1, 1);
	counted(&s, FIGURE_MEETING_DATE, 1, 1, 1);
	counted(&s, FIGURE_PEOPLE, 3, 3, 3);
	counted(&s, FIGURE_TITLE, 1, 1, 1);
	score_release(&s);
	gold_release(&g);
}

static void heads_stand_for_delegations(void **state)
{
	(void)state;
	struct gold g = gold();
	struct score s;
	struct report *r = report_new();
	add_person(r, "SOL  berg", 0);
	add_person(r, "Lund", 14);
	add_person(r, "Nobody", 60);
	struct meeting *m = VEC_PUSH(r->arena, &r->meetings);
	m->kind = MEETING_CALL;
	*VEC_PUSH(r->arena, &m->participants) = (struct ref){REF_ACTOR, 1};
	*VEC_PUSH(r->arena, &m->participants) = (struct ref){REF_ACTOR, 0};
	struct quote *q = VEC_PUSH(r->arena, &r->quotes);
	q->kind = QUOTE_MIXED;
	q->span = (struct span){52, 60};
	q->speaker = (struct ref){REF_ACTOR, 1};
	score_init(&s);
	s.list = true;
	r->article.text = (struct str){arena_alloc(r->arena, 1, 100), 100};
	struct fault fault = FAULT_INIT;
	assert_true(score_document(&s, &g, r, &fault));
	counted(&s, FIGURE_MEETING_RECORD, 1, 1, 1); /* the head for his delegation */
	counted(&s, FIGURE_MEETING_KIND, 0, 1, 1);
	counted(&s, FIGURE_MEETING_DATE, 0, 1, 1);
	counted(&s, FIGURE_QUOTE_SPAN, 1, 2, 1);
	counted(&s, FIGURE_QUOTE_EXACT, 0, 2, 1);
	counted(&s, FIGURE_QUOTE_RECORD, 0, 2, 1);
	counted(&s, FIGURE_DIRECT_SPAN, 1, 1, 1);
	counted(&s, FIGURE_PEOPLE, 2, 3, 3);
	counted(&s, FIGURE_NAME, 1, 2, 2);
	counted(&s, FIGURE_DELEGATION_FOUND, 0, 1, 0);
	score_sort(&s);
	assert_int_equal(s.misses.items[0].kind, MISS_DELEGATION_MISSED);
	assert_string_equal(s.misses.items[1].want, "Ada Lund");
	assert_string_equal(s.misses.items[1].got, "Lund");
	score_release(&s);
	report_free(r);
	gold_release(&g);
}

static void the_best_pairs_come_first(void **state)
{
	(void)state;
	struct arena *arena = arena_new(0);
	struct pairs p = {NULL, 0, 0};
	pairs_add(arena, &p, 0.6, 0, 0);
	pairs_add(arena, &p, 0.9, 0, 1);
	pairs_add(arena, &p, 0.4, 1, 0);
	pairs_add(arena, &p, 0.9, 2, 1);
	pairs_choose(arena, &p, 0.5);
	assert_int_equal(p.n, 1);
	assert_non_null(pairs_of_gold(&p, 0));
	assert_int_equal(pairs_of_found(&p, 1)->gold, 0);
	assert_null(pairs_of_gold(&p, 2));
	arena_free(arena);
}

static void names_are_compared_by_their_letters(void **state)
{
	(void)state;
	static const char *const same[][2] = {{"\u0623\u062D\u0645\u062F", "\u0627\u062D\u0645\u062F"},
	    {"\u0645\u062D\u0645\u0640\u0640\u062F\u064E", "\u0645\u062D\u0645\u062F"},
	    {"\u0644\u064A\u0644\u0649 \u0646\u0627\u062F\u064A\u0629",
	        "\u0644\u064A\u0644\u064A  \u0646\u0627\u062F\u064A\u0647."},
	    {"Stra\u00DFe", "STRASSE"}, {"Garc\u00EDa-M.", "garcia m"}, {"\uFB01n", "FIN"}, {"", " - "}};
	struct arena *arena = arena_new(0);
	struct fault fault = FAULT_INIT;
	const struct icu *icu = icu_load(&fault);
	assert_non_null(icu);
	for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
		struct str a = text_key(icu, arena, str_of(same[i][0])), b = text_key(icu, arena, str_of(same[i][1]));
		assert_true(str_eq(a, b));
	}
	assert_true(str_is(text_key(icu, arena,
	                       STR("\xFF"
	                           "a_1")),
	    "a_1"));
	arena_free(arena);
}

static void figures_are_round(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	figure_put(&b, 0.8751);
	buf_char(&b, ' ');
	figure_put(&b, 1.0);
	buf_char(&b, ' ');
	figure_put(&b, 0.0);
	assert_string_equal(b.data, "87.5 100.0 0.0");
	buf_release(&b);
	assert_true(count_f1((struct count){0, 0, 0}) < 1e-9);
}

static void note_line(void *with, size_t line, struct str words)
{
	(void)words;
	*(size_t *)with = *(size_t *)with * 10 + line;
}

static void confidence_is_looked_up_from_the_narrow_to_the_wide(void **state)
{
	(void)state;
	struct arena *arena = arena_new(0);
	struct confidence c;
	size_t wrong = 0;
	confidence_parse(arena,
	    STR("# words\nquote * * 60\nquote that * 70\nquote that inherited 40  2/5\nperson my.pattern * 90\n"
	        "cat * * 5\nquote that sometimes 5\nquote that * 101\nquote that\n"),
	    &c, note_line, &wrong);
	assert_int_equal(c.n, 4);
	assert_int_equal(wrong, 6789);
	struct why why = {NULL, WHY_THAT, WHY_INHERITED, 0};
	assert_int_equal(confidence_of(&c, "quote", &why), 40);
	why.step = WHY_NOBODY;
	assert_int_equal(confidence_of(&c, "quote", &why), 70);
	why.rule = WHY_COLON;
	assert_int_equal(confidence_of(&c, "quote", &why), 60);
	assert_int_equal(confidence_of(&c, "meeting", &why), 0);
	why.pattern = "my.pattern";
	assert_int_equal(confidence_of(&c, "person", &why), 90);
	arena_free(arena);
}

/* Each record of a report of so many quotes, the first `right` of them right. */
static void judge_quotes(struct calibration *c, enum reason rule, size_t n, size_t right)
{
	struct report *r = report_new();
	for (uint32_t i = 0; i < n; i++) {
		struct quote *q = VEC_PUSH(r->arena, &r->quotes);
		q->why = (struct why){NULL, (uint8_t)rule, WHY_NAMED, 95};
		calibration_judge(c, r, (struct ref){REF_QUOTE, i}, i < right);
	}
	report_free(r);
}

static void shares_of_few_cases_are_drawn_to_the_mean(void **state)
{
	(void)state;
	struct arena *arena = arena_new(0);
	struct calibration c;
	struct confidence table;
	struct buf b = BUF_INIT;
	calibration_init(&c, arena);
	judge_quotes(&c, WHY_THAT, 200, 180);
	judge_quotes(&c, WHY_BARE, 1, 0);
	calibration_table(&c, &b);
	assert_non_null(strstr(b.data, "\t180/200\n"));
	confidence_parse(arena, buf_view(&b), &table, NULL, NULL);
	struct why that = {NULL, WHY_THAT, WHY_NAMED, 0}, bare = {NULL, WHY_BARE, WHY_NAMED, 0};
	assert_int_equal(confidence_of(&table, "quote", &that), 90);
	assert_in_range(confidence_of(&table, "quote", &bare), 60, 85); /* one miss proves little */
	assert_int_equal(c.bins[CALIBRATION_BINS - 1].n, 201);
	assert_int_equal(c.bins[CALIBRATION_BINS - 1].right, 180);
	buf_release(&b);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(gold_is_read),
	    cmocka_unit_test(mistakes_in_gold_are_told),
	    cmocka_unit_test(gold_against_itself_is_all_right),
	    cmocka_unit_test(heads_stand_for_delegations),
	    cmocka_unit_test(the_best_pairs_come_first),
	    cmocka_unit_test(names_are_compared_by_their_letters),
	    cmocka_unit_test(figures_are_round),
	    cmocka_unit_test(confidence_is_looked_up_from_the_narrow_to_the_wide),
	    cmocka_unit_test(shares_of_few_cases_are_drawn_to_the_mean),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
