"""English words by which a writer tells, without quotation marks, what somebody says."""

import re

VIEWS = {
    "estimate": "estimated estimates estimate",
    "expect": "expects expected reckons reckoned calculates calculated projects projected foresees",
    "put": "puts put values valued assesses assessed",
    "conclude": "concluded concludes",
    "disclose": "disclosed discloses revealed reveals",
    "assure": "assured assures",
    "agree": "agrees agreed",
    "protest": "protested protests",
    "doubt": "doubts doubted disputes disputed",
    "hope": "hopes hoped fears feared",
}
"""Verbs that give a view, by what is done with them; they never stand beside quoted words."""

VIEW_VERBS = {form: act for act, forms in VIEWS.items() for form in forms.split()}
"""What each form does."""

ONLY_WITH_THAT = frozenset(
    "found find read reads felt feels thought ruled rules cited cites spoke speak speaks spoken "
    "referred refers answered answers answer remembered remembers agreed agrees doubted doubts "
    "repeated repeats observed observes noted notes maintained maintains revealed reveals "
    "calculated projected projects hoped hopes feared fears responded responds stated suggested "
    "suggests asked asks posted posts reported reports states".split()
)
"""Verbs that tell what somebody says only before "that", or set off behind what is told."""

GIVES_AMOUNT = frozenset("put puts values valued assesses assessed".split())
"""Verbs that tell a view only with an amount: "puts the bill at 40 million"."""

AMOUNT = re.compile(
    r"\bat (?:between |about |around |nearly |almost |some |over |under |up to |more than |"
    r"less than |at least )?(?:[$€£¥]|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve)\b)",
)
"""What follows them then."""

TO_BE = re.compile(r" [^,;:()]{3,90}? to (?:be|have)\b")
"""What follows "found" that tells what somebody concludes: "found the price to be too low"."""

DENYING = frozenset("deny doubt".split())
"""Acts by which one says that something is not so."""

ECHOING = frozenset(
    "also too agree agrees agreed confirm confirms confirmed echo echoed echoes same both likewise "
    "backed backs deny denies denied dispute disputes disputed it so this".split()
)
"""Words that show that a sentence speaks of what the one before it says."""

VIEW_NOUNS = frozenset(
    "forecast forecasts estimate estimates projection projections prediction predictions "
    "assessment guidance reckoning".split()
)
"""Nouns for a view, whose holder is whoever they belong to."""

FINITE = frozenset(
    "is are was were be been has have had will would can could may might must should does did do "
    "not it he she they that".split()
)
"""Words that no subject behind its verb has."""

CONTINUES = frozenset(
    "that it he she they there the a an this these those its his her their no some two".split()
)
"""Words with which what is told goes on right behind the verb."""

BUSINESSES = frozenset(
    "company firm manufacturer maker airline operator bank lender insurer developer supplier "
    "contractor employer retailer carrier brewery shipyard yard startup subsidiary utility builder "
    "producer refinery exporter importer broker brokerage landlord shipper co inc ltd plc corp "
    "corporation holdings lines airways industries motors".split()
)
ASSOCIATIONS = frozenset(
    "union alliance association league federation charity campaign society foundation "
    "movement party club lobby network cooperative co-operative confederation guild workers "
    "exporters employers farmers doctors nurses teachers residents tenants "
    "campaigners activists organiser organizer".split()
)
OFFICIALDOM = frozenset(
    "ministry minister police prosecutor prosecutors court judge commission commissioner authority "
    "army military navy parliament municipality mayor governor inspectorate regulator bureau "
    "department directorate administration council watchdog ombudsman treasury garrison "
    "gendarmerie coastguard prefecture presidency president premier chancellor secretary "
    "embassy consulate senate cabinet audit auditor auditors federal national state tribunal "
    "inspector coroner sheriff ambassador brigade".split()
)
"""Head nouns by what sort of body they name, or whom its holder speaks for."""

BODIES = {
    "army": "army military navy troops soldiers garrison",
    "police": "police constabulary gendarmerie gendarmes detectives",
    "court": "court judge judges tribunal jury magistrate magistrates",
    "prosecution": "prosecutor prosecutors prosecution",
    "agency": "authority regulator agency bureau inspectorate watchdog commission directorate",
    "government": "government ministry minister ministers cabinet treasury presidency",
    "municipality": "municipality mayor council",
    "parliament": "parliament senate",
    "bank": "bank",
    "union": "union unions guild",
}
"""Head nouns of bodies of which one is never another, by the kind of body."""

AKIN = frozenset(
    frozenset(pair.split())
    for pair in (
        "government army, government police, government agency, government municipality, "
        "government prosecution, agency municipality, agency bank, agency police, agency army, "
        "agency prosecution, prosecution police"
    ).split(", ")
)
"""Kinds of which one body may speak for another: the defence ministry and the army."""

PERSONS = frozenset(
    "analyst captain chairman chairwoman coach commander coordinator engineer expert "
    "economist investigator lawyer manager neighbour neighbor officer "
    "owner rescuer resident scientist seismologist spokesman spokeswoman "
    "spokesperson survivor teacher witness doctor nurse farmer fisherman pilot driver "
    "activist campaigner researcher historian director chief head leader "
    "player winger striker referee relative mother father widow son daughter colleague "
    "diplomat envoy critic source official aide adviser advisor "
    "geologist forecaster surveyor trader tenant passenger skipper counsel "
    "attorney barrister solicitor villager worker volunteer trustee".split()
)

TRADES = re.compile(
    r"[a-z]{3,20}(?:keep|mak|graph|mong)ers?\Z|[a-z]{3,20}(?:master|ologist|ician)s?\Z"
)
"""Nouns for persons by their ending: "lockkeeper", "harbourmaster", "zoologist"."""

UMBRELLAS = frozenset(
    "authority authorities government governments official officials state source sources media "
    "expert experts analyst analysts people witness witnesses resident residents critic critics "
    "report reports spokesman spokeswoman spokesperson spokesmen spokespeople investigators "
    "investigator team leadership side everyone everybody nobody somebody some many others".split()
)
"""Words for speakers of whom several parties may be part, so that nothing follows from them."""

RELAYING = frozenset(
    "paper newspaper report reports article broadcaster newsletter magazine channel website "
    "station programme program media letter statement filing study survey poll review tabloid "
    "weekly daily outlet site blog bulletin agency wire transcript document documents book".split()
)
"""What passes on the words of others, so that who says them is still to be found."""

SAYERS = (
    BUSINESSES
    | ASSOCIATIONS
    | OFFICIALDOM
    | PERSONS
    | UMBRELLAS
    | RELAYING
    | frozenset(
        "agencies ministries companies witnesses charities universities group hospital institute "
        "university observatory board committee body organisation organization centre center "
        "service services office chamber museum school audit mission unit laboratory lab panel "
        "jury squad fund".split()
    )
)
"""Head nouns of descriptions of who can say something."""

SILENT = re.compile(
    r"(?:declin|refus)(?:ed|es|ing) to "
    r"(?:say|comment|speak|discuss|answer|confirm|give|offer|provide|name|put|elaborate|estimate|"
    r"speculate)"
    r"|(?:would|will|could|did|has|have|had|does|do) (?:not|never|yet to)\b(?: yet)? "
    r"(?:say|said|comment|commented|discuss|discussed|speak|spoken|be drawn|answer|answered|reply|"
    r"replied|respond|responded|endorse|endorsed|confirm|confirmed|take|express|expressed|offer|"
    r"offered|put|name|named|speculate|estimate)"
    r"|(?:no|without) (?:comment|answer|reply|response|statement|view|opinion|forecast|estimate)\b"
    r"|(?:has|had|have) yet to (?:say|comment|speak|answer|reply|respond)"
    r"|(?:will|would) say (?:nothing|only)|(?:said|say|says) nothing"
    r"|(?:is|was|were|are|stays|stayed|remains|remained|kept|keeps) silent"
    r"|(?:made|makes|gave|gives|issued|offered|expresses|expressed) (?:[\w’']+ ){0,3}?no\b"
    r"|neither (?:[\w’']+ ){1,3}(?:has|have|had|would|will) "
    r"(?:given|give|said|say|comment\w*|named)"
    r"|(?:is|was|were|are) not (?:available|reached)|could not be reached",
    re.IGNORECASE,
)
"""How a report says that somebody said nothing of a matter."""

DISPUTING = re.compile(
    r"\b(?:disput|den(?:y|ie)|reject|contest|doubt|contradict|refut|challeng)(?:e|es|s|ed|d)? "
    r"(?:this|that|it|them|the (?:claim|account|figure|number|version|charge|story)s?)\b",
    re.IGNORECASE,
)
"""How a report says that somebody holds what was just told to be untrue."""
