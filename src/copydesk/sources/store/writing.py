"""Putting reports into a library, batch by batch."""

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence

from copydesk.model.gathered import Gathered
from copydesk.sources.store.database import transaction
from copydesk.sources.store.encoding import to_text
from copydesk.sources.store.mending import mend, store_text
from copydesk.sources.store.reading import find_source
from copydesk.sources.store.records import Kept, Status
from copydesk.sources.store.rows import Row, is_older, make_row, seal

_MOST = 200
_LONGEST = 4 * 1024 * 1024
_SLOWEST = 1.0
"""A batch is stored at this many reports, characters or seconds: one transaction each was 310 a
second, 200 are over 1,000 (measured 2026-11), and little is read again after a kill."""


def batches(items: Iterable[Gathered]) -> Iterator[list[Row]]:
    """The rows of reports, as many as one transaction takes at a time."""
    batch: list[Row] = []
    length = 0
    began = 0.0
    for item in items:
        began = began if batch else time.monotonic()
        batch.append(make_row(item))
        length += len(item.article.text)
        if len(batch) >= _MOST or length >= _LONGEST or time.monotonic() - began >= _SLOWEST:
            yield batch
            batch, length = [], 0
    if batch:
        yield batch


def write(connection: sqlite3.Connection, batch: Sequence[Row]) -> list[Kept]:
    """Store rows in one transaction; they are on the disk when this returns."""
    with transaction(connection):
        statuses = [_write(connection, row) for row in batch]
        if any(status is not Status.UNCHANGED for status in statuses):
            count_change(connection)
    return [
        Kept(to_text(row.name), row.hash.hex(), status)
        for row, status in zip(batch, statuses, strict=True)
    ]


def count_change(connection: sqlite3.Connection) -> None:
    """Note that the versions are not what they were."""
    connection.execute("UPDATE state SET generation = generation + 1")


def _write(connection: sqlite3.Connection, row: Row) -> Status:
    found = find_source(connection, row.name)
    if found is None:
        _add(connection, _source(connection, row), row, newest=True)
        return Status.NEW
    source = found.id
    identity, known_at = connection.execute(
        "SELECT identity, known_at FROM version WHERE source = ? AND newest", (source,)
    ).fetchone() or (None, None)
    older = is_older(row.known_at, known_at)
    known = _version_like(connection, source, row) if older or identity == row.identity else None
    if known is not None:
        mend(connection, known, row)
        if not older:
            _keep_validators(connection, source, row)
        return Status.UNCHANGED
    if not older:
        connection.execute("UPDATE version SET newest = 0 WHERE source = ? AND newest", (source,))
        connection.execute(
            "UPDATE source SET etag = ?, last_modified = ? WHERE id = ?",
            (row.etag, row.last_modified, source),
        )
    _add(connection, source, row, newest=not older)
    return Status.VERSION


def _keep_validators(connection: sqlite3.Connection, source: int, row: Row) -> None:
    """Take over validators that came with a text that is there already."""
    if row.etag is not None or row.last_modified is not None:
        connection.execute(
            "UPDATE source SET etag = ?1, last_modified = ?2 "
            "WHERE id = ?3 AND (etag IS NOT ?1 OR last_modified IS NOT ?2)",
            (row.etag, row.last_modified, source),
        )


def _version_like(connection: sqlite3.Connection, source: int, row: Row) -> int | None:
    """The version of a source that has the identity of a row; the newest, if that one has."""
    found = connection.execute(
        "SELECT id FROM version WHERE source = ? AND identity = ? ORDER BY newest DESC, id",
        (source, row.identity),
    ).fetchone()
    return found[0] if found else None


def _source(connection: sqlite3.Connection, row: Row) -> int:
    connection.execute(
        "INSERT INTO source (name, etag, last_modified) VALUES (?, ?, ?)",
        (row.name, row.etag, row.last_modified),
    )
    return int(connection.execute("SELECT last_insert_rowid()").fetchone()[0])


def _add(connection: sqlite3.Connection, source: int, row: Row, *, newest: bool) -> None:
    last = connection.execute("SELECT max(number) FROM version WHERE source = ?", (source,))
    number = (last.fetchone()[0] or 0) + 1
    store_text(connection, row)
    connection.execute(
        "INSERT INTO version (source, number, newest, text, metadata, layout, provenance, identity,"
        " seal, publisher, published, known_at) "
        "VALUES (?, ?, ?, (SELECT id FROM text WHERE hash = ?), ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(source, number, newest, row.hash, row.metadata, row.layout, row.provenance),
            *(
                row.identity,
                seal(row.identity, row.hash, row.name, number, row.metadata, row.provenance),
            ),
            *(row.publisher, row.published, row.known_at),
        ),
    )
