"""A source as origins are looked for: its publisher, and its sentences as words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
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
        words: its words, in order.
        own: the words outside quotation marks, as `reads_as` gives them.
        facts: weight by key of what it states: numbers most, then names, then other words.
    """

    span: Span
    block: int
    words: tuple[Word, ...]
    own: tuple[str, ...]
    facts: dict[str, float]

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Each word outside quotation marks with the next."""
        return frozenset(zip(self.own, self.own[1:], strict=False))


@dataclass(frozen=True)
class Text:
    """A source and its body.

    Attributes:
        source: the source.
        publisher: who published it, by the name that an origin is given.
    """

    source: Source
    publisher: str

    @property
    def name(self) -> str:
        """The source's name."""
        return self.source.name

    @property
    def prose(self) -> str:
        """The source's prose."""
        return self.source.article.prose

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of all blocks."""
        article = self.source.article
        return split_sentences(article.prose, article.blocks)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The sentences of the body, headlines, bylines, tables and captions left out."""
        return tuple(self._lines())

    def _lines(self) -> Iterator[Line]:
        left = MOST_WORDS
        for sentence in self.sentences:
            if sentence.kind not in _BODY:
                continue
            words = words_of(self.prose, sentence.span)
            left -= len(words)
            if left < 0:
                return
            quoted = self.quotes_in(sentence.span)
            own = tuple(
                reads_as(word.text)
                for word in words
                if not any(span.start <= word.span.start < span.end for span in quoted)
            )
            yield Line(sentence.span, sentence.block, words, own, fact_keys(words))

    def quotes_in(self, span: Span) -> tuple[Span, ...]:
        """The quotations that reach into a stretch of prose, with their marks."""
        first = max(0, bisect_right(self.quotes, Span(span.start, span.start)) - 1)
        after = bisect_left(self.quotes, Span(span.end, span.end))
        return tuple(quote for quote in self.quotes[first:after] if quote.overlaps(span))

    @cached_property
    def quotes(self) -> list[Span]:
        """All quotations of the body, with their marks, in order."""
        return [
            Span(match.start(), match.end())
            for block in self.source.article.blocks
            if block.kind in _BODY
            for match in _QUOTED.finditer(self.prose, block.span.start, block.span.end)
        ]

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
