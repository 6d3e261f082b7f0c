"""Clock times: "6:15 p.m. GMT", "0914 GMT", "half past ten in the morning", "noon"."""

from copydesk.model.timex import Amount, Grain, Stated, TimexType
from copydesk.understand.lang.en.clocks import LABELS, RACE_OR_VERSE, SET_FOR, STOPPED
from copydesk.understand.lang.en.time_words import PRICED
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.pattern import Match, rule

_NEAR = 15
_ABOUT = frozenset(("about", "around", "exactly", "approximately"))
_HEDGES = frozenset(
    "about around towards toward nearly almost just past roughly approximately shortly "
    "before after until till".split()
)
"""What stands before an hour that is a time."""
_FIVES = (5, 10, 20, 25)
_AFTERNOON = frozenset(("AF", "EV"))
_DAYS = frozenset("WD WABB MON MABB MAY YR DAYPART".split())
"""What stands before a time in a log: "Friday 14:10", "8 August 2026, 11:00"."""
_IT_WAS = frozenset((verb, "it") for verb in ("was", "is"))
_SHOWN = frozenset("showed shows showing stamped reads reading timestamped".split())
"""What stands before the time that a clock shows."""
_CLOSED = frozenset(("", "STOP", "COMMA", "SEMI", "ON"))
_LEADS = frozenset("AT OR BY UNTIL SINCE FROM BETWEEN BEFORE AFTER IN LPAR AND TO".split())


def clock(match: Match, hour: int, minute: int | None = None, second: int | None = None) -> Found:
    """A TIME, with the half of the day, the part of the day and the zone that the words give."""
    exists = hour <= 24 and (minute or 0) < 60 and (second or 0) < 61
    if match.has("half"):
        afternoon = match.at("half").kind == "PM"
        exists = exists and 1 <= hour <= 12
        if 1 <= hour <= 12:
            hour = hour % 12 + (12 if afternoon else 0)
    part = str(match.at("part").value) if match.has("part") else _daypart_behind(match)
    if part and not match.has("half"):
        hour = _by_daypart(hour, part)
    zone, offset_minutes = _zone(match)
    stated = Stated(
        hour=hour, minute=minute, second=second, daypart=part, zone=zone,
        utc_offset=offset_minutes, exists=exists and not (hour == 24 and minute),
    )  # fmt: skip
    return Found(match.first, match.last, TimexType.TIME, Kind.CLOCK, stated)


def _by_daypart(hour: int, part: str) -> int:
    if part in _AFTERNOON and 1 <= hour <= 11:
        return hour + 12
    if part == "NI" and 6 <= hour <= 11:
        return hour + 12
    return 0 if part == "NI" and hour == 12 else hour


def _zone(match: Match) -> tuple[str | None, int | None]:
    if match.has("region"):
        return f"{match.at('region').low} time", None
    if match.has("local"):
        return f"{match.at('local').low} time", None
    if not match.has("zone"):
        return None, None
    token = match.at("zone")
    base = token.value if isinstance(token.value, int) else None
    zone = token.low.title() if " " in token.low else token.low.upper()
    if match.has("off"):
        words = match.at("off").low.replace("−", "-")
        hours, _, minutes = words[1:].partition(":")
        if not minutes and len(hours) > 2:
            hours, minutes = hours[:-2], hours[-2:]
        size = int(hours) * 60 + int(minutes or 0)
        return zone + words, (base or 0) + (size if words[0] == "+" else -size)
    return zone, base


def _colon(match: Match) -> Found | None:
    sure = any(map(match.has, ("half", "zone", "local", "part", "hours")))
    if not sure and (
        _is_stopped(match) or (match.kind_at(-1) not in _LEADS and not _is_entry(match))
    ):
        return None
    if not sure and match.kind_at(0) in ("x", "UNIT", "UNITS", "PER"):
        following = match.tokens[match.last]
        if following.kind != "x" or (following.low.isalpha() and match.kind_at(-1) == "IN"):
            return None
    numbers = _parts(match.at("t").low)
    real = numbers[0] <= 24 and numbers[1] < 60
    if not sure and not real and match.kind_at(-1) not in ("AT", "OR", "UNTIL", "SINCE", "FROM"):
        return None
    if len(numbers) == 3 and not sure and match.word_at(-1) in ("in", "of"):
        return _stopped(match, *numbers)
    return clock(match, *numbers)


def _is_stopped(match: Match) -> bool:
    """Whether a watch stopped it: "2:55.8", "clocked at 1:33"."""
    behind = match.tokens[match.last : match.last + 2]
    tenths = len(behind) == 2 and behind[0].low == "." and behind[1].low.isdigit()
    close = tenths and behind[1].start == match.at("t").end + 1
    return close or match.word_at(-2) in STOPPED


def _is_entry(match: Match) -> bool:
    """Whether a time on the 24-hour clock stands as one does in a log, or behind "about".

    "Friday 14:10 Six people leave", "First call 13:24.", "shot at about 10:20".
    """
    hours, minutes = _parts(match.at("t").low)[:2]
    if len(match.at("t").low.split(":")[0]) < 2 or hours > 23 or minutes > 59:
        return False
    if match.word_at(-1) in _HEDGES and match.kind_at(-2) == "AT":
        return True
    if match.word_at(-1) == "for" and match.word_at(-2) in SET_FOR:
        return True
    before = match.kind_at(-2) if match.kind_at(-1) == "COMMA" else match.kind_at(-1)
    if before in _DAYS or match.first == 0:
        return True
    if match.kind_at(-1) == "COMMA" and match.kind_at(0) == "ON" and match.kind_at(1) == "WD":
        return True
    if match.word_at(-1) in _SHOWN or (match.word_at(-1), match.word_at(-2)) in _IT_WAS:
        return True
    if match.kind_at(-1) == "COLON" and match.kind_at(0) in _CLOSED and _has_a_label(match):
        return True
    near = match.tokens[max(0, match.first - _NEAR) : match.last + _NEAR]
    raced = any(RACE_OR_VERSE.fullmatch(token.low) for token in near)
    return not raced and match.kind_at(-1) == "x" and match.kind_at(0) in _CLOSED


def _has_a_label(match: Match) -> bool:
    """Whether a colon in front ends the label of a moment: "End of the second half: 18:22."."""
    label: list[str] = []
    for token in reversed(match.tokens[max(0, match.first - _LABEL) : match.first - 1]):
        if token.kind in ("STOP", "COMMA", "SEMI", "COLON"):
            break
        label.append(token.low)
    return not LABELS.isdisjoint(label)


_LABEL = 8
"""Tokens of a label, with its colon."""


def _stopped(match: Match, hours: int, minutes: int, seconds: int) -> Found | None:
    """What a stopwatch shows: "won in 2:14:04"."""
    if minutes > 59 or seconds > 59:
        return None
    length = hours + minutes / 60 + seconds / 3600
    stated = Stated(amount=Amount(length, length), unit=Grain.HOUR)
    value = f"PT{hours}H{minutes}M{seconds}S"
    return Found(match.first, match.last, TimexType.DURATION, Kind.LITERAL, stated, value=value)


def _dotted(match: Match) -> Found | None:
    """A time written "15.04", if a zone, "p.m." or "at" says so and no noun follows."""
    sure = any(map(match.has, ("half", "zone", "local")))
    closed = match.kind_at(0) in ("", "COMMA", "STOP", "LPAR", "SEMI", "ON", "WD", "AND")
    closed = closed or (match.kind_at(0) == "THE" and match.kind_at(1) == "SAME")
    hours, minutes = map(int, match.at("t").low.split("."))
    real = hours < 24 and minutes < 60 and not _speaks_of_prices(match)
    if not sure and not (_follows_at(match) and closed and real):
        return None
    return clock(match, hours, minutes)


def _follows_at(match: Match) -> bool:
    """Directly, after "about", or as the second of two: "at 21.40 and 23.15"."""
    before = [match.kind_at(place) for place in (-1, -2, -3)]
    hedged = match.word_at(-1) in _ABOUT and before[1] == "AT"
    return before[0] == "AT" or hedged or before == ["AND", "DOTNUM", "AT"]


def _speaks_of_prices(match: Match) -> bool:
    near = match.tokens[max(0, match.first - _NEAR) : match.last + _NEAR]
    return any(token.low in PRICED for token in near)


def _hour(match: Match) -> Found | None:
    value = match.at("h").value
    if not isinstance(value, int) or value > 24:
        return None
    if not _is_told(match):
        return None
    if value > 12 and match.has("half") and match.at("half").capital:
        return None
    return clock(match, value)


def _is_told(match: Match) -> bool:
    """Whether a bare hour stands where a time does: "killed 12 in the night" has none."""
    sure = match.has("half") or match.has("oclock") or match.has("zone") or match.has("local")
    hedged = match.word_at(-1) in _HEDGES
    return sure or hedged or match.kind_at(-1) in _LEADS or match.kind_at(-1) in ("", "COMMA")


def _hour_of_day(match: Match) -> Found | None:
    """An hour whose half of the day stands in what follows: "three on Saturday afternoon"."""
    value, part = match.at("h").value, _daypart_behind(match)
    if not isinstance(value, int) or not 1 <= value <= 12 or part is None:
        return None
    that = match.kind_at(0) != "ON" and match.kind_at(-1) == "BY"
    if match.word_at(-1) not in _HEDGES and match.kind_at(-1) != "AT" and not that:
        return None
    stated = Stated(hour=_by_daypart(value, part), daypart=part)
    return Found(match.first, match.last, TimexType.TIME, Kind.CLOCK, stated)


def _military(match: Match) -> Found | None:
    words = match.at("t").low
    if not words.isdigit() or not (match.has("zone") or match.has("local") or match.has("hours")):
        return None
    if match.has("hours") and not (words[0] == "0" or match.kind_at(-1) in ("AT", "BY", "UNTIL")):
        return None
    return clock(match, int(words[:2]), int(words[2:]))


def _daypart_behind(match: Match) -> str | None:
    """The part of the day that follows a clock: "on Saturday afternoon", "that night"."""
    kinds = (match.kind_at(0), match.kind_at(1), match.kind_at(2))
    if kinds == ("ON", "WD", "DAYPART"):
        return str(match.tokens[match.last + 2].value)
    if kinds[:2] == ("WD", "DAYPART") or (
        match.word_at(0) in ("that", "this") and kinds[1] == "DAYPART"
    ):
        return str(match.tokens[match.last + 1].value)
    return None


def _fraction(match: Match) -> Found | None:
    """So much past or to an hour: "half past ten", "ten minutes to four"."""
    hour, way = match.at("h").value, match.at("way").low
    fraction = match.at("fraction")
    if way not in ("past", "to") or not isinstance(hour, int) or not 1 <= hour <= 12:
        return None
    minutes = {"HALF": 30, "UNIT": 15}.get(fraction.kind, fraction.value)
    if not isinstance(minutes, int) or not 0 < minutes < 60:
        return None
    if fraction.kind == "UNIT" and fraction.low != "quarter":
        return None
    if fraction.kind == "NW" and match.kind_at(-1) in ("FROM", "BETWEEN"):
        return None
    by = way == "past" and match.kind_at(-1) == "BY" and minutes in _FIVES
    if fraction.kind == "NW" and not (by or _sure(match) or _stands_as_clock(match, minutes)):
        return None
    if fraction.kind == "DD" and not match.has("minutes"):
        return None
    if way == "to":
        return clock(match, (hour - 1) or 12, 60 - minutes)
    return clock(match, hour, minutes)


def _stands_as_clock(match: Match, minutes: int) -> bool:
    """Whether bare words tell a time: "at twenty past five.", "it was ten to seven on Tuesday"."""
    led = match.kind_at(-1) in ("AT", "UNTIL") or match.word_at(-1) in _HEDGES
    told = match.word_at(-1) in ("was", "is") and match.word_at(-2) == "it"
    closed = match.kind_at(0) in ("", "COMMA", "STOP", "SEMI", "LPAR", "ON", "WD", "AND", "IN")
    return (led or told) and closed and minutes in _FIVES


def _sure(match: Match) -> bool:
    return match.has("half") or match.has("part") or match.has("oclock") or match.has("minutes")


def _noon(match: Match) -> Found | None:
    if match.word_at(-1) == "high":
        return None
    hour = 24 if match.at("noon").low == "midnight" else 12
    return clock(match, hour, 0)


def _hours(match: Match) -> tuple[Found, ...] | None:
    """Of "9 to 5 p.m.", the first hour takes the half of the day that puts it before the last."""
    middle = match.place("h")
    parts = _parts(match.at("lo").low)
    if not 1 <= parts[0] <= 12:
        return None
    last = clock(match, *_parts(match.at("h").low))
    hour = parts[0] % 12
    if last.stated.hour is not None and last.stated.hour >= 12 and hour + 12 <= last.stated.hour:
        hour += 12
    minute = parts[1] if len(parts) > 1 else None
    stated = Stated(
        hour=hour, minute=minute, zone=last.stated.zone, utc_offset=last.stated.utc_offset
    )
    first = Found(match.first, match.first + 1, TimexType.TIME, Kind.CLOCK, stated)
    return first, Found(middle, match.last, TimexType.TIME, Kind.CLOCK, last.stated)


def _parts(words: str) -> list[int]:
    return [int(part) for part in words.replace(".", ":").split(":")]


_ZONE = "( COMMA? zone=ZONE off=UTCOFF? )? ( region=REGION TIME? )? ( local=LOCAL|CITY TIME )?"
_PART = "( IN THE part=DAYPART )?"
RULES = (
    rule(f"t=CLK half=AM|PM? {_PART} {_ZONE}", _colon),
    rule(f"t=CLK hours=UNITS {_ZONE}", _colon),
    rule(f"t=DOTNUM half=AM|PM? {_ZONE}", _dotted),
    rule(f"h=DD|D2|NW half=AM|PM {_PART} {_ZONE}", _hour),
    rule(f"h=DD|NW oclock=OCLOCK half=AM|PM? {_PART} {_ZONE}", _hour),
    rule("h=DD|NW IN THE part=DAYPART", _hour),
    rule("h=DD|NW AT part=DAYPART", _hour),
    rule("h=DD|NW", _hour_of_day),
    rule("h=DD local=LOCAL|CITY TIME", _hour),
    rule("h=DD zone=ZONE off=UTCOFF?", _hour),
    rule(f"t=D4|YR hours=UNITS? {_ZONE}", _military),
    rule(
        "A? fraction=HALF|UNIT|DD|NW minutes=UNITS? way=PAST|TO h=DD|NW oclock=OCLOCK? "
        f"half=AM|PM? {_PART}",
        _fraction,
    ),
    rule(f"noon=NOON {_ZONE}", _noon),
    rule(
        "lo=DD|CLK|DOTNUM TO|RANGE|AND h=DD|CLK|DOTNUM half=AM|PM ( zone=ZONE off=UTCOFF? )?",
        _hours,
    ),
)
