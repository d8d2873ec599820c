libsafirui_a_SOURCES += \
	ui/command/command.c ui/command/command.h \
	ui/command/keymap.c ui/command/keymap.h
