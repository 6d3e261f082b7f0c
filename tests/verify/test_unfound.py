"""A clause is not said to be right for its words alone: what no report of it has is left out."""

import pytest

from copydesk.model.claim import ClaimKind
from copydesk.model.verdict import VerdictKind
from tests.verify.reports import compared

LEDE = "Fire broke out at the cannery of Holm Brothers in Westhaven."
SOURCE = (
    "Fire gutted the cannery of Holm Brothers at Westhaven on Tuesday. The owners, Holm Brothers, "
    "had insured the cannery with a mutual society of fishermen. Firefighters from 23 villages "
    "pumped water out of the harbour all night. On Tuesday the cannery held 4,720 tins of "
    "herring, packed for shipping to customers abroad.\n\n"
    "The mayor promised the workers help with their rents. Shops closed for an hour in "
    "mourning for the cannery cat.\n\n"
    "Another cannery, that of a rival firm, stands idle in Eastbury."
)


def _said(draft: str) -> list[tuple[VerdictKind, str, str]]:
    """What is said of the clauses of a sentence below the lede: verdict, words and reason."""
    report = compared(f"{LEDE}\n\n{draft}", {"Gazette": SOURCE})
    text = report.article.text
    return [
        (one.kind, one.claim.span.cut(text), one.reason)
        for one in report.verdicts
        if one.claim.kind is ClaimKind.EVENT and one.claim.span.start >= text.index(draft)
    ]


@pytest.mark.parametrize(
    "value",
    [
        " for 19 hours",
        " with 67 engines",
        " until 02:15",
        " from 02:15 to 09:20",
    ],
)
def test_a_value_that_no_report_has_is_left_out_of_what_is_borne_out(value: str) -> None:
    rest = "Firefighters from 23 villages pumped water out of the harbour"
    assert _said(f"{rest}{value}.") == [(VerdictKind.SINGLE_SOURCE, rest, "only Gazette has it")]


def test_what_stands_behind_such_a_value_is_borne_out_too() -> None:
    rest = "firefighters from 23 villages pumped water out of the harbour all night"
    assert _said(f"After the fire at 02:15 {rest}.") == [
        (VerdictKind.SINGLE_SOURCE, rest, "only Gazette has it")
    ]


def test_a_place_of_which_no_passage_that_bears_a_clause_out_speaks_is_left_out() -> None:
    rest = "The owners had insured the cannery with a mutual society of fishermen"
    assert _said(f"{rest} in the hillside suburb of Eastbury.") == [
        (VerdictKind.SINGLE_SOURCE, rest, "only Gazette has it")
    ]


def test_a_clause_of_which_too_little_is_left_is_not_found() -> None:
    draft = "The cannery was insured in Kolbury"
    assert _said(f"{draft}.") == [(VerdictKind.NOT_FOUND, draft, "a value in it was not found")]


@pytest.mark.parametrize(
    "draft",
    [
        "Firefighters from 23 villages pumped water out of the harbour in Westhaven",
        "Firefighters from 23 villages in three counties pumped water out of the harbour all night",
        "On Tuesday the cannery held 4,720 tins (about 1,180 stone) of herring for shipping abroad",
        "The two owners had insured the cannery with a mutual society of fishermen",
    ],
)
def test_what_reports_have_or_need_not_have_stays(draft: str) -> None:
    assert _said(f"{draft}.") == [(VerdictKind.SINGLE_SOURCE, draft, "only Gazette has it")]


def test_a_range_of_which_one_end_is_not_found_is_left_out_whole() -> None:
    source = "The ferry Elbe carried 153 sheep across the strait. It first sailed on 3 March 2024."
    rest = "The ferry Elbe carried 153 sheep across the strait"
    draft = f"{rest} between 3 March 2024 and 28 October 2024."
    report = compared(draft, {"Gazette": source})
    borne_out = [
        one.claim.span.cut(report.article.text)
        for one in report.verdicts
        if one.claim.kind is ClaimKind.EVENT and one.kind is VerdictKind.SINGLE_SOURCE
    ]
    assert borne_out == [rest]
