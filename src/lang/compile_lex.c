/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/compile_in.h"

#include <stdlib.h>

enum { FORMS = 6 };

struct header {
	struct pending like; /* without a form */
	struct str inflect;
	bool set;
};

static void attribute(struct compile *c, struct str key, struct str value, struct header *h)
{
	int num = 0;
	bool minus = value.n && value.s[0] == '-';
	struct str digits = minus ? str_sub(value.s, 1, value.n) : value;
	if (str_is(key, "iso") && value.n == 2) {
		memcpy(h->like.iso, value.s, 2);
	} else if (str_is(key, "inflect")) {
		h->inflect = value;
	} else if (str_int(digits, &num) && num < 30000) {
		h->like.num = (int16_t)(minus ? -num : num);
	} else {
		/* key=a,b are the classes key.a and key.b. */
		struct str one;
		while (str_cut(&value, ',', &one)) {
			struct buf name = BUF_INIT;
			buf_str(&name, key);
			buf_char(&name, '.');
			buf_str(&name, one);
			classes_add(&h->like.classes,
			    compile_class(c, (struct str){arena_str(c->arena, buf_view(&name)), name.len}));
			buf_release(&name);
		}
	}
}

static void attributes(struct compile *c, struct str text, struct header *h)
{
	struct str field;
	text = str_trim(text);
	while (str_cut(&text, ' ', &field)) {
		const char *eq = field.n ? memchr(field.s, '=', field.n) : NULL;
		if (eq)
			attribute(c, str_sub(field.s, 0, (size_t)(eq - field.s)),
			    str_sub(field.s, (size_t)(eq - field.s) + 1, field.n), h);
		else if (field.n)
			classes_add(&h->like.classes, compile_class(c, field));
	}
}

static void entry(struct compile *c, struct str line, const struct header *header)
{
	struct header h = *header;
	struct str forms[FORMS], rest, form, whole = line;
	size_t n = 0, taken = c->taken;
	str_cut(&line, ';', &rest);
	if (line.s) {
		/* An entry's own complements replace the header's. */
		for (uint32_t i = 0; memmem(line.s, line.n, "comp=", 5) && i < c->classes.n; i++)
			if (str_starts(c->classes.items[i], STR("comp.")))
				h.like.classes.bits[i >> 6] &= ~((uint64_t)1 << (i & 63));
		attributes(c, line, &h);
	}
	while (n < FORMS && str_cut(&rest, '/', &form))
		forms[n++] = str_trim(form);
	for (struct str names = h.inflect, name; str_cut(&names, ',', &name);)
		compile_inflect(c, name, forms, n, &h.like);
	for (size_t i = 0; i < n && !h.inflect.n; i++) {
		h.like.form = forms[i];
		if (forms[i].n && !str_is(forms[i], "-"))
			compile_add(c, &h.like, true);
	}
	if (c->strict && h.like.away && c->taken == taken)
		compile_error(c, "pack.nothing", whole);
}

/* "@ CLASSES ATTRIBUTES", in an addition also "@ not CLASSES ATTRIBUTES". */
static void header(struct compile *c, struct str text, struct header *h)
{
	struct str rest = text, first = {NULL, 0};
	*h = (struct header){.set = true};
	str_cut(&rest, ' ', &first);
	if (str_is(first, "not")) {
		h->like.away = true;
		if (!c->added)
			compile_error(c, "pack.line", text);
		text = rest;
	}
	attributes(c, text, h);
}

void compile_lexicon(struct compile *c, struct str text)
{
	struct header h = {.set = false};
	struct str line;
	while (str_cut(&text, '\n', &line)) {
		c->line++;
		line = str_trim(line);
		if (!line.n || line.s[0] == '#')
			continue;
		if (line.s[0] == '@') {
			header(c, str_trim(str_sub(line.s, 1, line.n)), &h);
		} else if (!h.set) {
			compile_error(c, "pack.no-header", line);
		} else {
			entry(c, line, &h);
		}
	}
	/* Made forms of an addition are additions. */
	if (c->added)
		compile_settle(c);
}

/* ---- paradigms ---- */

static bool ends(struct str s, struct str ending)
{
	return s.n > ending.n && memcmp(s.s + s.n - ending.n, ending.s, ending.n) == 0;
}

/* suffix: "-" nothing, "X>Y+Z": first letter X becomes Y, then Z is added. */
static struct str make(struct compile *c, struct str form, const struct paradigm_rule *r, bool strip)
{
	struct buf b = BUF_INIT;
	struct str suffix = r->suffix;
	if (strip)
		form.n -= r->ending.n;
	const char *gt = memchr(suffix.s, '>', suffix.n);
	if (gt) {
		struct str from = str_sub(suffix.s, 0, (size_t)(gt - suffix.s)),
		           to = str_sub(gt + 1, 0, suffix.n - from.n - 1);
		const char *plus = memchr(to.s, '+', to.n);
		suffix = plus ? str_sub(plus + 1, 0, to.n - (size_t)(plus - to.s) - 1) : STR("-");
		to.n = plus ? (size_t)(plus - to.s) : to.n;
		if (!str_starts(form, from))
			return (struct str){NULL, 0};
		buf_str(&b, to);
		form = str_sub(form.s, from.n, form.n);
	}
	buf_str(&b, form);
	if (!str_is(suffix, "-"))
		buf_str(&b, suffix);
	struct str s = {arena_str(c->arena, buf_view(&b)), b.len};
	buf_release(&b);
	return s;
}

static void queue(
    struct compile *c, struct str form, const struct paradigm_rule *r, const struct pending *like, bool base)
{
	struct pending p = *like;
	p.form = form;
	if (!p.away)
		compile_class_list(c, r->classes, ',', &p.classes);
	if (base || p.away)
		compile_add(c, &p, true);
	else
		*VEC_PUSH(c->arena, &c->pending) = p;
}

void compile_inflect(
    struct compile *c, struct str paradigm, const struct str *forms, size_t n, const struct pending *like)
{
	bool known = false;
	for (size_t i = 0; i < c->paradigms.n; i++) {
		const struct paradigm_rule *r = &c->paradigms.items[i];
		if (!str_eq(r->name, paradigm))
			continue;
		known = true;
		if (r->slot < 1 || (size_t)r->slot > n)
			continue;
		struct str form = forms[r->slot - 1];
		if (!form.n || str_is(form, "-"))
			continue;
		bool any = str_is(r->ending, "*");
		if (!any && !ends(form, r->ending))
			continue;
		/* A rule for any ending yields to an earlier one for this ending with the same classes. */
		bool taken = false;
		for (size_t k = 0; any && k < i && !taken; k++) {
			const struct paradigm_rule *o = &c->paradigms.items[k];
			taken = str_eq(o->name, paradigm) && o->slot == r->slot && !str_is(o->ending, "*") &&
			        ends(form, o->ending) && str_eq(o->classes, r->classes);
		}
		if (taken)
			continue;
		struct str made = make(c, form, r, !any);
		if (made.s)
			queue(c, made, r, like, any && str_is(r->suffix, "-"));
	}
	if (!known)
		compile_error_near(c, "pack.paradigm", paradigm, c->paradigms.n ? &c->paradigms.items->name : NULL,
		    c->paradigms.n, sizeof *c->paradigms.items);
}
