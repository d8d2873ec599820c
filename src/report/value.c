/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/value.h"

#include "base/buf.h"
#include "base/die.h"
#include "text/utf8.h"

json_t *value_must(json_t *value)
{
	if (!value)
		die_no_memory();
	return value;
}

void value_put(json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new(object, key, value_must(value)) != 0)
		die_no_memory();
}

void value_add(json_t *array, json_t *value)
{
	if (json_array_append_new(array, value_must(value)) != 0)
		die_no_memory();
}

json_t *value_text(struct str s)
{
	if (utf8_check(s.s, s.n) == s.n)
		return json_stringn_nocheck(s.n ? s.s : "", s.n);
	struct buf b = BUF_INIT;
	for (size_t at = 0; at < s.n;)
		buf_cp(&b, utf8_next(s.s, s.n, &at));
	json_t *j = json_stringn_nocheck(b.data, b.len);
	buf_release(&b);
	return j;
}

json_t *value_word(const char *s)
{
	return s && *s ? value_text(str_of(s)) : json_null();
}

json_t *value_span(struct span s)
{
	if (span_empty(s))
		return json_null();
	json_t *j = value_must(json_array());
	value_add(j, json_integer(s.begin));
	value_add(j, json_integer(s.end));
	return j;
}

json_t *value_spans(const struct spans *spans)
{
	json_t *j = value_must(json_array());
	for (size_t i = 0; i < spans->n; i++)
		value_add(j, value_span(spans->items[i]));
	return j;
}

json_t *value_ref(struct ref ref)
{
	char id[12];
	if (ref.kind == REF_NONE)
		return json_null();
	ref_id(ref, id);
	return json_string(id);
}
