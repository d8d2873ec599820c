/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/verb.h"

#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "cli/archive.h"
#include "cli/cli.h"
#include "cli/say.h"

struct verifying {
	struct cli *cli;
	size_t n;
};

static void problem(void *with, const char *key, const char *where)
{
	struct verifying *v = with;
	struct buf safe = BUF_INIT, out = BUF_INIT;
	v->n++;
	buf_excerpt(&safe, str_of(where));
	catalog_say3(v->cli->catalog, &out, key, buf_cstr(&safe), NULL, NULL);
	buf_char(&out, '\n');
	say_out(v->cli, &out);
	buf_release(&safe);
	buf_release(&out);
}

int verb_verify(struct cli *cli)
{
	struct fault fault = FAULT_INIT;
	struct verifying v = {cli, 0};
	struct store *store;
	if (!cli_archive_open(cli, STORE_READ, &store))
		return cli->status;
	bool ok = store_verify(store, problem, &v, &fault);
	store_close(store);
	if (!ok) {
		say_fault(cli, &fault, 2);
	} else {
		struct buf n = BUF_INIT, out = BUF_INIT;
		buf_fmt(&n, "%zu", v.n);
		catalog_say3(cli->catalog, &out, v.n ? "verify.problems" : "verify.sound", buf_cstr(&n), NULL, NULL);
		buf_char(&out, '\n');
		say_out(cli, &out);
		buf_release(&n);
		buf_release(&out);
		cli->status = cli->status > 1 ? cli->status : v.n ? 1 : cli->status;
	}
	return cli->status;
}
