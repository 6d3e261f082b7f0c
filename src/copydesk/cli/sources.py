"""``copydesk sources``: what is in the library."""

import json
import re
from collections.abc import Iterator
from datetime import datetime, time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from copydesk.cli.exit_codes import COULD_NOT, FINDINGS, NOTHING
from copydesk.cli.output import complain, say, write
from copydesk.cli.sources_origins import origins
from copydesk.errors import ConfigError

if TYPE_CHECKING:
    from copydesk.sources.store import Library, Record

app = typer.Typer()
app.command()(origins)

_HASH = re.compile("[0-9a-f]{64}")
_EPILOG = "Exit codes: 0 nothing wrong; 1 damage found; 2 could not do it."
_MOST_VERSIONS = 2**31
_DAY = 10
"""Characters of a date without a time, such as 2024-01-04."""


class ListFormat(StrEnum):
    """The formats of lists."""

    TERMINAL = "terminal"
    JSON = "json"


LibraryOption = Annotated[
    Path | None,
    typer.Option("--library", metavar="DIR", help="The library; else the user's own."),
]
FormatOption = Annotated[ListFormat, typer.Option("--format", "-f", help="How to print.")]
AllVersionsOption = Annotated[bool, typer.Option("--all-versions", help="Older versions too.")]


@app.callback(invoke_without_command=True)
def sources(context: typer.Context) -> None:
    """List, show, export, remove and verify the sources of a library."""
    if context.invoked_subcommand is None:
        say(context.get_help() + "\n")
        raise typer.Exit(COULD_NOT)


@app.command("list")
def list_(
    publisher: Annotated[
        str | None, typer.Option(metavar="NAME", help="Only of this publisher.")
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="ISO", help="Only published then or later.")
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="ISO", help="Only published then or before.")
    ] = None,
    all_versions: AllVersionsOption = False,
    format_: FormatOption = ListFormat.TERMINAL,
    library: LibraryOption = None,
) -> None:
    """List sources by name, each in its newest version."""
    from copydesk.cli.look import look_of
    from copydesk.report.sources import as_object, listed

    first, last = _time(since, "--since", time.min), _time(until, "--until", time.max)
    with _open(library) as opened:
        records = opened.sources(
            publisher=publisher, since=first, until=last, all_versions=all_versions
        )
        if format_ is ListFormat.JSON:
            say(json.dumps([as_object(record) for record in records], indent=2) + "\n")
        else:
            look = look_of()
            write(listed(records, look), None, look.encoding)


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="NAME|HASH", help="As `list` gives it.")],
    version: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, max=_MOST_VERSIONS, help="This version, not the newest."),
    ] = None,
    format_: FormatOption = ListFormat.TERMINAL,
    library: LibraryOption = None,
) -> None:
    """Show one source: its text, where it came from, and its versions."""
    from copydesk.cli.look import look_of
    from copydesk.report.sources import as_object, shown

    with _open(library) as opened:
        record = _record(opened, name, version)
        source = opened.source(record.name, record.version)
        versions = opened.versions(record.name)
    if format_ is ListFormat.JSON:
        say(json.dumps(as_object(record) | {"text": source.article.text}, indent=2) + "\n")
    else:
        look = look_of()
        write(shown(record, versions, source, look), None, look.encoding)


@app.command(epilog=_EPILOG)
def export(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="NAMES", help="Of sources; all if none is given.")
    ] = None,
    all_versions: AllVersionsOption = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write here.")
    ] = None,
    library: LibraryOption = None,
) -> int:
    """Export sources as JSON Lines, which `copydesk gather` reads.

    What is damaged is left out, with a message for each.
    """
    with _open(library) as opened:
        if output is not None and output.resolve().is_relative_to(opened.path.resolve()):
            raise ConfigError(f"--output: {output} is inside the library and could destroy it")
        damage: list[str] = []
        write(_lines(opened, names, damage, all_versions=all_versions), output)
    for fault in damage:
        complain(fault)
    return COULD_NOT if damage else NOTHING


@app.command()
def remove(
    names: Annotated[list[str], typer.Argument(metavar="NAMES", help="As `list` gives them.")],
    library: LibraryOption = None,
) -> None:
    """Remove sources with all their versions. There is no way back."""
    with _open(library) as opened:
        versions = opened.remove(names)
    sources = len(set(names))
    say(
        f"removed {sources} source{'s' * (sources != 1)}, "
        f"{versions} version{'s' * (versions != 1)}\n"
    )


@app.command(epilog=_EPILOG)
def verify(library: LibraryOption = None) -> int:
    """Check that all is as it was stored: every text, every record, the index."""
    from copydesk.cli.progress import tracked
    from copydesk.report.visible import visible_name

    checked = wrong = stale = 0
    with _open(library) as opened:
        for thing in tracked(opened.verify(), len(opened.ids())):
            checked += 1
            if thing.fault is not None:
                wrong += 1
                say(visible_name(f"damaged: {thing.what}: {thing.fault}") + "\n")
        for fault in _index_faults(opened):
            stale += 1
            say(visible_name(f"damaged index: {fault}") + "\n")
    if wrong:
        complain(
            "gather again what is damaged; what stays damaged then, `copydesk sources remove` "
            "first; `copydesk sources export` saves the rest"
        )
    if stale:
        complain(f"delete the folder {opened.index_path}: the next search makes the index again")
    say(f"{checked} checked, {wrong + stale or 'nothing'} damaged\n")
    return FINDINGS if wrong or stale else NOTHING


def _index_faults(library: "Library") -> Iterator[str]:
    """What is wrong with the index; one that is not there is made when it is needed."""
    if not library.index_path.exists():
        return
    from copydesk.errors import DamagedLibraryError
    from copydesk.sources.index.verify import verify_index

    try:
        yield from verify_index(library)
    except DamagedLibraryError:
        yield "it cannot be compared with a library that is damaged"


def _open(named: Path | None) -> "Library":
    from copydesk.sources.store import Library
    from copydesk.sources.store.place import library_path

    return Library.open(library_path(named), create=False)


def _record(library: "Library", name: str, version: int | None) -> "Record":
    """The version wanted of a source; by the hash of its text, the version that has it."""
    from copydesk.errors import NoSourceError

    versions = library.versions(name)
    if not versions and _HASH.fullmatch(name):
        first = library.versions(library.by_hash(name).name)
        return next(record for record in first if record.hash == name)
    for record in versions:
        if record.newest if version is None else record.version == version:
            return record
    wanted = name if not versions else f"version {version} of {name}"
    raise NoSourceError(
        f"the library {library.path} holds no {wanted}; `copydesk sources list` says what it holds"
    )


def _lines(
    library: "Library", names: list[str] | None, damage: list[str], *, all_versions: bool
) -> Iterator[str]:
    from copydesk.errors import DamagedLibraryError
    from copydesk.ingest.exported import to_line

    for item in library.export(names or None, all_versions=all_versions):
        if isinstance(item, DamagedLibraryError):
            damage.append(str(item))
        else:
            yield to_line(item)


def _time(words: str | None, option: str, clock: time) -> datetime | None:
    """The time of an option; of a date alone, its first or its last moment."""
    if words is None:
        return None
    try:
        found = datetime.fromisoformat(words)
    except ValueError:
        raise ConfigError(f"{option}: {words!r} is not an ISO 8601 date or time") from None
    return datetime.combine(found, clock) if len(words) <= _DAY else found
