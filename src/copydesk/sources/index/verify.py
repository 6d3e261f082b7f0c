"""Whether the index of a library holds what the library holds, entry by entry."""

from collections.abc import Iterator

import tantivy

from copydesk.errors import LibraryError
from copydesk.sources.index.files import faults
from copydesk.sources.index.filling import indexed_versions, version_name
from copydesk.sources.index.kept import open_as_it_is
from copydesk.sources.index.passages import cut_passages
from copydesk.sources.index.schema import Entry, entry_of
from copydesk.sources.index.state import load_state, signature
from copydesk.sources.store import Library, Record

_MOST = 100_000
"""Passages of one version."""


def verify_index(library: Library) -> Iterator[str]:
    """What is wrong with the index of a library, a line each; nothing if it is whole.

    Reads every file and every entry. An index that is not there, or has not all of the library
    yet, is not wrong: the next search adds what is missing.
    """
    state = load_state(library.index_path)
    if state is None or state.made_by != signature():
        return
    damage = list(faults(library.index_path / state.folder, {}, state.meta))
    if damage:
        yield from damage
        return
    index = open_as_it_is(library)
    if index is None:
        yield "it cannot be opened"
        return
    indexed = indexed_versions(index)
    for record in library.added():
        name = indexed.pop(record.id, None)
        if name is None and state.generation != library.generation:
            continue
        fault = _fault(library, index, record, name)
        if fault:
            yield f"{record.name}, version {record.version}: {fault}"
    if state.generation == library.generation:
        for name in indexed.values():
            yield f"{name}: the library has no such version"


def _fault(library: Library, index: tantivy.Index, record: Record, name: str | None) -> str | None:
    """What is wrong with the entries of one version."""
    try:
        source = library.source(record.name, record.version)
    except LibraryError:
        return None  # the library's own verify tells
    expected = [cut.span for cut in cut_passages(source.article)]
    if name is None:
        return "it is not indexed" if expected else None
    if name != version_name(record):
        return "another text is indexed in its place"
    entries = _entries(index, name)
    if sorted(entry.span for entry in entries) != expected:
        return "its passages are not those of its text"
    prose = source.article.prose
    for entry in entries:
        if (entry.source, entry.hash, entry.text) != (
            source.name,
            source.hash,
            entry.span.cut(prose),
        ):
            return f"the passage at {entry.span.start} is not as in its text"
    return None


def _entries(index: tantivy.Index, name: str) -> list[Entry]:
    searcher = index.searcher()
    query = tantivy.Query.term_query(index.schema, "version", name, "basic")
    hits = searcher.search(query, _MOST, count=False).hits
    return [entry_of(searcher.doc(address)) for _, address in hits]
