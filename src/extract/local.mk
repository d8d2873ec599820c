libsafir_a_SOURCES += \
	src/extract/extract.c src/extract/extract.h src/extract/work.h src/extract/examples.c src/extract/examples.h \
	src/extract/actors.c src/extract/names.c src/extract/names.h src/extract/titles.c src/extract/aliases.c src/extract/descriptions.c src/extract/delegations.c src/extract/delegations_in.h src/extract/senders.c src/extract/sending_bodies.c src/extract/leaders.c \
	src/extract/quotes.c src/extract/quotes_in.h src/extract/quote_cues.c src/extract/quote_opening.c src/extract/quote_ends.c src/extract/quote_speakers.c src/extract/quote_via.c src/extract/quote_forms.c src/extract/meetings.c src/extract/meetings_in.h src/extract/meeting_sides.c src/extract/meeting_parties.c src/extract/meeting_subjects.c src/extract/meeting_status.c src/extract/meeting_again.c src/extract/meeting_records.c src/extract/meeting_gatherings.c src/extract/topics.c src/extract/dates.c src/extract/prune.c src/extract/quote_unnamed.c src/extract/quote_words.c src/extract/quote_begins.c src/extract/quote_inherited.c \
	src/extract/reasons.c \
	src/extract/order.c src/extract/order_in.h src/extract/order_subject.c src/extract/order_noun.c src/extract/order_content.c
