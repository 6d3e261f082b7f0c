"""Shares and changes that open a sentence and are a slip away from what the two numbers told right
before make: "Ninety firms were asked and 54 came. That four in five turned up …"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import Numbers, alike, operand
from copydesk.understand.lang.en.quantity_conclusions import FALLS, LESS, MORE, RISES
from copydesk.understand.lang.en.quantity_relations import FALLING, RISING
from copydesk.understand.quantity.links import words_after, words_in
from copydesk.understand.quantity.proportion import Proportion
from copydesk.understand.quantity.sameness import slipped
from copydesk.understand.quantity.shares import meet, ratio_interval, share_interval
from copydesk.understand.sentences import Sentence

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_STEPS = frozenset({Scope.FROM, Scope.TO, Scope.NEGATED, Scope.POSSIBLE, Scope.EACH})
_BACK = 2
_FAR = 3
_LONGEST_LEAD = 6
"""Words before a rate that may yet be of what was just told.

In 1,164 real articles and the 400 reports of the packs (30 November 2026) 97 rates stand so; of
those that the two numbers do not make, none is a slip away from what they do.
"""
_MOST_TERMS = 12


def find_retold(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Proportion]:
    """Those that are shares; the part is the smaller of the two, the whole the other or both."""
    for rate, told, behind in _openers(prose, sentences, quantities):
        if not _of_change(prose, sentences[rate.sentence].span, rate):
            yield from _as_share(rate, told, behind)


def find_retold_changes(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[tuple[Quantity, Quantity, Quantity]]:
    """Those that are changes: the rate, the older and the newer number."""
    for rate, told, _ in _openers(prose, sentences, quantities):
        way = _of_change(prose, sentences[rate.sentence].span, rate)
        if way:
            less, more = sorted(told, key=lambda quantity: quantity.value)
            old, new = (less, more) if way > 0 else (more, less)
            made = abs(new.value / old.value - 1)
            if not _explained(rate, told, way) and _is_slip(rate, made):
                yield rate, old, new


_Opener = tuple[Quantity, tuple[Quantity, Quantity], tuple[Quantity, ...]]


def _openers(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[_Opener]:
    """Rates before which their sentence has no number, the only two alike in the last sentence
    that has some, and the numbers behind the rate."""
    numbers = Numbers(sentences, quantities)
    for group in numbers.groups():
        bounds = sentences[group[0].sentence].span
        rate = group[0]
        if rate.kind not in _SHARES or rate.scope & _STEPS or rate.bound is Bound.RANGE:
            continue
        lead = words_in(prose, bounds.start, rate.span.start)
        if len([word for word in lead if word[0].isalnum()]) > _LONGEST_LEAD:
            continue
        told = [some for some in numbers.earlier(rate.sentence, _BACK) if any(map(operand, some))]
        last = told[-1] if told else ()
        pairs = [pair for pair in combinations(filter(operand, last), 2) if alike(*pair)]
        rates = any(one.kind in _SHARES for one in last)
        if len(pairs) == 1 and pairs[0][0].value != pairs[0][1].value and not rates:
            near = [one for some in numbers.earlier(rate.sentence, _FAR) for one in some]
            behind = tuple(one for one in group[1:] if operand(one))
            if not _otherwise(rate, [one for one in (*near, *behind) if operand(one)], pairs[0]):
                yield rate, pairs[0], behind


def _of_change(prose: str, bounds: Span, rate: Quantity) -> int:
    """1 where the words make a rate a rise, -1 a fall, 0 a share."""
    lead = set(words_in(prose, bounds.start, rate.span.start)[-4:])
    behind = words_after(prose, rate.span, bounds.end, 30)[:1]
    if lead & (RISES | RISING) or set(behind) & (MORE | RISES):
        return 1
    return -1 if lead & (FALLS | FALLING) or set(behind) & (LESS | FALLS) else 0


def _as_share(
    rate: Quantity, told: tuple[Quantity, Quantity], behind: Sequence[Quantity]
) -> Iterator[Proportion]:
    part, whole = sorted(told, key=lambda quantity: quantity.value)
    behind = [one for one in behind if alike(one, whole)]
    if any(one.value not in (whole.value, part.value + whole.value) for one in behind):
        return
    if any(one.value == part.value + whole.value for one in behind):
        whole = replace(
            whole,
            value=part.value + whole.value,
            low=part.low + whole.low,
            high=part.high + whole.high,
        )
    if not _explained(rate, (part, whole), 0) and _is_slip(rate, part.value / whole.value):
        yield Proportion(part, whole, rate, certain=False)


def _explained(rate: Quantity, told: tuple[Quantity, Quantity], way: int) -> bool:
    """Whether two numbers make a rate, as a share, a rest or a change."""
    low, high = share_interval(rate)
    less, more = sorted(told, key=lambda quantity: quantity.value)
    least, most = ratio_interval(less, more)
    up, steep = ratio_interval(more, less)
    spans = [(up - 1, steep - 1)] if way > 0 else [(1 - most, 1 - least)]
    return any(meet(span, (low, high)) for span in (*spans, *([] if way else [(least, most)])))


def _otherwise(rate: Quantity, near: Sequence[Quantity], told: tuple[Quantity, Quantity]) -> bool:
    """Whether any other two numbers near a rate make it."""
    pairs = (pair for pair in combinations(near[-_MOST_TERMS:], 2) if pair != told)
    return any(
        _explained(rate, pair, 0) or _explained(rate, pair, 1)
        for pair in pairs
        if alike(*pair) and min(one.value for one in pair) > 0
    )


def _is_slip(rate: Quantity, made: float) -> bool:
    """Whether a digit, or one of the two numbers of a ratio, is one that a slip would make."""
    if rate.kind is QuantityKind.PERCENT:
        said, real = f"{rate.value:.0f}", f"{100 * made:.0f}"
        return slipped(said, real, shortest=2)
    share = rate.value
    return any(
        abs(share - top / bottom) < 1e-6
        and any(
            abs(made - near) < _CLOSE
            for near in ((top - 1) / bottom, (top + 1) / bottom, top / (bottom + 1))
        )
        for bottom in range(2, _LARGEST)
        for top in range(1, bottom)
    )


_LARGEST = 11
_CLOSE = 0.005
