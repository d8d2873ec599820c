libsafir_a_SOURCES += \
	src/report/report.c src/report/report.h \
	src/report/reason.c src/report/reason.h \
	src/report/explain.c src/report/explain.h \
	src/report/value.c src/report/value.h \
	src/report/json.c src/report/json.h \
	src/report/parse.c src/report/parse.h \
	src/report/image.c src/report/image.h \
	src/report/form.c src/report/form.h src/report/table.c \
	src/report/marked.c src/report/marked.h \
	src/report/exchange.h src/report/nitf.c src/report/ninjs.c src/report/csv.c
