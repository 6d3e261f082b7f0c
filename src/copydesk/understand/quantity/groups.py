"""Groups taken up again by how many they are: "both", "the trio", "the third stage"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_groups import (
    ANNOUNCING,
    GROUPS,
    MORE_OF_THEM,
    NO_NAME,
    NUMBERED,
    TAKING_UP,
)
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.links import LOOKED_THROUGH, words_after, words_before
from copydesk.understand.sentences import Sentence

_CAPITAL = r"[^\W\d_a-z][\w'’\-]{0,30}"
_NAME = rf"{_CAPITAL}(?: (?:(?:de|del|da|van|von|der|bin|al|el|la|le|of) )?{_CAPITAL}){{0,3}}"
_LIST = re.compile(rf"{_NAME}(?:, {_NAME}){{0,8}},? and {_NAME}(?! and\b)(?!, {_CAPITAL})")
_ANY_NAME = re.compile(_NAME)
_BOTH = re.compile(r" (?:(?:were|are|was|have|had|has|will|would|can) )?both (?!of\b|the\b)")
_OPENING = re.compile(rf"(?P<group>{'|'.join(GROUPS)})\b,? (?P<next>[a-z]+)", re.IGNORECASE)
_ITEM = re.compile(r",? and |, ")
_WORD = re.compile(r"[^\W\d_]{1,40}")
_PLACED = frozenset({"in", "at", "from", "of", "near", "to", "on"})
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Group:
    """A word that takes up a group, and what it takes up.

    Attributes:
        span: the word.
        said: how many it says they are.
        named: the list of names, or the number announced.
        count: how many those are.
    """

    span: Span
    said: int
    named: Span
    count: int


def find_groups(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Group]:
    """Groups whose word does not fit what it takes up, in reading order."""
    counts: dict[int, list[Quantity]] = defaultdict(list)
    for quantity in quantities:
        counts[quantity.sentence].append(quantity)
    sizes: set[int] = set()
    for index, sentence in enumerate(sentences):
        bounds = sentence.span
        both = _both(prose, bounds)
        if both:
            yield both
        opening = _OPENING.match(prose, bounds.start, bounds.end)
        if opening and index and opening["next"] in TAKING_UP:
            before = sentences[index - 1]
            said = GROUPS[opening["group"].lower()]
            alone = before.kind is sentence.kind and not counts[index - 1]
            named = _all_named(prose, before.span) if alone else None
            if named and named[1] != said and said not in sizes:
                yield Group(Span(*opening.span("group")), said, *named)
        sizes |= {len(_items(match[0])) for match in _LIST.finditer(prose, *_ends(bounds))}
        sizes |= {int(quantity.value) for quantity in counts[index] if quantity.value < 100}


def _ends(bounds: Span) -> tuple[int, int]:
    return bounds.start, bounds.end


def _items(names: str) -> list[str]:
    return _ITEM.split(names)


def _both(prose: str, bounds: Span) -> Group | None:
    """ "Anna Bell, Joe Carr and Sue Dean were both hurt"."""
    names = _LIST.match(prose, *_ends(bounds))
    if not names or names[0].split(" ")[0].strip(",").lower() in NO_NAME:
        return None
    both = _BOTH.match(prose, names.end(), bounds.end)
    items = _items(names[0])
    if not both or len(items) == _PAIR:
        return None
    start = both.start() + both[0].index("both")
    return Group(Span(start, start + len("both")), _PAIR, Span(*names.span()), len(items))


def _all_named(prose: str, bounds: Span) -> tuple[Span, int] | None:
    """The one list of names of a sentence that speaks of nobody else, and how many they are."""
    lists = list(_LIST.finditer(prose, *_ends(bounds)))
    words = {word.lower() for word in _WORD.findall(prose, *_ends(bounds))}
    if len(lists) != 1 or words & MORE_OF_THEM:
        return None
    names = lists[0]
    if names[0].split(" ")[0].strip(",").lower() in NO_NAME:
        return None
    for other in _ANY_NAME.finditer(prose, *_ends(bounds)):
        inside = names.start() <= other.start() < names.end()
        first = other[0].split(" ")[0].lower() in NO_NAME or other.start() == bounds.start
        before = words_before(prose, Span(*other.span()), bounds.start, 20)[-1:]
        if not (inside or first or set(before) & _PLACED):
            return None
    return Span(*names.span()), len(_items(names[0]))


def find_beyond(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Group]:
    """Ordinals beyond what was announced: "in two stages … the third stage"."""
    announced: dict[str, list[Quantity]] = defaultdict(list)
    for quantity in quantities[:LOOKED_THROUGH]:
        bounds = sentences[quantity.sentence].span
        behind = words_after(prose, quantity.span, bounds.end, 20)[:1]
        head = singular(behind[0]) if behind else ""
        if head not in NUMBERED or quantity.cell:
            continue
        before = words_before(prose, quantity.span, bounds.start)[-1:]
        if quantity.kind is QuantityKind.COUNT:
            announced[head].append(quantity)
        elif quantity.kind is QuantityKind.ORDINAL and before == ("the",) and announced[head]:
            found = _beyond(prose, sentences, announced[head], quantity)
            if found:
                yield found


def _beyond(
    prose: str, sentences: Sequence[Sentence], counts: Sequence[Quantity], ordinal: Quantity
) -> Group | None:
    first = counts[0]
    start = sentences[first.sentence].span.start
    before = words_before(prose, first.span, start)[-1:]
    plain = first.exact and not first.scope & {Scope.ADDED, Scope.REST, Scope.INCLUDED}
    if len({q.value for q in counts}) != 1 or not plain or not set(before) & ANNOUNCING:
        return None
    if not _PAIR <= first.value < ordinal.value <= 2 * first.value:
        return None
    return Group(ordinal.span, int(ordinal.value), first.span, int(first.value))
