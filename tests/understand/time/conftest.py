"""Reading a sentence or two as of Wednesday, 16 June 2021."""

from collections.abc import Callable
from datetime import datetime

import pytest

from copydesk.model.article import Block, BlockKind
from copydesk.model.span import Span
from copydesk.understand.sentences import split_sentences
from copydesk.understand.time import TimeReading, read_times

WEDNESDAY = datetime(2021, 6, 16)

Read = Callable[..., TimeReading]


def read_text(text: str, reference: datetime | None = WEDNESDAY) -> TimeReading:
    """The expressions of a text that is one paragraph."""
    blocks = [Block(BlockKind.PARAGRAPH, Span(0, len(text)))] if text else []
    return read_times(text, split_sentences(text, blocks), reference)


@pytest.fixture
def read() -> Read:
    """Read a text, as of the given time."""
    return read_text
