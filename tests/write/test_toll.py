"""How an article tells that a figure moved."""

from dataclasses import replace
from datetime import datetime

import pytest

from copydesk.model.event import Event, Figure, FigurePoint
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.quantity import Bound
from copydesk.model.span import Span
from copydesk.write.cast import Cast
from copydesk.write.dates import Calendar
from copydesk.write.runs import Runs
from copydesk.write.telling import Telling
from copydesk.write.toll import story
from tests.write.made import EVENT

TUESDAY_NOON = datetime(2025, 3, 11, 12)


def quoted(words: str, origin: str) -> Evidence:
    return Evidence(f"{origin}.md", "0", Span(0, len(words)), words, Stance.SUPPORTS, origin, None)


def given(
    number: int, value: float, when: datetime, by: str | None, *, origins: str = "A B",
    stated: bool = True, words: str = "", why: str = "", bound: Bound = Bound.EXACT,
    expected: bool = False, hour: bool = False,
) -> FigurePoint:  # fmt: skip
    """A point of a series."""
    named = tuple(origins.split())
    evidence = tuple(quoted(words or f"{value:g} counted", one) for one in named)
    reason = quoted(why, named[0]) if why else None
    return FigurePoint(
        f"f1.{number}", value, value, value, bound, when, stated, by, named, evidence, reason,
        expected, hour,
    )  # fmt: skip


def told(
    *points: FigurePoint, state: str | None = "dead", in_lede: frozenset[str] = frozenset(),
    **more: str,
) -> str:  # fmt: skip
    """The sentences on a series."""
    counted = more.get("counted", "person")
    name = more.get("name", state or "crowd")
    unit = more.get("unit")
    figure = Figure("f1", name, counted, state, unit, None, points, points[-1].id)
    event: Event = replace(EVENT, figures=(figure,))
    calendar = Calendar(datetime(2025, 3, 20))
    telling = Telling(event, Runs(()), {}, calendar, Cast(()), in_lede=in_lede)
    return " ".join(item.sentence.text for item in story(telling, figure))


MON, TUE, WED = (datetime(2025, 3, day, 9) for day in (10, 11, 12))
MON_EVENING = datetime(2025, 3, 10, 18)


def test_what_changed_once_is_told_with_what_it_was_and_who_alone_gives_it() -> None:
    points = given(1, 9, TUE, "police"), given(2, 17, WED, None, origins="B")
    assert told(*points, state="arrested") == (
        "The number of arrests rose from nine on Tuesday, 11 March, to 17 on Wednesday, 12 "
        "March, according to B."
    )


def test_what_only_rose_is_one_sentence_in_the_order_of_time() -> None:
    text = told(
        given(1, 3, MON, "the coast guard"),
        given(2, 7, MON_EVENING, "the ministry", hour=True),
        given(3, 11, WED, "the ministry"),
    )
    assert text == (
        "The death toll rose from three on Monday, 10 March, to seven that evening and 11 on "
        "Wednesday, 12 March."
    )


def test_one_giver_is_named_once() -> None:
    text = told(
        given(1, 3, MON, "the regional fire service", origins="A"),
        given(2, 7, TUE, "fire service", origins="B"),
        given(3, 11, WED, None),
    )
    assert text == (
        "The death toll rose from three on Monday, 10 March, to seven on Tuesday, 11 March, "
        "according to the regional fire service, and to 11 on Wednesday, 12 March."
    )


def test_many_outlets_are_left_to_the_notes_but_for_the_value_that_holds() -> None:
    text = told(
        given(1, 3, MON, None, origins="A"),
        given(2, 7, TUE, None, origins="B"),
        given(3, 11, WED, None, origins="C"),
    )
    assert text.endswith(
        "to seven on Tuesday, 11 March, and to 11 on Wednesday, 12 March, according to C."
    )
    assert text.count("according to") == 1


def test_a_value_that_several_reports_give_at_other_times_is_nobodys_alone() -> None:
    text = told(
        given(1, 3, MON, "police"),
        given(2, 7, TUE, None, origins="A"),
        given(3, 7, WED, None, origins="B"),
    )
    assert "according to" not in text


def test_the_price_of_a_share_is_public() -> None:
    points = given(1, 9.5, TUE, None, origins="A"), given(2, 12.25, WED, None, origins="B")
    text = told(*points, state=None, counted="", name="share price", unit="USD")
    assert text == (
        "The share price rose from $9.50 on Tuesday, 11 March, to $12.25 on Wednesday, 12 March."
    )


def test_what_rose_and_fell_turns_with_each_sentence_and_gives_the_reason_in_own_words() -> None:
    text = told(
        given(1, 73, TUE, "state media"),
        given(2, 103, TUESDAY_NOON, "state media"),
        given(3, 95, WED, "the ministry", why="some names, she said, had been put down twice"),
    )
    assert text == (
        "The death toll rose from 73 to 103 on Tuesday, 11 March. The ministry lowered it to "
        "95 on Wednesday, 12 March, because some names had been listed twice."
    )


def test_what_an_hour_of_one_report_had_between_is_no_news() -> None:
    text = told(
        given(1, 71, MON, "police"),
        given(2, 41, TUE, None, origins="B", stated=False),
        given(3, 88, TUE, None, origins="B", stated=False),
        given(4, 111, TUE, None, origins="B", stated=False),
    )
    assert "41" not in text
    assert "88" not in text
    assert "to 111 on Tuesday" in text


def test_what_the_lede_has_told_is_not_credited_again() -> None:
    points = given(1, 9, TUE, "police"), given(2, 17, WED, None, origins="B")
    assert "according to" not in told(*points, in_lede=frozenset(("f1.2",)))
    assert told(*points, in_lede=frozenset(("f1.1", "f1.2"))) == ""


def test_two_ways_of_counting_make_no_rise() -> None:
    words = "A house-to-house survey has found 214 of them in ruins"
    text = told(
        given(1, 86, MON, None), given(2, 214, WED, None, words=words),
        state="destroyed", counted="house", name="houses destroyed",
    )  # fmt: skip
    assert "rose" not in text
    assert text.startswith("A house-to-house survey put the number of houses destroyed at 214")


@pytest.mark.parametrize(
    ("stated", "words", "preposition"),
    [
        (True, "14 counted", "on"),
        (True, "By Wednesday it was 14", "by"),
        (False, "14 counted", "by"),
        (False, "the ministry said on Wednesday that 14 had died", "on"),
    ],
)
def test_a_count_is_by_a_day_only_if_no_more_is_known(
    stated: bool, words: str, preposition: str
) -> None:
    after = given(2, 14, WED, None, stated=stated, words=words)
    assert f"to 14 {preposition} Wednesday" in told(given(1, 9, MON, "police"), after)


def test_a_count_of_the_day_of_the_event_is_of_that_day() -> None:
    first = given(1, 9, TUE, "police", stated=False)
    assert "nine on Tuesday" in told(first, given(2, 14, WED, None))


def test_the_day_of_a_report_is_not_that_of_what_is_over() -> None:
    text = told(
        given(1, 10_000, MON, "police", expected=True),
        given(2, 13_000, WED, "police", stated=False),
        state=None, counted="", name="parade crowd",
    )  # fmt: skip
    assert text == "Police put the parade crowd at 13,000; 10,000 had been expected."


def test_an_announced_number_does_not_rise_above_a_guess() -> None:
    text = told(
        given(1, 950, TUE, None, origins="A", bound=Bound.ABOUT, stated=False),
        given(2, 1166, WED, "the company"),
        state=None, counted="job", name="jobs",
    )  # fmt: skip
    assert text == (
        "A first put the number of jobs at about 950 on Tuesday, 11 March, and the company "
        "at 1,166 on Wednesday, 12 March."
    )


def test_what_was_expected_is_told_behind_what_came() -> None:
    text = told(
        given(1, 10_000, TUE, "police", expected=True),
        given(2, 13_000, WED, "police"),
        state=None, counted="", name="parade crowd",
    )  # fmt: skip
    assert text.endswith("at 13,000 on Wednesday, 12 March; 10,000 had been expected.")


def test_people_are_treated_for_something() -> None:
    words = "Six spectators were treated for smoke inhalation after a flare was lit."
    points = given(1, 6, TUE, "police", words=words), given(2, 8, WED, "police")
    assert "people treated for smoke inhalation rose" in told(*points, state="treated")
