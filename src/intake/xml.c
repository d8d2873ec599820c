/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/xml.h"

#include <string.h>

#include "base/buf.h"
#include "base/fault.h"
#include "intake/document.h"
#include "intake/intake.h"
#include "report/report.h"

static const char CDATA[] = "<![CDATA[";

/* &name; at the start of s: how long it is, 0 when it is none. */
static size_t reference(struct str s, char name[16])
{
	size_t n = 1;
	while (n < s.n && n < 16 && s.s[n] != ';' && s.s[n] > ' ' && !strchr("&<>\"'", s.s[n]))
		name[n - 1] = s.s[n], n++;
	if (n < 2 || n >= s.n || n >= 16 || s.s[n] != ';')
		return 0;
	name[n - 1] = '\0';
	return n + 1;
}

/* What stands for an & that XML would stumble over: names of HTML, and those that mean only themselves. */
static size_t ampersand(const struct markup *m, struct str s, bool declares, struct buf *out)
{
	static const char *const known[] = {"amp", "lt", "gt", "quot", "apos"};
	char name[16];
	size_t n = reference(s, name);
	bool keep = n && (name[0] == '#' || declares);
	for (size_t i = 0; n && i < sizeof known / sizeof *known; i++)
		keep = keep || strcmp(name, known[i]) == 0;
	const htmlEntityDesc *entity = n && !keep ? m->htmlEntityLookup((const xmlChar *)name) : NULL;
	if (keep)
		buf_add(out, s.s, n);
	else if (entity)
		buf_cp(out, entity->value);
	else
		buf_cat(out, "&amp;");
	return keep || entity ? n : 1;
}

static bool starts(struct str s, const char *what)
{
	return str_starts(s, str_of(what));
}

static size_t behind(struct str s, size_t at, const char *what)
{
	const char *end = memmem(s.s + at, s.n - at, what, strlen(what));
	return end ? (size_t)(end - s.s) + strlen(what) : s.n;
}

/* Feeds are written by programs that know little of XML: a bare &, &nbsp; without a word where it comes from, <br>. */
static void mend(const struct markup *m, struct str s, struct buf *out)
{
	bool declares = memmem(s.s, s.n, "<!ENTITY", 8) != NULL;
	for (size_t at = 0; at < s.n;) {
		size_t from = at;
		while (at < s.n && s.s[at] != '&' && s.s[at] != '<')
			at++;
		buf_add(out, s.s + from, at - from);
		struct str rest = str_sub(s.s, at, s.n);
		if (!rest.n)
			return;
		size_t end = at + 1;
		if (starts(rest, CDATA))
			end = behind(s, at, "]]>");
		else if (starts(rest, "<!--"))
			end = behind(s, at, "-->");
		if (rest.s[0] == '&') {
			at += ampersand(m, rest, declares, out);
		} else if (starts(rest, "<br>") || starts(rest, "<BR>")) {
			buf_cat(out, "<br/>");
			at += 4;
		} else {
			buf_add(out, s.s + at, end - at);
			at = end;
			/* Cut off in it, all of it would be lost. */
			if (end == s.n && starts(rest, CDATA))
				buf_cat(out, "]]>");
		}
	}
}

bool xml_open(struct xml *x, const struct reading *r, struct str bytes, struct fault *fault)
{
	struct buf text = BUF_INIT, mended = BUF_INIT;
	char name[DECLARED_NAME];
	*x = (struct xml){.doc = NULL};
	if (!markup_load(&x->m, fault))
		return false;
	(void)declared_find(bytes, name);
	if (!declared_read(bytes, r->options->encoding, name, &text, x->encoding, fault))
		return false;
	if (text.len)
		mend(&x->m, buf_view(&text), &mended);
	x->doc = markup_xml(&x->m, buf_view(&mended));
	x->root = markup_root(x->doc);
	buf_release(&mended);
	buf_release(&text);
	if (x->root)
		return true;
	xml_close(x);
	return fault_set(fault, "document.none", r->name, "xml.broken", NULL);
}

void xml_close(struct xml *x)
{
	if (x->doc)
		x->m.xmlFreeDoc(x->doc);
	x->doc = NULL;
}

/* An undeclared prefix stays in the name. */
static const char *local(const xmlNode *node)
{
	const char *colon = strchr((const char *)node->name, ':');
	return colon ? colon + 1 : (const char *)node->name;
}

bool xml_is(const xmlNode *node, const char *name)
{
	return node && node->type == XML_ELEMENT_NODE && strcmp(local(node), name) == 0;
}

struct str xml_prefix(const xmlNode *node)
{
	const char *name = (const char *)node->name, *own = local(node);
	if (own != name)
		return str_sub(name, 0, (size_t)(own - name) - 1);
	return node->ns && node->ns->prefix ? str_of((const char *)node->ns->prefix) : STR("");
}

const xmlNode *xml_child(const xmlNode *node, const char *name)
{
	const xmlNode *child = node ? markup_child(node, NULL) : NULL;
	while (child && !xml_is(child, name))
		child = child->next;
	return child;
}

const xmlNode *xml_sibling(const xmlNode *node, const char *name)
{
	do
		node = node->next;
	while (node && !xml_is(node, name));
	return node;
}

const xmlNode *xml_find(const xmlNode *node, const char *name)
{
	const xmlNode *at = node;
	while (at && (at = markup_next(node, at, false)) != NULL)
		if (xml_is(at, name))
			return at;
	return NULL;
}

const char *xml_word(const struct document *d, const xmlNode *node)
{
	struct buf b = BUF_INIT;
	markup_text(node, &b);
	const char *word = document_word(d, buf_view(&b));
	buf_release(&b);
	return word;
}

void xml_date(struct document *d, const xmlNode *node)
{
	struct buf b = BUF_INIT;
	markup_text(node, &b);
	if (!d->article->date[0])
		document_date(d, buf_view(&b));
	buf_release(&b);
}
