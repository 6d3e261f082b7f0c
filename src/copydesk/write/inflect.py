"""The past tense of verbs."""

import re

from copydesk.write.lang.en.verbs import DOUBLING, PAST

_VOWELS = "aeiou"
_Y = re.compile(r"[^aeiou]y$")


def past(lemma: str, *, plural: bool = False) -> str:
    """The past tense of a verb, given its dictionary form; "were" for a plural "be"."""
    if lemma == "be":
        return "were" if plural else "was"
    if lemma in PAST:
        return PAST[lemma]
    if lemma.endswith("e"):
        return f"{lemma}d"
    if _Y.search(lemma):
        return f"{lemma[:-1]}ied"
    if lemma in DOUBLING:
        return f"{lemma}{lemma[-1]}ed"
    return f"{lemma}ed"
