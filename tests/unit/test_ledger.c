/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "pane/ledger.h"

/* A list of numbers from its length down to 1: the key of a row is its number. */
struct numbers {
	int64_t n;
	size_t handed, fetches;
	bool broken;
};

static bool fetch(void *with, int64_t key, bool below, size_t most, struct arena *arena, struct ledger_rows *out)
{
	struct numbers *all = with;
	int64_t at = key ? key : below ? all->n + 1 : 0;
	all->fetches++;
	if (all->broken)
		return false;
	for (size_t i = 0; i < most && (below ? at > 1 : at < all->n); i++) {
		struct buf b = BUF_INIT;
		at += below ? -1 : 1;
		buf_fmt(&b, "row %lld", (long long)at);
		struct ledger_row *row = VEC_PUSH(arena, out);
		*row = (struct ledger_row){.key = at};
		row->cells[0] = (struct str){arena_str(arena, buf_view(&b)), b.len};
		all->handed++;
		buf_release(&b);
	}
	return true;
}

struct bench {
	struct numbers all;
	struct ledger_pane l;
	struct arena *arena;
	struct grid *grid;
	struct pane_look look;
};

static void draw(struct bench *b, int rows)
{
	arena_reset(b->arena);
	b->grid = grid_new(b->arena, rows, 40);
	struct pane_view v = {b->grid, {0, 0, rows, 40}, true, false, &b->look, b->arena};
	b->l.pane.ops->draw(&b->l.pane, &v);
}

static void set_up(struct bench *b, int64_t n)
{
	const struct ledger_column column = {0, 0, false, ROLE_TEXT, {"", 0}};
	*b = (struct bench){.all = {.n = n}, .arena = arena_new(0)};
	b->look.layout = (struct layout_options){.shape = true, .reorder = true};
	ledger_init(&b->l);
	ledger_source(&b->l, &(struct ledger_source){fetch, &b->all}, &column, 1);
	assert_true(ledger_open(&b->l, 0));
	draw(b, 20);
}

static void tear_down(struct bench *b)
{
	ledger_release(&b->l);
	arena_free(b->arena);
}

static void move(struct bench *b, enum pane_move how, int n)
{
	b->l.pane.ops->move(&b->l.pane, how, n);
	draw(b, 20);
}

static int64_t here(const struct bench *b)
{
	return ledger_selected(&b->l)->key;
}

static size_t number(struct bench *b)
{
	return b->l.pane.ops->position(&b->l.pane).at;
}

static void a_million_rows_cost_what_a_screen_does(void **state)
{
	struct bench b;
	(void)state;
	set_up(&b, 1000000);
	assert_true(b.all.handed <= 64 + 12);
	assert_int_equal(here(&b), 1000000);
	move(&b, MOVE_BOTTOM, 1);
	assert_int_equal(here(&b), 1);
	move(&b, MOVE_TOP, 1);
	assert_int_equal(here(&b), 1000000);
	assert_true(b.all.handed <= 64 * 6);
	tear_down(&b);
}

/* What is kept does not grow while one goes through the list. */
static void memory_stays_flat(void **state)
{
	struct bench b;
	size_t most = 0;
	(void)state;
	set_up(&b, 20000);
	for (int i = 0; i < 600; i++) {
		move(&b, MOVE_PAGE, 1);
		most = ledger_count(&b.l) > most ? ledger_count(&b.l) : most;
	}
	assert_true(most <= LEDGER_FETCH * LEDGER_PAGES);
	assert_int_equal(number(&b), 20001 - here(&b));
	for (int i = 0; i < 300; i++)
		move(&b, MOVE_PAGE, -1);
	assert_true(ledger_count(&b.l) <= LEDGER_FETCH * LEDGER_PAGES);
	assert_int_equal(number(&b), 20001 - here(&b));
	tear_down(&b);
}

/* Every row is met once, whatever pages come and go. */
static void no_row_is_lost_or_doubled(void **state)
{
	struct bench b;
	(void)state;
	set_up(&b, 1000);
	for (int64_t k = 1000; k > 0; k--) {
		assert_int_equal(here(&b), k);
		move(&b, MOVE_ROW, 1);
	}
	assert_int_equal(here(&b), 1);
	assert_int_equal(number(&b), 1000);
	for (int64_t k = 1; k < 1000; k++) {
		assert_int_equal(here(&b), k);
		move(&b, MOVE_ROW, -1);
	}
	assert_int_equal(here(&b), 1000);
	move(&b, MOVE_TO, 777);
	assert_int_equal(here(&b), 1001 - 777);
	tear_down(&b);
}

static void it_opens_at_a_row_or_where_that_would_stand(void **state)
{
	struct bench b;
	(void)state;
	set_up(&b, 1000);
	assert_true(ledger_open(&b.l, 500));
	draw(&b, 20);
	assert_int_equal(here(&b), 500);
	assert_true(ledger_open(&b.l, 1000));
	assert_int_equal(here(&b), 1000);
	assert_true(ledger_open(&b.l, 1));
	draw(&b, 20);
	assert_int_equal(here(&b), 1);
	/* Its number is known from the end, when the length is. */
	b.l.total = 1000;
	move(&b, MOVE_TOP, 1);
	move(&b, MOVE_BOTTOM, 1);
	assert_int_equal(number(&b), 1000);
	tear_down(&b);
}

static void what_cannot_be_fetched_leaves_what_is_there(void **state)
{
	struct bench b;
	(void)state;
	set_up(&b, 1000);
	b.all.broken = true;
	assert_false(ledger_open(&b.l, 0));
	assert_int_equal(here(&b), 1000);
	move(&b, MOVE_PAGE, 1);
	move(&b, MOVE_BOTTOM, 1);
	assert_true(here(&b) > 900);
	tear_down(&b);
}

static void any_height_and_length_is_drawn(void **state)
{
	(void)state;
	for (int64_t n = 0; n < 5; n++) {
		for (int rows = 0; rows < 6; rows++) {
			struct bench b;
			set_up(&b, n);
			draw(&b, rows);
			move(&b, MOVE_BOTTOM, 1);
			move(&b, MOVE_PAGE, -1);
			draw(&b, rows);
			tear_down(&b);
		}
	}
	struct bench b;
	set_up(&b, 100000);
	draw(&b, 900);
	assert_true(b.all.handed <= LEDGER_FETCH * (LEDGER_PAGES + 1));
	tear_down(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_million_rows_cost_what_a_screen_does),
	    cmocka_unit_test(memory_stays_flat),
	    cmocka_unit_test(no_row_is_lost_or_doubled),
	    cmocka_unit_test(it_opens_at_a_row_or_where_that_would_stand),
	    cmocka_unit_test(what_cannot_be_fetched_leaves_what_is_there),
	    cmocka_unit_test(any_height_and_length_is_drawn),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
