libsafirtty_a_SOURCES +=
