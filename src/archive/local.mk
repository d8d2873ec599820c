libsafir_a_SOURCES += \
	src/archive/facts.c src/archive/facts.h src/archive/marks.h \
	src/archive/frame.c src/archive/frame.h \
	src/archive/shingles.c src/archive/shingles.h src/archive/traits.c src/archive/traits.h src/archive/bag.c src/archive/bag.h \
	src/archive/tellings.c src/archive/tellings.h \
	src/archive/deposit.c src/archive/deposit.h src/archive/deposit_in.h src/archive/deposit_read.c \
	src/archive/replay.c src/archive/replay.h \
	src/archive/sqlite.c src/archive/sqlite.h src/archive/sql.c src/archive/schema.c src/archive/schema.h \
	src/archive/store.c src/archive/store.h src/archive/store_in.h \
	src/archive/batch.c src/archive/batch.h src/archive/anew.c src/archive/put.c src/archive/people.c src/archive/roll.c src/archive/roll_sql.c src/archive/roll.h src/archive/count.c src/archive/days.c src/archive/tally.c src/archive/tally.h src/archive/remove.c src/archive/sources.c src/archive/gone.c \
	src/archive/verify.c \
	src/archive/query.c src/archive/query.h \
	src/archive/plan.c src/archive/plan.h src/archive/plan_in.h src/archive/plan_units.c src/archive/rank.c src/archive/rank.h \
	src/archive/keyring.c src/archive/keyring.h src/archive/sounds.c src/archive/sounds_find.c src/archive/sounds.h src/archive/whom.c src/archive/whom.h src/archive/seek.c src/archive/seek.h \
	src/archive/browse.c src/archive/browse_in.h src/archive/search.c \
	src/archive/officials.c src/archive/countries.c src/archive/events.c \
	src/archive/answers.c src/archive/answers.h src/archive/browse.h
