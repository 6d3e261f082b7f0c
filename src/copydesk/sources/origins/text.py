"""A source as origins are looked for: its publisher, and its sentences as words."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from copydesk.model.article import BlockKind
from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.sources.origins.keys import fact_keys, reads_as
from copydesk.understand.sentences import Sentence, split_sentences
from copydesk.understand.words import Word, words_of

_BODY = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM))
_QUOTED = re.compile(r"“[^“”]{2,2000}”|\"[^\"]{2,2000}\"|‘[^‘’]{20,2000}’")
MOST_WORDS = 20_000
"""Words of a source that are compared; a report is rarely a twentieth of it."""


@dataclass(frozen=True)
class Line:
    """One sentence of a source's body.

    Attributes:
        span: its place.
        block: the index of its block.
        own: the words outside quotation marks, as `reads_as` gives them.
        facts: weight by key of what it states: numbers most, then names, then other words.
    """

    span: Span
    block: int
    own: tuple[str, ...]
    facts: dict[str, float]

    @property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Each word outside quotation marks with the next."""
        return frozenset(zip(self.own, self.own[1:], strict=False))


@dataclass(frozen=True)
class Text:
    """A source and its body.

    Attributes:
        source: the source.
        publisher: who published it, by the name that an origin is given.
        lines: the sentences of its body: headlines, bylines, tables and captions are left out.
        quotes: all quotations of the body, with their marks, in order.
    """

    source: Source
    publisher: str
    lines: tuple[Line, ...]
    quotes: tuple[Span, ...]

    @property
    def name(self) -> str:
        """The source's name."""
        return self.source.name

    @property
    def prose(self) -> str:
        """The source's prose."""
        return self.source.article.prose

    @cached_property
    def facts(self) -> frozenset[str]:
        """The names and numbers of its body."""
        return frozenset(
            key for line in self.lines for key, weight in line.facts.items() if weight > 1
        )

    @cached_property
    def size(self) -> int:
        """How many words of its body stand outside quotation marks."""
        return sum(len(line.own) for line in self.lines)


Worded = Sequence[tuple[Sentence, tuple[Word, ...]]]
"""The sentences of a source with their words."""


def words_in(source: Source) -> Worded:
    """The sentences of all blocks of a source, headlines left out, up to `MOST_WORDS`."""
    article = source.article
    found = []
    left = MOST_WORDS
    for sentence in split_sentences(article.prose, article.blocks):
        if sentence.kind is not BlockKind.TITLE:
            words = words_of(article.prose, sentence.span)
            left -= len(words)
            if left < 0:
                break
            found.append((sentence, words))
    return found


def make_text(source: Source, publisher: str, worded: Worded) -> Text:
    """A source ready to be compared with others."""
    article = source.article
    quotes = [
        Span(match.start(), match.end())
        for block in article.blocks
        if block.kind in _BODY
        for match in _QUOTED.finditer(article.prose, block.span.start, block.span.end)
    ]
    lines = tuple(
        Line(sentence.span, sentence.block, _own(words, quotes), fact_keys(words))
        for sentence, words in worded
        if sentence.kind in _BODY
    )
    return Text(source, publisher, lines, tuple(quotes))


def _own(words: Sequence[Word], quotes: list[Span]) -> tuple[str, ...]:
    """The words outside quotations."""
    return tuple(reads_as(word.text) for word in words if not _quoted(word.span.start, quotes))


def _quoted(offset: int, quotes: list[Span]) -> bool:
    place = bisect_right(quotes, offset, key=lambda quote: quote.start)
    return place > 0 and offset < quotes[place - 1].end
