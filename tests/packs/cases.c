/* SPDX-License-Identifier: GPL-3.0-or-later
 * The language packs against sentences: every example of the patterns, and the cases in tests/packs/LL (README there).
 * Says file:line for what fails, "N passed, N failed, N skipped" at the end; FILE arguments: those cases only. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/resource.h"
#include "desk/desk.h"
#include "desk/packs.h"
#include "report/report.h"
#include "text/fold.h"

enum { FIELDS = 8 };

struct run {
	struct arena *arena;
	struct fold fold;
	struct desk *desk;
	const char *file;
	size_t line, passed, failed, skipped;
	struct buf text;
	struct report *report; /* of the case; NULL: not read yet */
};

static struct str folded(struct run *r, struct str s)
{
	struct buf b = BUF_INIT;
	fold_text(&r->fold, str_trim(s), &b, NULL);
	struct str out = {arena_str(r->arena, buf_view(&b)), b.len};
	buf_release(&b);
	return out;
}

/* `want` as a whole, or with "..." at its end how `have` begins. */
static bool alike(struct run *r, struct str want, struct str have)
{
	struct str w = folded(r, want), h = folded(r, have);
	if (w.n > 3 && memcmp(w.s + w.n - 3, "...", 3) == 0)
		return str_starts(h, str_trim(str_sub(w.s, 0, w.n - 3)));
	while (h.n && (h.s[h.n - 1] == '.' || h.s[h.n - 1] == ' '))
		h.n--;
	return str_eq(w, h);
}

static struct str words(const struct report *d, struct span s)
{
	return str_sub(d->article.text.s, s.begin, s.end);
}

/* A person, body or state by name (or title, if only that is known), a delegation by whose it is; "-": nobody. */
static bool is_who(struct run *r, struct str want, struct ref ref)
{
	const struct report *d = r->report;
	if (str_is(want, "-") || ref.kind == REF_NONE)
		return str_is(want, "-") && ref.kind == REF_NONE;
	if (ref.kind == REF_DELEGATION)
		return str_starts(want, STR("@")) &&
		       alike(r, str_sub(want.s, 1, want.n), str_of(d->delegations.items[ref.index].of));
	return ref.kind == REF_ACTOR && alike(r, want, str_of(d->actors.items[ref.index].name));
}

static bool has_quote(struct run *r, const struct str *f, size_t n)
{
	for (size_t i = 0; i < r->report->quotes.n; i++) {
		const struct quote *q = &r->report->quotes.items[i];
		if (is_who(r, f[0], q->speaker) && (n < 2 || alike(r, f[1], words(r->report, q->span))) &&
		    (n < 3 || is_who(r, f[2], q->via)))
			return true;
	}
	return false;
}

static bool has_meeting(struct run *r, const struct str *f, size_t n)
{
	for (size_t i = 0; i < r->report->meetings.n; i++) {
		const struct refs *p = &r->report->meetings.items[i].participants;
		size_t found = 0;
		for (size_t k = 0; k < n; k++)
			for (size_t x = 0; x < p->n; x++)
				if (is_who(r, f[k], p->items[x])) {
					found++;
					break;
				}
		if (found == n && p->n == n)
			return true;
	}
	return false;
}

static bool has_delegation(struct run *r, const struct str *f, size_t n)
{
	for (size_t i = 0; i < r->report->delegations.n; i++) {
		const struct delegation *d = &r->report->delegations.items[i];
		if (alike(r, f[0], str_of(d->of)) && (n < 2 || is_who(r, f[1], d->head)))
			return true;
	}
	return false;
}

static bool has_actor(struct run *r, enum actor_kind kind, const struct str *f, size_t n)
{
	for (size_t i = 0; i < r->report->actors.n; i++) {
		const struct actor *a = &r->report->actors.items[i];
		if (a->kind == kind && alike(r, f[0], str_of(a->name)) &&
		    (n < 2 || alike(r, f[1], str_of(a->title ? a->title : "-"))))
			return true;
	}
	return false;
}

/* ID | RULE | STEP; a pattern is named by its own name */
static bool has_why(struct run *r, const struct str *f, size_t n)
{
	static const char letters[] = "-admq";
	const char *letter = memchr(letters, f[0].s[0], sizeof letters - 1);
	const size_t counts[] = {
	    0, r->report->actors.n, r->report->delegations.n, r->report->meetings.n, r->report->quotes.n};
	int index;
	if (!letter || !str_int((struct str){f[0].s + 1, f[0].n - 1}, &index) || index < 1 ||
	    (size_t)index > counts[letter - letters])
		return false;
	const struct why *w =
	    report_why(r->report, (struct ref){(enum ref_kind)(letter - letters), (uint32_t)index - 1});
	return str_is(f[1], why_rule(w)) && (n < 3 || str_is(f[2], reason_name((enum reason)w->step)));
}

/* WORDS | REASON, of what was rejected, or resolved about a record */
static bool has_trace(struct run *r, const struct str *f, bool rejected)
{
	for (size_t i = 0; i < r->report->trail.n; i++) {
		const struct trace *t = &r->report->trail.items[i];
		enum reason reason = (enum reason)t->reason;
		if (reason_is_rejection(reason) == rejected && alike(r, f[0], words(r->report, t->at)) &&
		    str_is(f[1], reason_name(reason)))
			return true;
	}
	return false;
}

static size_t persons(const struct report *d)
{
	size_t n = 0;
	for (size_t i = 0; i < d->actors.n; i++)
		n += d->actors.items[i].kind == ACTOR_PERSON;
	return n;
}

/* Whether the report fits a line of a case; *known false: no such line. */
static bool holds(struct run *r, struct str verb, const struct str *f, size_t n, bool *known)
{
	static const char *const kinds[] = {"person", "country", "organization", "agency"};
	const struct report *d = r->report;
	*known = true;
	if (str_is(verb, "no-quote"))
		return d->quotes.n == 0;
	if (str_is(verb, "no-meeting"))
		return d->meetings.n == 0;
	if (str_is(verb, "no-delegation"))
		return d->delegations.n == 0;
	if (str_is(verb, "no-person"))
		return n ? !has_actor(r, ACTOR_PERSON, f, n) : persons(d) == 0;
	if (n && str_is(verb, "quote"))
		return has_quote(r, f, n);
	if (n && str_is(verb, "meeting"))
		return has_meeting(r, f, n);
	if (n && str_is(verb, "delegation"))
		return has_delegation(r, f, n);
	if (n > 1 && str_is(verb, "why"))
		return has_why(r, f, n);
	if (n > 1 && (str_is(verb, "rejected") || str_is(verb, "resolved")))
		return has_trace(r, f, str_is(verb, "rejected"));
	for (size_t k = 0; n && k < sizeof kinds / sizeof *kinds; k++)
		if (str_is(verb, kinds[k]))
			return has_actor(r, (enum actor_kind)k, f, n);
	return *known = false;
}

static void put_ref(const struct report *d, struct ref ref)
{
	printf(" [%s]", ref.kind == REF_ACTOR        ? d->actors.items[ref.index].name
	                : ref.kind == REF_DELEGATION ? d->delegations.items[ref.index].of
	                                             : "-");
}

/* What there is instead. */
static void show(const struct report *d)
{
	for (size_t i = 0; i < d->quotes.n; i++) {
		struct str w = words(d, d->quotes.items[i].span);
		printf("    quote");
		put_ref(d, d->quotes.items[i].speaker);
		printf(" %.*s via", (int)w.n, w.s);
		put_ref(d, d->quotes.items[i].via);
		printf("\n");
	}
	for (size_t i = 0; i < d->meetings.n; i++) {
		printf("    meeting");
		for (size_t k = 0; k < d->meetings.items[i].participants.n; k++)
			put_ref(d, d->meetings.items[i].participants.items[k]);
		printf("\n");
	}
	for (size_t i = 0; i < d->delegations.n; i++) {
		printf("    delegation %s", d->delegations.items[i].of);
		put_ref(d, d->delegations.items[i].head);
		printf("\n");
	}
	for (size_t i = 0; i < d->actors.n; i++)
		printf("    %s %s | %s\n", actor_kind_name(d->actors.items[i].kind), d->actors.items[i].name,
		    d->actors.items[i].title ? d->actors.items[i].title : "-");
}

/* Why it is so. */
static void show_reasons(const struct report *d)
{
	const size_t counts[] = {0, d->actors.n, d->delegations.n, d->meetings.n, d->quotes.n};
	for (enum ref_kind kind = REF_ACTOR; kind <= REF_QUOTE; kind++)
		for (uint32_t i = 0; i < counts[kind]; i++) {
			const struct why *w = report_why(d, (struct ref){kind, i});
			char id[12];
			ref_id((struct ref){kind, i}, id);
			printf("    why %s | %s | %s\n", id, why_rule(w), reason_name((enum reason)w->step));
		}
	for (size_t i = 0; i < d->trail.n; i++) {
		struct str w = words(d, d->trail.items[i].at);
		printf("    trail %.*s | %s\n", (int)w.n, w.s, reason_name((enum reason)d->trail.items[i].reason));
	}
}

static void end_case(struct run *r)
{
	report_free(r->report);
	r->report = NULL;
	buf_clear(&r->text);
}

static void judge(struct run *r, struct str line)
{
	struct str verb = {NULL, 0}, rest = line, fields[FIELDS];
	size_t n = 0;
	bool known, todo = str_starts(line, STR("todo:"));
	if (todo)
		rest = str_trim(str_sub(line.s, 5, line.n));
	str_cut(&rest, ':', &verb);
	while (n < FIELDS && rest.s && str_cut(&rest, '|', &fields[n])) {
		fields[n] = str_trim(fields[n]);
		n += fields[n].n > 0;
	}
	struct fault fault = FAULT_INIT;
	if (!r->report && !desk_read_bytes(r->desk, "-", buf_cstr(&r->text), r->text.len, &r->report, &fault)) {
		fprintf(stderr, "%s:%zu: %s\n", r->file, r->line, fault.what);
		exit(2);
	}
	bool ok = holds(r, str_trim(verb), fields, n, &known);
	if (ok && todo)
		printf("warning: %s:%zu: done, no todo: %.*s\n", r->file, r->line, (int)line.n, line.s);
	if (ok) {
		r->passed++;
	} else if (todo && known) {
		r->skipped++;
		printf("skipped: %s:%zu: %.*s\n", r->file, r->line, (int)line.n, line.s);
	} else {
		r->failed++;
		printf(
		    "%s:%zu: %s %.*s\n", r->file, r->line, known ? "not found:" : "no such line:", (int)line.n, line.s);
		show(r->report);
		show_reasons(r->report);
	}
}

static void read_cases(struct run *r, const char *path)
{
	struct buf bytes = BUF_INIT;
	struct fault fault = FAULT_INIT;
	struct str rest, line;
	if (!file_read(path, 0, &bytes, &fault)) {
		fprintf(stderr, "%s: %s\n", path, fault.what);
		exit(2);
	}
	r->file = path;
	r->line = 0;
	rest = buf_view(&bytes);
	while (str_cut(&rest, '\n', &line)) {
		r->line++;
		line = str_trim(line);
		if (!line.n) {
			end_case(r);
		} else if (str_starts(line, STR("text:"))) {
			buf_str(&r->text, str_trim(str_sub(line.s, 5, line.n)));
			buf_char(&r->text, '\n');
		} else if (line.s[0] != '#') {
			judge(r, line);
		}
	}
	end_case(r);
	buf_release(&bytes);
}

static void wrong(void *with, const char *file, int line, const char *key, struct str arg)
{
	struct run *r = with;
	r->failed++;
	printf("%s:%d: %s %.*s\n", file, line, key, (int)arg.n, arg.s);
}

/* The sources of the pack, with their examples. */
static void read_pack(struct run *r, const char *folder)
{
	struct fault fault = FAULT_INIT;
	size_t files = 0, failed = r->failed;
	if (!pack_check(folder, NULL, wrong, r, &files, &fault) || files < 2) {
		printf("%s: cannot be read\n", folder);
		r->failed++;
	}
	r->passed += r->failed == failed;
}

/* The language of a file of cases is the name of its folder. */
static void speak(struct run *r, const char *path)
{
	char lang[8] = "";
	const char *end = strrchr(path, '/'), *begin = end;
	while (begin && begin > path && begin[-1] != '/')
		begin--;
	if (begin && end - begin < (long)sizeof lang)
		memcpy(lang, begin, (size_t)(end - begin));
	desk_free(r->desk);
	r->desk = desk_new(&(struct desk_options){.date = "2025-06-10", .lang = *lang ? lang : "ar"});
	desk_trace(r->desk);
}

/* A language: its patterns' examples, its cases. */
static bool read_language(struct run *r, const char *sources, const char *cases)
{
	struct fault fault = FAULT_INIT;
	char **names;
	size_t n = 0;
	read_pack(r, sources);
	if (!dir_list(r->arena, cases, 0, &names, &n, &fault) || n == 0)
		return false;
	for (size_t i = 0; i < n; i++) {
		speak(r, names[i]);
		read_cases(r, names[i]);
	}
	return true;
}

int main(int argc, char **argv)
{
	struct run r = {.arena = arena_new(0)};
	struct str image;
	if (!resource_find("fold.img", &image) || !fold_open(&r.fold, image))
		return 2;
	for (int i = 1; i < argc; i++) {
		speak(&r, argv[i]);
		read_cases(&r, argv[i]);
	}
	if (argc == 1 && (!read_language(&r, TOP_SRCDIR "/resources/lang/ar", TOP_SRCDIR "/tests/packs/ar") ||
	                     !read_language(&r, TOP_SRCDIR "/resources/lang/en", TOP_SRCDIR "/tests/packs/en")))
		return 2;
	printf("%zu passed, %zu failed, %zu skipped\n", r.passed, r.failed, r.skipped);
	buf_release(&r.text);
	desk_free(r.desk);
	arena_free(r.arena);
	return r.failed > 0;
}
