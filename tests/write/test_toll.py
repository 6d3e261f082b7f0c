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
    expected: bool = False,
) -> FigurePoint:  # fmt: skip
    """A point of a series."""
    named = tuple(origins.split())
    evidence = tuple(quoted(words or f"{value:g} counted", one) for one in named)
    reason = quoted(why, named[0]) if why else None
    return FigurePoint(
        f"f1.{number}", value, value, value, bound, when, stated, by, named, evidence, reason,
        expected,
    )  # fmt: skip


def told(*points: FigurePoint, state: str | None = "dead", **more: str) -> str:
    """The sentences on a series."""
    counted = more.get("counted", "person")
    name = more.get("name", state or "crowd")
    figure = Figure("f1", name, counted, state, None, None, points, points[-1].id)
    event: Event = replace(EVENT, figures=(figure,))
    calendar = Calendar(datetime(2025, 3, 20))
    telling = Telling(event, Runs(()), {}, calendar, Cast(()))
    return " ".join(item.sentence.text for item in story(telling, figure))


MON, TUE, WED = (datetime(2025, 3, day, 9) for day in (10, 11, 12))


def test_what_changed_once_is_told_as_it_stands_with_what_it_was() -> None:
    points = given(1, 9, TUE, "police"), given(2, 17, WED, None, origins="A")
    assert told(*points, state="arrested") == (
        "The number of arrests stood at 17 on Wednesday, 12 March 2025, according to A, up "
        "from nine given by police on Tuesday, 11 March."
    )


def test_what_only_rose_is_told_as_it_stands_and_then_the_way_there() -> None:
    text = told(
        given(1, 3, MON, "the coast guard"),
        given(2, 7, TUE, "the ministry"),
        given(3, 11, WED, "the ministry"),
    )
    assert text == (
        "The ministry put the death toll at 11 on Wednesday, 12 March 2025. The coast guard first "
        "put it at three on Monday, 10 March. The ministry put it at seven on Tuesday, 11 March."
    )


def test_what_rose_and_fell_is_told_in_the_order_of_time_with_the_reason_in_own_words() -> None:
    text = told(
        given(1, 73, TUE, "state media"),
        given(2, 103, TUESDAY_NOON, "state media"),
        given(3, 95, WED, "the ministry", why="some names, she said, had been put down twice"),
    )
    assert text == (
        "State media first put the death toll at 73 on Tuesday, 11 March 2025. State media put it "
        "at 103 later that day. The ministry lowered it to 95 on Wednesday, 12 March, because some "
        "names had been listed twice."
    )


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
    assert f"stood at 14 {preposition} Wednesday" in told(given(1, 9, MON, "police"), after)


def test_a_count_of_the_day_of_the_event_is_of_that_day() -> None:
    first = given(1, 9, TUE, "police", stated=False)
    assert "police on Tuesday" in told(first, given(2, 14, WED, None))


def test_an_announced_number_does_not_rise_above_a_guess() -> None:
    text = told(
        given(1, 950, TUE, None, origins="A", bound=Bound.ABOUT, stated=False),
        given(2, 1166, WED, "the company"),
        state=None, counted="job", name="jobs",
    )  # fmt: skip
    assert "compared with about 950" in text
    assert "rose" not in text
    assert "up from" not in text


def test_what_was_expected_is_told_behind_what_came() -> None:
    text = told(
        given(1, 10_000, TUE, "police", expected=True),
        given(2, 13_000, WED, "police"),
        state=None, counted="", name="parade crowd",
    )  # fmt: skip
    assert text.endswith("at 13,000 on Wednesday, 12 March 2025; 10,000 had been expected.")


def test_people_are_treated_for_something() -> None:
    words = "Six spectators were treated for smoke inhalation after a flare was lit."
    points = given(1, 6, TUE, "police", words=words), given(2, 8, WED, "police")
    assert "people treated for smoke inhalation at eight" in told(*points, state="treated")
