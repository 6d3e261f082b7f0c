"""A minute of play is borne out whatever form a report gives it, by whom it names."""

import pytest

from copydesk.model.verdict import VerdictKind
from tests.verify.reports import compared, verdict_on

BULLETIN = (
    "Ostrel 1, Corrie 1 after extra time. Kick-off: 16:30. The referee was Una Brant.\n\n"
    "Goals: 17 Ilves (O), 58 Brask (C)."
)
REPORT = (
    "Tove Ilves scored for Ostrel from a penalty in the 17th minute. Nils Brask levelled the match "
    "for Corrie in the 58th, and extra time had no goals."
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Ostrel led when Tove Ilves scored a penalty on 17 minutes in extra time.", "17 minutes"),
        (
            "Ostrel had a penalty before half-time, which Ilves scored in the 17th minute.",
            "17th minute",
        ),
        (
            "Extra time had no goals and no penalty.\n\n"
            "| Minute | Scorer |\n|---|---|\n| 17 | Ilves (Ostrel) |\n| 58 | Brask (Corrie) |",
            "58",
        ),
    ],
)
def test_two_forms_of_one_minute_agree(draft: str, words: str) -> None:
    verdict = verdict_on(compared(draft, {"Cup Bulletin": BULLETIN, "Corrie Wire": REPORT}), words)
    assert (verdict.kind, verdict.origins) == (VerdictKind.CORROBORATED, 2)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Una Brask scored nine minutes from time.", "81st minute"),
        ("With nine minutes left Una Brask scored.", "81st minute"),
    ],
)
def test_a_minute_told_from_the_end(told: str, words: str) -> None:
    draft = "The match had a penalty before half-time. Brask scored in the 81st minute."
    source = f"The referee gave a penalty. {told} The goal stood."
    verdict = verdict_on(compared(draft, {"Corrie Wire": source}), words)
    assert verdict.kind is VerdictKind.SINGLE_SOURCE


def test_the_minute_of_another_scorer_bears_nothing_out() -> None:
    draft = "Extra time had no goals. Corrie took a penalty, and Brask scored in the 17th minute."
    report = compared(draft, {"Cup Bulletin": BULLETIN})
    assert verdict_on(report, "17th minute").kind is not VerdictKind.SINGLE_SOURCE


def test_minutes_of_stoppage_time_are_one_claim() -> None:
    draft = (
        "There was a penalty and stoppage time.\n\n"
        "| Minute | Scorer |\n|---|---|\n| 90+3 | Ilves (Ostrel) |"
    )
    source = "Ilves scored a penalty in the third minute of stoppage time."
    verdict = verdict_on(compared(draft, {"Corrie Wire": source}), "90+3")
    assert verdict.kind is VerdictKind.SINGLE_SOURCE
