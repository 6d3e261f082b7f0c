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
    model: Annotated[
        str | None, typer.Option(metavar="NAME", help="Let this language model word it anew.")
    ] = None,
    endpoint: Annotated[
        str | None,
        typer.Option(metavar="URL", help="Where it is: the base of an OpenAI-compatible API."),
    ] = None,
    max_tokens: Annotated[
        int | None, typer.Option(metavar="N", help="Tokens that it may take, prompts included.")
    ] = None,
    max_requests: Annotated[
        int | None, typer.Option(metavar="N", help="Requests that it may take.")
    ] = None,
    prices: Annotated[
        str | None,
        typer.Option(metavar="IN,OUT", help="What a million tokens cost, to count the cost."),
    ] = None,
    max_cost: Annotated[
        float | None, typer.Option(metavar="AMOUNT", help="What it may cost, by --prices.")
    ] = None,
    allow_http: Annotated[
        bool, typer.Option("--allow-http", help="Ask a public host without encryption.")
    ] = False,
) -> int:
    """Write an article from reports: every sentence cites, and is checked against them first.

    Several events among the reports become several articles. A language model's key is read from
    the environment variable COPYDESK_API_KEY.
    """
    from copydesk import api
    from copydesk.cli.model_options import model_settings, tell_spent
    from copydesk.write.model import draft_with

    if output is not None and _is_source(output, sources):
        raise ConfigError(f"--output: {output} is one of the sources and would be overwritten")
    settings = model_settings(
        model,
        endpoint,
        max_tokens=max_tokens,
        max_requests=max_requests,
        prices=prices,
        max_cost=max_cost,
        allow_http=allow_http,
    )
    drafts = api.write(
        sources, as_of=_moment(as_of), draft_with=draft_with(settings) if settings else None
    )
    tell_spent(drafts)
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
