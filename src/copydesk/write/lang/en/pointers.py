"""English words that point at what stands before."""

OTHERS = frozenset("other others remaining another".split())
"""What is left of something of which a part was told."""

THING = frozenset("it they them".split())
"""Pronouns of things and of many."""

SOMEBODY = frozenset("he she him her his hers himself herself".split())
"""Pronouns of one person."""

PERSONS = frozenset(
    """man woman boy girl child baby person patient victim suspect judge chief head mayor king queen
    mother father son daughter wife husband brother sister widow uncle aunt cousin nephew niece
    friend guest witness nurse coach captain bishop pope imam priest monk nun hero twin youth adult
    colleague couple bride groom general colonel major lieutenant corporal guard pilot spouse
    teenager toddler pensioner pupil human somebody someone everybody everyone nobody anyone
    who whoever""".split()
)
"""Nouns for one person that no ending shows to be such."""

SAME_TIME = frozenset(("time",))
"""Behind "the same", what the sentence before it gives."""
