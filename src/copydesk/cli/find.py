"""``copydesk find``."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from copydesk.cli.exit_codes import FINDINGS, NOTHING
from copydesk.cli.output import complain, say, write
from copydesk.errors import ConfigError

if TYPE_CHECKING:
    from copydesk.model.origin import Origins
    from copydesk.model.source import Source
    from copydesk.sources.index import Index, Passage

EPILOG = "Exit codes: 0 something found; 1 nothing found; 2 could not do it."
_DAY = 10
"""Characters of a date without a time, such as 2024-01-04."""


class PassageFormat(StrEnum):
    """The formats of what is found."""

    TERMINAL = "terminal"
    JSON = "json"


def find(
    words: Annotated[
        list[str],
        typer.Argument(metavar="WORDS", help='What to look for; "…" is found word for word.'),
    ],
    library: Annotated[
        Path | None, typer.Option(metavar="DIR", help="The library; else the user's own.")
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--in", metavar="DIR", help="Search this folder of files.")
    ] = None,
    publisher: Annotated[
        str | None, typer.Option(metavar="NAME", help="Only of this publisher.")
    ] = None,
    about: Annotated[
        str | None, typer.Option(metavar="WORDS", help="Only with these words in the headline.")
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="ISO", help="Only published then or later.")
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="ISO", help="Only published then or before.")
    ] = None,
    as_of: Annotated[
        str | None, typer.Option(metavar="ISO", help="As things stood then: older versions.")
    ] = None,
    limit: Annotated[int, typer.Option(metavar="N", min=1, max=1000, help="At most so many.")] = 10,
    format_: Annotated[
        PassageFormat, typer.Option("--format", "-f", help="How to print.")
    ] = PassageFormat.TERMINAL,
) -> int:
    """Find passages in gathered reports, with their sources and origins.

    Other forms of a word, and words of the same meaning, are found too; numbers and dates however
    they are written. The newest version of each report is searched.
    """
    from copydesk.sources.index import Filters, wanted_by_user

    if library is not None and folder is not None:
        raise ConfigError("--in and --library: give one of them")
    filters = Filters(
        publisher=publisher,
        since=_time(since, "--since", time.min),
        until=_time(until, "--until", time.max),
        about=about,
        as_of=_time(as_of, "--as-of", time.max),
    )
    query = " ".join(words)
    wanted = wanted_by_user(query)
    if not wanted.keys:
        raise ConfigError(f"nothing to look for: {query!r} has no word that tells reports apart")
    searching = _in_folder(folder) if folder else _in_library(library)
    with searching as (index, source_of):
        passages = index.find(wanted, limit, filters=filters)
        origins = _origins([source_of(passage) for passage in passages])
    _print(format_, query, passages, origins)
    return NOTHING if passages else FINDINGS


@contextmanager
def _in_folder(folder: Path) -> "Iterator[tuple[Index, Callable[[Passage], Source]]]":
    """An index over a folder's files, and what gives the source of a passage."""
    from copydesk.sources.folder import read_folder
    from copydesk.sources.index import Index

    collection = read_folder(folder)
    for refused in collection.refused:
        complain(f"{refused.name}: {refused.reason}")
    by_name = {source.name: source for source in collection.sources}
    yield Index.of(collection.sources), lambda passage: by_name[passage.source]


@contextmanager
def _in_library(path: Path | None) -> "Iterator[tuple[Index, Callable[[Passage], Source]]]":
    """The same over a library."""
    from copydesk.sources.index import open_index
    from copydesk.sources.store import Library
    from copydesk.sources.store.place import library_path

    with Library.open(library_path(path), create=False) as library:

        def source_of(passage: "Passage") -> "Source":
            versions = library.versions(passage.source)
            number = next(one.version for one in versions if one.hash == passage.hash)
            return library.source(passage.source, number)

        yield open_index(library, complain), source_of


def _origins(sources: "Sequence[Source]") -> "Origins":
    """The origins of what was found, each source once."""
    from copydesk.sources.origins import find_origins

    return find_origins(list({source.name: source for source in sources}.values()))


def _print(
    format_: PassageFormat, query: str, passages: "Sequence[Passage]", origins: "Origins"
) -> None:
    from copydesk.cli.look import look_of
    from copydesk.report.passages import as_object, found

    if format_ is PassageFormat.JSON:
        say(json.dumps(as_object(query, passages, origins), indent=2) + "\n")
    else:
        look = look_of()
        write(found(passages, origins, look), None, look.encoding)


def _time(words: str | None, option: str, clock: time) -> datetime | None:
    """The time of an option; of a date alone, its first or its last moment."""
    if words is None:
        return None
    try:
        moment = datetime.fromisoformat(words)
    except ValueError:
        raise ConfigError(f"{option}: {words!r} is not an ISO 8601 date or time") from None
    return datetime.combine(moment, clock) if len(words) <= _DAY else moment
