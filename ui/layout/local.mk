libsafirui_a_SOURCES +=
