"""English superlatives that a table can bear out, and words by which they mean another range."""

MOST = frozenset(
    "highest most largest biggest strongest longest heaviest tallest greatest widest "
    "deepest".split()
)
LEAST = frozenset(
    "lowest least fewest smallest weakest shortest lightest narrowest shallowest".split()
)
"""Adjectives of the largest and the smallest number of a column."""

MORE_THAN_ANY = ("more", "higher", "larger", "bigger", "stronger", "longer", "heavier", "greater")
LESS_THAN_ANY = ("less", "fewer", "lower", "smaller", "weaker", "shorter", "lighter")
"""Comparatives before "than any other"."""

OTHER_RANGE = frozenset(
    "since ever record records decade decades century world country countries nation national "
    "nationwide history among one second third fourth fifth joint previous last next year years "
    "season month if would could may might perhaps probably claims claimed says expected forecast "
    "outside except before parts growth rise increase drop almost nearly "
    "not n't never neither but per capita share once usually".split()
)
"""Words by which a superlative may be of more, or of something else, than the table holds."""

NEUTRAL = frozenset("figure number total amount value count result output".split())
"""Nouns that may stand for the only column of a table."""

SEVERAL = frozenset("two three four five six seven eight nine ten both".split())
"""Before a superlative of more than one: "the two biggest groups"."""

REMAINDERS = frozenset("other others rest remaining independents miscellaneous various".split())
"""First words of a row that is no single thing."""
