# Data that is linked into the program. Sources stand in the tree, compiled tables in the build tree.
EMBED_SOURCES = resources/ui/en.msg resources/ui/ar.msg resources/keys/default.keys resources/themes/default.theme \
	resources/lang/ar/confidence resources/lang/en/confidence resources/archive/schema.sql \
	resources/html/press-room
EMBED_BUILT = resources/fold.img resources/lang/ar.pack resources/lang/en.pack resources/names.img
EXTRA_DIST += resources/fold resources/README resources/embed $(EMBED_SOURCES) $(NAMES_SOURCES)

# How names are read in each script.
NAMES_SOURCES = resources/names/sounds.key resources/names/arabic.key resources/names/cyrillic.key resources/names/greek.key \
	resources/names/hebrew.key resources/names/latin.key resources/names/likeness.key

include resources/lang/local.mk

# What stands for this program in the names of what it keeps: its tables and the compiler that made them.
resources/stamp: $(EMBED_BUILT) src/lang/mkpack$(EXEEXT)
	$(AM_V_GEN)cksum $(EMBED_BUILT) src/lang/mkpack$(EXEEXT) > $@.tmp && mv $@.tmp $@
CLEANFILES += resources/stamp
include resources/man/local.mk
include resources/samples.mk

resources/embedded.c: $(EMBED_SOURCES) $(EMBED_BUILT) resources/stamp resources/embed Makefile
	$(AM_V_GEN)$(SHELL) $(srcdir)/resources/embed c $(EMBED_SOURCES) $(EMBED_BUILT) resources/stamp > $@.tmp && mv $@.tmp $@
resources/embedded-data.S: $(EMBED_SOURCES) $(EMBED_BUILT) resources/stamp resources/embed Makefile
	$(AM_V_GEN)for f in $(EMBED_SOURCES); do echo "$$f $(srcdir)/$$f"; done > $@.list && \
	for f in $(EMBED_BUILT) resources/stamp; do echo "$$f $$f"; done >> $@.list && \
	$(SHELL) $(srcdir)/resources/embed asm $@.list > $@.tmp && mv $@.tmp $@
CLEANFILES += resources/embedded.c resources/embedded-data.S resources/embedded-data.S.list
EMBED_OBJECTS = resources/embedded.$(OBJEXT) resources/embedded-data.$(OBJEXT)

# What Unicode says of each character: C, for it is looked at by offsets that the compiler should know.
resources/unicode.c: src/lang/mkpack$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) resources && src/lang/mkpack$(EXEEXT) unicode > $@.tmp && mv $@.tmp $@
CLEANFILES += resources/unicode.c

resources/fold.img: resources/fold src/lang/mkpack$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) resources && src/lang/mkpack$(EXEEXT) fold $(srcdir)/resources/fold > $@.tmp && mv $@.tmp $@
CLEANFILES += resources/fold.img

resources/names.img: $(NAMES_SOURCES) src/lang/mkpack$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) resources && src/lang/mkpack$(EXEEXT) names \
	$$(for f in $(NAMES_SOURCES); do echo $(srcdir)/$$f; done) > $@.tmp && mv $@.tmp $@
CLEANFILES += resources/names.img

# The data as a library of its own: the program and those tests link it that enter by the desk.
noinst_LIBRARIES += libsafirdata.a
libsafirdata_a_SOURCES =
nodist_libsafirdata_a_SOURCES = resources/embedded.c resources/embedded-data.S resources/unicode.c
libsafirdata_a_CPPFLAGS = -I$(top_srcdir)/src
