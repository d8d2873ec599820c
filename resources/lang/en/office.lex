# SPDX-License-Identifier: GPL-3.0-or-later
# Offices, their fields, forms of address, ranks, and what persons are called that are not named.

@ office word inflect=noun
president ; num=15
prime minister ; num=16
premier ; num=16
minister ; num=17
chancellor
fm ; num=17
king ; num=19
queen
emir
sultan
crown prince ; num=20
crown princess
prince ; num=20
princess
emperor
pope
patriarch
archbishop
bishop
cardinal
ayatollah
imam
rabbi
sheikh
ambassador ; num=14
delegate ; num=13
envoy ; num=13
emissary
consul
consul general
consul-general
charge d'affaires
chargé d'affaires
attache
attaché
diplomat ; num=14
representative ; num=13
high representative
permanent representative
coordinator
commissioner
rapporteur
spokesman / spokesmen ; num=12
spokeswoman / spokeswomen ; num=12
spokesperson ; num=12
press secretary ; num=12
secretary
secretary general
secretary-general ; num=11
under-secretary-general
undersecretary-general
assistant secretary-general
undersecretary
under-secretary
director
director general
director-general
governor
mayor
chairman
chairwoman
chairperson
chair
speaker
leader ; num=15
head
chief ; num=11
chief executive
commander
commander-in-chief
commander in chief
senator ; num=18
congressman ; num=18
congresswoman ; num=18
lawmaker ; num=18
legislator ; num=18
deputy
member of parliament
mp
mep
adviser
advisor
aide
negotiator
mediator ; num=13
judge
justice
prosecutor
attorney general
solicitor general
inspector general
ombudsman
chief of staff
chief of general staff
chief of the general staff
chief of defence
supreme leader
head of state
head of government
foreign secretary
home secretary
defence secretary
defense secretary
treasury secretary
commerce secretary
energy secretary
secretary of state
secretary of defense
deputy secretary of state
assistant secretary of state
undersecretary of state
minister of state
taoiseach
tanaiste
national security adviser
national security advisor
security adviser
first lady
vice president
vice-president
vice premier
first vice president
vice chairman
deputy prime minister
deputy premier
first deputy prime minister
state councilor
state councillor
state secretary
state minister
foreign policy chief
policy chief
party leader
opposition leader
majority leader
minority leader
whip
candidate
nominee
lawyer
attorney
campaign manager
founder
co-founder
editor
professor
analyst
economist
historian
researcher
strategist
pollster
correspondent
anchor
host
columnist
activist
dissident
warlord
monarch ; num=19
ruler ; num=15
regent
caliph
grand mufti
mufti
chief justice
councillor
councilor
commissioner general
commissioner-general
high commissioner
executive director
managing director
president-elect
prime minister-designate
prime minister-elect
attorney-general
military chief
army chief
police chief
intelligence chief
spy chief
spymaster
army commander
navy chief
air force chief
general staff chief
security chief
aid chief
humanitarian chief
rights chief
refugee chief
health chief
peacekeeping chief
nuclear chief
trade chief
defence chief
defense chief
finance chief
chief negotiator
lead negotiator
top negotiator
top diplomat
chief diplomat
top envoy
special envoy ; num=13
special representative ; num=13
special adviser
special coordinator
resident coordinator
humanitarian coordinator
personal envoy
presidential envoy
peace envoy
climate envoy
trade representative
governor general
governor-general
lord chancellor
chancellor of the exchequer
quartet representative

# What they see to: stands before the office or behind "of", "for"
@ domain word
foreign
foreign affairs
external affairs
external relations
international relations
european affairs
european
interior
home affairs
home
internal affairs
defence
defense
national defence
national defense
finance
economy
economic
economic affairs
treasury
trade
foreign trade
international trade
commerce
industry
energy
oil
petroleum
electricity
water
water resources
environment
climate
climate change
ecology
agriculture
food
fisheries
transport
transportation
infrastructure
public works
housing
health
public health
education
higher education
science
technology
culture
tourism
information
communication
communications
telecommunications
media
sports
youth
labor
labour
employment
social affairs
welfare
family
women
justice
law
legal affairs
religious affairs
islamic affairs
endowments
immigration
migration
refugees
human rights
rights
humanitarian affairs
humanitarian
development
international development
cooperation
international cooperation
planning
investment
privatization
parliamentary affairs
regional affairs
state
homeland security
security
national security
public security
intelligence
press
military
army
navy
police
political affairs
disarmament
peacekeeping
peacebuilding
neighbourhood
enlargement
competition
internal market
digital
budget
veterans
space
aviation
civil aviation
mining
natural resources
digital affairs
digital transformation
african affairs
middle east affairs
arab affairs
near eastern affairs
south asian affairs
east asian affairs
european and eurasian affairs
diaspora
expatriates
strategic affairs
reconciliation
regional development
reintegration
mines
nuclear
foreign policy
arms control
conflict resolution
peace
sustainable development
children
trade and industry
foreign and european affairs
foreign affairs and expatriates
foreign affairs and international cooperation

@ officemod word
deputy
first deputy
vice
assistant
acting
interim
caretaker
former
ex-
outgoing
incoming
then
late
senior
chief
top
lead
special
personal
permanent
principal
associate
joint
honorary
veteran
longtime
influential
powerful
hardline
moderate
new
newly elected
newly appointed
leading
visiting
high-ranking
co-
two-term
one-time
current
designate
executive
managing
general
supreme
grand
resident
parliamentary
federal
provincial
regional
presidential
senate
house
congressional
republican
democratic
democrat
conservative
liberal
socialist
labour
opposition
ruling
communist
nationalist
populist
rebel
separatist
exiled
jailed
detained
vice-presidential
gubernatorial
independent
libertarian

@ titleadj word
foreign
national
international
royal
state
political
official
military
diplomatic
government
presidential
parliamentary
ministerial

@ honor word
Mr.
Mr
Mrs.
Mrs
Ms.
Ms
Miss
Dr.
Dr
Prof.
Professor
Sir
Lord
Lady
Dame
Baroness
Baron
Rev.
Reverend
Fr.
Father
Hon.
Honorable
Honourable
His Excellency
Her Excellency
H.E.
His Majesty
Her Majesty
His Highness
Her Highness
His Royal Highness
Her Royal Highness
Excellency
Sen.
Rep.
Gov.
Lt. Gov.
Judge
Justice
Sheikh
Sheikha
Shaikh
Hajj
Ayatollah
Imam
Monsignor
Señor
Monsieur
Madame
Herr
Frau
Saint
Mayor

@ rank word
General
Gen.
Gen
Lieutenant General
Lt. Gen.
Lt Gen
Major General
Maj. Gen.
Maj Gen
Brigadier General
Brig. Gen.
Brig Gen
Brigadier
Colonel
Col.
Col
Lieutenant Colonel
Lt. Col.
Major
Maj.
Captain
Capt.
Lieutenant
Lt.
Sergeant
Sgt.
Admiral
Adm.
Vice Admiral
Rear Admiral
Commodore
Air Marshal
Air Chief Marshal
Field Marshal
Marshal

# Persons that are only described
@ persondesc word inflect=noun
official
source
minister
diplomat
envoy
spokesman / spokesmen
spokeswoman / spokeswomen
spokesperson
aide
adviser
advisor
leader
ambassador
analyst
expert
negotiator
mediator
lawmaker
legislator
senator
president
commander
general
officer
chief

@ persondesc word
authorities
officials
critics
analysts
experts
observers
diplomats
sources
witnesses
activists
protesters
residents
police
rescuers
investigators
prosecutors
lawmakers
economists
researchers
scientists
aides
supporters
opponents
rebels
aid workers
republicans
democrats
conservatives
liberals
voters
pollsters
advocates
doctors
lawyers
relatives
survivors

@ counterpart word inflect=noun
counterpart
opposite number

@ delegnoun strong word inflect=noun
delegation
@ delegnoun word inflect=noun
team
mission
contingent
@ delegnoun word
negotiators
negotiating team
