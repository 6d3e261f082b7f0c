"""Machine-written match reports with errors marked by people, checked from the text alone.

The marks are those of the Accuracy Shared Task (Thomson and Reiter 2020). The texts are tokenized;
they are checked in the readable form the task gives, and the marks carried over by counting the
characters that are not spaces. Most errors there contradict the match's data, which are not given.

Run: ``python -m eval.accuracy [--flags]``
"""

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from copydesk.api import check
from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from eval.shared import AbsentError, shared

_DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that people marked wrong, and their category; a bare weekday is one of its own."""

    span: Span
    category: str


@dataclass(frozen=True, slots=True)
class MatchReport:
    """A machine-written report, the day of its match, and its marks."""

    name: str
    text: str
    played: datetime
    marks: tuple[Mark, ...]


def load(folder: Path) -> Iterator[MatchReport]:
    """All reports of the shared task's training part."""
    marks = _rows(folder / "gsml.csv")
    for game in _rows(folder / "games.csv"):
        tokens = (folder / "texts" / f"{game['TEXT_ID']}.txt").read_text("utf-8")
        readable = game["DETOKENIZED_GENERATED_TEXT"]
        text = readable if _solid(readable) == _solid(tokens) else tokens
        own = [mark for mark in marks if mark["TEXT_ID"] == f"{game['TEXT_ID']}.txt"]
        month, day, year = map(int, game["DATE"].split("_"))
        played = datetime(2000 + year, month, day)
        placed = tuple(_mark(mark, tokens.split(), text) for mark in own)
        yield MatchReport(game["TEXT_ID"], text, played, placed)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _solid(text: str) -> str:
    return "".join(text.split())


def _mark(row: dict[str, str], tokens: Sequence[str], text: str) -> Mark:
    first, last = int(row["DOC_TOKEN_START"]) - 1, int(row["DOC_TOKEN_END"])
    before = len("".join(tokens[:first]))
    inside = len("".join(tokens[first:last]))
    places = [place for place, letter in enumerate(text) if not letter.isspace()]
    category = "WEEKDAY" if row["TOKENS"].strip() in _DAYS else row["TYPE"]
    return Mark(Span(places[before], places[before + inside - 1] + 1), category)


def flags(report: MatchReport) -> list[Finding]:
    """The errors and warnings, the report being published on the day of the match."""
    found = check(report.text, published=report.played).findings
    return [flag for flag in found if flag.severity is not Severity.INFO]


def measure(reports: Sequence[MatchReport]) -> dict[str, float]:
    """All figures by name: marks and catches by category, and the precision of the flags."""
    marked: Counter[str] = Counter()
    caught: Counter[str] = Counter()
    raised = right = 0
    for report in reports:
        found = flags(report)
        raised += len(found)
        right += sum(any(flag.span.overlaps(mark.span) for mark in report.marks) for flag in found)
        for mark in report.marks:
            marked[mark.category] += 1
            caught[mark.category] += any(flag.span.overlaps(mark.span) for flag in found)
    counts = {
        f"{category.lower()}_caught_of_{marked[category]}": float(caught[category])
        for category in sorted(marked)
    }
    return counts | {
        "flags": raised,
        "flags_on_a_mark": right,
        "precision": 100 * right / raised if raised else 100.0,
    }


def figures() -> dict[str, float]:
    """The same over the shared folder.

    Raises:
        AbsentError: if it is not here.
    """
    return measure(list(load(shared("data", "accuracy_shared_task"))))


def _print_flags(reports: Sequence[MatchReport]) -> None:
    for report in reports:
        for flag in flags(report):
            right = any(flag.span.overlaps(mark.span) for mark in report.marks)
            words = flag.span.cut(report.text)
            print(report.name, "right" if right else "WRONG", flag.code, repr(words), flag.message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="Marked errors in machine-written match reports")
    parser.add_argument("--flags", action="store_true", help="list every flag")
    options = parser.parse_args(arguments)
    try:
        reports = list(load(shared("data", "accuracy_shared_task")))
    except AbsentError as absent:
        print(f"accuracy: skipped, {absent}")
        return 0
    if options.flags:
        _print_flags(reports)
    for name, figure in measure(reports).items():
        print(f"{name:34} {figure:8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
