# `make bench`: figures beside other readers; `make bench FILE=report.txt ROUNDS=21`. `make bench-extraction`: its last part alone.
# `make check` only looks at what counts the same on every run.
EXTRA_DIST += tests/bench/bench.sh tests/bench/speed.sh tests/bench/bytes.sh tests/cost.sh
SAFIR_TESTS += tests/cost.sh
check_PROGRAMS += tests/bench/ptytime
tests_bench_ptytime_SOURCES = tests/bench/ptytime.c
check_PROGRAMS += tests/bench/speed
tests_bench_speed_SOURCES = tests/bench/speed.c
tests_bench_speed_CPPFLAGS = $(TEST_CPPFLAGS) $(ICU_UC_CFLAGS)
tests_bench_speed_LDADD = $(TEST_LDADD) $(ICU_UC_LIBS)
check_PROGRAMS += tests/bench/listing
tests_bench_listing_SOURCES = tests/bench/listing.c
EXTRA_DIST += tests/bench/reader.sh
bench-reader: safir$(EXEEXT) tests/bench/ptytime$(EXEEXT) tests/bench/listing$(EXEEXT)
	$(AM_V_at)builddir='$(abs_top_builddir)' ROUNDS='$(ROUNDS)' FILES='$(FILES)' ARCHIVES='$(ARCHIVES)' $(SHELL) $(srcdir)/tests/bench/reader.sh
check_PROGRAMS += tests/bench/asking tests/bench/texts tests/bench/spend
tests_bench_asking_SOURCES = tests/bench/asking.c tests/bench/corpus.c tests/bench/corpus.h
tests_bench_asking_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_bench_asking_LDADD = $(TEST_LDADD) $(SQLITE_LIBS) -lm
tests_bench_texts_SOURCES = tests/bench/texts.c tests/bench/corpus.c tests/bench/corpus.h
tests_bench_texts_CPPFLAGS = $(TEST_CPPFLAGS)
tests_bench_texts_LDADD = $(TEST_LDADD) -lm
tests_bench_spend_SOURCES = tests/bench/spend.c
check_PROGRAMS += tests/bench/archive
tests_bench_archive_SOURCES = tests/bench/archive.c tests/bench/corpus.c tests/bench/corpus.h
tests_bench_archive_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_bench_archive_LDADD = $(TEST_LDADD) $(SQLITE_LIBS) -lm
bench: safir$(EXEEXT) tests/bench/ptytime$(EXEEXT) tests/bench/speed$(EXEEXT)
	$(AM_V_at)builddir='$(abs_top_builddir)' FILE='$(FILE)' ROUNDS='$(ROUNDS)' $(SHELL) $(srcdir)/tests/bench/bench.sh
EXTRA_DIST += tests/bench/archive.sh
bench-archive: safir$(EXEEXT) tests/bench/archive$(EXEEXT) tests/bench/asking$(EXEEXT) tests/bench/texts$(EXEEXT) tests/bench/spend$(EXEEXT)
	$(AM_V_at)builddir='$(abs_top_builddir)' REPORTS='$(REPORTS)' $(SHELL) $(srcdir)/tests/bench/archive.sh
.PHONY: bench-archive
bench-extraction: tests/bench/speed$(EXEEXT)
	$(AM_V_at)builddir='$(abs_top_builddir)' $(SHELL) $(srcdir)/tests/bench/speed.sh
.PHONY: bench bench-extraction bench-reader
