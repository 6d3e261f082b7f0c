"""A toll that moved days after the event is the news; who gave it is not who tells of the event."""

from dataclasses import replace
from datetime import timedelta

import pytest

from copydesk.model.event import Event
from copydesk.write.dateline import dateline_of
from copydesk.write.harm import harm_of
from copydesk.write.newest import has_newly_moved, newly, newly_in_headlines
from tests.write.made import EVENT


def later(days: int) -> Event:
    """The record with the last counts of the dead so many days after the first."""
    figure = harm_of(EVENT)[0]
    points = tuple(
        replace(one, as_of=one.as_of + timedelta(days=days)) if one.id == figure.latest else one
        for one in figure.points
    )
    figures = (replace(figure, points=points), *(one for one in EVENT.figures if one is not figure))
    return replace(EVENT, figures=figures)


@pytest.mark.parametrize(("days", "newly_moved"), [(0, False), (3, True), (9, True)])
def test_a_toll_of_days_after_is_news(days: int, newly_moved: bool) -> None:
    event = later(days)
    assert has_newly_moved(harm_of(event)[0], event.main) is newly_moved


def test_a_toll_that_never_changed_is_no_news() -> None:
    event = later(9)
    figure = harm_of(event)[0]
    alone = replace(figure, points=(figure.current,))
    assert not has_newly_moved(alone, event.main)


def test_how_it_changed_is_said() -> None:
    figure = harm_of(EVENT)[0]
    assert newly(figure).split()[0] in ("risen", "been")
    assert newly_in_headlines(figure).startswith("Death toll ")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("ORVELL, March 12 (Lantern Wire) - Five people died.", "Orvell"),
        ("Orvell counts its dead, and five people died.", ""),
        ("MERRIDEN, March 12 (Lantern Wire) - Five people died.", ""),
    ],
)
def test_a_dateline_is_that_of_the_newest_report(text: str, printed: str) -> None:
    event = replace(EVENT, dateline="Orvell")
    newest = max(event.sources, key=lambda one: str(one.published)).name
    assert dateline_of(event, "", {newest: text}).partition(",")[0] == printed
