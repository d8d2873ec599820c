# Language packs: compiled from the sources beside this file.

LEX_AR =
LEX_AR += resources/lang/ar/country.lex
LEX_AR += resources/lang/ar/org.lex
LEX_AR += resources/lang/ar/agency.lex
LEX_AR += resources/lang/ar/cue.lex
LEX_AR += resources/lang/ar/meeting.lex
LEX_AR += resources/lang/ar/time.lex
LEX_AR += resources/lang/ar/office.lex
LEX_AR += resources/lang/ar/word.lex
LEX_AR += resources/lang/ar/given.lex
LEX_AR += resources/lang/ar/surname.lex
LEX_AR += resources/lang/ar/person.lex resources/lang/ar/link.lex

# The grammar first: the lexicons use its paradigms; then words, then patterns.
PACK_AR = resources/lang/ar/grammar $(LEX_AR) resources/lang/ar/names.pat
resources/lang/ar.pack: $(PACK_AR) resources/fold.img src/lang/mkpack$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) resources/lang && \
	src/lang/mkpack$(EXEEXT) pack ar resources/fold.img `for f in $(PACK_AR); do echo $(srcdir)/$$f; done` > $@.tmp && mv $@.tmp $@
CLEANFILES += resources/lang/ar.pack
# The sources too: what a user adds is compiled upon them.
EMBED_SOURCES += $(PACK_AR)

LEX_EN =
LEX_EN += resources/lang/en/country.lex
LEX_EN += resources/lang/en/org.lex
LEX_EN += resources/lang/en/agency.lex
LEX_EN += resources/lang/en/cue.lex
LEX_EN += resources/lang/en/meeting.lex
LEX_EN += resources/lang/en/time.lex
LEX_EN += resources/lang/en/office.lex
LEX_EN += resources/lang/en/word.lex
LEX_EN += resources/lang/en/given.lex
LEX_EN += resources/lang/en/surname.lex
LEX_EN += resources/lang/en/person.lex resources/lang/en/link.lex
EXTRA_DIST += $(LEX_EN)

PACK_EN = resources/lang/en/grammar $(LEX_EN) resources/lang/en/names.pat
EXTRA_DIST += resources/lang/en/grammar resources/lang/en/names.pat
resources/lang/en.pack: $(PACK_EN) resources/fold.img src/lang/mkpack$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) resources/lang && \
	src/lang/mkpack$(EXEEXT) pack en resources/fold.img `for f in $(PACK_EN); do echo $(srcdir)/$$f; done` > $@.tmp && mv $@.tmp $@
CLEANFILES += resources/lang/en.pack
# The sources too: what a user adds is compiled upon them.
EMBED_SOURCES += $(PACK_EN)
