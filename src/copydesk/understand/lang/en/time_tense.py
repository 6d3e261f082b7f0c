"""Words by which the tense of a clause is told."""

FUTURE = frozenset(
    "will shall 'll won't would'll going plans planned planning plan expects expected expect "
    "scheduled due slated set hopes hope aims aim intends intend seeks begins starts takes opens "
    "expires effective upcoming ahead until by deadline vows promises pledged agreed proposed "
    "might may should could can must ready next forthcoming".split()
)
"""The clause speaks of what is to come."""

PAST = frozenset(
    "was were had did said says told saw went came took made got gave found left met held kept won "
    "lost led fell rose grew sold bought began broke brought built caught chose cut died drew "
    "drove fought flew felt hit heard knew laid lay lent let paid put quit ran sat sent shot "
    "shut slid spoke spent stood struck swore swept thought threw understood wrote been "
    "became according wore hung hurt became withdrew overturned".split()
)
"""Past forms that do not end in "-ed"."""

NOT_PAST = frozenset(
    "need feed speed seed breed indeed red bed hundred united proceed exceed".split()
)
"""Words in "-ed" that are no past forms."""

PRESENT = frozenset("is are am has have 're 's be".split())
