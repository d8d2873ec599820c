libsafirui_a_SOURCES += \
	ui/screen/dump.c \
	ui/screen/grid.c ui/screen/grid.h \
	ui/screen/key.c ui/screen/key.h
