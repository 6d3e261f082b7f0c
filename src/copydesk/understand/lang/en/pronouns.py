"""English pronouns."""

SUBJECTS = frozenset("he she it they".split())
OBJECTS = frozenset("him her them".split())
FIRST = frozenset("i we".split())
RELATIVES = frozenset("who that which".split())

MALE = frozenset("he him his himself".split())
FEMALE = frozenset("she her hers herself".split())
THING = frozenset("it its itself".split())
"""Of whom or what they are said, by sex."""
