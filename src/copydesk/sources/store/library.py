"""The library: gathered reports with all their versions and where they came from."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from copydesk.errors import DamagedLibraryError, NoSourceError
from copydesk.model.gathered import Gathered
from copydesk.model.source import Source
from copydesk.sources.store.database import INDEX, connect
from copydesk.sources.store.encoding import to_bytes
from copydesk.sources.store.faults import damaged, told
from copydesk.sources.store.queries import ARTICLES, RECORDS, Pages, by_id, by_name
from copydesk.sources.store.reading import (
    check_database,
    check_version,
    find_source,
    last_id,
    read_back,
)
from copydesk.sources.store.records import Checked, Kept, Record
from copydesk.sources.store.removing import remove
from copydesk.sources.store.rows import FAULTS, make_record, make_source
from copydesk.sources.store.writing import batches, write

_Found = TypeVar("_Found", Record, Source)
_MOST = 2**63 - 1
"""The greatest number that SQLite holds."""


class Library:
    """A folder that holds gathered reports; open it with `open` and use it in a ``with``.

    Several processes may use one library at once: readers never wait, writers wait for one
    another. What `put` has yielded survives the end of the process and of the power.

    Attributes:
        path: the folder.
        index_path: the folder inside it that is for what is derived of it, and may be deleted.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.index_path = path / INDEX
        self._connection = connection

    @classmethod
    def open(cls, path: Path, *, create: bool = True) -> Self:
        """The library in a folder.

        Args:
            create: whether to make the library, and its folder, if there is none.

        Raises:
            NoLibraryError: if there is none and none is to be made, or something else is there.
            NewerLibraryError: if a newer version of Copydesk wrote it.
            DamagedLibraryError: if it cannot be read.
            UnwritableLibraryError: if it can be neither read nor made for want of permission.
            BusyLibraryError: if another process keeps it locked.
        """
        return cls(path, connect(path, create=create))

    def close(self) -> None:
        """Let go of the files."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def generation(self) -> int:
        """A number that grows whenever versions are added or removed, by whatever process."""
        return int(self._one("SELECT generation FROM state")[0])

    @property
    def count(self) -> int:
        """How many sources it holds."""
        return int(self._one("SELECT count(*) FROM version WHERE newest")[0])

    def put(self, items: Iterable[Gathered]) -> Iterator[Kept]:
        """Store reports; each is yielded once it is on the disk.

        A report is *unchanged* when its text, metadata and layout are those of its source's newest
        version, or, where it is told to be older than that one, of any version. It is older by its
        time of fetching, else of modification, else of publication.

        Items are taken and stored in batches, so the first is yielded only when its batch is full,
        a second has passed, or the items are at their end.

        Raises:
            UnwritableLibraryError: if the disk is full or may not be written to. What was yielded
                stays; the rest of the batch is not stored.
            LibraryError: as in `open`.
        """
        for batch in batches(items):
            with told(self.path):
                kept = write(self._connection, batch)
            yield from kept

    def sources(
        self,
        *,
        publisher: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        after: str | None = None,
        all_versions: bool = False,
    ) -> Iterator[Record]:
        """The newest version of each source, by name.

        Args:
            publisher: only of this publisher, whatever the letter case.
            since, until: only published in this time, both included; sources without a published
                time are then left out. Times without a zone are taken for UTC.
            after: only sources whose names come after this one.
            all_versions: older versions too, each source's in the order stored.

        Raises:
            DamagedLibraryError: if a record cannot be read.
        """
        pages = by_name(publisher, since, until, all_versions=all_versions)
        if after is not None:
            pages = replace(pages, first=(to_bytes(after), _MOST))
        return self._records(pages)

    def added(self, after: int = 0) -> Iterator[Record]:
        """Every version that was stored after the one with this id, in the order stored.

        Raises:
            DamagedLibraryError: if a record cannot be read.
        """
        return self._records(by_id(after))

    def ids(self) -> frozenset[int]:
        """The ids of all versions."""
        return frozenset(row[0] for row in self._all("SELECT id FROM version", ()))

    def versions(self, name: str) -> tuple[Record, ...]:
        """The versions of one source in the order stored; none if there is no such source.

        Raises:
            DamagedLibraryError: if a record cannot be read.
        """
        rows = self._all(f"{RECORDS} source.name = ? ORDER BY number", (to_bytes(name),))
        return tuple(self._asked_for(self._record(row), name=name) for row in rows)

    def source(self, name: str, version: int | None = None) -> Source:
        """A source by its name: its newest version, or the one of this number.

        Raises:
            NoSourceError: if there is no such source or version.
            DamagedLibraryError: if it is not what was stored.
        """
        which = "newest" if version is None else "number = ?"
        values = () if version is None else (max(0, min(version, _MOST)),)
        row = self._first(f"{ARTICLES} source.name = ? AND {which}", (to_bytes(name), *values))
        if row is None:
            numbered = "" if version is None else f"version {version} of "
            raise NoSourceError(f"the library {self.path} holds no {numbered}{name}")
        return self._asked_for(self._source(row), name=name)

    def by_hash(self, hash_: str) -> Source:
        """A source by the hash of its text; of several with that text, the one stored first.

        Raises:
            NoSourceError: if there is no such text.
            DamagedLibraryError: if it is not what was stored.
        """
        row = self._first(f"{ARTICLES} text.hash = ? ORDER BY version.id", (_digest(hash_),))
        if row is None:
            raise NoSourceError(f"the library {self.path} holds no text with the hash {hash_}")
        return self._asked_for(self._source(row), hash_=hash_)

    def validators(self, name: str) -> tuple[str | None, str | None] | None:
        """ETag and Last-Modified of a source as last fetched, or None if there is no source."""
        with told(self.path):
            found = find_source(self._connection, to_bytes(name))
        return None if found is None else (found.etag, found.last_modified)

    def remove(self, names: Iterable[str]) -> int:
        """Remove sources with all their versions, all of them or none; gives how many versions.

        Their texts are overwritten on the disk, unless another source has the same.

        Raises:
            NoSourceError: if one of them is not there.
            UnwritableLibraryError: if the disk is full or may not be written to.
        """
        with told(self.path):
            return remove(self._connection, self.path, map(to_bytes, names))

    def export(
        self, names: Collection[str] | None = None, *, all_versions: bool = False
    ) -> Iterator[Gathered | DamagedLibraryError]:
        """What was put in, in the order stored, so that it can be put into another library.

        What cannot be read gives an error in its place, and the rest goes on.

        Args:
            names: of the sources wanted; all when None.
            all_versions: older versions too.

        Raises:
            NoSourceError: if there is no source of one of the names.
            DamagedLibraryError: if the database cannot be read at all.
        """
        for name in names or ():
            if self.validators(name) is None:
                raise NoSourceError(f"the library {self.path} holds no {name}")
        with told(self.path):
            last = last_id(self._connection)
        return self._export(range(1, last + 1), names, all_versions)

    def verify(self) -> Iterator[Checked]:
        """Check the database, the hash of each text and the seal of each version.

        Raises:
            DamagedLibraryError: if the database cannot be read at all.
        """
        with told(self.path):
            last = last_id(self._connection)
            yield from check_database(self._connection)
        for id_ in range(1, last + 1):
            try:
                with told(self.path):
                    checked = check_version(self._connection, id_)
            except DamagedLibraryError as error:
                checked = Checked(f"id {id_}", str(error.__cause__))
            if checked is not None:
                yield checked

    def _export(
        self, ids: Iterable[int], names: Collection[str] | None, all_versions: bool
    ) -> Iterator[Gathered | DamagedLibraryError]:
        for id_ in ids:
            try:
                with told(self.path):
                    item = read_back(self._connection, id_, names, all_versions=all_versions)
            except DamagedLibraryError as error:
                yield error
            except FAULTS as error:
                yield damaged(self.path, f"the version with the id {id_} cannot be read ({error})")
            else:
                if item is not None:
                    yield item

    def _records(self, pages: Pages) -> Iterator[Record]:
        after = pages.first
        while page := self._all(pages.query, (*after, *pages.values)):
            yield from map(self._record, page)
            if pages.place_of(page[-1]) <= after:
                raise damaged(self.path, "its rows are out of order")
            after = pages.place_of(page[-1])

    def _record(self, row: tuple[Any, ...]) -> Record:
        try:
            return make_record(row)
        except FAULTS as error:
            raise damaged(self.path, f"{_named(row)} cannot be read ({error})") from error

    def _source(self, row: tuple[Any, ...]) -> Source:
        try:
            return make_source(row)[1]
        except FAULTS as error:
            raise damaged(self.path, f"{_named(row)} cannot be read ({error})") from error

    def _asked_for(
        self, found: _Found, *, name: str | None = None, hash_: str | None = None
    ) -> _Found:
        """What was found, if it is what was asked for: an index of the database may be damaged."""
        if found.name != (name or found.name) or found.hash != (hash_ or found.hash):
            raise damaged(self.path, f"asked for {name or hash_}, its database gives {found.name}")
        return found

    def _all(self, query: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        with told(self.path):
            return self._connection.execute(query, values).fetchall()

    def _first(self, query: str, values: tuple[Any, ...]) -> tuple[Any, ...] | None:
        with told(self.path):
            row: tuple[Any, ...] | None = self._connection.execute(query, values).fetchone()
        return row

    def _one(self, query: str) -> tuple[Any, ...]:
        row = self._first(query, ())
        if row is None:
            raise damaged(self.path, "a row is missing")
        return row


def _named(row: tuple[Any, ...]) -> str:
    """What to call a damaged row."""
    id_, name, *_ = row
    return name.decode("utf-8", "replace") if isinstance(name, bytes) else f"the version {id_}"


def _digest(hash_: str) -> bytes:
    try:
        return bytes.fromhex(hash_)
    except ValueError:
        return b""
