"""Counts that a sentence lays out in full, beside the total that the article tells elsewhere:
"Those held are 19 men, 11 women and six children", where 34 are held."""

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from copydesk.model.article import BlockKind
from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS, PERSON_ENDINGS, STATES
from copydesk.understand.lang.en.quantity_relations import (
    PERSONNEL,
    PLACED_IN,
    SEXES,
    THOSE_ARE,
)
from copydesk.understand.lang.en.quantity_tables import WEEKDAY
from copydesk.understand.quantity.links import (
    LOOKED_THROUGH,
    by_sentence,
    words_after,
    words_before,
    words_between,
)
from copydesk.understand.quantity.partition import Partition, adds_up
from copydesk.understand.sentences import Sentence

_FEWEST, _MOST = 3, 8
_LONGEST_STEP = 9
_NEAR = 0.12
_AT_LEAST = 2.0
_ABOUT_EXACT = 100
_TELLING = 20
_FATE = 3
"""Words of "the dead were"."""

_NO_WHOLE = frozenset(
    {Scope.OLDER, Scope.NEGATED, Scope.POSSIBLE, Scope.ADDED, Scope.INCLUDED, Scope.REST}
)


def find_laid_out(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """Such lists with a total, told twice or right before, that they come near to and miss."""
    titles = {k for k, one in enumerate(sentences) if one.kind is BlockKind.TITLE}
    counts = [q for q in quantities[:LOOKED_THROUGH] if q.kind is QuantityKind.COUNT]
    for group in by_sentence(quantities):
        parts = tuple(q for q in group if q.kind is QuantityKind.COUNT)
        bounds = sentences[group[0].sentence].span
        if not _are_a_list(prose, parts):
            continue
        state = parts[0].counted.state if parts[0].counted else None
        if _those(prose, parts, bounds):
            state = state or _opening_state(prose, parts, bounds)
            if state is None and sum(part.value for part in parts) < _TELLING:
                continue
        elif not _shared_out(prose, parts, bounds, state) or WEEKDAY.search(bounds.cut(prose)):
            continue
        whole = _total(parts, counts, state, titles)
        if whole:
            yield Partition(whole, parts, closed=True, certain=False)


def _are_a_list(prose: str, parts: Sequence[Quantity]) -> bool:
    """Whether counts follow one another by commas, the last behind "and"."""
    if not _FEWEST <= len(parts) <= _MOST or not all(adds_up(q, parts[0]) for q in parts):
        return False
    links = [words_between(prose, one, other) for one, other in pairwise(parts)]
    commas = all("," in link and "and" not in link for link in links[:-1])
    return commas and "and" in links[-1] and all(len(link) <= _LONGEST_STEP for link in links)


def _those(prose: str, parts: Sequence[Quantity], bounds: Span) -> bool:
    """ "Those held are 19 men, …"; "Those who walked out, 860 nurses, …, will lose a day's pay"."""
    opening = words_before(prose, parts[0].span, bounds.start)
    fate = len(opening) == _FATE and opening[0] == "the" and set(opening[1:2]) & {*STATES}
    told = bool(opening[:1] == ("those",) or fate) and bool(set(opening[-1:]) & THOSE_ARE)
    return told and opening.count(",") <= 1 and all(_names_people(part) for part in parts)


def _opening_state(prose: str, parts: Sequence[Quantity], bounds: Span) -> str | None:
    """What became of those laid out: "those killed were"."""
    opening = words_before(prose, parts[0].span, bounds.start)
    states = {STATES[word] for word in opening if word in STATES}
    return states.pop() if len(states) == 1 else None


def _names_people(quantity: Quantity) -> bool:
    head = quantity.counted.head if quantity.counted else ""
    return head not in GENERIC_HEADS and names_people(head)


def _shared_out(prose: str, parts: Sequence[Quantity], bounds: Span, state: str | None) -> bool:
    """ "Aldea accounts for 21 people, Bruna for 11 and Celle for seven"; "Two died in Aldea, one in
    Bruna and two in a car"."""
    if any(part.counted for part in parts[1:]):
        return False
    before = [words_before(prose, part.span, bounds.start, 30)[-2:] for part in parts]
    accounts = before[0][-2:-1] in {("accounts",), ("account",), ("accounted",)}
    if accounts and all(words[-1:] == ("for",) for words in before):
        return True
    opens = not before[0]
    placed = [set(words_after(prose, part.span, bounds.end)[:3]) & PLACED_IN for part in parts]
    return opens and state is not None and all(placed)


def _total(
    parts: Sequence[Quantity], counts: Sequence[Quantity], state: str | None, titles: Set[int]
) -> Quantity | None:
    """The one total that the parts miss by little and by no part left out."""
    added = sum(part.value for part in parts)
    others = [q for q in counts if q.sentence != parts[0].sentence or q.cell]
    if any(q.value == added for q in others):
        return None
    near = [
        q
        for q in others
        if _may_be_total(q, state, titles)
        and q.value > max(part.value for part in parts)
        and abs(added - q.value) <= max(_AT_LEAST, _NEAR * q.value)
    ]
    right_before = [q for q in near if q.sentence == parts[0].sentence - 1 and q.cell is None]
    near = right_before or near
    told = {(q.sentence, q.cell) for q in near}
    sure = right_before or len(told) > 1 or any(q.sentence in titles for q in near)
    if len({q.value for q in near}) != 1 or not sure:
        return None
    shorter = {added - parts[0].value, added - parts[-1].value}
    plain = [q for q in near if q.cell is None]
    return (plain or near)[0] if near[0].value not in shorter else None


def _may_be_total(quantity: Quantity, state: str | None, titles: Set[int]) -> bool:
    if quantity.scope & _NO_WHOLE or (quantity.place and quantity.sentence not in titles):
        return False
    counted = quantity.counted
    exactly = quantity.exact or (
        quantity.bound is Bound.ABOUT and quantity.value >= _ABOUT_EXACT * quantity.precision
    )
    if not exactly:
        return False
    if state:
        return quantity.cell is not None or (counted is not None and counted.state == state)
    named = counted is not None and bool(counted.head)
    people = counted is not None and (bool(counted.state) or names_people(counted.head))
    return people or not named


def names_people(head: str) -> bool:
    """Whether a singular noun names persons."""
    return head in GENERIC_HEADS | SEXES | PERSONNEL or head.endswith(PERSON_ENDINGS)
