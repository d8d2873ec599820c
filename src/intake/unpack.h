/* SPDX-License-Identifier: GPL-3.0-or-later
 * unpack -- libarchive, loaded when the first bundle is opened
 *
 * Only the formats named here are looked for, and no filter that would run another program. */
#ifndef INTAKE_UNPACK_H
#define INTAKE_UNPACK_H

#include <stdbool.h>

#include <archive.h>
#include <archive_entry.h>

struct fault;

struct unpack {
	__typeof__(archive_read_new) *archive_read_new;
	__typeof__(archive_read_free) *archive_read_free;
	__typeof__(archive_read_support_filter_gzip) *archive_read_support_filter_gzip;
	__typeof__(archive_read_support_filter_bzip2) *archive_read_support_filter_bzip2;
	__typeof__(archive_read_support_filter_xz) *archive_read_support_filter_xz;
	__typeof__(archive_read_support_filter_lzip) *archive_read_support_filter_lzip;
	__typeof__(archive_read_support_filter_zstd) *archive_read_support_filter_zstd;
	__typeof__(archive_read_support_filter_lz4) *archive_read_support_filter_lz4;
	__typeof__(archive_read_support_filter_compress) *archive_read_support_filter_compress;
	__typeof__(archive_read_support_format_tar) *archive_read_support_format_tar;
	__typeof__(archive_read_support_format_cpio) *archive_read_support_format_cpio;
	__typeof__(archive_read_support_format_zip) *archive_read_support_format_zip;
	__typeof__(archive_read_support_format_7zip) *archive_read_support_format_7zip;
	__typeof__(archive_read_support_format_rar) *archive_read_support_format_rar;
	__typeof__(archive_read_support_format_rar5) *archive_read_support_format_rar5;
	__typeof__(archive_read_support_format_raw) *archive_read_support_format_raw;
	__typeof__(archive_read_support_format_empty) *archive_read_support_format_empty;
	__typeof__(archive_read_open_filename) *archive_read_open_filename;
	__typeof__(archive_read_open_memory) *archive_read_open_memory;
	__typeof__(archive_read_open) *archive_read_open;
	__typeof__(archive_read_next_header) *archive_read_next_header;
	__typeof__(archive_read_data) *archive_read_data;
	__typeof__(archive_read_has_encrypted_entries) *archive_read_has_encrypted_entries;
	__typeof__(archive_filter_count) *archive_filter_count;
	__typeof__(archive_format) *archive_format;
	__typeof__(archive_entry_pathname) *archive_entry_pathname;
	__typeof__(archive_entry_pathname_utf8) *archive_entry_pathname_utf8;
	__typeof__(archive_entry_filetype) *archive_entry_filetype;
	__typeof__(archive_entry_hardlink) *archive_entry_hardlink;
	__typeof__(archive_entry_mtime) *archive_entry_mtime;
	__typeof__(archive_entry_is_encrypted) *archive_entry_is_encrypted;
};

/* False with a fault when libarchive is not installed. */
bool unpack_load(struct unpack *lib, struct fault *fault);
/* A reader with the formats and filters of ours; NULL without memory. */
struct archive *unpack_new(const struct unpack *lib);

#endif
