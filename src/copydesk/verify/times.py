"""Dates, clock times and durations of the article beside those of the sources."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Mod, Timex, TimexType
from copydesk.understand.calendar import interval_of
from copydesk.understand.reading import Reading
from copydesk.understand.terms import folded
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, Context, context_of, object_keys
from copydesk.verify.passages import Passage, Passages, value_keys

_FAULTS = {
    ClaimKind.DATE: faults.DATE,
    ClaimKind.CLOCK: faults.CLOCK,
    ClaimKind.DURATION: faults.DURATION,
}
_ENOUGH = 0.8
_ROUGH = timedelta(minutes=20)
_DAY = timedelta(days=1)
_EXACT = timedelta(minutes=1)


def compare_time(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """What the passages near a time's clause say of it."""
    timex = claim.value
    assert isinstance(timex, Timex)
    context = context_of(reading, claim, passages)
    absent = not any(
        _same_sort(claim.kind, other) and same_time(claim.kind, timex, other)
        for source in passages.readings
        for other in source.timexes
    )
    found = []
    for share, passage in context.near(value_keys(timex)):
        source = passages.readings[passage.source]
        others = [
            other
            for other in source.timexes_by_sentence[passage.sentence]
            if _same_sort(claim.kind, other)
        ]
        same = [
            other
            for other in others
            if same_time(claim.kind, timex, other)
            or (
                claim.kind is ClaimKind.CLOCK
                and (_half_open(reading, timex) or _half_open(source, other))
                and same_time(claim.kind, _other_half(timex), other)
            )
        ]
        if same:
            if share + _distinct(reading, timex) >= _ENOUGH:
                words = same[0].span.cut(source.text)
                why = f"it has {words!r} too"
                found.append(Comparison(passage, Stance.SUPPORTS, share, why, by_value=True))
            continue
        if reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL:
            continue
        for other in _rivals(reading, claim, source, passage, others):
            if _sure(claim.kind, timex, other) and not any(
                one is not timex
                and _same_sort(claim.kind, one)
                and same_time(claim.kind, one, other)
                for one in reading.timexes_by_sentence[claim.sentence]
            ):
                against = _contradiction(reading, claim, context, passage, other, absent=absent)
                if against:
                    found.append(against)
    return found


def _rivals(
    reading: Reading, claim: Claim, source: Reading, passage: Passage, others: Sequence[Timex]
) -> list[Timex]:
    """The times of a passage that stand where the claim's does: the only one, or of one thing."""
    if claim.kind is ClaimKind.DURATION:
        mine = object_keys(reading, claim.sentence, claim.span)
        same = [
            other
            for other in others
            if mine and mine == object_keys(source, passage.sentence, other.span)
        ]
        return same or (list(others) if len(others) == 1 else [])
    if claim.kind is ClaimKind.DATE:
        others = [other for other in others if other.stated.hour is None]
    role = _role(reading, claim.span)
    if role is not None:
        others = [other for other in others if _role(source, other.span) == role]
    prose = source.article.prose
    own = [other for other in others if prose[other.span.start - 1 : other.span.start] != "("]
    if len(own) == 1:
        return own
    clauses = source.clauses[passage.sentence]
    alone = [[other for other in own if clause.contains(other.span)] for clause in clauses]
    return [inside[0] for inside in alone if len(inside) == 1]


_FROM = re.compile(r"\b(?:from|between|since|starting)\s+(?:the\s+)?\Z", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:to|until|till|through|ending)\s+(?:the\s+)?\Z|[–-]\s?\Z", re.IGNORECASE)


def _role(reading: Reading, span: Span) -> str | None:
    """Whether a time begins a stretch or ends it; None when it does neither."""
    before = reading.article.prose[max(0, span.start - 16) : span.start]
    if _FROM.search(before):
        return "from"
    return "until" if _UNTIL.search(before) else None


def _contradiction(
    reading: Reading,
    claim: Claim,
    context: Context,
    passage: Passage,
    other: Timex,
    *,
    absent: bool,
) -> Comparison | None:
    source = context.passages.readings[passage.source]
    sure = absent and (
        claim.kind is not ClaimKind.DURATION
        or object_keys(reading, claim.sentence, claim.span)
        == object_keys(source, passage.sentence, other.span)
    )
    likeness = context.likeness(passage, other.span, absent=sure)
    if not likeness and absent and _swapped(claim.kind, claim.value, other):
        likeness = context.own_share(passage)
    if not likeness:
        return None
    words = other.span.cut(source.text)
    if folded(words) == folded(claim.span.cut(reading.text)):
        return None
    return Comparison(
        passage,
        Stance.CONTRADICTS,
        likeness,
        f"it has {words}",
        wrong=claim.span,
        right=words,
        differing=(other.span,),
        fault=_FAULTS[claim.kind],
    )


def _same_sort(kind: ClaimKind, other: Timex) -> bool:
    if kind is ClaimKind.DURATION:
        length = other.type is TimexType.DURATION and other.stated.amount is not None
        return length and not other.stated.age
    if other.start is None or other.end is None:
        return False
    return kind is ClaimKind.DATE or other.stated.hour is not None


def same_time(kind: ClaimKind, one: Timex, other: Timex) -> bool:
    """Whether two times may be one, at the coarser grain of the two."""
    if kind is ClaimKind.DURATION:
        return one.stated.unit is other.stated.unit and one.stated.amount == other.stated.amount
    if kind is ClaimKind.CLOCK:
        apart = abs(_clock(one) - _clock(other))
        return min(apart, _DAY - apart) <= max(_slack(one), _slack(other)) or (
            _universal(one) is not None and _universal(one) == _universal(other)
        )
    mine, theirs = interval_of(one), interval_of(other)
    return (
        mine is not None
        and theirs is not None
        and mine.start < theirs.end
        and theirs.start < mine.end
    )


def _distinct(reading: Reading, timex: Timex) -> float:
    """How unlikely it is that two texts have this time by chance, 0 to 1."""
    if timex.stated.minute:
        return 0.9 if timex.stated.minute % 5 else 0.75
    if timex.type is TimexType.DURATION:
        amount = timex.stated.amount
        return 0.5 if amount and amount.exact and amount.exact > 3 else 0.2
    now = reading.reference.time
    if timex.start and now and abs((timex.start - now).days) > 40:
        return 0.5
    return 0.25


def _swapped(kind: ClaimKind, one: object, other: Timex) -> bool:
    """Whether two clock times differ by two digits that changed places: "08:40", "08:04"."""
    if (
        kind is not ClaimKind.CLOCK
        or not isinstance(one, Timex)
        or not one.start
        or not other.start
    ):
        return False
    mine, theirs = f"{one.start:%H%M}", f"{other.start:%H%M}"
    return mine != theirs and any(
        mine[:at] + mine[at + 1] + mine[at] + mine[at + 2 :] == theirs for at in range(3)
    )


_HALF_KNOWN = re.compile(r"\d[:.]\d|\d\s?[ap]\.?m|\d{4}|noon|midday|midnight", re.IGNORECASE)


def _half_open(reading: Reading, timex: Timex) -> bool:
    """Whether the words leave open which half of the day is meant: "twenty past five"."""
    return timex.stated.daypart is None and not _HALF_KNOWN.search(timex.span.cut(reading.text))


def _other_half(timex: Timex) -> Timex:
    assert timex.start is not None
    return replace(timex, start=timex.start + timedelta(hours=12))


def _clock(timex: Timex) -> timedelta:
    assert timex.start is not None
    return timedelta(hours=timex.start.hour, minutes=timex.start.minute)


def _slack(timex: Timex) -> timedelta:
    rough = timex.mod is not None or timex.grain is Grain.HOUR
    return _ROUGH if rough else _EXACT


def _universal(timex: Timex) -> datetime | None:
    if timex.stated.utc_offset is None or timex.start is None:
        return None
    return timex.start - timedelta(minutes=timex.stated.utc_offset)


def _lengths_apart(one: Timex, other: Timex) -> bool:
    """Whether two stretches of time cannot be one, hedges and rounding allowed for."""
    mine, theirs = _length(one), _length(other)
    if mine is None or theirs is None or one.stated.age or other.stated.age:
        return False
    longer = max(mine, theirs) / max(1e-9, min(mine, theirs))
    if one.mod in (Mod.MORE_THAN, Mod.EQUAL_OR_MORE):
        return theirs < mine / _APART
    if one.mod in (Mod.LESS_THAN, Mod.EQUAL_OR_LESS):
        return theirs > mine * _APART
    same_unit = one.stated.unit is other.stated.unit and one.mod is None and other.mod is None
    return longer > (1.0 if same_unit else _APART)


_APART = 1.3
"""How many times longer one stretch must be than another that is told in other units."""


def _length(timex: Timex) -> float | None:
    """The length of a stretch of time in days."""
    amount, unit = timex.stated.amount, timex.stated.unit
    if amount is None or amount.exact is None or unit is None:
        return None
    days = _UNIT_DAYS.get(unit)
    return None if days is None else amount.exact * days


_UNIT_DAYS = {
    Grain.SECOND: 1 / 86_400,
    Grain.MINUTE: 1 / 1_440,
    Grain.HOUR: 1 / 24,
    Grain.DAY: 1.0,
    Grain.WEEK: 7.0,
    Grain.MONTH: 30.44,
    Grain.YEAR: 365.24,
}


def _sure(kind: ClaimKind, one: Timex, other: Timex) -> bool:
    """Whether the two are written finely enough for a difference to matter."""
    if kind is ClaimKind.DATE:
        return one.grain is Grain.DAY and other.grain is Grain.DAY
    if kind is ClaimKind.CLOCK:
        return (one.stated.utc_offset is None) == (other.stated.utc_offset is None)
    return _lengths_apart(one, other)
