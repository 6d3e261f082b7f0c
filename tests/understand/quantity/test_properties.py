"""What holds for any text."""

from itertools import pairwise
from math import isnan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.article import Block, BlockKind
from copydesk.model.span import Span
from copydesk.understand.quantity import read_quantities
from copydesk.understand.sentences import split_sentences
from tests.understand.quantity.reading_of import quantities

PIECES = st.sampled_from(
    "$ £ € % . , - – — / : ( ) ' ’ ½ + # ~ 12 1,200 3.4 bn m km per cent a third of in to between "
    "and twenty hundred million at least people killed dead half dozen no one times as twice "
    "feet".split()
)
TEXTS = st.one_of(
    st.text(), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES).map("".join)
)


@given(TEXTS)
def test_quantities_are_ordered_apart_and_inside_their_sentences(prose: str) -> None:
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(prose))),)
    sentences = split_sentences(prose, blocks)
    found = read_quantities(prose, sentences, (), blocks)
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start
    for quantity in found:
        assert sentences[quantity.sentence].span.contains(quantity.span)
        assert quantity.span.contains(quantity.number_span)
        assert quantity.low <= quantity.high
        assert not isnan(quantity.value)
        assert quantity.precision >= 0


@given(TEXTS)
def test_reading_twice_gives_the_same(prose: str) -> None:
    assert quantities(prose) == quantities(prose)


@pytest.mark.parametrize(
    "run",
    "$|1|1,|1.|1 |one |hundred |1-|1/|a third of |%|at least |million |in |1 in |between 1 and |"
    "-|x|people |1m|½|km |one million million ".split("|"),
)
def test_a_long_run_of_anything_is_read(run: str) -> None:
    prose = run * (30_000 // len(run))
    assert all(quantity.span.end <= len(prose) for quantity in quantities(prose))
