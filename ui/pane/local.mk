libsafirui_a_SOURCES += \
	ui/pane/pane.h \
	ui/pane/search.c \
	ui/pane/mark.c \
	ui/pane/ledger.c ui/pane/ledger.h ui/pane/ledger_window.c ui/pane/ledger_draw.c \
	ui/pane/textview.c ui/pane/textview.h \
	ui/pane/article.c ui/pane/article.h \
	ui/pane/items.c \
	ui/pane/list.c ui/pane/list.h \
	ui/pane/page.c ui/pane/page.h \
	ui/pane/help.c ui/pane/help.h
