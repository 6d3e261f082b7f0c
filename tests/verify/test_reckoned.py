"""A value that follows from two others of a source is borne out by it."""

import pytest

from copydesk.model.verdict import VerdictKind
from tests.verify.reports import compared, verdict_on

MILL = (
    "Halden Mills was founded in Ostrel in May 1998. Its founder Una Brant, born on 14 June 1961, "
    "still runs it. The fire at the mill in Ostrel broke out at 04:12. The roof of the mill had "
    "fallen in by 05:55. The mill has 143 looms, after 172 in 2019."
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Halden Mills in Ostrel has 143 looms. That is 29 fewer than the 172 of the past.", "29"),
        (
            "The fire at the mill in Ostrel broke out at 04:12. The roof of the mill fell in "
            "within two hours of it.",
            "two hours",
        ),
        ("Una Brant, who was born on 14 June 1961 and is 63, runs the mill in Ostrel.", "63"),
        (
            "Halden Mills was founded in Ostrel in May 1998, which makes it 26 years old.",
            "26 years old",
        ),
    ],
)
def test_what_follows_from_two_values_is_borne_out(draft: str, words: str) -> None:
    report = compared(draft, {"Corrie Wire": MILL})
    assert verdict_on(report, words).kind is VerdictKind.SINGLE_SOURCE


@pytest.mark.parametrize(
    ("draft", "words", "source"),
    [
        ("Brant, who is 63, spoke last.", "63", "Una Brant, 63, has sold the mill in Ostrel."),
        (
            "The limit on the bridge is 25 km/h and the gauge of the tram shows 23.",
            "23",
            "The limit is 25 km/h. The gauge gives 23 km/h on entry to the bridge.",
        ),
        (
            "The line at Ostrel:\n\n| The line | |\n|---|---|\n| Length | 48 km |\n"
            "| Gauge | 762 mm |\n| Summit | 1,980 m |",
            "48 km",
            "It winds for 48 km up to the summit (1,980 m), on rails 762 mm apart.",
        ),
    ],
)
def test_what_is_told_in_another_form_is_borne_out(draft: str, words: str, source: str) -> None:
    report = compared(draft, {"Corrie Wire": source})
    assert verdict_on(report, words).kind is VerdictKind.SINGLE_SOURCE


@pytest.mark.parametrize(
    ("draft", "words", "source"),
    [
        ("Brant, who is 63, spoke last.", "63", "Tove Ilves, 63, has bought the mill in Ostrel."),
        (
            "The line at Ostrel:\n\n| The line | |\n|---|---|\n| Length | 48 km |\n"
            "| Gauge | 762 mm |\n| Summit | 1,980 m |",
            "48 km",
            "Another railway, 48 km off, has a gauge of one metre.",
        ),
    ],
)
def test_the_value_of_another_is_not(draft: str, words: str, source: str) -> None:
    report = compared(draft, {"Corrie Wire": source})
    assert verdict_on(report, words).kind is VerdictKind.NOT_FOUND


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Halden Mills in Ostrel has 143 looms. That is 31 fewer than in the past.", "31"),
        (
            "The fire at the mill in Ostrel broke out at 04:12. The roof of the mill fell in "
            "after five hours.",
            "five hours",
        ),
        ("Una Brant, who runs the mill in Ostrel, is 63.", "63"),
    ],
)
def test_what_does_not_follow_is_not(draft: str, words: str) -> None:
    report = compared(draft, {"Corrie Wire": MILL})
    assert verdict_on(report, words).kind is not VerdictKind.SINGLE_SOURCE
