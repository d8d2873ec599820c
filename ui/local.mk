# The reader. libsafirui knows no curses; the device is one of two libraries with the same header.
noinst_LIBRARIES += libsafirui.a libsafirtty.a
UI_CPPFLAGS = -I$(top_srcdir)/src -I$(top_srcdir)/ui -DPKGDATADIR='"$(pkgdatadir)"' \
	-DTOP_SOURCEDIR='"$(abs_top_srcdir)"'
libsafirui_a_CPPFLAGS = $(UI_CPPFLAGS) $(FRIBIDI_CFLAGS) $(ICU_UC_CFLAGS)
libsafirui_a_SOURCES =
libsafirtty_a_CPPFLAGS = $(UI_CPPFLAGS) $(NCURSES_CFLAGS)
libsafirtty_a_SOURCES =
EXTRA_DIST += ui/README

include ui/screen/local.mk
include ui/emit/local.mk
include ui/layout/local.mk
include ui/command/local.mk
include ui/theme/local.mk
include ui/pane/local.mk
include ui/tty/local.mk
include ui/app/local.mk
include ui/cli/local.mk

bin_PROGRAMS += safir
safir_SOURCES = ui/main.c ui/reader.c ui/reader.h ui/terminals.c ui/terminals.h
safir_CPPFLAGS = $(UI_CPPFLAGS)
safir_LDADD = libsafirui.a libsafirtty.a libsafirui.a libsafir.a libsafirdata.a $(NCURSES_LIBS) $(ENGINE_LIBS)
