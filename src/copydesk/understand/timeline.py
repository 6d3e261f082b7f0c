"""The article's timeline: what it dates, by the words it dates it with."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from copydesk.model.span import Span
from copydesk.model.timex import Timex, TimexType
from copydesk.understand.calendar import is_day, may_be_one
from copydesk.understand.lang.en.stems import EMPTY, GENERIC
from copydesk.understand.stems import content_stems, stem
from copydesk.understand.words import Word

_FRONT = 4
_GLOSSES = (" (", ", ", ", or ", " or ")
_GENERIC = frozenset(map(stem, GENERIC))


_MOST = 200
"""Happenings that share a stem; beyond it the word tells none of them apart."""


@dataclass(frozen=True, slots=True)
class Happening:
    """A clause with a date.

    Attributes:
        timex: the date, which names a year or a day of a month, or the clock time.
        stems: the stems of the clause's words, names among them, the date's own words not.
        sentence: the index of its sentence.
    """

    timex: Timex
    stems: frozenset[str]
    sentence: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """All dated clauses, by each of their stems."""

    by_stem: Mapping[str, Sequence[Happening]]


def find_timeline(
    prose: str,
    words: Sequence[Sequence[Word]],
    timexes: Sequence[Sequence[Timex]],
    clauses: Sequence[Sequence[Span]],
) -> Timeline:
    """All dated clauses of a text."""
    by_stem: defaultdict[str, list[Happening]] = defaultdict(list)
    for index, here in enumerate(timexes):
        told = without_glosses(prose, here)
        dated = [timex for timex in told if is_dated(timex) or is_clock(timex)]
        for timex in dated:
            clause = _clause(prose, clauses[index], timex)
            inside = [
                word
                for word in words[index]
                if clause.contains(word.span)
                and not any(word.span.overlaps(other.span) for other in here)
            ]
            happening = Happening(timex, content_stems(inside), index)
            for one in happening.stems:
                by_stem[one].append(happening)
    return Timeline(dict(by_stem))


def recalled(
    description: Sequence[Word],
    timeline: Timeline,
    *,
    near: Span,
    sentence: int,
    before: datetime | None = None,
) -> Timex | None:
    """The date of the happening that a description brings back: "after that first transfer".

    Args:
        description: its words. "That" and "this" mean, of several, the last one told before.
        timeline: what the article dates.
        near: the words that describe.
        sentence: the index of their sentence, whose own dates are not meant.
        before: the event lies before this, if given.

    Returns:
        None when no dated clause holds all content words of the description, or when those that do
        disagree about the date.
    """
    matches = [
        happening
        for happening in _matches(description, timeline, sentence)
        if is_dated(happening.timex)
        and (
            before is None or (happening.timex.start is not None and happening.timex.start < before)
        )
    ]
    if description and description[0].lower in ("that", "this"):
        matches = [h for h in matches if h.timex.span.start < near.start][-1:]
    times = [happening.timex for happening in matches]
    if not times or not all(may_be_one(times[0], time) for time in times[1:]):
        return None
    return min(times, key=lambda time: time.grain or 0)


def day_of_any(nouns: Sequence[str], timeline: Timeline, *, sentence: int) -> Timex | None:
    """The one day on which an article tells of any of some nouns.

    Args:
        nouns: lower-case nouns for one kind of happening.
        timeline: what the article dates.
        sentence: the index of a sentence whose own dates are not meant.

    Returns:
        None when it tells of none, or of several days.
    """
    times = [
        happening.timex
        for noun in nouns
        for happening in timeline.by_stem.get(stem(noun), ())[:_MOST]
        if happening.sentence != sentence and is_dated(happening.timex) and is_day(happening.timex)
    ]
    return times[0] if times and all(may_be_one(times[0], time) for time in times[1:]) else None


def recalled_clock(
    description: Sequence[Word], timeline: Timeline, *, sentence: int
) -> Timex | None:
    """The same for the clock time of a happening; None when clock times disagree."""
    times = [
        happening.timex
        for happening in _matches(description, timeline, sentence)
        if is_clock(happening.timex)
    ]
    shown = {(time.stated.hour, time.stated.minute) for time in times}
    return times[0] if len(shown) == 1 else None


def clocks_like(description: Sequence[Word], timeline: Timeline, *, sentence: int) -> list[Timex]:
    """The clock times, each once, of what shares a content word with a description."""
    found: dict[tuple[int | None, int | None], Timex] = {}
    for one in content_stems(description):
        for happening in timeline.by_stem.get(one, ())[:_MOST]:
            if is_clock(happening.timex) and happening.sentence != sentence:
                said = happening.timex.stated
                found.setdefault((said.hour, said.minute), happening.timex)
    return list(found.values())


def _matches(description: Sequence[Word], timeline: Timeline, sentence: int) -> list[Happening]:
    wanted = content_stems(description)
    if any(word.text[0].isupper() and word.lower not in EMPTY for word in description):
        wanted -= _GENERIC
    rarest = min((timeline.by_stem.get(one, ()) for one in wanted), key=len, default=())
    if len(rarest) > _MOST:
        return []
    return [h for h in rarest if wanted <= h.stems and h.sentence != sentence]


def is_dated(timex: Timex) -> bool:
    """Whether it names a year, or a day of a month, so that one may count from it."""
    said = timex.stated
    return (
        timex.start is not None
        and timex.type in (TimexType.DATE, TimexType.TIME)
        and said.amount is None
        and (said.year is not None or (said.month is not None and said.day is not None))
        and said.exists
        and not timex.alternatives
    )


def is_clock(timex: Timex) -> bool:
    """Whether it is a time on the clock."""
    said = timex.stated
    return timex.type is TimexType.TIME and said.hour is not None and said.exists


def without_glosses(prose: str, timexes: Sequence[Timex]) -> list[Timex]:
    """The times of a sentence, but for those that give one again on another clock: "at 02:47 local
    time (07:47 GMT)"."""
    kept: list[Timex] = []
    for timex in timexes:
        before = kept[-1] if kept and is_clock(kept[-1]) and is_clock(timex) else None
        gap = prose[before.span.end : timex.span.start] if before else ""
        if not (before and gap in _GLOSSES and timex.stated.zone):
            kept.append(timex)
    return kept


def _clause(prose: str, clauses: Sequence[Span], timex: Timex) -> Span:
    """The clause of a date; one that opens the sentence belongs to all of it."""
    for index, clause in enumerate(clauses):
        if clause.start <= timex.span.start < clause.end:
            lead = prose[clause.start : timex.span.start].split()
            opens = index == 0 and len(lead) <= _FRONT and "," in prose[timex.span.end :][:2]
            return clause.join(clauses[-1]) if opens else clause
    return timex.span
