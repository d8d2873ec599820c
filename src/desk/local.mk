libsafir_a_SOURCES += \
	src/desk/desk.c src/desk/desk.h \
	src/desk/packs.c src/desk/packs.h \
	src/desk/trial.c src/desk/trial.h \
	src/desk/dump.c src/desk/dump.h
