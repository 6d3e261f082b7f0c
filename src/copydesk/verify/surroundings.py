"""The words that a time stands among, by weight, and how alike two such places are."""

import math
from collections.abc import Mapping

from copydesk.model.span import Span
from copydesk.understand.reading import Reading
from copydesk.verify.passages import Passages

Surroundings = Mapping[str, float]

_OUTSIDE = 0.5
"""What a word of the sentence counts for that stands outside the clause."""


def surroundings(passages: Passages, reading: Reading, sentence: int, words: Span) -> Surroundings:
    """The terms of a sentence by weight; those outside the clause of some words count for half."""
    return weighed(passages, reading, sentence, clause_of(reading, sentence, words))


def clause_of(reading: Reading, sentence: int, words: Span) -> Span:
    """The clause that holds some words, with the one before it if it tells nothing else.

    "The sirens did not sound until 03:35".
    """
    before: Span | None = None
    for clause in reading.clauses[sentence]:
        if clause.contains(words):
            tells = any(clause.contains(term.span) for term in reading.terms[sentence])
            return clause if tells or before is None else before.join(clause)
        before = clause
    return reading.sentences[sentence].span


def weighed(passages: Passages, reading: Reading, sentence: int, clause: Span) -> Surroundings:
    """The same for a clause whose place is known."""
    found: dict[str, float] = {}
    for term in reading.terms[sentence]:
        weight = passages.weight(term)
        if not clause.contains(term.span):
            weight *= _OUTSIDE
        found[term.key] = max(found.get(term.key, 0.0), weight)
    return found


def beside(passages: Passages, reading: Reading, sentence: int, words: Span) -> Surroundings:
    """The terms of a sentence by weight, those right beside some words most.

    "A *loss* of 7.4 million crowns on *income* of 52 million".
    """
    terms = [one for one in reading.terms[sentence] if not one.span.overlaps(words)]
    before = [one for one in terms if one.span.start < words.start]
    found: dict[str, float] = {}
    for side in (before[::-1], terms[len(before) :]):
        for distance, term in enumerate(side):
            weight = passages.weight(term) * _FADING**distance
            found[term.key] = max(found.get(term.key, 0.0), weight)
    return found


_FADING = 0.5
"""What a word counts for, of the one that stands nearer."""


def alike(one: Surroundings, other: Surroundings) -> float:
    """How alike two places are, 0 to 1: the cosine of their weights (Salton 1975)."""
    both = sum(weight * other[key] for key, weight in one.items() if key in other)
    return both / (_length(one) * _length(other)) if both else 0.0


def common(one: Surroundings, other: Surroundings, passages: Passages) -> float:
    """What two places share, counted in words that three sentences of the sources have."""
    shared = sum(min(weight, other[key]) for key, weight in one.items() if key in other)
    return shared / passages.middling


def _length(one: Surroundings) -> float:
    return math.sqrt(sum(weight * weight for weight in one.values()))
