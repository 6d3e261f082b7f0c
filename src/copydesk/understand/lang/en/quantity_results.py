"""English words around numbers that are the sum or the difference of others near them."""

SUMMED = frozenset(
    "total totals totaled totalled totaling totalling combined altogether together overall sum "
    "aggregate jointly package making makes both entire whole every cumulative grand "
    "collectively joint".split()
)
"""Words beside a number that make it a sum."""

SUMMED_PHRASES = (
    ("in", "all"),
    ("in", "total"),
    ("between", "them"),
    ("adds", "up"),
    ("add", "up"),
    ("adding", "up"),
    ("came", "to"),
    ("comes", "to"),
    ("come", "to"),
    ("amounts", "to"),
    ("all", "told"),
    ("put", "together"),
    ("taken", "together"),
    ("for", "a"),
    ("way", "to"),
)

PARTED = frozenset(
    "majority margin lead leads gap difference deficit surplus shortfall short loss left leaving "
    "leaves leave unsold unspent unpaid unfilled empty vacant remain remains remained remaining "
    "missing outstanding behind ahead adrift clear fewer more less lower higher above below net "
    "gain gains gained climb climbs ascent descent drop drops saving savings further spare profit "
    "advantage excess extra apart longer taller larger heavier wider deeper bigger faster dearer "
    "cheaper unaccounted uncollected unclaimed unused untouched unopened gone wiped vanished "
    "evaporated erased".split()
)
"""Words beside a number that make it the difference of two."""

THRESHOLDS = frozenset(
    "is are was were be make makes made need needs needed require requires required enough "
    "threshold constitute constitutes form forms suffice suffices".split()
)
"""Words by which a number beside "majority" is how many make one, not by how many one is won."""

ALSO_OWN = frozenset(
    "net loss gain gains profit more less fewer higher lower above below "
    "longer taller larger heavier wider deeper bigger faster dearer cheaper".split()
)
"""Such words that also tell of a number of its own: "a net loss of $9 million"."""

COMPARED_WITH = frozenset("compared against versus from".split())
"""Words before a number that is the older one, not what two others make."""

PARTED_PHRASES = (
    ("lost", "by"),
    ("won", "by"),
    ("lose", "by"),
    ("win", "by"),
    ("to", "go"),
    ("to", "spare"),
    ("still", "to"),
    ("yet", "to"),
    ("do", "not"),
    ("did", "not"),
    ("have", "not"),
    ("has", "not"),
    ("difference", "of"),
)

CONCLUDED = frozenset("so therefore thus hence meaning means meant which leaving making".split())
"""Words by which a number follows from those before it."""

OPENED = frozenset(
    "since previously already including include includes earlier record season career another "
    "year years month months week today further later nationwide worldwide elsewhere average "
    "usual expected forecast planned target limit than last previous per each every".split()
)
"""Words by which a number is set against another time or place, or may count more."""

GAMES = frozenset("game match fixture outing start bout fight contest test tie race".split())
OUTCOMES = frozenset("win victory draw tie defeat loss stalemate reverse knockout".split())
"""Nouns for how a game may end, and for the games."""

CAST = frozenset("vote abstention ballot absentee".split())
"""Nouns for what the members of a body do."""


SIZED = ("member", "strong", "man ", "person", "seat", "piece", "judge")
"""Behind the size of a body and a hyphen: "a 12-member jury"."""

COMPRISING = frozenset("of comprises comprising comprised consisting consists consisted".split())
"""Between a body and all who make it up."""

NOT_WHOLE = frozenset(
    "including include includes included among led headed chaired mostly mainly at least only "
    "already so far new plus alternates reserves substitutes others vacancies vacant more".split()
)
"""Words by which those named need not be all."""
