"""English verbs that tell of no event of their own."""

import re

NO_EVENT = frozenset(
    "say tell add be have seem appear know think believe want need mean include remain stay stand "
    "lie show contain involve concern expect plan hope fear warn claim deny report quote cite note "
    "describe call consider suggest allege insist see hear feel look like love hate wonder ask "
    "depend belong cost weigh measure own last live work keep use try read write understand "
    "pass refer relate apply describe comment speak talk explain state confirm acknowledge admit "
    "argue estimate put give get go come make do take let happen become bring hold inform".split()
)
"""Speech, states and verbs too light to tell one event from another."""

KEPT_LIGHT = frozenset("go come take bring hold give put make".split())
"""Light verbs that tell of an event when a particle follows: "went off", "took off"."""

TRANSITIVE = frozenset(
    "announce offer sign lodge retrieve receive revise raise adopt publish issue cut find seize "
    "arrest detain injure wound destroy damage build buy acquire appoint name elect choose cancel "
    "delay approve block ban lift impose launch declare defend describe discover locate identify "
    "evacuate rescue recover remove replace repair reduce lower increase hit strike kill shoot "
    "attack occupy capture free release give hand bring take put set get make hold keep have "
    "send need want lose steal link treat guard test complete conduct provide prepare "
    "sample inspect carry pass spend accuse charge fine sentence convict".split()
)
"""Verbs that say nothing without their object."""

HARMING = frozenset(
    "kill injure wound hurt feared confirm evacuate displace treat hospitalise hospitalize "
    "trap miss".split()
)
"""Verbs that say what became of people, in the passive."""

CAPTION = re.compile(
    r"\b(?:images?|photos?|photographs?|pictures?|video|footage|Getty|Reuters|AFP|caption)\b|\.co\b",
    re.IGNORECASE,
)
"""A subject with one of these is a picture, or who took it."""

LASTING = frozenset(
    "belong own hold run operate employ represent supply serve make carry lie stand flow connect "
    "lead chair link produce sell contain cover consist feed border".split()
)
"""Verbs that in the present tense say what is so for long: "the dam belongs to"."""

LISTED = re.compile(r"\d,\s|;\s")
"""In what follows a verb: a list, of which the clause has only the beginning."""

DOING = frozenset("put take give make bring become".split())
"""Light verbs that tell of an event where enough follows."""

INTO = re.compile(
    r"into (?:administration|effect|exile|extra time|force|liquidation|operation|orbit|"
    r"receivership|service)\b"
)
"""What somebody or something goes or comes into as an event."""

COLOUR = frozenset(
    "grow walk sit shake smile laugh weep cry stare nod wait sleep wake eat drink marry study "
    "stroll shrug wave hug whisper sing dance wear mourn spend light bake cook".split()
)
"""Verbs of scenes, which news does without."""

NEARLY = frozenset(
    "almost nearly hardly barely scarcely never allegedly reportedly perhaps maybe possibly".split()
)
"""Adverbs without which a clause says what did not happen, or what nobody vouches for."""

TIME_NOUNS = frozenset(
    "afternoon beginning day end evening eve half hour middle minute month morning night quarter "
    "season start summer autumn spring winter week weekend year".split()
)
"""Nouns that with "of" and a time are a time: "the evening of 3 May"."""

COUNT_OF = re.compile(
    r"(?:the\s+)?(?:\w+\s+)?(?:number|toll|total|count|share|tally|figures?)\b|\d[\d.,]*\s?(?:%|per\s+cent)",
    re.IGNORECASE,
)
"""A subject that is a count: what moved, and not the event itself."""

HALF_OF_DAY = re.compile(
    r"\b(?:morning|afternoon|evening|night|noon|midnight|midday|dawn|dusk|hours?|minutes?|seconds?)\b"
    r"|[ap]\.?m\b",
    re.IGNORECASE,
)
"""What says which half of the day a clock time is of, or that it is a length of time."""

COUNT_MOVING = frozenset("rise fall climb drop lower raise revise increase reduce put".split())
TO_A_NUMBER = re.compile(r"(?:to|at)\s+(?:about\s+|at\s+least\s+|some\s+)?\d", re.IGNORECASE)
"""A verb and what follows it where a count moved: "was lowered to 21"."""

FINITE_TAGS = frozenset(("VBD", "VBZ", "VBP", "MD"))
"""Penn Treebank's tags of finite verbs."""

GIVING_OUT = frozenset("show say report add note find indicate reveal".split())
"""Verbs by which a document or a body gives out a fact: "revenue rose 4%, the filing showed"."""

UNCERTAIN = frozenset("if whether unless lest though perhaps maybe reportedly allegedly".split())
"""Words that keep a clause from being stated."""

UNRESOLVED = frozenset(
    """he she it they him them her his its their this that these those there i we us our my you your
    here such so then""".split()
)
"""Words that say who, what or when only with the sentences before."""

NOTHING_ALONE = TRANSITIVE | NO_EVENT
"""Verbs that say nothing with nothing behind them."""

UNTOLD = frozenset(
    "quote cite wonder seem appear think believe know want like mean ask reply expect hope strike "
    "count happen prepare need feel look hear see concern suggest comment try admit turn stand do "
    "remember report caution manage promise spend".split()
)
"""Verbs of what is thought, seen or about to be, which is no fact of the event."""

NOT_FOR_LONG = re.compile(
    r"^(?:is|are|am)\s+(?:\w+ly\s+|still\s+|also\s+|now\s+)?\w+ing\b|\b(?:now|still|so\s+far)\b"
)
"""What is so as a report is written, and not once it is read."""

PERSONAL = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Oo]ur|[Mm]y|[Yy]our|[Uu]s)\b(?!\.)")
"""A report speaks of itself, or to its readers."""

RECORDING = frozenset("record note recommend advise list require specify certify".split())
"""Verbs by which a document says in the present tense what its writers did."""

CALLING = frozenset("describe announce call".split())
"""Verbs of speech with an object that says it all: "described it as an attack"."""

ON_A_DAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b\d{1,2}\s+(?:January|February|March|April|May|"
    r"June|July|August|September|October|November|December)\b"
)
"""The day of what is told in the present as a plan: "the bus leaves on Tuesday"."""

COMPARED_WITH = frozenset("against compare from versus".split())
"""Words that lead to an earlier value, whose time is not that of the new one."""
