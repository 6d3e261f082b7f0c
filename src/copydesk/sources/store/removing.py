"""Taking sources out of a library."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from copydesk.errors import NoSourceError
from copydesk.sources.store.database import transaction
from copydesk.sources.store.encoding import to_text
from copydesk.sources.store.reading import find_source
from copydesk.sources.store.writing import count_change


def remove(connection: sqlite3.Connection, folder: Path, names: Iterable[bytes]) -> int:
    """Remove sources in one transaction and overwrite what they held; gives their versions.

    Raises:
        NoSourceError: if one is not there; none is removed then.
    """
    connection.execute("PRAGMA secure_delete = ON")
    with transaction(connection):
        removed = sum(_remove(connection, folder, name) for name in dict.fromkeys(names))
        count_change(connection)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return removed


def _remove(connection: sqlite3.Connection, folder: Path, name: bytes) -> int:
    found = find_source(connection, name)
    if found is None:
        raise NoSourceError(f"the library {folder} holds no {to_text(name)}; nothing was removed")
    id_ = (found.id,)
    texts = connection.execute("SELECT text FROM version WHERE source = ?", id_).fetchall()
    connection.execute("DELETE FROM source WHERE id = ?", id_)
    connection.executemany(
        "DELETE FROM text WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM version WHERE text = ?1)",
        set(texts),
    )
    return len(texts)
