/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/say.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/catalog.h"
#include "base/fault.h"
#include "cli/cli.h"

static bool write_all(int fd, const char *p, size_t n)
{
	while (n) {
		ssize_t k = write(fd, p, n);
		if (k < 0 && errno == EINTR)
			continue;
		if (k < 0)
			return false;
		p += k;
		n -= (size_t)k;
	}
	return true;
}

static void raise_status(struct cli *cli, int status)
{
	if (cli->status < status)
		cli->status = status;
}

void say_wrong(struct cli *cli, const struct fault *fault)
{
	struct buf b = BUF_INIT;
	fault_print(fault, cli->catalog, &b);
	/* There is nobody left to tell when standard error fails. */
	(void)write_all(STDERR_FILENO, b.data, b.len);
	buf_release(&b);
}

void say_fault(struct cli *cli, struct fault *fault, int status)
{
	say_wrong(cli, fault);
	fault_release(fault);
	raise_status(cli, status);
}

void say_note(struct cli *cli, const char *key, const char *a, const char *b)
{
	struct buf safe_a = BUF_INIT, safe_b = BUF_INIT, out = BUF_INIT;
	buf_excerpt(&safe_a, str_of(a));
	buf_excerpt(&safe_b, str_of(b));
	struct str args[2] = {buf_view(&safe_a), buf_view(&safe_b)};
	buf_cat(&out, "safir: ");
	catalog_say(cli->catalog, &out, key, args, 2);
	buf_char(&out, '\n');
	(void)write_all(STDERR_FILENO, out.data, out.len);
	buf_release(&safe_a);
	buf_release(&safe_b);
	buf_release(&out);
}

void say_skipped(struct cli *cli, const struct fault *fault)
{
	say_wrong(cli, fault);
	if (strcmp(fault->what, "part.skipped") != 0)
		raise_status(cli, 2);
}

bool say_out(struct cli *cli, struct buf *out)
{
	bool ok = write_all(STDOUT_FILENO, out->data, out->len);
	if (!ok) {
		struct fault f = FAULT_INIT;
		if (errno != EPIPE) {
			fault_errno(&f, "write.cannot", "stdout", errno, "write.try");
			say_fault(cli, &f, 2);
		}
		raise_status(cli, 2);
		/* The rest is not written either. */
		(void)close(STDOUT_FILENO);
	}
	buf_clear(out);
	return ok;
}
