"""What can go wrong with the database of a library, in words that say what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from copydesk.errors import (
    BusyLibraryError,
    DamagedLibraryError,
    LibraryError,
    UnwritableLibraryError,
)

FILE = "library.sqlite"

_PRIMARY = 0xFF
_UNWRITABLE = frozenset((sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM))
_LOCKED = frozenset((sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL))


@contextmanager
def told(folder: Path, *, opening: bool = False) -> Iterator[None]:
    """Faults of the database as errors that say what to do.

    Args:
        folder: of the library.
        opening: whether the database is not open yet.
    """
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.Error as error:
        raise _in_words(error, folder, opening=opening) from error


def damaged(folder: Path, what: str) -> DamagedLibraryError:
    """The error for what cannot have been stored so."""
    return DamagedLibraryError(
        f"the library {folder} is damaged: {what}; `copydesk sources verify` lists all damage, "
        "gathering again mends it, and `copydesk sources export` saves what can be read"
    )


def unusable(folder: Path, what: str) -> DamagedLibraryError:
    """The error for a database that cannot even be opened."""
    return DamagedLibraryError(
        f"the library {folder} is damaged and cannot be opened: {what}; put {FILE} back from a "
        "copy, or gather again into a new library, named with --library"
    )


def _in_words(error: sqlite3.Error, folder: Path, *, opening: bool) -> LibraryError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & _PRIMARY
    if code == sqlite3.SQLITE_FULL:
        return UnwritableLibraryError(
            f"the disk of the library {folder} is full: what was reported as stored is kept; "
            "free some space and gather again"
        )
    if code in _LOCKED:
        return BusyLibraryError(
            f"another process keeps the library {folder} locked: try again when it has finished"
        )
    if code in _UNWRITABLE:
        return UnwritableLibraryError(
            f"the library {folder} may not be written to: make it writable, or name another "
            "with --library"
        )
    if code == sqlite3.SQLITE_IOERR:
        return UnwritableLibraryError(
            f"the disk of the library {folder} fails or has reached a limit ({error}): what was "
            "reported as stored is kept; see to the disk and try again"
        )
    return unusable(folder, str(error)) if opening else damaged(folder, str(error))
