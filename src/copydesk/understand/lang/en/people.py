"""Words for offices and for how somebody stands to one."""

import re

ALIASES: dict[tuple[str, ...], str] = {
    ("prime", "minister"): "prime minister",
    ("pm",): "prime minister",
    ("premier",): "premier",
    ("chief", "executive", "officer"): "chief executive",
    ("chief", "executive"): "chief executive",
    ("ceo",): "chief executive",
    ("chief", "financial", "officer"): "chief financial officer",
    ("chief", "finance", "officer"): "chief financial officer",
    ("finance", "chief"): "chief financial officer",
    ("finance", "director"): "chief financial officer",
    ("financial", "director"): "chief financial officer",
    ("director", "of", "finance"): "chief financial officer",
    ("cfo",): "chief financial officer",
    ("chief", "operating", "officer"): "chief operating officer",
    ("coo",): "chief operating officer",
    ("chief", "technology", "officer"): "chief technology officer",
    ("cto",): "chief technology officer",
    ("chief", "medical", "officer"): "chief medical officer",
    ("chief", "scientist"): "chief scientist",
    ("chief", "engineer"): "chief engineer",
    ("chief", "economist"): "chief economist",
    ("chief", "arbiter"): "chief arbiter",
    ("chief", "inspector"): "chief inspector",
    ("chief", "negotiator"): "chief negotiator",
    ("chief", "whip"): "chief whip",
    ("state", "secretary"): "state secretary",
    ("permanent", "secretary"): "permanent secretary",
    ("cabinet", "secretary"): "cabinet secretary",
    ("press", "secretary"): "press secretary",
    ("chief", "justice"): "chief justice",
    ("chief", "prosecutor"): "chief prosecutor",
    ("chief", "constable"): "chief constable",
    ("chief", "of", "staff"): "chief of staff",
    ("chief", "of", "police"): "police chief",
    ("police", "chief"): "police chief",
    ("fire", "chief"): "fire chief",
    ("managing", "director"): "managing director",
    ("director", "general"): "director general",
    ("director-general",): "director general",
    ("artistic", "director"): "artistic director",
    ("music", "director"): "music director",
    ("mission", "director"): "mission director",
    ("flight", "director"): "flight director",
    ("race", "director"): "race director",
    ("executive", "director"): "executive director",
    ("secretary", "general"): "secretary general",
    ("secretary-general",): "secretary general",
    ("general", "secretary"): "general secretary",
    ("secretary", "of", "state"): "secretary of state",
    ("attorney", "general"): "attorney general",
    ("attorney-general",): "attorney general",
    ("district", "attorney"): "district attorney",
    ("supreme", "leader"): "supreme leader",
    ("opposition", "leader"): "opposition leader",
    ("leader", "of", "the", "opposition"): "opposition leader",
    ("council", "leader"): "council leader",
    ("party", "leader"): "party leader",
    ("head", "coach"): "coach",
    ("head", "teacher"): "head teacher",
    ("headteacher",): "head teacher",
    ("headmaster",): "head teacher",
    ("headmistress",): "head teacher",
    ("harbour", "master"): "harbour master",
    ("harbor", "master"): "harbour master",
    ("harbourmaster",): "harbour master",
    ("harbormaster",): "harbour master",
    ("fourth", "official"): "fourth official",
    ("vice", "president"): "deputy president",
    ("vice-president",): "deputy president",
    ("vice", "chancellor"): "vice-chancellor",
    ("vice-chancellor",): "vice-chancellor",
    ("vice", "captain"): "deputy captain",
    ("vice-captain",): "deputy captain",
    ("lord", "mayor"): "mayor",
    ("chairman",): "chair",
    ("chairwoman",): "chair",
    ("chairperson",): "chair",
    ("skipper",): "captain",
    ("head",): "head",
    ("boss",): "head",
}
"""Offices of several words, and words that name one office; the longest match is taken."""

OFFICES = frozenset(
    "president minister secretary chancellor governor mayor chair speaker coach manager captain "
    "referee director editor commissioner chief commander ambassador sheriff coroner rector dean "
    "principal superintendent king queen pope archbishop bishop judge treasurer ombudsman leader "
    "conductor magistrate registrar curator provost premier taoiseach".split()
)
"""Offices of one word that have one holder at a time within one body, or one at one event."""

CLASSES = frozenset(
    "spokesman spokeswoman spokesperson senator officer engineer teacher player striker midfielder "
    "defender goalkeeper winger forward doctor professor lawyer solicitor barrister attorney "
    "prosecutor detective inspector sergeant lieutenant colonel general major admiral brigadier "
    "astronaut pilot driver farmer fisherman resident witness shopkeeper nurse surgeon analyst "
    "economist historian scientist researcher geologist seismologist biologist organiser "
    "organizer campaigner activist councillor lawmaker legislator mp founder co-founder owner "
    "partner widow widower son daughter brother sister mother father husband wife nephew niece "
    "uncle aunt cousin singer actor actress author writer composer pianist violinist cellist "
    "soprano tenor painter sculptor architect poet novelist artist student pupil passenger "
    "survivor volunteer firefighter paramedic ranger warden keeper substitute centre-back "
    "full-back prop fly-half scrum-half runner swimmer sprinter cyclist jockey trainer umpire "
    "assistant baker neighbour neighbor consultant adviser advisor envoy negotiator representative "
    "delegate candidate winner champion runner-up deputy official expert specialist executive "
    "accountant clerk cashier bookkeeper electrician mechanic cook cleaner translator interpreter "
    "reporter correspondent priest vicar pastor imam rabbi ayatollah sheikh".split()
)
"""What many may be at once."""

EVENT_OFFICES = frozenset(
    {"referee", "fourth official", "flight director", "race director", "mission director"}
)
"""Held at an event, not in a body."""

PORTFOLIOS = frozenset(
    "interior home foreign external affairs defence defense finance health education justice "
    "transport transportation energy environment agriculture fisheries labour labor culture sport "
    "sports tourism trade economy economic economics industry intelligence information science "
    "housing planning water climate treasury commerce homeland security immigration migration "
    "communities children families work pensions development infrastructure mining oil petroleum "
    "communications digital technology innovation higher research social welfare public works "
    "police fire emergency rescue civil protection medical prison prisons schools human resources "
    "editorial political diplomatic technical sporting football team national regional provincial "
    "federal general chief senior interior".split()
)
"""Words before an office that say of what; written with capitals in titles."""

STATUS_FORMER = frozenset("former ex then late previous onetime one-time erstwhile".split())
TIMES_OF_OFFICE = frozenset("day time hour moment period era point stage".split())
"""Behind "of the": who held an office when something was done."""

BEGINS_A_CLAUSE = re.compile(
    r"\b(?:that|which|who|whose|whom|because|when|where|why|how|whether|if|while|since|as|after"
    r"|before|said|says)\b",
    re.IGNORECASE,
)
"""Words behind which a time is that of what somebody tells of."""

STATUS_ACTING = frozenset("acting interim caretaker stand-in".split())
STATUS_COMING = frozenset("incoming future next designate elect".split())
STATUS_DEPUTY = frozenset("deputy vice sub assistant associate junior".split())
STATUS_OTHER = frozenset(
    "new current long-serving longtime long-time veteran outgoing first local own retired "
    "newly-appointed then-acting".split()
)
"""Words before an office that leave it the same office, except "retired", which is a former one."""

HONORIFICS = frozenset(
    "mr mrs ms mx miss dr prof sir dame lord lady rev reverend gen lt col maj capt sgt cpl cmdr "
    "adm sen rep gov supt insp det hon st father professor doctor general lieutenant colonel major "
    "sergeant corporal admiral brigadier inspector detective superintendent constable officer "
    "senator congressman congresswoman councillor ayatollah sheikh imam justice judge captain "
    "commander chief prince princess baroness baron count private field marshal".split()
)
"""Titles and ranks written before a name, which are no office of their own."""

SURNAMES_TOO = frozenset(
    "king queen dean pope bishop judge major prince marshal page chase speaker chancellor baker "
    "cook mason farmer priest provost sheriff constable baron count lord chief fisher forward "
    "winger keeper warden ranger author poet tenor painter pilot driver general private field "
    "head boss coach".split()
)
"""Words that are names of people as well."""

RUNS = {
    "runs": "head", "heads": "head", "leads": "head", "directs": "director", "chairs": "chair",
    "manages": "manager", "coaches": "coach", "captains": "captain", "commands": "commander",
    "edits": "editor", "conducts": "conductor", "governs": "governor",
}  # fmt: skip
"""What one who does this holds: "who runs the emergency service"."""

RAN = {
    "ran": "head", "headed": "head", "led": "head", "directed": "director", "chaired": "chair",
    "managed": "manager", "coached": "coach", "captained": "captain", "commanded": "commander",
    "edited": "editor", "governed": "governor",
}  # fmt: skip
"""The same, in the past."""

HAS_RUN = RAN | {"run": "head"}
"""The same, behind "has"."""

DEPARTED = frozenset(
    "left resigned quit retired departed stepped dismissed sacked fired ousted replaced succeeded "
    "removed gone".split()
)
"""Verbs after which one no longer holds an office."""

DETERMINERS = frozenset("the a an its their his her our my whose this that".split())

STOPS = frozenset(
    "who which that when where while as but and or said says told was were is are has had have "
    "will would can could did does do by from after before since until because during on "
    "than then not also yesterday today".split()
)
"""Words at which the complement of an office ends: "head of the service who ..."."""

COPULAS = frozenset("is remains".split())
BECAME = frozenset("became becomes".split())
WAS = frozenset("was were".split())
STILL = frozenset("still now currently also already".split())
"""Between a name, a form of "be" and an office, these leave what is said as it is."""
WILL_BE = frozenset(
    (*first.split(), last)
    for first in ("will", "is to", "is due to", "is set to", "would")
    for last in ("be", "become")
)
"""Between a name and an office that is still to come."""

GENERIC_SCOPE = frozenset(
    "city town county state province region district national united university club council "
    "committee ministry department office party government country republic kingdom company group "
    "association board agency service authority the of and for north south east west new old "
    "central international royal college school hospital institute bank".split()
)
"""Words that many bodies share."""

NICKNAMES = tuple(
    frozenset(line.split())
    for line in (
        "robert bob bobby rob robbie bert",
        "william bill billy will willie liam",
        "richard dick rick ricky rich",
        "james jim jimmy jamie",
        "john jack johnny jon jonathan",
        "michael mike mick mickey",
        "elizabeth liz lizzie beth betty eliza lisa",
        "margaret maggie meg peggy madge",
        "katherine catherine kathryn kate katie kathy cathy kit kitty",
        "thomas tom tommy",
        "edward ed eddie ted teddy ned",
        "charles charlie chuck",
        "anthony antony tony",
        "joseph joe joey",
        "josephine jo josie",
        "joanna joanne jo",
        "alexander alexandra alex sandy sasha",
        "patricia pat patty trish",
        "patrick pat paddy",
        "susan sue susie",
        "deborah deb debbie",
        "jennifer jen jenny",
        "christopher chris",
        "christine christina chris tina",
        "nicholas nick nicky",
        "andrew andy drew",
        "steven stephen steve",
        "gregory greg",
        "jeffrey geoffrey jeff geoff",
        "kenneth ken kenny",
        "ronald ron ronnie",
        "donald don donny",
        "samuel samantha sam sammy",
        "daniel dan danny",
        "matthew matt",
        "timothy tim",
        "david dave davy",
        "peter pete",
        "philip phil",
        "vladimir volodymyr",
        "yusuf yousef youssef yousuf",
        "eleanor ellie nell",
        "rebecca becky",
        "theodore ted theo",
    )
)
"""Given names that stand for one another."""

DEMONYMS = {
    "afghan": "afghanistan", "american": "united states", "argentine": "argentina",
    "australian": "australia", "austrian": "austria", "belgian": "belgium", "brazilian": "brazil",
    "british": "united kingdom", "bulgarian": "bulgaria", "canadian": "canada",
    "chilean": "chile", "chinese": "china", "colombian": "colombia", "croatian": "croatia",
    "cuban": "cuba", "cypriot": "cyprus", "czech": "czech republic", "danish": "denmark",
    "dutch": "netherlands", "egyptian": "egypt", "estonian": "estonia", "ethiopian": "ethiopia",
    "finnish": "finland", "french": "france", "german": "germany", "greek": "greece",
    "hungarian": "hungary", "icelandic": "iceland", "indian": "india",
    "indonesian": "indonesia", "iranian": "iran", "iraqi": "iraq", "irish": "ireland",
    "israeli": "israel", "italian": "italy", "japanese": "japan", "kenyan": "kenya",
    "latvian": "latvia", "lithuanian": "lithuania", "malaysian": "malaysia",
    "mexican": "mexico", "moroccan": "morocco", "nigerian": "nigeria", "norwegian": "norway",
    "pakistani": "pakistan", "peruvian": "peru", "philippine": "philippines",
    "polish": "poland", "portuguese": "portugal", "romanian": "romania", "russian": "russia",
    "saudi": "saudi arabia", "serbian": "serbia", "slovak": "slovakia", "slovenian": "slovenia",
    "somali": "somalia", "spanish": "spain", "sudanese": "sudan", "swedish": "sweden",
    "swiss": "switzerland", "syrian": "syria", "thai": "thailand", "tunisian": "tunisia",
    "turkish": "turkey", "ukrainian": "ukraine", "venezuelan": "venezuela",
    "vietnamese": "vietnam", "us": "united states", "u.s": "united states",
    "usa": "united states", "uk": "united kingdom", "britain": "united kingdom",
    "america": "united states", "türkiye": "turkey", "south korean": "south korea",
    "north korean": "north korea", "south african": "south africa",
    "new zealand": "new zealand",
}  # fmt: skip
"""The country of which an adjective or a short name speaks, in lower case."""

BODY_NOUNS = frozenset(
    "organization organisation charity website newspaper magazine outlet startup start-up "
    "nonprofit firm studio label band brand tabloid daily weekly site publisher retailer maker "
    "giant group company agency broadcaster network channel union party club team association "
    "bank airline think-tank tank university college hospital the".split()
)
"""Directly before a name these show that it is not a person's."""

BODY_WORDS = frozenset(
    "agency news times post ministry council united party police university association union "
    "board committee company group corporation bank service services office department court "
    "institute institution foundation federation league alliance commission authority network "
    "church army navy force forces guard guards team club city county state states republic "
    "street road park hospital school college museum airport bridge river lake sea island islands "
    "cup olympics parliament congress senate house government bureau society trust press "
    "broadcasting media television radio journal herald gazette tribune wire industries systems "
    "international national royal central house day prize award act treaty workers farmers miners "
    "teachers nurses doctors drivers employers engineers exporters importers manufacturers "
    "campaigners tenants residents info "
    "advertisement caption captions copyright image images photo photos screenshot video".split()
)
"""Words that show that a name is not a person's."""

PLACE_WORDS = frozenset(
    "north south east west northern southern eastern western central upper lower new old great "
    "little port lake mount cape fort saint st san santa los las puerto villa".split()
)
"""First words of names of places, of which one may stand for another in a name."""
