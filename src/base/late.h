/* SPDX-License-Identifier: GPL-3.0-or-later
 * late -- libraries that are loaded when something is first to be read with them
 *
 * Those who read plain text never pay for the parsers of other formats: at start they would cost more than the whole
 * reader does. A struct holds typed pointers, each named as the function it is for; late_load fills it:
 *
 *	struct late_thing { __typeof__(thing_read) *thing_read; };
 *	static const struct late_symbol symbols[] = {LATE(late_thing, thing_read)};
 *
 * A library stays loaded until the program ends; a second late_load of it costs some microseconds. */
#ifndef BASE_LATE_H
#define BASE_LATE_H

#include <stdbool.h>
#include <stddef.h>

struct fault;

struct late_symbol {
	const char *name;
	size_t at; /* [byte] of its pointer in the struct */
};

/* The name is taken after macros: ICU's headers give its functions their version. */
#define LATE(type, function) LATE_NAMED(type, function)
#define LATE_NAMED(type, function)                                                                                     \
	{                                                                                                              \
#function, offsetof(struct type, function)                                                             \
	}

/* False with a fault when the library or one of its functions is not to be had; `package` is what Debian calls it. */
bool late_load(const char *soname, const char *package, const struct late_symbol *symbols, size_t n, void *out,
    struct fault *fault);

#endif
