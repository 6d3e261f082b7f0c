"""English words of contests, by which "1-3" is a score and not a range."""

SCORE_WORDS = frozenset(
    "beat beats beaten beating won win wins winning lost lose loses defeat defeated defeats draw "
    "drew drawn lead led leads leading trail trailed trailing victory score scored scoreline goal "
    "goals aggregate penalties penalty set sets half-time halftime match final tie tied level "
    "equalised equalized equaliser shootout shoot-out series vote voted votes ruled ruling "
    "against vs".split()
)

AGGREGATE = frozenset({"aggregate", "overall"})
"""Words behind a score that is the sum of two legs."""

LEGS = frozenset("leg legs".split())
"""Words by which two scores are those of two legs."""

DECIDERS = frozenset(
    "penalties penalty pens shootout shoot away extra overtime golden tiebreak tie breaker kicks "
    "replay draw drew drawn level forfeit countback".split()
)
"""Words by which level scores may make a winner."""

BEATING = frozenset("beat beats defeated defeats overcame outscored downed edged".split())
"""Verbs whose score is that of a win."""

SCORED = frozenset("scored scoring netted".split())
CONCEDED = frozenset("conceded conceding against".split())
"""Verbs of goals for and against."""
