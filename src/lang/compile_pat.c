/* SPDX-License-Identifier: GPL-3.0-or-later
 * Recursive descent over the pattern notation; each construct emits its instructions in place. */
#include "lang/compile_in.h"

/* What no sane pattern reaches; the descent is as deep as a pattern has groups, branches and captures. */
enum { GROUPS = 20, PARTS = 2000, EXPANDED = 1 << 16 /* [byte] */ };

struct source {
	struct str s;
	size_t at;
	int depth, parts;
};

static void alternatives(struct compile *c, struct source *in);

static uint32_t emit(struct compile *c, enum op op, uint32_t a, uint32_t b)
{
	*VEC_PUSH(c->arena, &c->code) = (struct instruction){op, a, b};
	return (uint32_t)c->code.n - 1;
}

static void blanks(struct source *in)
{
	while (in->at < in->s.n && (in->s.s[in->at] == ' ' || in->s.s[in->at] == '\t'))
		in->at++;
}

static char peek(struct source *in)
{
	return in->at < in->s.n ? in->s.s[in->at] : '\0';
}

static bool name_char(char ch)
{
	return (ch >= 'a' && ch <= 'z') || (ch >= '0' && ch <= '9') || ch == '.' || ch == '_' || ch == '-' ||
	       (ch >= 'A' && ch <= 'Z');
}

static struct str name(struct source *in)
{
	size_t from = in->at;
	while (in->at < in->s.n && name_char(in->s.s[in->at]))
		in->at++;
	return str_sub(in->s.s, from, in->at);
}

/* "word": a class of its own, given to that word. */
static uint32_t literal(struct compile *c, struct source *in)
{
	size_t from = ++in->at;
	while (in->at < in->s.n && in->s.s[in->at] != '"')
		in->at++;
	struct str folded = compile_fold(c, str_sub(in->s.s, from, in->at));
	if (in->at == in->s.n || !folded.n)
		compile_error(c, "pack.element", in->s);
	in->at += in->at < in->s.n;
	struct buf b = BUF_INIT;
	buf_char(&b, '=');
	buf_str(&b, folded);
	uint32_t id = compile_class(c, (struct str){arena_str(c->arena, buf_view(&b)), b.len});
	buf_release(&b);
	uint32_t index = compile_word(c, folded); /* may move the items */
	struct word_entry *w = &c->words.items[index];
	classes_add(&w->classes, id);
	return id;
}

/* a&!b&"c": writes the tests behind a jump over them, returns where they stand. */
static uint32_t tests(struct compile *c, struct source *in, uint32_t *count)
{
	uint32_t over = emit(c, OP_JUMP, 0, 0), first = (uint32_t)c->code.n;
	for (;;) {
		uint32_t flags = 0, id = 0;
		if (peek(in) == '!') {
			flags |= TEST_NOT;
			in->at++;
		}
		if (peek(in) == '"') {
			id = literal(c, in);
		} else {
			struct str n = name(in);
			if (str_is(n, "any"))
				flags |= TEST_ANY;
			else if (n.n)
				id = compile_class(c, n);
			else {
				compile_error(c, "pack.element", str_sub(in->s.s, in->at, in->s.n));
				in->at = in->s.n;
				break;
			}
		}
		emit(c, OP_TEST, id, flags);
		if (peek(in) != '&')
			break;
		in->at++;
	}
	*count = (uint32_t)c->code.n - first;
	c->code.items[over].a = (uint32_t)c->code.n;
	return first;
}

/* Moves code[from...] up by one to make room for a SPLIT before it; jumps inside are relative to the whole, so they
 * move.
 */
static void insert_split(struct compile *c, uint32_t from)
{
	emit(c, OP_MATCH, 0, 0);
	for (uint32_t i = (uint32_t)c->code.n - 1; i > from; i--)
		c->code.items[i] = c->code.items[i - 1];
	for (uint32_t i = from + 1; i < c->code.n; i++) {
		struct instruction *x = &c->code.items[i];
		bool target = x->op == OP_SPLIT || x->op == OP_JUMP || x->op == OP_AHEAD || x->op == OP_BEHIND;
		/* Tests are data (a is a class) that OP_TEST elements point to; those pointers are marked by bit 31 of
		 * b. */
		if (x->op == OP_TEST && (x->b & TEST_ELEMENT))
			target = true;
		if (target && x->a >= from)
			x->a++;
		if (x->op == OP_SPLIT && x->b >= from)
			x->b++;
	}
}

static void quantify(struct compile *c, struct source *in, uint32_t from)
{
	char q = peek(in);
	if (q != '?' && q != '*' && q != '+')
		return;
	in->at++;
	if (q == '+') {
		uint32_t split = emit(c, OP_SPLIT, from, 0);
		c->code.items[split].b = (uint32_t)c->code.n;
		return;
	}
	insert_split(c, from);
	if (q == '*')
		emit(c, OP_JUMP, from, 0);
	c->code.items[from] = (struct instruction){OP_SPLIT, from + 1, (uint32_t)c->code.n};
}

static void group(struct compile *c, struct source *in)
{
	in->at++;
	if (++in->depth > GROUPS) {
		compile_error(c, "pack.element", in->s);
		in->at = in->s.n;
		return;
	}
	alternatives(c, in);
	in->depth--;
	blanks(in);
	if (peek(in) == ')')
		in->at++;
	else
		compile_error(c, "pack.paren", in->s);
}

static bool too_many(struct compile *c, struct source *in)
{
	if (++in->parts <= PARTS)
		return false;
	compile_error(c, "pack.line", str_sub(in->s.s, 0, in->s.n < 40 ? in->s.n : 40));
	in->at = in->s.n;
	return true;
}

static void element(struct compile *c, struct source *in)
{
	uint32_t from = (uint32_t)c->code.n, count;
	char ch = peek(in), next = in->at + 1 < in->s.n ? in->s.s[in->at + 1] : '\0';
	if ((ch == '=' || ch == '!') && next == '(') {
		uint32_t ahead = emit(c, OP_AHEAD, 0, ch == '!');
		in->at++;
		group(c, in);
		emit(c, OP_MATCH, 0, 0);
		c->code.items[ahead].a = (uint32_t)c->code.n;
		return;
	}
	if (ch == '<') {
		in->at++;
		uint32_t first = tests(c, in, &count);
		emit(c, OP_BEHIND, first, count);
		return;
	}
	size_t back = in->at;
	struct str n = name(in);
	if (n.n && peek(in) == ':') {
		in->at++;
		uint32_t id = 0;
		while (id < CAPTURES && !str_is(n, capture_names[id]))
			id++;
		if (id == CAPTURES) {
			compile_error(c, "pack.capture", n);
			id = 0;
		}
		if (too_many(c, in))
			return;
		emit(c, OP_OPEN, id, 0);
		element(c, in);
		emit(c, OP_CLOSE, id, 0);
		return;
	}
	in->at = back;
	if (ch == '(') {
		group(c, in);
	} else {
		uint32_t first = tests(c, in, &count);
		emit(c, OP_TEST, first, count | TEST_ELEMENT);
	}
	quantify(c, in, from);
}

static void sequence(struct compile *c, struct source *in)
{
	for (;;) {
		blanks(in);
		if (!peek(in) || peek(in) == ')' || peek(in) == '|')
			return;
		element(c, in);
	}
}

static void alternatives(struct compile *c, struct source *in)
{
	uint32_t from = (uint32_t)c->code.n, jump = 0;
	sequence(c, in);
	blanks(in);
	if (peek(in) != '|')
		return;
	in->at++;
	if (too_many(c, in))
		return;
	insert_split(c, from);
	jump = emit(c, OP_JUMP, 0, 0);
	c->code.items[from] = (struct instruction){OP_SPLIT, from + 1, (uint32_t)c->code.n};
	alternatives(c, in);
	c->code.items[jump].a = (uint32_t)c->code.n;
}

/* The latest of that name. */
static const struct let *find_let(const struct compile *c, struct str name)
{
	for (size_t k = c->lets.n; k-- > 0;)
		if (str_eq(c->lets.items[k].name, name))
			return &c->lets.items[k];
	return NULL;
}

/* `left`: bytes that may still be made, so that definitions of definitions end. */
static struct str expand(struct compile *c, struct str text, int depth, size_t *left)
{
	struct buf b = BUF_INIT;
	if (*left && text.n >= *left)
		compile_error(c, "pack.line", str_sub(text.s, 0, text.n < 40 ? text.n : 40));
	*left = text.n < *left ? *left - text.n : 0;
	if (!*left)
		text.n = 0;
	for (size_t i = 0; i < text.n; i++) {
		if (text.s[i] != '$') {
			buf_char(&b, text.s[i]);
			continue;
		}
		struct source in = {text, i + 1, 0, 0};
		struct str n = name(&in);
		const struct let *let = depth < 12 ? find_let(c, n) : NULL;
		if (let) {
			/* A plain conjunction of tests may stand inside a larger one. */
			bool plain = !memchr(let->text.s, ' ', let->text.n) && !memchr(let->text.s, '|', let->text.n);
			buf_cat(&b, plain ? "" : "(");
			buf_str(&b, expand(c, let->text, depth + 1, left));
			buf_cat(&b, plain ? "" : ")");
		} else {
			compile_error(c, "pack.let", n);
		}
		i = in.at - 1;
	}
	struct str s = {arena_str(c->arena, buf_view(&b)), b.len};
	buf_release(&b);
	return s;
}

static bool split_at(struct str line, const char *sep, struct str *left, struct str *right)
{
	const char *at = memmem(line.s, line.n, sep, strlen(sep));
	if (!at)
		return false;
	*left = str_trim(str_sub(line.s, 0, (size_t)(at - line.s)));
	*right = str_trim(str_sub(at + strlen(sep), 0, line.n - (size_t)(at - line.s) - strlen(sep)));
	return true;
}

static void pattern(struct compile *c, struct str line)
{
	struct str head, body, n, out;
	if (!split_at(line, " : ", &head, &body) || !split_at(head, "->", &n, &out)) {
		compile_error(c, "pack.line", line);
		return;
	}
	size_t left = EXPANDED;
	struct source in = {expand(c, body, 0, &left), 0, 0, 0};
	struct pattern_entry p = {
	    {.code = (uint32_t)c->code.n, .out = compile_class(c, out), .line = (uint32_t)c->line}, n, c->stage,
	    c->added, false};
	alternatives(c, &in);
	blanks(&in);
	if (in.at < in.s.n)
		compile_error(c, "pack.paren", in.s);
	emit(c, OP_MATCH, 0, 0);
	if (!c->stage.n)
		compile_error(c, "pack.no-stage", n);
	*VEC_PUSH(c->arena, &c->patterns) = p;
}

/* An addition cannot make a stage: nobody would run it. */
static void stage(struct compile *c, struct str name)
{
	bool known = !c->added;
	for (size_t i = 0; i < c->patterns.n && !known; i++)
		known = str_eq(c->patterns.items[i].stage, name);
	if (!known)
		compile_error_near(c, "pack.stage", name, c->patterns.n ? &c->patterns.items->stage : NULL,
		    c->patterns.n, sizeof *c->patterns.items);
	c->stage = name;
}

/* "not NAME": an addition takes a pattern away, with its examples. */
static void take_pattern(struct compile *c, struct str line, struct str name)
{
	bool found = false;
	for (size_t i = 0; i < c->patterns.n && c->added; i++) {
		if (str_eq(c->patterns.items[i].name, name))
			found = c->patterns.items[i].away = true;
	}
	if (!c->added)
		compile_error(c, "pack.line", line);
	else if (!found)
		compile_error_near(c, "pack.pattern", name, c->patterns.n ? &c->patterns.items->name : NULL,
		    c->patterns.n, sizeof *c->patterns.items);
}

void compile_patterns(struct compile *c, struct str text)
{
	struct str line, l, r;
	c->stage = (struct str){NULL, 0};
	while (str_cut(&text, '\n', &line)) {
		c->line++;
		line = str_trim(line);
		if (!line.n || line.s[0] == '#')
			continue;
		if (str_starts(line, STR("stage "))) {
			stage(c, str_trim(str_sub(line.s, 6, line.n)));
		} else if (str_starts(line, STR("not "))) {
			take_pattern(c, line, str_trim(str_sub(line.s, 4, line.n)));
		} else if (str_starts(line, STR("let $")) && split_at(line, " = ", &l, &r)) {
			*VEC_PUSH(c->arena, &c->lets) = (struct let){str_trim(str_sub(l.s, 5, l.n)), r};
		} else if (str_starts(line, STR("pattern "))) {
			pattern(c, str_sub(line.s, 8, line.n));
		} else if ((str_starts(line, STR("yes ")) || str_starts(line, STR("no "))) && c->patterns.n) {
			bool yes = line.s[0] == 'y';
			*VEC_PUSH(c->arena, &c->examples) = (struct example){(uint32_t)c->patterns.n - 1, yes,
			    str_trim(str_sub(line.s, yes ? 4 : 3, line.n)), c->file, c->line};
		} else {
			compile_error(c, "pack.line", line);
		}
	}
}
