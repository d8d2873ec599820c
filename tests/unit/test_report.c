/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "report/exchange.h"
#include "report/explain.h"
#include "report/form.h"
#include "report/json.h"
#include "report/parse.h"
#include "report/report.h"

static const char text[] = "Talks in Oslo\n\n\x1B[1mMinister Sol\x1B[0m said: \"We\n agree\". Team Ghana met\tSol.";

static struct span find(const char *words)
{
	const char *p = strstr(text, words);
	assert_non_null(p);
	return (struct span){(uint32_t)(p - text), (uint32_t)(p - text + (long)strlen(words))};
}

static struct report *sample(void)
{
	struct report *r = report_new();
	r->article = (struct article){.path = "x\xFFy.txt",
	    .text = str_of(text),
	    .encoding = "UTF-8",
	    .lang = "en",
	    .title = {0, 13},
	    .date = "2025-01-02",
	    .date_from = "name"};
	struct actor *sol = VEC_PUSH(r->arena, &r->actors);
	sol->name = "Sol";
	sol->title = "Minister";
	strcpy(sol->country, "NO");
	*VEC_PUSH(r->arena, &sol->mentions) = find("Sol");
	sol->why = (struct why){"actor.titled", WHY_LEXICON, WHY_TITLED, 97};
	struct delegation *ghana = VEC_PUSH(r->arena, &r->delegations);
	ghana->of = "GH";
	*VEC_PUSH(r->arena, &ghana->mentions) = find("Team Ghana");
	struct meeting *m = VEC_PUSH(r->arena, &r->meetings);
	m->status = MEETING_PLANNED;
	m->cue = find("met");
	m->why = (struct why){NULL, WHY_MEET_VERB, WHY_NONE, 100};
	*VEC_PUSH(r->arena, &m->participants) = (struct ref){REF_ACTOR, 0};
	*VEC_PUSH(r->arena, &m->participants) = (struct ref){REF_DELEGATION, 0};
	struct quote *q = VEC_PUSH(r->arena, &r->quotes);
	q->span = find("We\n agree");
	q->cue = find("said");
	q->why = (struct why){NULL, WHY_COLON, WHY_SUBJECT_BEFORE, 50};
	q->speaker = (struct ref){REF_ACTOR, 0};
	return r;
}

static void json_is_the_record(void **state)
{
	(void)state;
	struct report *r = sample();
	struct buf b = BUF_INIT;
	report_json(r, false, &b);
	assert_string_equal(b.data,
	    "{\"schema\":\"safir/1\",\"path\":\"x\xEF\xBF\xBDy.txt\",\"lang\":\"en\",\"title\":\"Talks in "
	    "Oslo\",\"source\":null,"
	    "\"date\":\"2025-01-02\",\"date_from\":\"name\",\"encoding\":\"UTF-8\","
	    "\"actors\":[{\"id\":\"a1\",\"kind\":\"person\",\"name\":\"Sol\",\"latin\":null,\"title\":\"Minister\","
	    "\"country\":\"NO\","
	    "\"mentions\":[[28,31]],\"rule\":\"actor.titled\",\"step\":\"titled\",\"confidence\":0.97}],"
	    "\"delegations\":[{\"id\":\"d1\",\"of\":\"GH\",\"head\":null,\"members\":[],\"mentions\":[[55,65]],"
	    "\"rule\":null,\"step\":null,\"confidence\":null}],"
	    "\"meetings\":[{\"id\":\"m1\",\"kind\":\"bilateral\",\"status\":\"planned\",\"participants\":[\"a1\","
	    "\"d1\"],"
	    "\"cue\":[66,69],\"place\":null,\"date\":null,\"topics\":[],"
	    "\"rule\":\"meet-verb\",\"step\":null,\"confidence\":1.0}],"
	    "\"quotes\":[{\"id\":\"q1\",\"kind\":\"direct\",\"span\":[43,52],\"cue\":[36,40],\"speaker\":\"a1\","
	    "\"also\":[],"
	    "\"via\":null,\"speaker_mention\":null,\"rule\":\"colon\",\"step\":\"subject-before\",\"confidence\":0.5}]}"
	    "\n");
	buf_release(&b);
	report_free(r);
}

static void json_keeps_every_byte_of_the_text(void **state)
{
	(void)state;
	struct report *r = report_new();
	struct buf b = BUF_INIT;
	r->article.path = "-";
	r->article.text = STR("a\0\x1B\"\xD8\xA7\n");
	report_json(r, true, &b);
	assert_non_null(strstr(b.data, "\"quotes\":[],\"text\":\"a\\u0000\\u001B\\\"\xD8\xA7\\n\"}\n"));
	assert_ptr_equal(strchr(b.data, '\n'), b.data + b.len - 1);
	buf_release(&b);
	report_free(r);
}

static void every_reason_has_a_name_of_its_own(void **state)
{
	(void)state;
	for (int i = 0; i < REASONS; i++) {
		assert_non_null(reason_name((enum reason)i));
		for (int k = 0; k < i; k++)
			assert_string_not_equal(reason_name((enum reason)i), reason_name((enum reason)k));
	}
}

static void explaining_tells_place_rule_and_what_was_rejected(void **state)
{
	(void)state;
	struct report *r = sample();
	struct buf b = BUF_INIT;
	const struct catalog *cat = catalog_parse(r->arena,
	    STR("explain.rule = R\nexplain.step = S\nexplain.confidence = C\nexplain.who = W\nexplain.cue = V\n"
	        "explain.pattern = P {1}\nexplain.rejected = X {1}\nreason.colon = colon\n"),
	    STR(""));
	*VEC_PUSH(r->arena, &r->trail) = (struct trace){find("met"), {REF_NONE, 0}, WHY_UNREAL};
	*VEC_PUSH(r->arena, &r->trail) = (struct trace){find("Sol"), {REF_ACTOR, 0}, WHY_SHORT_NAME};
	r->traced = true;
	report_explain(r, cat, &b);
	assert_non_null(strstr(b.data, "q1  3:29  We agree\n    W Sol\n    V 3:22  said\n    R colon\n"
	                               "    S reason.subject-before\n    C 50 %\n"));
	assert_non_null(
	    strstr(b.data, "a1  3:14  Sol\n    W Sol\n    R P actor.titled\n    S reason.titled\n    C 97 %\n"
	                   "    S 3:14  Sol \u2014 reason.short-name\n"));
	assert_non_null(strstr(b.data, "\nX 1\n    4:21  met \u2014 reason.unreal\n"));
	buf_clear(&b);
	report_json(r, false, &b);
	assert_non_null(strstr(b.data, "\"resolved\":[{\"at\":[28,31],\"record\":\"a1\",\"reason\":\"short-name\"}],"
	                               "\"rejected\":[{\"at\":[66,69],\"reason\":\"unreal\"}]}\n"));
	buf_release(&b);
	report_free(r);
}

static void text_form_shows_names_and_words(void **state)
{
	(void)state;
	struct report *r = sample();
	struct buf b = BUF_INIT;
	const struct catalog *cat = catalog_parse(r->arena, STR("form.quotes = Q {1}\nform.direct = <{1}>\n"), STR(""));
	report_text(r, cat, false, &b);
	assert_non_null(strstr(b.data, "\nQ 1\nq1  Sol\n    <We agree>\n"));
	assert_non_null(strstr(b.data, "\nd1  Team Ghana (GH)\n"));
	assert_non_null(strstr(b.data, "\nm1  Sol \xC2\xB7 Team Ghana\n"));
	assert_non_null(strstr(b.data, "\na1  Sol \xC2\xB7 Minister (NO)\n"));
	buf_clear(&b);
	report_text(r, cat, true, &b);
	assert_null(strchr(b.data, '\x1B'));
	assert_non_null(strstr(b.data, "^[[1mMinister"));
	buf_release(&b);
	report_free(r);
}

static void table_has_seven_columns(void **state)
{
	(void)state;
	struct report *r = sample();
	struct buf b = BUF_INIT;
	report_tsv(r, &b);
	size_t lines = 0, tabs = 0;
	for (size_t i = 0; i < b.len; i++) {
		lines += b.data[i] == '\n';
		tabs += b.data[i] == '\t';
	}
	assert_int_equal(lines, 4);
	assert_int_equal(tabs, lines * 6);
	assert_non_null(strstr(b.data, "\tq1\tdirect\t43\t52\tSol\tWe agree\n"));
	buf_release(&b);
	report_free(r);
}

static void lines_are_made_safe(void **state)
{
	(void)state;
	struct buf b = BUF_INIT;
	form_line(&b, STR("\xEF\xBB\xBF a \r\n\tb\x07\xE2\x80\xAE"
	                  "c"));
	assert_string_equal(b.data, "a b^G<U+202E>c");
	buf_clear(&b);
	form_lines(&b, STR("a\r\nb\rc\n\td"));
	assert_string_equal(b.data, "a\nb\nc\n\td");
	buf_release(&b);
}

static void records_are_found_by_offset(void **state)
{
	(void)state;
	struct report *r = sample();
	struct ref hits[4];
	assert_int_equal(report_at(r, find("We").begin, hits, 4), 1);
	assert_int_equal(hits[0].kind, REF_QUOTE);
	assert_int_equal(report_at(r, find("Sol").begin, hits, 4), 1);
	assert_int_equal(hits[0].kind, REF_ACTOR);
	assert_int_equal(report_at(r, 2, hits, 4), 0);
	report_free(r);
}

static void a_record_comes_back(void **state)
{
	(void)state;
	struct report *r = sample(), *again = NULL;
	struct fault fault = FAULT_INIT;
	struct buf a = BUF_INIT, b = BUF_INIT;
	report_json(r, true, &a);
	assert_true(report_parse(buf_view(&a), "here", &again, &fault));
	report_json(again, true, &b);
	assert_string_equal(a.data, b.data);
	assert_int_equal(again->quotes.items[0].why.confidence, 50);
	assert_int_equal(again->quotes.items[0].why.rule, WHY_COLON);
	assert_string_equal(again->actors.items[0].why.pattern, "actor.titled");
	assert_int_equal(again->meetings.items[0].status, MEETING_PLANNED);
	report_free(again);
	report_free(r);
	buf_release(&a);
	buf_release(&b);
}

/* The record with one thing in it changed. */
static void is_refused(const char *was, const char *is, const char *why, const char *key)
{
	struct report *r = sample();
	struct fault fault = FAULT_INIT;
	struct buf line = BUF_INIT, bad = BUF_INIT;
	report_json(r, true, &line);
	const char *at = strstr(line.data, was);
	assert_non_null(at);
	buf_add(&bad, line.data, (size_t)(at - line.data));
	buf_cat(&bad, is);
	buf_cat(&bad, at + strlen(was));
	report_free(r);
	assert_false(report_parse(buf_view(&bad), "here", &r, &fault));
	assert_string_equal(fault.what, "record.cannot");
	assert_string_equal(fault.arg, "here");
	assert_string_equal(fault.why, why);
	assert_string_equal(fault.detail, key);
	fault_release(&fault);
	buf_release(&line);
	buf_release(&bad);
}

static void nothing_is_believed(void **state)
{
	(void)state;
	is_refused("safir/1", "safir/2", "record.no-schema", "schema");
	is_refused("\"text\":", "\"words\":", "record.no-text", "text");
	is_refused("\"title\":\"Talks in Oslo\"", "\"title\":\"Talks in Rome\"", "record.bad-title", "title");
	is_refused("\"date\":\"2025-01-02\"", "\"date\":\"2025/01/02\"", "record.no-date", "date");
	is_refused("\"date\":\"2025-01-02\"", "\"date\":\"2025-01-02T00\"", "record.too-long", "date");
	is_refused("\"kind\":\"person\"", "\"kind\":\"parson\"", "record.unknown", "kind");
	is_refused("\"date\":\"2025-01-02\"", "\"date\":\"2025-0\"", "record.no-date", "date");
	is_refused("\"name\":\"Sol\"", "\"name\":\"S\\u0000l\"", "record.no-string", "name");
	is_refused("\"speaker\":\"a1\"", "\"speaker\":\"a2\"", "record.bad-id", "speaker");
	is_refused("\"speaker\":\"a1\"", "\"speaker\":\"q1\"", "record.bad-id", "speaker");
	is_refused("\"speaker\":\"a1\"", "\"speaker\":7", "record.bad-id", "speaker");
	is_refused("\"confidence\":0.5", "\"confidence\":5", "record.no-share", "confidence");
	is_refused("\"participants\":[\"a1\",\"d1\"]", "\"participants\":\"a1\"", "record.no-list", "participants");
	is_refused("\"quotes\":[", "\"quotes\":[7,", "record.no-object", "quotes");
	is_refused("\"cue\":[", "\"cue\":[1,", "record.no-span", "cue");
	is_refused("\"cue\":[", "\"cue\":[9999,99999],\"c\":[", "record.bad-span", "cue");
	is_refused("\"cue\":[", "\"cue\":[-1,5],\"c\":[", "record.bad-span", "cue");
	is_refused("\"cue\":[", "\"cue\":[5,5],\"c\":[", "record.bad-span", "cue");
	is_refused("{\"schema\"", "x{\"schema\"", "record.no-json", "1");
}

static void marks_lie_within_each_other(void **state)
{
	(void)state;
	struct report *r = report_new();
	struct buf out = BUF_INIT;
	/* A quote over two paragraphs, a person in it, one that crosses its end, one in the headline. */
	static const char words[] = "Sol speaks\n\nMinister Sol: <We\nagree & go> says he";
	r->article =
	    (struct article){.path = "a\"b.txt", .text = str_of(words), .title = {0, 10}, .date = "2025-01-02"};
	struct actor *sol = VEC_PUSH(r->arena, &r->actors);
	*sol = (struct actor){.name = "S\x01l"};
	*VEC_PUSH(r->arena, &sol->mentions) = (struct span){0, 3};
	*VEC_PUSH(r->arena, &sol->mentions) = (struct span){21, 24};
	*VEC_PUSH(r->arena, &sol->mentions) = (struct span){38, 46};
	struct quote *q = VEC_PUSH(r->arena, &r->quotes);
	*q = (struct quote){.span = {26, 41}, .speaker = {REF_ACTOR, 0}};
	report_nitf(r, &out);
	assert_non_null(strstr(out.data, "<hl1>Sol speaks</hl1>"));
	assert_non_null(strstr(out.data, "id-string=\"a&quot;b.txt\""));
	assert_non_null(
	    strstr(out.data, "<p>Minister <person idsrc=\"safir\" value=\"S\xEF\xBF\xBDl\">Sol</person>: "
	                     "<q id=\"q1\" quote-source=\"S\xEF\xBF\xBDl\">&lt;We</q></p>"
	                     "<p><q quote-source=\"S\xEF\xBF\xBDl\">agree &amp; "
	                     "<person idsrc=\"safir\" value=\"S\xEF\xBF\xBDl\">go&gt;</person></q> says he</p>"));
	buf_clear(&out);
	report_ninjs(r, &out);
	assert_non_null(strstr(out.data, "\"pubStatus\":\"usable\""));
	assert_non_null(strstr(out.data, "data-speaker=\\\"a1\\\""));
	buf_clear(&out);
	report_csv_head(TABLE_QUOTES, &out);
	report_csv(r, TABLE_QUOTES, &out);
	assert_string_equal(out.data,
	    "report,date,outlet,headline,id,kind,speaker,speaker_title,country,via,begin,end,words,confidence\r\n"
	    "\"a\"\"b.txt\",2025-01-02,,Sol speaks,q1,direct,S\x01l,,,,26,41,\"<We\nagree & go>\",0\r\n");
	buf_release(&out);
	report_free(r);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_record_comes_back),
	    cmocka_unit_test(nothing_is_believed),
	    cmocka_unit_test(marks_lie_within_each_other),
	    cmocka_unit_test(json_is_the_record),
	    cmocka_unit_test(json_keeps_every_byte_of_the_text),
	    cmocka_unit_test(every_reason_has_a_name_of_its_own),
	    cmocka_unit_test(explaining_tells_place_rule_and_what_was_rejected),
	    cmocka_unit_test(text_form_shows_names_and_words),
	    cmocka_unit_test(table_has_seven_columns),
	    cmocka_unit_test(lines_are_made_safe),
	    cmocka_unit_test(records_are_found_by_offset),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
