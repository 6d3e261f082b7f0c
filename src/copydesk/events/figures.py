"""The figures of an event, as series over time."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime

from copydesk.events.figure_groups import figure_groups
from copydesk.events.figure_mentions import FigureMention, is_of_the_event, mentions_of
from copydesk.events.group import Group
from copydesk.events.lang.figures import STATE_NAMES, WHY
from copydesk.model.event import Figure, FigurePoint
from copydesk.model.evidence import Evidence
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.verify.series import MOVING

_MOST = 16
"""Figures of a record."""
_NEARBY = 2
"""Sentences around a fall in which its reason is looked for."""


def find_figures(group: Group) -> tuple[Figure, ...]:
    """The figures of an event, the most reported first.

    A figure is what two sources give, or what one gives of the dead, the injured and other fates
    whose counts are revised.
    """
    mentions = [
        mention
        for mention in mentions_of(group)
        if is_of_the_event(group.readings[mention.source], mention, mention.as_of)
    ]
    kept = [members for members in figure_groups(mentions) if _matters(members)]
    kept.sort(key=lambda members: (-_weight(members), members[0].source, members[0].number.span))
    return tuple(
        _figure(f"f{number}", members, group) for number, members in enumerate(kept[:_MOST], 1)
    )


def _matters(members: Sequence[FigureMention]) -> bool:
    named = any(member.number.counted is not None for member in members) or any(
        member.number.kind is not QuantityKind.COUNT for member in members
    )
    return named and (_state(members) in MOVING or len({one.source for one in members}) > 1)


def _weight(members: Sequence[FigureMention]) -> float:
    """How much a figure matters: the sources that have it, and fates before all else."""
    return len({one.source for one in members}) + (100 if _state(members) == "dead" else 0)


def _state(members: Sequence[FigureMention]) -> str | None:
    states = Counter(
        one.number.counted.state
        for one in members
        if one.number.counted and one.number.counted.state
    )
    return states.most_common(1)[0][0] if states else None


def _figure(name: str, members: Sequence[FigureMention], group: Group) -> Figure:
    points = tuple(_points(name, members, group))
    sample = members[0].number
    places = {one.number.place for one in members}
    return Figure(
        id=name,
        name=_name(members, group),
        counted=_head(members),
        state=_state(members),
        unit=_unit(sample),
        place=places.pop() if len(places) == 1 else None,
        points=points,
        latest=_latest(points, members),
    )


def _unit(number: Quantity) -> str | None:
    if number.unit is not None:
        return number.unit.symbol
    return "%" if number.kind is QuantityKind.PERCENT else None


def _head(members: Sequence[FigureMention]) -> str:
    heads = Counter(
        one.number.counted.head
        for one in members
        if one.number.counted and one.number.counted.head and not one.stands_in
    )
    return heads.most_common(1)[0][0] if heads else ""


def _name(members: Sequence[FigureMention], group: Group) -> str:
    """What a figure is, in a few words: the fate, or what most of its sources count."""
    state, head = _state(members), _head(members)
    if state and (not head or head in PEOPLE):
        return STATE_NAMES.get(state, state)
    words = Counter(
        one.number.counted.span.cut(group.readings[one.source].article.prose).strip().lower()
        for one in members
        if one.number.counted and one.number.counted.head == head
    )
    counted = words.most_common(1)[0][0] if words else head
    if state:
        return f"{counted} {STATE_NAMES.get(state, state)}" if state not in counted else counted
    return " ".join(counted.split()) or _around(members[0], group)


def _around(mention: FigureMention, group: Group) -> str:
    """The words right before a number that counts nothing by name: "shares closed at"."""
    reading = group.readings[mention.source]
    terms = [
        term
        for term in reading.terms[mention.number.sentence]
        if term.span.end <= mention.number.span.start
    ]
    return " ".join(term.span.cut(reading.text) for term in terms[-2:]).lower() or "figure"


def _points(figure: str, members: Sequence[FigureMention], group: Group) -> Iterator[FigurePoint]:
    """The points of a series, one for each value at each time, with all origins that have it."""
    told: dict[tuple[float, float, datetime], list[FigureMention]] = {}
    for member in sorted(members, key=lambda one: (one.as_of, one.source, one.number.span)):
        number = member.number
        same = next(
            (
                key
                for key in told
                if key[:2] == (number.low, number.high) and key[2].date() == member.as_of.date()
            ),
            (number.low, number.high, member.as_of),
        )
        told.setdefault(same, []).append(member)
    previous: FigureMention | None = None
    for number, ((_, _, as_of), ones) in enumerate(told.items(), 1):
        evidence = tuple(_evidence(one, group) for one in ones)
        first = ones[0]
        fell = previous is not None and first.number.value < previous.number.value
        yield FigurePoint(
            id=f"{figure}.{number}",
            value=first.number.value,
            low=first.number.low,
            high=first.number.high,
            bound=first.number.bound,
            as_of=as_of,
            as_of_stated=first.stated,
            said_by=next((said for one in ones if (said := _said_by(one, group))), None),
            origins=group.origins_of(evidence),
            evidence=evidence,
            reason=_reason(first, group) if fell else None,
        )
        previous = first


def _evidence(mention: FigureMention, group: Group) -> Evidence:
    reading = group.readings[mention.source]
    return group.evidence(mention.source, reading.sentences[mention.number.sentence].span)


def _said_by(mention: FigureMention, group: Group) -> str | None:
    """Who gave a figure, by the verb of saying of its sentence."""
    from copydesk.events.saying import speaker_of

    return speaker_of(group.readings[mention.source], mention.number.sentence)


def _reason(mention: FigureMention, group: Group) -> Evidence | None:
    """The sentence beside a fall that says why."""
    reading = group.readings[mention.source]
    for step in range(_NEARBY + 1):
        for index in dict.fromkeys(
            (mention.number.sentence + step, mention.number.sentence - step)
        ):
            if 0 <= index < len(reading.sentences):
                span = reading.sentences[index].span
                if WHY.search(span.cut(reading.article.prose)):
                    return group.evidence(mention.source, Span(span.start, span.end))
    return None


def _latest(points: Sequence[FigurePoint], members: Sequence[FigureMention]) -> str:
    """The point that holds now: the latest, and of one time that with the most origins."""
    older = {(one.number.low, one.number.high, one.as_of.date()) for one in members if one.older}
    standing = [
        point for point in points if (point.low, point.high, point.as_of.date()) not in older
    ] or list(points)
    newest = max(point.as_of.date() for point in standing)
    of_then = [point for point in standing if point.as_of.date() == newest]
    return max(of_then, key=lambda point: (point.as_of, len(point.origins))).id
