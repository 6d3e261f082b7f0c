"""A stretch of time that the sources tell by its last day: "day 40"."""

import pytest

from tests.verify.reports import compared, wrong_words


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        (
            "The dockers of Selm have been on strike for 40 days, longer than at any time since "
            "1991.",
            (
                "The strike at the Selm docks entered its 40th day, the longest since the 95-day "
                "stoppage of 1991.",
                "Day 40 at Selm. In 1991 the dockers held out for 95 days.",
            ),
        ),
    ],
)
def test_a_stretch_told_by_its_last_day(draft: str, sources: tuple[str, ...]) -> None:
    given = {f"Wire {number}": one for number, one in enumerate(sources)}
    assert wrong_words(compared(draft, given)) == []
