"""Counts of people shared out under the state told before: "Of those killed, eight … and three"."""

from collections.abc import Iterator, Sequence

from copydesk.model.article import BlockKind
from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS, STATES
from copydesk.understand.lang.en.quantity_relations import SEXES, STATE_SIGNS
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.links import (
    LOOKED_THROUGH,
    by_sentence,
    words_after,
    words_before,
)
from copydesk.understand.quantity.partition import Partition
from copydesk.understand.sentences import Sentence

_NO_WHOLE = frozenset(
    {Scope.OLDER, Scope.NEGATED, Scope.POSSIBLE, Scope.ADDED, Scope.INCLUDED, Scope.REST}
)
_NEAR = 0.17
_AT_LEAST = 2.0
_ALL_SEXES = frozenset({"man", "woman"})


def find_of_those(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """The toll of an article with parts of it that a sentence lays out, where they do not fit."""
    first = [q for q in quantities[:LOOKED_THROUGH] if q.kind is QuantityKind.COUNT]
    before: tuple[Quantity, ...] = ()
    for group in by_sentence(quantities):
        bounds = sentences[group[0].sentence].span
        parts = _parts(prose, group, bounds)
        if parts:
            opening = words_before(prose, parts[0].span, bounds.start, 80)
            state = _state(opening)
            wholes = [q for q in first if q.sentence != group[0].sentence and _tells(q, state)]
            if not state and (deed := _deed(opening)):
                wholes = [
                    q
                    for q in first
                    if q.sentence < group[0].sentence and _met(prose, sentences, q, deed)
                ]
            if not state and _all_sexes(prose, parts, bounds) and _follows(before, group):
                wholes = [q for q in before if _is_people(q)]
            yield from _unlike(prose, sentences, parts, wholes, bounds)
        before = group


def _parts(prose: str, group: Sequence[Quantity], bounds: Span) -> tuple[Quantity, ...]:
    """The counts that open a sentence or follow a comma or "and"; the last one follows "and"."""
    links = [words_before(prose, q.span, bounds.start, 12)[-1:] for q in group]
    parts = [
        q
        for k, (q, link) in enumerate(zip(group, links, strict=True))
        if q.kind is QuantityKind.COUNT and q.exact and (not k or link in {("and",), (",",)})
    ]
    closed = bool(parts) and words_before(prose, parts[-1].span, bounds.start, 12)[-1:] == ("and",)
    return tuple(parts) if closed and len(parts) >= 2 and parts[0] is group[0] else ()


def _state(opening: tuple[str, ...]) -> str | None:
    """What became of those of whom the parts are: "of those killed,", "of the dead,"."""
    if opening[:1] != ("of",) or opening[-1:] != (",",) or "," in opening[:-1]:
        return None
    signs = {STATE_SIGNS[word] for word in opening if word in STATE_SIGNS}
    states = signs or {STATES[word] for word in opening if word in STATES}
    return states.pop() if len(states) == 1 else None


def _deed(opening: tuple[str, ...]) -> str | None:
    """What was done to those of whom the parts are, by its own word: "of those admitted,"."""
    told = opening[:2] == ("of", "those") and len(opening) == len(("of", "those", "admitted", ","))
    return opening[2] if told and opening[2].endswith("ed") and opening[3] == "," else None


def _met(prose: str, sentences: Sequence[Sentence], quantity: Quantity, deed: str) -> bool:
    """Whether a number is told right before to be of those: "118 people had been admitted"."""
    plain = quantity.exact and not quantity.scope & _NO_WHOLE and quantity.cell is None
    behind = words_after(prose, quantity.span, sentences[quantity.sentence].span.end)[:6]
    stop = next((k for k, word in enumerate(behind) if word in {",", ";", ":", "and"}), len(behind))
    return plain and deed in behind[:stop]


def _tells(quantity: Quantity, state: str | None) -> bool:
    counted = quantity.counted
    told = counted is not None and state is not None and counted.state == state
    return told and quantity.exact and not quantity.scope & _NO_WHOLE and not quantity.place


def _is_people(quantity: Quantity) -> bool:
    counted = quantity.counted
    people = counted is not None and (counted.head in GENERIC_HEADS or bool(counted.state))
    return people and quantity.exact and not quantity.scope & _NO_WHOLE


def _follows(before: Sequence[Quantity], group: Sequence[Quantity]) -> bool:
    return bool(before) and before[0].sentence == group[0].sentence - 1 and len(before) == 1


def _all_sexes(prose: str, parts: Sequence[Quantity], bounds: Span) -> bool:
    """Whether the parts are men and women, or men, women and children: nobody is left out."""
    named = [
        {singular(word) for word in words_after(prose, part.span, bounds.end, 24)[:3]} & SEXES
        for part in parts
    ]
    return all(named) and frozenset().union(*named) >= _ALL_SEXES


def _unlike(
    prose: str,
    sentences: Sequence[Sentence],
    parts: tuple[Quantity, ...],
    wholes: Sequence[Quantity],
    bounds: Span,
) -> Iterator[Partition]:
    """The parts beside the headline's or the first of the wholes, if they fit none and are near."""
    added = sum(part.value for part in parts)
    if not wholes or any(whole.value == added for whole in wholes):
        return
    titles = [q for q in wholes if sentences[q.sentence].kind is BlockKind.TITLE]
    whole = (titles or list(wholes))[0]
    near = abs(added - whole.value) <= max(_AT_LEAST, _NEAR * whole.value)
    larger = all(part.value < whole.value for part in parts)
    if near and larger and (added > whole.value or _all_sexes(prose, parts, bounds)):
        yield Partition(whole, parts, closed=True, certain=False)
