libsafir_a_SOURCES += \
	src/intake/intake.c src/intake/intake.h \
	src/intake/format.c src/intake/format.h \
	src/intake/declared.c src/intake/declared.h \
	src/intake/markup.c src/intake/markup.h \
	src/intake/html.c src/intake/html.h \
	src/intake/page_words.c src/intake/page_words.h \
	src/intake/page_tags.c src/intake/page_tags.h \
	src/intake/page_parts.c src/intake/page_parts.h \
	src/intake/page_facts.c src/intake/page_facts.h src/intake/json_ld.c \
	src/intake/page_title.c src/intake/page_title.h \
	src/intake/page_main.c src/intake/page_main.h \
	src/intake/page_text.c src/intake/page_text.h \
	src/intake/flat.c src/intake/flat.h \
	src/intake/xml.c src/intake/xml.h \
	src/intake/feed.c src/intake/feed.h \
	src/intake/newsml.c src/intake/newsml.h \
	src/intake/nitf.c src/intake/nitf.h \
	src/intake/ninjs.c src/intake/ninjs.h \
	src/intake/mail.c src/intake/mail.h src/intake/mail_lines.c \
	src/intake/mime.c src/intake/mime.h src/intake/mime_code.c \
	src/intake/sniff.c \
	src/intake/document.c src/intake/document.h \
	src/intake/stamp.c src/intake/stamp.h \
	src/intake/charset.c src/intake/charset.h \
	src/intake/arabic.c src/intake/arabic.h \
	src/intake/headline.c src/intake/headline.h \
	src/intake/filedate.c src/intake/filedate.h \
	src/intake/each.c src/intake/each.h \
	src/intake/stream.c src/intake/stream.h \
	src/intake/unpack.c src/intake/unpack.h \
	src/intake/warc.c src/intake/warc.h \
	src/intake/http.c src/intake/http.h \
	src/intake/bundle.c src/intake/bundle.h src/intake/bundle_in.h src/intake/bundle_name.c \
	src/intake/bundle_archive.c src/intake/bundle_warc.c
