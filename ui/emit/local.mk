libsafirui_a_SOURCES += \
	ui/emit/emit.c ui/emit/emit.h ui/emit/modes.h \
	ui/emit/kitty.c \
	ui/emit/konsole.c \
	ui/emit/logical.c
