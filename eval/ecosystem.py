"""Every flag on real articles, against what an editor said of each.

``eval/ecosystem.jsonl`` remembers, for each error or warning ever raised, whether it was right. It
holds offsets and our own words, nothing of the articles.

Run: ``python -m eval.ecosystem [--new] [--info] [--record]``
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from copydesk.api import check
from eval.corpora import Text, real_articles
from eval.shared import AbsentError

EXPECTED = Path(__file__).with_name("ecosystem.jsonl")
_PROCESSES = 2
_CHUNK = 8
_AROUND = 240

Key = tuple[str, str, str, int, int]
"""Data set, article, code, start, end."""


@dataclass(frozen=True, slots=True)
class Flag:
    """One finding in one article of a data set."""

    dataset: str
    article: str
    code: str
    start: int
    end: int
    severity: str
    message: str
    quote: str
    around: str

    @property
    def key(self) -> Key:
        """What a judgement is stored under."""
        return (self.dataset, self.article, self.code, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What an editor said of a flag: right, wrong, or None while nobody has looked."""

    right: bool | None
    note: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A run against the stored judgements.

    Attributes:
        articles: how many were checked.
        flags: errors and warnings of this run.
        infos: its infos, which are counted, not judged.
        judged: what is stored.
    """

    articles: int
    flags: tuple[Flag, ...]
    infos: tuple[Flag, ...]
    judged: Mapping[Key, Judgement]

    @property
    def new(self) -> list[Flag]:
        """Flags that nobody has judged."""
        return [flag for flag in self.flags if self._right(flag) is None]

    @property
    def wrong(self) -> list[Flag]:
        """Flags judged to be false alarms."""
        return [flag for flag in self.flags if self._right(flag) is False]

    @property
    def lost(self) -> list[Key]:
        """Flags judged right that are no longer raised."""
        raised = {flag.key for flag in self.flags}
        return [key for key, said in self.judged.items() if said.right and key not in raised]

    def figures(self) -> dict[str, float]:
        """All figures by name."""
        errors = sum(flag.severity == "error" for flag in self.flags)
        wrong_errors = sum(flag.severity == "error" for flag in self.wrong)
        return {
            "articles": self.articles,
            "errors": errors,
            "errors_wrong": wrong_errors,
            "errors_wrong_per_300": 300 * wrong_errors / self.articles if self.articles else 0.0,
            "warnings": len(self.flags) - errors,
            "warnings_wrong": len(self.wrong) - wrong_errors,
            "infos": len(self.infos),
            "unjudged": len(self.new),
            "right_lost": len(self.lost),
        }

    def _right(self, flag: Flag) -> bool | None:
        said = self.judged.get(flag.key)
        return said.right if said else None


def flags_of(text: Text) -> list[Flag]:
    """What checking one article finds."""
    report = check(text.text, published=text.published)
    source = report.article.text
    return [
        Flag(
            text.dataset,
            text.key,
            found.code,
            found.span.start,
            found.span.end,
            found.severity.value,
            found.message,
            found.span.cut(source),
            source[max(0, found.span.start - _AROUND) : found.span.end + _AROUND],
        )
        for found in report.findings
    ]


def flags_of_all(texts: Sequence[Text]) -> list[Flag]:
    """The same for many, on two cores, in their order."""
    with ProcessPoolExecutor(_PROCESSES) as pool:
        return [flag for flags in pool.map(flags_of, texts, chunksize=_CHUNK) for flag in flags]


def load_judgements(path: Path = EXPECTED) -> dict[Key, Judgement]:
    """The stored judgements."""
    rows = map(json.loads, path.read_text("utf-8").splitlines()) if path.exists() else ()
    return {
        (row["dataset"], row["article"], row["code"], row["start"], row["end"]): Judgement(
            row["right"], row["note"]
        )
        for row in rows
    }


def store_judgements(judged: Mapping[Key, Judgement], path: Path = EXPECTED) -> None:
    """Write the judgements, sorted, one a line."""
    names = ("dataset", "article", "code", "start", "end")
    rows = [
        dict(zip(names, key, strict=True)) | {"right": said.right, "note": said.note}
        for key, said in sorted(judged.items())
    ]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")


def compare() -> Comparison:
    """Check all real articles and set the flags beside the judgements.

    Raises:
        AbsentError: if a data set is not here.
    """
    texts = list(real_articles())
    flags = flags_of_all(texts)
    graver = tuple(flag for flag in flags if flag.severity != "info")
    infos = tuple(flag for flag in flags if flag.severity == "info")
    return Comparison(len(texts), graver, infos, load_judgements())


def describe(comparison: Comparison) -> str:
    """What differs from the judgements, for people."""
    lines = [f"new      {_line(flag)}" for flag in comparison.new]
    lines += [f"wrong    {_line(flag)}" for flag in comparison.wrong]
    lines += ["lost     " + " ".join(map(str, key)) for key in comparison.lost]
    infos = Counter(flag.code for flag in comparison.infos)
    lines += [f"info     {code} {count} times" for code, count in sorted(infos.items())]
    return "\n".join(lines)


def _line(flag: Flag) -> str:
    place = f"{flag.dataset} {flag.article} {flag.start}-{flag.end}"
    return f"{place} {flag.severity} {flag.code} {flag.quote!r}: {flag.message}"


def record(comparison: Comparison) -> None:
    """Add the new flags to the stored file, to be judged there."""
    unjudged = {flag.key: Judgement(None, "") for flag in comparison.new}
    store_judgements(unjudged | dict(comparison.judged))


def _print_with_context(flags: Iterable[Flag]) -> None:
    for flag in flags:
        print(_line(flag))
        print("    " + " ".join(flag.around.split()) + "\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the differences; 1 when a flag is not judged yet."""
    parser = argparse.ArgumentParser(description="Flags on real articles against judgements")
    parser.add_argument("--new", action="store_true", help="print unjudged flags in their context")
    parser.add_argument("--info", action="store_true", help="print the infos in their context")
    parser.add_argument("--record", action="store_true", help="add unjudged flags to the file")
    options = parser.parse_args(arguments)
    try:
        comparison = compare()
    except AbsentError as absent:
        print(f"ecosystem: skipped, {absent}")
        return 0
    print(describe(comparison))
    if options.new:
        _print_with_context(comparison.new)
    if options.info:
        _print_with_context(comparison.infos)
    if options.record:
        record(comparison)
    for name, figure in comparison.figures().items():
        print(f"{name:22} {figure:8.2f}")
    return 1 if comparison.new else 0


if __name__ == "__main__":
    sys.exit(main())
