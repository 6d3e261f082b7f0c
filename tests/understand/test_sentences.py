"""Sentences end where a reader ends them."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.article import Block, BlockKind
from copydesk.model.span import Span
from copydesk.understand.sentences import split_sentences


def split(text: str) -> list[str]:
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    return [sentence.span.cut(text) for sentence in split_sentences(text, [block])]


@pytest.mark.parametrize(
    "text",
    [
        "He left.|She stayed.",
        "It struck on Jan. 3 at 6 p.m. Eastern time.",
        "It struck at 6 p.m.|The second came later.",
        "Gen. Q. Smith of the U.S. Army spoke to Reuters.",
        "He lives in the U.S.|He likes it.",
        "“We won.”|She smiled.",
        "Was it so?|Nobody knew!|Then it ended.",
        "Inflation was 3.4 per cent.|Wages fell.",
        "Sales at Acme Inc. rose.|Costs did not.",
        "He said no.|Then he left.",
        "See No. 10 for more.",
        "Wait… what?",
        "Z. P. , born in 1961, is guilty.|M. R. is not.",
    ],
)
def test_borders(text: str) -> None:
    assert split(text.replace("|", " ")) == text.split("|")


def test_no_sentence_crosses_a_block() -> None:
    text = "The Attacks At dawn it began."
    blocks = [
        Block(BlockKind.HEADING, Span(0, 11), level=2),
        Block(BlockKind.PARAGRAPH, Span(12, len(text))),
    ]
    found = split_sentences(text, blocks)
    assert [(s.span.cut(text), s.block) for s in found] == [
        ("The Attacks", 0),
        ("At dawn it began.", 1),
    ]


@given(st.text(max_size=300))
def test_any_text_is_split_without_loss(text: str) -> None:
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    spans = [sentence.span for sentence in split_sentences(text, [block])]
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
    covered = {offset for span in spans for offset in range(span.start, span.end)}
    assert all(not char.strip() for i, char in enumerate(text) if i not in covered)
