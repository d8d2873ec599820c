libsafir_a_SOURCES += \
	src/measure/gold.c src/measure/gold.h \
	src/measure/confidence.c src/measure/confidence.h \
	src/measure/calibrate.c src/measure/calibrate.h \
	src/measure/match.c src/measure/match.h \
	src/measure/score.c src/measure/score.h src/measure/score_in.h \
	src/measure/score_quotes.c src/measure/score_meetings.c src/measure/score_actors.c
