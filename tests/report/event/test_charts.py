"""Step charts: drawings that say in words, in shape and in place what a figure was when."""

import math
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.event import FigurePoint
from copydesk.model.quantity import Bound
from copydesk.report.event.axes import time_ticks, value_ticks
from copydesk.report.event.charts import describe, is_drawn, key_of, on_the_line, step_chart
from tests.report.event.events import HOSTILE, figure, point, toll

_SVG = "{http://www.w3.org/2000/svg}"


def drawing(*given: object, **options: object) -> ElementTree.Element:
    return ElementTree.fromstring(step_chart(*given, **options))  # type: ignore[arg-type]


def labels(svg: ElementTree.Element, kind: str) -> list[str]:
    return [
        text.text or ""
        for text in svg.iter(f"{_SVG}text")
        if kind in (text.get("class") or "").split()
    ]


def shapes(svg: ElementTree.Element, kind: str) -> int:
    return sum(kind in (one.get("class") or "").split() for one in svg.iter())


def test_a_figure_of_one_time_is_not_drawn() -> None:
    moment = datetime(2024, 5, 14)
    assert not is_drawn(figure([point(1, 7, moment), point(2, 8, moment)]))
    assert is_drawn(toll())


def test_the_line_takes_what_holds_else_what_most_say() -> None:
    assert [one.id for one in on_the_line(toll())] == ["f1.1", "f1.2", "f1.4", "f1.5"]


def test_the_line_steps_down_when_a_count_is_revised() -> None:
    steps = next(
        one for one in drawing(toll(), None, "f1").iter() if one.get("class") == "steps"
    ).get("d")
    assert steps is not None
    start, *turns = [float(y) for y in re.findall(r"(?:M[\d.]+ |V)([\d.]+)", steps)]
    assert turns[0] < start
    assert turns[0] < turns[1] < turns[2] < start


def test_every_mark_but_the_dot_is_explained_beside_the_chart() -> None:
    assert [words for _, words in key_of(toll())] == [
        "at least, more than",
        "from one number to another",
        "given for the same time as another",
    ]
    exact = [point(n, value, datetime(2024, 5, n)) for n, value in ((1, 7), (2, 9))]
    assert key_of(figure(exact)) == ()


def test_bounds_are_told_by_shape() -> None:
    svg = drawing(toll(), None, "f1")
    assert shapes(svg, "arrow") == 1
    assert shapes(svg, "span") == 1
    assert shapes(svg, "cross") == 1
    assert shapes(svg, "latest") == 2, "the mark and its words"


def test_values_and_speakers_stand_at_their_marks() -> None:
    svg = drawing(toll(), None, "f1")
    assert labels(svg, "value")[0] == "52"
    assert {"at least 40", "58", "51 to 57"} <= set(labels(svg, "value"))
    assert "the hospital" in labels(svg, "speaker")


@pytest.mark.parametrize("width", [330, 680])
def test_labels_do_not_overlap(width: int) -> None:
    places = []
    for text in drawing(toll(), None, "f1", width).iter(f"{_SVG}text"):
        if {"value", "speaker"} & set((text.get("class") or "").split()):
            left, top = float(text.get("x", 0)), float(text.get("y", 0))
            places.append((left, top, left + 6 * len(text.text or ""), top))
    for index, (left, top, right, _) in enumerate(places):
        assert left >= 0
        assert right <= width + 12
        for other_left, other_top, other_right, _ in places[:index]:
            apart = abs(top - other_top) >= 12 or left >= other_right or other_left >= right
            assert apart


def test_those_who_hear_it_are_told_all_of_it() -> None:
    svg = drawing(toll(), None, "f1")
    assert svg.get("aria-labelledby") == "f1-title f1-told"
    told = svg.findtext(f"{_SVG}desc")
    assert told == describe(toll())
    assert "14 May 2024, 18:00: 58, according to the hospital" in told


def test_strings_from_outside_are_only_ever_text() -> None:
    moments = [datetime(2024, 5, day) for day in (1, 2)]
    svg = drawing(
        figure([point(n, n, moment, said_by=HOSTILE) for n, moment in enumerate(moments)], HOSTILE),
        None,
        "f1",
    )
    assert not list(svg.iter(f"{_SVG}b"))
    assert "\u202e" not in ElementTree.tostring(svg, "unicode")


_moments = st.one_of(
    st.datetimes(), st.datetimes(datetime(2024, 1, 1), datetime(2024, 1, 9))
).flatmap(lambda moment: st.sampled_from([moment, moment.replace(tzinfo=UTC)]))
_values = st.one_of(
    st.floats(-1e12, 1e12).map(lambda value: round(value, 6)), st.integers(0, 300).map(float)
)


@st.composite
def _points(draw: st.DrawFn) -> Sequence[FigurePoint]:
    return [
        point(
            number,
            value := draw(_values),
            draw(_moments),
            bound=draw(st.sampled_from(Bound)),
            low=draw(st.sampled_from([value, value - 5, -math.inf])),
            high=draw(st.sampled_from([value, value + 5, math.inf])),
        )
        for number in range(draw(st.integers(2, 6)))
    ]


@given(_points(), _moments, st.sampled_from([330, 680]))
def test_whatever_is_drawn_stays_in_the_drawing(
    points: Sequence[FigurePoint], until: datetime, width: int
) -> None:
    svg = drawing(figure(points), until, "f1", width)
    for one in svg.iter(f"{_SVG}circle"):
        assert 0 <= float(one.get("cx", -1)) <= width
        assert 0 <= float(one.get("cy", -1)) <= float(svg.get("height", 0))


@given(_values, _values, st.integers(3, 8))
def test_value_ticks_enclose_the_values(one: float, other: float, most: int) -> None:
    low, high = sorted((one, other))
    ticks = value_ticks(low, high, most)
    assert ticks[0] <= low + 1e-9 * abs(low)
    assert ticks[-1] >= high - 1e-9 * abs(high)
    assert list(ticks) == sorted(set(ticks))
    assert 2 <= len(ticks) <= 2 * most + 2


@given(st.datetimes(), st.datetimes(), st.integers(4, 8))
def test_time_ticks_lie_between_and_are_few(one: datetime, other: datetime, most: int) -> None:
    first, last = sorted((one, other))
    ticks = time_ticks(first, last, most)
    assert len(ticks) <= most + 1
    assert all(first <= moment <= last for moment, _ in ticks)
