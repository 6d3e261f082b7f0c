"""Expressions grown by the words around them: "ago" behind, "early" or "nearly" before."""

from collections.abc import Sequence
from dataclasses import replace

from copydesk.model.timex import Base, Grain, Mod, TimexType
from copydesk.understand.lang.en.time_hedges import HEDGES, LONGEST_HEDGE, SPANNING
from copydesk.understand.lang.en.time_tense import MODALS, PRONOUNS
from copydesk.understand.time.found import (
    CLOSES,
    Found,
    Kind,
    is_age_of_history,
    is_day,
    is_lasting,
)
from copydesk.understand.time.tokens import Token, kind_at

_PLACES = {"EARLY": Mod.START, "LATE": Mod.END, "MID": Mod.MID}
_ENDS = {"START": Mod.START, "MIDDLE": Mod.MID, "END": Mod.END}
_SOONER = {"EARLIER": Mod.START, "LATER": Mod.END}
_AFTER_ON = frozenset(("", "COMMA", "STOP", "SEMI", "FROM"))
_WAYS = {
    "LAST": -1, "PAST": -1, "PREV": -1, "RECENT": -1, "LATEST": -1,
    "NEXT": 1, "COMING": 1, "FOLLOWING": 1, "FIRST": 0,
}  # fmt: skip


def suffixed(tokens: Sequence[Token], one: Found) -> Found:
    """The expression with what follows it: "ago", "later", "-old", "morning"."""
    if is_day(one) and one.kind is not Kind.HOLIDAY:
        return _with_daypart(tokens, one)
    if not is_lasting(one):
        return one
    hyphen = kind_at(tokens, one.last) == "HY"
    after = one.last + 1 if hyphen else one.last
    kind = kind_at(tokens, after)
    if kind == "OLD":
        exact = one.stated.amount is not None and one.stated.amount.exact is not None
        return replace(one, last=after + 1, stated=replace(one.stated, age=exact))
    worded = kind_at(tokens, one.last - 1) in ("UNIT", "UNITS")
    if worded and kind == "OR" and after + 1 < len(tokens) and tokens[after + 1].low == "so":
        return _or_so(tokens, one, after + 2)
    if kind == "AGO":
        return _moved(one, after + 1, -1, Base.REFERENCE)
    if kind == "FROM" and after + 1 < len(tokens) and tokens[after + 1].low == "now":
        return _moved(one, after + 2, 1, Base.REFERENCE)
    if kind == "ON" and not hyphen and _is_on(tokens, one, after + 1):
        return _moved(one, after + 1, 1, Base.CONTEXT)
    if kind in ("EARLIER", "LATER"):
        return _moved(one, after + 1, -1 if kind == "EARLIER" else 1, Base.CONTEXT)
    if kind in ("BEFORE", "AFTER"):
        way = -1 if kind == "BEFORE" else 1
        if tokens[after].low not in ("before", "after") or kind_at(tokens, after + 1) in CLOSES:
            return _moved(one, after + 1, way, Base.CONTEXT)
        return replace(one, stated=replace(one.stated, direction=way, base=Base.CONTEXT))
    return one


def _is_on(tokens: Sequence[Token], one: Found, after: int) -> bool:
    """Whether "on" ends "three years on", and does not begin what follows."""
    closed = kind_at(tokens, after) in _AFTER_ON
    return closed or (one.first == 0 and tokens[after].low in PRONOUNS)


def _or_so(tokens: Sequence[Token], one: Found, last: int) -> Found:
    """An amount that is only about right, with what follows it: "a week or so ago"."""
    whole = suffixed(tokens, replace(one, last=last))
    return replace(whole, mod=Mod.APPROX)


def _with_daypart(tokens: Sequence[Token], one: Found) -> Found:
    early = 1 if kind_at(tokens, one.last) in ("EARLY", "LATE") else 0
    if kind_at(tokens, one.last + early) != "DAYPART":
        return one
    part = tokens[one.last + early]
    if part.low.endswith("s"):
        return one
    mod = _PLACES[tokens[one.last].kind] if early else one.mod
    stated = replace(one.stated, daypart=str(part.value))
    return Found(
        one.first, one.last + early + 1, TimexType.TIME, Kind.CLOCK, stated, mod=mod, day=one
    )


def _moved(one: Found, last: int, direction: int, base: Base) -> Found:
    stated = replace(one.stated, direction=direction, base=base)
    unit = one.stated.unit
    fine = unit is not None and unit < Grain.DAY
    kind = TimexType.TIME if fine else TimexType.DATE
    compared = direction < 0 and unit is Grain.YEAR
    return replace(
        one, last=last, type=kind, kind=Kind.OFFSET, stated=stated, value=None, comparison=compared
    )


def prefixed(tokens: Sequence[Token], one: Found, floor: int) -> Found:
    """The expression with what precedes it, but nothing before the token `floor`."""
    if is_day(one):
        one = _part_of_day(tokens, one, floor)
    if is_lasting(one) and one.kind is Kind.LITERAL:
        one = _ordered(tokens, one, floor)
    if (one.type in (TimexType.DATE, TimexType.TIME) and one.value is None) or is_age_of_history(
        one
    ):
        one = _placed(tokens, one, floor)
    return _hedged(tokens, one, floor)


def _part_of_day(tokens: Sequence[Token], one: Found, floor: int) -> Found:
    """The part of a day that is named before it: "the morning of March 14"."""
    first = one.first - 3
    kinds = [token.kind for token in tokens[max(0, first) : one.first]]
    if first < floor or kinds != ["THE", "DAYPART", "OF"]:
        return one
    stated = replace(one.stated, daypart=str(tokens[first + 1].value))
    return Found(first, one.last, TimexType.TIME, Kind.CLOCK, stated, day=one)


def _ordered(tokens: Sequence[Token], one: Found, floor: int) -> Found:
    """With the words that order it: "the past two months", "the first nine months"."""
    head = tokens[one.first]
    if head.kind in ("A", "HALF", "FULL", "LONG") or one.stated.base is Base.CONTEXT:
        return one
    first, direction = one.first, 0
    word = tokens[first - 1] if first > floor else None
    if word and word.kind == "LAST" and first > 1 and tokens[first - 2].low in MODALS:
        return one
    if word and (word.kind in _WAYS or (word.kind == "ORD" and word.value == 1)):
        direction = _WAYS.get(word.kind, 0)
        first -= 1
    hyphened = any(token.kind == "HY" for token in tokens[one.first : one.last])
    counted = not hyphened and tokens[one.last - 1].kind == "UNITS" and head.kind != "UNITS"
    first_of = word is not None and word.kind == "ORD" and first < one.first
    led = first > floor and tokens[first - 1].kind in ("THE", "THESE")
    if led and (counted or direction or first_of):
        first -= 1
    elif direction and head.kind == "UNITS":
        return one
    base = Base.REFERENCE if direction else None
    stated = replace(one.stated, direction=direction, base=base)
    return replace(one, first=first, stated=stated)


def _placed(tokens: Sequence[Token], one: Found, floor: int) -> Found:
    """With the words that say which part of it: "early 2019", "the end of the year"."""
    first = one.first
    before = first - 1
    if kind_at(tokens, before) == "HY":
        before -= 1
    kind = kind_at(tokens, before) if before >= floor else ""
    if kind in _PLACES:
        tight = before == first - 2
        if (
            (not tight or is_age_of_history(one))
            and before - 1 >= floor
            and tokens[before - 1].kind == "THE"
        ):
            before -= 1
        return replace(one, first=before, mod=_PLACES[kind])
    here = one.stated.direction == 0 or is_day(one)
    if kind in _SOONER and before == first - 1 and here:
        return replace(one, first=before, mod=_SOONER[kind])
    if kind == "OF" and before - 1 >= floor and tokens[before - 1].kind in _ENDS:
        mod = _ENDS[tokens[before - 1].kind]
        before -= 1
        if before - 1 >= floor and tokens[before - 1].kind == "THE":
            before -= 1
        return replace(one, first=before, mod=mod)
    return one


def _hedged(tokens: Sequence[Token], one: Found, floor: int) -> Found:
    """With the words that bound it: "more than four hours", "nearly two years ago"."""
    lasting = one.type is TimexType.DURATION or (
        one.kind is Kind.OFFSET and one.stated.amount is not None and one.last - one.first > 1
    )
    clock = one.kind is Kind.CLOCK and one.stated.hour is not None
    if not lasting and not clock:
        return one
    for size in range(min(LONGEST_HEDGE, one.first - floor), 0, -1):
        words = " ".join(token.low for token in tokens[one.first - size : one.first])
        mod = HEDGES.get(words)
        was_over = words == "over" and one.kind is Kind.OFFSET and _ends_a_clause(tokens, one.first)
        if was_over:
            return one
        if mod is not None and not (words in SPANNING and tokens[one.first].kind == "THE"):
            return replace(one, first=one.first - size, mod=mod)
    return one


def _ends_a_clause(tokens: Sequence[Token], first: int) -> bool:
    """Whether the "over" before a token says of an end: "it was over nine weeks later"."""
    return first > 1 and tokens[first - 2].low in {"was", "is", "were", "be", "been", "all"}
