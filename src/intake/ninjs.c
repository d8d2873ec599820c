/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/ninjs.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "intake/declared.h"
#include "intake/document.h"
#include "intake/html.h"
#include "intake/intake.h"
#include "intake/markup.h"
#include "intake/nitf.h"
#include "report/report.h"

static struct str text(const json_t *v)
{
	return json_is_string(v) ? (struct str){json_string_value(v), json_string_length(v)} : (struct str){NULL, 0};
}

static struct str field(const json_t *item, const char *key)
{
	return text(json_object_get(item, key));
}

/* The first of several keys, NULL at their end, that says something. */
static struct str first(const json_t *item, const char *const *keys)
{
	for (; *keys; keys++)
		if (str_trim(field(item, *keys)).n)
			return field(item, *keys);
	return (struct str){NULL, 0};
}

/* Of a list of versions (2.x), that for the role "main", else of the best type, else the first. */
static struct str version(const json_t *item, const char *key)
{
	static const char *const types[] = {"xhtml", "html", "text"};
	const json_t *list = json_object_get(item, key), *best = NULL;
	size_t rank = 99;
	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *v = json_array_get(list, i);
		struct str type = field(v, "contenttype"), role = field(v, "role");
		size_t r = sizeof types / sizeof *types;
		for (size_t k = r; k-- > 0;)
			if (type.n && memmem(type.s, type.n, types[k], strlen(types[k])))
				r = k;
		r += str_is(role, "main") || !role.n ? 0 : 10;
		if (field(v, "value").n && r < rank) {
			rank = r;
			best = v;
		}
	}
	return field(best, "value");
}

static struct str outlet(const json_t *item)
{
	static const char *const keys[] = {"source", "provider", "creditline", "copyrightholder", NULL};
	const json_t *sources = json_object_get(item, "infosources");
	for (size_t i = 0; i < json_array_size(sources); i++)
		if (field(json_array_get(sources, i), "name").n)
			return field(json_array_get(sources, i), "name");
	return first(item, keys);
}

static void facts_write(const json_t *item, struct document *d)
{
	static const char *const dates[] = {"contentcreated", "versioncreated", "firstcreated", NULL};
	const json_t *urgency = json_object_get(item, "urgency");
	struct article *a = d->article;
	document_date(d, first(item, dates));
	iptc_status(field(item, "pubstatus"), d);
	iptc_embargo(field(item, "embargoed"), d);
	iptc_urgency(text(urgency), d);
	if (json_is_integer(urgency) && json_integer_value(urgency) >= 1 && json_integer_value(urgency) <= 9)
		a->urgency = (uint8_t)json_integer_value(urgency);
	a->source = document_word(d, outlet(item));
	a->byline = document_word(d, field(item, "byline"));
	a->dateline = document_word(d, field(item, "located"));
	a->stated_lang = document_word(d, field(item, "language"));
	struct str uri = field(item, "uri");
	if (str_starts(uri, STR("http")))
		a->url = document_word(d, uri);
}

static void item_write(const struct markup *m, const json_t *item, struct document *d)
{
	static const char *const titles[] = {"headline", "title", "name", NULL};
	static const char *const bodies[] = {"body_xhtml", "body_html", "body_text", "description_text", NULL};
	struct str title = first(item, titles), body = version(item, "bodies");
	if (!title.n)
		title = version(item, "headlines");
	if (!body.n)
		body = first(item, bodies);
	html_line(m, title, &d->title);
	html_or_lines(m, body, &d->body);
	facts_write(item, d);
}

static bool broken(const struct reading *r, const json_error_t *error, struct fault *fault)
{
	char line[24];
	snprintf(line, sizeof line, "%d", error->line);
	fault_set(fault, "document.none", r->name, "json.broken", NULL);
	fault_detail(fault, line);
	return false;
}

bool ninjs_read(struct reading *r, struct str bytes, struct fault *fault)
{
	struct markup m;
	struct document d;
	struct buf utf8 = BUF_INIT;
	char known[DECLARED_NAME];
	json_error_t error;
	if (!markup_load(&m, fault))
		return false;
	if (!declared_read(bytes, r->options->encoding, NULL, &utf8, known, fault))
		return false;
	struct str s = buf_view(&utf8);
	if (str_starts(s, STR("\xEF\xBB\xBF")))
		s = str_sub(s.s, 3, s.n);
	json_t *item = json_loadb(s.n ? s.s : "", s.n, 0, &error);
	buf_release(&utf8);
	if (!json_is_object(item)) {
		json_decref(item);
		return broken(r, &error, fault);
	}
	if (document_begin(r, &d)) {
		d.article->encoding = arena_str(d.report->arena, str_of(known));
		item_write(&m, item, &d);
		document_end(r, &d);
	}
	json_decref(item);
	return true;
}
