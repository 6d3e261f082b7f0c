"""TIMEX3 scoring as in TempEval-3 (UzZaman et al. 2013), task A, over folders of TimeML files.

Spans are scored strictly (same words) and relaxed (at least one shared code point). The value and
type figures count a pair of relaxed matches as right when the attribute is equal too; their F1 is
the standard's "value F1". The document creation time is given to the reader, and is not scored.
Ages ("67-year-old", "aged 67", ", 67,") are read for the rules and left out here: a TIMEX3 needs
a trigger, which a bare figure is not, and the annotation of TimeBank and AQUAINT has 2 of some 40
ages of people and things.

Run: ``python eval/tempeval.py [--data FOLDER] [--half dev|held-out] [--errors]``
"""

import argparse
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from copydesk.model.article import Block, BlockKind
from copydesk.model.span import Span
from copydesk.understand.sentences import split_sentences
from copydesk.understand.time import read_times

DEFAULT_DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "tempeval3"
_PARAGRAPH = re.compile(r"\S(?:.|\n(?![ \t]*\n))*")


@dataclass(frozen=True, slots=True)
class Marked:
    """One expression as annotated or as read."""

    span: Span
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    """A TimeML file: its text, creation time and annotated expressions."""

    path: Path
    text: str
    created: datetime | None
    gold: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over some documents; every figure is a percentage."""

    gold: int
    read: int
    strict: int
    relaxed: int
    value: int
    type: int

    def f1(self, right: int) -> float:
        """F1 of so many right ones."""
        return 200 * right / (self.gold + self.read) if self.gold + self.read else 0.0

    def figures(self) -> dict[str, float]:
        """All figures by name."""
        return {
            "strict_precision": _percent(self.strict, self.read),
            "strict_recall": _percent(self.strict, self.gold),
            "strict_f1": self.f1(self.strict),
            "relaxed_precision": _percent(self.relaxed, self.read),
            "relaxed_recall": _percent(self.relaxed, self.gold),
            "relaxed_f1": self.f1(self.relaxed),
            "value_f1": self.f1(self.value),
            "type_f1": self.f1(self.type),
            "value_accuracy": _percent(self.value, self.relaxed),
            "type_accuracy": _percent(self.type, self.relaxed),
        }


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def read_timeml(path: Path) -> Document:
    """Read one TimeML file.

    Raises:
        ET.ParseError: if it is not XML.
        ValueError: if it has no TEXT.
    """
    root = ET.parse(path).getroot()
    body = root.find("TEXT")
    if body is None:
        raise ValueError(f"{path}: no TEXT")
    pieces: list[str] = []
    gold: list[Marked] = []
    _walk(body, pieces, gold)
    created = root.find("DCT/TIMEX3")
    value = created.get("value") if created is not None else None
    return Document(path, "".join(pieces), _creation_time(value), tuple(gold))


def _walk(element: ET.Element, pieces: list[str], gold: list[Marked]) -> None:
    start = sum(map(len, pieces))
    pieces.append(element.text or "")
    for child in element:
        _walk(child, pieces, gold)
        pieces.append(child.tail or "")
    end = sum(map(len, pieces))
    if element.tag == "TIMEX3" and end > start:
        gold.append(Marked(Span(start, end), element.get("type", ""), element.get("value", "")))


def _creation_time(value: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if value else None
    except ValueError:
        return None


def read_marks(document: Document) -> tuple[Marked, ...]:
    """What Copydesk reads in the text of a document, ages left out."""
    blocks = [
        Block(BlockKind.PARAGRAPH, Span(*match.span()))
        for match in _PARAGRAPH.finditer(document.text)
    ]
    sentences = split_sentences(document.text, blocks)
    times = read_times(document.text, sentences, document.created)
    return tuple(
        Marked(timex.span, timex.type, timex.value)
        for timex in times.timexes
        if not timex.stated.age
    )


def pair(gold: Sequence[Marked], read: Sequence[Marked]) -> Iterator[tuple[Marked, Marked]]:
    """Pairs that share words, each mark at most once: the same span first, else in order."""
    left = list(read)
    waiting = []
    for mark in gold:
        same = next((other for other in left if other.span == mark.span), None)
        if same is None:
            waiting.append(mark)
        else:
            left.remove(same)
            yield mark, same
    for mark in waiting:
        near = next((other for other in left if other.span.overlaps(mark.span)), None)
        if near is not None:
            left.remove(near)
            yield mark, near


def score(documents: Iterable[Document]) -> Score:
    """Read the documents and count what is right."""
    gold = read = strict = relaxed = value = kind = 0
    for document in documents:
        marks = read_marks(document)
        gold += len(document.gold)
        read += len(marks)
        for wanted, got in pair(document.gold, marks):
            relaxed += 1
            strict += wanted.span == got.span
            value += wanted.value == got.value
            kind += wanted.type == got.type
    return Score(gold, read, strict, relaxed, value, kind)


def load(data: Path, half: str | None = None) -> list[Document]:
    """The documents of TimeBank and AQUAINT below a folder, or every second one of them.

    Args:
        data: a folder of TimeML files, or of folders of them.
        half: "dev" for the first, third ... file by name, "held-out" for the others, else all.
    """
    named = [path for name in ("TimeBank", "AQUAINT") for path in (data / name).glob("*.tml")]
    paths = sorted(named or data.rglob("*.tml"))
    chosen = {"dev": paths[::2], "held-out": paths[1::2]}.get(half or "", paths)
    return [read_timeml(path) for path in chosen]


def figures(data: Path = DEFAULT_DATA, half: str | None = None) -> dict[str, float] | None:
    """All figures by name, or None when the data are absent."""
    documents = load(data, half) if data.is_dir() else []
    return score(documents).figures() if documents else None


_Row = tuple[Span, str, Marked | None, Marked | None]


def _print_errors(documents: Iterable[Document]) -> None:
    for document in documents:
        marks = read_marks(document)
        pairs = list(pair(document.gold, marks))
        rows: list[_Row] = [
            (wanted.span, "SPAN", wanted, got)
            for wanted, got in pairs
            if wanted.span != got.span and wanted.value == got.value
        ]
        rows += [
            (wanted.span, "VALUE", wanted, got)
            for wanted, got in pairs
            if wanted.value != got.value
        ]
        found, matched = {got for _, got in pairs}, {wanted for wanted, _ in pairs}
        rows += [(mark.span, "MISSED", mark, None) for mark in document.gold if mark not in matched]
        rows += [(mark.span, "EXTRA", None, mark) for mark in marks if mark not in found]
        for span, kind, wanted, got in sorted(rows, key=lambda row: row[0]):
            print(kind, document.path.stem, document.created and document.created.date(), end=" ")
            print(_show(document.text, wanted), "<>", _show(document.text, got), end=" :: ")
            around = document.text[max(0, span.start - 70) : span.end + 50]
            print(re.sub(r"\s+", " ", around))


def _show(text: str, mark: Marked | None) -> str:
    if mark is None:
        return "-"
    words = re.sub(r"\s+", " ", mark.span.cut(text))
    return f"[{words}] {mark.type} {mark.value}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; 0 also when there are no data to measure on."""
    parser = argparse.ArgumentParser(description="TempEval-3 scoring of time expressions")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    parser.add_argument("--half", choices=("dev", "held-out"))
    parser.add_argument("--errors", action="store_true", help="list what differs")
    options = parser.parse_args(arguments)
    documents = load(options.data, options.half) if options.data.is_dir() else []
    if not documents:
        print(f"tempeval: skipped, no TimeML files in {options.data}")
        return 0
    if options.errors:
        _print_errors(documents)
    result = score(documents)
    print(f"{len(documents)} documents, {result.gold} annotated, {result.read} read")
    for name, figure in result.figures().items():
        print(f"{name:18} {figure:6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
