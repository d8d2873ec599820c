libsafir_a_SOURCES +=
