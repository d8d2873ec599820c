/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/late.h"

#include <dlfcn.h>
#include <string.h>

#include "base/fault.h"

bool late_load(const char *soname, const char *package, const struct late_symbol *symbols, size_t n, void *out,
    struct fault *fault)
{
	void *library = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
	for (size_t i = 0; library && i < n; i++) {
		void *function = dlsym(library, symbols[i].name);
		/* POSIX lets a pointer to data hold one to a function; C does not let it be assigned. */
		memcpy((char *)out + symbols[i].at, &function, sizeof function);
		if (!function)
			library = NULL;
	}
	if (library)
		return true;
	fault_set(fault, "library.missing", soname, "library.why", "library.try");
	fault_detail(fault, package);
	return false;
}
