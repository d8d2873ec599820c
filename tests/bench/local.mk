# `make bench`: figures beside other readers; `make bench FILE=report.txt ROUNDS=21`. No part of `make check`.
EXTRA_DIST += tests/bench/bench.sh
EXTRA_PROGRAMS += tests/bench/ptytime
tests_bench_ptytime_SOURCES = tests/bench/ptytime.c
CLEANFILES += tests/bench/ptytime
bench: safir$(EXEEXT) tests/bench/ptytime$(EXEEXT)
	$(AM_V_at)builddir='$(abs_top_builddir)' FILE='$(FILE)' ROUNDS='$(ROUNDS)' $(SHELL) $(srcdir)/tests/bench/bench.sh
.PHONY: bench
