"""English words by which one number is set above or below another."""

ABOVE = tuple(
    tuple(words.split())
    for words in (
        "above|exceeding|beating|topping|surpassing|ahead of|higher than|more than|better than|"
        "up on|up from|larger than|bigger than|greater than|longer than|heavier than|taller than|"
        "eclipsing|outstripping|in excess of|well over|beyond"
    ).split("|")
)
BELOW = tuple(
    tuple(words.split())
    for words in (
        "below|short of|shy of|lower than|less than|fewer than|worse than|down on|down from|"
        "smaller than|shorter than|lighter than|undershooting|missing|cheaper than"
    ).split("|")
)

FILLING = frozenset(
    "the a an its his her their that those last year 's previous old forecast estimate target of "
    "for in record expected planned figure level same from consensus analysts ’s".split()
)
"""Words that may still stand before the number that is compared with."""

FULL = frozenset(
    "just slightly well far comfortably narrowly marginally easily still little way much clearly "
    "significantly considerably substantially slightly somewhat".split()
)
"""Adverbs before such a comparison."""

BREAKING = frozenset(
    "broke break breaks broken breaking beat beats beating beaten bettered betters bettering "
    "smashed smashes smashing shattered eclipsed eclipses topped surpassed improved improves "
    "improving raised erased overtook overhauled".split()
)
RECORDS = frozenset("record best mark".split())
"""Verbs and nouns of a record that has fallen."""

NOT_SO = frozenset(
    "not never nearly almost failed fell short missed miss misses without try tried trying hoped "
    "hoping attempt could would hopes aims aiming close outside off".split()
)
"""Words by which it has not."""
