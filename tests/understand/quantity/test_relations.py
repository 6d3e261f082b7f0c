"""Shares, sums, changes and conflicts: which numbers a text sets against each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.ingest import read
from copydesk.model.report import Reference, ReferenceFrom
from copydesk.rules.figures import FIGURES
from copydesk.rules.numbers import NUMBERS
from copydesk.understand.quantity.changes import find_changes
from copydesk.understand.quantity.conflicts import find_conflicts
from copydesk.understand.quantity.partitions import find_partitions
from copydesk.understand.quantity.proportions import find_proportions
from copydesk.understand.quantity.shares import share_interval
from copydesk.understand.reading import Reading
from tests.understand.quantity.reading_of import only


def reading(text: str) -> Reading:
    return Reading(read(text), Reference(None, ReferenceFrom.NONE))


@pytest.mark.parametrize(
    ("text", "part", "whole", "share"),
    [
        ("They lost 30 sheep, or 15 per cent of a flock of 200.", 30, 200, 0.15),
        ("Of the 200 sheep, 30 were lost, or 15 per cent.", 30, 200, 0.15),
        ("They lost 30 of their 200 sheep (15%).", 30, 200, 0.15),
        ("Losses were 15 per cent, or 30 of the 200 sheep.", 30, 200, 0.15),
        ("A fifth of the 200 sheep, or 40, were lost.", 40, 200, 0.2),
        ("Half the 200 sheep, 100, were lost.", 100, 200, 0.5),
        ("They had 200 sheep, a quarter of which, 50, were lost.", 50, 200, 0.25),
        ("One in four of the 200 sheep, 50, was lost.", 50, 200, 0.25),
    ],
)
def test_a_share_is_bound_to_its_part_and_whole(
    text: str, part: float, whole: float, share: float
) -> None:
    read_ = reading(text)
    (found,) = find_proportions(read_.article.prose, read_.sentences, read_.quantities)
    assert (found.part.value, found.whole.value) == (part, whole)
    assert found.share.share == pytest.approx(share)


@pytest.mark.parametrize(
    "text",
    [
        "They lost 30 of their 200 sheep, 15 per cent more than last year.",
        "They lost 30 of their 200 sheep, a third of them lambs.",
        "They lost 30 sheep; wool rose 15 per cent at 200 farms.",
        "They lost 30 sheep and 15 per cent of their 200 lambs died.",
    ],
)
def test_a_share_of_something_else_is_let_be(text: str) -> None:
    read_ = reading(text)
    assert not list(find_proportions(read_.article.prose, read_.sentences, read_.quantities))


@pytest.mark.parametrize(
    ("text", "total", "parts"),
    [
        ("They have 12 goats: seven white, three black and two brown.", 12, [7, 3, 2]),
        ("Ada has 12 goats and Bo 15, a total of 27.", 27, [12, 15]),
        ("Of the 27 goats, 12 went to Ada, nine to Bo and six to Cy.", 27, [12, 9, 6]),
        ("Ada has 14 of the 27 goats, Bo eight and Cy five.", 27, [14, 8, 5]),
    ],
)
def test_parts_are_bound_to_their_total(text: str, total: float, parts: list[float]) -> None:
    read_ = reading(text)
    (found,) = find_partitions(read_.article.prose, read_.sentences, read_.quantities)
    assert found.total.value == total
    assert [part.value for part in found.parts] == parts
    assert found.excess == 0


@pytest.mark.parametrize(
    "text",
    [
        "They have 12 goats, including seven white and three black ones.",
        "They have 12 goats in 3 barns and 2 dogs.",
        "The kids are aged nine, seven, five, three and two.",
    ],
)
def test_numbers_side_by_side_are_no_parts(text: str) -> None:
    read_ = reading(text)
    assert not list(find_partitions(read_.article.prose, read_.sentences, read_.quantities))


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Rents rose 8 per cent, from $500 to $540.", 500, 540),
        ("Rents rose 8 per cent to $540 from $500.", 500, 540),
        ("Rents were $540, up 8 per cent from $500.", 500, 540),
        ("Rents are $540, 8 per cent more than the $500 of last year.", 500, 540),
        ("Rents are $540, compared with $500, a rise of 8 per cent.", 500, 540),
        ("Rents rose $40, or 8 per cent, to $540.", 500, 540),
    ],
)
def test_both_ends_of_a_change_are_found(text: str, old: float, new: float) -> None:
    read_ = reading(text)
    (found,) = find_changes(read_.article.prose, read_.sentences, read_.quantities)
    assert (found.old.value, found.new.value) == (old, new)
    assert [rate.value for rate in found.rates] == [8]


@pytest.mark.parametrize(
    ("text", "here", "there"),
    [
        ("The farm has 1,482 goats. All 1,842 goats are white.", 1842, 1482),
        ("The farm made $271,500. That sum, $277,500 of profit, is small.", None, None),
        ("It has 12 goats. It sold 21 of 90 sheep.", None, None),
    ],
)
def test_one_figure_written_twice(text: str, here: float | None, there: float | None) -> None:
    read_ = reading(text)
    found = list(find_conflicts(read_.article.prose, read_.sentences, read_.quantities))
    assert [(one.here.value, one.there.value) for one in found] == ([(here, there)] if here else [])


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("a third", 0.30, 0.37),
        ("almost a third", 0.28, 0.34),
        ("more than half", 0.495, 0.8),
        ("18 per cent", 0.174, 0.186),
        ("18.4 per cent", 0.1825, 0.1855),
    ],
)
def test_how_loosely_a_share_is_taken(words: str, low: float, high: float) -> None:
    found = share_interval(only(f"It is {words} of the whole."))
    assert found == pytest.approx((low, high), abs=0.005)


WORDS = st.sampled_from(
    (
        "12 people, including 13 of the 1,240 half whom a third 5% or from to $3 million £4bn up "
        "down rose by than more total : ; ( ) . and in twice each per head 3–1 km miles dead "
        "killed | --- \n the all 84 per cent full seats first fourth after 1974"
    ).split(" ")
)


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_words_can_be_checked(text: str) -> None:
    if not text.strip(" \n|-():;.,"):
        return
    read_ = reading("Numbers " + text)
    for rule in (*NUMBERS, *FIGURES):
        for found in rule.check(read_, rule):
            assert found.span.end <= len(read_.text)
