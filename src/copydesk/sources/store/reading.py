"""Reading a library version by version, so that damage to one leaves the others readable."""

import sqlite3
from collections.abc import Collection
from typing import Any

from copydesk.ingest.values import text_to_time
from copydesk.model.gathered import Gathered
from copydesk.sources.store.encoding import decompress, load, to_text
from copydesk.sources.store.records import Checked
from copydesk.sources.store.rows import (
    VERSION_TABLES,
    identity,
    instant,
    make_stored_article,
    publisher_key,
    seal,
)

FAULTS = (ValueError, TypeError, KeyError, IndexError, AttributeError)
"""What damaged columns raise when they are read."""

_READ_BACK = (
    "SELECT source.name, newest, etag, last_modified, text.hash, body, metadata, layout, "
    f"provenance FROM {VERSION_TABLES} WHERE version.id = ?"
)
_WHOLE = (
    "SELECT source.name, number, version.text, text.hash, body, metadata, layout, provenance, "
    "identity, seal, publisher, published, known_at FROM version "
    "LEFT JOIN source ON source.id = version.source LEFT JOIN text ON text.id = version.text "
    "WHERE version.id = ?"
)


def last_id(connection: sqlite3.Connection) -> int:
    """The greatest id that any version was ever given."""
    found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'version'").fetchone()
    return found[0] if found else 0


def read_back(
    connection: sqlite3.Connection, id_: int, names: Collection[str] | None, *, all_versions: bool
) -> Gathered | None:
    """What was put in as the version of this id; None if it is none of those wanted.

    Raises:
        sqlite3.Error, or one of `FAULTS`: if it is damaged.
    """
    found = connection.execute(_READ_BACK, (id_,)).fetchone()
    if found is None:
        return None
    raw_name, newest, etag, last_modified, *columns = found
    name = to_text(raw_name)
    if (names is not None and name not in names) or not (newest or all_versions):
        return None
    _, via, fetched = load(columns[-1])
    return Gathered(
        name=name,
        article=make_stored_article(*columns),
        via=via,
        fetched=text_to_time(fetched),
        etag=to_text(etag) if newest and etag is not None else None,
        last_modified=to_text(last_modified) if newest and last_modified is not None else None,
    )


def check_database(connection: sqlite3.Connection) -> list[Checked]:
    """What SQLite itself finds wrong, and what would be left over or missing."""
    faults = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    faults += [
        f"a row of {table} refers to a row of {parent} that is not there"
        for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check")
    ]
    without = connection.execute(
        "SELECT count(*) FROM source WHERE NOT EXISTS "
        "(SELECT 1 FROM version WHERE version.source = source.id AND newest)"
    ).fetchone()[0]
    if without:
        faults.append(f"sources without a newest version: {without}")
    return [Checked("the database", fault) for fault in faults] or [Checked("the database")]


def check_version(connection: sqlite3.Connection, id_: int) -> Checked | None:
    """Whether a version is what was put in; None if there is no version of this id.

    Raises:
        sqlite3.Error: if it cannot be read at all.
    """
    row = connection.execute(_WHOLE, (id_,)).fetchone()
    if row is None:
        return None
    try:
        what = f"{to_text(row[0])} (version {row[1]})"
    except FAULTS:
        return Checked(f"id {id_}", "its name cannot be read")
    try:
        return Checked(what, _fault(*row))
    except FAULTS as error:
        return Checked(what, f"cannot be read: {error}")


def _fault(
    name: bytes,
    number: int,
    text: int,
    digest: bytes | None,
    body: bytes,
    metadata: bytes,
    layout: bytes,
    provenance: bytes,
    *hashes_and_keys: Any,
) -> str | None:
    if digest is None:
        return f"its text (id {text}) is not there"
    found = identity(digest, metadata, decompress(layout))
    sealed = seal(found, name, number, provenance)
    article = make_stored_article(digest, body, metadata, layout, provenance)
    known = text_to_time(load(provenance)[2]) or article.modified or article.published
    keys = (publisher_key(article.publisher), instant(article.published), instant(known))
    if (found, sealed, *keys) != hashes_and_keys:
        return "its metadata, layout or provenance is not what was stored"
    return None
