"""``copydesk event``."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from copydesk.cli.exit_codes import FINDINGS, NOTHING
from copydesk.cli.look import look_of
from copydesk.cli.output import say
from copydesk.cli.output import write as put
from copydesk.errors import ConfigError

if TYPE_CHECKING:
    from copydesk.model.event import Record

EPILOG = "Exit codes: 0 a record was made; 1 the sources tell of no event; 2 could not do it."


class RecordFormat(StrEnum):
    """The formats of event records."""

    TERMINAL = "terminal"
    JSON = "json"
    HTML = "html"


def event(
    sources: Annotated[
        Path, typer.Argument(metavar="SOURCES", help="The reports to read: folder or file.")
    ],
    as_of: Annotated[
        str | None,
        typer.Option(metavar="ISO", help="As things stood then; later reports take no part."),
    ] = None,
    format_: Annotated[
        RecordFormat, typer.Option("--format", "-f", help="How to print the record.")
    ] = RecordFormat.TERMINAL,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write the record here.")
    ] = None,
) -> int:
    """What all reports together say of an event: figures over time, timeline, who said what.

    Several events among the reports become several records.
    """
    from copydesk import api

    try:
        moment = datetime.fromisoformat(as_of) if as_of is not None else None
    except ValueError:
        raise ConfigError(f"--as-of: {as_of!r} is not an ISO 8601 date or time") from None
    found = api.record(sources, as_of=moment)
    if format_ is RecordFormat.TERMINAL and output is None:
        say("".join(_rendered(found, format_)))
    else:
        put(_rendered(found, format_), output)
    return NOTHING if found.events else FINDINGS


def _rendered(record: "Record", format_: RecordFormat) -> Iterable[str]:
    if format_ is RecordFormat.JSON:
        from copydesk.report.event import json

        return [json.render(record)]
    if format_ is RecordFormat.HTML:
        from copydesk.report.event import html

        return [html.render(record)]
    from copydesk.report.event import terminal

    return terminal.render(record, look_of())
