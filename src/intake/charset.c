/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/charset.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <unicode/ucsdet.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/late.h"
#include "intake/arabic.h"
#include "text/icu.h"
#include "text/utf8.h"

enum { SAMPLE = 64 * 1024, FEW = 4096, LEAST_SURE = 20 /* [%] of ICU's confidence */ };

static void name_set(struct charset *c, const char *name)
{
	snprintf(c->name, sizeof c->name, "%s", name);
}

static struct str head(struct str s, size_t n)
{
	return (struct str){s.s, s.n < n ? s.n : n};
}

/* UTF-32 before UTF-16: the mark of one begins with that of the other. */
static const struct {
	const char *name;
	size_t n;
	char mark[5];
} marks[] = {
    {"UTF-8", 3, "\xEF\xBB\xBF"},
    {"UTF-32LE", 4, "\xFF\xFE\0\0"},
    {"UTF-32BE", 4, "\0\0\xFE\xFF"},
    {"UTF-16LE", 2, "\xFF\xFE"},
    {"UTF-16BE", 2, "\xFE\xFF"},
};

static bool marked(struct str s, struct charset *c)
{
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		if (s.n >= marks[i].n && memcmp(s.s, marks[i].mark, marks[i].n) == 0) {
			name_set(c, marks[i].name);
			c->mark = marks[i].n;
			return true;
		}
	}
	return false;
}

/* A code unit that running text of our languages is made of: the blocks up to Arabic, punctuation, presentation forms.
 */
static bool unit_plausible(uint32_t u)
{
	if (u < 0x20)
		return u == '\t' || u == '\n' || u == '\r' || u == '\f';
	return u < 0x0780 || (u >= 0x2000 && u < 0x2070) || u == 0xFEFF;
}

/* Text of wide units without a mark: nearly every unit makes sense when read with this width and order. */
static bool reads_as(struct str s, size_t width, bool little)
{
	size_t n = s.n / width, good = 0;
	for (size_t i = 0; i < n; i++) {
		uint32_t u = 0;
		for (size_t k = 0; k < width; k++)
			u = u << 8 | (unsigned char)s.s[i * width + (little ? width - 1 - k : k)];
		good += unit_plausible(u);
	}
	return n >= 2 && s.n % width == 0 && good * 20 >= n * 19;
}

static bool wide(struct str s, struct charset *c)
{
	static const struct {
		const char *name;
		size_t width;
		bool little;
	} forms[] = {{"UTF-32LE", 4, true}, {"UTF-32BE", 4, false}, {"UTF-16LE", 2, true}, {"UTF-16BE", 2, false}};
	struct str few = s.n > FEW ? head(s, FEW) : s;
	/* No narrow text has a NUL or, what the high bytes of Arabic look like, ^F. */
	if (!few.n || (!memchr(few.s, 0, few.n) && !memchr(few.s, 6, few.n)))
		return false;
	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
		if (reads_as(few, forms[i].width, forms[i].little)) {
			name_set(c, forms[i].name);
			return true;
		}
	}
	return false;
}

/* Not valid, but meant as UTF-8: many well-formed sequences for each bad byte, or only the end was cut off. */
static bool mostly_utf8(struct str s, size_t first_bad)
{
	struct str part = head((struct str){s.s, s.n}, first_bad + SAMPLE);
	size_t good = 0, bad = 0;
	for (size_t at = 0; at < part.n;) {
		size_t was = at;
		uint32_t cp = utf8_next(part.s, part.n, &at);
		if (cp == 0xFFFD && at == was + 1)
			bad++;
		else
			good += at - was > 1;
	}
	/* A cut sequence: its lead byte promises more bytes than are left. */
	unsigned char c = (unsigned char)s.s[first_bad];
	size_t want = c >= 0xF0 && c <= 0xF4 ? 4 : c >= 0xE0 && c < 0xF0 ? 3 : c >= 0xC2 && c < 0xE0 ? 2 : 0;
	bool cut = first_bad + want > s.n && bad == s.n - first_bad;
	return cut || good >= 2 * bad;
}

/* What tells encodings apart: seldom wanted, and dear to have at hand. */
struct detector {
	__typeof__(ucsdet_open) *ucsdet_open;
	__typeof__(ucsdet_close) *ucsdet_close;
	__typeof__(ucsdet_setText) *ucsdet_setText;
	__typeof__(ucsdet_detectAll) *ucsdet_detectAll;
	__typeof__(ucsdet_getName) *ucsdet_getName;
	__typeof__(ucsdet_getConfidence) *ucsdet_getConfidence;
};

static bool detector_load(struct detector *all, struct fault *fault)
{
	static const struct late_symbol symbols[] = {LATE(detector, ucsdet_open), LATE(detector, ucsdet_close),
	    LATE(detector, ucsdet_setText), LATE(detector, ucsdet_detectAll), LATE(detector, ucsdet_getName),
	    LATE(detector, ucsdet_getConfidence)};
	return late_load(ICU_I18N_SONAME, ICU_PACKAGE, symbols, sizeof symbols / sizeof *symbols, all, fault);
}

/* Wide encodings were looked for by wide(); ICU names them for any odd bytes. */
static bool match_usable(const struct icu *icu, const struct detector *with, const UCharsetMatch *m, struct charset *c)
{
	UErrorCode error = U_ZERO_ERROR;
	const char *name = with->ucsdet_getName(m, &error);
	if (with->ucsdet_getConfidence(m, &error) < LEAST_SURE || U_FAILURE(error) || strncmp(name, "UTF-", 4) == 0)
		return false;
	UConverter *cnv = icu->ucnv_open(name, &error);
	icu->ucnv_close(cnv);
	if (U_SUCCESS(error))
		name_set(c, name);
	return U_SUCCESS(error);
}

static void detect(const struct icu *icu, const struct detector *with, struct str part, struct charset *c)
{
	UErrorCode error = U_ZERO_ERROR;
	UCharsetDetector *d = with->ucsdet_open(&error);
	int32_t n = 0;
	with->ucsdet_setText(d, part.s, (int32_t)part.n, &error);
	const UCharsetMatch **all = with->ucsdet_detectAll(d, &n, &error);
	for (int32_t i = 0; U_SUCCESS(error) && i < n; i++)
		if (match_usable(icu, with, all[i], c))
			break;
	with->ucsdet_close(d);
}

static void detected(struct str s, size_t first_bad, struct charset *c)
{
	size_t from = first_bad > FEW ? first_bad - FEW : 0;
	struct fault unsaid = FAULT_INIT; /* the text is still read, as what it most likely is */
	const struct icu *icu = icu_load(&unsaid);
	struct detector with;
	if (icu && detector_load(&with, &unsaid))
		detect(icu, &with, head((struct str){s.s + from, s.n - from}, SAMPLE), c);
	fault_release(&unsaid);
}

struct charset charset_guess(struct str s)
{
	struct charset c = {"UTF-8", 0, false};
	bool has_mark = marked(s, &c);
	if ((has_mark && strcmp(c.name, "UTF-8") != 0) || (!has_mark && wide(s, &c)))
		return c;
	size_t bad = utf8_check(s.s, s.n);
	c.valid = bad == s.n;
	if (c.valid || has_mark || mostly_utf8(s, bad))
		return c;
	const char *arabic = arabic_charset(head((struct str){s.s + bad, s.n - bad}, SAMPLE));
	if (arabic)
		name_set(&c, arabic);
	else
		detected(s, bad, &c);
	return c;
}

bool charset_stated(struct str s, const char *name, struct charset *out, struct fault *fault)
{
	*out = (struct charset){"", 0, false};
	UErrorCode error = U_ZERO_ERROR;
	const struct icu *icu = icu_load(fault);
	if (!icu)
		return false;
	UConverter *cnv = icu->ucnv_open(name, &error);
	if (U_FAILURE(error))
		return fault_set(fault, "encoding.unknown", name, NULL, "encoding.try");
	const char *known = icu->ucnv_getName(cnv, &error), *usual = icu->ucnv_getStandardName(known, "MIME", &error);
	if (!usual)
		usual = icu->ucnv_getStandardName(known, "IANA", &error);
	known = usual ? usual : known;
	name_set(out, U_SUCCESS(error) ? known : name);
	bool utf8 = icu->ucnv_getType(cnv) == UCNV_UTF8;
	icu->ucnv_close(cnv);
	struct charset mark = {"", 0, false};
	if (marked(s, &mark) && strncmp(mark.name, out->name, strlen(out->name)) == 0)
		*out = mark;
	if (utf8)
		out->valid = utf8_check(s.s, s.n) == s.n;
	return true;
}

static void repair(struct str s, struct buf *out)
{
	while (s.n) {
		size_t good = utf8_check(s.s, s.n);
		buf_add(out, s.s, good);
		if (good < s.n) {
			buf_cp(out, 0xFFFD);
			good++;
		}
		s = (struct str){s.s + good, s.n - good};
	}
}

static bool convert(const struct icu *icu, struct str s, const char *name, struct buf *out)
{
	UErrorCode error = U_ZERO_ERROR;
	UConverter *from = icu->ucnv_open(name, &error), *to = icu->ucnv_open("UTF-8", &error);
	UChar pivot[1024], *pivot_from = pivot, *pivot_to = pivot;
	const char *source = s.s, *end = s.s + s.n;
	bool first = true, more = U_SUCCESS(error);
	while (more) {
		buf_reserve(out, 64 * 1024 + (size_t)(end - source));
		char *target = out->data + out->len;
		error = U_ZERO_ERROR;
		icu->ucnv_convertEx(to, from, &target, out->data + out->cap - 1, &source, end, pivot, &pivot_from,
		    &pivot_to, pivot + 1024, first, true, &error);
		out->len = (size_t)(target - out->data);
		first = false;
		more = error == U_BUFFER_OVERFLOW_ERROR;
	}
	if (out->data)
		out->data[out->len] = '\0';
	icu->ucnv_close(from);
	icu->ucnv_close(to);
	return U_SUCCESS(error);
}

bool charset_convert(struct str s, const struct charset *c, struct buf *out, struct fault *fault)
{
	size_t was = out->len;
	bool utf8 = strcmp(c->name, "UTF-8") == 0;
	const struct icu *icu = utf8 ? NULL : icu_load(fault);
	if (!icu && !utf8)
		return false;
	if (utf8 || !convert(icu, (struct str){s.s + c->mark, s.n - c->mark}, c->name, out)) {
		out->len = was;
		repair(s, out);
	}
	return true;
}

bool charset_binary(struct str bytes)
{
	static const char *const magic[] = {"\x7F"
	                                    "ELF",
	    "\x89PNG", "GIF8", "\xFF\xD8\xFF", "PK\x03\x04", "%PDF", "\x1F\x8B", "BZh",
	    "\xFD"
	    "7zXZ",
	    "SQLite format 3"};
	for (size_t i = 0; i < sizeof magic / sizeof *magic; i++)
		if (str_starts(bytes, str_of(magic[i])))
			return true;
	struct charset c = {"", 0, false};
	struct str few = head(bytes, FEW);
	if ((marked(few, &c) && strcmp(c.name, "UTF-8") != 0) || wide(few, &c))
		return false;
	size_t controls = 0;
	for (size_t i = 0; i < few.n; i++) {
		unsigned char b = (unsigned char)few.s[i];
		controls += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
	}
	return controls * 20 > few.n;
}
