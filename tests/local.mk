# Every test program and script; `make check` runs them through tests/run, which ends with "N passed, N failed".
TEST_CPPFLAGS = -I$(top_srcdir)/src -I$(top_srcdir)/ui -I$(top_srcdir)/tests $(CMOCKA_CFLAGS) \
	-DTOP_SRCDIR='"$(abs_top_srcdir)"' -DTOP_BUILDDIR='"$(abs_top_builddir)"'
TEST_LDADD = libsafir.a libsafirdata.a $(CMOCKA_LIBS) $(ENGINE_LIBS)
EXTRA_DIST += tests/README tests/run

include tests/unit/local.mk

# The command line and the golden dumps of each stage. A new input needs no line here.
EXTRA_DIST += tests/asking.sh tests/cli.sh tests/golden.sh tests/golden/README tests/golden/input tests/golden/text tests/golden/tokens tests/golden/matches tests/golden/report
SAFIR_TESTS += tests/cli.sh tests/golden.sh

# What a user adds to the language packs.
EXTRA_DIST += tests/additions.sh
SAFIR_TESTS += tests/additions.sh

# Libraries that are loaded late.
EXTRA_DIST += tests/late.sh
SAFIR_TESTS += tests/late.sh

# Many reports into the archive.
EXTRA_DIST += tests/index.sh
SAFIR_TESTS += tests/index.sh

# The house rules.
EXTRA_DIST += tests/bootstrap.sh tests/rooms tests/check-rooms.sh tests/words.allow tests/check-words.sh tests/check-tree.sh
SAFIR_TESTS += tests/bootstrap.sh tests/check-rooms.sh tests/check-words.sh tests/check-tree.sh

# Every input cut off at every byte; damaged inputs.
check_PROGRAMS += tests/chop
tests_chop_SOURCES = tests/chop.c tests/sound.c tests/sound.h
tests_chop_CPPFLAGS = $(TEST_CPPFLAGS)
tests_chop_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/chop
include tests/fuzz/local.mk
include tests/bench/local.mk
include tests/screens/local.mk
include tests/terminals/local.mk
include tests/packs/local.mk

# Extraction on annotated reports from outside the tree; skipped, visibly, where there are none.
EXTRA_DIST += tests/gold.sh tests/gold
SAFIR_TESTS += tests/gold.sh

# Keys of names across scripts, likewise.
check_PROGRAMS += tests/names
tests_names_SOURCES = tests/names.c tests/names_learn.c tests/names.h
tests_names_CPPFLAGS = $(TEST_CPPFLAGS)
tests_names_LDADD = $(TEST_LDADD) -lm
EXTRA_DIST += tests/names.sh
SAFIR_TESTS += tests/names.sh

# Time grows as the text does.
EXTRA_DIST += tests/growth.sh
SAFIR_TESTS += tests/growth.sh

# With the linked-in data: the desk runs the language packs.
check_PROGRAMS += tests/unit/test_desk
tests_unit_test_desk_SOURCES = tests/unit/test_desk.c
tests_unit_test_desk_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_desk_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_desk

check-local: $(check_PROGRAMS) safir$(EXEEXT)
	$(AM_V_at)srcdir='$(abs_top_srcdir)' builddir='$(abs_top_builddir)' $(SHELL) $(srcdir)/tests/run $(SAFIR_TESTS)
