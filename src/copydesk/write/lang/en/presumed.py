"""Words by which a clause leans on what its report told before it, and by which it does not."""

import re

KNOWN_TO_ALL = frozenset(
    """afternoon air army authorities autumn beginning border capital centre coast constitution
    country course crowd day east economy edge electricity end evening event fact first front
    future government ground half hour interior internet kind land law majority middle military
    minute moment month morning nation navy night north number opposition parliament past people
    police politics power press prosecutor public purpose rain reason rest result right same sea
    side sky south spring start state summer sun time top total truth way weather week weekend
    west wind winter word world year""".split()
)
"""Nouns that "the" alone makes clear enough, in any report."""

PUBLIC_BODIES = frozenset(
    "agency court department ministry office parliament police prosecutor service".split()
)
"""Bodies of a state that a word before them names well enough: "the weather service"."""

SINGLING_OUT = frozenset(
    """first following last only main next final top whole entire public national federal""".split()
)
"""What says of a noun by itself which one is meant."""

OF_ANY_COUNTRY = frozenset(
    """central civil defence early east eastern entire federal finance first foreign health interior
    justice late local national north northern outside prime public regional security south
    southern state transport west western whole""".split()
)
"""Words before a noun that all know, with which all still know it: "the local police"."""

NUMBERED = frozenset(
    """berth block boat bus car engine gate hall lane line phase pier plant platform pump reactor
    room route runway section shaft stage terminal tower track turbine unit ward""".split()
)
"""Things that a number names, which says nothing to who does not know what they are of."""

ALIKE = (
    "painting work artwork picture canvas",
    "inquiry investigation probe",
    "memo document paper",
    "coach bus",
    "plane aircraft jet airliner",
    "ferry ship vessel boat",
    "vote ballot election poll",
    "match final game",
    "span bridge",
    "truce ceasefire",
    "stock share",
    "judge court",
    "plant factory",
    "mine pit",
    "rocket launcher",
    "drug medicine",
)
"""Nouns one of which names again what another has named."""

IMPLIED = (
    (
        "bus coach car cab lorry truck train tram lorry van taxi minibus",
        "driver passenger vehicle passengers wheel crash",
    ),
    ("plane aircraft jet airliner helicopter flight", "pilot crew passenger wreckage runway"),
    ("ferry ship boat vessel tanker yacht trawler", "captain crew passenger deck hull sinking"),
    ("train tram derail", "track line railway carriage"),
    (
        """attack blast bomb burst capsize collapse collide collision crash derail die drown erupt
        explode fall fire flood gunman hit injure kill quake shoot sink storm strike wound wreck""",
        """accident death disaster incident injured rescue rescuer scene site spot survivor toll
        tragedy victim wounded dead""",
    ),
    ("missing bury trap lose", "search rescue"),
    ("appeal", "deadline"),
    ("evacuate alert alarm warn", "siren alarm alert"),
    ("blast bomb claim explode gunman raid shoot", "attack blast bombing explosion"),
    ("gunman attack raid shoot kidnap hostage hijack", "attacker gunman hostage captive weapon"),
    ("steal theft robbery burglary rob", "thief theft haul loot"),
    ("fire blaze burn wildfire", "fire flame smoke firefighter blaze alarm"),
    (
        "dam burst reservoir",
        "reservoir wall breach valley water lake gate spillway crest siren search",
    ),
    ("bridge span", "deck river pillar"),
    ("quake earthquake", "epicentre aftershock shock quake"),
    ("strike walkout walk union", "union strike talk dispute employer action"),
    ("job cut redundancy lay", "company staff employee worker cut job"),
    (
        "airline bank maker operator insurer manufacturer employer share stock profit company",
        "company firm group share board management shareholder",
    ),
    (
        "court trial sentence acquit convict verdict ruling sue lawsuit judge appeal",
        "case court judge trial verdict sentence judgment ruling defence appeal hearing",
    ),
    (
        "vote election elect referendum ballot poll motion",
        "vote election result ballot voter turnout count candidate",
    ),
    ("resign resignation step minister quit", "resignation post office ministry"),
    (
        "final match cup game penalty title tournament league champion",
        """final match game goal referee crowd kick score shoot-out cup break title player team
        half-time side stadium""",
    ),
    ("race rally tour marathon stage regatta", "race winner finish line stage course title field"),
    ("launch rocket satellite lander spacecraft", "launch rocket mission pad spacecraft flight"),
    ("recall outbreak contaminate salmonella listeria", "recall outbreak product lot batch case"),
    ("hospital clinic ward", "hospital patient doctor ward nurse"),
    ("coup", "coup plotter"),
    ("rate bank inflation", "rate bank economy decision"),
    ("storm cyclone hurricane typhoon wind flood", "storm wind rain water flood"),
    ("landslide avalanche slide", "slope mountain snow slide debris"),
    ("merger takeover bid acquire buy offer", "deal offer bid merger takeover price buyer seller"),
    ("agreement agree sign deal accord truce", "agreement deal talk signing accord truce text"),
    ("mine pit miner shaft", "mine miner shaft pit"),
    ("museum", "museum gallery"),
    (
        """building church embassy factory gallery hall hospital hotel house mall museum plant
        prison school stadium store theatre tower warehouse""",
        """basement bay building ceiling corridor door entrance floor gate hall light roof room
        site stair wall window wing yard""",
    ),
)
"""What makes what else clear: who has read of a bus knows who its driver is."""

OF_A_COMPANY = frozenset("company firm group".split())
"""What a company is called once it has been named."""

REPORTING = re.compile(r"\b(?:reported|said|says|told|according\s+to|put)\b", re.IGNORECASE)
"""Words with which an article says who says so, and tells nothing of the event."""
