"""English words that point at what stands before."""

OTHERS = frozenset("other others remaining another".split())
"""What is left of something of which a part was told."""

THING = frozenset("it they them".split())
"""Pronouns of things and of many."""

SAME_TIME = frozenset(("time",))
"""Behind "the same", what the sentence before it gives."""
