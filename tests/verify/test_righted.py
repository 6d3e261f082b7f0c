"""What an article refutes by itself, sources contradict where they have the right value."""

from dataclasses import replace

import pytest

from copydesk.model.finding import Finding, Severity
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.verify import with_sources
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
    (flagged,) = [one for one in report.findings if one.span.overlaps(verdict.span)]
    assert [one.quote for one in flagged.evidence] == [one.quote for one in verdict.evidence]


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


def test_a_source_gives_what_is_right_where_the_article_does_not() -> None:
    draft = (
        "The trial of Jon Aust, the ferryman of Ostrel, opened on 4 March 2023 and lasted barely "
        "fourteen months until the verdict on Monday."
    )
    source = (
        "Jon Aust, the ferryman of Ostrel, was convicted at Brask. The trial took 24 months, in a "
        "court with one room large enough for it."
    )
    report = compared(draft, {"Corrie Wire": source})
    (finding,) = report.findings
    assert finding.suggestion == "24 months"


def test_what_the_article_and_a_source_refute_alike_is_told_once() -> None:
    report = compared("The fair drew 770 people to Ostrel.", {"Corrie Wire": REGATTA})
    claim = verdict_on(report, "770 people").claim
    verdict = Verdict(
        claim, VerdictKind.CONTRADICTED, claim.span, "it has 700", 1, (), "700", "SR001", "figure"
    )
    found = Finding("NM003", "sum", Severity.WARNING, claim.span, "400 + 300 = 700", "700")
    assert list(with_sources([found], [verdict])) == [replace(found, severity=Severity.ERROR)]
    other = replace(found, suggestion="770")
    assert len(list(with_sources([other], [verdict]))) == 2


def test_one_wrong_name_is_told_once() -> None:
    source = (
        '"The harbour belongs to the town," said Helka Aumann, the president of the Ostrel court. '
        '"Nobody may sell a pier," Helka Aumann said.'
    )
    draft = (
        '"The harbour belongs to the town," said Helga Naumann, the president of the Ostrel court.'
    )
    report = compared(draft, {"Corrie Wire": source})
    words = [one.span.cut(report.article.text) for one in report.findings]
    assert words == ["Helga Naumann"]
