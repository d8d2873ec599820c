libsafirui_a_SOURCES += \
	ui/layout/cluster.c \
	ui/layout/draw.c \
	ui/layout/dump.c ui/layout/dump.h \
	ui/layout/layout.h \
	ui/layout/line.c \
	ui/layout/map.c \
	ui/layout/para.c ui/layout/para.h \
	ui/layout/state.h \
	ui/layout/visual.c ui/layout/visual.h \
	ui/layout/wrap.c
