"""Checking articles."""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from copydesk.api import check as check_article
from copydesk.ingest import read
from copydesk.model.article import Article
from copydesk.model.outcome import Outcome
from copydesk.model.report import Report
from copydesk.report import json_report
from copydesk.web.faults import ApiError
from copydesk.web.jobs.process import Tell

_WARM = "The vote was held on Monday, 3 January 2024. Two of the three men, 67%, were there.\n"


def warm() -> None:
    """Check a few words, so that what is made on first use is there."""
    check_article(_WARM)


def quick(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """The JSON report of the rules alone."""
    report = check_article(read(content.decode()), published=moment(arguments["published"]))
    return as_json("-", report)


def check(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """A report in one of the formats, of a text or a file, against sources if they are named."""
    name: str | None = arguments["name"]
    suffix = PurePosixPath(name).suffix if name else None
    source = content if arguments["file"] else content.decode()
    return _report(arguments, name or "-", read(source, name=name, suffix=suffix))


def _report(arguments: Mapping[str, Any], path: str, article: Article) -> bytes:
    against = arguments["against"]
    format_ = arguments["format"]
    if against is None and format_ == "claimreview":
        raise ApiError(422, "invalid", "claimreview needs sources to check against")
    report = check_article(
        article,
        published=moment(arguments["published"]),
        against=_sources(Path(arguments["library"]), against),
    )
    if format_ == "json":
        return as_json(path, report)
    outcome = Outcome(path, report)
    if format_ == "html":
        from copydesk.report import html

        return html.render([outcome]).encode("utf-8", "replace")
    if format_ == "claimreview":
        from copydesk.report import claim_review

        return claim_review.render([outcome]).encode("ascii")
    import copydesk
    from copydesk.report import sarif

    root = Path("/")
    return sarif.render([outcome], root=root, version=copydesk.__version__).encode("ascii")


def _sources(library: Path, against: Any) -> Any:
    if against is None:
        return None
    from copydesk.sources.store import Library
    from copydesk.web.tasks.chosen import prepared

    if against == "library":
        from copydesk.verify import FromLibrary

        Library.open(library, create=False).close()
        return FromLibrary(library)
    return prepared(library, tuple(against))


def as_json(path: str, report: Report) -> bytes:
    """A report as compact JSON."""
    return json.dumps(json_report.as_object(Outcome(path, report))).encode("ascii")


def moment(words: str | None) -> datetime | None:
    """The time that words in ISO 8601 give."""
    return datetime.fromisoformat(words) if words else None
