"""Denials in other words: found where both are of one thing, let be where they are of two."""

import pytest

from copydesk.model.verdict import VerdictKind
from tests.verify.reports import compared, wrong_words

_MORE = (
    " The paper has more on this in its Sunday edition, with a map and two photographs. Readers who"
    " called the newsroom on Monday spoke of little else, and the weather stayed dry all week."
)
"""What a report has besides, so that it is no copy of the draft."""


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "The ministry ruled out a sale of the airline.",
            "The ministry said that it had not decided about a sale of the airline.",
        ),
        (
            "The insurers have accepted the claim of the shipyard.",
            "The insurers declined the claim of the shipyard in May.",
        ),
        (
            "The Danish team accepted the verdict of the jury and lodged no protest.",
            "The Danish team lodged a protest against the verdict of the jury.",
        ),
        (
            "The maternity ward did not take patients during the flood.",
            "The maternity ward remained open during the flood.",
        ),
    ],
)
def test_what_a_report_denies_in_other_words(draft: str, source: str) -> None:
    assert wrong_words(compared(draft, {"Gulf Wire": source + _MORE}))


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "The yard at Halden gives up 260 posts, and 130 more go in its branches.",
            "The numbers for the yard at Halden (260) and for its branches (130) are unchanged.",
        ),
        (
            "The court jailed the banker Olaf Terning. His lawyer said that he would appeal.",
            "The court jailed the banker Olaf Terning. The lawyer of his partner Jan Roos said "
            "that Roos accepted the judgment.",
        ),
        (
            "The search below the slope of Akta will continue.",
            "The minister was asked whether the search below the slope of Akta would be called off "
            "and said that it would go on.",
        ),
        (
            "The union accepted the offer of the port.",
            "Reporters asked whether the union would refuse the offer of the port.",
        ),
        (
            "The driver of the coach was not hurt.",
            "Eleven passengers of the coach were hurt, four of them seriously.",
        ),
        (
            "The bridge was reopened on Saturday morning.",
            "The bridge was closed on Friday.",
        ),
        (
            "The maternity ward was open during the flood.",
            "At first the maternity ward was closed during the flood.",
        ),
        (
            "The mayor refused to resign.",
            "The opposition demanded that the mayor resign.",
        ),
    ],
)
def test_what_only_looks_like_a_denial(draft: str, source: str) -> None:
    assert not wrong_words(compared(draft, {"Gulf Wire": source + _MORE}))


def test_what_a_report_may_well_deny_is_not_borne_out() -> None:
    report = compared(
        "The committee has backed the plan for a new harbour at Lunn.",
        {"Gulf Wire": "The committee opposed the plan for a new harbour at Lunn." + _MORE},
    )
    kinds = {verdict.kind for verdict in report.verdicts}
    assert not kinds & {VerdictKind.CORROBORATED, VerdictKind.SINGLE_SOURCE}
