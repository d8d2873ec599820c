libsafir_a_SOURCES += \
	src/lang/pack.c src/lang/pack_fits.c src/lang/pack_sound.c src/lang/pack.h src/lang/pack_find.h \
	src/lang/token.c src/lang/token_in.h src/lang/token_letters.c src/lang/token_marks.c src/lang/token_spelling.c src/lang/token_words.c src/lang/cut.c src/lang/cut.h src/lang/units.c src/lang/token.h \
	src/lang/pattern.c src/lang/pattern.h \
	src/lang/compile.c src/lang/compile.h src/lang/compile_in.h \
	src/lang/compile_words.c src/lang/compile_lex.c src/lang/compile_grammar.c src/lang/compile_pat.c src/lang/compile_image.c \
	src/lang/compile_index.c src/lang/compile_places.c src/lang/compile_match.c src/lang/compile_goal.c src/lang/compile_stage.c src/lang/compile_run.h

# The build-time compiler; it must not need the data that it makes.
noinst_PROGRAMS += src/lang/mkpack
src_lang_mkpack_SOURCES = src/lang/mkpack.c
src_lang_mkpack_CPPFLAGS = $(libsafir_a_CPPFLAGS)
src_lang_mkpack_LDADD = libsafir.a $(ENGINE_LIBS)
