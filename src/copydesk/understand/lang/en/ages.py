"""Words around ages."""

import re

_NUMBER = (
    r"(\d{1,3}(?![.,]\d)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|"
    r"eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
)

BARE_AGE = re.compile(
    r"(?<!when )(?<!that )(?<!until )(?<!since )(?<!before )(?<!after )(?<!once )(?<!while )"
    r"(?<!because )(?<!time )\b(?:[Hh]e|[Ss]he) (?:is|was) (?:now |only )?"
    rf"{_NUMBER}(?=[.,;])"
    rf"|(?<=[a-z]), is {_NUMBER}(?=[.;])"
    rf"|\bborn [^;.]{{3,40}}?,? (?:and )?is (?:now |thus |therefore |so )?{_NUMBER}(?=[.,;]| and\b)"
    rf"|\b(?:died|dies|dead)(?: on [A-Z][a-z]{{2,9}}day| [A-Z][a-z]{{2,9}}day)? (?:aged |at )"
    rf"{_NUMBER}(?=[.,;])"
    rf"|\b(?:[Hh]e |[Ss]he )?(?:is|was) {_NUMBER}(?= when\b)"
    rf"|, now {_NUMBER}(?=,)"
    rf"|\bAt {_NUMBER}(?=,? (?:he|she)\b|, [A-Z])"
    rf"|\b(?:and|,) is (?:now )?{_NUMBER}(?=[.,;]| now\b| today\b)"
    rf"|\bNow (?:aged )?{_NUMBER}(?=, (?:he|she|the)\b)"
    rf"|\b(?:turns|will turn|turned) {_NUMBER}"
    r"(?=[.,;]| (?:on|in|this|next|last|earlier|later|today|tomorrow|yesterday)\b)"
    rf"|\ban? (?:man|woman|boy|girl|youth|trainee|student|apprentice|novice|recruit|teenager|lad|"
    rf"lorry driver|driver|teacher|bride|widow|mother|father|widower) of {_NUMBER}(?=[.,;)])"
    rf"|\bwho (?:is|was) {_NUMBER}(?= \()"
    rf"|(?<=[a-z],) (?:is|was) {_NUMBER}(?=[;(]| \()"
)
"""An age told without its unit."""

OWNER_BEFORE = re.compile(
    r",?\s?(?:\(|(?:who (?:is|was|turned)|is|aged|a|an|the)\s){0,2}"
    r"|,\s(?:who|the|a|an)\s[^,;]{0,60}(?:\sand|,\sand|\swho)?\sis\s"
)
"""What stands between a name and its age."""

THEN = re.compile(
    r"[\s,]{0,3}(?:(?:when|at the time|then|as|by the time|until|in|while)\b)", re.IGNORECASE
)
"""After an age at another time."""

AT_ANOTHER_TIME = re.compile(
    r"\b(?:then|was|were|at|turned|since|when|by|until|from|had)\s[^,]{0,24}\Z"
)
"""Before an age at another time."""

NOUN_PHRASE_END = frozenset(
    "who was is were has had and or but with whose which that when where said died built born "
    "founded opened made won took became from to".split()
)
"""Words at which the noun phrase of an age has ended."""

SUBJECT_NOUN = re.compile(
    r"(?:The|Its|Their)\s(?:[a-z]{2,20}\s){0,2}?([a-z]{2,20}),?\s(?:which\s)?(?:was|were)\s"
)
"""A sentence's opening up to a passive verb: "The bridge was"."""

DIED = re.compile(r"\b(?:die[sd]|death|killed|passed away)\b[^.;]{0,60}\Z", re.IGNORECASE)
"""A death before "at the age of": the age is that of the news."""

AFTER_NAME = re.compile(r", (\d{1,2}),")
"""An age between commas, after a name."""

PRONOUN_FIRST = re.compile(r"(?:He|She)\s")
FAMILY = re.compile(
    r"\b(?:his|her|whose|father|mother|brother|sister|sons?|daughters?|wife|husband|child|children|"
    r"twins?|baby|parents?|grandmother|grandfather|widow)\b",
    re.IGNORECASE,
)
"""Someone of the family of who is named before."""

OTHER_PERSON = re.compile(
    r"\b(?:whose|who|father|mother|brother|sister|son|daughter|wife|husband)\s"
    r"|\b(?:his|her)\s(?!(?:first|second|third|last|maiden|debut|only|own|career)\s)",
    re.IGNORECASE,
)
"""Words by which a sentence that began with "she" may have turned to someone else."""

GOES_ON = re.compile(r"(?:He|She)\b|(?:Now|At|Aged) \w{2,12}, (?:he|she)\b")
"""A sentence that goes on about the person of the one before."""

THING_NEXT = re.compile(r",\sit\b")
"""After the age of the thing just told of: "Now 37 years old, it"."""

BORN_FIRST = re.compile(r"Born\b")
"""A sentence that opens with the birth of the person of the one before or after."""

BORN_AFTER = re.compile(
    r"(?:[\s-][a-z-]{2,20}){0,4}"
    r"(?:\s(?:of|for|from|in|at)\s(?:the\s)?(?:(?!(?:and|or|his|her|with|who)\b)[^\s,;.()]{2,20}\s?){1,5})?"
    r",?\s?(?:who was |was |and was |and )?"
    r"|,\s(?:who was |was )"
)
"""Between an age and "born": "the 19-year-old substitute, born"."""

BEGUN_AFTER = re.compile(
    r"(?:[\s-](?!(?:in|at|on|of|with|from|to|a|an|the|one|and|who|whose|by|for|as|near|was|were|is)\b)"
    r"[a-z-]{2,20}){1,4},?\s(?:which was |that was |was |were )?"
)
"""Between the age of a thing and how it began: "a 67-year-old earth embankment (completed)"."""

BEGUN_WHEN = re.compile(r"\s(?:in|on|by|at|between|around|about|under|during)\b")
"""After a passive beginning: "completed in"; an active one has its object there."""

IS_AGED = re.compile(r"\b(?:is|was|are|were|makes it|now|turn\w*)\s(?:now |only |just |thus )?\Z")
"""Before an age that is said of the subject: "built in 1988 and is"."""

STILL = re.compile(
    r",?\s(?:he|she|[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20}){0,2})\s(?:still|now|is|has|remains?|looks?|lives?|works?|runs?|plays?|swims?|walks?|"
    r"teaches|writes|sings|keeps?|says?|wants?|hopes?|does|goes|can|may)\b"
)
"""After "At 67", what the person does to this day."""

BORN_BESIDE = re.compile(
    r"\s?(?:\(|[;,]\s)(?:(?:he|she|who)\s)?(?:(?:was|is|had been|having been)\s)?born\s(?:on|in)\s"
)
"""Between an age and the date of birth set beside it: "who was 48 (he had been born on"."""

BORN_NEXT = re.compile(
    r"(?:[\s-](?!(?:in|at|on|with|from|to|a|an|the|and|or|who|whose|his|her|by|for|as|near|was|were|"
    r"is|had|father|mother|brother|sister|son|daughter|wife|husband|child|children|twins)\b)"
    r"[A-Za-z-]{2,20}){0,5},?\sborn\s(?:on|in)\s"
)
"""The same right behind what the person is: "a 19-year-old Danish goalkeeper born on"."""

AGED_THEN = re.compile(r",?\s(?:a\s[a-z-]{3,15}\sof\s|at\s)?")
"""Between a date and the age then: "in 1994, aged 31"."""

ALSO_DATED = re.compile(r"\b(?:since|until|till|from|before|after)\s(?:[a-z]{3,9}\s)?\Z")
"""Before a time that does not date what its sentence tells."""

MADE_AFTER = re.compile(
    r"(?:[\s-](?!(?:in|at|on|of|with|from|to|a|an|the|one|and|who|whose|by|for|as|near|was|were|is|"
    r"that|which)\b)[a-z-]{2,20}){1,4}"
    r"(?:\sof\san?\s[a-z]{3,15})?,?\s(?:(?:which|that)\s)?(?:(?:was|were|had been)\s)?"
    r"(?:(?:first|originally)\s)?(?:[a-z]{3,12}ed\sand\s)?"
    r"(?:(?:built|completed|finished|constructed|erected|opened|inaugurated|founded|painted|made|"
    r"cast|carved|woven|written|composed|designed|launched|laid down|drawn|printed|planted|"
    r"delivered|commissioned|unveiled|dedicated)\s"
    r"(?:(?:in|on|back in|around)\s|by\s[^,;.()]{2,40}\s(?:in|around)\s)"
    r"|(?:dating|dates|dated)\s(?:back\s)?(?:to|from)\s)"
)
"""Between the age of a thing and when it came to be: "a 45-year-old wall completed in"."""

FOUNDED_AFTER = re.compile(
    r"(?:[\s-](?!(?:in|at|on|of|with|from|to|a|an|the|one|and|who|whose|by|for|as|near|was|were|is|"
    r"that|which)\b)[a-z-]{2,20}){1,4},?\s(?:(?:which|that)\swas\s)?"
    r"(?:founded|established|incorporated|set up)\s"
    r"(?:(?:in|at|by|on|near)\s(?!(?:the\s)?\d)[^,;.()]{2,40}?\s)?(?:in|back in)\s"
)
"""The same of what is only ever a body: "a 12-year-old caterer set up in the port in"."""

MADE_BY = re.compile(
    r"(?:[\s-](?!(?:in|at|on|of|with|from|to|a|an|the|one|and|who|whose|by|for|as|near|was|were|is|"
    r"that|which)\b)[a-z-]{2,20}){1,4},?\s(?:that|which)\s"
    r"(?!(?:was|were|had|has|is)\s)(?:[^\s,;.()]{1,20}\s){1,5}"
    r"(?:built|completed|finished|constructed|erected|founded|painted|made|cast|carved|wove|wrote|"
    r"composed|designed|drew|printed|planted|laid down)\s(?:in|around)\s"
)
"""The same with its maker: "a 263-year-old canvas that Anna Bell painted in"."""

THINGS = frozenset(
    "structure building stadium ground arena hall tower bridge viaduct aqueduct dam wall pier "
    "jetty quay harbour lighthouse church cathedral chapel abbey mosque temple synagogue school "
    "hospital hotel house home block flat cottage villa palace castle fort fortress theatre "
    "theater cinema museum library station terminal airport depot tunnel railway canal reservoir "
    "embankment levee dyke plant factory mill mine pit quarry refinery reactor prison jail court "
    "courthouse market monument statue memorial fountain arch gate stand terrace pool greenhouse "
    "barn windmill observatory telescope "
    "ship ferry vessel boat trawler tanker freighter liner tug barge yacht submarine cruiser plane "
    "aircraft jet airliner helicopter locomotive carriage engine satellite probe spacecraft lander "
    "painting canvas picture portrait masterpiece sculpture tapestry fresco manuscript violin "
    "cello piano organ bell clock vase map globe book play opera symphony song film "
    "company firm bank club charity newspaper magazine brewery league festival "
    "treaty agreement constitution alliance".split()
)
"""Nouns for what is made, built or founded, so that an age before them is its own."""

ALIKE = tuple(
    frozenset(words.split())
    for words in (
        "ship ferry vessel boat trawler tanker freighter liner tug barge yacht",
        "plane aircraft jet airliner",
        "building structure hall tower stadium arena house block church theatre theater museum "
        "library station hotel hospital school",
        "levee dyke dike embankment bank bund",
        "structure bridge viaduct dam wall pier embankment tower",
        "stadium ground arena venue",
        "painting canvas picture portrait masterpiece",
        "company firm business bank",
    )
)
"""Things that may be called by one another's noun."""

PERSONS = frozenset(
    "man woman boy girl child baby person student teenager mother father grandmother grandfather "
    "driver worker passenger pilot officer soldier player striker singer actor actress writer "
    "farmer teacher doctor nurse victim suspect resident tourist investor founder owner".split()
)
"""Nouns for people, who are not founded or built."""

PRESENT = re.compile(r"\b(?:is|are)\s(?:now\s|only\s|just\s|thus\s)?\Z")
"""A present tense right before an age."""

LIFE_LINE = re.compile(r"[\s.*_]{0,4}")
"""After the dates of a life on a line of their own: "Ann Torri, composer: 1934 – 2023"."""


ANY_AGE = re.compile(
    r"(?:\b(?:I[’']m|I am|I was|(?:he|she|it|who|which|that)(?:[’']s| is| was| has)?|is|was|"
    r"were|be|been|turn(?:s|ed|ing)?|reach(?:es|ed|ing)?|now|aged?|at(?: the age of)?|being|hits?|"
    r"celebrat(?:es|ed|ing) (?:his|her|its))"
    r"(?:\s(?:only|just|still|now|already|barely|all of|then|aged|just turned|about to turn|"
    r"turning|not yet|exactly))*\s)"
    rf"(?P<number>\d{{1,3}}(?![.,]\d)|{_NUMBER[1:-1]}|(?:two|three|four|five|six|seven|eight|nine|ten)"
    r"(?=\s(?:years|months|weeks)\b)|a hundred|one hundred)"
    r"(?P<unit>(?:\syears|\smonths|\sweeks)(?:\sold|\sof age)?)?"
    r"(?=[,.;:)”\"’!?–—]|\s(?:and|when|but|on|this|next|in|at|last|or so|now|today|then|years? ago|"
    r"by|with|if|the day|as|before|after|the night|the year|that)\b|\Z)",
    re.IGNORECASE,
)
"""Any number that may be an age."""

AGE_SO_FAR = re.compile(
    r"(?:\b(?P<verb>is|was|makes? (?:him|her|it)|making (?:him|her|it))\s|,\s"
    r"|\sand\s(?=(?:now|so|thus|hence|therefore)\s))"
    r"(?:(?:and|so|thus|therefore|hence|now|just|only|barely|today|already|an?)\s)*"
    rf"(?P<age>(?P<number>{_NUMBER[1:-1]})(?:\syears\s(?:old|of age)|-year-old\b)?)"
    r"(?P<year>\s(?:this|in (?:this|the same)) year)?"
    r"(?=[,.;:)–—]|\s(?:and|now|today|this)\b|(?<=-old)|\Z)"
)
"""After the date of a birth or a beginning: "and so was 15", "which makes it 77 this year"."""

AGE_BEFORE_BIRTH = re.compile(
    r"(?:,\s|\(|\b(?:is|is now|aged)\s)"
    rf"(?P<age>(?P<number>{_NUMBER[1:-1]}))"
    r"(?:,\s(?:and\s)?|\sand\s)(?:who\s)?(?:was\s)?born\s(?:on|in)\s\Z"
)
"""Right before the date of a birth: "Ada Holm of Turku, 26, born on"."""

NO_AGE = re.compile(r"\s(?:in|on|at|by|with)\s(?:\d|the (?:poll|table|league|world|rank)|an?\s)")
"""After a number that is a place or a count, and no age."""

BORN = re.compile(
    r"\b(?:born|birth|hatched|came into the world|birthday|entered the world|first saw the light)\b"
    r"[^.;]{0,90}\Z",
    re.IGNORECASE,
)
"""Before the date at which a person or an animal was born."""

BEGUN = re.compile(
    r"\b(?:founded|launched|opened|open|opening|inaugurated|completed|built|finished|connected|"
    r"planted|laid|established|formed|erected|unveiled|christened|commissioned|created|started|"
    r"began|begun|dates? (?:from|back to)|dating from|first|came off|rolled off|entered service|"
    r"went into service|made|cast|carved|painted|written|switched on|dedicated|consecrated|"
    r"chartered|set up|constructed|raised|came into (?:being|use|service))\b[^.;]{0,60}\Z",
    re.IGNORECASE,
)
"""Before the date at which a thing began."""

OF_THING = re.compile(
    r"\b(?:it|which|that|its|the (?!present|current|new|other)[a-z-]{3,20}(?: [a-z]{3,15})?)\s"
    r"[^,.;]{0,30}\Z",
    re.IGNORECASE,
)
"""Before the age of a thing."""

OF_WHO = re.compile(
    r"\b(?:he|she|I[’']m|I)\b[^,.;]{0,15}(?:,[^,]{3,25},)?[^,.;]{0,30}\Z"
    r"|(?:\A|[.,;“\"]\s?)(?:now|at|aged)\s\Z",
    re.IGNORECASE,
)
"""Before the age of a person."""

OF_PERSON = re.compile(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
"""What tells that a sentence is about a person."""

TO_COME = re.compile(
    r"\b(?:will|would|next|about to|turning|to turn|could|hopes?|due)\b", re.IGNORECASE
)
"""What says that an age is not reached yet."""

BARE_OF_THING = re.compile(r"\s(?:when|now|this|next|today)\b")
"""After a number without a unit that is the age of a thing: "it will be 35 when"."""

OF_FAMILY = re.compile(
    r"\b(?:father|mother|brother|sister|son|daughter|wife|husband|child|twin|baby|grandmother|"
    r"grandfather|widow|whose)\b[^.;]{0,25}\Z",
    re.IGNORECASE,
)
"""Before the birth or the age of somebody of the family."""

OF_NOW = re.compile(
    r"\b(?:I[’']m|I am|is|[’']s|now|turns|has turned|will (?:be|turn)|would (?:be|have been|have "
    r"turned))\s(?:\w+\s){0,2}\Z",
    re.IGNORECASE,
)
"""Before an age at the time of the news."""
