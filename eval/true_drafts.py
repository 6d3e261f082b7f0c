"""Drafts in which everything is true, told far from the words of their reports: false alarms.

What a careless checker would flag is said there and right: rests and sums, other units, zones and
grains of time, denials, namesakes, what was feared and came otherwise.

Run: ``python -m eval.true_drafts``
"""

import json
import sys
from pathlib import Path

from copydesk.api import check, sources_in
from copydesk.model.finding import Finding, Severity
from copydesk.model.report import Report
from copydesk.model.span import Span
from copydesk.model.verdict import VerdictKind
from eval.shared import PROJECT

TRUE = PROJECT / "eval" / "true-packs"
_BORNE_OUT = (VerdictKind.CORROBORATED, VerdictKind.SINGLE_SOURCE, VerdictKind.SUPERSEDED)


def figures(*, aloud: bool = False) -> dict[str, float]:
    """How many drafts, errors and warnings in them, and the share of true claims borne out.

    Args:
        aloud: whether each flag is printed.
    """
    drafts = sorted(TRUE.glob("*/draft.md"))
    flags = borne_out = claims = 0
    for draft in drafts:
        report = check(draft, against=sources_in(draft.parent / "sources"))
        wrong = [one for one in report.findings if one.severity is not Severity.INFO]
        flags += len(wrong)
        if aloud:
            for one in wrong:
                print(_line(draft, report, one))
        true = json.loads((draft.parent / "gold.json").read_text("utf-8"))["true_claims"]
        found = [_is_borne_out(report, one["quote"]) for one in true if one["evidence"]]
        borne_out += sum(found)
        claims += len(found)
    return {
        "drafts": len(drafts),
        "flags": flags,
        "true_claims_supported": borne_out / claims if claims else 0.0,
    }


def _is_borne_out(report: Report, quote: str) -> bool:
    start = report.article.text.index(quote)
    quoted = Span(start, start + len(quote))
    return any(
        verdict.kind in _BORNE_OUT and verdict.claim.span.overlaps(quoted)
        for verdict in report.verdicts
    )


def _line(draft: Path, report: Report, one: Finding) -> str:
    words = one.span.cut(report.article.text)
    return f"{draft.parent.name}: {one.code} {words!r}: {one.message}"


def main() -> int:
    """Print the flags, and the figures."""
    for name, figure in figures(aloud=True).items():
        print(f"{name:24} {figure:8.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
