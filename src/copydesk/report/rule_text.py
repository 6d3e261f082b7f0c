"""The documentation of a rule, as text."""

import inspect
import re
import textwrap
from collections.abc import Iterator
from typing import Protocol

from copydesk.model.finding import Severity
from copydesk.report.visible import cells
from copydesk.rules.rule import Bad, Good, Rule
from copydesk.verify.fault_examples import EXAMPLES, Compared


class Documented(Protocol):
    """What has documentation: a rule, or a fault that other sources show."""

    @property
    def code(self) -> str:
        """Family letters and number."""

    @property
    def name(self) -> str:
        """The fault."""

    @property
    def severity(self) -> Severity:
        """Of its findings, unless one is less sure."""

    @property
    def since(self) -> str:
        """The version that brought it."""

    @property
    def doc(self) -> str:
        """What it finds, why it matters, what it does not claim, and its source."""


_WIDTH = 88
_MARK = re.compile(r"\[\[|\]\]")


def summary(rule: Documented) -> str:
    """What the rule finds, on one line: the first sentence of its documentation."""
    first = inspect.cleandoc(rule.doc).split("\n\n")[0]
    return re.split(r"(?<=[.;])\s", " ".join(first.split()), maxsplit=1)[0].rstrip(".;")


def explain(rule: Documented) -> str:
    """The whole documentation, with its examples; the words at fault are underlined."""
    return "\n".join(_explained(rule)) + "\n"


def _explained(rule: Documented) -> Iterator[str]:
    yield f"{rule.code} {rule.name}"
    yield f"severity {rule.severity.value}, since {rule.since}"
    yield ""
    for number, paragraph in enumerate(inspect.cleandoc(rule.doc).split("\n\n")):
        yield from [""] * (number > 0)
        yield from textwrap.wrap(" ".join(paragraph.split()), _WIDTH)
    if isinstance(rule, Rule):
        yield ""
        yield from _examples(rule)
    elif rule.code in EXAMPLES:
        flagged, passed = EXAMPLES[rule.code]
        for lead, example in (("Flagged:", flagged), ("Not flagged:", passed)):
            yield from ("", lead, "")
            yield from _compared(example)


def _compared(example: Compared) -> Iterator[str]:
    for line, marks in _underlined(example.article):
        yield f"    {line}"
        if marks:
            yield f"    {marks}"
    for publisher, words in example.sources.items():
        wrapped = textwrap.wrap(f"{publisher}: {words}", _WIDTH - 4, subsequent_indent="    ")
        yield from (f"      {line}" for line in wrapped)


def _examples(rule: Rule) -> Iterator[str]:
    yield "Flagged:"
    for bad in rule.bad:
        yield ""
        yield from _bad(bad)
    yield ""
    yield "Not flagged:"
    for good in rule.good:
        yield ""
        yield from _example(good.text, good)


def _bad(bad: Bad) -> Iterator[str]:
    yield from _example(bad.text, bad)
    yield f"    {bad.message}"
    if bad.suggestion is not None:
        yield f"    right would be: {bad.suggestion}"


def _example(text: str, example: Bad | Good) -> Iterator[str]:
    if example.published:
        yield f"    (published {example.published})"
    for line, marks in _underlined(text):
        yield f"    {line}".rstrip()
        if marks:
            yield f"    {marks}"


def _underlined(text: str) -> Iterator[tuple[str, str]]:
    """Each line of a marked text, wrapped, with carets under what ``[[`` and ``]]`` enclose."""
    inside = False
    for source_line in text.strip().split("\n"):
        for line in textwrap.wrap(source_line, _WIDTH, drop_whitespace=True) or [""]:
            words, marks = "", ""
            for part in re.split(r"(\[\[|\]\])", line):
                if _MARK.fullmatch(part):
                    inside = part == "[["
                    continue
                words += part
                marks += ("^" if inside else " ") * cells(part)
            yield words, marks.rstrip()
