libsafir_a_SOURCES += \
	src/desk/desk.c src/desk/desk.h \
	src/desk/packs.c src/desk/packs.h \
	src/desk/trial.c src/desk/trial.h \
	src/desk/sources.c src/desk/sources.h \
	src/desk/shelf.c src/desk/shelf.h \
	src/desk/cache.c src/desk/cache.h \
	src/desk/dump.c src/desk/dump.h \
	src/desk/crew.c src/desk/crew.h src/desk/crew_in.h src/desk/crew_work.c \
	src/desk/walk.c src/desk/walk.h \
	src/desk/unbundle.c src/desk/unbundle.h \
	src/desk/record.c src/desk/record.h \
	src/desk/index.c src/desk/index.h src/desk/index_in.h src/desk/index_next.c src/desk/index_work.c \
	src/desk/index_file.c src/desk/index_records.c \
	src/desk/watch.c src/desk/watch.h
