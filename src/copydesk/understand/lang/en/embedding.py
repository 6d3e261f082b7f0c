"""English words under which a sentence does not say that what follows is so."""

import re

OPEN_MARKS = frozenset("if unless whether lest until till before".split())
"""Conjunctions of what may not come about."""

TIME_MARKS = frozenset("after once when whenever".split())
"""Conjunctions of what has come about, if it is told in the past."""

POSSIBLE = frozenset(("may", "might"))

UNREAL = frozenset("could should would might must ought".split())
"""Before "have": what was not so, or is guessed."""

ORDERING = frozenset(
    "train oblige require design equip empower entitle enable authorise authorize bind tell remind "
    "teach prepare ask order instruct urge call invite request advise recommend bid tempt".split()
)
"""Behind "to" stands what somebody is to do, or can do."""

WISHING = frozenset("hope want wish plan intend aim threaten seek try attempt propose".split())
"""Behind "to" stands what somebody has a mind to do."""

DOUBTING = frozenset("hope fear wish doubt wonder suspect suppose assume imagine bet".split())
"""What they govern is in a mind only."""

ALL = frozenset("all everyone everybody everything every each".split())
"""Behind "not" some are left."""

CONTRASTS = tuple(
    frozenset(line.split())
    for line in """
north south east west northern southern eastern western north-east south-east
old young older younger elder eldest youngest oldest
upper lower middle
left right centre
inner outer
first second third fourth fifth sixth last
new old
male female
public private
national regional local
red blue green white black yellow
""".strip().splitlines()
)
"""Words by which things of one kind are told from one another, in sets."""

RETORTS = frozenset(("deny", "dispute"))
"""Verbs by which somebody gainsays what was said, if no noun follows."""

AVOWALS = frozenset(
    "deny dispute contest reject admit acknowledge concede confess accept grant plead own confirm "
    "maintain insist".split()
)
"""What a retort may be held against."""

OFFICERS = frozenset(
    "spokesman spokeswoman spokesperson chief executive director chairman chairwoman chair head "
    "president minister secretary official manager lawyer leader boss statement company firm group "
    "ministry government".split()
)
"""Those who may speak for another."""

CONVERSES = (
    ("buy", "sell"),
    ("win", "lose"),
    ("find", "lose"),
    ("attack", "defend"),
    ("lend", "borrow"),
)
"""Deeds of which one party does the one while another does the other."""

USUALLY = frozenset("usually normally generally typically ordinarily commonly".split())
"""Adverbs of what is done as a rule."""

CASES = frozenset(("emergency", "case", "event"))
"""Behind "in an" they tell when something is done, not that it was."""

INSTITUTIONS = frozenset(
    "club bank airline council hospital court union police office team association agency "
    "institute university party operator regulator authority committee board parliament army "
    "navy".split()
)
"""Bodies, for which an officer or somebody with a name may speak."""

COLLECTING = frozenset(
    "group number member crowd rest batch city town island village state province dozen hundred "
    "thousand pair handful series set kind type sort majority minority half quarter third part "
    "total all none most some many few several each one lot list loan sum sale use case".split()
)
"""Nouns behind which "of" brings the thing itself, and not what it is a part of."""

MOMENTS = re.compile(
    r"\b(?:(?:the|on the) (?:next|following|previous) (?:day|night|morning|week|month|year)"
    r"|(?:day|night|morning|week|month|year) (?:after|before|later|earlier)"
    r"|(?:days|weeks|months|years) (?:later|earlier|before|afterwards)|ever since|since"
    r" (?:the|then|his|her|their|its|that))\b",
    re.IGNORECASE,
)
"""How a time is told by another one."""

FINDING = frozenset("find conclude rule hold determine decide establish judge".split())
"""What they govern is what somebody has found, which a party may still gainsay."""

MOMENT_NOUNS = frozenset("time moment day minute instant".split())
"""What a clause in the present hangs on that has not come about: "by the time they leave"."""

OWN = frozenset(("our", "my"))
"""Before a noun they mean whoever speaks: "by our side"."""

PROPERLY = frozenset(
    "work function operate run perform behave open close breathe proceed react respond flow land "
    "fly go move trade start discharge".split()
)
"""Verbs behind which "normally" tells that all was well, and not that it is so as a rule."""

MARGINS = frozenset("vote margin majority percent point mistake accident law hand force".split())
"""Behind "by" they tell how it was done or by how much, not who did it."""

BRINGING_ABOUT = frozenset(
    "force compel cause lead help get manage happen continue begin fail refuse decline agree "
    "decide vote need have be".split()
)
"""Behind "to" stands what came about, or did not."""
