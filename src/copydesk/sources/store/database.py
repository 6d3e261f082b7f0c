"""The database file of a library: making, opening and migrating it."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from copydesk.errors import (
    DamagedLibraryError,
    NewerLibraryError,
    NoLibraryError,
    UnwritableLibraryError,
)
from copydesk.sources.store.faults import FILE, told, unusable
from copydesk.sources.store.schema import APPLICATION_ID, MIGRATIONS

INDEX = "index"
_UNFINISHED = ".unfinished-"
_PATIENCE = 60.0
"""Seconds to wait for another process that writes; a transaction takes well under one."""


def connect(folder: Path, *, create: bool) -> sqlite3.Connection:
    """The database of the library in a folder, with the tables of this version.

    Args:
        create: whether to make the library if there is none.

    Raises:
        LibraryError: if there is none, or it cannot be opened.
    """
    try:
        with told(folder, opening=True):
            return _connect(folder, create=create)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        raise UnwritableLibraryError(
            f"cannot open the library {folder}: {reason}; name another with --library"
        ) from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing; it is on the disk when the block is left."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _connect(folder: Path, *, create: bool) -> sqlite3.Connection:
    file = folder / FILE
    if not file.exists():
        _must_be_free(folder, create=create)
        _make(folder)
    connection = _open(file)
    try:
        _check(connection, folder)
    except BaseException:
        connection.close()
        raise
    return connection


def _must_be_free(folder: Path, *, create: bool) -> None:
    """That a library can be made in this folder."""
    if folder.exists() and not folder.is_dir():
        raise NoLibraryError(f"{folder} is not a library but a file; name a folder with --library")
    inside = {path.name for path in folder.iterdir()} if folder.exists() else set()
    inside = {name for name in inside if not name.startswith(FILE + _UNFINISHED)}
    if INDEX in inside or any(name.startswith(FILE) for name in inside):
        raise DamagedLibraryError(
            f"the library {folder} has lost its database {FILE}: put it back from a copy, or "
            "delete the folder and gather again"
        )
    if inside:
        raise NoLibraryError(
            f"{folder} is not a library but a folder of other files; name a new or an empty "
            "folder with --library"
        )
    if not create:
        raise NoLibraryError(
            f"there is no library at {folder}: `copydesk gather` makes one; or name another "
            "with --library"
        )


def _make(folder: Path) -> None:
    """An empty library; whoever else makes it at the same time, there is one and it is whole."""
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f"{FILE}{_UNFINISHED}{os.getpid()}"
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _migrate(connection)
    _name(unfinished, folder / FILE)
    _sync(folder)


def _name(unfinished: Path, file: Path) -> None:
    """Give a file its name, unless another has it."""
    try:
        os.link(unfinished, file)
    except FileExistsError:
        pass
    except OSError:  # a file system without links
        if not file.exists():
            unfinished.rename(file)
    finally:
        unfinished.unlink(missing_ok=True)


def _sync(folder: Path) -> None:
    """Have the folder's own entries on the disk, where folders can be opened."""
    if hasattr(os, "O_DIRECTORY"):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _open(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{file.absolute().as_uri()}?{_mode(file)}",
        uri=True,
        isolation_level=None,
        timeout=_PATIENCE,
    )
    for setting in ("synchronous = FULL", "fullfsync = ON", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {setting}")
    return connection


def _mode(file: Path) -> str:
    """How to open a database that may lie where nothing can be written.

    SQLite reads a database in WAL mode only beside files that it can write or that a writer left
    there; without these it must be told that nobody writes.
    """
    if os.access(file.parent, os.W_OK) and os.access(file, os.W_OK):
        return "mode=rw"
    if file.with_name(f"{FILE}-shm").exists():
        return "mode=ro"
    log = file.with_name(f"{FILE}-wal")
    if log.exists() and log.stat().st_size:
        raise UnwritableLibraryError(
            f"the library {file.parent} was left by a process that was ended, and lies where "
            "nothing can be written: make it writable, or copy the folder to where it is"
        )
    return "immutable=1"


def _check(connection: sqlite3.Connection, folder: Path) -> None:
    """That it is a library that this version can use; older ones are migrated."""
    if _pragma(connection, "application_id") != APPLICATION_ID:
        if not _pragma(connection, "page_count"):
            raise unusable(folder, f"{FILE} is empty")
        raise NoLibraryError(
            f"{folder / FILE} is another program's database; name another folder with --library"
        )
    version = _pragma(connection, "user_version")
    if version > len(MIGRATIONS):
        raise NewerLibraryError(
            f"the library {folder} was written by a newer version of Copydesk (its tables are "
            f"of version {version}, this one knows {len(MIGRATIONS)}): update Copydesk; "
            "the library was left as it is"
        )
    if version < len(MIGRATIONS):
        _migrate(connection)


def _migrate(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        done = _pragma(connection, "user_version")
        for migration in MIGRATIONS[done:]:
            for statement in migration.split(";"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
