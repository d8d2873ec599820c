/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/page_tags.h"

#include <string.h>

struct row {
	const char *name;
	enum tag tag;
};

/* Sorted by name. Those of NITF that hold text in the same way are among them: block, hl1, hl2. */
static const struct row rows[] = {{"address", TAG_BOX}, {"applet", TAG_SILENT}, {"area", TAG_SILENT},
    {"article", TAG_BOX}, {"aside", TAG_BESIDE}, {"audio", TAG_SILENT}, {"base", TAG_SILENT}, {"block", TAG_BOX},
    {"blockquote", TAG_BOX}, {"body", TAG_BOX}, {"br", TAG_BREAK}, {"button", TAG_SILENT}, {"canvas", TAG_SILENT},
    {"caption", TAG_PARAGRAPH}, {"center", TAG_BOX}, {"datalist", TAG_SILENT}, {"dd", TAG_LINE}, {"details", TAG_BOX},
    {"dialog", TAG_SILENT}, {"dir", TAG_BOX}, {"div", TAG_BOX}, {"dl", TAG_BOX}, {"dt", TAG_LINE},
    {"embed", TAG_SILENT}, {"fieldset", TAG_BOX}, {"figcaption", TAG_BESIDE}, {"figure", TAG_BOX},
    {"footer", TAG_BESIDE}, {"form", TAG_BOX}, {"frame", TAG_SILENT}, {"frameset", TAG_SILENT}, {"h1", TAG_PARAGRAPH},
    {"h2", TAG_PARAGRAPH}, {"h3", TAG_PARAGRAPH}, {"h4", TAG_PARAGRAPH}, {"h5", TAG_PARAGRAPH}, {"h6", TAG_PARAGRAPH},
    {"head", TAG_SILENT}, {"header", TAG_BESIDE}, {"hgroup", TAG_BOX}, {"hl1", TAG_PARAGRAPH}, {"hl2", TAG_PARAGRAPH},
    {"hr", TAG_PARAGRAPH}, {"html", TAG_BOX}, {"iframe", TAG_SILENT}, {"input", TAG_SILENT}, {"legend", TAG_PARAGRAPH},
    {"li", TAG_LINE}, {"link", TAG_SILENT}, {"main", TAG_BOX}, {"map", TAG_SILENT}, {"math", TAG_SILENT},
    {"menu", TAG_BESIDE}, {"meta", TAG_SILENT}, {"meter", TAG_SILENT}, {"nav", TAG_BESIDE}, {"noframes", TAG_SILENT},
    {"noscript", TAG_SILENT}, {"object", TAG_SILENT}, {"ol", TAG_BOX}, {"optgroup", TAG_SILENT}, {"option", TAG_SILENT},
    {"p", TAG_PARAGRAPH}, {"pre", TAG_PARAGRAPH}, {"progress", TAG_SILENT}, {"rp", TAG_SILENT}, {"rt", TAG_SILENT},
    {"script", TAG_SILENT}, {"search", TAG_BESIDE}, {"section", TAG_BOX}, {"select", TAG_SILENT},
    {"source", TAG_SILENT}, {"style", TAG_SILENT}, {"summary", TAG_PARAGRAPH}, {"svg", TAG_SILENT}, {"table", TAG_BOX},
    {"tbody", TAG_BOX}, {"td", TAG_CELL}, {"template", TAG_SILENT}, {"textarea", TAG_SILENT}, {"tfoot", TAG_BOX},
    {"th", TAG_CELL}, {"thead", TAG_BOX}, {"title", TAG_SILENT}, {"tr", TAG_LINE}, {"ul", TAG_BOX},
    {"video", TAG_SILENT}};

/* Asked several times for each element: the first letter settles most steps. */
enum tag tag_named(const char *name)
{
	size_t from = 0, to = sizeof rows / sizeof *rows;
	while (from < to) {
		size_t at = (from + to) / 2;
		int order = name[0] - rows[at].name[0];
		if (!order)
			order = strcmp(name + 1, rows[at].name + 1);
		if (!order)
			return rows[at].tag;
		if (order < 0)
			to = at;
		else
			from = at + 1;
	}
	return TAG_INLINE;
}

enum tag tag_of(const xmlNode *element)
{
	return tag_named((const char *)element->name);
}

bool tag_is_block(enum tag tag)
{
	return tag == TAG_PARAGRAPH || tag == TAG_BOX || tag == TAG_LINE || tag == TAG_CELL || tag == TAG_BESIDE;
}

int tag_heading(const xmlNode *element)
{
	const char *name = (const char *)element->name;
	return name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && !name[2] ? name[1] - '0' : 0;
}

/* A declaration in a style, whatever blanks and capitals it is written with. */
static bool style_says(struct str style, const char *what)
{
	size_t n = strlen(what), k = 0;
	for (size_t i = 0; i < style.n; i++) {
		char c = style.s[i];
		if (c == ' ' || c == '\t' || c == '\n')
			continue;
		c = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
		k = c == what[k] ? k + 1 : c == what[0];
		if (k == n)
			return true;
	}
	return false;
}

bool element_hidden(const xmlNode *element)
{
	for (const xmlAttr *a = element->properties; a; a = a->next) {
		const char *name = (const char *)a->name;
		struct str value =
		    a->children && a->children->content ? str_of((const char *)a->children->content) : STR("");
		if (strcmp(name, "hidden") == 0 && !str_is(value, "until-found"))
			return true;
		if (strcmp(name, "aria-hidden") == 0 && str_is(value, "true"))
			return true;
		if (strcmp(name, "style") == 0 &&
		    (style_says(value, "display:none") || style_says(value, "visibility:hidden")))
			return true;
	}
	return false;
}

void tags_walk(
    xmlNode *root, bool (*enter)(void *with, xmlNode *node), void (*leave)(void *with, xmlNode *element), void *with)
{
	for (xmlNode *at = root;;) {
		bool element = at->type == XML_ELEMENT_NODE;
		if (enter(with, at) && element && at->children) {
			at = at->children;
			continue;
		}
		if (element)
			leave(with, at);
		while (at != root && !at->next) {
			at = at->parent;
			leave(with, at);
		}
		if (at == root)
			return;
		at = at->next;
	}
}
