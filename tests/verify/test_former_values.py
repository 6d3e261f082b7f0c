"""A value that a report names as a former one is not borne out by it as standing."""

import pytest

from copydesk.model.verdict import VerdictKind
from tests.verify.reports import compared, verdict_on

EARLY = "2025-03-04T20:00+00:00"
LATE = "2025-03-09T08:00+00:00"
AGENCY = "Corrie Wire @ " + EARLY


@pytest.mark.parametrize(
    ("later", "right"),
    [
        ("The regatta at Ostrel drew 7,020 spectators, down from the 7,640 announced.", "7,020"),
        (
            "The number of spectators at Ostrel's regatta, put at 7,640 on the day, is now 7,020.",
            "7,020",
        ),
        (
            "The 7,640 spectators announced at the Ostrel regatta included the crews. "
            "The corrected attendance is 7,020.",
            "7,020",
        ),
    ],
)
def test_a_value_that_a_later_report_replaces_is_superseded(later: str, right: str) -> None:
    sources = {
        AGENCY: "The regatta at Ostrel drew 7,640 spectators, the club said.",
        f"Vale Post @ {LATE}": later,
    }
    report = compared("The regatta at Ostrel drew 7,640 spectators.", sources)
    verdict = verdict_on(report, "7,640 spectators")
    assert verdict.kind is VerdictKind.SUPERSEDED
    assert verdict.right == right
    assert verdict.origins == 1
    assert {one.severity.value for one in report.findings} <= {"info"}


def test_a_clause_is_superseded_with_its_value() -> None:
    sources = {
        AGENCY: "Nineteen hikers were treated for frostbite in Ostrel, the clinic said.",
        f"Vale Post @ {LATE}": "The number of hikers treated for frostbite in Ostrel, given as 19 "
        "on the night, is now put at 24.",
    }
    report = compared("Nineteen hikers were treated for frostbite in Ostrel.", sources)
    assert {one.kind for one in report.verdicts if one.origins} == {VerdictKind.SUPERSEDED}


@pytest.mark.parametrize(
    ("draft", "later"),
    [
        (
            "The regatta at Ostrel drew 7,640 spectators.",
            "The regatta at Ostrel drew 7,640 spectators, up from 5,900 a year ago.",
        ),
        (
            "The regatta at Ostrel drew 7,020 spectators, down from 7,640 first announced.",
            "The regatta at Ostrel drew 7,020 spectators, down from the 7,640 announced.",
        ),
        (
            "The regatta at Ostrel drew 7,640 spectators.",
            "The regatta at Ostrel drew 7,640 spectators. The fair at Brask drew 7,020.",
        ),
    ],
)
def test_what_is_no_revision_of_the_value_supports_it(draft: str, later: str) -> None:
    sources = {
        AGENCY: "The regatta at Ostrel drew 7,640 spectators, the club said.",
        f"Vale Post @ {LATE}": later,
    }
    kinds = {one.kind for one in compared(draft, sources).verdicts}
    assert VerdictKind.SUPERSEDED not in kinds


def test_an_article_that_dates_a_value_back_is_not_told_it_is_old() -> None:
    sources = {
        AGENCY: "The regatta at Ostrel drew 7,020 spectators, down from the 7,640 announced."
    }
    report = compared("On Monday the club at Ostrel announced 7,640 spectators.", sources)
    assert VerdictKind.SUPERSEDED not in {one.kind for one in report.verdicts}
