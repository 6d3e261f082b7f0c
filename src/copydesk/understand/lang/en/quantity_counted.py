"""English words around numbers: where a noun phrase ends, states, and signals of scope."""

from copydesk.model.quantity import Scope

STOPS = frozenset(
    # determiners, pronouns
    "a an the this that these those my your his her its our their i you he she it we they me him "
    "us them who whom whose which what where when why how there here each every all some any no "
    "both either neither such same another one myself himself herself itself themselves "
    "theirs ours hers yours mine "
    # prepositions and conjunctions
    "of in on at by for with from to into onto upon over under above below between among amid "
    "against across through throughout during before after since until till within without "
    "towards toward about around near off out up down behind beside besides beyond despite except "
    "per than as like via versus vs plus minus and or but nor so yet if because although though "
    "while whereas unless whether and/or including compared outside inside along according "
    # auxiliaries, modals and commonest verbs of reporting
    "is are was were be been being am has have had having do does did will would can could may "
    "might must shall should said says say told tells added according reported saw see remain "
    "remained rose fell went came made took got gave left began became including include includes "
    "included died die have take takes get gets make makes need needs want wants know knows "
    # adverbs
    "not n't also then now still just only even too very already ago later earlier again once "
    "yesterday today tomorrow tonight overnight however therefore meanwhile instead together "
    "apart away back early late last next alone altogether overall respectively annually daily "
    "weekly monthly yearly apiece mostly mainly largely roughly nearly almost".split()
)
"""Words that end a noun phrase."""

SKIPS = frozenset("other others more further additional new separate different".split())
"""Words between a number and its noun that say nothing of what it is."""

PARTITIVE_DETERMINERS = frozenset(
    "the its their his her our your my those these them all whom which".split()
)

IRREGULAR_PLURALS = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "policemen": "policeman",
    "policewomen": "policewoman",
    "firemen": "fireman",
    "gunmen": "gunman",
    "businessmen": "businessman",
    "fishermen": "fisherman",
    "servicemen": "serviceman",
    "congressmen": "congressman",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "lives": "life",
    "wives": "wife",
    "midwives": "midwife",
    "housewives": "housewife",
    "knives": "knife",
    "wolves": "wolf",
    "calves": "calf",
    "leaves": "leaf",
    "shelves": "shelf",
    "thieves": "thief",
    "halves": "half",
    "buses": "bus",
    "gases": "gas",
    "viruses": "virus",
    "campuses": "campus",
    "crises": "crisis",
    "analyses": "analysis",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "media": "medium",
    "heroes": "hero",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "volcanoes": "volcano",
    "movies": "movie",
    "cookies": "cookie",
    "series": "series",
    "species": "species",
    "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "helicopters": "helicopter",
    "police": "police",
    "staff": "staff",
    "crew": "crew",
    "personnel": "personnel",
    "cattle": "cattle",
    "sheep": "sheep",
    "fish": "fish",
    "deer": "deer",
    "salmon": "salmon",
    "livestock": "livestock",
    "offspring": "offspring",
    "youth": "youth",
    "runs": "run",
    "all-out": "all-out",
}

NOT_PLURAL = frozenset(
    "was is has his its as us this thus plus yes always perhaps across besides towards afterwards "
    "sometimes nowadays upwards downwards forwards backwards news gas bus virus status bonus "
    "campus crisis basis analysis chaos mass less unless various serious previous famous religious "
    "dangerous anonymous numerous nervous continuous consecutive-less indigenous overseas sports "
    "politics economics mathematics physics ethics athletics gymnastics business access process "
    "press congress princess address illness witness success progress express glass class grass "
    "cross loss boss mess dress pass christmas texas paris iris tennis series-less says does goes "
    "needs takes makes gets comes gives shows includes means wants hopes plans-less homeless "
    "jobless stateless".split()
)
"""Words in -s that are not plural nouns, or hardly ever."""

STATES: dict[str, str] = {
    word: state
    for state, words in {
        "dead": "killed kill kills killing dead died die dies dying death deaths fatality "
        "fatalities slain murdered perished drowned toll massacred slaughtered",
        "injured": "injured injuring injures injury injuries wounded wounding wounds hurt maimed "
        "hospitalised hospitalized",
        "missing": "missing unaccounted disappeared",
        "arrested": "arrested arresting arrest arrests detained detaining detentions detention "
        "captured",
        "displaced": "displaced displacing homeless evacuated evacuating evacuations fled",
        "destroyed": "destroyed destroying levelled leveled razed demolished flattened gutted",
        "damaged": "damaged damaging",
        "rescued": "rescued rescuing saved",
        "trapped": "trapped stranded trapping",
        "cut": "cut cutting cuts axed axing shed shedding redundant redundancies layoffs "
        "eliminated eliminating lost loses losing lose laid-off fired firing sacked",
        "created": "created creating creates added adding hired hiring",
        "infected": "infected infections infecting cases",
        "recovered": "recovered recoveries",
        "charged": "charged indicted",
        "convicted": "convicted sentenced jailed imprisoned",
        "acquitted": "acquitted acquitting acquittal acquittals exonerated",
        "released": "released freed freeing",
        "elected": "elected",
        "sold": "sold selling",
        "aboard": "aboard",
    }.items()
    for word in words.split()
}
"""What became of what is counted, by classes of words that mean the same."""

LOSING = frozenset("lost lose loses losing".split())
LIVES = frozenset({"life", "lives"})
"""What those lose who die."""
TAKING_LIVES = frozenset(
    "claimed claim claims claiming cost costs costing took taking taken".split()
)

STATE_PERSONS = {
    "survivor": "rescued",
    "hostage": "captive",
    "captive": "captive",
    "evacuee": "displaced",
    "striker": "striking",
    "detainee": "arrested",
    "fatality": "dead",
}
"""Nouns for persons by what became of them."""

STATE_NOUNS = frozenset(
    "death deaths fatality fatalities injury injuries arrest arrests detentions evacuations "
    "redundancies layoffs infections recoveries".split()
)
"""Plural nouns that are counted and name the state at once."""

STATE_BRIDGE = frozenset(
    "was were is are be been being has have had who that which also now still known believed "
    "feared confirmed reported thought presumed said to left either since already reportedly "
    "dead later then officially listed as currently".split()
)
"""What may stand between a noun and its state: "people were known to have died"."""

COUNTED_DEAD = frozenset("confirmed reported known listed officially".split())
"""Words of such a bridge by which those who are dead have been counted."""

OBJECT_STATES = frozenset(
    "killed killing kills kill injured injuring injures wounded wounding wounds hurt arrested "
    "arresting detained detaining captured displaced displacing destroyed destroying damaged "
    "damaging rescued rescuing trapped trapping cut cutting axed axing shed shedding "
    "eliminated eliminating lost loses losing lose created creating infected infecting "
    "evacuated evacuating murdered slaughtered massacred sacked freed freeing released sold "
    "selling creates hired hiring".split()
)
"""Verbs whose object follows: "killing at least 84 people"."""

FRAME_LINKS = frozenset(
    "of to at is was are were stands stood reached reaching hit hits totalled totaled totalling "
    "totaling numbered numbering exceeded remains".split()
)
"""What may join a noun to the number that measures it: "a workforce of 6,480"."""

GENERIC_HEADS = frozenset(
    "person people victim casualty individual human soul other resident citizen civilian".split()
)

PERSON_ENDINGS = ("er", "or", "ist", "ian", "ee", "man", "woman", "child", "ant")
"""Endings of nouns that mostly name persons."""

KIN = frozenset(
    "brother sister child son daughter parent friend man woman boy girl sibling grandchild "
    "relative colleague side team time".split()
)
"""Nouns of which each person or thing has its own."""

RESTRICTING = frozenset(
    "that who which in of from needed whose where when he she they it we involved present left "
    "remaining sent sold shipped delivered bought".split()
)
"""Words behind a noun that narrow it down, so that another number of it may be meant."""

SCOPE_BEFORE: dict[tuple[str, ...], Scope] = {
    tuple(words.split()): scope
    for scope, phrases in {
        Scope.INCLUDED: "including|include|includes|included|among them|of whom|of them|of which|"
        "amongst them|among whom|among those|comprising",
        Scope.ADDED: "another|a further|further|an additional|additional|an extra|extra|plus|"
        "as well as|in addition to|on top of|a second|and another|a separate",
        Scope.REST: "the other|the remaining|remaining|the others|the rest|other",
        Scope.FROM: "from|up from|down from|compared with|compared to|against|than|versus|"
        "instead of|rather than|since|out of",
        Scope.TO: "to|to reach",
        Scope.BY: "by",
        Scope.TOTAL: "a total of|total of|totalling|totaling|totalled|in total|in all|combined|"
        "a combined|altogether|together|overall|an overall|a total|total",
        Scope.NEGATED: "not|never|n't",
        Scope.EACH: "each of|every|per",
    }.items()
    for words in phrases.split("|")
}
SCOPE_AFTER: dict[tuple[str, ...], Scope] = {
    tuple(words.split()): scope
    for scope, phrases in {
        Scope.ADDED: "more|others|other",
        Scope.EACH: "each|apiece|for each|for every",
        Scope.BY: "better off|worse off",
        Scope.TOTAL: "in total|in all|altogether|overall|combined|between them|all told|"
        "all together",
        Scope.OLDER: "at first|initially|earlier|previously|originally",
    }.items()
    for words in phrases.split("|")
}

OLDER_WORDS = frozenset(
    "initially initial earlier previously previous originally original formerly former yesterday "
    "ago preliminary revised revising correction corrected lowered updated first provisional"
    " last before until".split()
)
"""Words before a number by which it may not be the latest."""

OLDER_BEHIND = frozenset("ago earlier previously initially originally formerly before".split())
"""The same, behind the number."""

POSSIBLE_WORDS = frozenset(
    "could may might would should if expected expects expect forecast forecasts predicted predicts "
    "projected projection plans planned plan planning target targets targeted aims aimed aim hopes "
    "hoped hope feared fears potentially possibly perhaps likely unless proposed proposes proposal "
    "threatened threatens threatening sought seeks seeking wants wanted claimed claims alleged "
    "alleges allegedly rumoured speculation goal will shall".split()
)
"""Words near a number by which it is not stated as a fact."""

PLACE_PREPOSITIONS = frozenset("in at near from across around".split())

SPEAKING_OF = frozenset(
    "spoke speak speaks spoken speaking talk talks talked talking heard hears told tells boast "
    "boasts boasted dream dreams dreamed consist consists consisted thought thinks".split()
)
"""Words before "of" and a number that say nothing of what is counted: "spoke of 40,000"."""

GAUGE_NOUNS = frozenset(
    "toll attendance crowd workforce population capacity turnout membership headcount staff total "
    "number count figure tally sum strength enrolment enrollment circulation audience majority "
    "electorate revenue profit loss income turnover sales price cost budget deficit debt value "
    "salary wage prize fee fine fund funding investment payroll rent share shares rate index score "
    "speed distance length height width depth weight area size temperature volume output "
    "production".split()
)
"""Nouns that a number measures: "an attendance of 38,764", "the price is $12"."""
