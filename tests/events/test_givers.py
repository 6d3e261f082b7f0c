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
        (
            "The coast guard has told the families how many people were lost. "
            "The figure is 14 dead.",
            "The coast guard",
        ),
        ("The coast guard has told the families that it is sorry. The figure is 14 dead.", None),
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


def test_a_crowd_is_of_the_day_on_which_it_came(tmp_path: Path) -> None:
    first = "The Orvell parade is on Tuesday. Police are preparing for 10,000 people at the parade."
    later = "In Orvell on Tuesday, 13,000 people turned out to see the parade, police estimate."
    reports = {
        "a": ("Mill Letter", "2025-03-03T09:00:00+00:00", first),
        "b": ("Coast Wire", "2025-03-06T09:00:00+00:00", later),
    }
    (event,) = recorded(tmp_path / "r", reports).events
    crowd = next(one for one in event.figures if one.name.endswith("crowd")).current
    assert (crowd.as_of.date(), crowd.as_of_stated) == (datetime(2025, 3, 4).date(), True)


def test_what_an_old_count_left_out_is_why_it_rose(tmp_path: Path) -> None:
    first = "The Orvell final drew a crowd of 38,764 to the stadium on Tuesday, the league said."
    later = (
        "The crowd at the Orvell final on Tuesday was 38,912, the league said. The figure "
        "announced in the stadium, 38,764, left out a bank of turnstiles."
    )
    reports = {"a": ("Mill Letter", MORNING, first), "b": ("Coast Wire", EVENING, later)}
    (event,) = recorded(tmp_path / "r", reports).events
    crowd = next(one for one in event.figures if "crowd" in one.name).current
    assert crowd.reason is not None
    assert "left out" in crowd.reason.quote
