"""DT011 zone-mismatch."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from copydesk.knowledge.zones import offsets_in_year, offsets_of
from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from copydesk.model.timex import Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.apposition import gap_between
from copydesk.understand.calendar import is_day
from copydesk.understand.lang.en.clocks import (
    JOINED_CLOCKS,
    NAMESAKES,
    OF_ANOTHER,
    PLACE_TIME,
    ROUTE,
    SCENE,
)
from copydesk.understand.lang.en.zone_names import REGION_CITIES
from copydesk.understand.leads import leads_in
from copydesk.understand.names import Name
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_clock
from copydesk.understand.two_clocks import expected_leads, two_clocks_in

_DAY = 24 * 60
_QUARTER = 15
_REACH = 16
_ANY_YEAR = 2024
_WEST, _EAST = -12 * 60, 14 * 60


@dataclass(frozen=True, slots=True)
class _Pair:
    """One moment on two clocks.

    Attributes:
        local, world: the clocks.
        offset: the first clock's, minutes east of UTC.
        places: the places that their sentence names.
        dated: whether their sentence tells the day.
    """

    local: Timex
    world: Timex
    offset: int
    places: tuple[Name, ...]
    dated: bool


@rule(
    code="DT011",
    name="zone-mismatch",
    since="0.1.0",
    bad=(
        Bad("The polls close at 6 p.m. EST ([[2100 GMT]]).", message="18:00 is 23:00 GMT"),
        Bad(
            "The first wave came at 04:12 local time (08:12 GMT), the last at 05:55 local time "
            "([[10:55 GMT]]).",
            message="4 hours behind",
            severity=Severity.WARNING,
        ),
        Bad(
            "The craft came down at 03:42 Tokyo time ([[15:42 UTC]]).",
            message="03:42 is 18:42 UTC",
            published="2024-06-14",
        ),
        Bad(
            "The rocket rose at 04:12 local time ([[08:19 GMT]]).",
            message="no time zone",
        ),
    ),
    good=(
        Good("The polls close at 6 p.m. EST (2300 GMT)."),
        Good("The first wave came at 04:12 local time (08:12 GMT)."),
        Good("The quake struck at 11:50 p.m. local time (1820 GMT)."),
        Good("On 10 January the train crashed at 9 a.m. Paris time (0800 GMT).", "2025-06-17"),
        Good("The shooting in Georgia came at 7 p.m. local time (2300 GMT).", "2025-06-17"),
        Good("Japan's rocket rose from Kourou at 6 p.m. local time (2100 GMT).", "2025-06-17"),
        Good(
            "The race is at 3 p.m. local time (1300 GMT). The next, in Montreal, is at 2 p.m. "
            "local time (1800 GMT).",
            "2025-06-17",
        ),
        Good("Kabul sits at +4:30: the blast came at 6:15 p.m. local time (1345 GMT)."),
    ),
)
def zone_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a local time and the GMT beside it that do not go together: by the zone or the place
    that is written, by another such pair of the article, or because no zone lies that far off.

    Why it matters: agencies print both, and readers abroad go by the second.

    Does not claim: which zone an unnamed place keeps; "local time" is that of a place only where
    the sentence says "in Tokyo" or "hit Tokyo" and names no other place, and then it is a warning.
    Pairs that may be of different places are not compared. Where two pairs disagree, the one that
    fits the dateline's zone is taken to be right; the zone of publication is the publisher's, and
    only breaks ties; where neither fits, the later one is flagged, as a warning in both cases.

    Source: IANA time zone database; offsets in use run from -12:00 to +14:00 by quarter hours.
    """
    plain: list[_Pair] = []
    told = _told_by_leads(reading)
    for index in range(len(reading.sentences)):
        for pair in _pairs_in(reading, index):
            if pair.world.span in told:
                continue
            finding = _by_zone(reading, rule, pair)
            if finding:
                yield finding
            elif pair.local.stated.utc_offset is None:
                plain.append(pair)
    yield from _by_others(reading, rule, plain)


def _told_by_leads(reading: Reading) -> frozenset[Span]:
    """The second times of pairs of which the article itself says how far they are apart."""
    leads = leads_in(reading)
    if not leads:
        return frozenset()
    return frozenset(
        pair.other.timex.span
        for index in range(len(reading.sentences))
        for pair in two_clocks_in(reading, index, leads)
        if expected_leads(reading, pair, leads)[0]
    )


def _pairs_in(reading: Reading, index: int) -> list[_Pair]:
    """The moments of a sentence that are told on two clocks."""
    timexes = reading.timexes_by_sentence[index]
    joined = [both for both in pairwise(timexes) if _are_joined(reading, *both)]
    if not joined:
        return []
    places = tuple(_places(reading, index))
    dated = any(is_day(timex) and timex.start and not is_clock(timex) for timex in timexes)
    return [_Pair(one, other, _offset(one, other), places, dated) for one, other in joined]


def _are_joined(reading: Reading, one: Timex, other: Timex) -> bool:
    if not (is_clock(one) and is_clock(other)) or other.stated.utc_offset is None:
        return False
    between = gap_between(one.span, other.span).cut(reading.article.prose)
    return bool(JOINED_CLOCKS.fullmatch(between))


def _offset(one: Timex, other: Timex) -> int:
    difference = _minutes(one) - _minutes(other) + (other.stated.utc_offset or 0)
    return (difference + _DAY // 2) % _DAY - _DAY // 2


def _minutes(timex: Timex) -> int:
    return (timex.stated.hour or 0) * 60 + (timex.stated.minute or 0)


def _by_zone(reading: Reading, rule: Rule, pair: _Pair) -> Finding | None:
    """The first clock's own zone, where it or its place is written; else whether any could be."""
    written = _written_zones(reading, pair)
    zones = written or _scene_zones(reading, pair)
    if zones:
        if any((pair.offset - zone) % _DAY == 0 for zone in zones):
            return None
        zone = min(zones, key=lambda known: abs(known - pair.offset))
        right = (_minutes(pair.local) - zone + (pair.world.stated.utc_offset or 0)) % _DAY
        fact = f"{_clock(_minutes(pair.local))} is {_clock(right)}"
        return _finding(rule, pair, fact, None if written else Severity.WARNING)
    if pair.offset % _QUARTER or not _WEST <= pair.offset <= _EAST:
        return rule.finding(
            pair.world.span,
            f"no time zone lies {abs(pair.offset)} minutes from {pair.world.stated.zone}",
            related=[pair.local.span],
        )
    return None


def _written_zones(reading: Reading, pair: _Pair) -> frozenset[int]:
    """The offsets of the zone ("EST") or the place ("Tokyo time") written with a clock."""
    if pair.local.stated.utc_offset is not None:
        return frozenset([pair.local.stated.utc_offset])
    named = PLACE_TIME.search(_tail(reading, pair))
    place = named[1] if named else (pair.local.stated.zone or "").removesuffix(" time")
    return _offsets(reading, REGION_CITIES.get(place.casefold(), place), pair)


def _scene_zones(reading: Reading, pair: _Pair) -> frozenset[int]:
    """The offsets of the one place in, at or near which a "local time" is told."""
    if "local" not in _tail(reading, pair):
        return frozenset()
    if len(pair.places) != 1:
        return frozenset()
    name = pair.places[0]
    place = name.span.cut(reading.text)
    scene = SCENE.search(_before(reading, name))
    shared = OF_ANOTHER.match(reading.text, name.span.end) or place.casefold() in NAMESAKES
    return _offsets(reading, place, pair) if scene and not shared else frozenset()


def _places(reading: Reading, index: int) -> Iterator[Name]:
    """The names in a sentence that are places by a zone or by the word before them."""
    dateline = reading.article.dateline
    for name in reading.names[index]:
        if dateline and dateline.span.contains(name.span):
            continue
        known = offsets_in_year(name.span.cut(reading.text), _ANY_YEAR)
        if known or ROUTE.search(_before(reading, name)):
            yield name


def _before(reading: Reading, name: Name) -> str:
    return reading.article.prose[max(0, name.span.start - _REACH) : name.span.start]


def _tail(reading: Reading, pair: _Pair) -> str:
    return reading.article.prose[pair.local.span.start : pair.world.span.start]


def _offsets(reading: Reading, place: str, pair: _Pair) -> frozenset[int]:
    """What clocks in a place show at a clock's time; in its whole year if no day is told."""
    time = pair.local.start or reading.reference.time
    if time is None:
        return frozenset()
    return offsets_of(place, time) if pair.dated else offsets_in_year(place, time.year)


def _by_others(reading: Reading, rule: Rule, pairs: list[_Pair]) -> Iterator[Finding]:
    """Pairs of plain local time: the dateline, else the publisher, else the first decides."""
    kept, published = _dateline_offsets(reading, pairs[:1]), _publication_offset(reading)
    sure = [pair for pair in pairs if pair.offset in kept]
    fitting = sure or [pair for pair in pairs if pair.offset in published]
    trusted = fitting or pairs[:1]
    offsets = {pair.offset % (_DAY // 2) for pair in trusted}
    first = {_scene(reading, pair): pair for pair in reversed(trusted)}
    for pair in pairs:
        known = first.get(_scene(reading, pair))
        if known is None and not pair.places and len(first) == 1:
            known = next(iter(first.values()))
        several = len(pair.places) > 1
        if known is None or several or pair.offset % (_DAY // 2) in offsets:
            continue
        yield rule.finding(
            pair.world.span,
            f"elsewhere in the article local time is {_lag(known)}, here it is {_lag(pair)}",
            related=[pair.local.span, known.local.span, known.world.span],
            severity=None if sure else Severity.WARNING,
        )
    if len(pairs) != 1 or fitting:
        return
    if -pairs[0].offset in kept | published:
        yield _turned(rule, pairs[0])
    elif kept:
        yield from _off_dateline(reading, rule, pairs[0], kept)


def _scene(reading: Reading, pair: _Pair) -> frozenset[str]:
    """What pairs must share to be of one place, as far as their sentences tell."""
    return frozenset(name.span.cut(reading.text) for name in pair.places)


def _turned(rule: Rule, pair: _Pair) -> Finding:
    """The hours added that should have been taken off, by the zone of publication."""
    right = (_minutes(pair.local) + pair.offset + (pair.world.stated.utc_offset or 0)) % _DAY
    return rule.finding(
        pair.world.span,
        f"by the zone of the dateline {_clock(_minutes(pair.local))} is {_clock(right)} "
        f"{pair.world.stated.zone}, not {_clock(_minutes(pair.world))}",
        related=[pair.local.span],
        severity=Severity.WARNING,
    )


def _off_dateline(
    reading: Reading, rule: Rule, pair: _Pair, dateline: frozenset[int]
) -> Iterator[Finding]:
    """A single pair of "local time" that the place of the dateline does not keep."""
    said = (
        pair.local.stated.zone
        or reading.article.prose[pair.local.span.end : pair.local.span.end + 12]
    )
    if "local" in said and all((pair.offset - zone) % (_DAY // 2) for zone in dateline):
        zone = min(dateline, key=lambda known: abs(known - pair.offset))
        right = (_minutes(pair.local) - zone + (pair.world.stated.utc_offset or 0)) % _DAY
        yield rule.finding(
            pair.world.span,
            f"by the zone of the dateline {_clock(_minutes(pair.local))} is {_clock(right)} "
            f"{pair.world.stated.zone}, not {_clock(_minutes(pair.world))}",
            related=[pair.local.span],
            severity=Severity.WARNING,
        )


def _publication_offset(reading: Reading) -> frozenset[int]:
    published = reading.article.published
    offset = published.utcoffset() if published else None
    return frozenset() if offset is None else frozenset([int(offset.total_seconds()) // 60])


def _dateline_offsets(reading: Reading, pairs: list[_Pair]) -> frozenset[int]:
    dateline = reading.article.dateline
    if dateline is None:
        return frozenset()
    places = [part.strip() for part in dateline.place.split(",")]
    return frozenset(
        offset for pair in pairs for place in places for offset in _offsets(reading, place, pair)
    )


def _lag(pair: _Pair) -> str:
    if pair.offset == 0:
        return f"the same as {pair.world.stated.zone}"
    side = "ahead of" if pair.offset > 0 else "behind"
    hours = abs(pair.offset) / 60
    return f"{hours:g} {'hour' if hours == 1 else 'hours'} {side} {pair.world.stated.zone}"


def _finding(rule: Rule, pair: _Pair, fact: str, severity: Severity | None) -> Finding:
    return rule.finding(
        pair.world.span,
        f"{fact} {pair.world.stated.zone}, not {_clock(_minutes(pair.world))}",
        related=[pair.local.span],
        severity=severity,
    )


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
