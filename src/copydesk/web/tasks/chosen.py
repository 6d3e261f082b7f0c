"""Sources of the library that a request names, made ready once for several requests."""

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.sources.store import Library
from copydesk.web.faults import ApiError

if TYPE_CHECKING:
    from copydesk.model.source import Source
    from copydesk.verify import Prepared

MOST = 500
"""Sources that are compared with one another in one request."""


def chosen(library: Path, names: tuple[str, ...] | None) -> "tuple[Source, ...]":
    """The newest versions of the sources named; of all if none are.

    Raises:
        ApiError: 413 if they are too many.
        LibraryError: if there is no library, or no source of one of the names.
    """
    with Library.open(library, create=False) as opened:
        if names is None:
            refuse_many(opened, MOST)
            names = tuple(record.name for record in opened.sources())
        return tuple(opened.source(name) for name in dict.fromkeys(names))


def refuse_many(library: Library, most: int) -> None:
    """Refuse to do with all sources of a library what is done with so many.

    Raises:
        ApiError: 413 if it holds more.
    """
    if library.count > most:
        words = f"the library holds {library.count} sources: name some, up to {most}"
        raise ApiError(413, "too_large", words)


def prepared(library: Path, names: tuple[str, ...] | None) -> "Prepared":
    """The same, made ready to be compared with articles."""
    with Library.open(library, create=False) as opened:
        generation = opened.generation
    return _prepared(library, names, generation)


@lru_cache(maxsize=2)
def _prepared(library: Path, names: tuple[str, ...] | None, generation: int) -> "Prepared":
    from copydesk.verify import prepare

    return prepare(chosen(library, names))
