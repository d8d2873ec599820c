/* SPDX-License-Identifier: GPL-3.0-or-later
 * Any bytes to findings, the whole trip through the desk. */
#include "fuzz/fuzz.h"

#include "desk/desk.h"
#include "sound.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct desk *desk; /* kept: opening the packs again would be most of the time */
	static const struct desk_options options = {.lang = NULL, .date = "2025-01-02"};
	if (!desk) {
		desk = desk_new(&options);
		desk_trace(desk);
	}
	const char *wrong = bytes_unsound(desk, data, n);
	if (wrong)
		fuzz_found(wrong);
	return 0;
}
