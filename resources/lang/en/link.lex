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
accompanied
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
