"""Orders and ranks that neither text tells in the other's words, nor with a superlative."""

import pytest

from copydesk.verify import faults
from tests.verify.reports import compared

RANKS = [
    (
        "Nobody in the county employs more people than Brandt, the maker of pumps.",
        "Brandt, the county's third-biggest employer of people, will move its pump works to Oss.",
    ),
    (
        "Other women had led the Oss harbour authority before Marit Kolb was chosen.",
        "Marit Kolb is the first woman to lead the Oss harbour authority.",
    ),
    (
        "There are mills in Veldland older than the one in Oss.",
        "The mill in Oss, the oldest mill in Veldland, was sold on Monday.",
    ),
    (
        "Never before had the shares of the shipping line Norsel fallen so steeply in a day.",
        "Shares in the shipping line Norsel had their steepest one-day fall since 2011.",
    ),
    (
        "No accident in the history of the Oss mountain line has cost more lives.",
        "It is the heaviest loss of life on the Oss line since 1931, when a train ran away.",
    ),
]
OTHER_RANKS = [
    (
        "Nobody in the county employs more people than Brandt, the maker of pumps.",
        "Brandt, the county's biggest employer of people, will move its pump works to Oss.",
    ),
    (
        "No other woman had led the Oss harbour authority before Marit Kolb was chosen.",
        "Marit Kolb is the first woman to lead the Oss harbour authority.",
    ),
    (
        "Other women had led the Oss fire brigade before Ida Renn was chosen.",
        "Marit Kolb is the first woman to lead the Oss harbour authority.",
    ),
    (
        "Veldland had known an earlier train crash that was worse.",
        "It was the worst train crash in Veldland since that at Oss in 1957.",
    ),
]
ORDERS = [
    (
        "The passengers did not leave the ferry until the naval tug had come.",
        "All the passengers were taken off the ferry by fishing boats before the navy tug arrived.",
    ),
    (
        "The sirens were sounded only after shells had begun to hit the market.",
        "Sirens wailed at four, and the first shells fell on the market of Oss minutes later.",
    ),
    (
        "The white flag was already up when the sheriff left his message.",
        "The sheriff pushed a message under the farmhouse door; an hour later a white flag hung "
        "from the chimney.",
    ),
]
SAME_ORDERS = [
    (
        "The passengers had left the ferry before the naval tug came.",
        "All the passengers were taken off the ferry by fishing boats before the navy tug arrived.",
    ),
    (
        "The sirens were sounded before shells began to hit the market.",
        "Sirens wailed at four, and the first shells fell on the market of Oss minutes later.",
    ),
    (
        "Renn had praised his keeper not long before he was sacked.",
        "Oss dismissed Renn on Monday, eight days after he had praised his keeper.",
    ),
    (
        "Some of the founder's shares were sold before trading in Oss Tea was halted.",
        "The exchange halted trading in Oss Tea after its price trebled in a week.",
    ),
    (
        "Kolb spoke to Renn before she sat down with the editors of the newspaper.",
        "Kolb says Renn noticed after a dinner that she was nervous about the newspaper.",
    ),
]
SIDES = [
    (
        "The front doors could not be used as a way out of the burning jet.",
        "The crew opened the rear doors of the burning jet, for the forward exits were jammed.",
    ),
    (
        "The lower deck of the ferry was under water and its passengers had to climb out.",
        "Passengers on the upper deck of the ferry could walk out, but those below had to climb, "
        "since the water stood high.",
    ),
]


def _codes(draft: str, report: str) -> set[str]:
    return {one.code for one in compared(draft, {"Oss Wire": report}).findings}


@pytest.mark.parametrize(("draft", "report"), RANKS)
def test_another_rank_refutes(draft: str, report: str) -> None:
    assert faults.SUPERLATIVE.code in _codes(draft, report)


@pytest.mark.parametrize(("draft", "report"), OTHER_RANKS)
def test_the_same_rank_or_that_of_another_does_not(draft: str, report: str) -> None:
    assert faults.SUPERLATIVE.code not in _codes(draft, report)


@pytest.mark.parametrize(("draft", "report"), ORDERS)
def test_the_other_order_refutes(draft: str, report: str) -> None:
    assert faults.ORDER.code in _codes(draft, report)


@pytest.mark.parametrize(("draft", "report"), SAME_ORDERS)
def test_the_same_order_or_that_of_others_does_not(draft: str, report: str) -> None:
    assert faults.ORDER.code not in _codes(draft, report)


@pytest.mark.parametrize(("draft", "report"), SIDES)
def test_a_report_of_both_sides_refutes_neither(draft: str, report: str) -> None:
    assert faults.DIRECTION.code not in _codes(draft, report)
