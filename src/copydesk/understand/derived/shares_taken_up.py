"""Shares whose part was just told and is taken up: "Three sailors and six passengers died. They
make up a fifth of the 90 aboard"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import (
    Numbers,
    added,
    alike,
    head,
    kin,
    names_people,
    operand,
)
from copydesk.understand.lang.en.quantity_derived import WHOLES
from copydesk.understand.lang.en.quantity_relations import COLLECTIVES
from copydesk.understand.lang.en.quantity_takenup import (
    APPOSED,
    BY_NAME,
    BY_PRONOUN,
    OF_ALL,
    OF_NAMED,
    OF_NUMBER,
)
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.links import LOOKED_THROUGH
from copydesk.understand.quantity.proportion import Proportion
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.quantity.shares import meet, names_a_part, ratio_interval, share_interval
from copydesk.understand.sentences import Sentence

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_BACK = 3
_BESIDE = 40
"""Code points between a number and the name of what it belongs to."""
_FACTOR = 6
"""How many times the right share a wrong one is at most; the other way round likewise."""

_Row = tuple[Quantity, ...]


def find_shares_taken_up(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Proportion]:
    """Those that no number told right before them, nor some of these together, makes of the
    whole."""
    told = [one for one in quantities[:LOOKED_THROUGH] if operand(one)]
    numbers = Numbers(sentences, quantities)
    for group in numbers.groups():
        bounds = sentences[group[0].sentence].span
        for at, share in enumerate(group):
            if share.kind not in _SHARES or not names_a_part(prose, share, bounds):
                continue
            near = [tuple(filter(operand, some)) for some in numbers.earlier(share.sentence, _BACK)]
            before = tuple(filter(operand, group[:at]))
            rows = _parts(prose, bounds, share, [some for some in (*near, before) if some])
            if rows:
                wholes = _wholes(prose, bounds, share, group[at + 1 :], near, told)
                yield from _unmade(share, rows, wholes)


def _parts(prose: str, bounds: Span, share: Quantity, near: Sequence[_Row]) -> list[_Row]:
    """The numbers that may be the part, each with those that it may be added to; the likeliest
    last."""
    lead = prose[bounds.start : share.span.start]
    if near and BY_PRONOUN.search(lead):
        return _runs(near[-1])
    if near and near[-1][-1].sentence == share.sentence and APPOSED.search(lead):
        of_all = OF_ALL.match(prose, share.span.end, bounds.end)
        return [near[-1][-1:]] if of_all else []
    named = BY_NAME.search(lead)
    if not named or not near:
        return []
    name = named["name"].split()[-1]
    beside = [
        (distance, one)
        for some in near
        for one in some
        if (distance := _distance(prose, name, one)) is not None
    ]
    nearest = min((distance for distance, _ in beside), default=0)
    return [(one,) for distance, one in beside if distance == nearest]


def _distance(prose: str, name: str, one: Quantity) -> int | None:
    """How far a name stands from a number, where it stands beside it and in its sentence."""
    ahead = prose[max(0, one.span.start - _BESIDE) : one.span.start]
    ahead = re.split(r"[.;]\s", ahead)[-1]
    behind = re.split(r"[.;,]\s", prose[one.span.end : one.span.end + _BESIDE])[0]
    word = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    before = [len(ahead) - found.end() for found in word.finditer(ahead)]
    return min([*before, *(found.start() for found in word.finditer(behind))], default=None)


def _runs(row: _Row) -> list[_Row]:
    """The runs of numbers of one sentence that can be added, the longest last."""
    runs = [
        row[first:after] for first in range(len(row)) for after in range(first + 1, len(row) + 1)
    ]
    return sorted((run for run in runs if all(_add_up(run[0], one) for one in run)), key=len)


def _add_up(one: Quantity, other: Quantity) -> bool:
    kinds = not head(one) or not head(other) or kin(one, other)
    return alike(one, other) and (kinds or (names_people(one) and names_people(other)))


def _wholes(
    prose: str,
    bounds: Span,
    share: Quantity,
    behind: Sequence[Quantity],
    near: Sequence[_Row],
    told: Sequence[Quantity],
) -> list[Quantity]:
    """The numbers of which the share may be."""
    number = behind[0] if behind and operand(behind[0]) else None
    if number and OF_NUMBER.fullmatch(prose, share.span.end, number.span.start):
        return [number]
    if OF_ALL.match(prose, share.span.end, bounds.end):
        return _people(share, told)
    named = OF_NAMED.match(prose, share.span.end, bounds.end)
    if named is None:
        return []
    noun = singular(named["noun"].lower())
    last = [one for some in near for one in some]
    if any(same_thing(noun, head(one)) for one in last):
        return [one for one in told if same_thing(noun, head(one))]
    return last if noun in COLLECTIVES | WHOLES else []


def _people(share: Quantity, told: Sequence[Quantity]) -> list[Quantity]:
    """The numbers of people told more than once or to be what those of the share are; else all.
    Those told most often come last."""
    people = [one for one in told if names_people(one)]
    times = Counter(one.value for one in people)
    state = _state(share)
    likely = [one for one in people if times[one.value] > 1 or (state and _state(one) == state)]
    return sorted(likely or people, key=lambda one: times[one.value])


def _state(quantity: Quantity) -> str | None:
    return quantity.counted.state if quantity.counted else None


def _unmade(
    share: Quantity, rows: Sequence[_Row], wholes: Sequence[Quantity]
) -> Iterator[Proportion]:
    """The likeliest part and whole, where none of the parts makes the share of any whole."""
    rated = share_interval(share)
    pairs = [
        (part, whole)
        for row in rows
        for part in (added(row),)
        for whole in wholes
        if alike(part, whole) and whole.value > part.value and whole not in row
    ]
    if not pairs or any(meet(ratio_interval(*pair), rated) for pair in pairs):
        return
    part, whole = pairs[-1]
    made = part.value / whole.value
    if 1 / _FACTOR < made / (share.share or made) < _FACTOR:
        yield Proportion(part, whole, share, certain=False)
