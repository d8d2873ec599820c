/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/xml.h"

#include <string.h>

#include "base/buf.h"
#include "base/fault.h"
#include "intake/document.h"
#include "intake/intake.h"
#include "report/report.h"

bool xml_open(struct xml *x, const struct reading *r, struct str bytes, struct fault *fault)
{
	struct buf text = BUF_INIT;
	char name[DECLARED_NAME];
	*x = (struct xml){.doc = NULL};
	if (!markup_load(&x->m, fault))
		return false;
	(void)declared_find(bytes, name);
	declared_read(bytes, r->options->encoding, name, &text, x->encoding);
	x->doc = markup_xml(&x->m, buf_view(&text));
	x->root = markup_root(x->doc);
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

const char *xml_word(const struct xml *x, const struct document *d, const xmlNode *node)
{
	struct buf b = BUF_INIT;
	markup_text(&x->m, node, &b);
	const char *word = document_word(d, buf_view(&b));
	buf_release(&b);
	return word;
}

void xml_date(const struct xml *x, struct document *d, const xmlNode *node)
{
	struct buf b = BUF_INIT;
	markup_text(&x->m, node, &b);
	if (!d->article->date[0])
		document_date(d, buf_view(&b));
	buf_release(&b);
}
