"""What a library answers with."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Status(StrEnum):
    """What became of a report that was put into a library."""

    NEW = "new"
    """The first version of a source."""
    VERSION = "version"
    """Another version of a source; the old ones stay."""
    UNCHANGED = "unchanged"
    """It was there already."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A report that is stored, and would survive a power cut.

    Attributes:
        name: the name of its source.
        hash: the content address of its text, as in `Source`.
        status: whether it is new.
    """

    name: str
    hash: str
    status: Status


@dataclass(frozen=True, slots=True)
class Record:
    """One version of a source, without its text.

    Attributes:
        id: grows with each version stored, and is never given twice in one library.
        name, hash: as in `Source`.
        version: its number among the versions of its source, from 1, in the order stored.
        newest: whether it is the version that stands for its source.
        title, byline, publisher, published, modified, url, language, path: as in `Article`.
        via, fetched: as in `Gathered`.
    """

    id: int
    name: str
    hash: str
    version: int
    newest: bool
    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published: datetime | None = None
    modified: datetime | None = None
    url: str | None = None
    language: str | None = None
    path: str | None = None
    via: str | None = None
    fetched: datetime | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing that `Library.verify` looked at.

    Attributes:
        what: in words for the user.
        fault: what is wrong with it, or None.
    """

    what: str
    fault: str | None = None
