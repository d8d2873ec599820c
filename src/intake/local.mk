libsafir_a_SOURCES += \
	src/intake/intake.c src/intake/intake.h \
	src/intake/late.c src/intake/late.h \
	src/intake/format.c src/intake/format.h \
	src/intake/document.c src/intake/document.h \
	src/intake/stamp.c src/intake/stamp.h \
	src/intake/charset.c src/intake/charset.h \
	src/intake/arabic.c src/intake/arabic.h \
	src/intake/headline.c src/intake/headline.h \
	src/intake/filedate.c src/intake/filedate.h \
	src/intake/each.c src/intake/each.h \
	src/intake/stream.c src/intake/stream.h \
	src/intake/unpack.c src/intake/unpack.h \
	src/intake/warc.c src/intake/warc.h \
	src/intake/http.c src/intake/http.h \
	src/intake/bundle.c src/intake/bundle.h src/intake/bundle_in.h src/intake/bundle_name.c \
	src/intake/bundle_archive.c src/intake/bundle_warc.c
