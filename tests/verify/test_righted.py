"""What an article refutes by itself, sources contradict where they have the right value."""

import pytest

from copydesk.model.verdict import VerdictKind
from tests.verify.reports import compared, verdict_on

REGATTA = (
    "The regatta at Ostrel was held on Tuesday, 4 March 2025. It drew 4,382 rowers from Brask and "
    "Corrie, 32% of the 13,694 people in the valley. Una Brant opened it from the pier at Ostrel."
)


@pytest.mark.parametrize(
    ("draft", "wrong", "right"),
    [
        ("The regatta at Ostrel was held on Monday, 4 March 2025.", "Monday", "Tuesday"),
        (
            "The regatta at Ostrel drew 4,382 of the 13,694 people in the valley, or 45 per cent.",
            "45 per cent",
            "32 per cent",
        ),
    ],
)
def test_sources_that_have_the_right_value_contradict(draft: str, wrong: str, right: str) -> None:
    report = compared(draft, {"Corrie Wire": REGATTA})
    verdict = verdict_on(report, wrong)
    assert (verdict.kind, verdict.right, verdict.origins) == (VerdictKind.CONTRADICTED, right, 1)
    assert all(one.stance.value == "contradicts" for one in verdict.evidence)
    flagged = [one for one in report.findings if one.span.overlaps(verdict.span)]
    assert len(flagged) == 1


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            "The regatta at Ostrel drew 600 of 1,200 children of Brask, or 80 per cent.",
            "80 per cent",
        ),
        ("The fair at Brask was held on Monday, 11 March 2025.", "Monday, 11 March 2025"),
    ],
)
def test_what_no_source_makes_right_is_not_checked(draft: str, words: str) -> None:
    report = compared(draft, {"Corrie Wire": REGATTA}, "2025-03-12T10:00+00:00")
    assert verdict_on(report, words).kind is VerdictKind.NOT_CHECKED
