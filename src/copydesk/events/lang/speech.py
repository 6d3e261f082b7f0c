"""English words by which something is claimed, denied, blamed or foretold."""

import re

from copydesk.understand.lang.en.people import OFFICES as OF_ONE_HOLDER

RESPONSIBILITY = re.compile(
    r"\b(?:claim\w*\s+(?:\w+\s+)?responsibility|said\s+(?:that\s+)?(?:it|its\s+\w+|they|he|she)\s+"
    r"(?:had\s+)?(?:carried\s+out|was\s+behind|were\s+behind|planted|staged)|"
    r"responsib\w+\s+for\s+the\s+(?:attack|bomb\w*|blast\w*|explosion\w*|killing\w*)\s+was\s+claimed)",
    re.IGNORECASE,
)

OWN_DEED = re.compile(
    r"(?:it|they|(?:\w+\s+of\s+)?(?:its|their)\s+\w+)\b[^.]{0,60}\b(?:carried\s+out|behind|set\s+off|"
    r"detonat\w+|plant\w+|blew|attack\w*|explosive|shot|killed)\b",
    re.IGNORECASE,
)
"""What somebody says who says that they did it."""

UNINVOLVED = re.compile(
    r"\b(?:(?:had|has|have)\s+nothing\s+to\s+do\s+with|"
    r"(?:was|were|is|are|had|has|have)\s+(?:not|never)\s+(?:been\s+)?(?:involved|behind|responsible)|"
    r"played\s+no\s+(?:part|role)|(?:had|has|have)\s+no\s+(?:part|role|hand|involvement)\s+in)\b",
    re.IGNORECASE,
)
"""What is said of somebody who did not do it."""

TITLES = frozenset("mr mrs ms miss dr gen general col colonel sir the a an".split())

GROUNDLESS = re.compile(
    r"\b(?:without|(?:gave|giving|offered|offering|presented|with)\s+no)\s+(?:\w+\s+){0,2}"
    r"(?:evidence|proof|grounds)\b",
    re.IGNORECASE,
)
"""What is said of an accusation that nothing bears out."""

DENIAL = frozenset("deny reject dispute refute dismiss".split())
SENT_AWAY = frozenset("dismiss reject".split())
"""Of these the ones that can also be done to somebody who holds an office or asks for one."""
OFFICES = OF_ONE_HOLDER | frozenset(
    "boss chairman chairwoman head general prosecutor candidate applicant".split()
)
"""Who holds an office or asks for one, one at a time or many at once."""
ACCUSATION = frozenset("accuse blame".split())
FORECAST = frozenset("expect predict forecast plan warn promise pledge vow intend hope".split())
"""Verbs by what the speaker does with them."""

COMING = re.compile(
    r"\b(?:will|would(?!\s+have\b)|is\s+to|are\s+to|is\s+due|are\s+due|going\s+to)\b"
)
"""What makes a statement one about what is to come."""

SAYING = re.compile(
    r"\b(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|announc\w+|warn\w*|promis\w+|pledg\w+|vow\w+|"
    r"den(?:y|ied|ies)|accus\w+|blam\w+|claim\w*|confirm\w*|insist\w*|expect\w*|predict\w*|"
    r"acknowledg\w+|admit\w*|argu\w+|stat(?:ed|es)|condemn\w*|declar\w+|urg\w+|call\w*\s+for|"
    r"according\s+to|describ\w+|apologi\w+|dismiss\w*|reject\w*|plan(?:s|ned)?|hop(?:e|es|ed))\b",
    re.IGNORECASE,
)
"""A sentence without one of these states what nobody is said to say."""

SPEAKING = frozenset(
    "say tell add announce warn promise pledge vow deny accuse blame claim confirm insist expect "
    "predict acknowledge admit argue state condemn declare urge describe apologise apologize "
    "dismiss reject plan hope forecast dispute".split()
)

CHANNEL = re.compile(
    r"\b(?:in|on|to|through|via)\s+(?:a|an|the|its|his|her|their|state|X|Telegram|Facebook|Twitter)"
    r"(?:\s+(?!that\b)[\w’'-]+){0,4}?\s*(?:statement|letter|interview|television|radio|Telegram|"
    r"Facebook|Twitter|X|filing|conference|broadcast|channels?|post|message|call|report|bulletin|"
    r"agency|reporters)(?:\s+channels?)?\b|\b(?:on|to)\s+(?:Telegram|Facebook|Twitter|X|reporters|television)\b"
)
"""How something was said."""

SEVERAL = re.compile(r"[.!?]\s+[A-Z“\"]|\*\*|\A\d{1,2}[:.]\d\d|\bp\.?m\.?\s+[A-Z]")
"""Words in which one sentence ends and another begins, or of a diary of hours."""

NO_SPEAKER = frozenset(
    "on in at by for of from with about after before when while if as and but or not then here "
    "there what how why who yes no ours mine another photos images devastated people others some "
    "many elders locals someone somebody everyone everybody nobody anyone".split()
)
"""Words with which nobody's name begins, or nobody's in particular."""

SPEECHLESS = frozenset(
    "sense wisdom rumour logic experience evidence history record clock data figures numbers "
    "square street road avenue bridge river valley mountain sheet list".split()
)
"""Last words of what says nothing, though it is said to."""

FINITE = frozenset(
    "would will did does do is are was were has have had can could may might should must not "
    "said says".split()
)
"""Verbs that stand in no name."""

NO_END = frozenset("nearby there here also then later".split())
"""Words with which nobody's name ends."""
