"""Word stems, so that "closed" and "closure", "flooded" and "flooding" are seen to be kin.

Light suffix stripping in the manner of Porter (1980), "An algorithm for suffix stripping".
"""

from collections.abc import Iterable

from copydesk.understand.lang.en.stems import EMPTY, ENDINGS, IRREGULAR
from copydesk.understand.words import Word

_SHORTEST = 3


def stem(word: str) -> str:
    """The stem of a lower-case word: two endings are taken off at most ("transferr-ed", "-er")."""
    return _shorter(_shorter(IRREGULAR.get(word, word)))


def _shorter(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            root = word[: -len(ending)]
            return root[:-1] if len(root) > 3 and root[-1] == root[-2] else root
    return word


def content_stems(words: Iterable[Word]) -> frozenset[str]:
    """The stems of the words that carry content."""
    return frozenset(
        stem(word.lower)
        for word in words
        if word.lower not in EMPTY and not word.text[0].isdigit() and len(word.lower) > 2
    )
