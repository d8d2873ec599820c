/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/bundle_in.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "intake/filedate.h"
#include "intake/stream.h"

enum { BLOCK = 64 * 1024 };

/* One archive that is open. */
struct opened {
	struct bundle_walk *w;
	const struct piece *piece;
	struct archive *a;
	struct stream *from; /* NULL: a file, or memory */
	size_t lent;         /* [byte] of the stream that libarchive looks at */
	size_t seen;         /* members */
};

static la_ssize_t lend(struct archive *a, void *with, const void **block)
{
	struct opened *o = with;
	(void)a;
	stream_drop(o->from, o->lent);
	struct str some = stream_peek(o->from, 1);
	o->lent = some.n;
	*block = some.s;
	return o->from->broken && !some.n ? -1 : (la_ssize_t)some.n;
}

static bool opens(struct opened *o, const char *path, struct str bytes)
{
	const struct unpack *lib = &o->w->lib;
	if (o->from)
		return lib->archive_read_open(o->a, o, NULL, lend, NULL) == ARCHIVE_OK;
	if (path)
		return lib->archive_read_open_filename(o->a, path, BLOCK) == ARCHIVE_OK;
	return lib->archive_read_open_memory(o->a, bytes.s, bytes.n) == ARCHIVE_OK;
}

/* The data of one member. */
struct data {
	struct bundle_walk *w;
	struct archive *a;
	const char *name;
};

static ssize_t pull_data(void *with, char *to, size_t n)
{
	struct data *d = with;
	la_ssize_t got;
	do
		got = d->w->lib.archive_read_data(d->a, to, n);
	while (got == ARCHIVE_RETRY);
	return got > 0 && !walk_count(d->w, d->name, (size_t)got) ? -1 : got;
}

/* The same in every locale, whenever the bundle says in which encoding its names are. */
static const char *name_of(const struct unpack *lib, struct archive_entry *e)
{
	const char *name = lib->archive_entry_pathname_utf8(e);
	if (!name)
		name = lib->archive_entry_pathname(e);
	return name && *name ? name : "?";
}

static void day_of(const struct unpack *lib, struct archive_entry *e, char out[11])
{
	if (!date_from_seconds(lib->archive_entry_mtime(e), out))
		out[0] = '\0';
}

static bool is_packed_alone(const struct opened *o)
{
	return o->w->lib.archive_format(o->a) == ARCHIVE_FORMAT_RAW;
}

/* The data of the entry that was read last. */
static void look_into(struct opened *o, struct archive_entry *e, const char *name, unsigned depth)
{
	char day[11];
	struct stream s;
	day_of(&o->w->lib, e, day);
	struct piece piece = {name, day[0] ? day : o->piece->written, o->piece->url, depth};
	struct data data = {o->w, o->a, name};
	stream_init(&s, pull_data, &data);
	walk_stream(o->w, &piece, &s);
	stream_release(&s);
}

static void look_at(struct opened *o, struct archive_entry *e)
{
	const struct unpack *lib = &o->w->lib;
	struct buf name = BUF_INIT;
	unsigned type = (unsigned)lib->archive_entry_filetype(e);
	if (type == AE_IFDIR)
		return;
	if (is_packed_alone(o)) {
		look_into(o, e, o->piece->name, o->piece->depth + 1);
		return;
	}
	bool asked = walk_name(o->w, o->piece->name, name_of(lib, e), &name) && walk_member(o->w, name.data);
	if (asked && ((type && type != AE_IFREG) || lib->archive_entry_hardlink(e)))
		walk_pass(o->w, name.data, "bundle.special");
	else if (asked && lib->archive_entry_is_encrypted(e))
		walk_skip(o->w, name.data, "bundle.encrypted");
	else if (asked)
		look_into(o, e, name.data, o->piece->depth + 1);
	buf_release(&name);
}

/* Why there are no more members although the end was not met. */
static void tell_broken(struct opened *o)
{
	struct bundle_walk *w = o->w;
	const char *why = w->lib.archive_read_has_encrypted_entries(o->a) > 0 ? "bundle.encrypted" : "bundle.damaged";
	if (w->stop)
		return;
	if (o->piece->depth == 0 && o->seen == 0)
		fault_set(w->fault, "open.cannot", o->piece->name, why, "bundle.try");
	else
		walk_skip(w, o->piece->name, why);
}

static void walk_entries(struct opened *o)
{
	const struct unpack *lib = &o->w->lib;
	struct archive_entry *e;
	int tries = 0;
	while (!o->w->stop) {
		int r = lib->archive_read_next_header(o->a, &e);
		if (r == ARCHIVE_EOF)
			return;
		/* What begins like a bundle and is none would otherwise be given back as it is. */
		bool none = is_packed_alone(o) && lib->archive_filter_count(o->a) < 2;
		if (r == ARCHIVE_FATAL || none || (r == ARCHIVE_RETRY && ++tries > 100)) {
			tell_broken(o);
			return;
		}
		if (r == ARCHIVE_RETRY)
			continue;
		o->seen++;
		if (r == ARCHIVE_FAILED) {
			walk_skip(o->w, o->piece->name, "bundle.damaged");
			continue;
		}
		look_at(o, e);
	}
}

void walk_archive(
    struct bundle_walk *w, const struct piece *piece, const char *path, struct str bytes, struct stream *s)
{
	struct fault fault = FAULT_INIT;
	if (!w->loaded && !(w->loaded = unpack_load(&w->lib, &fault))) {
		if (piece->depth == 0)
			fault_copy(w->fault, &fault);
		else if (!w->sink->skip(w->sink->with, piece->name, &fault))
			w->stop = true;
		fault_release(&fault);
		return;
	}
	struct opened o = {w, piece, unpack_new(&w->lib), s, 0, 0};
	if (o.a && opens(&o, path, bytes))
		walk_entries(&o);
	else
		tell_broken(&o);
	w->lib.archive_read_free(o.a);
}
