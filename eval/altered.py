"""Reports altered by a language model, and their originals: weekdays that contradict their dates.

A weekday beside its full date can be judged by the calendar alone, so that the altered texts need
no marks by hand: every such pair that the calendar refutes must be flagged.

Run: ``python -m eval.altered``
"""

import json
import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from copydesk.api import check
from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from eval.shared import AbsentError, shared

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_DAY = rf"(?P<weekday>{'|'.join(day[:3] for day in _DAYS)})[a-z]{{0,6}}"
_MONTH = rf"(?P<month>{'|'.join(month[:3] for month in _MONTHS)})[a-z]{{0,6}}\.?"
_PAIRS = (
    re.compile(rf"\b{_DAY},? {_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})\b"),
    re.compile(rf"\b{_DAY},? (?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? (?P<year>\d{{4}})\b"),
)


def weekday_pairs(text: str) -> Iterator[tuple[Span, bool]]:
    """Each weekday that stands before its full date, and whether the calendar agrees."""
    for pattern in _PAIRS:
        for match in pattern.finditer(text):
            month = [name[:3] for name in _MONTHS].index(match["month"]) + 1
            try:
                day = date(int(match["year"]), month, int(match["day"]))
            except ValueError:
                continue
            yield Span(*match.span()), _DAYS[day.weekday()].startswith(match["weekday"])


def flags(text: str) -> list[Finding]:
    """The errors and warnings of a text, given no time of publication."""
    return [found for found in check(text).findings if found.severity is not Severity.INFO]


def measure(path: Path) -> dict[str, float]:
    """All figures by name, over a file of altered reports."""
    pairs = wrong = caught = beyond = clean = 0
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        text = row["Changed_article"]
        found = flags(text)
        faults = [span for span, agrees in weekday_pairs(text) if not agrees]
        pairs += sum(1 for _ in weekday_pairs(text))
        wrong += len(faults)
        caught += sum(any(flag.span.overlaps(fault) for flag in found) for fault in faults)
        beyond += sum(not any(flag.span.overlaps(fault) for fault in faults) for flag in found)
        clean += len(flags(row["Original_article"]))
    return {
        "weekday_pairs": pairs,
        "weekday_pairs_wrong": wrong,
        "weekday_pairs_caught": caught,
        "recall": 100 * caught / wrong if wrong else 0.0,
        "other_flags": beyond,
        "flags_on_originals": clean,
    }


def figures() -> dict[str, float]:
    """The same over the shared file.

    Raises:
        AbsentError: if it is not here.
    """
    return measure(shared("data", "fa_kes", "altered.jsonl"))


def main() -> int:
    """Print the figures."""
    try:
        for name, figure in figures().items():
            print(f"{name:24} {figure:8.2f}")
    except AbsentError as absent:
        print(f"altered: skipped, {absent}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
