/* SPDX-License-Identifier: GPL-3.0-or-later
 * crew_in -- what both ends of a worker's socket know */
#ifndef DESK_CREW_IN_H
#define DESK_CREW_IN_H

#include <stdbool.h>
#include <stdint.h>

struct crew_work;

/* A job on its way: the head, the steps that are left out, the bytes. */
struct job_head {
	uint64_t bytes;
	uint64_t from; /* messages that have arrived before */
	uint32_t cursed, unused;
};

/* A result on its way: the head, the bytes. Kind 0: the job is done. */
struct result_head {
	uint64_t bytes;
	uint64_t kind;
};

/* Memory that a worker shares with the one who started it. */
struct crew_page {
	volatile uint64_t step; /* of the job it is at, from 1; 0: at none */
	volatile uint64_t done; /* jobs, whether their results have left or not */
};

/* crew_work.c: the whole life of a worker. */
_Noreturn void crew_live(int fd, struct crew_page *page, const struct crew_work *work);

#endif
