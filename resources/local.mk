# Data that is linked into the program. Sources stand in the tree, compiled tables in the build tree.
EMBED_SOURCES = resources/ui/en.msg resources/ui/ar.msg
EMBED_BUILT =
EXTRA_DIST += resources/README resources/embed $(EMBED_SOURCES)

include resources/lang/local.mk
include resources/man/local.mk
include resources/samples/local.mk

resources/embedded.c: $(EMBED_SOURCES) $(EMBED_BUILT) resources/embed Makefile
	$(AM_V_GEN)$(SHELL) $(srcdir)/resources/embed c $(EMBED_SOURCES) $(EMBED_BUILT) > $@.tmp && mv $@.tmp $@
resources/embedded-data.S: $(EMBED_SOURCES) $(EMBED_BUILT) resources/embed Makefile
	$(AM_V_GEN)for f in $(EMBED_SOURCES); do echo "$$f $(srcdir)/$$f"; done > $@.list && \
	for f in $(EMBED_BUILT); do echo "$$f $$f"; done >> $@.list && \
	$(SHELL) $(srcdir)/resources/embed asm $@.list > $@.tmp && mv $@.tmp $@
CLEANFILES += resources/embedded.c resources/embedded-data.S resources/embedded-data.S.list
EMBED_OBJECTS = resources/embedded.$(OBJEXT) resources/embedded-data.$(OBJEXT)
