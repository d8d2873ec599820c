/* SPDX-License-Identifier: GPL-3.0-or-later
 * Any bytes, in a stated or a detected encoding, to an article. The first byte chooses the encoding. */
#include "fuzz/fuzz.h"

#include "base/buf.h"
#include "base/fault.h"
#include "intake/intake.h"
#include "report/report.h"
#include "sound.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const char *const encodings[] = {NULL, "UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"};
	if (n == 0)
		return 0;
	struct intake_options options = {.encoding = encodings[data[0] % (sizeof encodings / sizeof *encodings)]};
	struct buf bytes = BUF_INIT;
	struct fault fault = FAULT_INIT;
	struct report *r = report_new();
	buf_add(&bytes, data + 1, n - 1);
	if (intake_bytes(r, "2025-01-02.txt", &bytes, &options, &fault)) {
		const char *wrong = report_unsound(r);
		if (wrong)
			fuzz_found(wrong);
	}
	buf_release(&bytes);
	report_free(r);
	fault_release(&fault);
	return 0;
}
