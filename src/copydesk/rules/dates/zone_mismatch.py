"""DT011 zone-mismatch."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from copydesk.model.finding import Finding
from copydesk.model.timex import Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.apposition import beside
from copydesk.understand.reading import Reading

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
    """Finds a local time and the GMT beside it that do not go together: by the zone that is
    written, by another such pair of the article, or because no zone lies that far from GMT.

    Why it matters: agencies print both, and readers abroad go by the second.

    Does not claim: which zone a place keeps. Pairs of one article are compared only when their
    sentences name no second place.

    Source: IANA time zone database; offsets in use run from -12:00 to +14:00 by quarter hours.
    """
    pairs: list[_Pair] = []
    for timexes in reading.timexes_by_sentence:
        for one, other in pairwise(timexes):
            pair = _paired(reading, one, other)
            if pair is None:
                continue
            finding = _by_zone(rule, pair) or _by_others(rule, pair, pairs)
            if finding:
                yield finding
            else:
                pairs.append(pair)


def _paired(reading: Reading, one: Timex, other: Timex) -> _Pair | None:
    if (
        one.stated.hour is None
        or other.stated.hour is None
        or not beside(reading.article.prose, one.span, other.span)
    ):
        return None
    if other.stated.utc_offset is None or not _bracketed(reading, other):
        return None
    if not (one.stated.exists and other.stated.exists):
        return None
    difference = _minutes(one) - _minutes(other) + (other.stated.utc_offset or 0)
    offset = (difference + _DAY // 2) % _DAY - _DAY // 2
    return _Pair(one, other, offset)


def _bracketed(reading: Reading, timex: Timex) -> bool:
    prose = reading.article.prose
    before = prose[max(0, timex.span.start - 3) : timex.span.start].rstrip()
    return before.endswith(("(", ",", "/"))


def _minutes(timex: Timex) -> int:
    return (timex.stated.hour or 0) * 60 + (timex.stated.minute or 0)


def _by_zone(rule: Rule, pair: _Pair) -> Finding | None:
    """The first clock's own zone, where it is written; else whether any zone could be meant."""
    zone = pair.local.stated.utc_offset
    if zone is not None:
        if (pair.offset - zone) % _DAY:
            right = (_minutes(pair.local) - zone + (pair.world.stated.utc_offset or 0)) % _DAY
            return _finding(rule, pair, f"{_clock(_minutes(pair.local))} is {_clock(right)}")
        return None
    if pair.offset % _QUARTER or not _WEST <= pair.offset <= _EAST:
        return rule.finding(
            pair.world.span,
            f"no time zone lies {abs(pair.offset)} minutes from {pair.world.stated.zone}",
            related=[pair.local.span],
        )
    return None


def _by_others(rule: Rule, pair: _Pair, pairs: list[_Pair]) -> Finding | None:
    """Another pair of the article, where both give plain local time."""
    if pair.local.stated.utc_offset is not None:
        return None
    known = [p for p in pairs if p.local.stated.utc_offset is None]
    if not known or any(abs(p.offset - pair.offset) % (_DAY // 2) == 0 for p in known):
        return None
    hours = known[0].offset / 60
    side = "ahead of" if hours > 0 else "behind"
    return rule.finding(
        pair.world.span,
        f"elsewhere in the article local time is {abs(hours):g} hours {side} "
        f"{known[0].world.stated.zone}, here it is {abs(pair.offset) / 60:g}",
        related=[pair.local.span, known[0].local.span, known[0].world.span],
    )


def _finding(rule: Rule, pair: _Pair, fact: str) -> Finding:
    return rule.finding(
        pair.world.span,
        f"{fact} {pair.world.stated.zone}, not {_clock(_minutes(pair.world))}",
        related=[pair.local.span],
    )


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
