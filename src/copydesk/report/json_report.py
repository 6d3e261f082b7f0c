"""Reports as JSON: the stable contract that programs read.

One article is one object::

    {"version": 1,
     "article": {"path", "title", "publisher", "published", "reference_time",
                 "reference_time_from", "language", "text"},
     "findings": [{"code", "name", "severity", "start", "end", "quote", "message", "suggestion",
                   "related": [{"start", "end", "quote"}],
                   "evidence": [{"source", "start", "end", "quote"}]}],
     "claims": [{"id", "start", "end", "quote", "kind", "verdict", "reason", "right", "origins",
                 "evidence": [{"source", "start", "end", "quote", "stance", "origin",
                               "published", "why", "differing": [{"start", "end"}]}]}],
     "summary": {"claims": N, "checked": M, "not_checked": {reason: count},
                 "findings": {severity: count}, "seconds": s}}

Offsets count code points of the file as read. ``article.text`` is there only when the text was
extracted (HTML, JSON); offsets then count code points of it. A file that could not be read is
``{"version": 1, "article": {"path"}, "error": reason}``. Several files are an array of such
objects in the order of the input. The output is pure ASCII, so that no encoding can harm it.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from copydesk.model.article import Article
from copydesk.model.evidence import Evidence
from copydesk.model.finding import Finding, Severity
from copydesk.model.outcome import Outcome
from copydesk.model.report import Reference, Report
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict
from copydesk.report.counts import reasons_not_checked, was_answered

VERSION = 1


def render(outcomes: Iterable[Outcome], *, many: bool) -> Iterator[str]:
    """JSON text, piece by piece: an array when ``many``, else the object of the one outcome."""
    opening = "[\n" if many else ""
    for outcome in outcomes:
        yield opening + json.dumps(as_object(outcome), indent=None if many else 2)
        opening = ",\n"
    yield ("" if opening == ",\n" else opening) + ("\n]\n" if many else "\n")


def as_object(outcome: Outcome) -> dict[str, Any]:
    """The object of one outcome."""
    report = outcome.report
    if report is None:
        article = {"path": _path(outcome)}
        return {"version": VERSION, "article": article, "error": outcome.error}
    return {
        "version": VERSION,
        "article": {"path": _path(outcome), **_article(report)},
        "findings": [_finding(finding, report.article) for finding in report.findings],
        "claims": [_claim(verdict, report.article) for verdict in report.verdicts],
        "summary": {
            "claims": len(report.verdicts),
            "checked": sum(was_answered(verdict) for verdict in report.verdicts),
            "not_checked": dict(report.not_checked) | reasons_not_checked(report.verdicts),
            "findings": {severity.value: report.count(severity) for severity in Severity},
            "seconds": round(report.seconds, 4),
        },
    }


def _path(outcome: Outcome) -> str | None:
    return None if outcome.path == "-" else outcome.path


def _article(report: Report) -> dict[str, Any]:
    article = report.article
    about = {
        "title": article.title,
        "publisher": article.publisher,
        "published": _iso(article.published),
        "reference_time": _reference_time(report.reference),
        "reference_time_from": report.reference.origin.value,
        "language": report.language,
    }
    return about | ({"text": article.text} if article.extracted else {})


def _iso(time: datetime | None) -> str | None:
    return time.isoformat() if time else None


def _reference_time(reference: Reference) -> str | None:
    time = reference.time
    if time and reference.grain_is_day and time == datetime(time.year, time.month, time.day):
        return time.date().isoformat()
    return _iso(time)


def _finding(finding: Finding, article: Article) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        **_quote(finding.span, article),
        "message": finding.message,
        "suggestion": finding.suggestion,
        "related": [_quote(span, article) for span in finding.related],
        "evidence": [_passage(piece) for piece in finding.evidence],
    }


def _claim(verdict: Verdict, article: Article) -> dict[str, Any]:
    return {
        "id": verdict.claim.id,
        **_quote(verdict.span, article),
        "kind": verdict.claim.kind.value,
        "verdict": verdict.kind.value,
        "reason": verdict.reason,
        "right": verdict.right,
        "origins": verdict.origins,
        "evidence": [
            _passage(piece)
            | {
                "stance": piece.stance.value,
                "origin": piece.origin,
                "published": _iso(piece.published),
                "why": piece.why,
                "differing": [
                    {"start": span.start - piece.span.start, "end": span.end - piece.span.start}
                    for span in piece.differing
                    if piece.span.contains(span)
                ],
            }
            for piece in verdict.evidence
        ],
    }


def _passage(piece: Evidence) -> dict[str, Any]:
    return {
        "source": piece.source,
        "start": piece.span.start,
        "end": piece.span.end,
        "quote": piece.quote,
    }


def _quote(span: Span, article: Article) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "quote": span.cut(article.text)}
