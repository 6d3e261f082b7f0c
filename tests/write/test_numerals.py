"""Numbers in print."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.event import FigurePoint
from copydesk.model.quantity import Bound
from copydesk.write.numerals import begin_with, cardinal, in_figures, in_words, value_of, with_unit
from tests.write.made import TUESDAY, voice


def point(
    value: float, bound: Bound = Bound.EXACT, *, low: float | None = None, high: float | None = None
) -> FigurePoint:
    return FigurePoint(
        "f1.1", value, value if low is None else low, value if high is None else high, bound,
        TUESDAY, True, None, ("A",), (voice("Sixteen people were hurt"),),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("value", "words"),
    [(0, "zero"), (1, "one"), (9, "nine"), (10, "10"), (84, "84"), (1204, "1,204"), (2.5, "2.5"),
     (1_200_000, "1.2 million"), (3_000_000_000, "3 billion"), (1_234_567, "1,234,567")],
)  # fmt: skip
def test_one_to_nine_are_words(value: float, words: str) -> None:
    assert cardinal(value) == words


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [(6, "%", "6%"), (412_000_000, "USD", "$412 million"), (23.1, "USD", "$23.10"),
     (180_000, "GBP", "£180,000"), (50, "CHF", "50 CHF"), (7, "km", "7 km"), (3, None, "three")],
)  # fmt: skip
def test_units_take_figures(value: float, unit: str | None, words: str) -> None:
    assert with_unit(value, unit) == words


@pytest.mark.parametrize(
    ("made", "unit", "words"),
    [
        (point(84, Bound.AT_LEAST), None, "at least 84"),
        (point(3, Bound.AT_LEAST), None, "at least three"),
        (point(90e6, Bound.RANGE, low=85e6, high=95e6), "USD", "$85 million to $95 million"),
        (point(16, Bound.LESS_THAN), None, "fewer than 16"),
        (point(16, Bound.LESS_THAN), "%", "less than 16%"),
        (point(2340, Bound.ABOUT), None, "about 2,340"),
        (point(30, Bound.VAGUE, low=20, high=99), None, "more than 20"),
    ],
)
def test_figures_keep_their_bound(made: FigurePoint, unit: str | None, words: str) -> None:
    assert value_of(made, unit) == words


@pytest.mark.parametrize(
    ("sentence", "begun"),
    [
        ("84 people were killed", "Eighty-four people were killed"),
        ("1,166 jobs go", "A total of 1,166 jobs go"),
        ("the toll rose", "The toll rose"),
        ("187 mm fell", "A total of 187 mm fell"),
    ],
)
def test_no_sentence_begins_with_a_figure(sentence: str, begun: str) -> None:
    assert begin_with(sentence) == begun


@given(st.integers(min_value=0, max_value=10**9))
def test_no_count_begins_a_sentence_as_a_figure(number: int) -> None:
    assert not begin_with(f"{number:,} people came")[:1].isdigit()


@given(st.integers(min_value=0, max_value=9))
def test_tables_have_figures(number: int) -> None:
    assert in_figures(f"at least {in_words(number)}") == f"at least {number}"
