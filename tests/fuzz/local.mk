# One target a file. `make check` drives each with damaged inputs; --enable-fuzz (clang) builds them for libFuzzer:
#   tests/fuzz/fuzz-extract -max_len=4096 CORPUS resources/samples
FUZZ_LDADD = libsafirui.a libsafir.a libsafirdata.a $(ENGINE_LIBS)
FUZZ_PARTS = tests/fuzz/fuzz.h tests/fuzz/found.c tests/sound.c tests/sound.h

check_PROGRAMS += tests/fuzz/drive-intake tests/fuzz/drive-formats tests/fuzz/drive-extract tests/fuzz/drive-layout tests/fuzz/drive-gold
SAFIR_TESTS += tests/fuzz/drive-intake tests/fuzz/drive-formats tests/fuzz/drive-extract tests/fuzz/drive-layout tests/fuzz/drive-gold
tests_fuzz_drive_intake_SOURCES = tests/fuzz/intake.c tests/fuzz/drive.c $(FUZZ_PARTS)
tests_fuzz_drive_intake_CPPFLAGS = $(TEST_CPPFLAGS)
tests_fuzz_drive_intake_LDADD = $(FUZZ_LDADD)
tests_fuzz_drive_formats_SOURCES = tests/fuzz/formats.c tests/fuzz/drive.c $(FUZZ_PARTS)
tests_fuzz_drive_formats_CPPFLAGS = $(TEST_CPPFLAGS)
tests_fuzz_drive_formats_LDADD = $(FUZZ_LDADD)
tests_fuzz_drive_extract_SOURCES = tests/fuzz/extract.c tests/fuzz/drive.c $(FUZZ_PARTS)
tests_fuzz_drive_extract_CPPFLAGS = $(TEST_CPPFLAGS)
tests_fuzz_drive_extract_LDADD = $(FUZZ_LDADD)
tests_fuzz_drive_layout_SOURCES = tests/fuzz/layout.c tests/fuzz/drive.c $(FUZZ_PARTS)
tests_fuzz_drive_layout_CPPFLAGS = $(TEST_CPPFLAGS)
tests_fuzz_drive_layout_LDADD = $(FUZZ_LDADD)
tests_fuzz_drive_gold_SOURCES = tests/fuzz/gold.c tests/fuzz/drive.c $(FUZZ_PARTS)
tests_fuzz_drive_gold_CPPFLAGS = $(TEST_CPPFLAGS)
tests_fuzz_drive_gold_LDADD = $(FUZZ_LDADD)

if FUZZ
noinst_PROGRAMS += tests/fuzz/fuzz-intake tests/fuzz/fuzz-formats tests/fuzz/fuzz-extract tests/fuzz/fuzz-layout tests/fuzz/fuzz-gold
tests_fuzz_fuzz_intake_SOURCES = tests/fuzz/intake.c $(FUZZ_PARTS)
tests_fuzz_fuzz_intake_CPPFLAGS = $(TEST_CPPFLAGS)
tests_fuzz_fuzz_intake_LDADD = $(FUZZ_LDADD)
tests_fuzz_fuzz_intake_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_formats_SOURCES = tests/fuzz/formats.c $(FUZZ_PARTS)
tests_fuzz_fuzz_formats_CPPFLAGS = $(TEST_CPPFLAGS)
tests_fuzz_fuzz_formats_LDADD = $(FUZZ_LDADD)
tests_fuzz_fuzz_formats_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_extract_SOURCES = tests/fuzz/extract.c $(FUZZ_PARTS)
tests_fuzz_fuzz_extract_CPPFLAGS = $(TEST_CPPFLAGS)
tests_fuzz_fuzz_extract_LDADD = $(FUZZ_LDADD)
tests_fuzz_fuzz_extract_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_layout_SOURCES = tests/fuzz/layout.c $(FUZZ_PARTS)
tests_fuzz_fuzz_layout_CPPFLAGS = $(TEST_CPPFLAGS)
tests_fuzz_fuzz_layout_LDADD = $(FUZZ_LDADD)
tests_fuzz_fuzz_layout_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_gold_SOURCES = tests/fuzz/gold.c $(FUZZ_PARTS)
tests_fuzz_fuzz_gold_CPPFLAGS = $(TEST_CPPFLAGS)
tests_fuzz_fuzz_gold_LDADD = $(FUZZ_LDADD)
tests_fuzz_fuzz_gold_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
endif
