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
burn fire blaze flame wildfire bushfire
flood inundate deluge floodwater
quake earthquake tremor aftershock
crash collide collision derail derailment pile-up
sink sank sunk capsize founder overturn keel
board aboard
probable likely
collapse burst breach rupture crumble cave
storm hurricane cyclone typhoon tempest gale
rain rainfall downpour
destroy demolish flatten raze wreck gut level ruin
damage harm batter
evacuate evacuation displace flee fled
rescue save saved alive pluck
search comb hunt trawl
missing unaccounted
survive survivor
hospital clinic infirmary
doctor physician medic surgeon
patient sick ill illness disease
infect infection outbreak epidemic
vaccine vaccinate vaccination jab inoculate
arrest detain detention custody apprehend
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
investigate investigation inquiry enquiry probe inquest
witness onlooker bystander
police officer policeman constable cop
soldier troop serviceman
army military
firefighter fireman
ship vessel boat ferry craft
plane aircraft airliner jet
helicopter chopper
car vehicle automobile
train locomotive
road route highway motorway street avenue
bridge viaduct
house home dwelling
resident inhabitant villager townspeople
village hamlet settlement community
town
city
child children kid youngster
woman women
man men
student pupil
school
teacher
worker employee staff workforce personnel labour
job post position role redundancy
layoff lay-off dismiss sack cull axe
hire recruit
pay salary wage remuneration
union
walkout stoppage
boss chief head lead leader led command commander run
manager coach
company firm group business corporation
factory plant mill
office premises headquarters
shop retailer
customer client
buy bought purchase acquire acquisition takeover
sell sold sale
merge merger combine
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
fall fell fallen drop decline decrease slide slump tumble plunge shrink
cut reduce reduction trim slash lower
raise lift hike
begin began begun start commence open launch kick-off
end finish conclude close shut closure
stop halt cease suspend
continue persist
delay postpone defer
cancel scrap abandon drop
plan intend scheme
announce announcement declare declaration unveil
say said tell told state statement add remark comment note
warn warning alert caution
ask request demand seek sought urge
promise pledge vow commit
deny denial dismiss reject repudiate
confirm acknowledge admit
skipper captain
claim assert maintain insist
blame
praise hail
condemn denounce criticise criticism decry
agree agreement deal accord pact treaty contract
refuse decline
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
club side team
cup trophy title
champion championship
race contest
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
protest demonstration demonstrate rally march
refugee migrant
mourn mourning bereave
family relative kin
bury buried burial funeral grave tomb cemetery
anniversary
memorial remembrance commemoration commemorate
ceremony
visit visitor
arrive arrival reach
leave left depart departure quit resign resignation
return
travel journey trip
enter entry
appoint appointment name nominate
replace replacement succeed successor
build built construct construction erect
repair fix mend restore
open reopen
inspect inspection inspector survey surveyor examine examination
fault defect flaw corrosion rust crack leak wrong amiss
jam jammed stick stuck
alarm siren
phone telephone mobile
message text
email mail letter
internet website online
newspaper paper
report
photo photograph picture image
video film footage
money
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
wind
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
send sent dispatch deploy
bring brought carry
take took seize capture
find found discover discovery
move
held
keep kept retain
own owner belong
record
test
study research
scientist researcher expert
number total figure tally count
proportion percentage
half
quarter
large big great huge biggest largest
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
near close nearby
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
believe think thought
expect forecast predict
hope
fear
cause trigger spark
prevent avoid avert
join
meet met meeting
talk negotiation negotiate discuss discussion
sign signed
publish issue
free freed liberate release
escape
hide hid
steal stole theft rob robbery
fraud embezzle embezzlement
bribe bribery corruption corrupt
compensation damages redress
insurance insure insurer
bank lender
airport
airline
flight fly flew
passenger traveller commuter
crew
driver
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
attendance
founded found establish
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
