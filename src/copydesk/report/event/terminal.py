"""An event record for people in a terminal: what happened, how the figures moved, who said what."""

from collections.abc import Iterator, Sequence

from copydesk.model.event import Event, Figure, FigurePoint, Happening, Record, Statement
from copydesk.report.event.in_print import moment_in_print, value_in_print, when_in_print
from copydesk.report.look import DIM, Look

_BOLD = "1"


def render(record: Record, look: Look) -> Iterator[str]:
    """The lines of a record."""
    for number, event in enumerate(record.events):
        if number:
            yield "\n"
        yield from _event(event, look)
    if record.set_aside:
        yield from _heading("Set aside", look)
        for one in record.set_aside:
            yield from look.wrapped(f"{one.name}: {one.reason}")
    if not record.events:
        yield "No event could be made out.\n"


def _event(event: Event, look: Look) -> Iterator[str]:
    yield look.paint(look.show(event.title), _BOLD) + "\n"
    origins = len(event.origins)
    told = f"{_count(len(event.sources), 'report')} of {_count(origins, 'origin')}"
    if event.as_of:
        told += f", as of {moment_in_print(event.as_of)}"
    yield look.paint(told, DIM) + "\n"
    if event.figures:
        yield from _heading("Figures", look)
        for figure in event.figures:
            yield from _figure(figure, look)
    if event.happenings:
        yield from _heading("Timeline", look)
        for happening in event.happenings:
            yield from _happening(happening, look)
    if event.statements:
        yield from _heading("Said", look)
        for statement in event.statements:
            yield from _statement(statement, look)
    if event.people:
        yield from _heading("People", look)
        for person in event.people:
            what = ", ".join(part for part in (person.office, person.described) if part)
            yield from look.wrapped(f"{person.name}{': ' if what else ''}{what}")
    if event.places:
        yield from _heading("Places", look)
        names = (f"{one.name} ({one.within})" if one.within else one.name for one in event.places)
        yield from look.wrapped("; ".join(names))
    if event.disagreements:
        yield from _heading("Disagreements", look)
        for one in event.disagreements:
            yield from look.wrapped(f"On {one.about}:")
            for side in one.sides:
                words = f"{', '.join(side.origins)}: {side.words}"
                yield from look.wrapped(f"- {words}")
    if event.background:
        yield from _heading("Background", look)
        for earlier in event.background:
            when = when_in_print(earlier.when) if earlier.when else ""
            words = f"{earlier.subject} {earlier.verb} {earlier.rest}".strip()
            yield from _entry(when, words, earlier.origins, look)


def _figure(figure: Figure, look: Look) -> Iterator[str]:
    """A figure as it stands, and how it came to that."""
    place = f" in {figure.place}" if figure.place else ""
    now = value_in_print(figure.current, figure)
    head = f"{figure.name}{place}: {now}"
    yield "  " + look.paint(look.show(head), _BOLD) + "\n"
    for point in figure.points:
        yield from _point(point, figure, look)


def _point(point: FigurePoint, figure: Figure, look: Look) -> Iterator[str]:
    mark = "*" if point.id == figure.latest else " "
    said = f", {point.said_by}" if point.said_by else ""
    origins = ", ".join(point.origins)
    words = f"{value_in_print(point, figure)}  {moment_in_print(point.as_of)}{said} [{origins}]"
    yield from look.wrapped(f"{mark} {words}")
    if point.reason is not None:
        yield from look.wrapped("  why: " + " ".join(point.reason.quote.split()))


def _happening(one: Happening, look: Look) -> Iterator[str]:
    words = " ".join(part for part in (one.subject, one.verb, one.rest) if part)
    yield from _entry(when_in_print(one.when), words, one.origins, look, strong=one.main)


def _statement(one: Statement, look: Look) -> Iterator[str]:
    words = f"“{one.words}”" if one.kind.value == "quote" else one.words
    channel = f" {one.channel}" if one.channel else ""
    yield from _entry(one.kind.value, f"{one.speaker_name}{channel}: {words}", one.origins, look)


def _entry(
    lead: str, words: str, origins: Sequence[str], look: Look, *, strong: bool = False
) -> Iterator[str]:
    mark = "* " if strong else ""
    yield from look.wrapped(f"{mark}{lead}  {words} [{', '.join(origins)}]".strip())


def _heading(words: str, look: Look) -> Iterator[str]:
    yield "\n" + look.paint(words, _BOLD) + "\n"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
