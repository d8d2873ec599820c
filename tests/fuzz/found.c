/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz/fuzz.h"

#include <stdio.h>
#include <stdlib.h>

void fuzz_found(const char *what)
{
	fprintf(stderr, "%s\n", what);
	abort();
}
