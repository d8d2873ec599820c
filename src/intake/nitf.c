/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/nitf.h"

#include <string.h>
#include <strings.h>

#include "base/arena.h"
#include "base/fault.h"
#include "intake/document.h"
#include "intake/page_text.h"
#include "intake/stamp.h"
#include "intake/xml.h"
#include "report/report.h"

void iptc_status(struct str word, struct document *d)
{
	static const struct {
		const char *name;
		enum article_status status;
	} names[] = {{"usable", ARTICLE_USABLE}, {"withheld", ARTICLE_WITHHELD}, {"canceled", ARTICLE_CANCELED},
	    {"cancelled", ARTICLE_CANCELED}};
	word = str_trim(word);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		size_t n = strlen(names[i].name);
		if (word.n < n || strncasecmp(word.s + word.n - n, names[i].name, n) != 0)
			continue;
		if (word.n == n || strchr(":/#", word.s[word.n - n - 1]))
			d->article->status = names[i].status;
	}
}

void iptc_urgency(struct str word, struct document *d)
{
	word = str_trim(word);
	if (word.n == 1 && word.s[0] >= '1' && word.s[0] <= '9')
		d->article->urgency = (uint8_t)(word.s[0] - '0');
}

void iptc_embargo(struct str word, struct document *d)
{
	struct stamp_day day;
	if (stamp_parse(word, &day))
		memcpy(d->article->embargo, day.instant, sizeof d->article->embargo);
}

/* date.release is an embargo when it is later than the issue, or the status says so. */
static void release_read(const xmlNode *docdata, struct document *d)
{
	struct stamp_day release, issue;
	if (!stamp_parse(markup_attr(xml_child(docdata, "date.release"), "norm"), &release))
		return;
	bool told = str_is(markup_attr(docdata, "management-status"), "embargoed");
	if (told || (stamp_parse(markup_attr(xml_child(docdata, "date.issue"), "norm"), &issue) &&
	                strcmp(release.instant, issue.instant) > 0))
		memcpy(d->article->embargo, release.instant, sizeof d->article->embargo);
}

static void learn(const char **fact, const char *value)
{
	if (!*fact)
		*fact = value;
}

static void docdata_read(const xmlNode *docdata, struct document *d)
{
	if (!docdata)
		return;
	iptc_status(markup_attr(docdata, "management-status"), d);
	iptc_urgency(markup_attr(xml_child(docdata, "urgency"), "ed-urg"), d);
	release_read(docdata, d);
	if (!d->article->date[0])
		document_date(d, markup_attr(xml_child(docdata, "date.issue"), "norm"));
	if (!d->article->date[0])
		document_date(d, markup_attr(xml_child(docdata, "date.release"), "norm"));
	learn(&d->article->source, document_word(d, markup_attr(xml_child(docdata, "doc.copyright"), "holder")));
}

static void head_read(const xmlNode *head, struct document *d)
{
	const xmlNode *hedline = xml_find(head, "hedline"), *dateline = xml_child(head, "dateline");
	const xmlNode *title = xml_find(hedline, "hl1"), *byline = xml_child(head, "byline");
	if (!d->title.len)
		markup_text(title, &d->title);
	learn(&d->article->byline, xml_word(d, xml_find(byline, "byttl") ? xml_child(byline, "person") : byline));
	learn(&d->article->byline, xml_word(d, byline));
	learn(&d->article->dateline, xml_word(d, dateline));
	learn(&d->article->source, xml_word(d, xml_child(head, "distributor")));
	if (!d->article->date[0])
		document_date(d, markup_attr(xml_find(dateline, "story.date"), "norm"));
}

/* Pictures and what is said of them, notes to editors. */
static bool left_out(const xmlNode *e)
{
	return xml_is(e, "media") || xml_is(e, "note") || xml_is(e, "nitf-table-metadata");
}

void nitf_write(const xmlNode *nitf, struct document *d)
{
	const xmlNode *head = xml_child(nitf, "head"), *body = xml_child(nitf, "body");
	const xmlNode *body_head = xml_child(body, "body.head"), *content = xml_child(body, "body.content");
	head_read(body_head, d);
	docdata_read(xml_child(head, "docdata"), d);
	if (!d->title.len)
		markup_text(xml_child(head, "title"), &d->title);
	struct page_text t = {.out = &d->body, .leaves_out = left_out};
	for (const xmlNode *hl2 = xml_find(xml_find(body_head, "hedline"), "hl2"); hl2; hl2 = xml_sibling(hl2, "hl2"))
		page_text(&t, hl2);
	for (; content; content = xml_sibling(content, "body.content"))
		page_text(&t, content);
	struct str dir =
	    markup_attr(body, "dir").n ? markup_attr(body, "dir") : markup_attr(xml_child(body, "body.content"), "dir");
	if (dir.n)
		d->direction = (dir.s[0] | 0x20) == 'r' ? DIRECTION_RTL : DIRECTION_LTR;
	learn(&d->article->stated_lang, document_word(d, markup_attr(nitf, "lang")));
}

bool nitf_read(struct reading *r, struct str bytes, struct fault *fault)
{
	struct xml x;
	struct document d;
	if (!xml_open(&x, r, bytes, fault))
		return false;
	if (document_begin(r, &d)) {
		d.article->encoding = arena_str(d.report->arena, str_of(x.encoding));
		nitf_write(x.root, &d);
		document_end(r, &d);
	}
	xml_close(&x);
	return true;
}
