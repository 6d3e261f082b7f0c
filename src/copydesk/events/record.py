"""Event records from sources."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from copydesk.events.account import find_account
from copydesk.events.background import find_background
from copydesk.events.disagreements import find_disagreements
from copydesk.events.facts import find_facts
from copydesk.events.figures import find_figures
from copydesk.events.group import Group
from copydesk.events.happenings import find_happenings
from copydesk.events.naming import name_event
from copydesk.events.originals import with_originals
from copydesk.events.people import find_people
from copydesk.events.places import find_dateline, find_places
from copydesk.events.same_event import same_event
from copydesk.events.statements import find_statements
from copydesk.events.worst import find_worst
from copydesk.model.event import Background, Event, Happening, Record, SetAside, Used
from copydesk.model.source import Source
from copydesk.verify import Prepared
from copydesk.verify.series import told_at

_FEWEST = 2
"""Sources that a second event needs for a record of its own, where another has more."""


def record(prepared: Prepared, as_of: datetime | None = None) -> Record:
    """What some sources tell, one record for each event, the most told first.

    Args:
        prepared: the sources, as `verify.prepare` makes them ready.
        as_of: what was published later takes no part; None for everything.
    """
    passages = prepared.passages
    kept = []
    aside = []
    for index, (source, reading) in enumerate(
        zip(passages.sources, passages.readings, strict=True)
    ):
        time = told_at(reading)
        if as_of is not None and time is not None and time > _aware(as_of):
            aside.append(_set_aside(source, "newer"))
        else:
            kept.append(index)
    kept.sort(key=lambda index: _publication(passages.sources[index]))
    groups = same_event([passages.readings[index] for index in kept])
    events = []
    for number, members in enumerate(groups):
        chosen = [kept[member] for member in members]
        if number and len(chosen) < _FEWEST:
            aside += [_set_aside(passages.sources[index], "another event") for index in chosen]
            continue
        group = Group(
            tuple(passages.sources[index] for index in chosen),
            tuple(passages.readings[index] for index in chosen),
            prepared.origins,
            as_of,
        )
        events.append(event_of(group))
    return Record(tuple(events), tuple(aside))


def event_of(group: Group) -> Event:
    """The record of the one event that some sources tell of."""
    people = find_people(group)
    figures = find_figures(group)
    happenings = find_happenings(group)
    statements = find_statements(group, people)
    event = Event(
        title="",
        as_of=group.as_of or _newest(group.sources),
        sources=tuple(_used(source, group) for source in group.sources),
        places=find_places(group),
        people=people,
        figures=figures,
        happenings=happenings,
        statements=statements,
        disagreements=find_disagreements(group, figures, happenings, statements),
        background=find_background(group, happenings),
        dateline=find_dateline(group),
        account=find_account(group),
    )
    event = replace(event, background=(*event.background, *_details(group, event)))
    event = with_originals(event, group)
    return replace(event, title=name_event(event))


def _details(group: Group, event: Event) -> Iterator[Background]:
    """What reports tell beside all that the record has, numbered after its background."""
    timed: tuple[Happening | Background, ...] = (*event.happenings, *event.background)
    found = (*find_worst(group), *find_facts(group, timed, event.statements, event.figures))
    for number, one in enumerate(found, len(event.background) + 1):
        yield replace(one, id=f"b{number}")


def _newest(sources: Sequence[Source]) -> datetime | None:
    times = [source.article.published for source in sources if source.article.published]
    return max(times, key=_aware, default=None)


def _used(source: Source, group: Group) -> Used:
    article = source.article
    return Used(
        source.name,
        source.hash,
        article.title,
        article.publisher,
        article.published,
        article.url,
        group.origins.of(source.name),
    )


def _set_aside(source: Source, reason: str) -> SetAside:
    return SetAside(source.name, source.article.title, reason)


def _publication(source: Source) -> tuple[bool, datetime, str]:
    """In order of publication; sources without a time last, by name."""
    time = source.article.published
    return time is None, _aware(time) if time else datetime.max.replace(tzinfo=UTC), source.name


def _aware(time: datetime) -> datetime:
    """A time without a zone is taken to be in UTC."""
    return time if time.tzinfo else time.replace(tzinfo=UTC)
