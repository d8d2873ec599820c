/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/unpack.h"

#include <locale.h>

#include "base/late.h"

static const struct late_symbol symbols[] = {
    LATE(unpack, archive_read_new),
    LATE(unpack, archive_read_free),
    LATE(unpack, archive_read_support_filter_gzip),
    LATE(unpack, archive_read_support_filter_bzip2),
    LATE(unpack, archive_read_support_filter_xz),
    LATE(unpack, archive_read_support_filter_lzip),
    LATE(unpack, archive_read_support_filter_zstd),
    LATE(unpack, archive_read_support_filter_lz4),
    LATE(unpack, archive_read_support_filter_compress),
    LATE(unpack, archive_read_support_format_tar),
    LATE(unpack, archive_read_support_format_cpio),
    LATE(unpack, archive_read_support_format_zip),
    LATE(unpack, archive_read_support_format_7zip),
    LATE(unpack, archive_read_support_format_rar),
    LATE(unpack, archive_read_support_format_rar5),
    LATE(unpack, archive_read_support_format_raw),
    LATE(unpack, archive_read_support_format_empty),
    LATE(unpack, archive_read_open_filename),
    LATE(unpack, archive_read_open_memory),
    LATE(unpack, archive_read_open),
    LATE(unpack, archive_read_next_header),
    LATE(unpack, archive_read_data),
    LATE(unpack, archive_read_has_encrypted_entries),
    LATE(unpack, archive_filter_count),
    LATE(unpack, archive_format),
    LATE(unpack, archive_entry_pathname),
    LATE(unpack, archive_entry_pathname_utf8),
    LATE(unpack, archive_entry_filetype),
    LATE(unpack, archive_entry_hardlink),
    LATE(unpack, archive_entry_mtime),
    LATE(unpack, archive_entry_is_encrypted),
};

bool unpack_load(struct unpack *lib, struct fault *fault)
{
	/* By it libarchive reads the names of members. Nothing else asks for it, and at start it would cost as much as
	 * a fifteenth of the first screen. */
	setlocale(LC_CTYPE, "");
	return late_load(LIBARCHIVE_SONAME, "libarchive13", symbols, sizeof symbols / sizeof *symbols, lib, fault);
}

struct archive *unpack_new(const struct unpack *lib)
{
	struct archive *a = lib->archive_read_new();
	if (!a)
		return NULL;
	lib->archive_read_support_filter_gzip(a);
	lib->archive_read_support_filter_bzip2(a);
	lib->archive_read_support_filter_xz(a);
	lib->archive_read_support_filter_lzip(a);
	lib->archive_read_support_filter_zstd(a);
	lib->archive_read_support_filter_lz4(a);
	lib->archive_read_support_filter_compress(a);
	lib->archive_read_support_format_tar(a);
	lib->archive_read_support_format_cpio(a);
	lib->archive_read_support_format_zip(a);
	lib->archive_read_support_format_7zip(a);
	lib->archive_read_support_format_rar(a);
	lib->archive_read_support_format_rar5(a);
	lib->archive_read_support_format_raw(a);
	lib->archive_read_support_format_empty(a);
	return a;
}
