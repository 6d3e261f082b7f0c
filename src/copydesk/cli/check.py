"""``copydesk check``."""

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from copydesk.cli.output import complain, write
from copydesk.errors import ConfigError
from copydesk.model.finding import Severity

if TYPE_CHECKING:
    from copydesk.model.outcome import Outcome
    from copydesk.report.terminal import Look
    from copydesk.rules.settings import Settings
    from copydesk.verify import FromLibrary, Prepared


class Format(StrEnum):
    """The formats of reports."""

    TERMINAL = "terminal"
    JSON = "json"
    HTML = "html"
    SARIF = "sarif"
    CLAIMREVIEW = "claimreview"


_WIDEST = 100


@dataclass(frozen=True, slots=True)
class _Form:
    """How to report: the format, and what the options say of it."""

    format: Format
    look: "Look"
    many: bool
    claims: bool
    reviewed_by: str | None
    reviewed_on: date | None


def check(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="PATHS", help="Files and folders; - is standard input."),
    ] = None,
    against: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="Sources to compare with: a folder, or one file."),
    ] = None,
    format_: Annotated[
        Format, typer.Option("--format", "-f", help="How to report.")
    ] = Format.TERMINAL,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write the report here.")
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(metavar="ISO", help="The dateline time, such as 2024-01-04T21:40+00:00."),
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="CODES", help="Run only these rules: DT001,weekday-mismatch,NM."),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="CODES", help="Do not run these rules.")
    ] = None,
    severity: Annotated[
        Severity | None, typer.Option(help="Leave out findings below this severity.")
    ] = None,
    config: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Settings; else copydesk.toml, here or above."),
    ] = None,
    claims: Annotated[
        bool, typer.Option("--claims", help="List every claim with its verdict (--against).")
    ] = False,
    reviewed_by: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Who answers for the review (claimreview)."),
    ] = None,
    reviewed_on: Annotated[
        str | None, typer.Option(metavar="ISO", help="The day of the review (claimreview).")
    ] = None,
    no_color: Annotated[bool, typer.Option("--no-color", help="Print without colour.")] = False,
) -> int:
    """Check articles: what is wrong, where, why, and what would be right.

    Reads plain text, Markdown, HTML, and JSON (schema.org, ninjs).
    """
    from copydesk.cli.config import find_config, load_settings

    settings = load_settings(
        config or find_config(Path.cwd()),
        select=_listed(select),
        ignore=_listed(ignore),
        at_least=severity,
    )
    if not paths:
        raise ConfigError("nothing to check: name a file or a folder, or - for standard input")
    if output is not None and any(_is_same(output, path) for path in paths):
        raise ConfigError(f"--output: {output} is an article to check and would be overwritten")
    if against is None and (claims or format_ is Format.CLAIMREVIEW):
        wanting = "--claims" if claims else "--format claimreview"
        raise ConfigError(f"{wanting}: claims are checked --against sources, and none are named")
    form = _Form(
        format_,
        look=_look(colour=not no_color and output is None),
        many=len(paths) > 1 or Path(paths[0]).is_dir(),
        claims=claims,
        reviewed_by=reviewed_by,
        reviewed_on=_day(reviewed_on),
    )
    if format_ is not Format.CLAIMREVIEW and (reviewed_by or reviewed_on):
        raise ConfigError("--reviewed-by and --reviewed-on belong to --format claimreview")
    outcomes = _outcomes(paths, _time(published), settings, _sources(against))
    for outcome in outcomes:
        if outcome.error is not None:
            complain(f"{'<stdin>' if outcome.path == '-' else outcome.path}: {outcome.error}")
    encoding = form.look.encoding if format_ is Format.TERMINAL and output is None else "utf-8"
    write(_rendered(form, outcomes), output, encoding)
    return _exit_code(outcomes)


def _is_same(output: Path, path: str) -> bool:
    """Whether the report would be written over what is checked."""
    return path != "-" and output.exists() and output.resolve() == Path(path).resolve()


def _listed(words: Sequence[str] | None) -> list[str]:
    return [part.strip() for word in words or () for part in word.split(",")]


def _time(published: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(published) if published is not None else None
    except ValueError:
        raise ConfigError(f"--published: {published!r} is not an ISO 8601 date or time") from None


def _day(reviewed: str | None) -> date | None:
    try:
        return date.fromisoformat(reviewed) if reviewed is not None else None
    except ValueError:
        raise ConfigError(f"--reviewed-on: {reviewed!r} is not an ISO 8601 date") from None


def _sources(against: Path | None) -> "Prepared | FromLibrary | None":
    if against is None:
        return None
    from copydesk.api import sources_in

    return sources_in(against)


def _outcomes(
    paths: Sequence[str],
    published: datetime | None,
    settings: "Settings",
    against: "Prepared | FromLibrary | None",
) -> "list[Outcome]":
    from copydesk.batch import attempt, check_many
    from copydesk.cli.progress import tracked
    from copydesk.ingest import SIZE_LIMIT, find_articles

    outcomes: list[Outcome] = []
    if "-" in paths:
        content = sys.stdin.buffer.read(SIZE_LIMIT + 1)
        outcomes.append(attempt(content, published=published, settings=settings, against=against))
    named = [Path(path) for path in paths if path != "-"]
    files = list(find_articles(named))
    found = check_many(files, published=published, settings=settings, against=against)
    outcomes.extend(tracked(found, len(files)))
    empty = (path for path in named if path.is_dir() and not any(find_articles([path])))
    outcomes.extend(_empty(empty))
    return outcomes


def _empty(folders: Iterable[Path]) -> "Iterable[Outcome]":
    from copydesk.model.outcome import Outcome

    return [Outcome(str(folder), error="no articles in this folder") for folder in folders]


def _look(*, colour: bool) -> "Look":
    from copydesk.report.terminal import Look

    wanted = colour and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return Look(
        colour=wanted and os.environ.get("TERM") != "dumb",
        width=min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns),
        encoding=sys.stdout.encoding or "ascii",
    )


def _rendered(form: _Form, outcomes: "Sequence[Outcome]") -> Iterable[str]:
    if form.format is Format.JSON:
        from copydesk.report import json_report

        return json_report.render(outcomes, many=form.many)
    if form.format is Format.HTML:
        from copydesk.report import html

        return [html.render(outcomes)]
    if form.format is Format.SARIF:
        import copydesk
        from copydesk.report import sarif

        return [sarif.render(outcomes, root=Path.cwd(), version=copydesk.__version__)]
    if form.format is Format.CLAIMREVIEW:
        from copydesk.report import claim_review

        return [claim_review.render(outcomes, by=form.reviewed_by, on=form.reviewed_on)]
    from copydesk.report import terminal

    return terminal.render(outcomes, form.look, claims=form.claims)


def _exit_code(outcomes: "Iterable[Outcome]") -> int:
    from copydesk.cli.exit_codes import COULD_NOT, FINDINGS, NOTHING
    from copydesk.report.counts import was_checked

    reports = [outcome.report for outcome in outcomes]
    if not all(report and was_checked(report) for report in reports):
        return COULD_NOT
    grave = any(
        finding.severity is not Severity.INFO
        for report in reports
        if report
        for finding in report.findings
    )
    return FINDINGS if grave else NOTHING
