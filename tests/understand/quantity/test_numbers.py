"""What number words and digits are worth, and how wide an interval they leave."""

from math import inf

import pytest

from copydesk.model.quantity import Bound
from tests.understand.quantity.reading_of import only, quantities

NUMBERS = [
    ("They planted 7 oaks.", "7", 7),
    ("They planted 4,318 oaks.", "4,318", 4318),
    ("They planted 12,345,678 oaks.", "12,345,678", 12_345_678),
    ("They planted 31\u00a0250 oaks.", "31\u00a0250", 31_250),
    ("They planted 31\u2009250 oaks.", "31\u2009250", 31_250),
    ("They planted 6,75,000 oaks.", "6,75,000", 675_000),
    ("They planted 2.75 oaks.", "2.75", 2.75),
    ("They planted seventeen oaks.", "seventeen", 17),
    ("They planted sixty oaks.", "sixty", 60),
    ("They planted ninety-one oaks.", "ninety-one", 91),
    ("They planted ninety one oaks.", "ninety one", 91),
    ("They planted two hundred oaks.", "two hundred", 200),
    ("They planted four hundred and six oaks.", "four hundred and six", 406),
    ("They planted four hundred fifty-six oaks.", "four hundred fifty-six", 456),
    ("They planted eleven thousand oaks.", "eleven thousand", 11_000),
    (
        "They planted eight thousand two hundred and twelve oaks.",
        "eight thousand two hundred and twelve",
        8212,
    ),
    (
        "They planted one hundred and twenty thousand oaks.",
        "one hundred and twenty thousand",
        120e3,
    ),
    ("They planted a thousand oaks.", "a thousand", 1000),
    ("They planted a hundred oaks.", "a hundred", 100),
    ("They planted fifteen hundred oaks.", "fifteen hundred", 1500),
    ("They planted 5 million oaks.", "5 million", 5e6),
    ("They planted 5.25 million oaks.", "5.25 million", 5.25e6),
    ("They planted 3 hundred thousand oaks.", "3 hundred thousand", 300e3),
    ("They planted two billion oaks.", "two billion", 2e9),
    ("They planted 7bn oaks.", "7bn", 7e9),
    ("They planted 2.4m oaks.", "2.4m", 2.4e6),
    ("They planted 80k oaks.", "80k", 80e3),
    ("They planted 3 lakh oaks.", "3 lakh", 300e3),
    ("They planted 2.5 crore oaks.", "2.5 crore", 25e6),
    ("They planted a dozen oaks.", "a dozen", 12),
    ("They planted three dozen oaks.", "three dozen", 36),
    ("They planted half a dozen oaks.", "half a dozen", 6),
    ("They planted half a million oaks.", "half a million", 500e3),
    ("They planted three-quarters of a million oaks.", "three-quarters of a million", 750e3),
    ("They planted a quarter of a million oaks.", "a quarter of a million", 250e3),
    ("They planted one and a half million oaks.", "one and a half million", 1.5e6),
    ("They planted 3½ million oaks.", "3½ million", 3.5e6),
    ("They planted a million oaks.", "a million", 1e6),
    ("The twin blasts were heard far away.", "twin", 2),
    ("Both bridges are closed.", "Both", 2),
    ("A pair of swans returned.", "A pair", 2),
    ("A trio of cyclists got away.", "A trio", 3),
    ("Nobody was hurt.", "Nobody", 0),
    ("None of the windows broke.", "None", 0),
    ("No one was hurt.", "No one", 0),
]


@pytest.mark.parametrize(("text", "words", "value"), NUMBERS)
def test_a_number_is_worth_what_it_says(text: str, words: str, value: float) -> None:
    found = only(text)
    assert found.number_span.cut(text) == words
    assert (found.value, found.low, found.high) == (value, value, value)


VAGUE = [
    ("Dozens of shops closed.", "Dozens", 24, 120),
    ("Scores of shops closed.", "Scores", 40, 250),
    ("Hundreds of shops closed.", "Hundreds", 200, 2000),
    ("Thousands of shops closed.", "Thousands", 2000, 20_000),
    ("Tens of thousands of shops closed.", "Tens of thousands", 20_000, 100_000),
    ("Hundreds of thousands of shops closed.", "Hundreds of thousands", 200e3, 1e6),
    ("Tens of millions of tickets were sold.", "Tens of millions", 20e6, 100e6),
    ("Several shops closed.", "Several", 3, 12),
    ("Several hundred shops closed.", "Several hundred", 300, 1200),
    ("A few shops closed.", "A few", 2, 12),
    ("A few thousand shops closed.", "A few thousand", 2000, 12_000),
    ("A couple of shops closed.", "A couple", 2, 3),
    ("A handful of shops closed.", "A handful", 2, 10),
]


@pytest.mark.parametrize(("text", "words", "low", "high"), VAGUE)
def test_a_vague_word_is_a_wide_interval(text: str, words: str, low: float, high: float) -> None:
    found = only(text)
    assert found.span.cut(text) == words
    assert (found.bound, found.low, found.high) == (Bound.VAGUE, low, high)


HEDGED = [
    ("At least 60 oaks fell.", "At least 60", Bound.AT_LEAST, 60, inf),
    ("No fewer than 60 oaks fell.", "No fewer than 60", Bound.AT_LEAST, 60, inf),
    ("A minimum of 60 oaks fell.", "A minimum of 60", Bound.AT_LEAST, 60, inf),
    ("More than 60 oaks fell.", "More than 60", Bound.MORE_THAN, 60, inf),
    ("Over 60 oaks fell.", "Over 60", Bound.MORE_THAN, 60, inf),
    ("Upwards of 60 oaks fell.", "Upwards of 60", Bound.MORE_THAN, 60, inf),
    ("In excess of 60 oaks fell.", "In excess of 60", Bound.MORE_THAN, 60, inf),
    ("Well over 60 oaks fell.", "Well over 60", Bound.MORE_THAN, 60, inf),
    ("Up to 60 oaks fell.", "Up to 60", Bound.AT_MOST, -inf, 60),
    ("As many as 60 oaks fell.", "As many as 60", Bound.AT_MOST, -inf, 60),
    ("No more than 60 oaks fell.", "No more than 60", Bound.AT_MOST, -inf, 60),
    ("Fewer than 60 oaks fell.", "Fewer than 60", Bound.LESS_THAN, -inf, 60),
    ("Less than 60 oaks fell.", "Less than 60", Bound.LESS_THAN, -inf, 60),
    ("Under 60 oaks fell.", "Under 60", Bound.LESS_THAN, -inf, 60),
    ("Nearly 60 oaks fell.", "Nearly 60", Bound.NEARLY, 54, 60),
    ("Almost 60 oaks fell.", "Almost 60", Bound.NEARLY, 54, 60),
    ("Just under 60 oaks fell.", "Just under 60", Bound.NEARLY, 54, 60),
    ("Close to 60 oaks fell.", "Close to 60", Bound.NEARLY, 54, 60),
    ("Just short of 60 oaks fell.", "Just short of 60", Bound.NEARLY, 54, 60),
    ("Just over 60 oaks fell.", "Just over 60", Bound.JUST_OVER, 60, 66),
    ("A little more than 60 oaks fell.", "A little more than 60", Bound.JUST_OVER, 60, 66),
    ("About 60 oaks fell.", "About 60", Bound.ABOUT, 54, 66),
    ("Around 60 oaks fell.", "Around 60", Bound.ABOUT, 54, 66),
    ("Roughly 60 oaks fell.", "Roughly 60", Bound.ABOUT, 54, 66),
    ("Approximately 60 oaks fell.", "Approximately 60", Bound.ABOUT, 54, 66),
    ("Some 60 oaks fell.", "Some 60", Bound.ABOUT, 54, 66),
    ("An estimated 60 oaks fell.", "An estimated 60", Bound.ABOUT, 54, 66),
    ("~60 oaks fell.", "~60", Bound.ABOUT, 54, 66),
    ("Then 60 or so oaks fell.", "60 or so", Bound.ABOUT, 54, 66),
    ("Then 60-odd oaks fell.", "60-odd", Bound.ABOUT, 54, 66),
    ("Then 60 or more oaks fell.", "60 or more", Bound.AT_LEAST, 60, inf),
    ("Then 60+ oaks fell.", "60+", Bound.AT_LEAST, 60, inf),
    ("Then 60-plus oaks fell.", "60-plus", Bound.AT_LEAST, 60, inf),
    ("At least sixty oaks fell.", "At least sixty", Bound.AT_LEAST, 60, inf),
    ("Almost two dozen oaks fell.", "Almost two dozen", Bound.NEARLY, 21.6, 24),
    ("Then 20 to 35 oaks fell.", "20 to 35", Bound.RANGE, 20, 35),
    ("Then 20–35 oaks fell.", "20–35", Bound.RANGE, 20, 35),
    ("Then 20-35 oaks fell.", "20-35", Bound.RANGE, 20, 35),
    ("Between 20 and 35 oaks fell.", "Between 20 and 35", Bound.RANGE, 20, 35),
    ("Then five or six oaks fell.", "five or six", Bound.RANGE, 5, 6),
    (
        "Between 2 million and 3 million oaks fell.",
        "Between 2 million and 3 million",
        Bound.RANGE,
        2e6,
        3e6,
    ),
    ("Then 2-3 million oaks fell.", "2-3 million", Bound.RANGE, 2e6, 3e6),
]


@pytest.mark.parametrize(("text", "words", "bound", "low", "high"), HEDGED)
def test_a_hedge_bounds_the_interval(
    text: str, words: str, bound: Bound, low: float, high: float
) -> None:
    found = only(text)
    assert found.span.cut(text) == words
    assert found.bound is bound
    assert (found.low, found.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("written", "precision"),
    [
        ("84", 1),
        ("90", 1),
        ("100", 10),
        ("340", 10),
        ("1,187", 1),
        ("1,200", 100),
        ("5,600", 100),
        ("60,000", 1000),
        ("3.5", 0.1),
        ("3.50", 0.01),
        ("1.2 million", 100_000),
        ("3 million", 1_000_000),
        ("412 million", 1_000_000),
        ("six million", 1_000_000),
    ],
)
def test_precision_is_how_finely_a_number_is_written(written: str, precision: float) -> None:
    assert only(f"They counted {written} stars.").precision == pytest.approx(precision)


def test_from_one_number_to_another_is_a_change_and_no_range() -> None:
    assert [found.value for found in quantities("Sales fell from 54 to 50.")] == [54, 50]
