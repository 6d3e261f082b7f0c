"""Writing the versions of a library into an index."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import tantivy

from copydesk.errors import DamagedLibraryError, NoSourceError
from copydesk.sources.index.schema import documents_of, make_schema, register_tokenizer
from copydesk.sources.store import Library, Record

Tell = Callable[[str], None]
"""Takes a line for the user."""

_COMMIT = 5_000
"""Versions between commits."""
_MEMORY = 96 * 2**20
"""Bytes of passages that are held before they are written."""


def version_name(record: Record) -> str:
    """What names a version of a library in its index."""
    return f"{record.id}-{record.hash[:16]}"


def indexed_versions(index: tantivy.Index) -> dict[int, str]:
    """The names of the versions that an index holds passages of, by their ids."""
    everything = tantivy.Query.all_query()
    terms = index.searcher().terms_with_prefix("version", "", everything)
    return {int(name.partition("-")[0]): name for name, _ in terms}


def add_missing(library: Library, index: tantivy.Index, tell: Tell) -> None:
    """Take out what the library has no longer, and add what it has more."""
    indexed = indexed_versions(index)
    ids = library.ids()
    gone = [name for id_, name in sorted(indexed.items()) if id_ not in ids]
    last = max(indexed, default=0)
    missing = sum(1 for id_ in ids if id_ > last)
    if indexed and (missing or gone):
        tell(f"the index is brought up to date: {missing:,} new, {len(gone):,} removed")
    elif missing:
        tell(f"indexing {missing:,} reports")
    with in_words():
        writer = index.writer(_MEMORY, num_threads=1)
        for name in gone:
            writer.delete_documents_by_term("version", name)
        _write(library, writer, last, tell)
        writer.commit()
        writer.wait_merging_threads()
        index.reload()


def _write(library: Library, writer: tantivy.IndexWriter, last: int, tell: Tell) -> None:
    """Add every version after the one with the id ``last`` that can be read."""
    for count, record in enumerate(_records(library, last, tell), start=1):
        try:
            source = library.source(record.name, record.version)
        except (DamagedLibraryError, NoSourceError) as error:
            tell(f"not indexed: {error}")
            continue
        for document in documents_of(source, version_name(record)):
            writer.add_document(document)
        if count % _COMMIT == 0:
            writer.commit()


def _records(library: Library, after: int, tell: Tell) -> Iterator[Record]:
    """The records after an id, without those that cannot be read."""
    ids = sorted(library.ids())
    while after < ids[-1] if ids else False:
        try:
            for record in library.added(after):
                yield record
                after = record.id
        except DamagedLibraryError as error:
            tell(f"not indexed: {error}")
            after = ids[bisect_right(ids, after)]
        else:
            return


def in_memory(library: Library, tell: Tell) -> tantivy.Index:
    index = tantivy.Index(make_schema())
    register_tokenizer(index)
    add_missing(library, index, tell)
    return index


@contextmanager
def in_words() -> Iterator[None]:
    """Faults of tantivy while it writes, as those of the file system that they are."""
    try:
        yield
    except ValueError as error:
        raise OSError(str(error)) from error
