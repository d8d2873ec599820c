/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "theme/theme.h"

const char *const theme_role_names[ROLE_COUNT] = {
    [ROLE_TEXT] = "text",
    [ROLE_TITLE] = "title",
    [ROLE_DIM] = "dim",
    [ROLE_BORDER] = "border",
    [ROLE_HEADING] = "heading",
    [ROLE_HEADING_FOCUS] = "heading-focus",
    [ROLE_SELECTED] = "selected",
    [ROLE_SELECTED_OFF] = "selected-off",
    [ROLE_PERSON] = "person",
    [ROLE_DELEGATION] = "delegation",
    [ROLE_MEETING] = "meeting",
    [ROLE_QUOTE] = "quote",
    [ROLE_HIT_CONTENT] = "hit-content",
    [ROLE_HIT_BAR] = "hit-bar",
    [ROLE_HIT_CUE] = "hit-cue",
    [ROLE_HIT_SPEAKER] = "hit-speaker",
    [ROLE_SEARCH] = "search",
    [ROLE_SEARCH_HERE] = "search-here",
    [ROLE_STATUS] = "status",
    [ROLE_STATUS_KEY] = "status-key",
    [ROLE_LEGEND_KEY] = "legend-key",
    [ROLE_PROMPT] = "prompt",
    [ROLE_ERROR] = "error",
};

static const char *const depth_names[THEME_DEPTHS] = {"256", "16", "mono"};
static const int depth_colors[THEME_DEPTHS] = {256, 16, 0};

static const struct style plain = {.fg = -1, .bg = -1};

void theme_init(struct theme *t)
{
	for (int d = 0; d < THEME_DEPTHS; d++)
		for (int r = 0; r < ROLE_COUNT; r++)
			t->style[d][r] = plain;
}

static int index_of(const char *const *names, int n, struct str word)
{
	for (int i = 0; i < n; i++)
		if (str_is(word, names[i]))
			return i;
	return -1;
}

static struct str next_word(struct str *line)
{
	size_t i = 0;
	while (i < line->n && line->s[i] != ' ' && line->s[i] != '\t')
		i++;
	struct str word = {line->s, i};
	*line = str_trim(str_sub(line->s, i, line->n));
	return word;
}

/* #rrggbb */
static bool parse_rgb(struct str word, int *out)
{
	int rgb = 0;
	for (size_t i = 1; i < word.n; i++) {
		char c = word.s[i];
		int digit = c >= '0' && c <= '9'                     ? c - '0'
		            : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
		                                                     : -1;
		if (digit < 0)
			return false;
		rgb = rgb << 4 | digit;
	}
	*out = STYLE_RGB(rgb);
	return word.n == 7;
}

static bool parse_color(struct str word, int depth, int *out)
{
	int n;
	if (word.n == 7 && word.s[0] == '#' && depth == THEME_256)
		return parse_rgb(word, out);
	if (str_is(word, "default")) {
		*out = -1;
		return true;
	}
	if (!str_int(word, &n) || n < 0 || n >= depth_colors[depth])
		return false;
	*out = n;
	return true;
}

static bool parse_attribute(struct str word, struct style *s)
{
	const struct {
		const char *name;
		bool *flag;
	} all[] = {{"bold", &s->bold}, {"dim", &s->dim}, {"underline", &s->underline}, {"reverse", &s->reverse}};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (str_is(word, all[i].name))
			return *all[i].flag = true;
	return false;
}

/* The word that is wrong, or an empty one. */
static struct str parse_style(struct str rest, int depth, struct style *s)
{
	while (rest.n) {
		struct str word = next_word(&rest);
		bool ground = str_is(word, "on");
		if (ground)
			word = next_word(&rest);
		if (parse_color(word, depth, ground ? &s->bg : &s->fg) || (!ground && parse_attribute(word, s)))
			continue;
		return word.n ? word : STR("on");
	}
	return (struct str){NULL, 0};
}

void theme_add(struct theme *t, struct str text, theme_problem *problem, void *with)
{
	struct str line;
	for (size_t at = 1; str_cut(&text, '\n', &line); at++) {
		struct style s = plain;
		line = str_trim(line);
		if (!line.n || line.s[0] == '#')
			continue;
		struct str first = next_word(&line), second = next_word(&line), wrong = {NULL, 0};
		int depth = index_of(depth_names, THEME_DEPTHS, first);
		int role = index_of(theme_role_names, ROLE_COUNT, second);
		const char *key = depth < 0 ? "theme.depth" : role < 0 ? "theme.role" : NULL;
		if (!key)
			wrong = parse_style(line, depth, &s);
		if (wrong.n)
			key = "theme.look";
		if (!key)
			t->style[depth][role] = s;
		else if (problem)
			problem(with, at, key, depth < 0 ? first : role < 0 ? second : wrong);
	}
}
