/* SPDX-License-Identifier: GPL-3.0-or-later
 * keeper -- an archive of the samples, for tests of the real program */
#ifndef PTY_KEEPER_H
#define PTY_KEEPER_H

#include <stddef.h>

/* Makes it anew; returns how many reports it holds. Whatever fails is a failed test. */
size_t keeper_make(const char *path);

#endif
