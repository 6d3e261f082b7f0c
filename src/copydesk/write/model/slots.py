"""The parts of an event record by id, as data for a prompt and as what a sentence may state."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from copydesk.model.event import (
    Background,
    Disagreement,
    Event,
    Figure,
    FigurePoint,
    Happening,
    Person,
    Statement,
    When,
)
from copydesk.model.evidence import Evidence

Interval = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Slot:
    """One part of a record.

    Attributes:
        id: its id.
        told: its fields, for the prompt.
        evidence: the words that it rests on.
        words: the record's own words for it, beside the evidence.
        speakers: the names for who says so; none when nobody is named.
        figures: the intervals of its numbers.
        times: the times that it has.
    """

    id: str
    told: Mapping[str, Any]
    evidence: tuple[Evidence, ...]
    words: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    figures: tuple[tuple[float, float], ...] = ()
    times: tuple[Interval, ...] = ()


def slots_of(event: Event) -> dict[str, Slot]:
    """All parts of a record that a sentence can state, by id."""
    people = {person.id: person for person in event.people}
    found: list[Slot] = [_person(one) for one in event.people]
    for figure in event.figures:
        found += _figure(figure)
    found += [_statement(one, people) for one in event.statements]
    for place in event.places:
        told = {"name": place.name, "within": place.within}
        found.append(Slot(place.id, told, place.evidence, _texts(told.values())))
    found += map(_clause, event.happenings)
    found += map(_clause, event.background)
    found += map(_disagreement, event.disagreements)
    return {slot.id: slot for slot in found}


def _clause(one: Happening | Background) -> Slot:
    told = {"subject": one.subject, "verb": one.verb, "rest": one.rest, **_when(one.when)}
    words = _texts((one.subject, one.verb, one.rest))
    return Slot(one.id, told, one.evidence, words, times=_times(one.when))


def _disagreement(one: Disagreement) -> Slot:
    sides = [side.words for side in one.sides]
    evidence = tuple(piece for side in one.sides for piece in side.evidence)
    words = _texts((one.about, *sides))
    return Slot(one.id, {"about": one.about, "sides": sides}, evidence, words)


def _figure(figure: Figure) -> Iterator[Slot]:
    """A figure has no words of its own: it says what its points count."""
    shared = {"name": figure.name, "counted": figure.counted, "unit": figure.unit}
    yield Slot(figure.id, shared, (), _texts((figure.name, figure.counted, figure.place)))
    for point in figure.points:
        yield _point(figure, point)


def _point(figure: Figure, point: FigurePoint) -> Slot:
    told: dict[str, Any] = {
        "figure": figure.name,
        "value": point.value,
        "bound": point.bound.value,
        "as_of": point.as_of.isoformat(),
        "said_by": point.said_by,
    }
    evidence = point.evidence
    if point.reason is not None:
        told["reason"] = point.reason.quote
        evidence = (*evidence, point.reason)
    return Slot(
        point.id,
        told,
        evidence,
        _texts((figure.name, figure.counted, figure.place, point.said_by)),
        speakers=_texts((point.said_by,)),
        figures=((point.low, point.high),),
        times=((point.as_of, point.as_of),),
    )


def _statement(one: Statement, people: Mapping[str, Person]) -> Slot:
    speaker = people.get(one.speaker or "")
    names = (one.speaker_name, *((speaker.name, speaker.short, speaker.office) if speaker else ()))
    told = {
        "kind": one.kind.value,
        "speaker": one.speaker_name,
        "words": one.words,
        "channel": one.channel,
        **_when(one.said),
    }
    return Slot(
        one.id,
        told,
        one.evidence,
        _texts((*names, one.words, one.channel)),
        speakers=_texts(names[:3]),
        times=_times(one.said),
    )


def _person(one: Person) -> Slot:
    told = {"name": one.name, "office": one.office, "described": one.described}
    return Slot(one.id, told, one.evidence, _texts((*told.values(), one.short)))


def _texts(words: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(word for word in words if word)


def _when(when: When | None) -> dict[str, str]:
    return {"from": when.start.isoformat(), "to": when.end.isoformat()} if when else {}


def _times(when: When | None) -> tuple[Interval, ...]:
    return ((when.start, when.end),) if when else ()
