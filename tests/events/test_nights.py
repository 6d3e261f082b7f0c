"""Hours of the night, advice, and the rank of an event, as reports give them."""

from pathlib import Path

import pytest

from copydesk.model.event import Event
from tests.events.reports import recorded

SATURDAY, SUNDAY = "2026-02-07T21:00:00+00:00", "2026-02-08T08:20:00+00:00"
LIFT = (
    "The Arlen lift broke down on Saturday evening in high winds, police in Arlen said.\n\n"
    "The lift stopped at 17:48. Crews in Arlen freed the last passenger at 05:36."
)


def told(folder: Path, published: str, words: str, *, first: str = "") -> Event:
    """The record of one report, and of an earlier one of the same event where there is one."""
    reports = {"report": ("Coast Wire", published, words)}
    if first:
        earlier = "The Arlen lift broke down in high winds on Saturday, police in Arlen said."
        reports["first"] = ("Dell Post", first, earlier)
    return recorded(folder / "reports", reports).events[0]


@pytest.mark.parametrize(
    ("first", "day"),
    [
        pytest.param("", 8, id="out after the night"),
        pytest.param("2026-02-07T09:00:00+00:00", 7, id="in the news before that evening"),
    ],
)
def test_a_small_hour_behind_an_evening_is_of_the_night_after_it(
    tmp_path: Path, first: str, day: int
) -> None:
    event = told(tmp_path, SUNDAY, LIFT, first=first)
    (freed,) = [one for one in event.happenings if one.verb == "freed"]
    assert freed.when.start.day == day


def test_advice_is_no_statement(tmp_path: Path) -> None:
    words = "A recall began in Arlen on Saturday. Dealers say do not leave the car on the charger."
    assert not told(tmp_path, SATURDAY, words).statements


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        (
            "If the figures stand, no flood in Arlen since the 1979 storm has taken more lives.",
            ", if the figures are borne out",
        ),
        (
            "By most accounts no flood in Arlen since the 1979 storm has taken more lives.",
            ", by most accounts",
        ),
        ("It was the deadliest flood in Arlen since the 1979 storm.", ""),
    ],
)
def test_how_an_event_ranks_is_said_of_it_by_its_noun_as_far_as_reports_vouch_for_it(
    tmp_path: Path, words: str, hedge: str
) -> None:
    event = told(tmp_path, SUNDAY, f"A flood killed 40 people in Arlen on Saturday. {words}")
    assert ("the flood", f"the deadliest in Arlen since the 1979 storm{hedge}") in [
        (one.subject, one.rest) for one in event.background
    ]


def test_squares_and_numbers_do_not_speak(tmp_path: Path) -> None:
    words = (
        "A rally against the count of the vote filled the streets of Arlen on Saturday, and "
        "ended late in the evening without an incident.\n\n"
        '"Count every sheet of paper," Harbour Square said.\n\n'
        '"I have nice handwriting," Twenty-eight said.'
    )
    assert not told(tmp_path, SATURDAY, words).statements
