"""Dates in figures alone: ISO 8601, "3/1/2024", "20240103", "9/11"."""

from copydesk.model.timex import Stated, TimexType
from copydesk.understand.time.calendar import dated, partial_date
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.pattern import Match, rule


def _stamp(match: Match) -> Found | None:
    words = str(match.at("stamp").value)
    year, month, day = int(words[:4]), int(words[5:7]), int(words[8:10])
    if not 1000 <= year <= 2999:
        return None
    date = dated(match.first, match.last, partial_date(year, month, day))
    if len(words) == 10:
        return date
    hour, minute = int(words[11:13]), int(words[14:16])
    second = int(words[17:19]) if len(words) > 16 and words[16] == ":" else None
    zone, offset = _stamp_zone(words[16:])
    real = date.stated.exists and hour < 24 and minute < 60 and (second or 0) < 61
    stated = Stated(
        year=year, month=month, day=day, hour=hour, minute=minute, second=second,
        zone=zone, utc_offset=offset, exists=real,
    )  # fmt: skip
    return Found(match.first, match.last, TimexType.TIME, Kind.CLOCK, stated, day=date)


def _stamp_zone(tail: str) -> tuple[str | None, int | None]:
    if tail.endswith("Z"):
        return "Z", 0
    for sign in "+-":
        if sign in tail:
            digits = tail[tail.index(sign) + 1 :].replace(":", "")
            minutes = int(digits[:2]) * 60 + int(digits[2:4] or 0)
            return tail[tail.index(sign) :], minutes if sign == "+" else -minutes
    return None, None


def _numeric(match: Match) -> Found | None:
    words = str(match.at("date").value)
    parts = words.replace(".", "/").replace("-", "/").split("/")
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4:
        return dated(match.first, match.last, partial_date(*numbers))
    if len(parts[2]) not in (2, 4) or len(parts[0]) > 2:
        return None
    year = numbers[2] + ((1900 if numbers[2] >= 50 else 2000) if len(parts[2]) == 2 else 0)
    month_first, day_first = (
        partial_date(year, *numbers[:2]),
        partial_date(year, numbers[1], numbers[0]),
    )
    if "." in words or not month_first.exists:
        month_first, day_first = day_first, month_first
    if month_first.exists and day_first.exists and numbers[0] != numbers[1]:
        return dated(match.first, match.last, month_first, alternatives=(day_first,))
    return dated(match.first, match.last, month_first)


def _compact(match: Match) -> Found | None:
    number = match.number("date")
    stated = partial_date(number // 10000, number // 100 % 100, number % 100)
    return dated(match.first, match.last, stated) if stated.exists else None


def _attack(match: Match) -> Found | None:
    """The day that "9/11" names; no other day and month without a year is read."""
    if match.at("date").value != "9/11":
        return None
    return dated(match.first, match.last, Stated(year=2001, month=9, day=11))


RULES = (
    rule("stamp=STAMP", _stamp),
    rule("date=NDATE", _numeric),
    rule("date=COMPACT", _compact),
    rule("date=NSLASH", _attack),
)
