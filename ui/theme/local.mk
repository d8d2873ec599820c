libsafirui_a_SOURCES += ui/theme/theme.c ui/theme/theme.h
