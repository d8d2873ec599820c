libsafirui_a_SOURCES += \
	ui/cli/cli.c ui/cli/cli.h \
	ui/cli/option.c ui/cli/option.h \
	ui/cli/places.c ui/cli/places.h \
	ui/cli/say.c ui/cli/say.h \
	ui/cli/inputs.c \
	ui/cli/extract.c ui/cli/verb.h \
	ui/cli/list.c \
	ui/cli/dump.c \
	ui/cli/eval.c \
	ui/cli/archive.c ui/cli/archive.h \
	ui/cli/search.c \
	ui/cli/who.c \
	ui/cli/check.c \
	ui/cli/lint_catalog.c ui/cli/lint.h \
	ui/cli/help.c \
	ui/cli/index.c ui/cli/verify.c ui/cli/export.c
