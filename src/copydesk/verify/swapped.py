"""Two numbers that have changed places: "police put it at 40,000, the organisers at 18,000"."""

import re
from collections.abc import Iterator

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.quantities import agree, distinct, kinship

_TELLING = 1.0
"""How unlikely it must be that two texts have both numbers by chance."""
_BORDER = re.compile(r"[,;:—–]\s|\s(?:and|but|while|whereas|against)\s")

Labels = frozenset[str]
"""The keys of the words that say whose a number is."""


def compare_swapped(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that give a claim's number to whom the article gives another one, if others give
    that other one to the claim's.

    None, where any passage has either as the article has it.
    """
    mine = claim.value
    assert isinstance(mine, Quantity)
    if reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL:
        return []
    for other in reading.quantities_by_sentence[claim.sentence]:
        if other is mine or not _are_alike(mine, other):
            continue
        own, theirs = _apart(
            _labels(reading, claim.sentence, mine), _labels(reading, claim.sentence, other)
        )
        if not own or not theirs:
            continue
        found = list(_with(mine, own, theirs, passages))
        back = list(_with(other, theirs, own, passages))
        if all(crossed for *_, crossed in (*found, *back)):
            paired = [one for one in found if any(_are_told_together(one[0], b) for b, *_ in back)]
            return [_contradiction(mine, number, at, passages) for at, number, _ in paired]
    return []


def _are_told_together(one: Passage, other: Passage) -> bool:
    """Whether one report has both numbers, a few sentences apart."""
    return one.source == other.source and abs(one.sentence - other.sentence) <= _TOGETHER


_TOGETHER = 3


def _are_alike(one: Quantity, other: Quantity) -> bool:
    return (
        one.value != other.value
        and distinct(one) + distinct(other) >= _TELLING
        and one.kind is other.kind
        and kinship(one, other) is not None
    )


def _apart(one: Labels, other: Labels) -> tuple[Labels, Labels]:
    return one - other, other - one


def _labels(reading: Reading, sentence: int, number: Quantity) -> Labels:
    """The words between the borders around a number."""
    segment = _segment(reading, sentence, number.span)
    return frozenset(
        term.key
        for term in reading.terms[sentence]
        if segment.contains(term.span) and not number.span.contains(term.span)
    )


def _segment(reading: Reading, sentence: int, words: Span) -> Span:
    whole = reading.sentences[sentence].span
    start, end = whole.start, whole.end
    for border in _BORDER.finditer(reading.article.prose, whole.start, whole.end):
        if border.end() <= words.start:
            start = border.end()
        elif border.start() >= words.end:
            end = border.start()
            break
    return Span(start, end)


def _with(
    number: Quantity, own: Labels, other: Labels, passages: Passages
) -> Iterator[tuple[Passage, Quantity, bool]]:
    """The passages that have a number under either label, and whether it is the other one."""
    for of_source, source in zip(passages.by_source, passages.readings, strict=True):
        for passage in of_source:
            for one in source.quantities_by_sentence[passage.sentence]:
                if kinship(number, one) is None or not agree(number, one):
                    continue
                labels = _labels(source, passage.sentence, one)
                if bool(labels & own) is not bool(labels & other):
                    yield passage, one, bool(labels & other)


def _contradiction(
    mine: Quantity, number: Quantity, passage: Passage, passages: Passages
) -> Comparison:
    text = passages.readings[passage.source].text
    return Comparison(
        passage,
        Stance.CONTRADICTS,
        _SURE,
        f"it has {number.span.cut(text)} of the other",
        wrong=mine.span,
        differing=(number.span,),
        fault=faults.FIGURE,
    )


_SURE = 1.5
"""More than any likeness of words: what is compared is whose the numbers are."""
