/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <string.h>

#include "archive/deposit.h"
#include "base/arena.h"
#include "base/fault.h"
#include "base/wire.h"
#include "desk/desk.h"
#include "desk/index_in.h"
#include "desk/record.h"
#include "report/report.h"

struct worker {
	struct arena *scratch; /* of the job */
	struct desk *desk;
	struct press *press;
	struct buf bytes; /* of the answer in the making */
	/* The job under way. */
	struct crew_out *out;
	struct str source;
	bool broken; /* the source is given up */
};

void *index_work_begin(void *desk)
{
	struct arena *arena = arena_new(0);
	struct worker *w = ARENA_NEW(arena, struct worker);
	*w = (struct worker){.scratch = arena_new(0), .desk = desk, .press = press_new()};
	return w;
}

void source_put(struct buf *b, const struct source_note *note)
{
	wire_put(b, note->state);
	wire_put(b, (uint64_t)note->stamp.size);
	wire_put(b, (uint64_t)note->stamp.mtime);
	wire_put_str(b, note->path);
}

struct source_note source_take(struct wire *w)
{
	struct source_note note;
	note.state = (enum source_state)wire_take(w, SOURCE_SAME);
	note.stamp.size = (int64_t)wire_take(w, UINT64_MAX);
	note.stamp.mtime = (int64_t)wire_take(w, UINT64_MAX);
	note.path = wire_take_str(w);
	return note;
}

static void send_skip(struct worker *w, struct str name, struct str why, const char *detail)
{
	buf_clear(&w->bytes);
	wire_put_str(&w->bytes, name);
	wire_put_str(&w->bytes, why);
	wire_put_str(&w->bytes, str_of(detail));
	crew_send(w->out, ANSWER_SKIP, buf_view(&w->bytes));
}

static void send_fault(struct worker *w, const char *name, const struct fault *f)
{
	send_skip(w, str_of(name),
	    str_of(f->why         ? f->why
	           : f->why_errno ? strerror(f->why_errno)
	                          : f->what),
	    f->detail);
}

static void send_source(struct worker *w, const struct source_note *note)
{
	buf_clear(&w->bytes);
	source_put(&w->bytes, note);
	crew_send(w->out, ANSWER_BEGIN, buf_view(&w->bytes));
}

/* Reading may end the process as well as understanding what was read. False: it did. */
static bool may_read(struct worker *w)
{
	if (crew_step(w->out))
		return true;
	send_skip(w, w->source, STR("index.died"), NULL);
	w->broken = true;
	return false;
}

/* What the sinks below are called for: each document is one step and one answer. */
static bool take(void *with, struct report *r)
{
	struct worker *w = with;
	bool may = crew_step(w->out);
	if (!may) {
		send_skip(w, str_of(r->article.path), STR("index.died"), NULL);
	} else if (!crew_wanted(w->out)) {
		crew_send(w->out, ANSWER_REPORT, STR(""));
	} else {
		if (r->article.text.n <= INDEX_FACTS)
			desk_understand(w->desk, r);
		buf_clear(&w->bytes);
		deposit_make(w->press, r, &w->bytes);
		crew_send(w->out, ANSWER_REPORT, buf_view(&w->bytes));
	}
	report_free(r);
	return may_read(w);
}

static bool skip(void *with, const char *name, const struct fault *fault)
{
	send_fault(with, name, fault);
	return true;
}

static void read_file(struct worker *w, struct wire *job)
{
	struct source_note note = source_take(job);
	struct fault fault = FAULT_INIT;
	const struct desk_sink sink = {take, skip, w};
	w->source = note.path;
	w->broken = false;
	send_source(w, &note);
	const char *path = arena_str(w->scratch, note.path);
	bool ok = !may_read(w) || desk_documents(w->desk, path, &sink, &fault);
	if (!ok)
		send_fault(w, path, &fault);
	/* What the system denied may be allowed tomorrow, with the file as it is. */
	crew_send(w->out, !ok && fault.why_errno ? ANSWER_FAIL : ANSWER_END, STR(""));
	fault_release(&fault);
}

static void begin_source(struct worker *w, struct wire *job)
{
	struct source_note note = source_take(job);
	w->source = note.path;
	w->broken = false;
	send_source(w, &note);
}

static void read_document(struct worker *w, struct wire *job)
{
	struct str name = wire_take_str(job), day = wire_take_str(job), url = wire_take_str(job),
	           bytes = wire_take_str(job);
	struct fault fault = FAULT_INIT;
	const struct desk_sink sink = {take, skip, w};
	const char *known = arena_str(w->scratch, name);
	w->source = name;
	w->broken = false;
	if (may_read(w) && !desk_documents_of(w->desk, bytes, known, day.n ? arena_str(w->scratch, day) : NULL,
	                       url.n ? arena_str(w->scratch, url) : NULL, &sink, &fault))
		send_fault(w, known, &fault);
	fault_release(&fault);
}

static void read_line(struct worker *w, const char *where, struct str line)
{
	struct fault fault = FAULT_INIT;
	struct buf source = BUF_INIT;
	struct report *r = NULL;
	bool may = crew_step(w->out);
	if (!may) {
		send_skip(w, str_of(where), STR("index.died"), NULL);
	} else if (!record_read(line, where, &r, &source, &fault)) {
		send_fault(w, where, &fault);
	} else {
		buf_clear(&w->bytes);
		wire_put_str(&w->bytes, buf_view(&source));
		deposit_make(w->press, r, &w->bytes);
		crew_send(w->out, ANSWER_RECORD, buf_view(&w->bytes));
	}
	report_free(r);
	buf_release(&source);
	fault_release(&fault);
}

static void read_lines(struct worker *w, struct wire *job)
{
	struct str from = wire_take_str(job);
	uint64_t number = wire_take(job, UINT64_MAX);
	struct str rest = wire_take_str(job), line;
	struct buf where = BUF_INIT;
	while (str_cut(&rest, '\n', &line)) {
		buf_clear(&where);
		buf_str(&where, from);
		buf_fmt(&where, ":%llu", (unsigned long long)number++);
		if (str_trim(line).n)
			read_line(w, where.data, line);
	}
	buf_release(&where);
}

void index_work_run(void *state, struct str bytes, struct crew_out *out)
{
	struct worker *w = state;
	struct wire job = wire_of(bytes);
	w->out = out;
	while (!wire_done(&job) && !job.bad) {
		uint64_t task = wire_take(&job, TASK_LINES);
		if (task == TASK_FILE) {
			read_file(w, &job);
		} else if (task == TASK_BEGIN) {
			begin_source(w, &job);
		} else if (task == TASK_DOCUMENT) {
			read_document(w, &job);
		} else if (task == TASK_SKIP) {
			struct str name = wire_take_str(&job);
			send_skip(w, name, wire_take_str(&job), NULL);
		} else if (task == TASK_END) {
			crew_send(w->out, ANSWER_END, STR(""));
		} else if (task == TASK_LINES) {
			read_lines(w, &job);
		}
	}
	arena_reset(w->scratch);
}
