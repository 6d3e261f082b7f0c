"""Reports for people at a terminal."""

from collections.abc import Iterable, Iterator

from copydesk.model.finding import Finding, Severity
from copydesk.model.outcome import Outcome
from copydesk.model.report import Report
from copydesk.report.claim_counts import AGAINST, count_claims
from copydesk.report.counts import count, was_checked
from copydesk.report.lines import Lines
from copydesk.report.look import BOLD, DIM, INDENT
from copydesk.report.look import Look as Look
from copydesk.report.reference import describe_reference
from copydesk.report.terminal_claims import by_origins, every_claim, sides, verdict_lines
from copydesk.report.terminal_words import underlined
from copydesk.report.visible import visible_name
from copydesk.report.voices import mirrored, mirrors_of

_PAINT = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


def render(outcomes: Iterable[Outcome], look: Look, *, claims: bool = False) -> Iterator[str]:
    """The findings of each article, then a closing line with counts.

    What the sources contradict follows what the article shows by itself, each with the passages
    beside the article's words; with ``claims``, a list of every claim comes last. Files that could
    not be read are counted; the command line tells of them on standard error.
    """
    seen = []
    for outcome in outcomes:
        seen.append(outcome)
        report = outcome.report
        if report is not None and _says_anything(report):
            yield "".join(_article(outcome.path, report, look, claims=claims))
    only = seen[0].report if len(seen) == 1 else None
    if only is not None and was_checked(only) and not _says_anything(only):
        yield look.paint(f"read {describe_reference(only.reference)}\n", DIM)
    compared = [one.report.verdicts for one in seen if one.report and one.report.verdicts]
    if len(compared) > 1:
        total = count_claims(verdict for verdicts in compared for verdict in verdicts)
        yield from look.wrapped(f"{len(compared):,} articles compared: {total}", "")
    yield look.paint(look.show(str(count(seen))), BOLD) + "\n"


def _says_anything(report: Report) -> bool:
    return bool(report.findings or report.not_checked or report.verdicts)


def _article(path: str, report: Report, look: Look, *, claims: bool) -> Iterator[str]:
    lines = Lines(report.article.text)
    name = visible_name("<stdin>" if path == "-" else path, look.encoding)
    if was_checked(report):
        yield f"{look.paint(name, BOLD)}: read {describe_reference(report.reference)}\n\n"
    else:
        yield f"{look.paint(name, BOLD)}: not checked ({look.show(_reason(report))})\n\n"
    mirrors = mirrors_of(report.verdicts)
    for finding in report.findings:
        if mirrored(finding, mirrors) is None:
            yield from _finding(name, finding, lines, look)
            yield from sides(finding.evidence, look)
            yield "\n"
    if report.verdicts:
        yield from _compared(report, name, lines, look)
        if claims:
            yield from every_claim(report, lines, look)
            yield "\n"
        yield from look.wrapped(str(count_claims(report.verdicts)), "")
        yield "\n"


def _reason(report: Report) -> str:
    """Why an article was not checked, in words."""
    if "language" in report.not_checked:
        return f"language: {report.language or 'not told'}; only English is checked"
    if "length" in report.not_checked:
        return f"length: {len(report.article.prose):,} characters are no article"
    return ", ".join(report.not_checked)


def _finding(
    name: str, finding: Finding, lines: Lines, look: Look, note: str = ""
) -> Iterator[str]:
    line, column = lines.position(finding.span.start)
    severity = look.paint(finding.severity.value, f"1;{_PAINT[finding.severity]}")
    rule = f"{finding.code} {look.paint(finding.name, BOLD)}"
    yield f"{name}:{line}:{column}: {severity} {rule}{note}\n"
    yield from underlined(lines, finding.span, look, _PAINT[finding.severity], finding.related)
    yield from look.wrapped(finding.message)
    if finding.suggestion is not None:
        yield from look.wrapped(f"right would be: {finding.suggestion}")
    for span in finding.related:
        if finding.span.contains(span):
            continue
        where = lines.position(span.start)[0]
        words = look.quote(span.cut(lines.text))
        yield look.paint(f"{INDENT}compare line {where}: {words}", DIM) + "\n"


def _compared(report: Report, name: str, lines: Lines, look: Look) -> Iterator[str]:
    """What the sources contradict, dispute or have since revised, and the count of all claims."""
    mirrors = mirrors_of(report.verdicts)
    for finding in report.findings:
        if mirror := mirrored(finding, mirrors):
            yield from _finding(name, finding, lines, look, by_origins(mirror[1]))
            yield from sides(finding.evidence, look)
            yield "\n"
    told = [finding.span for finding in report.findings if finding.evidence]
    for verdict in report.verdicts:
        known = verdict.code is not None or any(map(verdict.span.overlaps, told))
        if verdict.kind in AGAINST and not known:
            yield from verdict_lines(name, verdict, lines, look)
            yield "\n"
