/* SPDX-License-Identifier: GPL-3.0-or-later
 * outer -- the terminal around tmux
 *
 * tmux answers for itself, but tells which terminal it runs in. */
#ifndef TTY_OUTER_H
#define TTY_OUTER_H

#include <stddef.h>

/* "TYPE|NAME" as tmux tells them, NUL-terminated; empty when it does not answer within half a second. */
void outer_ask(char *out, size_t size);

#endif
