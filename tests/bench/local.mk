# `make bench`: figures beside other readers; `make bench FILE=report.txt ROUNDS=21`. `make check` only looks at what counts the same on
# every run.
EXTRA_DIST += tests/bench/bench.sh tests/cost.sh
SAFIR_TESTS += tests/cost.sh
check_PROGRAMS += tests/bench/ptytime
tests_bench_ptytime_SOURCES = tests/bench/ptytime.c
bench: safir$(EXEEXT) tests/bench/ptytime$(EXEEXT)
	$(AM_V_at)builddir='$(abs_top_builddir)' FILE='$(FILE)' ROUNDS='$(ROUNDS)' $(SHELL) $(srcdir)/tests/bench/bench.sh
.PHONY: bench
