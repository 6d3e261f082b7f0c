"""What a source has, in the style that the article has it in: its clock, its units, its pairs."""

import re

from copydesk.ingest import read
from copydesk.model.claim import ClaimKind
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.report import Reference, ReferenceFrom
from copydesk.understand.lang.en.directions import OPPOSITE
from copydesk.understand.reading import Reading
from copydesk.write.restyle import restyle

_OF_24 = re.compile(r"\b([01]?\d|2[0-3])[:.h]([0-5]\d)\b(?!\s?[ap]\.?m)", re.IGNORECASE)
_OF_12 = re.compile(r"\b(1[0-2]|[1-9])(?::([0-5]\d))?\s?([ap])\.?m\b\.?", re.IGNORECASE)
_BARE = re.compile(r"^([01]\d|2[0-3])([0-5]\d)\b")
_MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = re.compile(rf"\b(\d{{1,2}}) {_MONTH}\b")
_MONTH_FIRST = re.compile(rf"{_MONTH} \d{{1,2}}")
_PER_CENT = re.compile(r"\s*%|\s+per\s?cent\b", re.IGNORECASE)
_ZONE = re.compile(r"\s*\b(?:local time|GMT|UTC)\b", re.IGNORECASE)


def in_style_of(was: str, right: str, kind: ClaimKind, value: object) -> str:
    """The words of a source as an article would have them.

    Args:
        was: the article's words.
        right: the source's.
        kind: what they state.
        value: the number or time of the article's words.
    """
    right = " ".join(right.split())
    if was.lower() in OPPOSITE:
        return _opposite(was, right)
    styled = restyle(right)
    if kind is ClaimKind.CLOCK:
        return _as_clock(was, styled)
    if kind is ClaimKind.DATE:
        return _as_date(was, styled)
    if kind is ClaimKind.FIGURE and isinstance(value, Quantity):
        if value.kind is QuantityKind.PERCENT:
            return _as_share(was, styled)
        return _with_unit_of(was, value, right) or styled
    return styled


def is_opposite(was: str, now: str | None) -> bool:
    """Whether one direction is the opposite of another: "upstream" and "downstream"."""
    return now is not None and now.lower() in OPPOSITE.get(was.lower(), ())


def _opposite(was: str, right: str) -> str:
    """Of the words for the other direction, the one that is made like the article's."""
    others = OPPOSITE[was.lower()]
    if right.lower() not in others:
        return right
    return max(sorted(others), key=lambda other: (_shared_end(was.lower(), other), other == right))


def _shared_end(one: str, other: str) -> int:
    length = 0
    while length < min(len(one), len(other)) and one[-length - 1] == other[-length - 1]:
        length += 1
    return length


def _as_clock(was: str, right: str) -> str:
    """A clock time of 24 hours where the article has one, and with a zone only if it has one."""
    if not _ZONE.search(was):
        right = _ZONE.sub("", right)
    if not _OF_24.search(was):
        return right
    right = _BARE.sub(r"\1:\2", right)
    found = _OF_12.search(right)
    if found is None:
        return right
    hour = int(found[1]) % 12 + (12 if found[3].lower() == "p" else 0)
    mark = "." if re.search(r"\d\.\d", was) else ":"
    return f"{right[: found.start()]}{hour:02}{mark}{found[2] or '00'}{right[found.end() :]}"


def _as_date(was: str, right: str) -> str:
    """A date with a weekday and a year only where the article has them, the month in its place."""
    found = _DATE.search(right)
    if found is None or not (_DATE.fullmatch(was) or _MONTH_FIRST.fullmatch(was)):
        return right
    return f"{found[2]} {found[1]}" if _MONTH_FIRST.fullmatch(was) else f"{found[1]} {found[2]}"


def _as_share(was: str, right: str) -> str:
    """A share with the article's word for per cent."""
    found = _PER_CENT.search(was)
    return _PER_CENT.sub(found[0], right) if found else right


def _with_unit_of(was: str, value: Quantity, right: str) -> str | None:
    """A source's number with the article's word for the unit, if both have the same unit."""
    if value.unit is None or not right.isprintable():
        return None
    theirs = Reading(read(right), Reference(None, ReferenceFrom.NONE)).quantities
    if len(theirs) != 1 or theirs[0].unit != value.unit or theirs[0].bound is not value.bound:
        return None
    number = theirs[0].number_span.cut(right)
    start = value.number_span.start - value.span.start
    end = value.number_span.end - value.span.start
    return f"{was[:start]}{number}{was[end:]}" if len(was) == len(value.span) else None
