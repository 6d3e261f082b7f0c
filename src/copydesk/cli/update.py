"""``copydesk update``."""

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
    from copydesk.model.update import Update

EPILOG = "Exit codes: 0 nothing is stale; 1 something is; 2 could not do it."


class UpdateFormat(StrEnum):
    """The formats of what is stale."""

    TERMINAL = "terminal"
    JSON = "json"


def update(
    draft: Annotated[
        Path, typer.Argument(metavar="DRAFT", help="The article, as printed or as JSON.")
    ],
    sources: Annotated[
        Path, typer.Argument(metavar="SOURCES", help="The reports, new ones and old: folder, file.")
    ],
    as_of: Annotated[
        str | None,
        typer.Option(metavar="ISO", help="As things stood then; later reports take no part."),
    ] = None,
    published: Annotated[
        str | None, typer.Option(metavar="ISO", help="When the article was written.")
    ] = None,
    format_: Annotated[
        UpdateFormat, typer.Option("--format", "-f", help="How to print what is stale.")
    ] = UpdateFormat.TERMINAL,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write the updated article here."),
    ] = None,
) -> int:
    """What later reports make stale in an article, what replaces it, and the correction note."""
    from copydesk import api

    until, written = _moment(as_of, "--as-of"), _moment(published, "--published")
    found = api.update(draft, sources, as_of=until, published=written)
    if output is not None:
        _write_text(found, output, sources, until, written)
    if format_ is UpdateFormat.JSON:
        put(_rendered(found, draft, format_), None)
    else:
        say("".join(_rendered(found, draft, format_)))
    return FINDINGS if found.stale else NOTHING


def _moment(words: str | None, option: str) -> datetime | None:
    try:
        return datetime.fromisoformat(words) if words is not None else None
    except ValueError:
        raise ConfigError(f"{option}: {words!r} is not an ISO 8601 date or time") from None


def _write_text(
    found: "Update", output: Path, sources: Path, until: datetime | None, written: datetime | None
) -> None:
    from copydesk import api
    from copydesk.ingest import read
    from copydesk.report.update import text

    def again(made: str) -> "Update":
        suffix = ".txt" if Path(found.article.path or "").suffix == ".txt" else ".md"
        article = read(made.encode(), name=found.article.path, suffix=suffix)
        return api.update(article, sources, as_of=until, published=written)

    if found.article.extracted:
        raise ConfigError("--output: only plain text, Markdown and drafts can be rewritten")
    place, reports = output.resolve(), sources.resolve()
    if output.exists() and (place == reports or reports in place.parents):
        raise ConfigError(f"--output: {output} is one of the sources and would be overwritten")
    put([text.render_settled(found, again)], output)


def _rendered(found: "Update", draft: Path, format_: UpdateFormat) -> Iterable[str]:
    if format_ is UpdateFormat.JSON:
        from copydesk.report.update import json

        return [json.render(found)]
    from copydesk.report.update import terminal

    return terminal.render(found, str(draft), look_of())
