libsafir_a_SOURCES += \
	src/text/bidi.c src/text/bidi.h \
	src/text/icu.c src/text/icu.h \
	src/text/place.c src/text/place.h \
	src/text/region.c src/text/region.h \
	src/text/segment.c src/text/segment.h \
	src/text/unicode.h src/text/unicode_build.c \
	src/text/utf8.c src/text/utf8.h \
	src/text/width.c src/text/width.h
libsafir_a_SOURCES += \
	src/text/fold.c src/text/fold_build.c src/text/fold.h \
	src/text/key.c src/text/key.h \
	src/text/terms.c src/text/terms.h
libsafir_a_SOURCES += \
	src/text/namekey.c src/text/namekey.h src/text/namekey_in.h \
	src/text/namekey_build.c src/text/namekey_build.h src/text/namekey_build_in.h src/text/namekey_image.c src/text/namekey_rules.c \
	src/text/nameprint.c src/text/nameprint.h src/text/namematch.c
