"""The figures of an event, as series over time."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from statistics import median

from copydesk.events.figure_groups import figure_groups
from copydesk.events.figure_mentions import (
    FigureMention,
    is_of_the_event,
    mentions_of,
    published_at,
)
from copydesk.events.figure_names import head_of, name_of, state_of
from copydesk.events.figure_topics import FOLLOWED
from copydesk.events.givers import giver_of, is_its_own
from copydesk.events.group import Group
from copydesk.events.intervals import INTERVAL
from copydesk.events.lang.figures import SHARE_PRICE, WHY, WHY_MORE
from copydesk.events.series import Told, interval, latest, series
from copydesk.model.event import Figure, FigurePoint
from copydesk.model.evidence import Evidence
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.stand_ins import STAND_INS
from copydesk.understand.reading import Reading
from copydesk.verify.quantities import distinct

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
        if is_of_the_event(group.readings[mention.source], mention, published_at(group, mention))
    ]
    mentions = _by_owner(mentions)
    common = _places_of(group)
    groups = [_of_the_whole(members, common) for members in figure_groups(mentions)]
    kept = [members for members in groups if _matters(members, group)]
    kept.sort(key=lambda members: (-_weight(members), members[0].source, members[0].number.span))
    return tuple(
        _figure(f"f{number}", members, group) for number, members in enumerate(kept[:_MOST], 1)
    )


def _by_owner(mentions: list[FigureMention]) -> list[FigureMention]:
    """Where several companies' shares have a price, each price by whose share it is."""
    owners = {one.owner for one in mentions if one.owner}
    if len(owners) < _FEW:
        return mentions
    return [
        replace(one, head=f"{one.owner} {SHARE_PRICE}", subject=f"{one.owner} {SHARE_PRICE}")
        if one.subject == SHARE_PRICE and one.owner
        else one
        for one in mentions
    ]


def _of_the_whole(
    members: Sequence[FigureMention], common: frozenset[str]
) -> Sequence[FigureMention]:
    """The mentions of a fate without those of one town, or of another thing.

    What is counted in a place that ledes do not name is a part, unless it is the number of all; and
    where the words about a number do not name what is counted, its size must be like the others'.
    """
    if state_of(members) not in FOLLOWED:
        return members
    members = _without_addends(members)
    whole = [one for one in members if one.placed is None or one.placed in common]
    values = {interval(one) for one in whole}
    most = max((one.number.value for one in whole), default=0.0)
    kept = [
        one
        for one in members
        if not whole or one in whole or interval(one) in values or one.number.value > most
    ]
    middle = median(one.number.value for one in kept)
    kept = [one for one in kept if one.number.value * _FAR >= middle]
    numbers = {one.number.value for one in kept}
    kept = [one for one in kept if one.of is None or one.of not in numbers] or kept
    sure = [one.number.value for one in kept if one.number.counted and one.number.counted.state]
    if not sure:
        return kept
    low, high = min(sure) / _LIKE, max(sure) * _LIKE
    return [one for one in kept if low <= one.number.value <= high]


def _without_addends(members: Sequence[FigureMention]) -> Sequence[FigureMention]:
    """The mentions without those of one sentence that add up to another: four, two and eleven."""
    values = {one.number.value for one in members}
    by_sentence: dict[tuple[int, int, datetime], list[FigureMention]] = {}
    for one in members:
        by_sentence.setdefault((one.source, one.number.sentence, one.as_of), []).append(one)
    addends = [
        one
        for ones in by_sentence.values()
        if len(ones) > 1 and sum(other.number.value for other in ones) in values
        for one in ones
    ]
    return [one for one in members if not any(one is other for other in addends)] or members


_FAR = 20
"""How many times as large as a number the middle one of its series may be."""
_LIKE = 4.0
"""How many times as many a number may be whose words do not say what it counts."""


def _places_of(group: Group) -> frozenset[str]:
    """The names that the ledes of two sources have."""
    counts = Counter(
        name
        for reading in group.readings
        for name in {one.span.cut(reading.text) for names in reading.names[:_LEDE] for one in names}
    )
    return frozenset(name for name, count in counts.items() if count > 1)


_LEDE = 5


def _matters(members: Sequence[FigureMention], group: Group) -> bool:
    """Whether a figure says something of the event: a fate, or what two origins count."""
    if state_of(members) in FOLLOWED:
        return len(members) > 1 or _is_sure(members[0], group)
    if any(one.revised is not None for one in members):
        return True
    sample = members[0].number
    origins = {group.origins.at(group.sources[one.source].name, one.number.span) for one in members}
    if sample.kind is QuantityKind.COUNT and not members[0].subject:
        large = max(one.number.value for one in members) >= _LARGE
        few = len({group.origins.by_source.get(one.name) for one in group.sources}) <= _FEW
        telling = few and max(distinct(one.number) for one in members) >= 1.0
        return bool(head_of(members)) and large and (len(origins) > 1 or telling)
    if members[0].head == INTERVAL:
        return True
    sources = {one.source for one in members}
    named = bool(head_of(members)) or bool(members[0].head) or any(one.about for one in members)
    return len(sources) > 1 and named


def _is_sure(mention: FigureMention, group: Group) -> bool:
    """Whether a number's own words or its table say what it counts."""
    number = mention.number
    counted = number.counted
    named = counted is not None and bool(counted.state or counted.head not in STAND_INS)
    reading = group.readings[mention.source]
    told = number.scope and _TOLL.search(reading.sentences[number.sentence].span.cut(reading.text))
    return named or number.cell is not None or bool(told)


_TOLL = re.compile(r"\b(?:toll|tally|count|number|total|figure)\b", re.IGNORECASE)
"""What rose or fell to a number that stands alone."""


_FEW = 2
"""Origins of a record of which one alone may give a figure."""
_LARGE = 10
"""A count that is less, of what is no fate, is no figure: "two gunmen"."""


def _weight(members: Sequence[FigureMention]) -> float:
    """How much a figure matters: the sources that have it, and fates before all else."""
    return len({one.source for one in members}) + (100 if state_of(members) == "dead" else 0)


def _figure(name: str, members: Sequence[FigureMention], group: Group) -> Figure:
    told = series(members)
    places = {one.number.place for one in members}
    return Figure(
        id=name,
        name=name_of(members, group),
        counted="" if members[0].subject else head_of(members),
        state=state_of(members),
        unit=_unit(members[0].number),
        place=places.pop() if len(places) == 1 else None,
        points=tuple(_points(name, told, group)),
        latest=f"{name}.{latest(told) + 1}",
    )


def _unit(number: Quantity) -> str | None:
    if number.unit is not None:
        return number.unit.symbol
    return "%" if number.kind is QuantityKind.PERCENT else None


def _points(figure: str, told: Sequence[Told], group: Group) -> Iterator[FigurePoint]:
    """The points of a series, with all origins that have each, and why it changed."""
    previous: FigureMention | None = None
    for place, one in enumerate(told, 1):
        evidence = tuple(dict.fromkeys(_evidence(mention, group) for mention in one.mentions))
        first = one.mentions[0]
        differs = previous is not None and first.number.value != previous.number.value
        yield FigurePoint(
            id=f"{figure}.{place}",
            value=first.number.value,
            low=first.number.low,
            high=first.number.high,
            bound=first.number.bound,
            as_of=one.as_of,
            as_of_stated=first.stated,
            said_by=giver_of(one.mentions, group),
            origins=group.origins_of(evidence),
            evidence=evidence,
            reason=_why_changed(one.mentions, group, previous) if previous and differs else None,
            expected=all(mention.expected for mention in one.mentions),
            hour_stated=first.stated and first.hour,
        )
        previous = first


def _evidence(mention: FigureMention, group: Group) -> Evidence:
    reading = group.readings[mention.source]
    found = group.evidence(mention.source, reading.sentences[mention.number.sentence].span)
    if is_its_own(mention, group):
        return replace(
            found, origin=group.sources[mention.source].article.publisher or found.source
        )
    return found


def _why_changed(
    mentions: Sequence[FigureMention], group: Group, before: FigureMention
) -> Evidence | None:
    """The first sentence beside a change that says why, of all sources that have the new count."""
    reasons = (_reason(mention, group, before) for mention in mentions)
    return next((reason for reason in reasons if reason is not None), None)


def _reason(mention: FigureMention, group: Group, before: FigureMention) -> Evidence | None:
    """The sentence beside a fall that says why; beside a rise, what the old count left out."""
    reading = group.readings[mention.source]
    new, old = mention.number.value, before.number.value
    why, own = (WHY, (new, old - new)) if new < old else (WHY_MORE, (new, new - old, old))
    for step in range(_NEARBY + 1):
        for index in dict.fromkeys(
            (mention.number.sentence + step, mention.number.sentence - step)
        ):
            if 0 <= index < len(reading.sentences):
                span = reading.sentences[index].span
                found = why.search(span.cut(reading.article.prose))
                if found and not _of_another(reading, index, own):
                    return group.evidence(mention.source, Span(span.start, span.end))
    return None


def _of_another(reading: Reading, sentence: int, own: Sequence[float]) -> bool:
    """Whether a sentence gives other counts, and neither this one nor how much it fell."""
    numbers = [
        number.value
        for number in reading.quantities_by_sentence[sentence]
        if number.kind is QuantityKind.COUNT and number.value >= _LARGE
    ]
    return bool(numbers) and not any(value in numbers for value in own)
