"""Which sources tell of the event that an article tells of."""

from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify.passages import Passages

_NAMES = 2
_WORDS = 0.3
"""The part of the shorter report's words that the longer one has, where only one name is shared."""
_ALIKE = 0.31
"""How alike in meaning two reports are that share a name and an event."""
_MOST_ALIKE = 0.37
"""How alike they are that share an event, whatever they call things.

Of 160 short reports beside drafts of their event in other words, 0.81 pass one of these (0.47 by
names and words alone); of 5,103 pairs of different events, 0.016 (0.012)."""
_ASKED = 8
"""Sources that are compared by meaning, those that share most words."""
_SENTENCES = 12
"""Sentences of each, from the first, that are looked at."""


def related(reading: Reading, passages: Passages) -> Passages:
    """The sources about what an article is about.

    They share two names with it, or one name and many words, or else are much alike in meaning.
    """
    names, words = _keys(reading)
    kept = []
    unsure: list[tuple[float, int, bool]] = []
    for index in range(len(passages.readings)):
        their_names, their_words = passages.once(_their_keys, index)
        shared = len(names & their_names)
        part = len(words & their_words) / max(1, min(len(words), len(their_words)))
        if shared >= min(_NAMES, len(names)) or (shared and part >= _WORDS):
            kept.append(index)
        else:
            unsure.append((-part, index, shared > 0))
    unsure.sort()
    mine = _sentences(reading) if unsure else []
    for _, index, shares_a_name in unsure[:_ASKED]:
        least = _ALIKE if shares_a_name else _MOST_ALIKE
        if _likeness(mine, _sentences(passages.readings[index])) >= least:
            kept.append(index)
    return passages.of(sorted(kept))


def _their_keys(passages: Passages, source: int) -> tuple[frozenset[str], frozenset[str]]:
    return _keys(passages.readings[source])


def _keys(reading: Reading) -> tuple[frozenset[str], frozenset[str]]:
    """The names of a report, and its other words.

    A common word with a capital is no name by itself, but several of them are ("the Long Reach").
    """
    terms = [term for terms in reading.terms for term in terms]
    names = {term.key for term in terms if term.name and not term.minor and term.key[0] != "="}
    names |= {
        " ".join(name.parts)
        for found in reading.names
        for name in found
        if len(name.parts) > 1 and key_of(name.key)[0] == "="
    }
    return frozenset(names), frozenset(term.key for term in terms if not term.name)


def _sentences(reading: Reading) -> list[str]:
    prose = reading.article.prose
    return [sentence.span.cut(prose) for sentence in reading.sentences[:_SENTENCES]]


def _likeness(mine: list[str], theirs: list[str]) -> float:
    """How alike in meaning, on average, each sentence of two reports is to the other's likest."""
    if not mine or not theirs:
        return 0.0
    alike = meanings(mine) @ meanings(theirs).T
    return float(alike.max(axis=0).mean() + alike.max(axis=1).mean()) / 2
