"""An article is cut into passages that hold all of it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.ingest import read
from copydesk.model.article import BlockKind
from copydesk.sources.index.passages import cut_passages
from copydesk.understand.sentences import split_sentences
from tests.sources.index.making import article


def test_a_few_sentences_each() -> None:
    text = " ".join(f"The crew of boat {number} came home." for number in range(8))
    made = article(text, title="Boats come home")
    cuts = cut_passages(made)
    words = [cut.span.cut(made.prose) for cut in cuts]
    assert words[0] == "Boats come home"
    assert [cut.headline for cut in cuts] == [True, False, False, False]
    assert [text.count(".") for text in words[1:]] == [3, 3, 2]


def test_long_sentences_stand_alone() -> None:
    long = "The " + " ".join(f"harbour{number}" for number in range(70)) + " flooded."
    cuts = cut_passages(article(f"{long} {long} It rained."))
    assert len(cuts) >= 2


def test_none_crosses_a_heading() -> None:
    made = read("# Storm\n\nIt rained.\n\n## Damage\n\nA roof fell.\n")
    assert [cut.span.cut(made.prose).split() for cut in cut_passages(made)] == [
        ["Storm"],
        ["It", "rained."],
        ["Damage", "A", "roof", "fell."],
    ]


@given(st.text(max_size=600))
def test_every_sentence_is_in_one_passage(text: str) -> None:
    try:
        made = read(text)
    except ReadError:
        return
    cuts = cut_passages(made)
    assert all(one.span.end <= other.span.start for one, other in pairwise(cuts))
    for sentence in split_sentences(made.prose, made.blocks):
        holding = [cut for cut in cuts if cut.span.contains(sentence.span)]
        assert len(holding) == (sentence.kind is not BlockKind.BYLINE)
