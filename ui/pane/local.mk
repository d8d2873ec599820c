libsafirui_a_SOURCES += \
	ui/pane/pane.h \
	ui/pane/search.c \
	ui/pane/textview.c ui/pane/textview.h \
	ui/pane/article.c ui/pane/article.h \
	ui/pane/items.c \
	ui/pane/list.c ui/pane/list.h \
	ui/pane/page.c ui/pane/page.h \
	ui/pane/help.c ui/pane/help.h
