"""Sources of the library that a request names, made ready once for several requests."""

from datetime import datetime
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.sources.store import Library
from copydesk.web.faults import ApiError

if TYPE_CHECKING:
    from copydesk.model.source import Source
    from copydesk.verify import Prepared

MOST = 500
"""Sources that are compared with one another in one request."""


def warm() -> None:
    """Load what comparing needs."""
    for name in ("verify", "sources.index", "sources.origins"):
        import_module(f"copydesk.{name}")


def chosen(
    library: Path, names: tuple[str, ...] | None, as_of: datetime | None = None
) -> "tuple[Source, ...]":
    """The versions that stand for the sources named; for all if none are named.

    Args:
        as_of: as things stood then; as they stand now when None.

    Raises:
        ApiError: 413 if they are too many.
        LibraryError: if there is no library, or no source of one of the names.
    """
    with Library.open(library, create=False) as opened:
        if names is None:
            refuse_many(opened, MOST)
            names = tuple(record.name for record in opened.sources())
        found = (_standing(opened, name, as_of) for name in dict.fromkeys(names))
        return tuple(source for source in found if source is not None)


def _standing(library: Library, name: str, as_of: datetime | None) -> "Source | None":
    """The newest version of a source; as of a time, the last that was out by then."""
    newest = library.source(name)
    if as_of is None:
        return newest
    from copydesk.sources.index.versions import Version, standing_at

    versions = [
        Version(str(one.version), one.modified or one.published, one.fetched)
        for one in library.versions(name)
    ]
    if len(versions) == 1:
        return newest
    number = standing_at(versions, as_of)
    return library.source(name, int(number)) if number else None


def refuse_many(library: Library, most: int) -> None:
    """Refuse to do with all sources of a library what is done with so many.

    Raises:
        ApiError: 413 if it holds more.
    """
    if library.count > most:
        words = f"the library holds {library.count} sources: name some, up to {most}"
        raise ApiError(413, "too_large", words)


def prepared(
    library: Path, names: tuple[str, ...] | None, as_of: datetime | None = None
) -> "Prepared":
    """The same, made ready to be compared with one another and with articles."""
    with Library.open(library, create=False) as opened:
        generation = opened.generation
    return _prepared(library, names, as_of, generation)


@lru_cache(maxsize=2)
def _prepared(
    library: Path, names: tuple[str, ...] | None, as_of: datetime | None, generation: int
) -> "Prepared":
    from copydesk.verify import prepare

    return prepare(chosen(library, names, as_of))
