# The engine: compiled without ui's include path and without curses' flags.
noinst_LIBRARIES += libsafir.a
libsafir_a_CPPFLAGS = -I$(top_srcdir)/src $(FRIBIDI_CFLAGS) $(ICU_UC_CFLAGS) $(ICU_I18N_CFLAGS) $(JANSSON_CFLAGS) $(SQLITE_CFLAGS) \
	-DSQLITE_SONAME='"$(SQLITE_SONAME)"' -DZSTD_SONAME='"$(ZSTD_SONAME)"' -DICU_UC_SONAME='"$(ICU_UC_SONAME)"' -DICU_I18N_SONAME='"$(ICU_I18N_SONAME)"' -DLIBXML_SONAME='"$(LIBXML_SONAME)"' -DLIBARCHIVE_SONAME='"$(LIBARCHIVE_SONAME)"' $(LIBXML_CFLAGS) $(LIBARCHIVE_CFLAGS) $(ZSTD_CFLAGS)
libsafir_a_CFLAGS = $(AM_CFLAGS)
libsafir_a_SOURCES =
ENGINE_LIBS = $(FRIBIDI_LIBS) $(JANSSON_LIBS)
EXTRA_DIST += src/README

include src/base/local.mk
include src/text/local.mk
include src/report/local.mk
include src/lang/local.mk
include src/intake/local.mk
include src/extract/local.mk
include src/archive/local.mk
include src/measure/local.mk
include src/desk/local.mk
