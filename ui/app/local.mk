libsafirui_a_SOURCES += \
	ui/app/app.c ui/app/app.h ui/app/state.h \
	ui/app/open.c \
	ui/app/keys.c \
	ui/app/commands.c \
	ui/app/moves.c \
	ui/app/select.c \
	ui/app/history.c \
	ui/app/prompt.c \
	ui/app/message.c \
	ui/app/pages.c \
	ui/app/bars.c ui/app/bidi_test.c \
	ui/app/frame.c
