"""Finding passages: what programs ask, and what they are given."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice, takewhile
from typing import Self

import tantivy

from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.sources.index.keys import keys_in
from copydesk.sources.index.query import Wanted, plain, wanted_of
from copydesk.sources.index.schema import Entry, documents_of, make_schema, register_tokenizer
from copydesk.sources.index.search import Filters, make_query, read_entry, search
from copydesk.sources.index.versions import GivenVersions, Versions

_MEMORY = 16 * 2**20
"""Bytes that a small index may fill before it is written; tantivy's least is 15 MB."""
_ALIKE = 5e-4
"""Scores that differ by less are ties: how they are added up depends on where passages lie."""
_MOST_TIES = 64
_ALL = Filters()


@dataclass(frozen=True, slots=True)
class Passage:
    """A few sentences of a source, found.

    Attributes:
        source: the name of the source.
        hash: the content address of its text.
        span: their place in it.
        text: their words, without markup.
        title, publisher, published: of the source.
        score: how well they fit: BM25 with weights, to compare within one answer.
        matched: the words of the passage that were asked for, as places in the source's text.
    """

    source: str
    hash: str
    span: Span
    text: str
    title: str | None
    publisher: str | None
    published: datetime | None
    score: float
    matched: tuple[Span, ...] = ()


class Index:
    """Passages of sources, to be found by their words, names, numbers and dates."""

    def __init__(self, index: tantivy.Index, versions: Versions) -> None:
        self._index = index
        self._searcher = index.searcher()
        self._versions = versions

    @classmethod
    def of(cls, sources: Sequence[Source]) -> Self:
        """An index in memory; of several sources with one name, the last is the newest version."""
        index = tantivy.Index(make_schema())
        register_tokenizer(index)
        writer = index.writer(_MEMORY, num_threads=1)
        for place, source in enumerate(sources):
            for document in documents_of(source, str(place)):
                writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        return cls(index, GivenVersions(sources))

    def find(
        self,
        wanted: str | Wanted,
        limit: int = 5,
        *,
        context: str = "",
        today: date | None = None,
        filters: Filters = _ALL,
    ) -> tuple[Passage, ...]:
        """The passages that fit best, best first; ties by source and place.

        Args:
            wanted: a claim's words, or what `wanted_of` and `wanted_by_user` make.
            limit: how many at most.
            context: the claim's sentence and headline, which count for less.
            today: the day that "Thursday" and "4 January" are seen from.
            filters: which sources to search; the newest version of each when nothing is said.
        """
        if isinstance(wanted, str):
            wanted = wanted_of(wanted, context, today)
        if limit < 1 or not wanted.keys:
            return ()
        found = _with_ties(self._hits(wanted, filters), limit)
        found.sort(key=_order)
        return tuple(_passage(score, entry, wanted) for score, entry in found[:limit])

    def _hits(self, wanted: Wanted, filters: Filters) -> Iterator[tuple[float, Entry]]:
        """What fits and stands, best first."""
        query = make_query(wanted, filters, self._index.schema, self._searcher)
        for score, address in search(self._searcher, query):
            entry = read_entry(self._searcher, address)
            words = plain(entry.text) if wanted.phrases else ""
            if any(phrase not in words for phrase in wanted.phrases):
                continue
            if self._versions.standing(entry.source, filters.as_of) == entry.version:
                yield score, entry


def find_passages(
    sources: Sequence[Source],
    wanted: str | Wanted,
    limit: int = 5,
    *,
    context: str = "",
    today: date | None = None,
    filters: Filters = _ALL,
) -> tuple[Passage, ...]:
    """`Index.find` over some sources that are indexed for this one question."""
    index = Index.of(sources)
    return index.find(wanted, limit, context=context, today=today, filters=filters)


def _with_ties(hits: Iterator[tuple[float, Entry]], limit: int) -> list[tuple[float, Entry]]:
    """The first hits, and those after them that score the same as the last, some dozens."""
    found = list(islice(hits, limit))
    if found:
        last = found[-1][0]
        found += takewhile(lambda hit: last - hit[0] < _ALIKE, islice(hits, _MOST_TIES))
    return found


def _order(hit: tuple[float, Entry]) -> tuple[int, str, Span]:
    score, entry = hit
    return (-round(score / _ALIKE), entry.source, entry.span)


def _passage(score: float, entry: Entry, wanted: Wanted) -> Passage:
    day = entry.published.date() if entry.published else None
    start = entry.span.start
    return Passage(
        source=entry.source,
        hash=entry.hash,
        span=entry.span,
        text=entry.text,
        title=entry.title,
        publisher=entry.publisher,
        published=entry.published,
        score=round(score, 3),
        matched=tuple(
            dict.fromkeys(
                Span(start + first, start + last)
                for first, last, key in keys_in(entry.text, day)
                if key in wanted.asked
            )
        ),
    )
