"""How two quantities of a sentence are joined by the words between them."""

from collections import defaultdict
from collections.abc import Sequence

from copydesk.model.quantity import Dimension, Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.quantity.tokens import tokenise

_LONGEST_GAP = 300
_MOST = 60
LOOKED_THROUGH = 400
"""How many quantities of an article, from its start, are looked through for a matching one."""
_APPOSING = frozenset({",", "(", "–", "—", "-", ":", "or", "[", "about", "i.e."})


def words_in(prose: str, start: int, end: int) -> tuple[str, ...]:
    """The lower-cased words and signs of a stretch; a single "…" when it is too long to matter."""
    if end - start > _LONGEST_GAP:
        return ("…",)
    return tuple(token.low for token in tokenise(prose, start, max(start, end)))


def words_between(prose: str, one: Quantity, other: Quantity) -> tuple[str, ...]:
    """The words and signs between two quantities."""
    return words_in(prose, one.span.end, other.span.start)


def words_after(prose: str, span: Span, limit: int, reach: int = 60) -> tuple[str, ...]:
    """The words and signs that follow a span, up to the offset ``limit``."""
    return words_in(prose, span.end, min(limit, span.end + reach))


def words_before(prose: str, span: Span, limit: int, reach: int = 60) -> tuple[str, ...]:
    """The words and signs before a span, from the offset ``limit``; the first may be cut short."""
    start = max(limit, span.start - reach)
    while limit < start < span.start and prose[start - 1].isalnum():
        start += 1
    return words_in(prose, start, span.start)


def by_sentence(quantities: Sequence[Quantity]) -> list[tuple[Quantity, ...]]:
    """The quantities of each sentence that has any, in reading order; ordinals and table cells
    are left out.

    Of a sentence with more than `_MOST` quantities, which is no prose, the first are given.
    """
    groups: dict[int, list[Quantity]] = defaultdict(list)
    for quantity in quantities:
        counts = quantity.cell is None and quantity.kind is not QuantityKind.ORDINAL
        if counts and len(groups[quantity.sentence]) < _MOST:
            groups[quantity.sentence].append(quantity)
    return [tuple(group) for _, group in sorted(groups.items())]


def apposed(words: Sequence[str]) -> bool:
    """Whether words such as ", or" and "(" set what follows equal to what went before."""
    return 1 <= len(words) <= 3 and all(word in _APPOSING for word in words)


def same_measure(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are of one kind and unit, so that they can be added."""
    if one.kind is not other.kind or one.per != other.per:
        return False
    if one.kind is QuantityKind.COUNT:
        return True
    return one.unit == other.unit


def same_dimension(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities have units that convert into each other."""
    if one.unit is None or other.unit is None:
        return False
    dimension = one.unit.dimension
    return dimension is other.unit.dimension and dimension is not Dimension.MONEY
