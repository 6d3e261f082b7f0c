"""What is wrong in part is not said to be right, nor merely not to be found."""

import pytest

from copydesk.model.claim import ClaimKind
from copydesk.model.verdict import VerdictKind
from tests.verify.reports import compared

SOURCE = (
    "The Orlin bridge at Castlemere was shut on Tuesday, 4 March 2025, after 36 trucks had "
    "crossed it, said the county. The Elbe carried 153 sheep when it struck the bridge, "
    "a barge of the county. Castlemere lies 12 kilometres from the coast."
)


@pytest.mark.parametrize(
    ("draft", "words", "reason"),
    [
        (
            "The Orlin bridge at Castlemere was shut on Monday, 4 March 2025, the county said.",
            "Monday, 4 March 2025",
            "by what Gazette has it is Tuesday",
        ),
        (
            "The town of Castlemere and its Orlin bridge lie 12 kilometres (9.5 miles) from "
            "the coast.",
            "9.5 miles",
            "by what Gazette has it is 7.5 miles",
        ),
    ],
)
def test_what_the_article_refutes_sources_contradict(draft: str, words: str, reason: str) -> None:
    report = compared(draft, {"Gazette": SOURCE})
    found = {
        (one.kind, one.reason)
        for one in report.verdicts
        if one.claim.span.cut(report.article.text) == words
    }
    assert found == {(VerdictKind.CONTRADICTED, reason)}


def test_a_clause_with_a_wrong_part_is_not_checked() -> None:
    draft = "The barge Elbe carried 135 sheep when it struck the Orlin bridge at Castlemere."
    report = compared(draft, {"Gazette": SOURCE})
    clause = "The barge Elbe carried 135 sheep"
    found = {
        (one.kind, one.reason)
        for one in report.verdicts
        if one.claim.span.cut(report.article.text) == clause
    }
    assert found == {(VerdictKind.NOT_CHECKED, "part is wrong")}


@pytest.mark.parametrize(
    "draft",
    [
        "The Orlin bridge at Castlemere was shut on Tuesday, 4 March 2025, the county said.",
        "Castlemere and its Orlin bridge lie 12 kilometres (7.5 miles) from the coast.",
    ],
)
def test_a_claim_without_one_is_answered(draft: str) -> None:
    report = compared(draft, {"Gazette": SOURCE})
    assert VerdictKind.NOT_CHECKED not in {one.kind for one in report.verdicts}


@pytest.mark.parametrize(
    ("draft", "rest"),
    [
        (
            "The Orlin bridge at Castlemere was shut on Monday, 4 March 2025, the county said.",
            "The Orlin bridge at Castlemere was shut",
        ),
        (
            "When it struck the Orlin bridge at Castlemere, the barge Elbe carried 135 sheep.",
            "When it struck the Orlin bridge at Castlemere",
        ),
    ],
)
def test_what_is_left_of_a_clause_is_what_sources_bear_out(draft: str, rest: str) -> None:
    report = compared(draft, {"Gazette": SOURCE})
    borne_out = [
        one.claim.span.cut(report.article.text)
        for one in report.verdicts
        if one.claim.kind is ClaimKind.EVENT and one.kind is VerdictKind.SINGLE_SOURCE
    ]
    assert borne_out == [rest]


def test_dot_leaders_take_no_time() -> None:
    draft = f"The Orlin bridge at Castlemere was shut{'.' * 4_000} on Monday, 4 March 2025."
    assert compared(draft, {"Gazette": SOURCE}).verdicts


def test_of_two_right_values_the_articles_own_arithmetic_stands() -> None:
    draft = "Castlemere ferry shares fell 21 per cent on the day, from 212 kronor to 187."
    source = (
        "Castlemere ferry shares fell 14 per cent on the day in Tarrow. "
        "The Castlemere ferry had sailed."
    )
    report = compared(draft, {"Gazette": source})
    found = [
        one.suggestion
        for one in report.findings
        if one.span.cut(report.article.text) == "21 per cent"
    ]
    assert found == ["12 per cent"]
