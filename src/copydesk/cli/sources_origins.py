"""``copydesk sources origins``."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from copydesk.cli.output import complain, write
from copydesk.errors import ConfigError

if TYPE_CHECKING:
    from copydesk.model.origin import Origins
    from copydesk.model.source import Source


class GraphFormat(StrEnum):
    """The formats of the graph."""

    TERMINAL = "terminal"
    JSON = "json"
    SVG = "svg"


def origins(
    folder: Annotated[
        Path | None,
        typer.Option("--in", metavar="DIR", help="A folder of sources; else the library."),
    ] = None,
    format_: Annotated[
        GraphFormat, typer.Option("--format", "-f", help="How to show it.")
    ] = GraphFormat.TERMINAL,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write it here.")
    ] = None,
    library: Annotated[
        Path | None,
        typer.Option("--library", metavar="DIR", help="The library; else the user's own."),
    ] = None,
) -> None:
    """Show where the information of each source comes from: copies, relays, credits."""
    from copydesk.cli.look import look_of
    from copydesk.sources.origins import find_origins

    if folder is not None and library is not None:
        raise ConfigError("--in and --library: give one of them")
    sources = _in_folder(folder) if folder is not None else _in_library(library)
    found = find_origins(sources)
    if format_ is GraphFormat.TERMINAL:
        from copydesk.report import origins_text
        from copydesk.report.look import Look

        look = look_of() if output is None else Look()
        write(origins_text.render(found, sources, look), output, look.encoding)
        return
    write(_drawn(format_, found, sources), output)


def _drawn(format_: GraphFormat, found: "Origins", sources: "Sequence[Source]") -> Iterable[str]:
    if format_ is GraphFormat.SVG:
        from copydesk.report import origins_svg

        return [origins_svg.render(found, sources)]
    from copydesk.report import origins_json

    return [origins_json.render(found, sources)]


def _in_folder(folder: Path) -> "Sequence[Source]":
    from copydesk.sources.folder import read_folder

    collection = read_folder(folder)
    for refused in collection.refused:
        complain(f"{refused.name}: {refused.reason}")
    if not collection.sources:
        raise ConfigError(f"--in: there are no sources in {folder}")
    return collection.sources


def _in_library(named: Path | None) -> "Sequence[Source]":
    from copydesk.sources.store import Library
    from copydesk.sources.store.place import library_path

    with Library.open(library_path(named), create=False) as opened:
        return [opened.source(record.name, record.version) for record in opened.sources()]
