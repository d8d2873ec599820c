/* SPDX-License-Identifier: GPL-3.0-or-later
 * Any bytes through the readers of all formats: as they are, and behind the beginning of a format, which the sum of the
 * bytes chooses. */
#include "fuzz/fuzz.h"

#include "base/buf.h"
#include "base/fault.h"
#include "intake/format.h"
#include "intake/intake.h"
#include "report/report.h"
#include "sound.h"

static const char *const beginnings[] = {"<html><body><div class=content>",
    "<html dir=rtl><title>x</title><table><tr><td>", "<rss><channel><title>x</title><item><title>",
    "<feed><entry><content type='html'>", "<newsItem><contentSet><inlineXML>",
    "<newsMessage><newsItem><itemMeta><embargoed>", "<nitf><body><body.content><p>",
    "{\"uri\":\"x\",\"headline\":\"y\",\"body_text\":\"", "From: a\nDate: Mon, 1 Jan 2024 00:00 Z\nSubject: =?utf-8?b?",
    "From: a\nDate: b\nSubject: c\nContent-Type: multipart/mixed; boundary=\"x\"\n\n--x\n",
    "From a Mon Jan  1 00:00:00 2024\nFrom: b\n\n",
    "<html><script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""};

static bool take(void *with, struct report *r)
{
	const char *wrong = report_unsound(r);
	(void)with;
	if (wrong)
		fuzz_found(wrong);
	report_free(r);
	return true;
}

static bool pass_over(void *with, const char *name, const struct fault *fault)
{
	(void)with;
	if (!name || !fault->what)
		fuzz_found("skipped without a reason");
	return true;
}

static void feed(struct str bytes)
{
	struct intake_options options = {.encoding = NULL};
	struct intake_sink sink = {take, pass_over, NULL};
	struct fault fault = FAULT_INIT;
	if (!format_documents(bytes, "2025-01-02", &options, &sink, &fault) && !fault.what)
		fuzz_found("refused without a fault");
	fault_release(&fault);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct buf b = BUF_INIT;
	size_t sum = 0;
	for (size_t i = 0; i < n; i++)
		sum += data[i];
	buf_add(&b, data, n);
	feed(buf_view(&b));
	buf_clear(&b);
	buf_cat(&b, beginnings[sum % (sizeof beginnings / sizeof *beginnings)]);
	buf_add(&b, data, n);
	feed(buf_view(&b));
	buf_release(&b);
	return 0;
}
