# SPDX-License-Identifier: GPL-3.0-or-later
# Words that tie a delegation to who leads it or travels with it.

@ headword
led by
headed by
chaired by
under the leadership of
under the chairmanship of
presided over by
heading
leading
led
headed
leads
heads
fronted by
at the head of
captained by

@ followhead
accompanying
with him
with her
accompanying him
accompanying her
travelling with him
traveling with him

# Verbs by which a meeting brings its sides together: "a meeting that joined A and B"
@ gather
brought together
bringing together
brings together
gathered
gathering
grouping
joining
involving
attended by
including

# Who was there: "the meeting was attended by X and Y"
@ attend
was attended by
were attended by
was also attended by
were also attended by
also attending were
also present were
also present was
in attendance were
were present
attended the meeting
attended the talks
took part in the meeting
took part in the talks

# Who else was there
@ present
in the presence of
with the participation of
attended by
was attended by
in attendance were
was accompanied by
were accompanied by
accompanied by
alongside

# "each of": a list follows
@ listopen
each of
both of

# Each by himself: several encounters
@ apart
separately
in separate meetings
individually
respectively

# What a meeting is about follows; its parties do not
@ about
about
concerning
regarding
aimed at
focusing on
focused on
on the subject of
in the framework of
to discuss
on the occasion of
at the invitation of
in connection with
devoted to
dedicated to

# Both sides of the encounter told last
@ both
both sides
the two sides
the two ministers
the two leaders
the two presidents
both ministers
both leaders
both presidents
the pair
the sides
the parties

# Both parties of a meeting
@ sides
both countries
the two countries
both sides
the two sides
both parties

# Who leads a group
@ chief inflect=noun
head
leader
chief
