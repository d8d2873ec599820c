/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/die.h"

#include <stdio.h>
#include <stdlib.h>

static void (*die_hook)(void);

void die_set_hook(void (*hook)(void))
{
	die_hook = hook;
}

static void run_hook(void)
{
	void (*hook)(void) = die_hook;
	die_hook = NULL;
	if (hook)
		hook();
}

_Noreturn void die_bug(const char *file, int line, const char *condition)
{
	run_hook();
	fprintf(stderr, "safir: %s:%d: %s\n", file, line, condition);
	abort();
}

_Noreturn void die_no_memory(void)
{
	run_hook();
	/* The C library's own words: the catalog may not be reachable any more. */
	perror("safir");
	exit(2);
}
