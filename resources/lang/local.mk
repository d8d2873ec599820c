# Language packs: compiled from the sources beside this file.

LEX_AR =
LEX_AR += resources/lang/ar/cue.lex
EXTRA_DIST += $(LEX_AR)
