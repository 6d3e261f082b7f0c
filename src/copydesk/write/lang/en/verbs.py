"""Irregular verbs of English: the past tense by the dictionary form.

What the Cambridge Grammar of the English Language (Huddleston and Pullum 2002, chapter 18, section
7) lists and news uses; verbs that also have a regular past in American English are left out.
"""

_TABLE = """
arise arose|awake awoke|bear bore|beat beat|become became|begin began|bend bent|bet bet|bid bid
bind bound|bite bit|bleed bled|blow blew|break broke|breed bred|bring brought|build built
burst burst|buy bought|cast cast|catch caught|choose chose|cling clung|come came|cost cost
creep crept|cut cut|deal dealt|dig dug|do did|draw drew|drink drank|drive drove|eat ate|fall fell
feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew|forbid forbade
forecast forecast|foresee foresaw|forget forgot|forgive forgave|freeze froze|get got|give gave
go went|grind ground|grow grew|hang hung|have had|hear heard|hide hid|hit hit|hold held|hurt hurt
keep kept|know knew|lay laid|lead led|leave left|lend lent|let let|lie lay|lose lost|make made
mean meant|meet met|mistake mistook|offset offset|overcome overcame|oversee oversaw
overtake overtook|overthrow overthrew|pay paid|put put|quit quit|read read|ride rode|ring rang
rise rose|run ran|say said|see saw|seek sought|sell sold|send sent|set set|shake shook|shed shed
shoot shot|shrink shrank|shut shut|sing sang|sink sank|sit sat|sleep slept|slide slid|slit slit
speak spoke|spend spent|spin spun|split split|spread spread|spring sprang|stand stood|steal stole
stick stuck|sting stung|stride strode|strike struck|strive strove|swear swore|sweep swept
swell swelled|swim swam|swing swung|take took|teach taught|tear tore|tell told|think thought
throw threw|undergo underwent|understand understood|undertake undertook|undo undid|uphold upheld
upset upset|wake woke|wear wore|weep wept|win won|wind wound|withdraw withdrew|withhold withheld
withstand withstood|write wrote
"""

PAST = dict(pair.split() for line in _TABLE.strip().splitlines() for pair in line.split("|"))
"""The past tense by the dictionary form."""

_PARTICIPLES = """
arise arisen|bear borne|beat beaten|become become|begin begun|bite bitten|blow blown|break broken
choose chosen|come come|do done|draw drawn|drink drunk|drive driven|eat eaten|fall fallen|fly flown
forbid forbidden|foresee foreseen|forget forgotten|forgive forgiven|freeze frozen|give given
go gone|grow grown|hide hidden|know known|lie lain|mistake mistaken|overcome overcome
oversee overseen|overtake overtaken|overthrow overthrown|ride ridden|ring rung|rise risen|run run
see seen|shake shaken|show shown|shrink shrunk|sing sung|sink sunk|speak spoken|spring sprung
steal stolen|swear sworn|swim swum|take taken|tear torn|throw thrown|undergo undergone
undertake undertaken|undo undone|wake woken|wear worn|withdraw withdrawn|write written
"""

PARTICIPLE = dict(
    pair.split() for line in _PARTICIPLES.strip().splitlines() for pair in line.split("|")
)
"""The past participle by the dictionary form, where it is not the past tense."""

DOUBLING = frozenset(
    """admit ban bar bat beg cap chat clap commit compel concur confer control defer deter drag drop
    drum emit equip expel fan fit flag grab gun hop incur infer jog kidnap knit lag map mob mop nab
    net occur omit pad pat permit pin pit plan plot plug prefer prod program propel rebel recur
    refer regret rip rob rub sag scan scrap ship shop skid skip slam slap slip slot snap sob spot
    stem step stop strap strip stun submit sum swap tag tap top trap trim trip tug vet wrap zip
    """.split()
)
"""Verbs whose last consonant is doubled before "-ed"."""

DOUBLING_ING = frozenset(
    """begin bet bid cut dig forget get hit let put quit rid run set shed shut sit spin split swim
    win""".split()
)
"""Irregular verbs whose last consonant is doubled before "-ing"."""

MODALS = {"will": "would", "can": "could", "may": "might", "shall": "should"}
"""Modal verbs as they stand in reported speech."""
