check_PROGRAMS += tests/unit/test_command tests/unit/test_ledger tests/unit/test_browsing tests/unit/test_app \
	tests/screens/screens
APP_LDADD = libsafirui.a libsafirfake.a libsafirui.a $(TEST_LDADD)
tests_unit_test_command_SOURCES = tests/unit/test_command.c
tests_unit_test_command_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_command_LDADD = $(APP_LDADD)
tests_unit_test_ledger_SOURCES = tests/unit/test_ledger.c
tests_unit_test_ledger_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_ledger_LDADD = $(APP_LDADD)
tests_unit_test_browsing_SOURCES = tests/unit/test_browsing.c tests/screens/fixture.c tests/screens/fixture.h tests/screens/stand.c \
	tests/screens/stand.h
tests_unit_test_browsing_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_browsing_LDADD = $(APP_LDADD)
tests_unit_test_app_SOURCES = tests/unit/test_app.c tests/screens/fixture.c tests/screens/fixture.h tests/screens/stand.c \
	tests/screens/stand.h
tests_unit_test_app_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_test_app_LDADD = $(APP_LDADD)
tests_screens_screens_SOURCES = tests/screens/screens.c tests/screens/fixture.c tests/screens/fixture.h tests/screens/stand.c \
	tests/screens/stand.h
tests_screens_screens_CPPFLAGS = $(TEST_CPPFLAGS)
tests_screens_screens_LDADD = $(APP_LDADD)
SAFIR_TESTS += tests/unit/test_command tests/unit/test_ledger tests/unit/test_browsing tests/unit/test_app tests/screens/screens
EXTRA_DIST += tests/screens/summit.report tests/screens/note.report tests/screens/visit.report tests/screens/talks.report tests/screens/cases

# The real program in a pseudo terminal.
check_PROGRAMS += tests/pty/test_pty tests/pty/test_archive tests/pty/test_answers
tests_pty_test_pty_SOURCES = tests/pty/test_pty.c tests/pty/pty.c tests/pty/pty.h
tests_pty_test_pty_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_pty_test_pty_LDADD = $(TEST_LDADD) $(VTERM_LIBS)
tests_pty_test_archive_SOURCES = tests/pty/test_archive.c tests/pty/keeper.c tests/pty/keeper.h tests/pty/pty.c tests/pty/pty.h
tests_pty_test_archive_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_pty_test_archive_LDADD = $(TEST_LDADD) $(VTERM_LIBS)
tests_pty_test_answers_SOURCES = tests/pty/test_answers.c tests/pty/pty.c tests/pty/pty.h tests/answers.h
tests_pty_test_answers_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_pty_test_answers_LDADD = libsafirtty.a libsafirui.a $(TEST_LDADD) $(NCURSES_LIBS) $(VTERM_LIBS)
SAFIR_TESTS += tests/pty/test_pty tests/pty/test_archive tests/pty/test_answers
