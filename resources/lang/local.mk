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
LEX_AR += resources/lang/ar/person.lex
EXTRA_DIST += $(LEX_AR)
