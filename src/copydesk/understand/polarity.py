"""Whether a word is affirmed or denied where it stands.

Negation scope is read from the left within the clause, and double negation cancels, as in the rule
systems of negation-scope resolution (Morante and Blanco 2012, *SEM shared task).
"""

from collections.abc import Sequence

from copydesk.model.span import Span
from copydesk.understand.lang.en.negation import (
    AFTERWARDS,
    AT_MOST,
    CONTRACTED,
    NEGATORS,
    NOMINAL,
    PREPOSITIONS,
    TWO_WORDS,
)
from copydesk.understand.reading import Reading
from copydesk.understand.words import Word

_REACH = 7
"""Words to the left within which a negator reaches a word."""
_BEHIND = 4


def _negates(words: Sequence[Word]) -> bool:
    """Whether the first of some words negates what stands behind the last.

    "No" and "without" negate a noun, not what a preposition hangs on it.
    """
    first = words[0].lower
    if _numbers(words):
        return False
    if first in NOMINAL:
        return not any(word.lower in PREPOSITIONS for word in words[1:])
    return first in NEGATORS or CONTRACTED.search(first) is not None


def _numbers(words: Sequence[Word]) -> bool:
    """Whether the first of some words is the "No" of "No 1"."""
    return words[0].lower == "no" and len(words) > 1 and words[1].text[0].isdigit()


def _bounds(words: Sequence[Word]) -> bool:
    """Whether the first of some words is the "no" of "no more than"."""
    said = [word.lower for word in words[:3]]
    return len(said) > 2 and said[0] in ("no", "not") and said[1] in AT_MOST and said[2] == "than"


def _unbroken(prose: str, words: Sequence[Word], word: Span) -> Sequence[Word]:
    """The words with no comma between them and the word that they stand before."""
    for at, one in enumerate(words):
        if not any(mark in prose[one.span.end : word.start] for mark in (", ", "; ", ": ")):
            return words[at:]
    return ()


def has_negation(reading: Reading, span: Span) -> bool:
    """Whether anything inside a span negates."""
    sentence = reading.sentence_at(span)
    words = [word for word in reading.words[sentence] if span.contains(word.span)]
    return any(
        (word.lower in NEGATORS and not _numbers(words[at : at + 2]) and not _bounds(words[at:]))
        or CONTRACTED.search(word.lower) is not None
        for at, word in enumerate(words)
    ) or bool(TWO_WORDS.search(reading.article.prose, span.start, span.end))


def denied(reading: Reading, sentence: int, word: Span) -> bool:
    """Whether the statement that a word is part of is negated."""
    words = reading.words[sentence]
    clause = next(
        (part for part in reading.clauses[sentence] if part.contains(word)),
        reading.sentences[sentence].span,
    )
    before = [one for one in words if clause.start <= one.span.start and one.span.end <= word.start]
    after = [one for one in words if word.end <= one.span.start and one.span.end <= clause.end]
    near = _unbroken(reading.article.prose, before[-_REACH:], word)
    count = sum(_negates(near[at:]) for at in range(len(near)))
    start = near[0].span.start if near else word.start
    count += sum(1 for _ in TWO_WORDS.finditer(reading.article.prose, start, word.start))
    count += any(one.lower in AFTERWARDS for one in after[:_BEHIND])
    return count % 2 == 1
