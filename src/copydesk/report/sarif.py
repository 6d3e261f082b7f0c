"""Reports as SARIF 2.1.0 (OASIS standard, 2020), which editors and code hosts show.

Regions count Unicode code points, as all of Copydesk does. Text that was extracted from HTML or
JSON has no such places in the file: its results name the file and quote the words instead.
"""

import inspect
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from copydesk.model.finding import Finding, Severity
from copydesk.model.outcome import Outcome
from copydesk.model.report import Report
from copydesk.model.span import Span
from copydesk.report.lines import NEWLINES, Lines
from copydesk.report.rule_text import summary
from copydesk.rules import RULES
from copydesk.rules.rule import Rule

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_STDIN = "stdin"


def render(
    outcomes: Sequence[Outcome], *, root: Path, version: str, rules: Sequence[Rule] = RULES
) -> str:
    """One SARIF log of one run, as pure ASCII.

    Args:
        outcomes: of all articles; files that failed become notifications of the invocation.
        root: the folder that paths are relative to, and that URIs are written relative to.
        version: of Copydesk.
        rules: described in the log.
    """
    indices = {rule.code: index for index, rule in enumerate(rules)}
    results = [
        _result(finding, outcome.report, _uri(outcome.path, root), lines, indices)
        for outcome in outcomes
        if outcome.report
        for lines in (Lines(outcome.report.article.text),)
        for finding in outcome.report.findings
    ]
    driver = {"name": "Copydesk", "version": version, "rules": [_rule(rule) for rule in rules]}
    run = {
        "tool": {"driver": driver},
        "invocations": [_invocation(outcomes, root)],
        "artifacts": [{"location": {"uri": _uri(outcome.path, root)}} for outcome in outcomes],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": list(NEWLINES),
        "results": results,
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": summary(rule) or rule.name},
        "help": {"text": inspect.cleandoc(rule.doc) or rule.name},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _invocation(outcomes: Sequence[Outcome], root: Path) -> dict[str, Any]:
    """Whether all went well, and word of each file that could not be read or was not checked."""
    notes = []
    for outcome in outcomes:
        where = {"physicalLocation": {"artifactLocation": {"uri": _uri(outcome.path, root)}}}
        if outcome.report is None:
            notes.append(_note("error", outcome.error or "", where))
        elif outcome.report.not_checked:
            reasons = ", ".join(outcome.report.not_checked)
            notes.append(_note("note", f"not checked: {reasons}", where))
    return {
        "executionSuccessful": all(outcome.report for outcome in outcomes),
        "toolExecutionNotifications": notes,
    }


def _note(level: str, text: str, where: dict[str, Any]) -> dict[str, Any]:
    return {"level": level, "message": {"text": text}, "locations": [where]}


def _result(
    finding: Finding, report: Report, uri: str, lines: Lines, indices: dict[str, int]
) -> dict[str, Any]:
    message = finding.message
    if finding.suggestion is not None:
        message += f" Right would be: {finding.suggestion}."
    if report.article.extracted:
        message = f"“{finding.span.cut(lines.text)}”: {message}"
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [_location(finding.span, report, uri, lines)],
    }
    if finding.code in indices:
        result["ruleIndex"] = indices[finding.code]
    if finding.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "message": {"text": span.cut(lines.text)},
                **_location(span, report, uri, lines),
            }
            for number, span in enumerate(finding.related, start=1)
        ]
    return result


def _location(span: Span, report: Report, uri: str, lines: Lines) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": uri}}
    if not report.article.extracted:
        place["region"] = _region(span, lines)
    return {"physicalLocation": place}


def _region(span: Span, lines: Lines) -> dict[str, Any]:
    start_line, start_column = lines.position(span.start)
    end_line, end_column = lines.position(span.end)
    return {
        "startLine": start_line,
        "startColumn": start_column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": span.start,
        "charLength": len(span),
        "snippet": {"text": span.cut(lines.text)},
    }


def _uri(path: str, root: Path) -> str:
    """A percent-encoded reference, relative to the root for what lies below it."""
    if path == "-":
        return _STDIN
    place = Path(os.path.normpath(root / path))
    if place.is_relative_to(root):
        return quote(os.fsencode(place.relative_to(root).as_posix()))
    return place.as_uri()
