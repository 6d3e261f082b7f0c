"""Numbers that an article works out from others, so that no source need have them."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, permutations

from copydesk.model.claim import Claim
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.lang.en.reckoned import LEFT_OVER, PER_HEAD, TOGETHER
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify.comparison import Comparison
from copydesk.verify.passages import Passages

_BEFORE = 2
"""Sentences before it in which what a number is worked out from may stand."""
_EXACTLY = 0.5
_ROUGHLY = 0.001
_FEW = 10
"""Of fewer any share makes some number that is told."""
_WHOLES = (QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE)
_DIGITS = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w.,]?\w)|(?<![\w.,])\d{1,9}(?![\w.,]?\w)")


def told_before(reading: Reading, claim: Claim) -> list[Quantity]:
    """The numbers of the article right before that of a claim."""
    return [
        one
        for sentence in range(max(0, claim.sentence - _BEFORE), claim.sentence + 1)
        for one in reading.quantities_by_sentence[sentence]
        if one.span.end <= claim.span.start
    ]


def is_worked_out(number: Quantity, told: Sequence[Quantity]) -> bool:
    """Whether a number follows from two others.

    It is their sum, or how far they are apart ("37 soldiers and 29, or 66 together", "14 short" of
    "80 and has 66"), or what a share leaves of a whole ("of 600, 65 per cent are back: 210 are
    not").
    """
    values = [one.value for one in told if one.kind is number.kind]
    return any(
        number.value in {one + other, abs(one - other)} for one, other in combinations(values, 2)
    ) or any(abs(number.value - one) <= _nearly(number) for one in _parts(number, told))


def _nearly(number: Quantity) -> float:
    """By how much a number may be off that is rounded from what it is worked out as."""
    return _EXACTLY if number.kind is QuantityKind.COUNT else _ROUGHLY * number.value


def _parts(number: Quantity, told: Sequence[Quantity]) -> Iterator[float]:
    """What the shares told before make, or leave, of each number that may be their whole."""
    wholes = [
        whole
        for whole in told
        if whole.exact and (_counts_alike(number, whole) or not _says_what(number, whole))
    ]
    for share in filter(None, map(_share, told)) if number.kind in _WHOLES else ():
        for whole in wholes:
            if whole.value >= _FEW or number.kind is not QuantityKind.COUNT:
                yield share * whole.value
                yield (1 - share) * whole.value


def _says_what(number: Quantity, other: Quantity) -> bool:
    """Whether two numbers are of two sorts, or both say what they count."""
    if number.kind is not other.kind or number.unit != other.unit:
        return True
    return all(one.counted is not None and one.counted.head for one in (number, other))


def _share(one: Quantity) -> float | None:
    if one.kind is QuantityKind.FRACTION:
        return one.value
    return one.value / 100 if one.kind is QuantityKind.PERCENT else None


def is_made_of(reading: Reading, claim: Claim, passages: Passages, against: Comparison) -> bool:
    """Whether a report from which a figure differs has what makes it: a rest, a sum or an average.

    "1,300 are still to be found", of 5,200 of which 3,900 are back; "311 in all", of 128 and 183;
    "twelve each", of 300 among 25.

    Args:
        reading, claim: the article, and the figure.
        passages, against: the sources, and what contradicts the figure by one of their numbers.
    """
    number = claim.value
    assert isinstance(number, Quantity)
    clause = claim.clause.cut(reading.article.prose)
    source = passages.readings[against.passage.source]
    words = against.passage.span.cut(source.article.prose)
    told = [float(one.replace(",", "")) for one in _DIGITS.findall(words)]
    pairs = list(combinations(told, 2))
    if TOGETHER.search(clause) and any(one + other == number.value for one, other in pairs):
        return True
    if PER_HEAD.search(clause) and any(_is_among(number.value, *pair) for pair in pairs):
        return True
    if not LEFT_OVER.search(clause):
        return False
    alike = [one.value for one in source.quantities if _counts_alike(number, one)]
    wholes = [*alike, *(one.value for one in told_before(reading, claim))]
    differing = [one.value for one in source.quantities if one.span in against.differing]
    return any(whole - part == number.value for whole in wholes for part in differing) or any(
        whole - part == number.value for whole, part in permutations(set(alike), 2)
    )


def _is_among(each: float, one: float, other: float) -> bool:
    """Whether the larger of two numbers makes so many for each of the smaller."""
    few, many = sorted((one, other))
    return few > 1 and abs(many / few - each) <= _ROUNDED * each


_ROUNDED = 0.02


def _counts_alike(number: Quantity, other: Quantity) -> bool:
    """Whether two numbers count one noun, or are amounts of one unit."""
    if number.kind is not other.kind or number.unit != other.unit:
        return False
    mine, theirs = number.counted, other.counted
    if number.kind is not QuantityKind.COUNT:
        return True
    if mine is None or theirs is None or not mine.head:
        return False
    return key_of(mine.head) == key_of(theirs.head)
