"""What the words of an expression state, which the rules on dates rest on."""

from typing import Any

import pytest

from copydesk.model.timex import Amount, Base, Grain, Mod, Resolution, Timex
from tests.understand.time.conftest import Read


def _only(read: Read, text: str, words: str) -> Timex:
    (timex,) = [timex for timex in read(text).timexes if timex.span.cut(text) == words]
    return timex


@pytest.mark.parametrize(
    ("text", "words", "stated"),
    [
        (
            "He died on Saturday, 15 June 2019.",
            "Saturday, 15 June 2019",
            {"weekday": 5, "day": 15, "month": 6, "year": 2019},
        ),
        ("He died on 15 June 2019 (Saturday).", "Saturday", {"weekday": 5, "day": None}),
        ("He died on Monday.", "Monday", {"weekday": 0, "year": None}),
        ("He died last Monday.", "last Monday", {"weekday": 0, "direction": -1}),
        ("He died in May 2019.", "May 2019", {"month": 5, "year": 2019, "day": None}),
        ("He died in fiscal 2019.", "fiscal 2019", {"year": 2019, "fiscal": True}),
        ("It rose in the third quarter.", "the third quarter", {"quarter": 3, "year": None}),
        ("It rose in the summer of 2019.", "the summer of 2019", {"season": "SU", "year": 2019}),
        (
            "He died two years ago.",
            "two years ago",
            {
                "amount": Amount(2, 2),
                "unit": Grain.YEAR,
                "direction": -1,
                "base": Base.REFERENCE,
            },
        ),
        (
            "He died five days later.",
            "five days later",
            {"amount": Amount(5, 5), "unit": Grain.DAY, "direction": 1, "base": Base.CONTEXT},
        ),
        (
            "He died 19 hours after the blast.",
            "19 hours",
            {"amount": Amount(19, 19), "unit": Grain.HOUR, "direction": 1, "base": Base.CONTEXT},
        ),
        (
            "He died the day before.",
            "the day before",
            {"unit": Grain.DAY, "direction": -1, "base": Base.CONTEXT},
        ),
        ("He died last year.", "last year", {"unit": Grain.YEAR, "direction": -1}),
        ("It took 13 to 20 years.", "13 to 20 years", {"amount": Amount(13, 20)}),
        ("It took several years.", "several years", {"amount": Amount(None, None)}),
        ("It took two and a half years.", "two and a half years", {"amount": Amount(2.5, 2.5)}),
        (
            "A 67-year-old man died.",
            "67-year-old",
            {"amount": Amount(67, 67), "unit": Grain.YEAR, "age": True},
        ),
        ("A 67-year wait ended.", "67-year", {"age": False}),
        (
            "It hit at 6:15 p.m. GMT.",
            "6:15 p.m. GMT",
            {"hour": 18, "minute": 15, "zone": "GMT", "utc_offset": 0},
        ),
        (
            "It hit at 18:15 UTC+5:30.",
            "18:15 UTC+5:30",
            {"hour": 18, "minute": 15, "utc_offset": 330},
        ),
        ("It hit at 6 a.m. EST.", "6 a.m. EST", {"hour": 6, "utc_offset": -300}),
        (
            "It hit at 6 a.m. local time.",
            "6 a.m. local time",
            {"zone": "local time", "utc_offset": None},
        ),
        (
            "It hit at 3 a.m. in the afternoon.",
            "3 a.m. in the afternoon",
            {"hour": 3, "daypart": "AF"},
        ),
        ("It hit at 4 in the afternoon.", "4 in the afternoon", {"hour": 16, "daypart": "AF"}),
        (
            "He died on the 9th of last month.",
            "the 9th of last month",
            {"day": 9, "month": None, "year": None},
        ),
        (
            "Nine years on, nobody knows.",
            "Nine years on",
            {"amount": Amount(9, 9), "direction": 1, "base": Base.CONTEXT},
        ),
        ("He left for a year or two.", "a year or two", {"amount": Amount(1, 2)}),
        ("It may last six weeks.", "six weeks", {"direction": 0, "base": None}),
        ("It hit on Good Friday 2019.", "Good Friday 2019", {"holiday": "Good Friday"}),
    ],
)
def test_stated(read: Read, text: str, words: str, stated: dict[str, Any]) -> None:
    timex = _only(read, text, words)
    assert {name: getattr(timex.stated, name) for name in stated} == stated


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It opened on 31 April.", "31 April"),
        ("It opened on April 31, 2019.", "April 31, 2019"),
        ("It opened on 29 February 2023.", "29 February 2023"),
        ("It opened on 32 March 2024.", "32 March 2024"),
        ("It opened on June 45, 2024.", "June 45, 2024"),
        ("It opened on 2023-13-02.", "2023-13-02"),
        ("It opened at 25:10.", "25:10"),
        ("It opened at 14:75.", "14:75"),
        ("It opened at 13 p.m. sharp.", "13 p.m."),
        ("It opened at 10:61 a.m. sharp.", "10:61 a.m."),
    ],
)
def test_does_not_exist(read: Read, text: str, words: str) -> None:
    timex = _only(read, text, words)
    assert not timex.stated.exists
    assert timex.start is None


@pytest.mark.parametrize(
    "text",
    [
        "It opened on 29 February 2024.",
        "It opened on 29 February.",
        "It opened on 31 May.",
        "It opened at 00:00 GMT.",
        "It opened at 12:30 a.m. sharp.",
        "It opened at 24:00 GMT.",
    ],
)
def test_exists(read: Read, text: str) -> None:
    assert all(timex.stated.exists for timex in read(text).timexes)


@pytest.mark.parametrize(
    ("text", "words", "mod"),
    [
        ("It took nearly two years.", "nearly two years", Mod.LESS_THAN),
        ("It took more than two years.", "more than two years", Mod.MORE_THAN),
        ("It took about two years.", "about two years", Mod.APPROX),
        ("It took at least two years.", "at least two years", Mod.EQUAL_OR_MORE),
        ("It took up to two years.", "up to two years", Mod.EQUAL_OR_LESS),
        ("It took two years.", "two years", None),
        ("It began in early 2019.", "early 2019", Mod.START),
        ("It began in mid-2019.", "mid-2019", Mod.MID),
        ("It began in late 2019.", "late 2019", Mod.END),
    ],
)
def test_modifier(read: Read, text: str, words: str, mod: Mod | None) -> None:
    assert _only(read, text, words).mod is mod


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He died on 3 May 2019. A day earlier, he sang.", "A day earlier", "2019-05-02"),
        ("He died on 3 May 2019. Five days later, we knew.", "Five days later", "2019-05-08"),
        ("He died on 3 May 2019. The next day, we knew.", "The next day", "2019-05-04"),
        ("He died in May 2019. The following month we left.", "The following month", "2019-06"),
        ("He died in 2010. A decade later, we left.", "A decade later", "2020"),
        ("He died in 2010. The following year we left.", "The following year", "2011"),
        ("He died on 3 May 2019. That night, we left.", "That night", "2019-05-03TNI"),
        ("He died on 3 May 2019 at 5 p.m. sharp.", "5 p.m.", "2019-05-03T17:00"),
        (
            "It opened in 2012. He said so on Monday. In May of that year it shut.",
            "May of that year",
            "2012-05",
        ),
        (
            "It opened in 2012. He said so last week. Later that year it shut.",
            "Later that year",
            "2012",
        ),
        (
            "It opened on 2 May 2012. On the 9th of that month it shut.",
            "the 9th of that month",
            "2012-05-09",
        ),
        ("It opened in 2012. Nine years on, it is shut.", "Nine years on", "2021"),
        (
            "Profit rose in the third quarter of 2020. The 2019 period was poor.",
            "The 2019 period",
            "2019-Q3",
        ),
        (
            "It fell in the third quarter of 2020. Sales beat the same period last year.",
            "the same period last year",
            "2019-Q3",
        ),
        (
            "Profit rose in the third quarter of 2020 from a year earlier.",
            "a year earlier",
            "2019-Q3",
        ),
    ],
)
def test_resolved_against_what_went_before(read: Read, text: str, words: str, value: str) -> None:
    timex = _only(read, text, words)
    assert (timex.value, timex.resolution) == (value, Resolution.CONTEXT)
    assert timex.against is not None
    assert timex.against.end <= timex.span.start


def test_day_month_order_is_ambiguous(read: Read) -> None:
    timex = _only(read, "It was signed on 3/1/2020.", "3/1/2020")
    assert (timex.value, timex.alternatives) == ("2020-03-01", ("2020-01-03",))


@pytest.mark.parametrize(
    ("text", "words", "value", "other"),
    [
        ("He leaves next Friday.", "next Friday", "2021-06-18", "2021-06-25"),
        ("He left last Monday.", "last Monday", "2021-06-14", "2021-06-07"),
    ],
)
def test_next_and_last_weekday_are_ambiguous(
    read: Read, text: str, words: str, value: str, other: str
) -> None:
    timex = _only(read, text, words)
    assert (timex.value, timex.alternatives) == (value, (other,))


@pytest.mark.parametrize(
    ("sibling", "value"), [("25/12/2019", "2020-01-03"), ("12/25/2019", "2020-03-01")]
)
def test_a_sibling_decides_the_order(read: Read, sibling: str, value: str) -> None:
    timex = _only(read, f"It was signed on 3/1/2020. It lapsed on {sibling}.", "3/1/2020")
    assert (timex.value, timex.alternatives) == (value, ())


def test_without_dateline_time_a_partial_date_stays_open(read: Read) -> None:
    text = "He died on Monday, 3 May."
    (timex,) = read(text, None).timexes
    assert (timex.value, timex.start, timex.resolution) == (
        "XXXX-05-03",
        None,
        Resolution.NONE,
    )
