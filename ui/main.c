/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/fault.h"
#include "desk/desk.h"
#include "report/json.h"
#include "report/report.h"

int main(int argc, char **argv)
{
	struct desk_options options = {NULL, NULL, NULL, 0, false};
	struct desk *desk = desk_new(&options);
	int status = 0;
	for (int i = 2; i < argc; i++) {
		struct report *r;
		struct fault fault = FAULT_INIT;
		struct buf out = BUF_INIT;
		if (argv[i][0] == '-' && argv[i][1])
			continue;
		if (desk_read(desk, argv[i], &r, &fault)) {
			report_json(r, false, &out);
			fwrite(out.data, 1, out.len, stdout);
			report_free(r);
		} else {
			status = 2;
		}
		fault_release(&fault);
		buf_release(&out);
	}
	desk_free(desk);
	return status;
}
