"""English words of basketball box scores."""

DOUBLES = {"double-double": 2, "triple-double": 3, "quadruple-double": 4}
"""Feats, and in how many counts ten must be reached; as in the NBA's statistical glossary."""

DOUBLE_FIGURES = frozenset({"double figures", "double digits", "double-figures", "double-digits"})
"""Ten or more of what is counted."""

BOX_COUNTS = frozenset("point rebound assist steal block".split())
"""What a box score counts for a player."""

NO_FEAT = frozenset(
    "season streak straight consecutive career shy short almost nearly missed away average "
    "averaging averages averaged would could not no without times last previous deny denied".split()
)
"""Words by which a feat is not that of the numbers beside it."""
