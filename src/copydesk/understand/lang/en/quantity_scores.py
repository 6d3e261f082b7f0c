"""English words of contests, by which "1-3" is a score and not a range."""

SCORE_WORDS = frozenset(
    "beat beats beaten beating won win wins winning lost lose loses defeat defeated defeats draw "
    "drew drawn lead led leads leading trail trailed trailing victory score scored scoreline goal "
    "goals aggregate penalties penalty set sets half-time halftime match final tie tied level "
    "equalised equalized equaliser shootout shoot-out series vote voted votes ruled ruling "
    "against vs".split()
)
