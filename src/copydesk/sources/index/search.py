"""Searching one tantivy index: queries, filters, and what is found, best first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from math import log

import tantivy

from copydesk.sources.index.keys import keys_in
from copydesk.sources.index.query import Wanted
from copydesk.sources.index.schema import Entry, entry_of, publisher_key, seconds_of

_TITLE = 0.3
"""What a key counts for in a source's headline, of what it counts for in the passage."""
_MOST = 24
"""Keys of a query."""
_FIRST = 32
_LAST = 8_192
"""How many hits are looked through, at first and at most, for enough that are wanted."""
_EARLIEST, _LATEST = -(2**62), 2**62


@dataclass(frozen=True, slots=True)
class Filters:
    """Which sources to search.

    Attributes:
        publisher: by whom they were printed; case and diacritics do not count.
        since, until: published at or after, at or before; a time without a zone is UTC. Sources
            without a time of publication are left out when either is given.
        about: words that their headline has, all of them.
        as_of: as things stood then: of each source the newest version that was out at that time,
            by its time of modification, else of publication. Sources without one are left out.
    """

    publisher: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    about: str | None = None
    as_of: datetime | None = None


def make_query(
    wanted: Wanted, filters: Filters, schema: tantivy.Schema, searcher: tantivy.Searcher
) -> tantivy.Query:
    """BM25 of each key times its weight (Robertson and Zaragoza 2009), among what is let through.

    Built from parts, never parsed, so that no text is an error. Only the keys that tell most are
    asked for: common ones cost most of the time and change little of the order.
    """
    keys = _telling(wanted, searcher)
    terms = [_term(schema, "keys", key, weight) for key, weight in keys]
    terms += [_term(schema, "title", key, weight * _TITLE) for key, weight in keys if key[0] != "="]
    ranked = tantivy.Query.boolean_query([(tantivy.Occur.Should, term) for term in terms])
    must = [_all_of(schema, "keys", phrase) for phrase in wanted.phrases]
    must += [tantivy.Query.const_score_query(query, 0.0) for query in _let_through(filters, schema)]
    if not must:
        return ranked
    return tantivy.Query.boolean_query([(tantivy.Occur.Must, query) for query in (ranked, *must)])


def _telling(wanted: Wanted, searcher: tantivy.Searcher) -> list[tuple[str, float]]:
    """The keys that tell most, by weight and inverse frequency."""
    passages = searcher.num_docs
    told = []
    for key, weight in wanted.keys.items():
        count = searcher.doc_freq("keys", key)
        if count:
            told.append((weight * log(1 + passages / count), key, weight))
    told.sort(reverse=True)
    return [(key, weight) for _, key, weight in told[:_MOST]]


def search(
    searcher: tantivy.Searcher, query: tantivy.Query
) -> Iterator[tuple[float, tantivy.DocAddress]]:
    """Hits, best first; as many as are asked for, up to some thousands."""
    seen = 0
    limit = _FIRST
    while True:
        hits = searcher.search(query, limit, count=False).hits
        yield from hits[seen:]
        seen = len(hits)
        if seen < limit or limit >= _LAST:
            return
        limit *= 4


def read_entry(searcher: tantivy.Searcher, address: tantivy.DocAddress) -> Entry:
    """What the index holds at an address."""
    return entry_of(searcher.doc(address))


def _let_through(filters: Filters, schema: tantivy.Schema) -> Iterator[tantivy.Query]:
    if filters.publisher is not None:
        key = publisher_key(filters.publisher)
        yield tantivy.Query.term_query(schema, "publisher", key, "basic")
    if filters.since is not None or filters.until is not None:
        first = seconds_of(filters.since) if filters.since else _EARLIEST
        last = seconds_of(filters.until) if filters.until else _LATEST
        kind = tantivy.FieldType.Integer
        yield tantivy.Query.range_query(schema, "published", kind, first, last)
    if filters.about is not None:
        yield _all_of(schema, "title", filters.about)


def _all_of(schema: tantivy.Schema, name: str, text: str) -> tantivy.Query:
    keys = dict.fromkeys(key for _, _, key in keys_in(text))
    terms = [(tantivy.Occur.Must, _term(schema, name, key, 1.0)) for key in keys]
    return tantivy.Query.boolean_query(terms) if terms else tantivy.Query.all_query()


def _term(schema: tantivy.Schema, name: str, key: str, weight: float) -> tantivy.Query:
    return tantivy.Query.boost_query(tantivy.Query.term_query(schema, name, key, "freq"), weight)
