"""Whatever the text, reading holds to its contract."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.model.article import Block, BlockKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.time_words import LEXICON, MONTHS, WEEKDAYS
from copydesk.understand.sentences import split_sentences
from copydesk.understand.time import read_times

_WORDS = st.sampled_from(
    sorted({*LEXICON, *MONTHS, *WEEKDAYS, *(name.title() for name in (*MONTHS, *WEEKDAYS))})
)
_FIGURES = st.from_regex(r"[0-9]{1,8}([:./-][0-9]{1,4}){0,2}", fullmatch=True)
_MARKS = st.sampled_from([*list(",.;:()-–/'’$%"), "'s", "’98", "\n", "GMT", "p.m.", "½", "x"])
_TIME_LIKE = st.lists(_WORDS | _FIGURES | _MARKS, max_size=25).map(" ".join)
_GLUED = st.lists(_WORDS | _FIGURES | _MARKS, max_size=12).map("".join)
_REFERENCES = st.none() | st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31))


@settings(max_examples=300)
@given(st.text() | _TIME_LIKE | _GLUED, _REFERENCES)
def test_contract(text: str, reference: datetime | None) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, Span(0, len(text)))]
    sentences = split_sentences(text, blocks)
    reading = read_times(text, sentences, reference)

    assert reading == read_times(text, sentences, reference)
    for left, right in zip(reading.timexes, reading.timexes[1:], strict=False):
        assert left.span.end <= right.span.start
    for timex in reading.timexes:
        assert timex.span.cut(text).strip() == timex.span.cut(text) != ""
        assert any(sentence.span.contains(timex.span) for sentence in sentences)
        assert timex.value
        if timex.start is not None and timex.end is not None:
            assert timex.start < timex.end
    for found in reading.ranges:
        assert found.span == found.first.span.join(found.last.span)
        assert found.first in reading.timexes
        assert found.last in reading.timexes


@pytest.mark.parametrize(
    "piece", ["1", "$", "Monday ", "1,", "twenty ", "a-", "(", "5 pm on ", "1:", "two years and "]
)
def test_long_lines_are_read(piece: str) -> None:
    text = piece * 20_000
    blocks = [Block(BlockKind.PARAGRAPH, Span(0, len(text)))]
    reading = read_times(text, split_sentences(text, blocks), datetime(2021, 6, 16))
    assert all(timex.span.end <= len(text) for timex in reading.timexes)
