# SPDX-License-Identifier: GPL-3.0-or-later
# Ordinary words of news English: particles, verbs, nouns, adjectives. A word found here alone is no personal name.

@ that pos=func
that ; often
whether

@ relative pos=func
who
whom
whose
which

@ conj pos=func
but
while
whereas
although
though
as
when
whenever
because
if
unless
since
until
till
so
yet
however
even as
even though
as well as
after
before
once
where
why
how
what
nor
than

@ and pos=func often
and
@ and pos=func
&
@ pos=func orword
or
either
neither
both

@ prep pos=func name=with
with ; often
together with
along with
alongside
@ prep pos=func name=between
between
among
amongst
@ prep pos=func name=from
from ; often
@ prep pos=func name=for often
for
@ prep pos=func name=in
in
@ prep pos=func name=in
inside
within
into
@ prep pos=func name=at
at
@ prep pos=func name=about
about
regarding
concerning
@ prep pos=func name=to often
to
@ prep pos=func name=of often
of
@ prep pos=func name=on often
on
@ prep pos=func name=upon
upon
@ prep pos=func name=against
against
@ prep pos=func name=by often
by
@ prep pos=func name=over
over
@ prep pos=func name=via
via
through
@ prep pos=func name=other
under
during
throughout
near
outside
behind
beyond
across
around
amid
despite
without
toward
towards
ahead of
because of
instead of
on behalf of
in front of
next to
up to
out of
per
off
above
below
beneath
like
unlike
except
except for
besides
following
on the sidelines of

@ det def pos=func often
the
@ det pos=func
a
@ det pos=func
an
this
these
those
such
some
any
each
every
all
another
several
many
most
few
no
both

@ pron pos=func third=he
he
him
himself
@ pron pos=func third=she
she
her
herself
@ pron pos=func third=it
it
itself
@ pron pos=func third=they
they
them
themselves
@ pron pos=func own
his
hers
its
their
theirs
@ pron pos=func first
i
me
my
mine
we
us
our
ours
you
your
yours
ourselves
myself
yourself
@ pron pos=func
one
everyone
someone
anyone
everybody
somebody
nobody
nothing
something
anything
everything
there
here
@ pron aux pos=func
it's
he's
she's
that's
there's
what's
who's
let's
i'm
i've
i'll
i'd
we're
we've
we'll
you're
you've
you'll
they're
they've
they'll
it'll
@ negation aux pos=func
don't
doesn't
didn't
isn't
aren't
wasn't
weren't
wouldn't
couldn't
shouldn't
haven't
hasn't
hadn't

@ be aux pos=func often
is
was
@ be aux pos=func
are
were ; often
be
been
being
am
@ have aux pos=func often
has
have
had
@ aux pos=func
having
do
does
did
doing
done
can
could
may
might
must
should
ought
cannot
can't
won't
@ aux future pos=func
will
shall
would

@ negation pos=func
not
never
neither
nor
hardly
no longer

@ adv pos=func
also
again
always
often
sometimes
now
then
just
still
already
later
earlier
soon
today's
ever
once
twice
repeatedly
recently
previously
publicly
privately
reportedly
meanwhile
moreover
furthermore
nevertheless
nonetheless
therefore
thus
instead
indeed
simply
clearly
strongly
firmly
sharply
flatly
bluntly
openly
officially
formally
briefly
separately
jointly
specifically
explicitly
categorically
vehemently
angrily
quickly
immediately
finally
eventually
initially
further
too
as well
only
even
very
really
actually
perhaps
maybe
probably
likely
frequently
consistently
unanimously
famously
warmly
wrongly
falsely
tacitly
implicitly
in turn
in part
at the time
for his part
for her part
for its part
for their part
in response
for example
for instance
of course
at least
at last
in fact
at the same time
on the other hand
in addition
not only

@ word pos=verb inflect=verb
go / went / gone / going
come / came / come / coming
take / took / taken / taking
make / made / made / making
give / gave / given / giving
get / got / gotten / getting
see / saw / seen / seeing
know / knew / known / knowing
think / thought / thought / thinking
find / found / found / finding
become / became / become / becoming
begin / began / begun / beginning
bring / brought / brought / bringing
build / built / built / building
buy / bought / bought / buying
choose / chose / chosen / choosing
cut / cut / cut / cutting
draw / drew / drawn / drawing
drive / drove / driven / driving
fall / fell / fallen / falling
feel / felt / felt / feeling
fight / fought / fought / fighting
fly / flew / flown / flying
grow / grew / grown / growing
hear / heard / heard / hearing
keep / kept / kept / keeping
lay / laid / laid / laying
lead / led / led / leading
leave / left / left / leaving
lose / lost / lost / losing
mean / meant / meant / meaning
pay / paid / paid / paying
put / put / put / putting
rise / rose / risen / rising
run / ran / run / running
seek / sought / sought / seeking
sell / sold / sold / selling
send / sent / sent / sending
set / set / set / setting
shoot / shot / shot / shooting
show / showed / shown / showing
sit / sat / sat / sitting
speak / spoke / spoken / speaking
spend / spent / spent / spending
stand / stood / stood / standing
strike / struck / struck / striking
teach / taught / taught / teaching
throw / threw / thrown / throwing
understand / understood / understood / understanding
win / won / won / winning
withdraw / withdrew / withdrawn / withdrawing
begin / began / begun / beginning
break / broke / broken / breaking
stop / stopped / stopped / stopping
let / let / let / letting
hit / hit / hit / hitting
@ word pos=verb inflect=reg
accept
achieve
act
adopt
advance
aim
allow
appear
appoint
approve
arrest
arrive
assist
attack
attempt
await
back
ban
base
become
believe
belong
block
boost
cause
cease
change
claim
close
commit
compare
complete
conclude
conduct
consult
contain
continue
control
cooperate
create
cross
damage
deal
deepen
defend
delay
deliver
depend
deploy
destroy
develop
die
discuss
ease
elect
enable
end
endorse
enforce
enhance
ensure
enter
escalate
establish
exist
expand
expect
expel
express
extend
face
fail
fire
focus
follow
force
form
free
fund
gain
govern
handle
happen
harm
help
hope
impose
improve
include
increase
intend
invest
invite
involve
join
kill
last
launch
lift
live
look
maintain
manage
mark
move
need
negotiate
normalize
normalise
oppose
order
own
pass
play
prepare
prevent
protect
provide
pursue
raise
reach
receive
recognize
recognise
recover
reduce
refuse
release
remain
remove
renew
replace
represent
require
resign
resolve
restore
resume
return
reveal
secure
seem
seize
serve
settle
share
sign
start
stay
step
strengthen
succeed
suffer
support
suspend
target
threaten
trade
train
transfer
travel
treat
try
turn
use
violate
visit
vote
wait
want
watch
work
worry

@ word pos=noun inflect=noun
access
accord
account
action
activity
administration
affair
age
agenda
agreement
aggression
aid
aim
air
airport
airstrike
alliance
ally
ambition
amount
anger
anniversary
annexation
answer
appeal
approach
area
arms
army
arrest
arrival
article
aspect
assault
atmosphere
attack
attempt
attention
authority
background
ballot
bank
base
basis
battle
behalf
benefit
bid
bill
blast
blockade
body
bomb
border
bridge
broadcast
budget
building
business
camp
campaign
capability
capacity
capital
case
casualty
cause
ceasefire
cease-fire
ceremony
challenge
chance
change
channel
chapter
charge
charter
child / children
choice
citizen
city
civilian
clash
climate
colleague
column
comment
commerce
commitment
community
company
concern
condition
conflict
consensus
constitution
consultation
contact
content
context
contract
control
convention
cooperation
corridor
cost
council
country
countryman
countrymen
coup
course
court
crackdown
crime
crisis / crises
criticism
crowd
culture
currency
custody
damage
danger
data
date
day
deal
death
debate
debt
decade
decision
declaration
defeat
defence
defense
delay
demand
democracy
demonstration
departure
deployment
desire
detail
deterrence
development
dialogue
difference
dinner
disagreement
disaster
discussion
dispute
district
document
doubt
drone
drug
duty
earthquake
economy
education
effect
effort
election
embassy
embargo
emergency
end
enemy
energy
environment
escalation
event
evidence
exchange
exercise
exit
expansion
experience
expert
explosion
export
face
fact
failure
faith
family
famine
fear
field
fight
fighter
figure
fire
firm
flag
flight
floor
food
force
form
foundation
framework
freedom
friend
friendship
front
fuel
future
gas
goal
good
government
grain
ground
group
growth
guarantee
guard
guest
gun
hand
harm
head
headquarters
health
heart
help
history
home
hope
hospital
hostage
hostility
hour
house
human
idea
image
impact
implementation
import
importance
incident
independence
industry
inflation
influence
information
initiative
injury
institution
integration
integrity
intelligence
interest
interview
invasion
investigation
investment
invitation
island
issue
item
job
journalist
journey
justice
key
kind
lack
lake
land
language
law
leadership
letter
level
life / lives
light
line
link
list
lunch
man / men
mandate
map
march
market
matter
measure
media
mediation
member
membership
memorandum
message
migrant
migration
militant
military
militia
mind
minority
minute
mission
mistake
moment
momentum
money
month
morning
motion
mountain
move
movement
murder
name
nation
nationality
need
neighbor
neighbour
network
newspaper
news
night
norm
north
note
nuclear
number
obligation
occasion
occupation
ocean
offensive
offer
office
oil
operation
opinion
opportunity
opposition
option
order
outcome
page
palace
paper
part
partner
partnership
party
pass
passport
past
path
peace
people
percent
period
permission
person
phone
place
plan
plane
plant
point
policy
politics
population
port
position
power
practice
prayer
presence
press
pressure
price
principle
prison
prisoner
problem
process
product
production
program
programme
progress
project
promise
proposal
prospect
prosperity
protest
protester
province
provision
public
purpose
question
race
radio
rally
range
rate
reaction
reason
rebel
reconciliation
reconstruction
record
referendum
reform
refugee
regime
region
relation
relationship
release
relief
remark
report
reporter
request
resistance
resolution
resource
respect
response
responsibility
rest
result
return
right
rights
rise
risk
river
road
role
room
route
rule
safety
sanction
scale
scene
school
sea
seat
sector
security
sense
service
settlement
ship
shipment
side
sign
signal
situation
society
soldier
solidarity
solution
source
south
sovereignty
space
speech
stability
stage
stance
stand
standard
start
state
statement
station
step
stop
strategy
street
strength
strike
structure
struggle
subject
success
suggestion
sum
support
supporter
surprise
system
table
talk
tank
target
tariff
task
tax
team
tension
term
territory
terror
terrorism
terrorist
test
text
theme
thing
threat
tie
time
tone
top
topic
tour
tourism
town
trade
tradition
transit
transition
treaty
trend
trial
trip
troop
trouble
trust
truth
turn
type
uncertainty
unity
university
uranium
use
value
vehicle
version
victim
victory
view
village
violation
violence
vision
visa
voice
volunteer
vote
voter
wall
war
warhead
water
wave
way
weapon
week
weight
west
wheat
will
window
winner
wish
withdrawal
word
work
worker
world
year
youth
zone

@ word pos=noun inflect=noun
back
tweet
rule
ruling
claim
push
advocate
challenge
honor
honour
rap
pan
brand
label
term
fault
blog
vent
crack
fume
rage
fret
doubt
counter
volunteer
mark
plead
estimate
forecast
brief
press
voice
object
yell
shout
scream
cry
whisper
echo
stress
highlight
signal
hint
post
joke
quip
censure
reject
rebuff
salute
greeting
backing
thinking
feeling
saying
meeting
reading
writing
planning
seeking
warning
hearing

@ word pos=noun inflect=noun listener
reporter
journalist
lawmaker
audience
crowd
supporter
viewer
listener
gathering
parliament
deputy
diplomat
delegate
student
ally
colleague
guest
voter
senator
follower
staff
worker
the press
the nation
the media
a news conference
a press conference
a news briefing
a briefing
a press briefing
a joint news conference
a joint press conference
the news conference
the council
the assembly
the gathering
the crowd
the audience
the court
the paper
the newspaper
the broadcaster
the channel
the network
the magazine
the agency
the news agency
the site
the program
the programme
a rally
a crowd
a panel
a hearing
the hearing
the house
the chamber
the cabinet
state television
state tv
state media
local media
local radio
public radio
the committee
@ word pos=adj
able
absolute
active
additional
alleged
alternative
annual
armed
available
aware
bad
basic
better
best
big
bilateral
bitter
black
blue
broad
broader
central
certain
civil
clear
close
closer
cold
collective
common
complete
comprehensive
concrete
constructive
continued
critical
crucial
cultural
current
dangerous
dead
deadly
deep
democratic
different
difficult
diplomatic
direct
due
early
eastern
economic
effective
electoral
entire
essential
ethnic
existing
extensive
fair
false
far
fast
federal
final
financial
firm
first
foreign
former
free
frank
fresh
friendly
full
general
global
great
greater
green
half
happy
hard
heavy
high
higher
historic
historical
holy
hot
huge
humanitarian
illegal
immediate
important
independent
industrial
initial
innocent
intense
interested
internal
international
joint
key
large
largest
last
late
latest
lasting
leading
left
legal
legitimate
limited
little
local
long
long-term
longtime
lower
main
major
maritime
massive
maximum
mere
minor
modern
moral
more
most
multilateral
mutual
national
natural
naval
necessary
negative
neighboring
neighbouring
new
newly
next
normal
northern
northwestern
northeastern
old
older
only
open
opposing
ordinary
original
other
outgoing
own
parliamentary
particular
past
peaceful
permanent
political
poor
popular
positive
possible
potential
powerful
presidential
previous
private
productive
proper
public
quick
radical
rapid
ready
real
recent
red
regional
regular
related
religious
responsible
restive
rich
right
ruling
rural
safe
same
secret
senior
separate
serious
severe
sharp
short
short-term
significant
similar
simple
single
small
so-called
social
solid
southern
southwestern
southeastern
sovereign
special
stable
standing
state-run
stronger
strategic
strong
successful
sudden
sufficient
sure
surprise
sustainable
technical
temporary
tense
terrible
three-day
two-day
two-state
total
tough
tragic
true
two-way
unacceptable
unconditional
united
universal
unprecedented
upcoming
urban
urgent
useful
usual
valuable
various
vast
violent
virtual
visiting
vital
vulnerable
warm
weak
western
white
whole
wide
wider
willing
worst
wrong
young
younger

@ word pos=num numword
two ; num=2
three ; num=3
four ; num=4
five ; num=5
six ; num=6
seven ; num=7
eight ; num=8
nine ; num=9
ten ; num=10
eleven ; num=11
twelve ; num=12
dozen
dozens
hundred
hundreds
thousand
thousands
million
millions
billion
trillion
twenty
thirty
forty
fifty
sixty
seventy
eighty
ninety
half
third
quarter

@ ordinal pos=adj word
first ; num=1
second ; num=2
third ; num=3
fourth ; num=4
fifth ; num=5
sixth ; num=6
seventh ; num=7
eighth ; num=8
ninth ; num=9
tenth ; num=10
1st
2nd
3rd
4th
5th
6th
7th
8th
9th
10th
11th
12th
13th
14th
15th
16th
17th
18th
19th
20th
21st
22nd
23rd
24th
25th
26th
27th
28th
29th
30th
31st
latest

# Small words inside names; "bin" and the like stand before a father's name.
@ nameparticle
von
van
de
del
della
di
da
dos
das
du
der
den
la
le
ter
el
al
abu
ben
ul
ur
y
@ nameparticle patronym
bin
ibn
bint
ould
uld
ag

# What ends a name of a body or stands for a state
@ gov word inflect=noun
government
authority
administration
regime
side
military
army
leadership
state

@ word pos=noun
a.m.
p.m.
a.d.
b.c.
i.e.
e.g.
vs.
etc.
approx.
no.
nos.
p.s.
ft.
sq.
est.
inc.
ltd.
co.
corp.
bros.
jr.
sr.
st.
mt.
mr.
calif.
fla.
ariz.
colo.
conn.
ga.
ill.
ind.
kan.
ky.
la.
mass.
md.
mich.
minn.
miss.
mo.
mont.
neb.
nev.
okla.
ore.
pa.
tenn.
tex.
va.
vt.
wash.
wis.
wyo.
ala.
ark.
del.
d-calif.
d-mass.
r-ky.
r-ariz.
d-ill.
r-tex.
d-conn.
ave.
blvd.
conf.
cont.
fig.
govt.
intl.
min.
vol.
