"""``copydesk write``."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from copydesk.cli.exit_codes import FINDINGS, NOTHING
from copydesk.cli.output import complain
from copydesk.cli.output import write as put
from copydesk.errors import ConfigError

if TYPE_CHECKING:
    from copydesk.model.draft import Draft

EPILOG = "Exit codes: 0 written; 1 the sources tell of no event; 2 could not do it."


class DraftFormat(StrEnum):
    """The formats of articles."""

    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    NINJS = "ninjs"
    NEWSARTICLE = "newsarticle"


def write(
    sources: Annotated[
        Path, typer.Argument(metavar="SOURCES", help="The reports to write from: folder or file.")
    ],
    as_of: Annotated[
        str | None,
        typer.Option(metavar="ISO", help="As things stood then; later reports take no part."),
    ] = None,
    format_: Annotated[
        DraftFormat, typer.Option("--format", "-f", help="How to print the article.")
    ] = DraftFormat.MARKDOWN,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write the article here.")
    ] = None,
) -> int:
    """Write an article from reports: every sentence cites, and is checked against them first.

    Several events among the reports become several articles.
    """
    from copydesk import api

    if output is not None and _is_source(output, sources):
        raise ConfigError(f"--output: {output} is one of the sources and would be overwritten")
    drafts = api.write(sources, as_of=_moment(as_of))
    if not drafts:
        complain(f"{sources}: the reports tell of no event that could be made out")
    put([_rendered(drafts, format_)], output)
    return NOTHING if drafts else FINDINGS


def _is_source(output: Path, sources: Path) -> bool:
    """Whether the article would be written over a report."""
    if not output.exists():
        return False
    place = output.resolve()
    return place == sources.resolve() or (sources.resolve() in place.parents)


def _moment(words: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(words) if words is not None else None
    except ValueError:
        raise ConfigError(f"--as-of: {words!r} is not an ISO 8601 date or time") from None


def _rendered(drafts: "tuple[Draft, ...]", format_: DraftFormat) -> str:
    from importlib import import_module

    names = {DraftFormat.NEWSARTICLE: "news_article"}
    renderer = import_module(f"copydesk.report.draft.{names.get(format_, format_.value)}")
    text: str = renderer.render(drafts)
    return text
