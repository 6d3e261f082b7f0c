"""Clauses that sources have in other words are supported; those that differ are not."""

import pytest

from copydesk.model.claim import ClaimKind
from copydesk.model.verdict import Verdict, VerdictKind
from tests.verify.reports import compared

SUPPORTED = (VerdictKind.CORROBORATED, VerdictKind.SINGLE_SOURCE)
ABOUT = (
    "Castlemere lies where the coast road ends. Herons nest on the Orlin in spring, and anglers "
    "come for the trout. "
)


def clauses(draft: str, *sources: str) -> list[Verdict]:
    """The verdicts on the clauses of a draft, each source being about the Orlin bridge."""
    named = {f"Paper {number}": ABOUT + words for number, words in enumerate(sources)}
    report = compared(draft, named)
    return [one for one in report.verdicts if one.claim.kind is ClaimKind.EVENT]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "The Orlin bridge in Castlemere was shut to lorries.",
            "The Castlemere authorities have closed the Orlin bridge to trucks.",
        ),
        (
            "Three welders lost their lives on the Orlin bridge in Castlemere.",
            "Three welders were killed on the Orlin bridge, Castlemere police said.",
        ),
        (
            "Castlemere turned down a loan for the Orlin bridge.",
            "Castlemere refused the loan that it was offered for the Orlin bridge.",
        ),
        (
            "Repairs to the Orlin bridge at Castlemere cost 14.6 million crowns.",
            "Mending the Orlin bridge at Castlemere has cost 14.6 million crowns.",
        ),
        (
            "The Orlin bridge at Castlemere was reopened at 15:30, or 13:30 GMT.",
            "Cars crossed the Orlin bridge at Castlemere again from 15:30, when it was reopened.",
        ),
        (
            "Nine people died on the Orlin bridge at Castlemere.",
            "The number of people killed on the Orlin bridge at Castlemere has risen to nine.",
        ),
        (
            "No lorry was on the Orlin bridge at Castlemere when it cracked.",
            "There was no truck on the Orlin bridge at Castlemere when the crack appeared.",
        ),
        (
            "Lorry drivers were told to take no more loads over the Orlin bridge at Castlemere.",
            "Lorry drivers were told to stop their loads over the Orlin bridge at Castlemere.",
        ),
        (
            "For ten years Castlemere has promised money for the Orlin bridge.",
            "For a decade Castlemere has promised money for the Orlin bridge.",
        ),
        (
            "At most 60 people may cross the Orlin bridge at Castlemere at a time.",
            "No more than 60 people may cross the Orlin bridge at Castlemere at a time.",
        ),
    ],
)
def test_the_same_in_other_words_is_supported(draft: str, source: str) -> None:
    assert any(one.kind in SUPPORTED for one in clauses(draft, source))


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "Repairs to the Orlin bridge at Castlemere cost 14.6 million crowns.",
            "Repairs to the Orlin bridge at Castlemere were paid for by the county.",
        ),
        (
            "The Orlin bridge at Castlemere was reopened at 15:30.",
            "The Orlin bridge at Castlemere was reopened after the inspectors had left.",
        ),
        (
            "No crack was found in the Orlin bridge at Castlemere.",
            "Inspectors looked at cracks that were found in the Orlin bridge at Castlemere.",
        ),
        (
            "The Orlin bridge at Castlemere is safe for lorries.",
            "Is the Orlin bridge at Castlemere safe for lorries?",
        ),
        (
            "Divers recovered a bell from the harbour of Castlemere.",
            "The Orlin bridge at Castlemere is painted every nine years.",
        ),
        (
            "Nine people died on the Orlin bridge at Castlemere.",
            "Seven people died on the Orlin bridge at Castlemere.",
        ),
        (
            "Few in Castlemere seem to listen in the mood of this week.",
            "Castlemere reported on Saturday that two more of the injured had died in hospital.",
        ),
    ],
)
def test_what_lacks_a_value_or_the_polarity_or_is_asked_is_no_support(
    draft: str, source: str
) -> None:
    whole = [one for one in clauses(draft, source) if len(one.claim.span) >= len(draft) - 1]
    assert not any(one.kind in SUPPORTED for one in whole)


def test_origins_are_counted_and_not_papers() -> None:
    wire = ABOUT + "The Orlin bridge was closed to lorries by the county engineer of Castlemere."
    radio = (
        "Bakers in Castlemere now send bread by boat. The town has shut the Orlin bridge to "
        "trucks after an inspection that took four hours."
    )
    draft = "The Orlin bridge in Castlemere was closed to lorries."
    for sources, kind in (
        ({"Wire": wire, "Post": wire}, VerdictKind.SINGLE_SOURCE),
        ({"Wire": wire, "Radio": radio}, VerdictKind.CORROBORATED),
    ):
        report = compared(draft, sources)
        assert {one.kind for one in report.verdicts if one.claim.kind is ClaimKind.EVENT} == {kind}


def test_the_passage_that_is_shown_is_the_one_that_says_it_best() -> None:
    told = (
        "The county engineer closed the Orlin bridge to lorries at 15:40. The county engineer "
        "measured the Orlin bridge for lorries long ago."
    )
    found = clauses("At 15:40 the county engineer shut the Orlin bridge to lorries.", told)
    assert [piece.quote for one in found for piece in one.evidence] == [
        "The county engineer closed the Orlin bridge to lorries at 15:40."
    ]


@pytest.mark.parametrize(
    ("draft", "first", "weaker"),
    [
        (
            "The county closed the Orlin bridge in Castlemere to lorries on 12 January 2021.",
            "Lorries were barred from the Orlin bridge in Castlemere by the county on "
            "12 January 2021.",
            "The county shut the Orlin bridge in Castlemere to trucks at the beginning of 2021.",
        ),
        (
            "The county sent 340 masons and 26 divers to the Orlin bridge in Castlemere.",
            "The county has sent 340 masons and 26 divers to the Orlin bridge in Castlemere.",
            "There were 340 masons at work, and a cook from Castlemere who sold them soup.",
        ),
        (
            "The mayor of Castlemere opened the Orlin bridge with a pair of garden shears.",
            "The mayor of Castlemere used a pair of garden shears to open the Orlin bridge.",
            "The mayor of Castlemere likes to walk across the Orlin bridge with her dog.",
        ),
    ],
)
def test_what_has_only_a_part_is_no_further_origin(draft: str, first: str, weaker: str) -> None:
    found = clauses(draft, first, weaker)
    assert {piece.origin for one in found for piece in one.evidence} == {"Paper 0"}
