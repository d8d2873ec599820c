/* SPDX-License-Identifier: GPL-3.0-or-later
 * mail -- a mail, or a mailbox of them: each a document
 *
 * Of alternatives the plain text is read, or else the HTML; what is attached is skipped and said to be. */
#ifndef INTAKE_MAIL_H
#define INTAKE_MAIL_H

#include <stdbool.h>

#include "base/str.h"

struct buf;
struct fault;
struct reading;

bool mail_read(struct reading *reading, struct str bytes, struct fault *fault);
bool mailbox_read(struct reading *reading, struct str bytes, struct fault *fault);

/* What stands for a sender in print: of "Name" <address>, of address (Name), of a bare address. */
struct str mail_sender(struct str from);

/* Appends a plain text of mail as paragraphs: lines that were broken at a margin, or that flow (RFC 3676), are joined.
 */
void mail_lines(struct str text, bool flowed, bool delete_blank, struct buf *out);

#endif
