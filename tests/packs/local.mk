# Sentences and what must be found in them; a new file of cases needs no line here.
check_PROGRAMS += tests/packs/cases
tests_packs_cases_SOURCES = tests/packs/cases.c
tests_packs_cases_CPPFLAGS = $(TEST_CPPFLAGS)
tests_packs_cases_LDADD = $(TEST_LDADD)
SAFIR_TESTS += tests/packs/cases
EXTRA_DIST += tests/packs/README tests/packs/ar tests/packs/en
