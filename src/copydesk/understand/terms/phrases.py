"""Verbs whose meaning lies in what stands behind them: "cast off", "turned it down"."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from copydesk.understand.lang.en.phrases import FORMS, IDIOMS, PARTICLES
from copydesk.understand.stems import stem
from copydesk.understand.words import Word

_PARTICLE_REACH = 3
"""Words behind a verb among which its particle stands: "threw the plan out"."""
_IDIOM_REACH = 4
"""The same for a noun: "cost 17 young lives"."""


def phrases_in(words: Sequence[Word]) -> Mapping[int, str]:
    """What some words say together.

    Args:
        words: of one sentence, in order.

    Returns:
        For the index of each such verb the word that says the same; for that of the word that
        belongs to it, an empty string.
    """
    verbs = _verbs()
    found: dict[int, str] = {}
    for at, word in enumerate(words):
        lower = word.lower
        known = verbs.get(stem(FORMS.get(lower, lower)))
        if known is None or at in found:
            continue
        behind = words[at + 1 : at + 1 + _IDIOM_REACH]
        for distance, other in enumerate(behind):
            meaning, reach = known.get(other.lower, ("", 0))
            if distance < reach:
                found[at] = meaning
                found[at + 1 + distance] = ""
                break
    return found


@lru_cache(maxsize=1)
def _verbs() -> Mapping[str, Mapping[str, tuple[str, int]]]:
    """For the stem of each verb: by the word behind it, what the two say, and how far it may be."""
    found: dict[str, dict[str, tuple[str, int]]] = {}
    for (verb, particle), meaning in PARTICLES.items():
        found.setdefault(stem(verb), {})[particle] = (meaning, _PARTICLE_REACH)
    for words, meaning in IDIOMS.items():
        verb, noun = words.split()
        found.setdefault(stem(verb), {})[noun] = (meaning, _IDIOM_REACH)
    return found
