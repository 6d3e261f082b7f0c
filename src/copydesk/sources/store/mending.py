"""Gathering a report again mends what has been damaged of it."""

import sqlite3
from typing import Any

from copydesk.sources.store.rows import Row, seal

_STORED = (
    "SELECT number, metadata, layout, provenance, known_at, seal, publisher, published, text.hash, "
    "body FROM version LEFT JOIN text ON text.id = version.text WHERE version.id = ?"
)


def mend(connection: sqlite3.Connection, version: int, row: Row) -> None:
    """Store again what differs from the row that was put as this version.

    Where it came from stays as it was, unless that is damaged as well.
    """
    number, metadata, layout, provenance, known_at, sealed, *rest = connection.execute(
        _STORED, (version,)
    ).fetchone()
    if not _is_sealed(row, number, metadata, provenance, sealed):
        provenance, known_at = row.provenance, row.known_at
    elif (layout, *rest) == (row.layout, row.publisher, row.published, row.hash, row.body):
        return
    store_text(connection, row)
    connection.execute(
        "UPDATE version SET text = (SELECT id FROM text WHERE hash = ?), metadata = ?, layout = ?, "
        "provenance = ?, seal = ?, publisher = ?, published = ?, known_at = ? WHERE id = ?",
        (
            *(row.hash, row.metadata, row.layout, provenance),
            seal(row.identity, row.hash, row.name, number, row.metadata, provenance),
            *(row.publisher, row.published, known_at, version),
        ),
    )


def store_text(connection: sqlite3.Connection, row: Row) -> None:
    """Store the text of a row, in place of a damaged one under the same hash."""
    connection.execute(
        "INSERT INTO text (hash, body) VALUES (?, ?) ON CONFLICT (hash) "
        "DO UPDATE SET body = excluded.body WHERE body IS NOT excluded.body",
        (row.hash, row.body),
    )


def _is_sealed(row: Row, number: Any, metadata: Any, provenance: Any, sealed: Any) -> bool:
    whole = isinstance(number, int) and isinstance(provenance, bytes) and metadata == row.metadata
    return whole and sealed == seal(
        row.identity, row.hash, row.name, number, row.metadata, provenance
    )
