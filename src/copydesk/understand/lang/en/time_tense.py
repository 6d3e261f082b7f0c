"""Words by which the tense of a clause is told."""

FUTURE = frozenset(
    "will shall 'll won't would going expects expected expect scheduled due slated "
    "intends intend vows may might upcoming".split()
)
"""The clause speaks of what is to come."""

INTENDING = frozenset(
    "plan plans planned planning hope hopes hoped hoping aim aims aimed promises promised "
    "intended vowed agreed".split()
)
"""Verbs of intent, many of them nouns too."""

TIMETABLED = frozenset(
    "begins begin opens starts leaves resumes resume reopens reopen meets convenes departs arrives "
    "expires expire kicks ends goes".split()
)
"""Present forms that, beside a day, tell what is on the timetable: "the fair opens on Friday"."""

DECLARED = frozenset("declared proclaimed designated".split())
"""What is done ahead of a day, to make it one: "Thursday was declared a day of mourning"."""

INTENT_OF = frozenset("to a an another".split())
"""Words after which it is told what is intended."""

PAST = frozenset(
    "was were had did said told saw went came took made got gave found left met kept won "
    "lost been led fell rose grew sold bought began broke brought built caught chose died drew "
    "drove fought flew felt heard knew lay meant paid ran sat sent shot shook slid slept spoke "
    "spent stood struck stole swore swept swam taught tore thought threw understood woke wore "
    "wrote became withdrew overturned sank sang drank ate hid rode dealt crept clung fled bled "
    "bred froze forgot forgave leapt lit overtook oversaw sought shone shrank sprang stuck stung "
    "strode upheld wept wound wrung ended blew bound held hung laid".split()
)
"""Past forms that do not end in "-ed"."""

NOT_PAST = frozenset(
    "need feed speed seed breed indeed red bed hundred united proceed exceed succeed armed "
    "alleged so-called need unprecedented wounded injured dead displaced newed".split()
)
"""Words in "-ed" that are no past forms, or seldom are."""

NOUN_MARKERS = frozenset("the a an its his her their our my this that of".split())
"""Words before which no verb stands: after them "plan" or "hopes" is a noun."""

PRONOUNS = frozenset("i he she it we they you there nobody everyone".split())
"""Words that begin a clause: "ten years on he is free"."""

MODALS = frozenset("will would could can may might must should to 'll".split())
"""Verbs after which "one day" is a day to come."""
