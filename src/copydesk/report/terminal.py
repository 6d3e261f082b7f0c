"""Reports for people at a terminal."""

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from copydesk.model.finding import Finding, Severity
from copydesk.model.outcome import Outcome
from copydesk.model.report import Report
from copydesk.report.counts import count, was_checked
from copydesk.report.lines import Lines
from copydesk.report.reference import describe_reference
from copydesk.report.visible import cells, encodable, visible, visible_name
from copydesk.report.window import window

_PAINT = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_BOLD, _DIM = "1", "2"
_INDENT = "    "
_QUOTED = 72


@dataclass(frozen=True, slots=True)
class Look:
    """What the terminal can show.

    Attributes:
        colour: whether ANSI colours are wanted.
        width: columns.
        encoding: of the output; what it lacks is written as an escape.
    """

    colour: bool = False
    width: int = 80
    encoding: str = "utf-8"

    def paint(self, text: str, style: str) -> str:
        """The text in an ANSI style ("1" bold, "31" red), where colour is wanted."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour and text else text

    def show(self, text: str) -> str:
        """The text made visible."""
        return visible(text, self.encoding)

    def quote(self, text: str) -> str:
        """The text in quotation marks, cut if long."""
        text = text if len(text) <= _QUOTED else text[:_QUOTED].rstrip() + "…"
        marks = "“”" if encodable("“”", self.encoding) else '""'
        return marks[0] + self.show(text) + marks[1]


def render(outcomes: Iterable[Outcome], look: Look) -> Iterator[str]:
    """The findings of each article, then a closing line with counts.

    Files that could not be read are counted; the command line tells of them on standard error.
    """
    seen = []
    for outcome in outcomes:
        seen.append(outcome)
        if outcome.report is not None and (outcome.report.findings or outcome.report.not_checked):
            yield "".join(_article(outcome.path, outcome.report, look))
    if len(seen) == 1 and (only := seen[0].report) and was_checked(only) and not only.findings:
        yield look.paint(f"read {describe_reference(only.reference)}\n", _DIM)
    yield look.paint(look.show(str(count(seen))), _BOLD) + "\n"


def _article(path: str, report: Report, look: Look) -> Iterator[str]:
    lines = Lines(report.article.text)
    name = visible_name("<stdin>" if path == "-" else path, look.encoding)
    if was_checked(report):
        yield f"{look.paint(name, _BOLD)}: read {describe_reference(report.reference)}\n\n"
    else:
        yield f"{look.paint(name, _BOLD)}: not checked ({look.show(_reason(report))})\n\n"
    for finding in report.findings:
        yield from _finding(name, finding, lines, look)
        yield "\n"


def _reason(report: Report) -> str:
    """Why an article was not checked, in words."""
    if "language" in report.not_checked:
        return f"language: {report.language or 'not told'}; only English is checked"
    if "length" in report.not_checked:
        return f"length: {len(report.article.prose):,} characters are no article"
    return ", ".join(report.not_checked)


def _finding(name: str, finding: Finding, lines: Lines, look: Look) -> Iterator[str]:
    line, column = lines.position(finding.span.start)
    severity = look.paint(finding.severity.value, f"1;{_PAINT[finding.severity]}")
    rule = f"{finding.code} {look.paint(finding.name, _BOLD)}"
    yield f"{name}:{line}:{column}: {severity} {rule}\n"
    yield from _underlined(finding, lines, look)
    yield from _wrapped(finding.message, look)
    if finding.suggestion is not None:
        yield from _wrapped(f"right would be: {finding.suggestion}", look)
    for span in finding.related:
        where = lines.position(span.start)[0]
        words = look.quote(span.cut(lines.text))
        yield look.paint(f"{_INDENT}compare line {where}: {words}", _DIM) + "\n"


def _underlined(finding: Finding, lines: Lines, look: Look) -> Iterator[str]:
    part = window(lines, finding.span, look.width - 2 * len(_INDENT), look.encoding)
    paint = _PAINT[finding.severity]
    before, after = part.before.lstrip(), part.after.rstrip()
    yield f"\n{2 * _INDENT}{before}{look.paint(part.words, f'1;{paint}')}{after}\n"
    marks = "^" * max(1, cells(part.words))
    yield f"{2 * _INDENT}{' ' * cells(before)}{look.paint(marks, paint)}\n"


def _wrapped(text: str, look: Look) -> Iterator[str]:
    for line in textwrap.wrap(look.show(text), max(20, look.width - len(_INDENT))):
        yield f"{_INDENT}{line}\n"
