"""From comparisons to verdicts: each kind, by what origins say."""

import pytest

from copydesk.ingest import read
from copydesk.model.claim import Claim, ClaimKind, Modality
from copydesk.model.evidence import Stance
from copydesk.model.origin import Origins
from copydesk.model.span import Span
from copydesk.model.verdict import VerdictKind
from copydesk.sources.folder import as_source
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify.comparison import Comparison
from copydesk.verify.faults import FIGURE
from copydesk.verify.judge import judge
from copydesk.verify.passages import Passages

NAMES = ("wire.md", "copy.md", "radio.md", "ministry.md")
ORIGINS = Origins(
    {"wire.md": "Wire", "copy.md": "Wire", "radio.md": "Radio", "ministry.md": "Ministry"}
)
CLAIM = Claim("c1", Span(0, 10), Span(0, 10), ClaimKind.FIGURE)


@pytest.fixture(scope="module")
def passages() -> Passages:
    """Four sources of one sentence."""
    sources = tuple(
        as_source(name, read(f"The ferry Aurora carried {20 + at} people.".encode()))
        for at, name in enumerate(NAMES)
    )
    readings = tuple(Reading(one.article, find_reference(one.article, None)) for one in sources)
    return Passages(sources, readings)


def say(
    passages: Passages,
    name: str,
    stance: Stance = Stance.SUPPORTS,
    strength: float = 0.8,
    *,
    revises: bool = False,
    by_value: bool = True,
) -> Comparison:
    """What one source says."""
    passage = passages.by_source[NAMES.index(name)][0]
    against = stance is Stance.CONTRADICTS
    return Comparison(
        passage,
        stance,
        strength,
        f"it has {name}",
        right=name if against else None,
        fault=FIGURE if against else None,
        by_value=by_value,
        revises=revises,
    )


FOR, AGAINST = Stance.SUPPORTS, Stance.CONTRADICTS


@pytest.mark.parametrize(
    ("said", "kind", "origins"),
    [
        ([], VerdictKind.NOT_FOUND, 0),
        ([("wire.md", FOR)], VerdictKind.SINGLE_SOURCE, 1),
        ([("wire.md", FOR), ("copy.md", FOR)], VerdictKind.SINGLE_SOURCE, 1),
        ([("wire.md", FOR), ("radio.md", FOR)], VerdictKind.CORROBORATED, 2),
        ([("wire.md", AGAINST)], VerdictKind.CONTRADICTED, 1),
        ([("wire.md", AGAINST), ("copy.md", AGAINST)], VerdictKind.CONTRADICTED, 1),
        ([("wire.md", FOR), ("radio.md", AGAINST)], VerdictKind.SINGLE_SOURCE, 1),
        (
            [("wire.md", FOR), ("radio.md", AGAINST), ("ministry.md", AGAINST)],
            VerdictKind.DISPUTED,
            1,
        ),
        (
            [("wire.md", FOR), ("radio.md", FOR), ("ministry.md", AGAINST)],
            VerdictKind.CORROBORATED,
            2,
        ),
    ],
)
def test_origins_decide(
    passages: Passages, said: list[tuple[str, Stance]], kind: VerdictKind, origins: int
) -> None:
    verdict = judge(CLAIM, [say(passages, *one) for one in said], passages, ORIGINS)
    assert (verdict.kind, verdict.origins) == (kind, origins)


def test_a_later_count_supersedes_and_is_no_contradiction(passages: Passages) -> None:
    said = [say(passages, "wire.md"), say(passages, "radio.md", AGAINST, revises=True)]
    verdict = judge(CLAIM, said, passages, ORIGINS)
    assert (verdict.kind, verdict.right) == (VerdictKind.SUPERSEDED, "radio.md")


def test_a_contradiction_much_likelier_than_the_support_of_a_clause_outweighs_it(
    passages: Passages,
) -> None:
    weak = say(passages, "wire.md", strength=0.5, by_value=False)
    strong = say(passages, "radio.md", AGAINST, 0.9)
    assert judge(CLAIM, [weak, strong], passages, ORIGINS).kind is VerdictKind.CONTRADICTED
    sure = say(passages, "wire.md", strength=0.85, by_value=False)
    assert judge(CLAIM, [sure, strong], passages, ORIGINS).kind is VerdictKind.SINGLE_SOURCE


def test_one_source_speaks_with_its_likest_passage(passages: Passages) -> None:
    said = [say(passages, "wire.md", AGAINST, 0.7), say(passages, "wire.md", FOR, 0.8)]
    assert judge(CLAIM, said, passages, ORIGINS).kind is VerdictKind.SINGLE_SOURCE


@pytest.mark.parametrize("modality", [Modality.OPINION, Modality.QUESTION, Modality.NOTICE])
def test_what_cannot_be_checked_says_why(passages: Passages, modality: Modality) -> None:
    claim = Claim("c1", Span(0, 10), Span(0, 10), ClaimKind.EVENT, modality)
    verdict = judge(claim, [], passages, ORIGINS)
    assert (verdict.kind, verdict.reason) == (VerdictKind.NOT_CHECKED, modality.value)
