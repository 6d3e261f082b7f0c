"""Who is said to have done it: a disagreement only where one answers the other."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from copydesk.events.disagreements import _of_responsibility
from copydesk.model.event import Statement, StatementKind
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.span import Span

WORDS = "The governor blamed a rival band for the ambush."


def said(kind: StatementKind, who: str, day: int, words: str) -> Statement:
    published = datetime(2025, 3, day, tzinfo=UTC)
    piece = Evidence("a.md", "0", Span(0, 9), words, Stance.SUPPORTS, "A", published)
    return Statement(f"s{day}", kind, None, who, words, "", None, (piece,), ("A",))


@pytest.mark.parametrize(
    ("day", "words", "expected"),
    [
        (6, WORDS, True),
        (4, WORDS, False),
        (6, WORDS.replace(".", " without offering evidence."), False),
    ],
)
def test_blame_disputes_a_claim_that_was_known_and_on_some_ground(
    day: int, words: str, expected: bool
) -> None:
    claim = said(StatementKind.RESPONSIBILITY, "the Front", 5, "It carried out the ambush.")
    blame = said(StatementKind.ACCUSATION, "the governor", day, words)
    assert bool(list(_of_responsibility([claim, replace(blame, id="s9")]))) is expected
