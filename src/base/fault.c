/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/fault.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/catalog.h"
#include "base/die.h"

void fault_init(struct fault *f)
{
	*f = (struct fault)FAULT_INIT;
}

void fault_release(struct fault *f)
{
	free(f->arg);
	free(f->detail);
	fault_init(f);
}

static char *own(const char *s)
{
	if (!s)
		return NULL;
	char *p = strdup(s);
	if (!p)
		die_no_memory();
	return p;
}

bool fault_set(struct fault *f, const char *what, const char *arg, const char *why, const char *hint)
{
	char *copy = own(arg); /* first: arg may point into f */
	fault_release(f);
	f->what = what;
	f->why = why;
	f->hint = hint;
	f->arg = copy;
	return false;
}

bool fault_errno(struct fault *f, const char *what, const char *arg, int error, const char *hint)
{
	fault_set(f, what, arg, NULL, hint);
	f->why_errno = error;
	return false;
}

void fault_copy(struct fault *to, const struct fault *from)
{
	fault_set(to, from->what, from->arg, from->why, from->hint);
	to->why_errno = from->why_errno;
	fault_detail(to, from->detail);
}

void fault_detail(struct fault *f, const char *detail)
{
	char *copy = own(detail);
	free(f->detail);
	f->detail = copy;
}

void fault_print(const struct fault *f, const struct catalog *cat, struct buf *out)
{
	struct buf arg = BUF_INIT, detail = BUF_INIT;
	if (f->arg)
		buf_excerpt(&arg, str_of(f->arg));
	if (f->detail)
		buf_excerpt(&detail, str_of(f->detail));
	struct str args[2] = {buf_view(&arg), buf_view(&detail)};
	buf_cat(out, "safir: ");
	catalog_say(cat, out, f->what, args, 2);
	buf_char(out, '\n');
	if (f->why || f->why_errno) {
		buf_cat(out, "  ");
		catalog_say(cat, out, "fault.why", NULL, 0);
		buf_cat(out, "  ");
		if (f->why)
			catalog_say(cat, out, f->why, args, 2);
		else
			buf_cat(out, strerror(f->why_errno));
		buf_char(out, '\n');
	}
	if (f->hint) {
		buf_cat(out, "  ");
		catalog_say(cat, out, "fault.try", NULL, 0);
		buf_cat(out, "  ");
		catalog_say(cat, out, f->hint, args, 2);
		buf_char(out, '\n');
	}
	buf_release(&arg);
	buf_release(&detail);
}
