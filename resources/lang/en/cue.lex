# SPDX-License-Identifier: GPL-3.0-or-later
# Cues of saying, by how their content follows: comp=that (a clause), bare (a clause without "that"), quote (in marks), obj (an object),
# addr (whom one says it to stands first), or the name of a preposition. weak: rather something else unless its frame is there.

@ cue family=say comp=that,quote,bare
say / said / said / saying ; inflect=verb
stress ; inflect=reg
emphasize ; inflect=reg
emphasise ; inflect=reg
underline ; inflect=reg
underscore ; inflect=reg
highlight ; inflect=reg
reiterate ; inflect=reg
reaffirm ; inflect=reg
affirm ; inflect=reg
assert ; inflect=reg
maintain ; inflect=reg
contend ; inflect=reg
argue ; inflect=reg
claim ; inflect=reg
insist ; inflect=reg
explain ; inflect=reg
clarify ; inflect=reg
note ; inflect=reg
observe ; inflect=reg
remark ; inflect=reg
recall ; inflect=reg
recount ; inflect=reg
state ; inflect=reg
declare ; inflect=reg
proclaim ; inflect=reg
announce ; inflect=reg
confirm ; inflect=reg
reveal ; inflect=reg
disclose ; inflect=reg
acknowledge ; inflect=reg
admit / admitted / admitted / admitting ; inflect=verb
concede ; inflect=reg
confess ; inflect=reg
complain ; inflect=reg
allege ; inflect=reg
testify ; inflect=reg
conclude ; inflect=reg
predict ; inflect=reg
forecast ; inflect=reg
foresee / foresaw / foreseen / foreseeing ; inflect=verb
estimate ; inflect=reg
caution ; inflect=reg
warn ; inflect=reg
vow ; inflect=reg
pledge ; inflect=reg
promise ; inflect=reg
swear / swore / sworn / swearing ; inflect=verb
boast ; inflect=reg
quip / quipped / quipped / quipping ; inflect=verb
joke ; inflect=reg
lament ; inflect=reg
muse ; inflect=reg
opine ; inflect=reg
posit ; inflect=reg
reason ; inflect=reg
surmise ; inflect=reg
speculate ; inflect=reg
theorize ; inflect=reg
suggest ; inflect=reg
hint ; inflect=reg
imply ; inflect=reg
indicate ; inflect=reg
signal ; inflect=reg
mention ; inflect=reg
report ; inflect=reg
relate ; inflect=reg
counter ; inflect=reg
object ; inflect=reg
protest ; inflect=reg
retort ; inflect=reg
respond ; inflect=reg
reply ; inflect=reg
answer ; inflect=reg
conclude ; inflect=reg
add ; inflect=reg
write / wrote / written / writing ; inflect=verb
tweet ; inflect=reg
joke ; inflect=reg
summarize ; inflect=reg
theorise ; inflect=reg
summarise ; inflect=reg
specify ; inflect=reg
certify ; inflect=reg
attest ; inflect=reg
guarantee ; inflect=reg
decree ; inflect=reg
fret ; inflect=reg
worry ; inflect=reg
reckon ; inflect=reg
deem ; inflect=reg
posit ; inflect=reg
philosophize ; inflect=reg
theorize ; inflect=reg
wonder ; inflect=reg
ask ; inflect=reg
inquire ; inflect=reg
enquire ; inflect=reg

@ cuephrase perf family=say comp=that,quote,bare
pointed out
maked clear
@ cuephrase impf base family=say comp=that,quote,bare
point out
make clear
@ cuephrase impf sg3 family=say comp=that,quote,bare
points out
makes clear
@ cuephrase part circ family=say comp=that,quote,bare
pointing out
making clear

@ cue family=say comp=quote
continue ; inflect=reg
repeat ; inflect=reg
read / read / read / reading ; inflect=verb
sing / sang / sung / singing ; inflect=verb
chant ; inflect=reg
shout ; inflect=reg
yell ; inflect=reg
scream ; inflect=reg
cry ; inflect=reg
whisper ; inflect=reg
mutter ; inflect=reg
murmur ; inflect=reg
sigh ; inflect=reg
snap ; inflect=reg
hiss ; inflect=reg
growl ; inflect=reg
exclaim ; inflect=reg
interject ; inflect=reg
interrupt ; inflect=reg
deadpan ; inflect=reg
intone ; inflect=reg
post ; inflect=reg
blog / blogged / blogged / blogging ; inflect=verb
crack ; inflect=reg
fume ; inflect=reg
rage ; inflect=reg
vent ; inflect=reg
gush ; inflect=reg
crow ; inflect=reg
thunder ; inflect=reg
volunteer ; inflect=reg
elaborate ; inflect=reg
comment ; inflect=reg
declaim ; inflect=reg
enthuse ; inflect=reg
chime ; inflect=reg
retweet ; inflect=reg
moan ; inflect=reg
gripe ; inflect=reg
grumble ; inflect=reg
marvel ; inflect=reg

@ cuephrase perf family=say comp=quote
chimed in
shot back
fired back
hit back
weighed in
called out
put it
@ cuephrase impf base family=say comp=quote
chime in
shoot back
fire back
hit back
weigh in
call out
put it
@ cuephrase impf sg3 family=say comp=quote
chimes in
shoots back
fires back
hits back
weighs in
calls out
puts it
@ cuephrase part circ family=say comp=quote
chiming in
shooting back
firing back
hitting back
weighing in
calling out
putting it

@ cue family=tell comp=that,quote,bare,addr
tell / told / told / telling ; inflect=verb
inform ; inflect=reg
assure ; inflect=reg
remind ; inflect=reg
notify ; inflect=reg
brief ; inflect=reg
convince ; inflect=reg
reassure ; inflect=reg
warn ; inflect=reg
caution ; inflect=reg
advise ; inflect=reg
promise ; inflect=reg

@ cue perf family=say comp=that,quote
ruled
decided

@ cue family=agree comp=that,quote
agree ; inflect=reg
concur ; inflect=reg
complain ; inflect=reg
object ; inflect=reg
hold / held / held / holding ; inflect=verb

@ cue family=add comp=that,quote,bare
add ; inflect=reg

@ cue family=hope comp=that,bare,quote
hope ; inflect=reg
believe ; inflect=reg
think / thought / thought / thinking ; inflect=verb
expect ; inflect=reg
fear ; inflect=reg
@ cue family=stress comp=that,quote,obj
stress ; inflect=reg
emphasize ; inflect=reg
emphasise ; inflect=reg
underline ; inflect=reg
underscore ; inflect=reg
highlight ; inflect=reg
reiterate ; inflect=reg
reaffirm ; inflect=reg
affirm ; inflect=reg
confirm ; inflect=reg
deny ; inflect=reg
announce ; inflect=reg
acknowledge ; inflect=reg
admit / admitted / admitted / admitting ; inflect=verb
concede ; inflect=reg
predict ; inflect=reg
forecast ; inflect=reg
estimate ; inflect=reg
propose ; inflect=reg
suggest ; inflect=reg
recommend ; inflect=reg
promise ; inflect=reg
pledge ; inflect=reg
note ; inflect=reg
mention ; inflect=reg
allege ; inflect=reg
cite ; inflect=reg
recall ; inflect=reg
reveal ; inflect=reg
disclose ; inflect=reg
claim ; inflect=reg
declare ; inflect=reg
proclaim ; inflect=reg

@ cue family=condemn comp=obj,quote,that
condemn ; inflect=reg
denounce ; inflect=reg
deplore ; inflect=reg
decry ; inflect=reg
slam / slammed / slammed / slamming ; inflect=verb
criticize ; inflect=reg
criticise ; inflect=reg
blast ; inflect=reg
lambast ; inflect=reg
lambaste ; inflect=reg
assail ; inflect=reg
castigate ; inflect=reg
censure ; inflect=reg
rebuke ; inflect=reg
chide ; inflect=reg
deride ; inflect=reg
mock ; inflect=reg
ridicule ; inflect=reg
dismiss ; inflect=reg
reject ; inflect=reg
rebuff ; inflect=reg
refute ; inflect=reg
rebut / rebutted / rebutted / rebutting ; inflect=verb
dispute ; inflect=reg
question ; inflect=reg
oppose ; inflect=reg
protest ; inflect=reg
regret ; inflect=reg
lament ; inflect=reg
bemoan ; inflect=reg
disavow ; inflect=reg
repudiate ; inflect=reg
disown ; inflect=reg
decline ; inflect=reg
refuse ; inflect=reg
skewer ; inflect=reg
scold ; inflect=reg

@ cue family=praise comp=obj,quote,that
praise ; inflect=reg
laud ; inflect=reg
hail ; inflect=reg
welcome ; inflect=reg
applaud ; inflect=reg
commend ; inflect=reg
congratulate ; inflect=reg
thank ; inflect=reg
appreciate ; inflect=reg
endorse ; inflect=reg
tout ; inflect=reg
extol ; inflect=reg
bless ; inflect=reg

@ cue family=demand comp=obj,that,quote
demand ; inflect=reg
urge ; inflect=reg
advocate ; inflect=reg
request ; inflect=reg

@ cue family=urge comp=to,that,quote
urge ; inflect=reg
ask ; inflect=reg
implore ; inflect=reg
exhort ; inflect=reg
beg ; inflect=reg
beseech ; inflect=reg
encourage ; inflect=reg
invite ; inflect=reg
request ; inflect=reg
instruct ; inflect=reg
warn ; inflect=reg
advise ; inflect=reg
bid / bid / bid / bidding ; inflect=verb
tell / told / told / telling ; inflect=verb
remind ; inflect=reg

@ cuephrase perf family=urge comp=to,that,quote
called on
called upon
appealed to
pleaded with
@ cuephrase impf base family=urge comp=to,that,quote
call on
call upon
appeal to
plead with
@ cuephrase impf sg3 family=urge comp=to,that,quote
calls on
calls upon
appeals to
pleads with
@ cuephrase part circ family=urge comp=to,that,quote
calling on
calling upon
appealing to
pleading with

@ cue family=call comp=obj,quote,that
express ; inflect=reg
voice ; inflect=reg
convey ; inflect=reg

@ cuephrase perf family=call comp=obj,quote,that
called for
appealed for
pushed for
pleaded for
pressed for
pointed to
referred to
alluded to
hinted at
spoke of
warned of
warned against
cautioned against
complained of
complained about
boasted of
accused of
objected to
admitted to
confessed to
apologized for
apologised for
lashed out at
hit out at
railed against
ruled out
insisted on
commited to
vowed to
pledged to
promised to
threatened to
offered to
refused to
declined to
claimed to
swore to
demanded to
asked for
asked to
spelled out
set out
laid out
put forward
spoke out against
spoke against
comed out against
replied to
inquired about
asked about
asked whether
asked if
wondered whether
asked why
asked how
wondered if
wondered why
questioned whether
said so
decided to
@ cuephrase impf base family=call comp=obj,quote,that
call for
appeal for
push for
plead for
press for
point to
refer to
allude to
hint at
speak of
warn of
warn against
caution against
complain of
complain about
boast of
accuse of
object to
admit to
confess to
apologize for
apologise for
lash out at
hit out at
rail against
rule out
insist on
commit to
vow to
pledge to
promise to
threaten to
offer to
refuse to
decline to
claim to
swear to
demand to
ask for
ask to
spell out
set out
lay out
put forward
speak out against
speak against
come out against
reply to
inquire about
ask about
ask whether
ask if
wonder whether
ask why
ask how
wonder if
wonder why
question whether
say so
decide to
@ cuephrase impf sg3 family=call comp=obj,quote,that
calls for
appeals for
pushes for
pleads for
presses for
points to
refers to
alludes to
hints at
speaks of
warns of
warns against
cautions against
complains of
complains about
boasts of
accuses of
objects to
admits to
confesses to
apologizes for
apologises for
lashes out at
hits out at
rails against
rules out
insists on
commits to
vows to
pledges to
promises to
threatens to
offers to
refuses to
declines to
claims to
swears to
demands to
asks for
asks to
spells out
sets out
lays out
puts forward
speaks out against
speaks against
comes out against
replies to
inquires about
asks about
asks whether
asks if
wonders whether
asks why
asks how
wonders if
wonders why
questions whether
says so
decides to
@ cuephrase part circ family=call comp=obj,quote,that
calling for
appealing for
pushing for
pleading for
pressing for
pointing to
referring to
alluding to
hinting at
speaking of
warning of
warning against
cautioning against
complaining of
complaining about
boasting of
accusing of
objecting to
admitting to
confessing to
apologizing for
apologising for
lashing out at
hitting out at
railing against
ruling out
insisting on
commiting to
vowing to
pledging to
promising to
threatening to
offering to
refusing to
declining to
claiming to
swearing to
demanding to
asking for
asking to
spelling out
setting out
laying out
putting forward
speaking out against
speaking against
coming out against
replying to
inquiring about
asking about
asking whether
asking if
wondering whether
asking why
asking how
wondering if
wondering why
questioning whether
saying so
deciding to

@ cue family=call comp=obj,quote
call / called / called / calling ; inflect=verb
describe ; inflect=reg
characterize ; inflect=reg
characterise ; inflect=reg
label ; inflect=reg
brand ; inflect=reg
dub ; inflect=reg
term ; inflect=reg
liken ; inflect=reg
compare ; inflect=reg
portray ; inflect=reg
paint ; inflect=reg
deem ; inflect=reg
consider ; inflect=reg
regard ; inflect=reg

@ cue family=accuse comp=of,that,quote
accuse ; inflect=reg
suspect ; inflect=reg

@ cue family=blame comp=for,obj,quote
blame ; inflect=reg
fault ; inflect=reg
thank ; inflect=reg
congratulate ; inflect=reg
praise ; inflect=reg
criticize ; inflect=reg
criticise ; inflect=reg

@ cue family=propose comp=to,obj,that,quote
propose ; inflect=reg
offer ; inflect=reg
vow ; inflect=reg
pledge ; inflect=reg
threaten ; inflect=reg
promise ; inflect=reg
refuse ; inflect=reg
decline ; inflect=reg

@ cue family=welcome comp=obj,quote
welcome ; inflect=reg

# Support verbs with a noun of saying
@ cuephrase perf family=express comp=that,obj,quote,for,about,at,over,to,with
expressed hope
expressed regret
expressed concern
expressed deep concern
expressed grave concern
expressed serious concern
expressed confidence
expressed optimism
expressed condolences
expressed his condolences
expressed her condolences
expressed support
expressed its support
expressed his support
expressed her support
expressed appreciation
expressed gratitude
expressed solidarity
expressed satisfaction
expressed dissatisfaction
expressed doubt
expressed doubts
expressed readiness
expressed willingness
expressed his readiness
expressed its readiness
expressed sorrow
expressed outrage
expressed anger
expressed dismay
expressed disappointment
expressed alarm
expressed interest
expressed opposition
expressed skepticism
expressed scepticism
expressed fears
expressed hopes
expressed belief
expressed the hope
expressed the belief
expressed surprise
expressed thanks
expressed sympathy
expressed a desire
voiced hope
voiced concern
voiced support
voiced optimism
voiced confidence
voiced regret
voiced opposition
voiced doubts
voiced outrage
voiced anger
voiced alarm
voiced fears
@ cuephrase impf base family=express comp=that,obj,quote,for,about,at,over,to,with
express hope
express regret
express concern
express deep concern
express grave concern
express serious concern
express confidence
express optimism
express condolences
express his condolences
express her condolences
express support
express its support
express his support
express her support
express appreciation
express gratitude
express solidarity
express satisfaction
express dissatisfaction
express doubt
express doubts
express readiness
express willingness
express his readiness
express its readiness
express sorrow
express outrage
express anger
express dismay
express disappointment
express alarm
express interest
express opposition
express skepticism
express scepticism
express fears
express hopes
express belief
express the hope
express the belief
express surprise
express thanks
express sympathy
express a desire
voice hope
voice concern
voice support
voice optimism
voice confidence
voice regret
voice opposition
voice doubts
voice outrage
voice anger
voice alarm
voice fears
@ cuephrase impf sg3 family=express comp=that,obj,quote,for,about,at,over,to,with
expresses hope
expresses regret
expresses concern
expresses deep concern
expresses grave concern
expresses serious concern
expresses confidence
expresses optimism
expresses condolences
expresses his condolences
expresses her condolences
expresses support
expresses its support
expresses his support
expresses her support
expresses appreciation
expresses gratitude
expresses solidarity
expresses satisfaction
expresses dissatisfaction
expresses doubt
expresses doubts
expresses readiness
expresses willingness
expresses his readiness
expresses its readiness
expresses sorrow
expresses outrage
expresses anger
expresses dismay
expresses disappointment
expresses alarm
expresses interest
expresses opposition
expresses skepticism
expresses scepticism
expresses fears
expresses hopes
expresses belief
expresses the hope
expresses the belief
expresses surprise
expresses thanks
expresses sympathy
expresses a desire
voices hope
voices concern
voices support
voices optimism
voices confidence
voices regret
voices opposition
voices doubts
voices outrage
voices anger
voices alarm
voices fears
@ cuephrase part circ family=express comp=that,obj,quote,for,about,at,over,to,with
expressing hope
expressing regret
expressing concern
expressing deep concern
expressing grave concern
expressing serious concern
expressing confidence
expressing optimism
expressing condolences
expressing his condolences
expressing her condolences
expressing support
expressing its support
expressing his support
expressing her support
expressing appreciation
expressing gratitude
expressing solidarity
expressing satisfaction
expressing dissatisfaction
expressing doubt
expressing doubts
expressing readiness
expressing willingness
expressing his readiness
expressing its readiness
expressing sorrow
expressing outrage
expressing anger
expressing dismay
expressing disappointment
expressing alarm
expressing interest
expressing opposition
expressing skepticism
expressing scepticism
expressing fears
expressing hopes
expressing belief
expressing the hope
expressing the belief
expressing surprise
expressing thanks
expressing sympathy
expressing a desire
voicing hope
voicing concern
voicing support
voicing optimism
voicing confidence
voicing regret
voicing opposition
voicing doubts
voicing outrage
voicing anger
voicing alarm
voicing fears

@ cuephrase perf family=say comp=that,quote,bare
was quoted as saying
were quoted as saying
has been quoted as saying
is quoted as saying
was cited as saying
was reported as saying
was heard saying
issued a statement saying
released a statement saying
said in a statement
is on record as saying
came out saying
sent a letter saying
took to Twitter to say

@ cuephrase perf family=say comp=quote,that
had this to say
had the following to say

# What is called is no name here
@ word pos=verb
called a meeting
called a session
called a summit
called a conference
called a referendum
called a vote
called an emergency meeting
called an emergency session
called an emergency summit
called an emergency conference
called an emergency referendum
called an emergency vote
called the meeting
called the session
called the summit
called the conference
called the referendum
called the vote
called an urgent meeting
called an urgent session
called an urgent summit
called an urgent conference
called an urgent referendum
called an urgent vote
called an extraordinary meeting
called an extraordinary session
called an extraordinary summit
called an extraordinary conference
called an extraordinary referendum
called an extraordinary vote
called a special meeting
called a special session
called a special summit
called a special conference
called a special referendum
called a special vote
calls a meeting
calls a session
calls a summit
calls a conference
calls a referendum
calls a vote
calls an emergency meeting
calls an emergency session
calls an emergency summit
calls an emergency conference
calls an emergency referendum
calls an emergency vote
calls the meeting
calls the session
calls the summit
calls the conference
calls the referendum
calls the vote
calls an urgent meeting
calls an urgent session
calls an urgent summit
calls an urgent conference
calls an urgent referendum
calls an urgent vote
calls an extraordinary meeting
calls an extraordinary session
calls an extraordinary summit
calls an extraordinary conference
calls an extraordinary referendum
calls an extraordinary vote
calls a special meeting
calls a special session
calls a special summit
calls a special conference
calls a special referendum
calls a special vote
call a meeting
call a session
call a summit
call a conference
call a referendum
call a vote
call an emergency meeting
call an emergency session
call an emergency summit
call an emergency conference
call an emergency referendum
call an emergency vote
call the meeting
call the session
call the summit
call the conference
call the referendum
call the vote
call an urgent meeting
call an urgent session
call an urgent summit
call an urgent conference
call an urgent referendum
call an urgent vote
call an extraordinary meeting
call an extraordinary session
call an extraordinary summit
call an extraordinary conference
call an extraordinary referendum
call an extraordinary vote
call a special meeting
call a special session
call a special summit
call a special conference
call a special referendum
call a special vote
calling a meeting
calling a session
calling a summit
calling a conference
calling a referendum
calling a vote
calling an emergency meeting
calling an emergency session
calling an emergency summit
calling an emergency conference
calling an emergency referendum
calling an emergency vote
calling the meeting
calling the session
calling the summit
calling the conference
calling the referendum
calling the vote
calling an urgent meeting
calling an urgent session
calling an urgent summit
calling an urgent conference
calling an urgent referendum
calling an urgent vote
calling an extraordinary meeting
calling an extraordinary session
calling an extraordinary summit
calling an extraordinary conference
calling an extraordinary referendum
calling an extraordinary vote
calling a special meeting
calling a special session
calling a special summit
calling a special conference
calling a special referendum
calling a special vote
called elections
asked not to be named
asked not to be identified
asking not to be named
asking not to be identified
declined to be named
declined to be identified
spoke on condition of anonymity
speaking on condition of anonymity
who declined to be named
called early elections
called snap elections
called an election

@ attrib
according to
in the words of
in the view of
in the opinion of
per

# Nouns that hold what one says
@ cuenoun comp=that,quote inflect=noun
statement
announcement
declaration
claim
remark
comment
speech
assertion
argument
warning
promise
pledge
vow
suggestion
accusation
allegation
admission
assurance
complaint
conclusion
contention
insistence
denial
demand
call
appeal
proposal
threat
prediction
estimate
belief
view
opinion
hope
fear
concern
communique
note
letter
message
post
tweet
report
testimony
interview
address
communiqué
readout

# Verbs by which a medium relays another's words
@ relay
quoted
quotes
quoting
cited
cites
citing

@ negation
declined to say
refused to say

