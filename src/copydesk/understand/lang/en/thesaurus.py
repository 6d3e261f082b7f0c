"""Words that say the same in news, by what they say.

Each line is one class of words, in any of their forms, that one desk's report may have where
another's has a different one. A word stands in one class only, that of its sense in news. The
classes are ours; the notion is that of the synonym sets of WordNet (Miller 1995) and the verb
classes of Levin (1993), cut to what reporters write.
"""

CLASSES = tuple(
    line.split()
    for line in """
die dead death deadly deadliest lethal kill slain murder assassinate perish fatality toll victim
injure injured injury wound wounded hurt casualty
explode explosion blast bomb bombing bomber detonate detonation
shoot shooting gunfire gunman gunmen
burn fire blaze flame wildfire bushfire inferno ablaze alight
flood inundate deluge floodwater
quake earthquake tremor aftershock
crash collide collision derail derailment pile-up smash
sink sank sunk capsize founder overturn submerge
board aboard
probable likely
collapse burst breach rupture crumble cave subside
storm hurricane cyclone typhoon tempest gale squall thunderstorm
rain rainfall downpour
destroy demolish flatten raze wreck gut level ruin
damage harm batter
evacuate evacuation displace flee fled
rescue save saved alive pluck
search comb hunt trawl scour
missing unaccounted vanish disappear disappearance
survive survivor
hospital clinic infirmary
doctor physician medic surgeon
patient sick ill illness disease
infect infection outbreak epidemic
vaccine vaccinate vaccination jab inoculate
arrest detain detention custody apprehend detainee detained
charge indict indictment accuse
convict conviction guilty
acquit acquittal
sentence jail imprison prison imprisonment
trial court tribunal hearing
judge magistrate justice
lawyer attorney counsel barrister solicitor
prosecute prosecutor prosecution
appeal
sue lawsuit suit
fine penalty penalise
investigate investigation inquiry enquiry probe inquest investigator
witness onlooker bystander
police officer policeman constable cop detective detectives
soldier troop serviceman trooper paratrooper
army military
firefighter fireman
ship vessel boat ferry craft trawler tanker freighter liner
plane aircraft airliner jet
helicopter chopper
car vehicle automobile
train locomotive
road route highway motorway street avenue lane boulevard carriageway
bridge viaduct
house home dwelling residence flat flats apartment
resident inhabitant villager townspeople
village hamlet settlement community
town
city
child children kid youngster
woman women
man men
student pupil schoolchild schoolchildren schoolboy schoolgirl
school
teacher
worker employee staff workforce personnel labour employ labourer
job post position role redundancy
layoff lay-off dismiss sack cull axe redundant
hire recruit
pay salary wage remuneration paid payment
union
walkout stoppage
boss chief head lead leader led command commander
run runs ran running function functioned functioning
work works working worked
manager coach
company firm group business corporation
factory plant mill
office premises headquarters
shop retailer
customer client shopper consumer
buy bought purchase acquire acquisition takeover
sell sold sale
merge merger combine integrate integration unify
price cost
profit earnings
revenue turnover sales
share stock
investor shareholder
money cash fund funding
budget
tax levy duty
debt loan
grow growth expand expansion
rise rose risen increase climb jump surge soar gain grew
fall fell fallen drop decline decrease slide slump tumble plunge shrink plummet dip
cut reduce reduction trim slash lower
raise lift hike
begin began begun start commence open launch kick-off onset inaugurate initiate
end finish conclude close shut closure completion
stop halt cease suspend terminate termination discontinue
continue persist
delay postpone defer
cancel scrap abandon drop
plan intend scheme programme program project
announce announcement declare declaration unveil reveal disclose disclosure
say said tell told state statement add remark comment note
warn warning alert caution cautioned
ask request demand seek sought urge application applications
promise pledge vow commit
deny denial dismiss reject repudiate refute
confirm acknowledge admit
skipper captain
claim assert maintain insist
blame
praise hail
condemn denounce criticise criticism decry
agree agreement deal accord pact treaty contract
refuse decline spurn rebuff snub shun
allow permit permission clearance cleared authorise consent licence license approve certificate
ban forbid prohibit outlaw
order instruct
win won victory triumph victor
beat beaten defeat overcome
lose lost loss
draw drew tie
score goal net
equalise equaliser level
final
match game fixture
pitch field
player footballer
referee umpire
supporter fan
crowd attendance spectator audience
club side team squad
cup trophy title
champion championship
race races racing
medal
vote ballot poll
elect election
party
parliament assembly legislature chamber
seat
coalition alliance
majority
minister ministry
president presidency
mayor
governor
government cabinet administration authority
opposition
candidate contender
campaign
law legislation bill act statute
war conflict
attack assault raid ambush strike struck hit
ceasefire truce armistice
hostage captive
militant extremist insurgent rebel fighter jihadist
responsibility
protest demonstration demonstrate rally march protester demonstrator
refugee migrant
mourn mourning bereave
family relative kin
bury buried burial funeral grave tomb cemetery
anniversary
memorial remembrance commemoration commemorate
ceremony
visit visitor
arrive arrival reach
leave left depart departure quit resign resignation exit withdraw withdrawal withdrew
return
travel journey trip
enter entry
appoint appointment name nominate
replace replacement succeed successor
build built construct construction erect constructed builder
repair fix mend restore
open reopen
inspect inspection inspector survey surveyor examine examination check checked review
fault defect flaw corrosion rust crack leak wrong amiss malfunction glitch
jam jammed stick stuck
alarm siren
phone telephone mobile rang
message text
email mail letter
internet website online
newspaper paper
report
photo photograph picture image painting paintings canvas artwork
video film footage
gun weapon rifle firearm
drug narcotic
dog hound
water
river stream waterway
dam barrage reservoir
mountain hill peak
forest wood woodland
sea ocean
coast shore
island isle
wind gust gusts gale
snow
heat heatwave
power electricity
oil petroleum
gas
farm farmer
crop harvest
food
help aid assist assistance relief
give gave given grant award
send sent dispatch deploy despatch despatched
bring brought carry
take took seize capture
find found discover discovery locate located uncover
move
held
keep kept retain
own owner belong
record
test
study research
scientist researcher expert
number total figure tally count amount
proportion percentage
half
quarter
large big great huge biggest largest vast massive sizeable
high height tall
long length
wide width breadth
deep depth
weigh weight
storage store hold capacity contain
map
small little
new fresh
old aged
early
late
quick fast swift rapid
slow
heavy
strong powerful
important significant major key
same
different
first
last
near close nearby beside
far
north northern
south southern
east eastern
west western
worst
best
receive recipient
need require
use
show
know known
believe think thought reckon consider
expect forecast predict anticipate due await
hope
fear worry worried afraid concern concerned
cause trigger spark provoke prompt
prevent avoid avert
join
meet met meeting
talk negotiation negotiate discuss discussion dialogue
sign signed
publish issue
free freed liberate release
escape
hide hid
steal stole theft rob robbery burglary burglar thief thieves robber heist loot
fraud embezzle embezzlement
bribe bribery corruption corrupt
compensation damages redress
insurance insure insurer
bank lender
airport
airline carrier carriers
flight fly flew
passenger traveller commuter
crew
driver motorist
engine motor
station
platform
runway
substitute replacement
penalty spot-kick
header headed
manufacture manufacturer maker
product
software
founded found establish
decide decision decided resolve
oppose opposed opponent objection objector resist
endorse endorsement favour favoured
encircle surround ring ringed cordon
learn learned learnt hear heard
inform informed notify notified notification
freeze froze frozen freezing frost
lorry lorries truck trucks
dealer dealers trader traders merchant
prisoner prisoners inmate inmates
lawmaker legislator parliamentarian mps
monastery convent abbey
church cathedral chapel
memo memorandum
coup putsch overthrow topple mutiny mutineer
border frontier
broadcast broadcaster televise television telecast
landing landed touchdown
antenna aerial
instrument device apparatus
cyclist rider
athlete runner
movie cinema
singer vocalist
author writer novelist
exhibition exhibit display
unemployment unemployed jobless
recession downturn
bankrupt bankruptcy insolvent insolvency
rival competitor compete competition
spokesman spokeswoman spokesperson
husband wife spouse
baby infant newborn
body bodies corpse
rubble debris wreckage
trap trapped strand stranded
landslide mudslide rockfall rockslide avalanche
hunger famine starve starvation
pollute pollution contaminate contamination
birth born
marry married marriage wedding wed
university college
king monarch
ambassador envoy diplomat
embassy consulate
referendum plebiscite
verdict ruling judgment judgement
suspect suspected suspicion
knife stab stabbing stabbed
kidnap abduct abduction
riot unrest violence violent
battle fight fighting fought clash combat skirmish
missile rocket
shelter refuge
donate donation donor contribute contribution
elevator escalator
nuclear reactor
hack hacker cyberattack
advert advertise advertisement
tourist tourism holidaymaker
railway rail
carriage wagon
petrol diesel fuel
pilot cockpit
cargo freight
port harbour dock quay
volcano erupt eruption lava
statue monument
fake counterfeit forgery
evidence proof prove
error mistake blunder
apologise apology regret
anger angry fury furious outrage
surprise stun shock unexpected
danger dangerous hazard hazardous peril
threat threaten menace
unharmed unhurt unscathed uninjured
complete full entire whole
lack shortage scarce scarcity
foreign overseas abroad
world global international worldwide
country nation
site location scene
storey floor
cellar basement
ready prepare preparation
attempt effort bid tried
fail failed failure unsuccessful
standby backup back-up
success successful
regulator regulators watchdog
chairman chairwoman chair chairs chairperson
aim target objective
persuade convince
advise advice recommend recommendation
improve improvement
worsen deteriorate deterioration
change alter alteration amend amendment modify
divide split
divert diversion reroute
block blocked obstruct
carry carried transport
see saw seen sight
celebrate celebration
gather assemble
choose chose chosen choice select selection
propose proposal suggest suggestion
answer reply respond response
dispute quarrel argue argument contest contested challenge challenged
complain complaint
audit auditor
mediate mediator mediation
invade invasion occupy occupation
battery accumulator
restart resume resumption
remain stay remained stayed
spend spent expenditure
invest investment
develop development
remove removal
shortly soon
collect collection
measure measurement
adult grown
tent marquee
barge pontoon
wall fence
""".strip().splitlines()
)
"""Where a word is in two lines, the first one counts."""

OPPOSITES = tuple(
    tuple(line.split())
    for line in """
allow ban
allow suspend
accept reject
accept refuse
accept contest
approve reject
support oppose
convict acquit
guilty innocent
uphold overturn
upheld overturned
agree refuse
confirm deny
run suspend
sail suspend
resume suspend
survive die
extend shorten
welcome condemn
praise criticise
include exclude
keep scrap
stay leave
remain leave
unanimous divided
""".strip().splitlines()
)
"""Pairs of which a statement has one and its denial the other; any form of any word alike."""

ANTONYMS = tuple(
    tuple(line.split())
    for line in """
win lose
rise fall
grow fall
raise cut
begin end
begin stop
continue stop
continue end
open close
arrive leave
enter leave
join leave
buy sell
hire dismiss
keep dismiss
advance retreat
pass fail
succeed fail
success failure
strengthen weaken
tighten ease
improve worsen
arrest free
detain release
jail acquit
legal illegal
legal unlawful
present absent
empty full
defend attack
unharmed injure
unharmed damage
intact destroy
intact damage
run disable
run cut
work fail
armed unarmed
insured uninsured
married divorced
conscious unconscious
publish withhold
pay withhold
reveal conceal
reveal hide
find lose
keep lose
keep abandon
attend boycott
sign reject
agree reject
agree oppose
allow refuse
allow block
endorse oppose
cancel keep
cancel continue
postpone keep
merge split
unite divide
strong weak
rich poor
high low
lock unlock
""".strip().splitlines()
)
"""Pairs that are opposites where both are said of the same person or thing."""
