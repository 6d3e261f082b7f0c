"""Whether a word is affirmed or denied where it stands.

Negation scope is read from the left within the clause, and double negation cancels, as in the rule
systems of negation-scope resolution (Morante and Blanco 2012, *SEM shared task).
"""

import re
from collections.abc import Sequence

from copydesk.model.span import Span
from copydesk.understand.lang.en.negation import (
    AFTERWARDS,
    AT_MOST,
    BOUNDED,
    CONTRACTED,
    NEGATORS,
    NOMINAL,
    NOT_RIGHT_BEFORE,
    PREPOSITIONS,
    TWO_WORDS,
)
from copydesk.understand.lang.en.verb_forms import PAST_FORMS
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
        return not any(
            word.lower in PREPOSITIONS and not _is_infinitive(words[at:])
            for at, word in enumerate(words[1:], 1)
        )
    return first in NEGATORS or CONTRACTED.search(first) is not None


def _is_infinitive(words: Sequence[Word]) -> bool:
    """Whether some words are the "to" of the verb asked for: "no reason to | accept"."""
    return words[0].lower == "to" and len(words) == 1


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


def _starts_anew(near: Sequence[Word], word: Span, end: int, reading: Reading) -> bool:
    """Whether a finite verb right behind "and" is no part of what is "ruled out" before it."""
    joined = [one for one in near if one.lower in ("and", "but") and one.span.start >= end]
    if not joined or joined[-1].span.end + 1 != word.start:
        return False
    first = _FIRST.match(reading.article.prose, word.start, word.end)
    return first is not None and (first[0].endswith("ed") or first[0] in PAST_FORMS)


_FIRST = re.compile(r"[a-z]+")


def _is_denied_itself(prose: str, clause: int, negator: int, start: int) -> bool:
    """Whether a "not" stands right before a negator, and before all words that are looked at."""
    before = NOT_RIGHT_BEFORE.search(prose, max(clause, negator - _CLOSE), negator)
    return before is not None and before.start() < start


_CLOSE = 24
"""Code points."""


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
    for found in TWO_WORDS.finditer(reading.article.prose, start, word.start):
        if _starts_anew(near, word, found.end(), reading):
            continue
        count += 1 + _is_denied_itself(reading.article.prose, clause.start, found.start(), start)
    count += any(one.lower in AFTERWARDS for one in after[:_BEHIND])
    return count % 2 == 1


def denied_for_a_time(reading: Reading, clause: Span) -> bool:
    """Whether a clause is denied up to a time only, be that told behind it: "not until noon"."""
    prose = reading.article.prose
    behind = _UNTIL.match(prose, clause.end)
    return bool(BOUNDED.search(prose, clause.start, behind.end() if behind else clause.end))


_UNTIL = re.compile(r",?\s(?:until|till)\b")
