/* SPDX-License-Identifier: GPL-3.0-or-later
 * fuzz -- the entry that every fuzz target has, by the name that libFuzzer calls */
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
/* Says what is wrong and stops, as a fuzzer wants it. */
_Noreturn void fuzz_found(const char *what);

#endif
