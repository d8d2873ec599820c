libsafir_a_SOURCES += \
	src/text/utf8.c src/text/utf8.h
