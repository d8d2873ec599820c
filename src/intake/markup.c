/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/markup.h"

#include <limits.h>
#include <string.h>

#include "base/buf.h"
#include "base/late.h"
#include "intake/flat.h"

bool markup_load(struct markup *m, struct fault *fault)
{
	static const struct late_symbol symbols[] = {LATE(markup, htmlReadMemory), LATE(markup, xmlReadMemory),
	    LATE(markup, xmlFreeDoc), LATE(markup, htmlEntityLookup)};
	return late_load(LIBXML_SONAME, "libxml2", symbols, sizeof symbols / sizeof *symbols, m, fault);
}

/* Neither parser goes on behind what is no character of XML. */
static void characters_only(struct str text, struct buf *out)
{
	static const char mark[] = "\xEF\xBB\xBF";
	if (str_starts(text, STR(mark)))
		text = str_sub(text.s, 3, text.n);
	buf_str(out, text);
	for (size_t i = 0; i < out->len; i++) {
		unsigned char c = (unsigned char)out->data[i];
		if (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
			out->data[i] = ' ';
	}
}

static xmlDoc *html_parse(const struct markup *m, struct str s)
{
	int n = s.n > INT_MAX ? INT_MAX : (int)s.n;
	return n ? m->htmlReadMemory(s.s, n, NULL, "UTF-8",
	               HTML_PARSE_RECOVER | HTML_PARSE_NODEFDTD | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
	                   HTML_PARSE_NONET | HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC)
	         : NULL;
}

/* Whether it is nested so deep that the parser will have given up (xmlParserMaxDepth is 256). */
static bool too_deep(const xmlDoc *doc)
{
	enum { GIVEN_UP = 250 };
	const xmlNode *root = markup_root(doc), *next;
	int depth = 0, most = 0;
	for (const xmlNode *at = root; at; at = next) {
		next = markup_next(root, at, false);
		if (next && next->parent == at)
			depth++;
		else if (next)
			for (const xmlNode *up = at; up->parent != next->parent; up = up->parent)
				depth--;
		most = depth > most ? depth : most;
	}
	return most >= GIVEN_UP;
}

xmlDoc *markup_html(const struct markup *m, struct str text)
{
	struct buf b = BUF_INIT, flat = BUF_INIT;
	characters_only(text, &b);
	xmlDoc *doc = html_parse(m, buf_view(&b));
	if (doc && too_deep(doc)) {
		m->xmlFreeDoc(doc);
		html_flat(buf_view(&b), &flat);
		doc = html_parse(m, buf_view(&flat));
		buf_release(&flat);
	}
	buf_release(&b);
	return doc;
}

xmlDoc *markup_xml(const struct markup *m, struct str text)
{
	struct buf b = BUF_INIT;
	characters_only(text, &b);
	size_t from = strspn(buf_cstr(&b), " \t\r\n");
	int n = b.len - from > INT_MAX ? INT_MAX : (int)(b.len - from);
	/* Entities are not put in place: what one cannot expand cannot explode. */
	xmlDoc *doc = n ? m->xmlReadMemory(b.data + from, n, NULL, "UTF-8",
	                      XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET |
	                          XML_PARSE_COMPACT | XML_PARSE_NOCDATA | XML_PARSE_IGNORE_ENC)
	                : NULL;
	buf_release(&b);
	return doc;
}

const xmlNode *markup_root(const xmlDoc *doc)
{
	const xmlNode *node = doc ? doc->children : NULL;
	while (node && node->type != XML_ELEMENT_NODE)
		node = node->next;
	return node;
}

const xmlNode *markup_next(const xmlNode *root, const xmlNode *at, bool over)
{
	if (!over && at->type == XML_ELEMENT_NODE && at->children)
		return at->children;
	while (at != root && !at->next)
		at = at->parent;
	return at == root ? NULL : at->next;
}

bool markup_is(const xmlNode *node, const char *name)
{
	return node && node->type == XML_ELEMENT_NODE && (!name || strcmp((const char *)node->name, name) == 0);
}

const xmlNode *markup_child(const xmlNode *node, const char *name)
{
	const xmlNode *child = node && node->type == XML_ELEMENT_NODE ? node->children : NULL;
	while (child && !markup_is(child, name))
		child = child->next;
	return child;
}

const xmlNode *markup_sibling(const xmlNode *node, const char *name)
{
	do
		node = node->next;
	while (node && !markup_is(node, name));
	return node;
}

const xmlNode *markup_find(const xmlNode *node, const char *name)
{
	const xmlNode *at = node;
	while (at && (at = markup_next(node, at, false)))
		if (markup_is(at, name))
			return at;
	return NULL;
}

struct str markup_attr(const xmlNode *node, const char *name)
{
	if (!node || node->type != XML_ELEMENT_NODE)
		return STR("");
	for (const xmlAttr *a = node->properties; a; a = a->next)
		if (strcmp((const char *)a->name, name) == 0)
			return a->children && a->children->content ? str_of((const char *)a->children->content)
			                                           : STR("");
	return STR("");
}

struct str markup_piece(const xmlNode *node)
{
	enum { SHORT = 1000 /* [byte] */ };
	if ((node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) && node->content)
		return str_of((const char *)node->content);
	/* What a document declares for itself, unless it is made of other entities: they could be so for ever. */
	const xmlEntity *entity = node->type == XML_ENTITY_REF_NODE ? (const xmlEntity *)node->children : NULL;
	if (!entity || entity->type != XML_ENTITY_DECL || !entity->content ||
	    strchr((const char *)entity->content, '&'))
		return (struct str){NULL, 0};
	struct str s = str_of((const char *)entity->content);
	return s.n <= SHORT ? s : (struct str){NULL, 0};
}

void markup_text(const xmlNode *node, struct buf *out)
{
	for (const xmlNode *at = node; at; at = markup_next(node, at, false))
		buf_str(out, markup_piece(at));
}
