"""A value that one report has is looked for in the others; told twice, it has the same evidence."""

import pytest

from copydesk.model.verdict import VerdictKind
from tests.verify.reports import compared, verdict_on

SURVEY = (
    "The survey of the Ostrel marsh found 1,284 cranes in the reeds, Mira Falk of the bird society "
    "said. The count took forty-eight hours. The last was rung at 05:47."
)


@pytest.mark.parametrize(
    ("draft", "words", "other"),
    [
        (
            "Mira Falk of the bird society counted 1,284 cranes in the Ostrel marsh.",
            "1,284 cranes",
            "Mira Falk has the list of the marsh. Cranes: 1,284. Herons: 40.",
        ),
        (
            "The count of the cranes in the Ostrel marsh by Mira Falk took forty-eight hours.",
            "forty-eight hours",
            "Mira Falk slept little: her count of the cranes at Ostrel began on Friday and went on "
            "for 48 hours.",
        ),
    ],
)
def test_a_further_report_has_it_too(draft: str, words: str, other: str) -> None:
    verdict = verdict_on(compared(draft, {"Reed Wire": SURVEY, "Ostrel Post": other}), words)
    assert (verdict.kind, verdict.origins) == (VerdictKind.CORROBORATED, 2)


@pytest.mark.parametrize(
    ("draft", "words", "other"),
    [
        (
            "Mira Falk of the bird society counted 1,284 cranes in the Ostrel marsh.",
            "1,284 cranes",
            "The mayor of Brask has bought 1,284 bricks for a wall. Mira Falk was not asked.",
        ),
        (
            "Mira Falk of the bird society counted 1,284 cranes in the Ostrel marsh.",
            "1,284 cranes",
            "Did Mira Falk of the bird society count 1,284 cranes in the Ostrel marsh?",
        ),
    ],
)
def test_a_like_number_is_no_further_report(draft: str, words: str, other: str) -> None:
    verdict = verdict_on(compared(draft, {"Reed Wire": SURVEY, "Ostrel Post": other}), words)
    assert (verdict.kind, verdict.origins) == (VerdictKind.SINGLE_SOURCE, 1)


def test_one_figure_told_twice_has_the_evidence_of_both() -> None:
    report = compared(
        "Mira Falk of the bird society counted 1,284 cranes in the Ostrel marsh. The mayor, Jon "
        "Aust, will buy boots for all who look after the 1,284 cranes.",
        {
            "Reed Wire": SURVEY,
            "Ostrel Post": "Whoever looks after the 1,284 cranes gets a pair of boots, Jon Aust "
            "has promised. Mayors of Ostrel keep their word.",
        },
    )
    told = [one for one in report.verdicts if one.span.cut(report.article.text).startswith("1,284")]
    assert [one.origins for one in told] == [2, 2]
