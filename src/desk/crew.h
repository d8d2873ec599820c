/* SPDX-License-Identifier: GPL-3.0-or-later
 * crew -- worker processes that do pieces of work, while one process takes the results in the order of the pieces
 *
 * crew_new, crew_run as often as there is something to do, crew_free. A job is bytes; its results are any number of
 * messages, which come out in the order of jobs and, of one job, in the order in which they were sent, whoever was
 * faster. What is on its way is bounded: who is far ahead waits.
 * A worker that ends in the middle of a job (killed, crashed) is replaced, and the job is done again by the new one;
 * what it had sent is not sent twice, and a step that two died of is not tried again. So run must do the same when it
 * is called again for the same job. */
#ifndef DESK_CREW_H
#define DESK_CREW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct buf;
struct crew;
struct crew_out;
struct fault;

/* In the worker. */
struct crew_work {
	void *(*begin)(void *with); /* once, after the fork; what run gets */
	void (*run)(void *state, struct str job, struct crew_out *out);
	void *with;
};

/* Before each step that might end the process. False: it did, so this step is to be left out. */
bool crew_step(struct crew_out *out);
/* False: the next message has arrived before, so it need not be made; crew_send then drops what it is given. */
bool crew_wanted(const struct crew_out *out);
/* kind: 1 and above. */
void crew_send(struct crew_out *out, uint8_t kind, struct str bytes);

/* In the one process. */
struct crew_boss {
	/* Appends a job; false: there is none now, or with a fault. It is asked again when there were results. `alone`
	 * (false on entry): nothing else is to be done beside it. */
	bool (*next)(void *with, struct buf *job, bool *alone, struct fault *fault);
	/* False with a fault, or without one: enough. */
	bool (*result)(void *with, uint8_t kind, struct str bytes, struct fault *fault);
	/* Some times a second. False: enough. */
	bool (*tick)(void *with, struct fault *fault);
	void *with;
};

enum { CREW_MOST = 64 };

/* With `n` workers, at least one; NULL with a fault. */
struct crew *crew_new(unsigned n, const struct crew_work *work, struct fault *fault);
void crew_free(struct crew *crew); /* NULL is fine; ends the workers, whatever they are at */
/* Until there is no job and all results were taken. False: with a fault, or the boss had enough; then the crew is only
 * good for crew_free. */
bool crew_run(struct crew *crew, const struct crew_boss *boss, struct fault *fault);
/* What a process that was made to help does first: it keeps no descriptor but one (and the standard ones), leaves C-c
 * to the one process and ends with it. */
void crew_settle(int keep);
/* The process of a worker, for tests. */
int crew_pid(const struct crew *crew, unsigned worker);

#endif
