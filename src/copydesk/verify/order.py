"""Which of two events came first: the article's order beside the times that sources give."""

import re
from dataclasses import dataclass

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.quantity import QuantityKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.sequence import AFTER, BEFORE
from copydesk.understand.reading import Reading
from copydesk.understand.terms import Term
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, clause_terms
from copydesk.verify.passages import Passage, Passages

_LEAST = 0.45
"""The share of one event's words that the dated clause of a source must have."""
_LONGEST = 115
_SURE = 1.5
"""More than any likeness of words: what is compared are the times themselves."""


@dataclass(frozen=True, slots=True)
class _Sequence:
    """Two events of one sentence, the one said to be earlier first."""

    earlier: tuple[Term, ...]
    later: tuple[Term, ...]
    span: Span


def compare_order(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """Sources that time both events of a sentence, and the other way about."""
    sequence = _sequence(reading, claim)
    if sequence is None:
        return []
    found = []
    for source in range(len(passages.sources)):
        first = _when(sequence.earlier, sequence.later, passages, source)
        second = _when(sequence.later, sequence.earlier, passages, source)
        if first is None or second is None or first[0] == second[0]:
            continue
        stance = Stance.SUPPORTS if first[0] < second[0] else Stance.CONTRADICTS
        found.append(
            Comparison(
                second[1],
                stance,
                _SURE,
                "it times them so" if stance is Stance.SUPPORTS else "it times them the other way",
                wrong=sequence.span,
                fault=faults.ORDER if stance is Stance.CONTRADICTS else None,
            )
        )
    return found


def _sequence(reading: Reading, claim: Claim) -> _Sequence | None:
    span = reading.sentences[claim.sentence].span
    if claim.clause.start > span.start + 3:
        return None
    prose = reading.article.prose
    terms = reading.terms[claim.sentence]
    for pattern, later_first in ((AFTER, True), (BEFORE, False)):
        cue = pattern.search(prose, span.start, span.end)
        if cue is None:
            continue
        left = tuple(term for term in terms if term.span.end <= cue.start())
        right = tuple(term for term in terms if term.span.start >= cue.end())
        if len(left) < 2 or len(right) < 2:
            continue
        words = Span(max(span.start, cue.start() - 70), min(span.end, cue.end() + 40))
        return _Sequence(right, left, words) if later_first else _Sequence(left, right, words)
    return None


def _when(
    terms: tuple[Term, ...], others: tuple[Term, ...], passages: Passages, source: int
) -> tuple[float, Passage] | None:
    """The moment that a source gives for one event, in minutes, and the passage."""
    reading = passages.readings[source]
    own = {term.key for term in terms} - {term.key for term in others}
    weights = {term.key: passages.weight(term) for term in terms if term.key in own}
    total = sum(weights.values())
    best: tuple[float, float, Passage] | None = None
    for sentence, passage in enumerate(passages.by_source[source]):
        moments = _moments(reading, sentence)
        if len(moments) != 1:
            continue
        moment, span = moments[0]
        there = {term.key for term in clause_terms(reading, sentence, span)}
        share = sum(weight for key, weight in weights.items() if key in there) / max(total, 1e-9)
        if share >= _LEAST and (best is None or share > best[0]):
            best = (share, moment, passage)
    return (best[1], best[2]) if best else None


_MINUTE = re.compile(r"minutes?\b", re.IGNORECASE)


def _moments(reading: Reading, sentence: int) -> list[tuple[float, Span]]:
    """The clock times of a sentence, and the minutes of a match, in minutes."""
    prose = reading.article.prose
    found = [
        ((timex.start.hour * 60 + timex.start.minute) * 1.0, timex.span)
        for timex in reading.timexes_by_sentence[sentence]
        if timex.start is not None and timex.stated.hour is not None
    ]
    if found:
        return found
    return [
        (number.value, number.span)
        for number in reading.quantities_by_sentence[sentence]
        if number.kind is QuantityKind.ORDINAL
        and _MINUTE.match(prose, number.span.end + 1, number.span.end + 9)
    ]
