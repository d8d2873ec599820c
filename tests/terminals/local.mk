# Real terminals, looked at without eyes: `make check-terminals`, SAFIR_TERMINALS="xterm vte" for some of them.
EXTRA_DIST += tests/terminals/check.sh
EXTRA_PROGRAMS += tests/terminals/inside tests/terminals/compare
CLEANFILES += tests/terminals/inside tests/terminals/compare
tests_terminals_inside_SOURCES = tests/terminals/inside.c tests/terminals/picture.c tests/terminals/picture.h
tests_terminals_compare_SOURCES = tests/terminals/compare.c tests/terminals/picture.c tests/terminals/picture.h
tests_terminals_compare_LDADD = -lm
check-terminals: safir$(EXEEXT) tests/terminals/inside$(EXEEXT) tests/terminals/compare$(EXEEXT)
	$(AM_V_at)srcdir='$(abs_top_srcdir)' builddir='$(abs_top_builddir)' $(SHELL) $(srcdir)/tests/terminals/check.sh
.PHONY: check-terminals
