"""Quantities of a line of prose, for tests."""

from copydesk.model.article import Block, BlockKind
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.understand.quantity import read_quantities
from copydesk.understand.sentences import split_sentences


def quantities(prose: str, kind: BlockKind = BlockKind.PARAGRAPH) -> tuple[Quantity, ...]:
    """All quantities of one block."""
    blocks = (Block(kind, Span(0, len(prose))),)
    return read_quantities(prose, split_sentences(prose, blocks), (), blocks)


def only(prose: str) -> Quantity:
    """The one quantity of a text that has just one."""
    (found,) = quantities(prose)
    return found
