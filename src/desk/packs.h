/* SPDX-License-Identifier: GPL-3.0-or-later
 * packs -- what is wrong in the sources of a language pack, and whether a compiled one opens
 *
 * A pack is a folder: grammar, *.lex, *.pat (desk/sources.h). What its files say depends on each other, so they are
 * compiled together; the patterns' examples are tried on the outcome. Cost: that of compiling, under a second. */
#ifndef DESK_PACKS_H
#define DESK_PACKS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "lang/compile.h"

struct fault;

/* Compiles the pack that lies in `folder`, or what it adds to one in the program (desk/sources.h), and says what is
 * wrong through `report`: of the whole folder, or with `only` of that file. *files: how many were judged. False with a
 * fault when a file cannot be read. */
bool pack_check(
    const char *folder, const char *only, compile_report *report, void *with, size_t *files, struct fault *fault);
bool pack_image_opens(struct str image);

#endif
