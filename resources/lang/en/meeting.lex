# SPDX-License-Identifier: GPL-3.0-or-later
# Words of meetings: verbs, nouns, support verbs, words of topic, status, negation and number.

@ meetverb kind=bilateral frame=obj perf
met
@ meetverb kind=bilateral frame=obj impf base
meet
@ meetverb kind=bilateral frame=obj impf sg3
meets
@ meetverb kind=bilateral frame=obj part circ
meeting

@ meetverb kind=bilateral perf
shook hands with
greeted each other with
met with
sat down with
conferred with
huddled with
consulted with
held talks with
held a meeting with
held discussions with
held consultations with
held negotiations with
held separate talks with
held bilateral talks with
held a bilateral meeting with
had talks with
had a meeting with
had lunch with
had dinner with
dined with
held closed-door talks with
held face-to-face talks with
negotiated with
held separate meetings with
met separately with
met privately with
held extensive talks with
held a working meeting with
held official talks with
held high-level talks with
held two-way talks with
met face-to-face with
met one-on-one with
@ meetverb kind=bilateral impf base
shake hands with
greet each other with
meet with
sit down with
confer with
huddle with
consult with
hold talks with
hold a meeting with
hold discussions with
hold consultations with
hold negotiations with
hold separate talks with
hold bilateral talks with
hold a bilateral meeting with
have talks with
have a meeting with
have lunch with
have dinner with
dine with
hold closed-door talks with
hold face-to-face talks with
negotiate with
hold separate meetings with
meet separately with
meet privately with
hold extensive talks with
hold a working meeting with
hold official talks with
hold high-level talks with
hold two-way talks with
meet face-to-face with
meet one-on-one with
@ meetverb kind=bilateral impf sg3
shakes hands with
greets each other with
meets with
sits down with
confers with
huddles with
consults with
holds talks with
holds a meeting with
holds discussions with
holds consultations with
holds negotiations with
holds separate talks with
holds bilateral talks with
holds a bilateral meeting with
has talks with
has a meeting with
has lunch with
has dinner with
dines with
holds closed-door talks with
holds face-to-face talks with
negotiates with
holds separate meetings with
meets separately with
meets privately with
holds extensive talks with
holds a working meeting with
holds official talks with
holds high-level talks with
holds two-way talks with
meets face-to-face with
meets one-on-one with
@ meetverb kind=bilateral part circ
shaking hands with
greeting each other with
meeting with
sitting down with
conferring with
huddling with
consulting with
holding talks with
holding a meeting with
holding discussions with
holding consultations with
holding negotiations with
holding separate talks with
holding bilateral talks with
holding a bilateral meeting with
having talks with
having a meeting with
having lunch with
having dinner with
dining with
holding closed-door talks with
holding face-to-face talks with
negotiating with
holding separate meetings with
meeting separately with
meeting privately with
holding extensive talks with
holding a working meeting with
holding official talks with
holding high-level talks with
holding two-way talks with
meeting face-to-face with
meeting one-on-one with

@ meetverb kind=bilateral frame=host,obj perf
received
hosted
@ meetverb kind=bilateral frame=host,obj impf base
receive
host
@ meetverb kind=bilateral frame=host,obj impf sg3
receives
hosts
@ meetverb kind=bilateral frame=host,obj part circ
receiving
hosting

@ meetverb kind=call frame=obj perf
phoned
telephoned
spoke with
spoke to
talked to
@ meetverb kind=call frame=obj impf base
phone
telephone
speak with
speak to
talk to
@ meetverb kind=call frame=obj impf sg3
phones
telephones
speaks with
speaks to
talks to
@ meetverb kind=call frame=obj part circ
phoning
telephoning
speaking with
speaking to
talking to

@ meetverb kind=call perf
called by phone
spoke by phone with
spoke by telephone with
spoke on the phone with
spoke over the phone with
talked by phone with
talked on the phone with
held a phone call with
held a telephone conversation with
had a phone call with
had a telephone conversation with
held a video call with
held a call with
had a call with
held a phone conversation with
held telephone talks with
held phone talks with
spoke via video link with
exchanged phone calls with
held a video conference with
held a videoconference with
exchanged calls with
@ meetverb kind=call impf base
call by phone
speak by phone with
speak by telephone with
speak on the phone with
speak over the phone with
talk by phone with
talk on the phone with
hold a phone call with
hold a telephone conversation with
have a phone call with
have a telephone conversation with
hold a video call with
hold a call with
have a call with
hold a phone conversation with
hold telephone talks with
hold phone talks with
speak via video link with
exchange phone calls with
hold a video conference with
hold a videoconference with
exchange calls with
@ meetverb kind=call impf sg3
calls by phone
speaks by phone with
speaks by telephone with
speaks on the phone with
speaks over the phone with
talks by phone with
talks on the phone with
holds a phone call with
holds a telephone conversation with
has a phone call with
has a telephone conversation with
holds a video call with
holds a call with
has a call with
holds a phone conversation with
holds telephone talks with
holds phone talks with
speaks via video link with
exchanges phone calls with
holds a video conference with
holds a videoconference with
exchanges calls with
@ meetverb kind=call part circ
calling by phone
speaking by phone with
speaking by telephone with
speaking on the phone with
speaking over the phone with
talking by phone with
talking on the phone with
holding a phone call with
holding a telephone conversation with
having a phone call with
having a telephone conversation with
holding a video call with
holding a call with
having a call with
holding a phone conversation with
holding telephone talks with
holding phone talks with
speaking via video link with
exchanging phone calls with
holding a video conference with
holding a videoconference with
exchanging calls with

@ meetnoun kind=bilateral inflect=noun
talk
meeting
discussion
consultation
negotiation
encounter
audience
sit-down
dialogue
bilateral meeting
bilateral
working lunch
working dinner
working breakfast
luncheon
tete-a-tete
face-to-face meeting
working meeting
working session
round-table
reception

@ meetnoun kind=multilateral inflect=noun
trilateral meeting
trilateral
trilateral talks
three-way meeting
three-way talks
four-way meeting
four-way talks
quadrilateral meeting
quadripartite meeting
tripartite meeting
tripartite talks
six-party talks
multilateral meeting
multilateral talks
ministerial meeting
ministerial

@ meetnoun kind=call inflect=noun
call
phone call
telephone call
telephone conversation
phone conversation
video call
video conference
videoconference
video link
conference call
telephone talks
phone talks

@ meetnoun kind=conference event inflect=noun
summit
conference
summit meeting
session
assembly
round
round of talks
round of negotiations
forum
congress
plenary session
plenary
peace conference
donor conference
donors' conference
pledging conference
General Debate
emergency session
extraordinary summit
emergency summit
council meeting
meeting of foreign ministers
foreign ministers' meeting
peace talks
nuclear talks

# verbs that carry a noun of meeting
@ support
held
holds
hold
holding
had
have
has
began
begin
begins
started
start
opened
open
resumed
resume
resumes
hosted
hosts
host
chaired
chairs
attended
attends
attend
conducted
concluded
convened
convene
convenes
engaged in
took part in
participated in
launched
wrapped up
led
ended

@ topicverb perf
discussed
reviewed
addressed
examined
tackled
explored
debated
considered
touched on
touched upon
focused on
focussed on
centered on
centred on
dealt with
exchanged views on
exchanged opinions on
compared notes on
talked about
spoke about
looked at
covered
went over
took up
surveyed
assessed
@ topicverb impf
discuss
review
address
explore
focus on
touch on
exchange views on
discusses
focuses on
talk about
examine
deal with
cover
consider
@ topicverb part circ
discussing
reviewing
focusing on
exchanging views on
addressing
@ topicverb masdar
to discuss
for discussions on
for talks on
talks on
discussions on
on the agenda

@ status value=planned
will meet
to meet
is to meet
are to meet
is due to
are due to
was due to
were due to
is expected to
are expected to
was expected to
were expected to
is scheduled to
are scheduled to
is set to
are set to
is scheduled for
planned
scheduled
upcoming
is planned
are planned
plans to
plan to
planning to
intends to
next week
next month
next year
to be held
due to
expected to
set to
slated
will be held
will take place
ahead of a
ahead of talks
@ status value=postponed
postponed
was postponed
were postponed
has been postponed
delayed
put off
pushed back
rescheduled
@ status value=cancelled
cancelled
canceled
called off
scrapped
was cancelled
was canceled
has been cancelled
has been canceled
@ status value=ongoing
ongoing
under way
underway
is meeting
are meeting
is holding
are holding
continued
still going on
in progress

@ hope
could
may
might
should
would like to
hopes to
hoped to
hope to
ready to
willing to
wants to
wanted to
agreed to
refused to
offered to
if
unless
must
can
should
need to
needs to
declined to
able to
unable to
failed to

