"""Who says what in real news: quotations and speakers against the annotation of PolNeAR.

PolNeAR (Newell, Margolin and Ruths 2018, "An Attribution Relations Corpus for Political News")
marks the source, the cue and the content of every attribution, indirect ones too. Measured here are
the contents that begin with a quotation mark: whether Copydesk reads a quotation there, and whether
the words it takes for the speaker are among those of the annotated source. Guesses are counted
apart, since nothing is concluded from them.

Run: ``python -m eval.quotes [--errors]``
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from copydesk.model.article import Article, Block, BlockKind
from copydesk.model.report import Reference, ReferenceFrom
from copydesk.model.span import Span
from copydesk.understand.quotes import Quotation, QuoteKind
from copydesk.understand.reading import Reading
from eval.shared import AbsentError, shared

_MARKS = "\"“”«‘'"


@dataclass(frozen=True, slots=True)
class Attributed:
    """One annotated attribution: what is said, and by whom."""

    content: Span
    sources: tuple[Span, ...]


def read_annotation(text: str) -> Iterator[Attributed]:
    """The attributions of one brat file that have a source."""
    spans: dict[str, Span] = {}
    relations: list[str] = []
    for line in text.splitlines():
        fields = line.split("\t")
        if line.startswith("T") and len(fields) > 1:
            places = fields[1].split(" ", 1)[1].replace(";", " ").split()
            ends = sorted(map(int, places))
            spans[fields[0]] = Span(ends[0], ends[-1])
        elif line.startswith("E") and len(fields) > 1:
            relations.append(fields[1])
    for relation in relations:
        parts = [part.split(":") for part in relation.split()]
        sources = tuple(spans[i] for role, i in parts if role.startswith("Source") and i in spans)
        for role, name in parts:
            if role.startswith("Content") and name in spans and sources:
                yield Attributed(spans[name], sources)


def reading_of(text: str) -> Reading:
    """A text as it stands, one paragraph a line."""
    blocks = []
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(line.rstrip()))))
        start += len(line)
    article = Article(text, text, tuple(blocks))
    return Reading(article, Reference(None, ReferenceFrom.NONE))


def _documents(folder: Path) -> Iterator[tuple[Path, str, list[Attributed]]]:
    texts = {path.stem[:50]: path for path in (folder / "text").glob("*.txt")}
    for path in sorted((folder / "attributions").glob("*.ann")):
        stem = path.stem.rpartition("_")[0]
        source = texts.get(stem[:50])
        if source is not None:
            text = source.read_bytes().decode("utf-8")
            yield path, text, list(read_annotation(path.read_text("utf-8")))


def figures(show: bool = False) -> Mapping[str, float]:
    """Recall of quotations, and how often their speaker is right.

    Raises:
        AbsentError: if the corpus is not here.
    """
    gold = read = told = right = guessed = guessed_right = 0
    for path, text, attributed in _documents(shared("data", "polnear")):
        quotations = [
            quotation
            for quotation in reading_of(text).quotations
            if quotation.depth == 0 and quotation.kind is QuoteKind.SPEECH
        ]
        for one in attributed:
            if text[one.content.start] not in _MARKS:
                continue
            gold += 1
            found = next((q for q in quotations if q.span.overlaps(one.content)), None)
            if found is None:
                _show(show, "MISSED", path, text, one, None)
                continue
            read += 1
            speaker = found.speaker
            if speaker is None:
                _show(show, "NOBODY", path, text, one, found)
                continue
            same = any(speaker.span.overlaps(span) for span in one.sources)
            if speaker.certain:
                told += 1
                right += same
            else:
                guessed += 1
                guessed_right += same
            if not same:
                _show(show, "WRONG " + speaker.known, path, text, one, found)
    if not gold:
        raise AbsentError("no polnear documents")
    return {
        "quotations": gold,
        "quotations_read": 100 * read / gold,
        "speaker_told": 100 * told / gold,
        "speaker_precision": 100 * right / max(1, told),
        "speaker_recall": 100 * right / gold,
        "guesses": guessed,
        "guesses_right": 100 * guessed_right / max(1, guessed),
    }


def _show(
    show: bool, kind: str, path: Path, text: str, one: Attributed, found: Quotation | None
) -> None:
    if not show:
        return
    around = text[max(0, one.content.start - 100) : one.content.end + 100].replace("\n", " ¶ ")
    said = found.speaker.span.cut(text) if found and found.speaker else "-"
    print(f"{kind} {path.stem[:20]} gold={[s.cut(text) for s in one.sources]} got={said!r}")
    print(f"    {around[:420]}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; 0 also when the corpus is not here."""
    parser = argparse.ArgumentParser(description="speakers of quotations, on PolNeAR")
    parser.add_argument("--errors", action="store_true", help="list what differs")
    options = parser.parse_args(arguments)
    try:
        result = figures(options.errors)
    except AbsentError as absent:
        print(f"quotes: skipped, {absent}")
        return 0
    for name, figure in result.items():
        print(f"{name:20} {figure:7.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
