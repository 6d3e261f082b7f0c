"""Figures as series: what reports count, when it held, and what they only tell again."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.events.reports import FIRE, MONDAY, TUESDAY, figure, recorded, values


def test_a_toll_is_a_series_with_its_fall_and_the_reason(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    dead = figure(event, "dead")
    assert values(dead) == [12, 17, 15]
    assert dead.current.value == 15
    assert dead.current.reason
    assert "listed twice" in dead.current.reason.quote


def test_fates_are_never_mixed(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    assert values(figure(event, "injured")) == [40]
    assert values(figure(event, "missing")) == [9, 4]


def test_a_bound_is_kept(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    first = figure(event, "dead").points[0]
    assert (first.low, first.bound.value) == (12, "at least")


def test_every_point_cites_words_that_stand_in_its_source(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    for one in event.figures:
        for point in one.points:
            for piece in point.evidence:
                text = (tmp_path / "fire" / piece.source).read_text("utf-8")
                assert piece.span.cut(text) == piece.quote


def test_as_things_stood_then(tmp_path: Path) -> None:
    then = recorded(tmp_path / "fire", FIRE, datetime(2025, 3, 4, 20, tzinfo=UTC))
    (event,) = then.events
    assert figure(event, "dead").current.value == 17
    assert [one.reason for one in then.set_aside] == ["newer"]


def test_what_a_later_report_only_tells_again_is_no_new_point(tmp_path: Path) -> None:
    reports = dict(FIRE)
    reports["thursday"] = (
        "Weekly Sketch",
        "2025-03-06T18:00:00+00:00",
        "The toll of the cannery fire in Port Lunn stands at 15, after Halden first spoke of 12 "
        "deaths and then of 17.",
    )
    (event,) = recorded(tmp_path / "fire", reports).events
    assert figure(event, "dead").current.value == 15


@pytest.mark.parametrize(
    "words",
    [
        "Three of the dead were brothers.",
        "Fifteen people were injured, six of them children.",
        "Forty people work there, a spokesman said at 14:30.",
    ],
)
def test_parts_ages_and_the_like_are_no_toll(tmp_path: Path, words: str) -> None:
    lede = "A fire at the cannery in Port Lunn killed 20 people on Monday. "
    (event,) = recorded(tmp_path / "one", {"one": ("Coast Wire", MONDAY, lede + words)}).events
    assert values(figure(event, "dead")) == [20]


def test_copies_of_one_report_are_one_origin(tmp_path: Path) -> None:
    words = FIRE["monday"][2]
    reports = {
        "wire": ("Coast Wire", MONDAY, "PORT LUNN, March 3 (Coast Wire) - " + words),
        "paper": ("Lunn Herald", TUESDAY, words + "\n\nCoast Wire contributed to this report."),
    }
    (event,) = recorded(tmp_path / "two", reports).events
    assert len(figure(event, "dead").points[0].origins) == 1
