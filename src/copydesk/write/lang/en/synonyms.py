"""Words that say the same in news, for where a sentence has too many of a source's in a row.

A careful sub-editor would take either. What differs in law or in measure is not here: "arrest" is
not "detain", "injured" not "wounded", "at least" not "more than". Of a pair, the first word gives
way to what follows it.
"""

import re

_ALWAYS = """
attempt try|await wait for|begin start|construct build|criticise attack|disclose reveal
discover find|initiate begin|obtain get|participate take part|pledge promise|prohibit ban
promise pledge|purchase buy|reveal disclose|start begin|surround encircle|try attempt
utilise use|verify check|vow promise|caution warn|postpone put off|revoke withdraw
persuade convince|demolish tear down|erect put up|inspect examine|retrieve recover
refurbish renovate|renovate refurbish|hamper hinder|hinder hamper|notify inform
strengthen reinforce|terminate end|widen broaden|complete finish|shut close|anticipate expect
permit allow|ensure make sure|oversee supervise|supervise oversee
"""
_WITH_OBJECT = """
abduct kidnap|acquire buy|allow permit|arrange organise|assist help|ban prohibit|boost increase
build construct|choose select|select choose|demand call for|deploy send|detect find
distribute hand out|donate give|enable allow|establish set up|exceed top
extinguish put out|halt stop|honour keep|identify name|kidnap abduct|locate find
maintain keep up|outline set out|prevent stop|reconstruct rebuild|rebuild reconstruct|reduce cut
reject turn down|require need|restart resume|retain keep|submit hand in
supply provide|support back|transport carry|turn down reject|award give|criticize attack
inaugurate open|jeopardise endanger|overturn reverse|quit leave|request ask for|violate break
abandon give up|ratify approve|seek look for|urge call on
"""
_WITHOUT_OBJECT = """
assemble gather|gather assemble|conclude end|continue go on|decline refuse|decrease fall
depart leave|deteriorate worsen|worsen deteriorate|diminish shrink|escape get away|expand grow
flee run away|happen occur|ignite catch fire|increase rise|occur happen|refuse decline
resign step down|respond reply|improve get better|travel go
"""
_OF_PEOPLE = """
evacuate move out|force compel|free release|inform tell|injure hurt|oust remove
release free|rescue save|save rescue|topple bring down
"""
_OF_THINGS = """
create set up|deliver bring|display show|enlarge expand|expand enlarge
found set up|intensify step up|install put in|keep retain|merge combine|need require
provide supply|recover get back|resume restart|stop halt
back support
"""


def _pairs(table: str, condition: str) -> tuple[tuple[str, str, str], ...]:
    entries = (entry.strip() for line in table.splitlines() for entry in line.split("|"))
    split = (entry.partition(" ") for entry in entries if entry)
    return tuple((lemma, other, condition) for lemma, _, other in split)


VERBS = (
    *_pairs(_ALWAYS, ""),
    *_pairs(_WITH_OBJECT, "T"),
    *_pairs(_WITHOUT_OBJECT, "I"),
    *_pairs(_OF_PEOPLE, "P"),
    *_pairs(_OF_THINGS, "N"),
)
"""Verbs by their dictionary form, what may stand for each, and when: with an object or in the
passive ("T"), without ("I"), where that is people ("P") or things ("N")."""

_NOUNS = """
take-off lift-off|lift-off take-off
accord agreement|agreement deal|deal agreement|beginning start|start beginning|blast explosion
explosion blast|blaze fire|border frontier|frontier border|competition contest|competitor rival
consequence result|contest competition|defeat loss|demonstrator protester|protester demonstrator
difficulty problem|earthquake quake|quake earthquake|error mistake|mistake error|fault defect
defect fault|firm company|frontier border|grave tomb|tomb grave|inhabitant resident
resident inhabitant|inquiry investigation|investigation inquiry|jail prison|prison jail
journey trip|trip journey|lack shortage|shortage lack|lorry truck|truck lorry
outcome result|onlooker bystander|owner proprietor|petrol fuel|pledge promise
promise pledge|proposal plan|quarrel dispute|rise increase|increase rise|fall drop|drop fall
decrease fall|rule regulation|regulation rule|scheme plan|spectator onlooker|tremor shock
vessel ship|victory win|win victory|cargo load|wreckage debris|debris wreckage|mishap accident
motorist driver|physician doctor|attorney lawyer|sum amount|amount sum|volunteer helper
voyage journey|airplane plane|plane aircraft|aeroplane plane|automobile car|supporter backer
backer supporter|backing support|assistance help|aim goal|motive reason|obstacle barrier
barrier obstacle|warning alert|alert warning|ceasefire truce|truce ceasefire|hostage captive
assailant attacker|attacker assailant
"""
NOUNS = tuple(
    (lemma, other)
    for line in _NOUNS.splitlines()
    for entry in line.split("|")
    for lemma, _, other in [entry.partition(" ")]
    if other
)
"""Nouns in the singular, and what may stand for each."""

_WORDS = {
    "ADJ": """
adequate sufficient|entire whole|whole entire|huge enormous|enormous huge|initial first
numerous many|principal main|rapid fast|sufficient enough|terrible dreadful|various several
annual yearly|yearly annual|big large|large big|costly expensive|expensive costly|crucial vital
vital crucial|deadly fatal|fatal deadly|difficult hard|famous well-known|gigantic enormous
hazardous dangerous|dangerous hazardous|immediate instant|lengthy long|nearby neighbouring
neighbouring nearby|ready prepared|rich wealthy|wealthy rich|silent quiet
tiny very small|unlawful illegal|illegal unlawful|unhurt unharmed|unharmed unhurt
urgent pressing|brief short|calm quiet|correct right|incorrect wrong|wrong incorrect|eager keen
keen eager|faulty defective|defective faulty
""",
    "ADV": """
altogether in all|again once more|completely entirely|currently at present|entirely completely
eventually in the end|finally in the end|formerly previously|frequently often
immediately at once|instantly at once|largely mainly|meanwhile in the meantime|often frequently
partly in part|previously earlier|probably most likely|quickly swiftly|swiftly quickly
rapidly quickly|repeatedly several times|roughly about|slowly gradually|subsequently later
twice two times|usually normally|normally usually|wholly entirely|forever for good
gradually slowly|jointly together|northwards towards the north|southwards towards the south
eastwards towards the east|westwards towards the west|overnight during the night
""",
    "ADP": """
amid in the midst of|among amongst|alongside beside|beneath below|beside next to
concerning about|despite in spite of|during in the course of|inside within|near close to
regarding about|toward towards|towards in the direction of|underneath under|upon on
via by way of
""",
    "SCONJ": """
although though|though although
""",
}
WORDS = tuple(
    (word, other, pos)
    for pos, table in _WORDS.items()
    for line in table.splitlines()
    for entry in line.split("|")
    for word, _, other in [entry.partition(" ")]
    if other
)
"""Words that have one form, what may stand for each, and its universal part of speech."""

_PHRASES = """
a great deal of/much
a little more than/slightly over
a majority of/most
worked as planned/performed as planned
from which/out of which
ahead of/before
all of the/all the
all the way to/as far as
along the lines of/much like
an attack on/an assault on
as a result of/because of
as well as/and also
at dawn/at first light
at first light/at dawn
at the beginning of/at the start of
at the edge of/on the edge of
at the same time/simultaneously
at the scene/on the spot
at the start of/at the beginning of
based on/drawn from
because of/on account of
before dawn/before daybreak
began in/started in
brought to an end/ended
by a margin of/by
by accident/accidentally
came to an end/ended
caught fire/went up in flames
close to/near
did not want to/had no wish to
each of the/every one of the
every day/each day
find out/learn
for a second time/a second time
for good/permanently
for instance/for example
for more than/for over
for several days/for some days
for the most part/mostly
found guilty of/convicted of
free of charge/at no cost
from all over/from all parts of
from the air/from above
had no choice but to/had to
had to be/needed to be
half of the/half the
have to be/need to be
in a bid to/in an attempt to
in a row/in succession
in accordance with/in line with
in addition/besides
in advance/beforehand
in an attempt to/in an effort to
in an effort to/in an attempt to
in breach of/in violation of
in charge of/responsible for
in contrast to/unlike
in favour of/for
in jail/in prison
in line with/in accordance with
in order to/so as to
in prison/in jail
in response to/in reply to
in return for/in exchange for
in exchange for/in return for
in spite of/despite
in terms of/as regards
in the aftermath of/after
in the coming days/over the coming days
in the course of/during
in the end/eventually
in the event of/in case of
in the meantime/meanwhile
in the wake of/after
in total/altogether
in violation of/in breach of
instead of/rather than
it is not clear/it is unclear
it was not clear/it was unclear
just after/shortly after
just before/shortly before
less than/under
lost control of/could no longer control
made up of/composed of
made use of/used
more than half of/over half of
more than once/several times
most of the/the greater part of the
no one/nobody
nobody/no one
not far from/close to
of the opinion that/of the view that
off the coast of/off
on behalf of/in the name of
on board/aboard
aboard/on board
on foot/walking
on the basis of/based on
on the eve of/the day before
on the grounds that/because
on the other hand/by contrast
on the outskirts of/just outside
on the spot/at the scene
one another/each other
each other/one another
one by one/one after another
out of order/out of service
out of service/out of order
over the course of/during
owing to/because of
passed away/died
prior to/before
provided that/as long as
put an end to/ended
relating to/concerning
set alight/set on fire
set on fire/set alight
shortly after/soon after
shortly afterwards/soon afterwards
such as/like
take part in/join
taken part in/joined
that is why/for this reason
the day before/a day earlier
the month before/a month earlier
the rest of/the remainder of
the remainder of/the rest of
the same day/that day
the whole/the entire
the week before/a week earlier
the year before/a year earlier
throughout the day/all day
to blame for/responsible for
turned out to be/proved to be
under the terms of/under
until the end of/up to the end of
forced the evacuation of/led to the evacuation of
forced the closure of/led to the closure of
forced the closing of/led to the closing of
forced the cancellation of/led to the cancellation of
forced the resignation of/led to the resignation of
forced the suspension of/led to the suspension of
was forced to/had to
were forced to/had to
was obliged to/had to
well over/far more than
with regard to/concerning
with the help of/helped by
with the exception of/except
without warning/unannounced
widely used/commonly used
in place of/instead of
a number of/several
taken to hospital/brought to hospital
admitted to hospital/taken to hospital
have been admitted to/have been taken to
close to the/near the
on the edge of/at the edge of
the majority of/most of
a series of/several
in the hands of/held by
a day after/one day after
a day before/one day before
a year after/one year after
a year before/one year before
an hour after/one hour after
an hour before/one hour before
a week after/one week after
a month after/one month after
at least one/one or more
has yet to be/has not been
have yet to be/have not been
was able to/could
were able to/could
was unable to/could not
were unable to/could not
is expected to/is due to
are expected to/are due to
was expected to/was due to
were expected to/were due to
in connection with/over
in addition to/besides
with immediate effect/at once
as soon as/once
a third of/one third of
a quarter of/one quarter of
a half of/half of
hundreds of people/several hundred people
thousands of people/several thousand people
dozens of people/several dozen people
"""
PHRASES = tuple(
    (words, other)
    for words, _, other in (line.partition("/") for line in _PHRASES.strip().splitlines())
)
"""Phrases in lower case, and what may stand for each."""

PLACED_NOUN = re.compile(
    r"\b(?P<the>[Tt]he) (?P<place>[A-Z][\w’'-]+) (?P<noun>[a-z]+)\b(?!\s+(?:of|in)\b)"
)
FACILITIES = frozenset(
    """airport arena base beach branch brewery bridge breakwater cannery cathedral cemetery clinic
    dam depot dockyard factory harbour headquarters hospital laboratory lighthouse market mill mine
    museum office plant port prison quarry refinery reservoir school shipyard spaceport stadium
    station substation terminal theatre university warehouse works""".split()
)
"""What stands in a place and is named after it: "the Orvell cannery"."""
FIRST_DONE = re.compile(r"\b(?P<be>was|were) first (?P<verb>[a-z]+ed|[a-z]+en)\b")
_ALONE = (
    r"(?=[.,;:)]|\s(?:of|from|to|in|on|at|and|or|north|south|east|west|away|long|wide|high|deep|per|"
    r"above|below|off|outside|inside|inland|upstream|downstream|after|before|for|with|through|along|"
    r"by|into|behind|ahead|apart|than|when|where|as)\b|$)"
)
"""What follows a unit that belongs to no noun behind it: "the 140 km stage" stays."""
UNITS = (
    (re.compile(r"(?<=\d )kilometres\b"), "km"),
    (re.compile(rf"(?<=\d )km{_ALONE}"), "kilometres"),
    (re.compile(r"(?<=\d )metres\b"), "m"),
    (re.compile(rf"(?<=\d )m{_ALONE}"), "metres"),
    (re.compile(r"(?<=\d )kilograms\b"), "kg"),
    (re.compile(rf"(?<=\d )kg{_ALONE}"), "kilograms"),
    (re.compile(r"(?<=\d) per ?cent\b"), "%"),
)
"""Units in words and as symbols."""

BELONGING = frozenset(
    """army board captain capital chairman chairwoman chief coach coast committee courtyard crew
    deputy director editor embassy employees entrance fleet founder governor government head
    headquarters leader lawyers management manager mayor members minister navy owner owners
    parliament police president roof ruler secretary shareholders spokesman spokeswoman staff
    supporters treasurer workers""".split()
)
"""What is of a body or a place, and may as well be its: "the board of the bank"."""
COMING_TO = frozenset("come get go grow live rise turn wake".split())
"""Verbs behind which "to" is no aim: "came to rest"."""
VOTES = re.compile(r"\bby (?P<for>[\w-]+) votes to (?P<against>[\w-]+)\b")
"""How a vote ended."""
ALL_OF = re.compile(r"\ball (?P<number>\d[\d,]*|[a-z]+) of (?P<whose>its|their|his|her)\b")
"""All of so many that somebody has."""
TERM = re.compile(
    r"\ban? (?P<noun>(?!total|average|maximum|minimum|sum|cost|price|majority|number|period)[a-z]+)"
    r" of (?P<number>\d[\d,.]*|(?!several|many|some|few)[a-z]+(?:-[a-z]+)?)"
    r" (?P<unit>year|month|week|day|hour|minute|second|metre|kilometre|mile|point|euro|dollar|pound"
    r"|seat|vote)s\b(?! (?:and|or|to)\b)"
)
"""What is of so many units: "a term of four years"."""
