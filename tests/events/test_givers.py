"""Who gave a figure, and as of when."""

from datetime import datetime
from pathlib import Path

import pytest

from tests.events.reports import figure, recorded

MORNING, EVENING = "2025-03-04T09:00:00+00:00", "2025-03-05T20:00:00+00:00"


@pytest.mark.parametrize(
    ("words", "giver"),
    [
        (
            "Governor Ada Brandt spoke to reporters at the harbour. "
            "She put the number of dead at 14.",
            "Governor Ada Brandt",
        ),
        (
            "Police were on the quay all night. They said 14 people were dead.",
            "Police",
        ),
        (
            "Fourteen people are dead. Those are the figures from the coast guard at noon.",
            "the coast guard",
        ),
        ("The ministry's evening bulletin reported 14 people dead.", "The ministry"),
        ("The health minister, Ada Brandt, brought the toll down to 14 dead.", "Ada Brandt"),
        ("Deaths in hospital lifted the toll to 14 dead.", None),
        ("The figure announced was 14 dead.", None),
        ("The newspaper said 14 people were dead.", None),
    ],
)
def test_a_figure_is_given_by_whom_its_words_say(
    words: str, giver: str | None, tmp_path: Path
) -> None:
    report = ("Northern Post", MORNING, f"A ferry sank off Orvell on Tuesday. {words}")
    (event,) = recorded(tmp_path / "r", {"one": report}).events
    assert figure(event, "dead").current.said_by == giver


def test_a_count_is_as_of_the_day_on_which_it_was_given(tmp_path: Path) -> None:
    words = "A ferry sank off Orvell, killing 14 people, state radio reported on Tuesday."
    (event,) = recorded(tmp_path / "r", {"one": ("Northern Post", EVENING, words)}).events
    point = figure(event, "dead").current
    assert (point.as_of.date(), point.as_of_stated) == (datetime(2025, 3, 4).date(), True)
    assert not point.hour_stated


def test_what_the_report_that_it_relays_has_not_is_the_relays_own(tmp_path: Path) -> None:
    first = "Harrow Foods will close its mill in Orvell and cut 140 jobs there, two people said."
    relay = (
        "Harrow Foods is to cut 140 jobs at its mill in Orvell, the Mill Letter reported. "
        "The Mill Letter says the mill will close. The stock closed on Tuesday at $21.90."
    )
    later = "Harrow Foods said it would cut 140 jobs in Orvell. Its shares closed at $24.10."
    (event,) = recorded(
        tmp_path / "r",
        {
            "a": ("Mill Letter", "2025-03-04T07:00:00+00:00", first),
            "b": ("Morning Brief", "2025-03-05T07:00:00+00:00", relay),
            "c": ("Coast Wire", EVENING, later),
        },
    ).events
    price = next(one for one in event.figures if one.unit == "USD")
    assert price.points[0].origins == ("Morning Brief",)
