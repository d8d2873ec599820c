/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/exchange.h"

#include <jansson.h>

#include "base/buf.h"
#include "base/die.h"
#include "report/marked.h"
#include "report/report.h"
#include "report/value.h"
#include "text/utf8.h"

/* What the report does not say is left out. */
static void put_word(json_t *object, const char *key, const char *word)
{
	if (word && *word)
		value_put(object, key, value_text(str_of(word)));
}

struct writing {
	const struct report *r;
	struct buf out;
};

static void put_html(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.s[i];
		if (c == '<' || c == '>' || c == '&' || c == '"')
			buf_fmt(out, "&#%d;", c);
		else
			buf_char(out, c);
	}
}

static void put_mark(void *with, struct ref ref, bool begins, bool again)
{
	struct writing *w = with;
	const char *element = ref.kind == REF_QUOTE ? "q" : "span";
	char id[12];
	(void)again;
	if (!begins) {
		buf_fmt(&w->out, "</%s>", element);
		return;
	}
	ref_id(ref, id);
	buf_fmt(&w->out, "<%s data-record=\"%s\"", element, id);
	if (ref.kind == REF_QUOTE && w->r->quotes.items[ref.index].speaker.kind != REF_NONE) {
		ref_id(w->r->quotes.items[ref.index].speaker, id);
		buf_fmt(&w->out, " data-speaker=\"%s\"", id);
	}
	buf_fmt(&w->out, " class=\"%s\">",
	    ref.kind == REF_ACTOR        ? actor_kind_name(w->r->actors.items[ref.index].kind)
	    : ref.kind == REF_DELEGATION ? "delegation"
	    : ref.kind == REF_MEETING    ? "meeting"
	                                 : quote_kind_name(w->r->quotes.items[ref.index].kind));
}

static void put_paragraph(void *with, bool begins)
{
	buf_cat(&((struct writing *)with)->out, begins ? "<p>" : "</p>\n");
}

static void put_words(void *with, struct str words)
{
	put_html(&((struct writing *)with)->out, words);
}

static json_t *body(const char *role, const char *type, struct str value)
{
	json_t *j = value_must(json_object());
	value_put(j, "role", json_string(role));
	value_put(j, "contentType", json_string(type));
	value_put(j, "charCount", json_integer((json_int_t)utf8_count(value.s, value.n)));
	value_put(j, "value", value_text(value));
	return j;
}

static json_t *bodies(const struct report *r)
{
	struct writing w = {r, BUF_INIT};
	const struct marked_ops ops = {put_paragraph, put_mark, put_words, &w};
	json_t *j = value_must(json_array());
	value_add(j, body("main", "text/plain", r->article.text));
	marked_each(r, &ops);
	value_add(j, body("annotated", "text/html", buf_view(&w.out)));
	buf_release(&w.out);
	return j;
}

/* People, bodies or states; `uri` is the record's id in this item. */
static json_t *named(const struct report *r, bool person, bool country)
{
	json_t *all = value_must(json_array());
	for (uint32_t i = 0; i < r->actors.n; i++) {
		const struct actor *a = &r->actors.items[i];
		char id[12], uri[16] = "#";
		if ((a->kind == ACTOR_PERSON) != person || (a->kind == ACTOR_COUNTRY) != country)
			continue;
		json_t *j = value_must(json_object());
		ref_id((struct ref){REF_ACTOR, i}, id);
		memcpy(uri + 1, id, sizeof id);
		value_put(j, "uri", json_string(uri));
		put_word(j, "name", a->name ? a->name : a->title);
		put_word(j, "literal", a->country);
		value_add(all, j);
	}
	return all;
}

static const char *status_name(enum article_status status)
{
	static const char *const names[] = {"usable", "withheld", "canceled"};
	return names[status];
}

static void put_headline(json_t *j, struct str title)
{
	json_t *all = value_must(json_array()), *one = value_must(json_object());
	value_put(one, "role", json_string("main"));
	value_put(one, "value", value_text(title));
	value_add(all, one);
	value_put(j, "headlines", all);
}

void report_ninjs(const struct report *r, struct buf *out)
{
	const struct article *a = &r->article;
	json_t *j = value_must(json_object()), *standard = value_must(json_object());
	value_put(j, "uri", value_text(str_of(a->url ? a->url : a->path)));
	value_put(standard, "name", json_string("ninjs"));
	value_put(standard, "version", json_string("2.1"));
	value_put(j, "standard", standard);
	value_put(j, "type", json_string("text"));
	value_put(j, "pubStatus", json_string(status_name(a->status)));
	if (a->urgency)
		value_put(j, "urgency", json_integer(a->urgency));
	put_word(j, "language", a->lang ? a->lang : a->stated_lang);
	put_word(j, "versionCreated", a->date);
	put_word(j, "embargoed", a->embargo);
	put_word(j, "by", a->byline);
	put_word(j, "located", a->dateline);
	if (a->source) {
		json_t *all = value_must(json_array()), *one = value_must(json_object());
		value_put(one, "name", value_text(str_of(a->source)));
		value_add(all, one);
		value_put(j, "infoSources", all);
	}
	if (!span_empty(a->title))
		put_headline(j, str_sub(a->text.s, a->title.begin, a->title.end));
	value_put(j, "bodies", bodies(r));
	value_put(j, "people", named(r, true, false));
	value_put(j, "organisations", named(r, false, false));
	value_put(j, "places", named(r, false, true));
	char *line = json_dumps(j, JSON_COMPACT);
	if (!line)
		die_no_memory();
	buf_cat(out, line);
	buf_char(out, '\n');
	free(line);
	json_decref(j);
}
