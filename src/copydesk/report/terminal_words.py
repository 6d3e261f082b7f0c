"""Words with marks under them, for a terminal."""

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from copydesk.model.span import Span
from copydesk.report.lines import Lines
from copydesk.report.look import INDENT, Look
from copydesk.report.visible import cells, encodable, visible
from copydesk.report.voices import Words
from copydesk.report.window import window

_AROUND = 240
"""Code points shown before and behind the words that differ."""


def underlined(
    lines: Lines, span: Span, look: Look, paint: str, terms: Sequence[Span] = ()
) -> Iterator[str]:
    """The line that holds some words, cut to the width, and carets under them.

    Under ``terms``, the words that a finding rests on, there are tildes, where the line shows them.
    """
    part = window(lines, span, look.width - 2 * len(INDENT), look.encoding)
    before, after = part.before.lstrip(), part.after.rstrip()
    yield f"\n{2 * INDENT}{before}{look.paint(part.words, f'1;{paint}')}{after}\n"
    marks = list(" " * cells(before) + "^" * max(1, cells(part.words)) + " " * cells(after))
    for term in terms:
        for column in _columns(lines.text, span, term, (before, part.words, after), look):
            marks[column] = "~" if marks[column] == " " else marks[column]
    line = "".join(marks).rstrip()
    under = line.lstrip()
    yield f"{2 * INDENT}{line[: len(line) - len(under)]}{look.paint(under, paint)}\n"


def _columns(text: str, span: Span, term: Span, shown: tuple[str, str, str], look: Look) -> range:
    """The cells of a term before or behind the flagged words, if the line shows it whole."""
    before, words, after = shown
    if term.end <= span.start and span.start - term.start <= len(before):
        between = visible(text[term.start : span.start], look.encoding)
        if before.endswith(between):
            start = cells(before) - cells(between)
            return range(start, start + cells(visible(term.cut(text), look.encoding)))
    if term.start >= span.end and term.end - span.end <= len(after):
        between = visible(text[span.end : term.end], look.encoding)
        if after.startswith(between):
            end = cells(before) + cells(words) + cells(between)
            return range(end - cells(visible(term.cut(text), look.encoding)), end)
    return range(0)


def marked(words: Sequence[Words], look: Look, paint: str) -> Iterator[str]:
    """A passage in lines that fit, with carets under the words that differ."""
    shown = [(look.show(run.text), run.differ) for run in _cut(words, look)]
    text = "".join(part for part, _ in shown)
    differs = [differ for part, differ in shown for _ in part]
    indent = 2 * INDENT
    at = 0
    for line in textwrap.wrap(text, max(20, look.width - len(indent))):
        at = text.index(line, at)
        runs = [
            ("".join(character for character, _ in run), differ)
            for differ, run in groupby(
                zip(line, differs[at : at + len(line)], strict=True), key=lambda pair: pair[1]
            )
        ]
        at += len(line)
        yield indent + "".join(look.paint(run, f"1;{paint}") if on else run for run, on in runs)
        yield "\n"
        marks = "".join(("^" if on else " ") * cells(run) for run, on in runs).rstrip()
        if marks:
            yield f"{indent}{look.paint(marks, paint)}\n"


def _cut(words: Sequence[Words], look: Look) -> list[Words]:
    """The words that differ with what stands around them, if a passage is very long."""
    ellipsis = "…" if encodable("…", look.encoding) else "..."
    if not any(run.differ for run in words):
        text = "".join(run.text for run in words)
        return [Words(_head(text, 2 * _AROUND, ellipsis), differ=False)]
    last = len(words) - 1
    return [
        Words(_shortened(run.text, ellipsis, first=index == 0, last=index == last), run.differ)
        for index, run in enumerate(words)
    ]


def _shortened(text: str, ellipsis: str, *, first: bool, last: bool) -> str:
    """One run: its end at the passage's beginning, its beginning at the passage's end."""
    if first and not last:
        return _tail(text, _AROUND, ellipsis)
    return _head(text, _AROUND, ellipsis)


def _head(text: str, length: int, ellipsis: str) -> str:
    return text if len(text) <= length else text[:length].rpartition(" ")[0] + ellipsis


def _tail(text: str, length: int, ellipsis: str) -> str:
    return text if len(text) <= length else ellipsis + text[-length:].partition(" ")[2]
