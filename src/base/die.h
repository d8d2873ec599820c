/* SPDX-License-Identifier: GPL-3.0-or-later
 * die -- the two ways in which the program stops on its own account
 *
 * BUG_ON is for our own mistakes, die_no_memory for an exhausted machine. Both run the hook first, which
 * puts the terminal back in order; nothing else in the program may exit. */
#ifndef BASE_DIE_H
#define BASE_DIE_H

_Noreturn void die_bug(const char *file, int line, const char *condition);
_Noreturn void die_no_memory(void);

/* Called once before the process ends; NULL removes it. */
void die_set_hook(void (*hook)(void));

#define BUG_ON(condition)                                                                                              \
	do {                                                                                                           \
		if (condition)                                                                                         \
			die_bug(__FILE__, __LINE__, #condition);                                                       \
	} while (0)

#endif
