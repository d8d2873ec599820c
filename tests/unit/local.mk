# One program a room: test_ROOM.c
check_PROGRAMS += tests/unit/test_base
tests_unit_test_base_SOURCES = tests/unit/test_base.c
tests_unit_test_base_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_base_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_base

check_PROGRAMS += tests/unit/test_intake tests/unit/test_report tests/unit/test_cli
tests_unit_test_intake_SOURCES = tests/unit/test_intake.c
tests_unit_test_intake_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_intake_LDADD = $(TEST_LDADD)
tests_unit_test_report_SOURCES = tests/unit/test_report.c
tests_unit_test_report_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_report_LDADD = $(TEST_LDADD)
tests_unit_test_cli_SOURCES = tests/unit/test_cli.c
tests_unit_test_cli_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_cli_LDADD = libsafirui.a $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_intake tests/unit/test_report tests/unit/test_cli

# Those of documents.
check_PROGRAMS += tests/unit/test_formats
tests_unit_test_formats_SOURCES = tests/unit/test_formats.c
tests_unit_test_formats_CPPFLAGS = $(TEST_CPPFLAGS) $(LIBXML_CFLAGS) -DLIBXML_SONAME='"$(LIBXML_SONAME)"'
tests_unit_test_formats_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_formats

check_PROGRAMS += tests/unit/test_layout tests/unit/test_layout_chance
tests_unit_test_layout_SOURCES = tests/unit/test_layout.c
tests_unit_test_layout_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_layout_LDADD = libsafirui.a $(TEST_LDADD)
tests_unit_test_layout_chance_SOURCES = tests/unit/test_layout_chance.c
tests_unit_test_layout_chance_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_layout_chance_LDADD = libsafirui.a $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_layout tests/unit/test_layout_chance

check_PROGRAMS += tests/unit/test_bidi tests/unit/test_text tests/unit/test_screen
tests_unit_test_bidi_SOURCES = tests/unit/test_bidi.c
tests_unit_test_bidi_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_bidi_LDADD = $(TEST_LDADD)
tests_unit_test_text_SOURCES = tests/unit/test_text.c
tests_unit_test_text_CPPFLAGS = $(TEST_CPPFLAGS) $(ICU_UC_CFLAGS)
tests_unit_test_text_LDADD = $(TEST_LDADD)
tests_unit_test_screen_SOURCES = tests/unit/test_screen.c
tests_unit_test_screen_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_screen_LDADD = libsafirui.a $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_bidi tests/unit/test_text tests/unit/test_screen

check_PROGRAMS += tests/unit/test_names
tests_unit_test_names_SOURCES = tests/unit/test_names.c
tests_unit_test_names_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_names_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_names
check_PROGRAMS += tests/unit/test_namepairs
tests_unit_test_namepairs_SOURCES = tests/unit/test_namepairs.c
tests_unit_test_namepairs_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_namepairs_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_namepairs

check_PROGRAMS += tests/unit/test_lang
tests_unit_test_lang_SOURCES = tests/unit/test_lang.c
tests_unit_test_lang_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_lang_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_lang

check_PROGRAMS += tests/unit/test_extract
tests_unit_test_extract_SOURCES = tests/unit/test_extract.c tests/sound.c tests/sound.h
tests_unit_test_extract_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_extract_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_extract

# The archive, with the linked-in data.
check_PROGRAMS += tests/unit/test_counts
tests_unit_test_counts_SOURCES = tests/unit/test_counts.c tests/keeping.c tests/keeping.h
tests_unit_test_counts_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_test_counts_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_counts
check_PROGRAMS += tests/unit/test_store tests/unit/test_store_safe tests/unit/test_words
tests_unit_test_words_SOURCES = tests/unit/test_words.c tests/keeping.c tests/keeping.h
tests_unit_test_words_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_test_words_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_words
tests_unit_test_store_safe_SOURCES = tests/unit/test_store_safe.c tests/keeping.c tests/keeping.h
tests_unit_test_store_safe_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_test_store_safe_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_store_safe
tests_unit_test_store_SOURCES = tests/unit/test_store.c tests/keeping.c tests/keeping.h
tests_unit_test_store_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_test_store_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_store

# What a user adds to a language pack.
check_PROGRAMS += tests/unit/test_added tests/unit/test_shelf
tests_unit_test_added_SOURCES = tests/unit/test_added.c
tests_unit_test_added_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_added_LDADD = $(TEST_LDADD)
tests_unit_test_shelf_SOURCES = tests/unit/test_shelf.c
tests_unit_test_shelf_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_shelf_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_added tests/unit/test_shelf

check_PROGRAMS += tests/unit/test_measure
tests_unit_test_measure_SOURCES = tests/unit/test_measure.c
tests_unit_test_measure_CPPFLAGS = $(TEST_CPPFLAGS) $(ICU_UC_CFLAGS)
tests_unit_test_measure_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_measure

check_PROGRAMS += tests/unit/test_emit
tests_unit_test_emit_SOURCES = tests/unit/test_emit.c
tests_unit_test_emit_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_emit_LDADD = libsafirui.a $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_emit

check_PROGRAMS += tests/unit/test_probe
tests_unit_test_probe_SOURCES = tests/unit/test_probe.c tests/answers.h
tests_unit_test_probe_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_probe_LDADD = libsafirtty.a libsafirui.a $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_probe

check_PROGRAMS += tests/unit/test_tty
tests_unit_test_tty_SOURCES = tests/unit/test_tty.c
tests_unit_test_tty_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_unit_test_tty_LDADD = libsafirtty.a libsafirui.a $(TEST_LDADD) $(NCURSES_LIBS) $(VTERM_LIBS)
SAFIR_TESTS += tests/unit/test_tty

check_PROGRAMS += tests/unit/test_query
tests_unit_test_query_SOURCES = tests/unit/test_query.c
tests_unit_test_query_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_query_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_query

check_PROGRAMS += tests/unit/test_bundle
tests_unit_test_bundle_SOURCES = tests/unit/test_bundle.c
tests_unit_test_bundle_CPPFLAGS = $(TEST_CPPFLAGS) $(LIBARCHIVE_CFLAGS)
tests_unit_test_bundle_LDADD = $(TEST_LDADD) $(LIBARCHIVE_LIBS)
SAFIR_TESTS += tests/unit/test_bundle

check_PROGRAMS += tests/unit/test_browse
tests_unit_test_browse_SOURCES = tests/unit/test_browse.c
tests_unit_test_browse_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_browse_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_browse

check_PROGRAMS += tests/unit/test_crew
tests_unit_test_crew_SOURCES = tests/unit/test_crew.c
tests_unit_test_crew_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_crew_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/unit/test_crew
