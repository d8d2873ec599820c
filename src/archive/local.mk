libsafir_a_SOURCES += src/archive/store.h src/archive/deposit.h src/archive/query.c src/archive/query.h src/archive/browse.h
