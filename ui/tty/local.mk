libsafirtty_a_SOURCES += \
	ui/tty/tty.h ui/tty/term.h \
	ui/tty/tty_curses.c \
	ui/tty/caps.c ui/tty/caps.h \
	ui/tty/identify.c \
	ui/tty/input.c \
	ui/tty/outer.c ui/tty/outer.h \
	ui/tty/paint.c \
	ui/tty/probe.c ui/tty/probe.h \
	ui/tty/scroll.c \
	ui/tty/sgr.c

# The device of tests.
noinst_LIBRARIES += libsafirfake.a
libsafirfake_a_CPPFLAGS = $(UI_CPPFLAGS)
libsafirfake_a_SOURCES = ui/tty/tty_fake.c ui/tty/fake.h
