"""DT011 zone-mismatch."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from copydesk.knowledge.zones import offsets_of
from copydesk.model.finding import Finding, Severity
from copydesk.model.timex import Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.apposition import gap_between
from copydesk.understand.lang.en.clocks import JOINED_CLOCKS, PLACE_TIME
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_clock

_DAY = 24 * 60
_QUARTER = 15
_WEST, _EAST = -12 * 60, 14 * 60


@dataclass(frozen=True, slots=True)
class _Pair:
    """One moment on two clocks; ``offset`` is the first clock's, minutes east of the second's."""

    local: Timex
    world: Timex
    offset: int


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
        Good("Kabul sits at +4:30: the blast came at 6:15 p.m. local time (1345 GMT)."),
    ),
)
def zone_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a local time and the GMT beside it that do not go together: by the zone or the place
    that is written, by another such pair of the article, or because no zone lies that far off.

    Why it matters: agencies print both, and readers abroad go by the second.

    Does not claim: which zone an unnamed place keeps. Where two pairs of one article disagree, the
    one that fits the zone of the dateline or of the time of publication is taken to be right; where
    neither fits, the later one is flagged as a warning.

    Source: IANA time zone database; offsets in use run from -12:00 to +14:00 by quarter hours.
    """
    plain: list[_Pair] = []
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for one, other in pairwise(timexes):
            pair = _paired(reading, one, other)
            if pair is None:
                continue
            finding = _by_zone(reading, rule, pair, index)
            if finding:
                yield finding
            elif pair.local.stated.utc_offset is None:
                plain.append(pair)
    yield from _by_others(reading, rule, plain)


def _paired(reading: Reading, one: Timex, other: Timex) -> _Pair | None:
    world = other.stated.utc_offset
    if not (is_clock(one) and is_clock(other)) or world is None:
        return None
    between = gap_between(one.span, other.span).cut(reading.article.prose)
    if not JOINED_CLOCKS.fullmatch(between):
        return None
    difference = _minutes(one) - _minutes(other) + world
    return _Pair(one, other, (difference + _DAY // 2) % _DAY - _DAY // 2)


def _minutes(timex: Timex) -> int:
    return (timex.stated.hour or 0) * 60 + (timex.stated.minute or 0)


def _by_zone(reading: Reading, rule: Rule, pair: _Pair, index: int) -> Finding | None:
    """The first clock's own zone, where it or its place is written; else whether any could be."""
    zones = _written_zones(reading, pair, index)
    if zones:
        if any((pair.offset - zone) % _DAY == 0 for zone in zones):
            return None
        zone = min(zones, key=lambda known: abs(known - pair.offset))
        right = (_minutes(pair.local) - zone + (pair.world.stated.utc_offset or 0)) % _DAY
        return _finding(rule, pair, f"{_clock(_minutes(pair.local))} is {_clock(right)}")
    if pair.offset % _QUARTER or not _WEST <= pair.offset <= _EAST:
        return rule.finding(
            pair.world.span,
            f"no time zone lies {abs(pair.offset)} minutes from {pair.world.stated.zone}",
            related=[pair.local.span],
        )
    return None


def _written_zones(reading: Reading, pair: _Pair, index: int) -> frozenset[int]:
    """The offsets of the zone ("EST") or the place ("Tokyo time") written with a clock, or of the
    places that the sentence of a "local time" names.
    """
    if pair.local.stated.utc_offset is not None:
        return frozenset([pair.local.stated.utc_offset])
    tail = reading.article.prose[pair.local.span.start : pair.world.span.start]
    place = PLACE_TIME.search(tail)
    if place:
        return _offsets(reading, place[1])
    if "local" not in tail:
        return frozenset()
    places = [name.span.cut(reading.text) for name in reading.names[index]]
    return frozenset(offset for place in places for offset in _offsets(reading, place))


def _offsets(reading: Reading, place: str) -> frozenset[int]:
    time = reading.reference.time
    return offsets_of(place, time) if time else frozenset()


def _by_others(reading: Reading, rule: Rule, pairs: list[_Pair]) -> Iterator[Finding]:
    """Pairs of plain local time: the zone of the article, else the first of them, decides."""
    home = _home(reading)
    fitting = [pair for pair in pairs if pair.offset in home]
    trusted = fitting or pairs[:1]
    for pair in pairs:
        if not trusted or any((pair.offset - known.offset) % (_DAY // 2) == 0 for known in trusted):
            continue
        yield rule.finding(
            pair.world.span,
            f"elsewhere in the article local time is {_lag(trusted[0])}, here it is {_lag(pair)}",
            related=[pair.local.span, trusted[0].local.span, trusted[0].world.span],
            severity=None if fitting else Severity.WARNING,
        )
    if len(pairs) == 1 and home and not fitting and -pairs[0].offset in home:
        yield _turned(rule, pairs[0])
        return
    dateline = _dateline_offsets(reading)
    if dateline and not fitting and len(pairs) == 1 and pairs[0].offset not in dateline:
        yield from _off_dateline(reading, rule, pairs[0], dateline)


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


def _home(reading: Reading) -> frozenset[int]:
    """The offsets of the dateline's place and of the time of publication."""
    published = reading.article.published
    offset = published.utcoffset() if published else None
    zone = frozenset([int(offset.total_seconds()) // 60]) if offset else frozenset()
    return zone | _dateline_offsets(reading)


def _dateline_offsets(reading: Reading) -> frozenset[int]:
    dateline = reading.article.dateline
    if dateline is None:
        return frozenset()
    places = [part.strip() for part in dateline.place.split(",")]
    return frozenset(offset for place in places for offset in _offsets(reading, place))


def _lag(pair: _Pair) -> str:
    side = "ahead of" if pair.offset > 0 else "behind"
    return f"{abs(pair.offset) / 60:g} hours {side} {pair.world.stated.zone}"


def _finding(rule: Rule, pair: _Pair, fact: str) -> Finding:
    return rule.finding(
        pair.world.span,
        f"{fact} {pair.world.stated.zone}, not {_clock(_minutes(pair.world))}",
        related=[pair.local.span],
    )


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
