"""Reports as SARIF 2.1.0 (OASIS standard, 2020), which editors and code hosts show.

Regions count Unicode code points, as all of Copydesk does. Text that was extracted from HTML or
JSON has no such places in the file: its results name the file and quote the words instead. What
other sources show has a related location for each origin, to which the message links; their paths
are relative to the base `SOURCES`, the folder that the articles were compared with.
"""

import inspect
import json
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from copydesk.model.finding import Finding, Severity
from copydesk.model.outcome import Outcome
from copydesk.model.report import Report
from copydesk.model.span import Span
from copydesk.report.lines import NEWLINES, Lines
from copydesk.report.rule_text import Documented, summary
from copydesk.report.voices import STANCES, Voice, describe_moment, voices_of
from copydesk.rules import RULES
from copydesk.verify.faults import FAULTS

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_STDIN = "stdin"
_SOURCES = "SOURCES"
_URL = re.compile(r"https?://")
_RESERVED = ":/?#[]@!$&'()*+,;=%~"


def render(
    outcomes: Sequence[Outcome],
    *,
    root: Path,
    version: str,
    rules: Sequence[Documented] = (*RULES, *FAULTS),
) -> str:
    """One SARIF log of one run, as pure ASCII.

    Args:
        outcomes: of all articles; files that failed become notifications of the invocation.
        root: the folder that paths are relative to, and that URIs are written relative to.
        version: of Copydesk.
        rules: described in the log, the faults that sources show among them.
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
    run: dict[str, Any] = {
        "tool": {"driver": driver},
        "invocations": [_invocation(outcomes, root)],
        "artifacts": [{"location": {"uri": _uri(outcome.path, root)}} for outcome in outcomes],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": list(NEWLINES),
        "results": results,
    }
    if any(outcome.report and outcome.report.verdicts for outcome in outcomes):
        described = {"text": "The folder of the sources that the articles were compared with."}
        run["originalUriBaseIds"] = {_SOURCES: {"description": described}}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(rule: Documented) -> dict[str, Any]:
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
    message = _sentence(finding.message)
    if finding.suggestion is not None:
        message += " " + _sentence(f"Right would be: {finding.suggestion}")
    if report.article.extracted:
        message = f"“{finding.span.cut(lines.text)}”: {message}"
    related = [
        {"message": {"text": span.cut(lines.text)}, **_location(span, report, uri, lines)}
        for span in finding.related
    ]
    voices = voices_of(finding.evidence)
    links = [
        f"[{_link_text(voice.passage.origin)}]({number})"
        for number, voice in enumerate(voices, start=len(related) + 1)
    ]
    related.extend(_voice(voice) for voice in voices)
    message = message.replace("](", "] (")
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{message} Compare: {', '.join(links)}." if links else message},
        "locations": [_location(finding.span, report, uri, lines)],
    }
    if finding.code in indices:
        result["ruleIndex"] = indices[finding.code]
    if related:
        result["relatedLocations"] = [
            {"id": number, **location} for number, location in enumerate(related, start=1)
        ]
    return result


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _link_text(name: str) -> str:
    """A name within an embedded link (section 3.11.6)."""
    return re.sub(r"[\\\[\]]", r"\\\g<0>", name)


def _voice(voice: Voice) -> dict[str, Any]:
    """What one origin has: its words, and the report that has them."""
    piece = voice.passage
    about = [piece.origin, describe_moment(piece.published) if piece.published else ""]
    who = ", ".join(part for part in about if part)
    if _URL.match(piece.source):
        place = {"uri": quote(piece.source, safe=_RESERVED, errors="replace")}
    else:
        place = {"uri": quote(piece.source, errors=_errors(piece.source)), "uriBaseId": _SOURCES}
    return {
        "message": {"text": f"{who} {STANCES[piece.stance]}: {piece.quote}".replace("](", "] (")},
        "physicalLocation": {"artifactLocation": place},
    }


def _errors(name: str) -> str:
    """How to encode a name: as a path where it is one, else without what no encoding has."""
    try:
        os.fsencode(name)
    except UnicodeEncodeError:
        return "replace"
    return "surrogateescape"


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
