/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the readers of formats are made of; whole documents are in tests/golden. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/late.h"
#include "intake/declared.h"
#include "intake/format.h"
#include "intake/html.h"
#include "intake/intake.h"
#include "intake/mail.h"
#include "intake/markup.h"
#include "intake/mime.h"
#include "intake/page_words.h"
#include "intake/stamp.h"
#include "report/report.h"

static void instants_of_all_formats(void **state)
{
	(void)state;
	static const struct {
		const char *text, *date, *instant;
	} cases[] = {
	    {"2025-03-09", "2025-03-09", "2025-03-09"},
	    {" 2025-03-09T01:05:09.123+03:00 ", "2025-03-09", "2025-03-09T01:05:09+03:00"},
	    {"2025-03-09 21:05 Z", "2025-03-09", "2025-03-09T21:05:00Z"},
	    {"20250309T210500-0430", "2025-03-09", "2025-03-09T21:05:00-04:30"},
	    {"20250309", "2025-03-09", "2025-03-09"},
	    {"Sun, 9 Mar 2025 10:15:00 GMT", "2025-03-09", "2025-03-09T10:15:00Z"},
	    {"9 Mar 25 10:15 EST", "2025-03-09", "2025-03-09T10:15:00-05:00"},
	    {"Sunday, 09-Mar-97 08:49:37 GMT", "1997-03-09", "1997-03-09T08:49:37Z"},
	    {"Sun Mar  9 10:15:00 2025", "2025-03-09", "2025-03-09T10:15:00"},
	    {"Sun Mar  9 10:15:00 UTC 2025", "2025-03-09", "2025-03-09T10:15:00Z"},
	    {"March 9, 2025", "2025-03-09", "2025-03-09"},
	    {"2025/3/9", "2025-03-09", "2025-03-09"},
	    {"31/12/2024", "2024-12-31", "2024-12-31"},
	    {"12/31/2024", "2024-12-31", "2024-12-31"},
	    {"\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA5-\xD9\xA0\xD9\xA3-\xD9\xA0\xD9\xA9", "2025-03-09", "2025-03-09"},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct stamp_day day = {"", ""};
		if (!stamp_parse(str_of(cases[i].text), &day))
			fail_msg("not read: %s", cases[i].text);
		assert_string_equal(day.date, cases[i].date);
		assert_string_equal(day.instant, cases[i].instant);
	}
	/* One order or the other, days that are none, no day at all. */
	static const char *const none[] = {
	    "03/04/2025", "2025-02-30", "2025-03", "soon", "", "12:30", "1 2 3", "99999999999"};
	for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
		struct stamp_day day;
		if (stamp_parse(str_of(none[i]), &day))
			fail_msg("read: %s", none[i]);
	}
}

static void formats_are_known_by_their_first_bytes(void **state)
{
	(void)state;
	const struct {
		struct str bytes;
		const char *name;
		enum format format;
	} cases[] = {
	    {STR("The ministers met.\n"), "a.txt", FORMAT_TEXT},
	    {STR("The ministers met.\n"), "a.html", FORMAT_TEXT},
	    {STR(""), "a.xml", FORMAT_TEXT},
	    {STR("\xEF\xBB\xBF \n<!-- x --><!DOCTYPE html>"), "a", FORMAT_HTML},
	    {STR("<TABLE width=3><tr>"), NULL, FORMAT_HTML},
	    {STR("\xFF\xFE<\0h\0t\0m\0l\0>\0"), NULL, FORMAT_HTML},
	    {STR("<\0h\0t\0m\0l\0>\0"), NULL, FORMAT_HTML},
	    {STR("Words first <b>then</b> a tag"), "a.htm", FORMAT_HTML},
	    {STR("<?xml version='1.0'?><rss version='0.91'>"), NULL, FORMAT_FEED},
	    {STR("<a:feed xmlns:a='http://www.w3.org/2005/Atom'>"), NULL, FORMAT_FEED},
	    {STR("<rdf:RDF xmlns='http://purl.org/rss/1.0/'>"), NULL, FORMAT_FEED},
	    {STR("<rdf:RDF xmlns='http://example.org/'>"), NULL, FORMAT_TEXT},
	    {STR("<newsItem guid='x'>"), NULL, FORMAT_NEWSML},
	    {STR("<!DOCTYPE nitf SYSTEM 'x'><nitf>"), NULL, FORMAT_NITF},
	    {STR("{\"uri\":\"x\",\"headline\":\"y\"}"), NULL, FORMAT_NINJS},
	    {STR("{\"schema\":\"safir/1\",\"title\":null}"), NULL, FORMAT_TEXT},
	    {STR("From: a@b\nDate: today\nSubject: x\n\nbody"), NULL, FORMAT_MAIL},
	    {STR("Subject: only one\n\nbody"), "x", FORMAT_TEXT},
	    {STR("Subject: only one\n\nbody"), "x.eml", FORMAT_MAIL},
	    {STR("From a@b Sun Mar  9 10:15:00 2025\nSubject: x\n\n"), NULL, FORMAT_MAILBOX},
	    {STR("From Riyadh it was said: nothing.\nSo be it.\n"), NULL, FORMAT_TEXT},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		if (format_sniff(cases[i].bytes, cases[i].name) != cases[i].format)
			fail_msg("case %zu: %s", i, cases[i].bytes.s);
}

static void numbers_end_names(void **state)
{
	(void)state;
	size_t n = 0;
	assert_int_equal(format_number("a/feed.xml#12", &n), 12);
	assert_int_equal(n, 10);
	assert_int_equal(format_number("a/feed.xml", &n), 0);
	assert_int_equal(format_number("a#0", &n), 0);
	assert_int_equal(format_number("#1", &n), 0);
	assert_int_equal(format_number("a#1x", &n), 0);
}

static void assert_encoding(struct str bytes, const char *said, const char *want)
{
	assert_string_equal(declared_judge(bytes, said).name, want);
}

#define WORDS_1256 "\xDE\xC7\xE1 \xC7\xE1\xE6\xD2\xED\xD1 \xC7\xE1\xE3\xDB\xD1\xC8\xED"
#define WORDS_UTF8 "\xD9\x82\xD8\xA7\xD9\x84 \xD8\xA7\xD9\x84\xD9\x88\xD8\xB2\xD9\x8A\xD8\xB1"

static void encodings_are_believed_when_they_may_be_true(void **state)
{
	(void)state;
	char name[DECLARED_NAME];
	assert_true(declared_find(STR("<?xml version='1.0' encoding='ISO-8859-6'?><rss/>"), name));
	assert_string_equal(name, "ISO-8859-6");
	assert_true(declared_find(STR("<html><META HTTP-EQUIV=x content=\"text/html; charset=windows-1256\">"), name));
	assert_string_equal(name, "windows-1256");
	assert_false(declared_find(STR("<html><meta name=a><p>charset=none"), name));
	assert_encoding(STR(WORDS_1256), "utf-8", "windows-1256");
	assert_encoding(STR(WORDS_1256), "iso-8859-1", "windows-1256");
	assert_encoding(STR(WORDS_UTF8), "windows-1256", "UTF-8");
	assert_encoding(STR("d\xE9j\xE0"), "iso-8859-1", "windows-1252");
	assert_encoding(STR("caf\xE9"), "iso-8859-1", "windows-1252");
	assert_encoding(STR(WORDS_UTF8 "\xD8"), "windows-1252", "UTF-8");
	assert_encoding(STR("d\xE9j\xE0"), "no-such", charset_guess(STR("d\xE9j\xE0")).name);
	assert_encoding(STR("\xEF\xBB\xBFx"), "windows-1256", "UTF-8");
}

static void assert_words(const char *raw, const char *want)
{
	struct buf b = BUF_INIT;
	mime_words(str_of(raw), &b);
	assert_string_equal(buf_cstr(&b), want);
	buf_release(&b);
}

static void words_of_heads_are_decoded(void **state)
{
	(void)state;
	assert_words("plain text", "plain text");
	assert_words("=?iso-8859-1?q?caf=E9_noir?= and tea", "caf\xC3\xA9 noir and tea");
	/* A letter cut in two; blanks between words are none. */
	assert_words("=?UTF-8?B?2A==?= \t =?utf-8?b?pw==?=", "\xD8\xA7");
	assert_words("=?utf-8?x?abc?= =?utf-8", "=?utf-8?x?abc?= =?utf-8");
	assert_words("\xDE\xC7\xE1 \xC7\xE1\xE6\xD2\xED\xD1", WORDS_UTF8);
}

static void assert_param(const char *value, const char *name, const char *want)
{
	struct buf b = BUF_INIT;
	assert_int_equal(mime_param(str_of(value), name, &b), want != NULL);
	assert_string_equal(buf_cstr(&b), want ? want : "");
	buf_release(&b);
}

static void parameters_are_put_together(void **state)
{
	(void)state;
	assert_param("text/plain; charset=utf-8; format=flowed", "format", "flowed");
	assert_param("multipart/mixed; boundary=\"a;b \\\"c\"", "boundary", "a;b \"c");
	assert_param("text/plain; charset=utf-8", "boundary", NULL);
	assert_param("a/b; name*0=\"one \"; name*1=two", "name", "onetwo");
	assert_param("a/b; name*=utf-8'ar'%D8%A7.pdf", "name", "\xD8\xA7.pdf");
	assert_param("a/b; name*0*=windows-1256''%C7; name*1*=%E1", "name", "\xD8\xA7\xD9\x84");
	assert_param("a/b; name=\"=?utf-8?q?=D8=A7?=\"", "name", "\xD8\xA7");
}

static void assert_decoded(const char *body, const char *how, const char *want)
{
	struct buf b = BUF_INIT;
	mime_decode(str_of(body), str_of(how), &b);
	assert_string_equal(buf_cstr(&b), want);
	buf_release(&b);
}

static void bodies_are_decoded(void **state)
{
	(void)state;
	assert_decoded("YWJj\r\nZA==", "BASE64", "abcd");
	assert_decoded("a=3Db=\r\nc= \n=zz=", "quoted-printable", "a=bc=zz");
	assert_decoded("a\r\nb", "8bit", "a\nb");
}

static void parts_lie_between_boundaries(void **state)
{
	(void)state;
	struct str rest = STR("before\n--x\none\n--x\ntwo\nmore\n--x--\nafter"), part;
	assert_true(mime_part(&rest, STR("x"), &part));
	assert_int_equal(part.n, 4);
	assert_true(mime_part(&rest, STR("x"), &part));
	assert_int_equal(part.n, 9);
	assert_false(mime_part(&rest, STR("x"), &part));
	/* Cut off: what there is. */
	rest = STR("--x\none");
	assert_true(mime_part(&rest, STR("x"), &part));
	assert_int_equal(part.n, 3);
	assert_false(mime_part(&rest, STR("x"), &part));
}

static void assert_lines(const char *text, bool flowed, const char *want)
{
	struct buf b = BUF_INIT;
	mail_lines(str_of(text), flowed, false, &b);
	assert_string_equal(buf_cstr(&b), want);
	buf_release(&b);
}

static void assert_sender(const char *from, const char *want)
{
	struct str s = mail_sender(str_of(from));
	if (!str_is(s, want))
		fail_msg("%s: %.*s", from, (int)s.n, s.s);
}

static void senders_have_names(void **state)
{
	(void)state;
	assert_sender("\"Desk, The\" <a@b.example>", "Desk, The");
	assert_sender("a@b.example (The Desk)", "The Desk");
	assert_sender("<a@b.example>", "a@b.example");
	assert_sender("a@b.example", "a@b.example");
	assert_sender("(", "(");
	assert_sender("<", "");
	assert_sender("", "");
}

static void lines_of_mail_are_joined(void **state)
{
	(void)state;
	assert_lines("one \ntwo\n\n three\n-- \nsig", true, "one two\n\nthree\n--\nsig");
	assert_lines("The foreign ministers of both countries met in the\ncapital on Sunday.\n\nThey parted.", false,
	    "The foreign ministers of both countries met in the capital on Sunday.\n\nThey parted.");
	assert_lines("A short line\nand another", false, "A short line\nand another");
	assert_lines("Three points were agreed upon by the two sides, they said:\n- trade\n- visas", false,
	    "Three points were agreed upon by the two sides, they said:\n- trade\n- visas");
}

static void assert_fragment(const char *html, const char *want)
{
	struct buf b = BUF_INIT;
	struct fault fault = FAULT_INIT;
	struct markup m;
	assert_true(markup_load(&m, &fault));
	html_fragment(&m, str_of(html), &b);
	assert_string_equal(buf_cstr(&b), want);
	buf_release(&b);
}

static void html_becomes_paragraphs(void **state)
{
	(void)state;
	assert_fragment(
	    "<p>One\n  line <b>bold</b>.<p>Two<br>lines<br><br>three", "One line bold.\n\nTwo\nlines\n\nthree");
	assert_fragment("<ul><li>a</li><li>b</li></ul>c", "a\nb\n\nc");
	assert_fragment("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a\tb\nc\td");
	assert_fragment("a<script>b</script><!-- c --><p hidden>d</p><p style='Display : NONE'>e</p>", "a");
	assert_fragment("&quot;&#1575;&rsquo;&nbsp;&nbsp;x&shy;y", "\"\xD8\xA7\xE2\x80\x99 xy");
	assert_fragment(
	    "He said: <q>yes</q>; <q>&laquo;no&raquo;</q>", "He said: \xE2\x80\x9Cyes\xE2\x80\x9D; \xC2\xABno\xC2\xBB");
	assert_fragment("<pre>a  b\nc\n\nd</pre>", "a b\nc\n\nd");
	assert_fragment("<div dir=rtl>x <bdo dir=ltr>ab</bdo> <bdi>c</bdi> <span dir=LTR>d e</span></div>",
	    "x \xE2\x80\xAD"
	    "ab\xE2\x80\xAC \xE2\x81\xA8"
	    "c\xE2\x81\xA9 \xE2\x81\xA6"
	    "d e\xE2\x81\xA9");
	assert_fragment("", "");
}

static void names_of_parts_are_known_however_spelt(void **state)
{
	(void)state;
	struct arena *arena = arena_new(0);
	const struct page_words *w = page_words_read(arena);
	static const char *const bodies[] = {"entry-content", "x entryContent", "page__entry-content", "article_body",
	    "ArticleBody2", "field--name-body"};
	for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
		assert_true(page_words_part(w, str_of(bodies[i])) & (PAGE_TEXT | PAGE_BODY));
	assert_true(page_words_part(w, STR("entry-content")) & PAGE_TEXT);
	assert_true(page_words_part(w, STR("main-nav")) & PAGE_DROP);
	assert_int_equal(page_words_part(w, STR("navigate unshared col-md-8 overflow-hidden elementor-widget")), 0);
	assert_true(page_words_part(w, STR("clearfix widget")) & PAGE_DROP);
	assert_int_equal(page_words_meta(w, META_DATE, STR("Article:Published_Time")), 1);
	assert_int_equal(page_words_meta(w, META_DATE, STR("viewport")), 0);
	arena_free(arena);
}

static void what_is_not_there_is_said(void **state)
{
	(void)state;
	static const struct late_symbol symbols[] = {{"no_such_function", 0}};
	struct fault fault = FAULT_INIT;
	void *out;
	assert_false(late_load("libsafir-none.so.9", "libnone", symbols, 1, &out, &fault));
	assert_string_equal(fault.what, "library.missing");
	assert_string_equal(fault.detail, "libnone");
	assert_false(late_load(LIBXML_SONAME, "libnone", symbols, 1, &out, &fault));
	fault_release(&fault);
}

struct heap {
	size_t documents, skipped, most;
	char paths[256], why[64];
};

static bool take(void *with, struct report *r)
{
	struct heap *h = with;
	h->documents++;
	snprintf(h->paths + strlen(h->paths), sizeof h->paths - strlen(h->paths), "%s ", r->article.path);
	report_free(r);
	return h->documents < h->most;
}

static bool pass_over(void *with, const char *name, const struct fault *fault)
{
	struct heap *h = with;
	h->skipped++;
	snprintf(h->why, sizeof h->why, "%s %s", name, fault->why);
	return true;
}

static void documents_go_by_their_numbers(void **state)
{
	(void)state;
	struct str feed =
	    STR("<rss><channel><item><title>a</title></item><item><title>b</title></item></channel></rss>");
	struct intake_options o = {.limit = 0};
	struct heap h = {.most = 9};
	struct intake_sink sink = {take, pass_over, &h};
	struct fault fault = FAULT_INIT;
	assert_true(format_documents(feed, "f.xml", &o, &sink, &fault));
	assert_string_equal(h.paths, "f.xml#1 f.xml#2 ");
	h = (struct heap){.most = 1};
	assert_true(format_documents(feed, "f.xml", &o, &sink, &fault));
	assert_int_equal(h.documents, 1);
	h = (struct heap){.most = 9};
	assert_false(format_documents(STR("<rss><channel></channel></rss>"), "f.xml", &o, &sink, &fault));
	assert_string_equal(fault.why, "feed.empty");
	assert_false(format_documents(STR("{\"uri\":1,\"headline\":"), "f.json", &o, &sink, &fault));
	assert_string_equal(fault.why, "json.broken");
	assert_int_equal(h.documents, 0);
	assert_true(format_documents(
	    STR("From: a\nDate: b\nSubject: c\nContent-Type: image/png; name=d.png\n\nxx"), "m", &o, &sink, &fault));
	assert_string_equal(h.paths, "m ");
	assert_string_equal(h.why, "m//d.png part.attachment");
	fault_release(&fault);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(instants_of_all_formats),
	    cmocka_unit_test(formats_are_known_by_their_first_bytes),
	    cmocka_unit_test(numbers_end_names),
	    cmocka_unit_test(encodings_are_believed_when_they_may_be_true),
	    cmocka_unit_test(words_of_heads_are_decoded),
	    cmocka_unit_test(parameters_are_put_together),
	    cmocka_unit_test(bodies_are_decoded),
	    cmocka_unit_test(parts_lie_between_boundaries),
	    cmocka_unit_test(senders_have_names),
	    cmocka_unit_test(lines_of_mail_are_joined),
	    cmocka_unit_test(html_becomes_paragraphs),
	    cmocka_unit_test(names_of_parts_are_known_however_spelt),
	    cmocka_unit_test(what_is_not_there_is_said),
	    cmocka_unit_test(documents_go_by_their_numbers),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
