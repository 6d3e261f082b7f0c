"""The forms of verbs."""

import re

from copydesk.write.lang.en.verbs import DOUBLING, DOUBLING_ING, PARTICIPLE, PAST

_Y = re.compile(r"[^aeiou]y$")


def past(lemma: str, *, plural: bool = False) -> str:
    """The past tense of a verb, given its dictionary form; "were" for a plural "be"."""
    if not lemma.replace("-", "").isalpha():
        return lemma
    if lemma == "be":
        return "were" if plural else "was"
    if lemma in PAST:
        return PAST[lemma]
    if lemma.endswith("creed"):
        return lemma
    if lemma.endswith("e"):
        return f"{lemma}d"
    if _Y.search(lemma):
        return f"{lemma[:-1]}ied"
    if lemma in DOUBLING:
        return f"{lemma}{lemma[-1]}ed"
    return f"{lemma}ed"


def participle(lemma: str) -> str:
    """The past participle of a verb, given its dictionary form."""
    return PARTICIPLE.get(lemma) or past(lemma)


def third_person(lemma: str) -> str:
    """ "breaks", "carries", "catches"."""
    if _Y.search(lemma):
        return f"{lemma[:-1]}ies"
    return f"{lemma}{'es' if lemma.endswith(('s', 'x', 'z', 'ch', 'sh', 'o')) else 's'}"


def ing(lemma: str) -> str:
    """ "breaking", "making", "dying", "planning"."""
    if lemma.endswith("ie"):
        return f"{lemma[:-2]}ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and lemma != "be":
        return f"{lemma[:-1]}ing"
    if lemma in DOUBLING | DOUBLING_ING:
        return f"{lemma}{lemma[-1]}ing"
    return f"{lemma}ing"
