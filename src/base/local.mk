libsafir_a_SOURCES += \
	src/base/arena.c src/base/arena.h \
	src/base/buf.c src/base/buf.h \
	src/base/catalog.c src/base/catalog.h \
	src/base/die.c src/base/die.h \
	src/base/eight.h \
	src/base/fault.c src/base/fault.h \
	src/base/file.c src/base/file.h \
	src/base/late.c src/base/late.h \
	src/base/nearest.c src/base/nearest.h \
	src/base/resource.c src/base/resource.h \
	src/base/hash.h \
	src/base/span.h \
	src/base/str.c src/base/str.h \
	src/base/wire.c src/base/wire.h
