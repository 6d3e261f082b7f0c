"""Reading a library version by version, so that damage to one leaves the others readable."""

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from copydesk.model.gathered import Gathered
from copydesk.sources.store.encoding import to_text
from copydesk.sources.store.records import Checked
from copydesk.sources.store.rows import (
    ARTICLE,
    FAULTS,
    TABLES,
    instant,
    is_older,
    make_source,
    publisher_key,
    when_known,
)

_WITH_VALIDATORS = f"SELECT etag, last_modified, {ARTICLE} FROM {TABLES} WHERE version.id = ?"
_WHOLE = (
    f"SELECT publisher, published, known_at, {ARTICLE} FROM version "
    "LEFT JOIN source ON source.id = version.source LEFT JOIN text ON text.id = version.text "
    "WHERE version.id = ?"
)
_FELLOWS = (
    "SELECT number, known_at FROM version "
    "WHERE source = (SELECT source FROM version WHERE id = ?) ORDER BY number"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A row of ``source``: its id and the validators of its last fetch."""

    id: int
    etag: str | None
    last_modified: str | None


def find_source(connection: sqlite3.Connection, name: bytes) -> Found | None:
    """The row of a source, or None if there is none.

    Raises:
        sqlite3.DatabaseError: if the database gives another one, its index of names damaged.
    """
    row = connection.execute(
        "SELECT id, name, etag, last_modified FROM source WHERE name = ?", (name,)
    ).fetchone()
    if row is None:
        return None
    id_, stored, etag, last_modified = row
    if stored != name:
        raise sqlite3.DatabaseError("its index of names does not fit")
    return Found(id_, _text(etag), _text(last_modified))


def _text(value: object) -> str | None:
    """A validator; a damaged one is as good as none."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else None


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
    found = connection.execute(_WITH_VALIDATORS, (id_,)).fetchone()
    if found is None:
        return None
    etag, last_modified, *row = found
    _, raw_name, _, _, newest, *_ = row
    if (names is not None and to_text(raw_name) not in names) or not (newest or all_versions):
        return None
    record, source = make_source(row)
    return Gathered(
        name=record.name,
        article=source.article,
        via=record.via,
        fetched=record.fetched,
        etag=_text(etag) if newest else None,
        last_modified=_text(last_modified) if newest else None,
    )


def check_database(connection: sqlite3.Connection) -> list[Checked]:
    """What SQLite itself finds wrong, and what would be left over or missing."""
    faults: list[str] = []
    for find in (_integrity, _references, _without_newest):
        try:
            faults += find(connection)
        except sqlite3.DatabaseError as error:
            faults.append(str(error))
    return [Checked("the database", fault) for fault in faults] or [Checked("the database")]


def _integrity(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]


def _references(connection: sqlite3.Connection) -> list[str]:
    return [
        f"a row of {table} refers to a row of {parent} that is not there"
        for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check")
    ]


def _without_newest(connection: sqlite3.Connection) -> list[str]:
    (number,) = connection.execute(
        "SELECT count(*) FROM source WHERE NOT EXISTS "
        "(SELECT 1 FROM version WHERE version.source = source.id AND newest)"
    ).fetchone()
    return [f"sources without a newest version: {number}"] if number else []


def check_version(connection: sqlite3.Connection, id_: int) -> Checked | None:
    """Whether a version is what was put in; None if there is no version of this id.

    Raises:
        sqlite3.Error: if it cannot be read at all.
    """
    found = connection.execute(_WHOLE, (id_,)).fetchone()
    if found is None:
        return None
    publisher, published, known_at, *row = found
    try:
        what = f"{to_text(row[1])} (version {row[3]})"
    except FAULTS:
        return Checked(f"id {id_}", "its name cannot be read")
    try:
        fault = _fault(row, (publisher, published, known_at))
    except FAULTS as error:
        return Checked(what, str(error))
    standing = _standing(connection.execute(_FELLOWS, (id_,)).fetchall())
    if fault is None and bool(row[4]) != (row[3] == standing):
        fault = "it stands for its source, or another one does, without being the newest"
    return Checked(what, fault)


def _fault(row: list[Any], keys: tuple[Any, ...]) -> str | None:
    if row[2] is None:
        return "its text is not there"
    record, source = make_source(row)
    article = source.article
    known = when_known(record.fetched, article)
    if keys != (publisher_key(article.publisher), instant(article.published), instant(known)):
        return "what it is chosen by (publisher, times) is not what was stored"
    return None


def _standing(versions: list[tuple[int, int | None]]) -> int:
    """The number of the version that stands for its source, of numbers and times in order."""
    standing, latest = versions[0]
    for number, known_at in versions[1:]:
        if not is_older(known_at, latest):
            standing, latest = number, known_at
    return standing
