/* SPDX-License-Identifier: GPL-3.0-or-later
 * value -- JSON values as this program writes them
 *
 * Where memory ends, so does the program; bytes that are no UTF-8 become U+FFFD, so nothing here fails. What is put
 * into an object or array belongs to it. */
#ifndef REPORT_VALUE_H
#define REPORT_VALUE_H

#include <jansson.h>

#include "base/span.h"
#include "base/str.h"
#include "report/report.h"

json_t *value_must(json_t *value);
void value_put(json_t *object, const char *key, json_t *value);
void value_add(json_t *array, json_t *value);

json_t *value_text(struct str s);
/* null for NULL and "": what a report does not say. */
json_t *value_word(const char *s);
/* [begin, end], null for an empty one. */
json_t *value_span(struct span s);
json_t *value_spans(const struct spans *spans);
/* "q3", null for none. */
json_t *value_ref(struct ref ref);

#endif
