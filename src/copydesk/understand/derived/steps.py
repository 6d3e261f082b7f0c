"""Steps from one value to another with their size in another unit: "by two full points, from 9.5
to 8.0 per cent", "by 60 cents, from $2.60 to $3.00"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import Numbers, alike, head
from copydesk.understand.lang.en.quantity_derived import CHANGE_NOUNS
from copydesk.understand.quantity.changes import Change
from copydesk.understand.quantity.links import words_after, words_before, words_between
from copydesk.understand.sentences import Sentence

_LONGEST_LINK = 6
_POINTS = frozenset({"point", "points"})
_COINS = frozenset({"cent", "penny", "pence", "centime"})
_PART_OF_POINT = frozenset({"of", "a", "one", "percentage", "full", "whole"})


def find_derived_steps(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Change]:
    """Changes whose size, brought to the unit of their ends, is not the step between them."""
    for group in Numbers(sentences, quantities).groups():
        bounds = sentences[group[0].sentence].span
        for at in range(len(group) - 1):
            old, new = group[at : at + 2]
            if not _is_step(prose, old, new, bounds):
                continue
            for step in _sizes(prose, group, at, bounds):
                room = (step.precision + old.precision + new.precision) / 2
                room = room if min(old.precision, new.precision) >= 1 else room - step.precision / 2
                if abs(abs(new.value - old.value) - step.value) > room + 1e-9:
                    yield Change(old, new, (step,), 0, certain=False)


def _is_step(prose: str, old: Quantity, new: Quantity, bounds: Span) -> bool:
    """ "from 9.5 to 8.0 per cent"."""
    from_ = words_before(prose, old.span, bounds.start, 16)[-1:] == ("from",)
    link = words_between(prose, old, new)
    to = link[-1:] == ("to",) and len(link) <= _LONGEST_LINK and "," not in link
    bare = old.kind is QuantityKind.COUNT and new.kind is QuantityKind.PERCENT
    percents = bare or old.kind is new.kind is QuantityKind.PERCENT
    return from_ and to and old.exact and new.exact and (percents or alike(old, new))


def _sizes(prose: str, group: Sequence[Quantity], at: int, bounds: Span) -> Iterator[Quantity]:
    """The number right before or behind the two ends that tells how far apart they are."""
    old, new = group[at : at + 2]
    if at and Scope.BY in group[at - 1].scope:
        link = words_between(prose, group[at - 1], old)
        if len(link) <= _LONGEST_LINK and not set(link) & {"and", "but", ";", "to"}:
            yield from _in_unit(prose, group[at - 1], new, bounds)
    if at + 2 < len(group):
        link = words_between(prose, new, group[at + 2])
        named = link[-1:] == ("of",) and set(link[-4:]) & set(CHANGE_NOUNS)
        if named and link[:2] in {(",", "a"), (",", "an")} and len(link) <= _LONGEST_LINK:
            yield from _in_unit(prose, group[at + 2], new, bounds)


def _in_unit(prose: str, size: Quantity, new: Quantity, bounds: Span) -> Iterator[Quantity]:
    """The size of a step in the unit of what it led to, where that is clear."""
    following = words_after(prose, size.span, bounds.end, 40)
    if not size.exact or size.low != size.high:
        return
    if new.kind is QuantityKind.PERCENT:
        inner = next((k for k, word in enumerate(following) if word not in _PART_OF_POINT), -1)
        point = inner >= 0 and following[inner] in _POINTS
        if size.kind is QuantityKind.FRACTION and point and size.share:
            yield replace(size, kind=QuantityKind.POINTS, precision=0.01)
        elif size.kind is QuantityKind.COUNT and point and inner <= 1:
            yield replace(size, kind=QuantityKind.POINTS, precision=min(size.precision, 0.01))
        elif size.kind is QuantityKind.POINTS:
            yield size
    elif new.kind is QuantityKind.MONEY and head(size) in _COINS:
        yield replace(
            size, value=size.value / 100, precision=0.01, kind=QuantityKind.MONEY, unit=new.unit
        )
    elif alike(size, new) and (size.kind is new.kind or head(size) in CHANGE_NOUNS):
        yield size
