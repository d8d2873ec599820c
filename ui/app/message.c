/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/state.h"

#include <string.h>

#include "base/catalog.h"
#include "base/fault.h"

/* Outside text in {1}... is made printable first. */
static void say(struct app *a, const char *key, const char *const *args)
{
	struct buf clean[3] = {BUF_INIT, BUF_INIT, BUF_INIT};
	for (int i = 0; i < 3 && args[i]; i++)
		buf_printable(&clean[i], str_of(args[i]));
	buf_clear(&a->message);
	catalog_say3(a->o->catalog, &a->message, key, args[0] ? buf_cstr(&clean[0]) : NULL,
	    args[0] && args[1] ? buf_cstr(&clean[1]) : NULL,
	    args[0] && args[1] && args[2] ? buf_cstr(&clean[2]) : NULL);
	for (int i = 0; i < 3; i++)
		buf_release(&clean[i]);
}

void app_say(struct app *a, const char *key, const char *x, const char *y, const char *z)
{
	say(a, key, (const char *const[]){x, y, z});
	a->message_error = false;
}

void app_complain(struct app *a, const char *key, const char *x, const char *y, const char *z)
{
	say(a, key, (const char *const[]){x, y, z});
	a->message_error = true;
}

/* The last names of a path: a line has no room for more. */
static struct str end_of(const char *path)
{
	enum { NAMES = 3 };
	const char *from = path + strlen(path);
	for (int slashes = 0; from > path && slashes < NAMES; from--)
		slashes += from[-1] == '/';
	return str_of(*from == '/' ? from + 1 : from);
}

void app_complain_of(struct app *a, const struct fault *fault)
{
	struct buf arg = BUF_INIT, detail = BUF_INIT;
	buf_printable(&arg, str_of(fault->arg));
	buf_printable(&detail, str_of(fault->detail));
	struct str args[2] = {buf_view(&arg), buf_view(&detail)};
	buf_clear(&a->message);
	if (fault->why) {
		buf_str(&a->message, end_of(buf_cstr(detail.len ? &detail : &arg)));
		buf_cat(&a->message, ": ");
	}
	catalog_say(a->o->catalog, &a->message, fault->why ? fault->why : fault->what, args, 2);
	a->message_error = true;
	buf_release(&arg);
	buf_release(&detail);
}

const char *app_list_key(enum list_kind list)
{
	static const char *const keys[LIST_KINDS] = {"pane.delegations", "pane.meetings", "pane.quotes", "pane.people"};
	return keys[list];
}
