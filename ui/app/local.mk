libsafirui_a_SOURCES += \
	ui/app/app.c ui/app/app.h ui/app/state.h \
	ui/app/open.c \
	ui/app/keys.c \
	ui/app/commands.c \
	ui/app/moves.c \
	ui/app/select.c \
	ui/app/history.c \
	ui/app/archive.h ui/app/sheet.h \
	ui/app/sheet.c ui/app/sheet_reports.c ui/app/sheet_person.c ui/app/sheet_events.c \
	ui/app/browsing.c ui/app/listing.c ui/app/find.c \
	ui/app/prompt.c \
	ui/app/message.c \
	ui/app/pages.c \
	ui/app/track.c ui/app/track.h ui/app/bars.c ui/app/legend.c ui/app/bidi_test.c \
	ui/app/frame.c
