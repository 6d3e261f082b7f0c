"""A source's words in the style of the article: clock times, dates, brackets, numbers."""

import re
from collections.abc import Callable
from datetime import datetime, time, timedelta

from copydesk.write.dates import clock, day
from copydesk.write.lang.en.style import COMMON_START, WEEKDAYS
from copydesk.write.numerals import in_words

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_MONTH = "(?:" + "|".join(rf"{name[:3]}(?:{name[3:]}|t)?\.?" for name in _MONTHS) + ")"
_HOURS_WORD = re.compile(r"(?:(?<=\b[0-2]\d[0-5]\d)|(?<=[0-2]\d[:.][0-5]\d))\s+(?:hours|hrs|h)\b")
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_MARKUP = re.compile(r"^[-*>#]+\s+|\\?\*+|__|`|\b_(?=\W|$)|(?<!\w)_(?=\w)")
_CLOCK = re.compile(
    r"(?<![\d:.])\b(?P<hour>[01]?\d|2[0-4])(?P<minutes>[:.][0-5]\d)?\s?(?P<half>[ap]\.?m\.?)?"
    r"(?![\w:]|[.,]\d)"
    r"(?:\s+(?P<zone>GMT|UTC))?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"\b({_MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(\d{{4}}))?\b(?!,\d)"
)
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s+({_MONTH})(?:,?\s+(\d{{4}}))?\b")
_TEENS = {in_words(number): number for number in range(10, 100)}
_SPELLED = re.compile(
    r"\b("
    + "|".join(sorted(map(re.escape, _TEENS), key=len, reverse=True))
    + r")\b(?!-|\s+hundred\b)",
    re.IGNORECASE,
)
_SMALL = re.compile(
    r"(?<![\d.,£$€%:/-])\b([1-9])\b(?![\d.,:%/-]|\s?(?:million|billion|km|m|cm|mm|kg|ha|%|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"a\.m\.|p\.m\.|points?|per\s+cent|percent|kilomet|met|mile|feet|hectare|degrees|Euro))"
)
_NAMED_BEFORE = re.compile(r"(?:\A|(?<=\w\s))([A-Z][\w’'-]*)\s\Z")
"""A name that a number is part of: "the rocket Tern 2"."""
_LABEL = re.compile(
    r"\b(?:gate|line|unit|reactor|track|platform|route|room|page|phase|stage|terminal|runway|berth|"
    r"pier|block|bus|flight|car|lane|shaft|pump|boat|engine|turbine|chapter|section|hall)\s\Z",
    re.IGNORECASE,
)
"""What stands before a number that is a name: "gate 2"."""
_ORDINAL = (
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-\w+|thirtieth|thirty-first|"
    r"\d{1,2}(?:st|nd|rd|th)"
)
_DAY_NAMED = re.compile(
    r"(?:\blate\s+)?(?:\bon\s+)?(?:\b(?P<which>this|last|next|coming)\s+)?"
    r"\b(?<!\ba )(?<!\bA )(?<!\bevery )(?<!\beach )(?<!\bany )(?<!\bone )"
    r"(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday)\b"
    r"(?:(?P<owner>['’]s)|\s+(?P<part>morning|afternoon|evening|night))?"
    rf"(?!,?\s+(?:(?:morning|afternoon|evening|night),\s+)?(?:\d|{_MONTH}|the\s+(?:{_ORDINAL})\b))"
)
_LATE = 7
"""From which hour on "at night" is before midnight."""
_HOURS = [*"zero one two three four five six seven eight nine ten eleven twelve".split()]
_SPOKEN_HOUR = re.compile(
    rf"\b({'|'.join(_HOURS[1:])})(?:\s+o['’]clock)?\s+(?:in\s+the\s+|at\s+)"
    r"(morning|afternoon|evening|night)\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"(?<=[a-z] )(?<!until )(?<!by )(?<!from )(?<!for )(?<!up to )(?:now|currently|at present)"
    r"\s+(?=[a-z])"
)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|due|expected|scheduled|planned|set)\b|\b(?:is|are)\s+on\b"
)
_SPACES = re.compile(r"\s+")
_QUOTED = re.compile(r"(“[^”]*”|\"[^\"]*\")")


def month_number(name: str) -> int:
    """1 for "January"."""
    return _MONTHS.index(name) + 1


def restyle(words: str) -> str:
    """A source's words in the house's style; what stands in quotation marks is left as it is."""
    pieces = _QUOTED.split(_SPACES.sub(" ", _MARKUP.sub("", words)))
    styled = (piece if at % 2 else _styled(piece) for at, piece in enumerate(pieces))
    return "".join(styled).strip()


def without_brackets(words: str) -> str:
    """Words without what stands in brackets."""
    return _BRACKETS.sub("", words)


def dated(words: str, published: datetime | None, *, planned: bool = False) -> str:
    """Words in which "on Friday" and "today" are the dates that they meant in their source.

    Beside "will" and the like, and where it is ``planned``, the day lies ahead, else behind.
    """
    if published is None:
        return words

    ahead = planned or _AHEAD.search(words) is not None

    def day_of(found: re.Match[str]) -> str:
        name = found["day"]
        if name in WEEKDAYS:
            back = (published.weekday() - WEEKDAYS.index(name)) % 7
            if back and ahead and found["which"] != "last":
                back -= 7
        else:
            back = 1 if name.lower() == "yesterday" else 0
        meant = (published - timedelta(days=back)).date()
        told = day(meant, year=False)
        if found["owner"]:
            return f"the {told}"
        part = f" {found['part']}" if found["part"] else ""
        return f"on the{part} of {told}" if part else f"on {told}"

    pieces = _QUOTED.split(words)
    return "".join(
        piece if at % 2 else _DAY_NAMED.sub(day_of, piece) for at, piece in enumerate(pieces)
    )


def _styled(words: str) -> str:
    words = (
        _HOURS_WORD.sub("", without_brackets(words))
        .replace(" - ", ", ")
        .replace(" – ", ", ")
        .replace(" — ", ", ")
    )
    for pattern, in_style in _STYLES:
        words = pattern.sub(in_style, words)
    return words


def _clock(found: re.Match[str]) -> str:
    hour, minutes, half = int(found["hour"]), found["minutes"], found["half"]
    if half is None and (minutes is None or minutes[0] == "."):
        return found[0]
    if half is not None:
        if hour > 12:
            return found[0]
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    if hour == 24:
        return found[0]
    zone = f" {found['zone'].upper()}" if found["zone"] else ""
    printed = clock(time(hour, int(minutes[1:]) if minutes else 0))
    ends = found["half"] and found["half"].endswith(".")
    return f"{printed}{zone}" if printed[-1] != "." or not ends else printed


def _dated(day: str, month: str, year: str | None) -> str:
    name = next(name for name in _MONTHS if name[:3] == month[:3])
    return f"{int(day)} {name}" + (f" {year}" if year else "")


def _month_first(found: re.Match[str]) -> str:
    return _dated(found[2], found[1], found[3]) if 1 <= int(found[2]) <= 31 else found[0]


def _day_first(found: re.Match[str]) -> str:
    return _dated(found[1], found[2], found[3]) if 1 <= int(found[1]) <= 31 else found[0]


def _in_figures(found: re.Match[str]) -> str:
    return str(_TEENS[found[1].lower()])


def _in_words(found: re.Match[str]) -> str:
    before = _NAMED_BEFORE.search(found.string, 0, found.start())
    if _LABEL.search(found.string, 0, found.start()):
        return found[0]
    of_a_name = before is not None and not COMMON_START.match(before[1])
    return found[0] if of_a_name else in_words(int(found[1]))


def _spoken_hour(found: re.Match[str]) -> str:
    hour = _HOURS.index(found[1].lower())
    if found[2].lower() == "night" and hour < _LATE:
        return clock(time(hour % 12))
    later = found[2].lower() in ("afternoon", "evening") or found[2].lower() == "night"
    return clock(time(hour % 12 + (12 if later and hour < 12 else 0)))


def _in_currency(found: re.Match[str]) -> str:
    sign = {"euro": "€", "pound": "£", "dollar": "$"}[found["name"].lower()]
    return f"{sign}{found['amount']}{found['large'] or ''}"


def _left_out(_: re.Match[str]) -> str:
    return ""


_CURRENCY = re.compile(
    r"(?<![\d.,£$€])\b(?P<amount>\d[\d,.]*\d|\d)(?P<large>\s(?:million|billion|trillion))?"
    r"\s(?P<name>euro|pound|dollar)s\b(?!\s+(?:sterling|of)\b)(?!-)"
)
"""An amount whose currency is a word; pounds that are a weight have no such number here."""
_STYLES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_MONTH_FIRST, _month_first),
    (_DAY_FIRST, _day_first),
    (_CLOCK, _clock),
    (_SPOKEN_HOUR, _spoken_hour),
    (_SPELLED, _in_figures),
    (_SMALL, _in_words),
    (_NOW, _left_out),
    (_CURRENCY, _in_currency),
)
