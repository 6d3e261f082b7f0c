"""The moments that a text tells on two places' clocks, in whatever words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from copydesk.knowledge.zones import offsets_in_year, offsets_of
from copydesk.model.span import Span
from copydesk.model.timex import Timex
from copydesk.understand.calendar import is_day
from copydesk.understand.lang.en.clock_leads import (
    BEHIND_CLOCK,
    OTHER_TIME,
    SAME_MOMENT_BEHIND,
    SAME_TIME,
    WORLD,
)
from copydesk.understand.lang.en.clocks import JOINED_CLOCKS, NAMESAKES
from copydesk.understand.lang.en.zone_names import REGION_CITIES
from copydesk.understand.leads import GREENWICH, Lead, place_key
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_clock
from copydesk.understand.zones import DAY, minute_of_day

_WORLD = re.compile(rf"\b{WORLD}\b")
_HALF_TOLD = re.compile(r"[ap]\.?\s?m\b|\A0\d|\b(?:morning|afternoon|evening|night)", re.IGNORECASE)
_ON_DAY = re.compile(r",? (?:on )?(?:[A-Z][a-z]+day|the same day)")
_BRACKET = re.compile(r"[^()]{0,12}\([^()]{2,40}\)|\)")
_TWELVE = re.compile(r"[ap]\.?\s?m\b", re.IGNORECASE)
_ANY_YEAR = 2024
_WEEK = 7 * DAY


@dataclass(frozen=True, slots=True)
class Face:
    """A time on the clock of a place.

    Attributes:
        timex: the time.
        place: whose clock shows it, in lower case; None where it is not told.
        offset: minutes east of Greenwich, where the time has a zone.
        half_told: whether its half of the day is told.
        in_24_hours: whether it may stand on the 24-hour clock: in figures, without "p.m.".
        weekday: the weekday told with it, 0 is Monday.
    """

    timex: Timex
    place: str | None
    offset: int | None
    half_told: bool
    in_24_hours: bool
    weekday: int | None


@dataclass(frozen=True, slots=True)
class TwoClocks:
    """One moment on two clocks.

    Attributes:
        one, other: the times, in the order of the text.
        joined: whether nothing but a bracket, a comma or "or" stands between.
        equated: whether a verb says that it is one moment: "it was 7 p.m. in Moscow".
        sentence: the index of their sentence.
    """

    one: Face
    other: Face
    joined: bool
    equated: bool
    sentence: int

    @property
    def apart(self) -> int:
        """How many minutes the first is ahead of the other."""
        return minute_of_day(self.one.timex) - minute_of_day(self.other.timex)

    @property
    def days_apart(self) -> int | None:
        """The same by the weekdays told with both times, within a week; None where they are not."""
        one, other = self.one, self.other
        if one.weekday is None or other.weekday is None or self.turn != DAY:
            return None
        apart = (one.weekday - other.weekday) * DAY + self.apart
        return (apart + _WEEK // 2) % _WEEK - _WEEK // 2

    @property
    def turn(self) -> int:
        """After how many minutes the same times come again, as far as they are told."""
        faces = (self.one, self.other)
        if all(face.half_told for face in faces):
            return DAY
        plain = all(face.in_24_hours for face in faces)
        late = any((face.timex.stated.hour or 0) > 12 for face in faces)
        return DAY if plain and late else DAY // 2


def two_clocks_in(reading: Reading, index: int, leads: tuple[Lead, ...]) -> Iterator[TwoClocks]:
    """The moments of a sentence that are told on the clocks of two places."""
    clocks = [timex for timex in reading.timexes_by_sentence[index] if is_clock(timex)]
    if len(clocks) < 2:
        return
    faces = [_face(reading, index, clocks, at, leads) for at in range(len(clocks))]
    for one, other in pairwise(faces):
        if (one.place, one.offset) == (other.place, other.offset):
            continue
        prose = reading.article.prose
        gap = prose[one.timex.span.end : other.timex.span.start]
        joined = _is_joined(gap)
        if not joined and _is_led(one, other, leads):
            yield TwoClocks(one, other, joined, True, index)
        elif joined or not OTHER_TIME.search(gap):
            verbs = _verbs_between(reading, index, one.timex, other.timex)
            if joined or verbs <= SAME_TIME:
                yield TwoClocks(one, other, joined, bool(verbs), index)


def _is_led(one: Face, other: Face, leads: tuple[Lead, ...]) -> bool:
    """Whether it is told between two times, one of them a place's, how far clocks are apart: "at
    14:00 GMT; viewers in India, five and a half hours ahead, can switch on at 19:30"."""
    between = Span(one.timex.span.end, other.timex.span.start)
    placed = one.place is not None or other.place is not None
    return placed and any(lead.base is None and between.contains(lead.span) for lead in leads)


def _is_joined(gap: str) -> bool:
    """Whether nothing but the first time's place and day, and a joint, stand between two times."""
    whose = BEHIND_CLOCK.match(gap)
    rest = gap[whose.end() :] if whose else gap
    day = _ON_DAY.match(rest)
    rest = rest[day.end() :] if day else rest
    return bool(JOINED_CLOCKS.fullmatch(rest) or SAME_MOMENT_BEHIND.search(gap))


def expected_leads(
    reading: Reading, pair: TwoClocks, leads: tuple[Lead, ...]
) -> tuple[frozenset[int], Lead | None]:
    """How far the first clock may be ahead of the second by what the text itself says.

    Returns:
        The minutes, and what says so; empty where the text does not say.
    """
    near = [lead for lead in leads if abs(lead.sentence - pair.sentence) <= 1]
    for lead in leads:
        sides = {lead.subject, lead.base}
        places = {pair.one.place, pair.other.place}
        if lead.signed and None not in sides and sides == places:
            way = 1 if lead.subject == pair.one.place else -1
            return frozenset([way * lead.minutes]), lead
    by_greenwich = _by_greenwich(pair, leads)
    if by_greenwich:
        return by_greenwich
    for lead in near:
        if lead.base is None or (lead.subject is None and lead.base in _places(pair)):
            known = _by_zones(reading, pair)
            either = frozenset((lead.minutes, -lead.minutes))
            if lead.signed and lead.base is None and lead.subject in _places(pair):
                way = 1 if lead.subject == pair.one.place else -1
                either = frozenset([way * lead.minutes])
            return (known & either) or either, lead
    return frozenset(), None


def _places(pair: TwoClocks) -> set[str | None]:
    return {pair.one.place, pair.other.place}


def _by_greenwich(
    pair: TwoClocks, leads: tuple[Lead, ...]
) -> tuple[frozenset[int], Lead | None] | None:
    """What follows where both clocks are told by how far they are from Greenwich."""
    told = [lead for lead in leads if lead.base == GREENWICH and lead.signed]
    one, other = (_from_greenwich(face, told, pair.sentence) for face in (pair.one, pair.other))
    if one is None or other is None or (one[1] is None and other[1] is None):
        return None
    return frozenset([one[0] - other[0]]), one[1] or other[1]


def _from_greenwich(face: Face, told: list[Lead], sentence: int) -> tuple[int, Lead | None] | None:
    if face.place == GREENWICH or face.offset is not None:
        return face.offset or 0, None
    own = [lead for lead in told if lead.subject == face.place]
    if face.place is None or face.place == "local":
        near = [lead for lead in told if abs(lead.sentence - sentence) <= _ITS_OWN]
        own = near if len({lead.minutes for lead in told}) == 1 else []
    elif not own and len(told) == 1 and abs(told[0].sentence - sentence) <= 1:
        plain = told[0].subject is None or not offsets_in_year(face.place, _ANY_YEAR)
        own = told if plain else []
    return (own[0].minutes, own[0]) if own else None


_ITS_OWN = 2
"""Sentences from where a place's clock is told in which a bare time is of that place."""


def _by_zones(reading: Reading, pair: TwoClocks) -> frozenset[int]:
    """What the time zone database has of the two places."""
    one, other = (_zone_offsets(reading, face) for face in (pair.one, pair.other))
    return frozenset(first - second for first in one for second in other)


def zone_leads(reading: Reading, pair: TwoClocks) -> frozenset[int]:
    """How far the first clock may be ahead by the time zone database; empty if not known."""
    faces = (pair.one, pair.other)
    if any(face.place is None and face.offset is None for face in faces):
        return frozenset()
    gap = reading.article.prose[pair.one.timex.span.end : pair.other.timex.span.start]
    if (
        pair.one.timex.stated.zone
        and pair.other.offset is not None
        and JOINED_CLOCKS.fullmatch(gap)
    ):
        return frozenset()
    world = any(face.place == GREENWICH for face in faces)
    if not (world or pair.equated or "(" in gap or SAME_MOMENT_BEHIND.search(gap)):
        return frozenset()
    return _by_zones(reading, pair)


def _zone_offsets(reading: Reading, face: Face) -> frozenset[int]:
    if face.offset is not None:
        return frozenset([face.offset])
    if face.place is None or face.place in NAMESAKES:
        return frozenset()
    if face.place == GREENWICH:
        return frozenset([0])
    time = face.timex.start or reading.reference.time
    if time is None:
        return frozenset()
    here = reading.timexes_by_sentence[reading.sentence_at(face.timex.span)]
    dated = any(is_day(timex) and timex.start and not is_clock(timex) for timex in here)
    return offsets_of(face.place, time) if dated else offsets_in_year(face.place, time.year)


def _face(
    reading: Reading, index: int, clocks: list[Timex], position: int, leads: tuple[Lead, ...]
) -> Face:
    timex = clocks[position]
    prose = reading.article.prose
    words = timex.span.cut(prose)
    sentence = reading.sentences[index].span
    end = clocks[position + 1].span.start if position + 1 < len(clocks) else sentence.end
    start = clocks[position - 1].span.end if position else sentence.start
    hour = timex.stated.hour or 0
    told = bool(_HALF_TOLD.search(words)) or hour > 12 or timex.stated.daypart is not None
    return Face(
        timex,
        _place(reading, index, timex, Span(start, end), leads),
        timex.stated.utc_offset,
        told,
        words[0].isdigit() and not _TWELVE.search(words),
        _weekday(reading, index, timex, end),
    )


def _place(
    reading: Reading, index: int, timex: Timex, around: Span, leads: tuple[Lead, ...]
) -> str | None:
    """Whose clock shows a time: the place behind it, else the last one between it and the time
    before."""
    prose = reading.article.prose
    if timex.stated.utc_offset is not None:
        return GREENWICH if timex.stated.utc_offset == 0 else None
    behind = _behind(reading, index, timex.span.end)
    if behind:
        return place_key(behind["place"])
    zone = (timex.stated.zone or "").removesuffix(" time")
    if zone and zone != "local":
        return REGION_CITIES.get(zone, zone).casefold()
    if zone or prose[timex.span.end :].startswith(" local"):
        return "local"
    taken = _behind(reading, index, around.start)
    before = Span(taken.end() if taken else around.start, timex.span.start)
    found = [
        (match.start(), GREENWICH) for match in _WORLD.finditer(prose, before.start, before.end)
    ]
    subjects = {lead.subject for lead in leads}
    found += [
        (name.span.start, place_key(name.span.cut(prose)))
        for name in reading.names[index]
        if before.contains(name.span) and _is_clocked(place_key(name.span.cut(prose)), subjects)
    ]
    bases = [lead.span for lead in leads if lead.base is not None and lead.minutes]
    free = [one for one in found if not any(span.start <= one[0] < span.end for span in bases)]
    return max(free)[1] if free else None


def _behind(reading: Reading, index: int, end: int) -> re.Match[str] | None:
    """The place that stands behind a time, or behind the bracket behind it."""
    prose, last = reading.article.prose, reading.sentences[index].span.end
    bracket = _BRACKET.match(prose, end, last)
    for start in (end, bracket.end() if bracket else end):
        found = BEHIND_CLOCK.match(prose, start, last)
        if found and _is_place(reading, index, found["place"], found.start("place")):
            return found
    return None


def _is_clocked(place: str, subjects: set[str | None]) -> bool:
    """Whether a name is of a place by its zone, or by what the text says of its clocks."""
    return place in subjects or bool(offsets_in_year(place, _ANY_YEAR))


def _is_place(reading: Reading, index: int, words: str, start: int) -> bool:
    key = place_key(words)
    if key == GREENWICH or offsets_in_year(key, _ANY_YEAR):
        return True
    return any(name.span.start == start for name in reading.names[index]) and (
        reading.article.prose[:start].endswith((" in ", " of "))
    )


def _weekday(reading: Reading, index: int, timex: Timex, end: int) -> int | None:
    """The weekday that a time is told with: "at 7 p.m. on Saturday"."""
    if timex.stated.weekday is not None:
        return timex.stated.weekday
    for other in reading.timexes_by_sentence[index]:
        if timex.span.end <= other.span.start < end and other.stated.weekday is not None:
            gap = Span(timex.span.end, other.span.start).cut(reading.article.prose)
            if gap in (" on ", " ", ", on ", ", "):
                return other.stated.weekday
    return None


def _verbs_between(reading: Reading, index: int, one: Timex, other: Timex) -> frozenset[str]:
    return frozenset(
        token.lemma
        for token in reading.parse_at(index).tokens
        if one.span.end <= token.span.start < other.span.start and token.pos in ("VERB", "AUX")
    )


def days_fit(pair: TwoClocks, expected: frozenset[int]) -> bool:
    """Whether two times, and the weekdays told with both, lie as far apart as they may."""
    if pair.days_apart is not None:
        return any((pair.days_apart - ahead) % _WEEK == 0 for ahead in expected)
    return any((pair.apart - ahead) % pair.turn == 0 for ahead in expected)
