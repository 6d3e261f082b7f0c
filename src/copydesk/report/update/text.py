"""An article with its stale sentences replaced, and the notes on these at its end.

What is not certain is left as it is, without a note. In Markdown with footnotes, a new sentence
gets footnotes of its own: those of the old one do not bear it.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from copydesk.model.article import BlockKind
from copydesk.model.evidence import Evidence
from copydesk.model.span import Span
from copydesk.model.update import Stale, Update
from copydesk.report.visible import visible
from copydesk.write.dates import day
from copydesk.write.lang.en.updating import NOTES_HEADING

_NOTE = re.compile(r"^\[\^([^\[\]\s]{1,60})\]:", re.MULTILINE)
_MARKS = re.compile(r"(?:\[\^[^\[\]\s]{1,60}\])*")
_SPECIAL = re.compile(r"([\\`*_\[\]<>])")
_MODIFIED = re.compile(r"^modified:.*$", re.MULTILINE)
_PUBLISHED = re.compile(r"^published:.*$", re.MULTILINE)
_MOST = 3
"""Passages that a footnote mark of one replaced figure cites."""


def render(update: Update) -> str:
    """The text of an article of plain text or Markdown, brought up to date.

    Args:
        update: of an article whose text is that of its file, and was not extracted from it.
    """
    if not update.notes:
        return update.article.text
    footnotes = _Footnotes.of(update)
    edits = dict(_edits(update, footnotes))
    text = _with(update.article.text, edits)
    return _with_notes(_dated(text, update), update, footnotes)


def render_settled(update: Update, again: Callable[[str], Update]) -> str:
    """The same, until nothing of it is left to be replaced.

    A sentence with two faults may show the second only when the first is mended.

    Args:
        update: as for `render`.
        again: what the same reports make of a text.
    """
    made = render(update)
    for _ in range(_ROUNDS):
        more = again(made) if update.notes else update
        if not more.notes:
            break
        made = render(more)
    return made


_ROUNDS = 3


@dataclass(slots=True)
class _Footnotes:
    """The footnotes that replaced sentences need; none in an article without footnotes."""

    used: bool
    next: int
    publishers: Mapping[str, str | None]
    added: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, update: Update) -> "_Footnotes":
        names = _NOTE.findall(update.article.text)
        numbers = [int(name) for name in names if name.isdecimal() and len(name) < _DIGITS]
        publishers = {used.name: used.publisher for used in update.sources}
        return cls(bool(names), max(numbers, default=0) + 1, publishers)

    def marks(self, ones: Sequence[Stale]) -> str:
        """The marks of footnotes that cite what replaced words rest on."""
        if not self.used:
            return ""
        pieces = (piece for one in ones for piece in one.evidence[:_MOST])
        return "".join(dict.fromkeys(self._mark(piece) for piece in pieces))

    def _mark(self, piece: Evidence) -> str:
        dated = f", {day(piece.published)}" if piece.published else ""
        words = _escaped(" ".join(piece.quote.split()))
        publisher = self.publishers.get(piece.source) or piece.source
        cited = f"{_escaped(publisher)}{dated}: “{words}”"
        if cited not in self.added:
            self.added[cited] = f"[^{self.next}]"
            self.next += 1
        return self.added[cited]


_DIGITS = 6


def _edits(update: Update, footnotes: _Footnotes) -> Iterator[tuple[Span, str]]:
    """The stretches of the text that change, with what stands in their place."""
    by_sentence: dict[Span, list[Stale]] = {}
    for one in update.stale:
        by_sentence.setdefault(one.sentence, []).append(one)
    text = update.article.text
    titles = [one.span for one in update.article.blocks if one.kind is BlockKind.TITLE]
    for whole, ones in by_sentence.items():
        new = ones[0].replacement
        if new is None:
            continue
        marks = footnotes.marks(ones)
        if any(title.contains(whole) for title in titles):
            yield from _titles(text, whole, new, marks)
            continue
        fits = all(one.fits for one in ones)
        end = _behind_marks(text, whole.end)
        kept = text[whole.end : end] if fits else ""
        words = _with_words(new, ones) if fits else _escaped(new)
        yield Span(whole.start, end), f"{words}{kept}{marks}"


def _with_words(new: str, ones: Sequence[Stale]) -> str:
    """A sentence of the article with new words: its own markup acts, that of the words does not."""
    made = visible(new)
    for one in ones:
        if one.now:
            made = made.replace(visible(one.now), _escaped(one.now))
    return made


def _behind_marks(text: str, at: int) -> int:
    """Where the footnote marks end that stand at a place."""
    found = _MARKS.match(text, at)
    return found.end() if found else at


def _titles(text: str, whole: Span, new: str, marks: str) -> Iterator[tuple[Span, str]]:
    """The headline in all the places where it stands: front matter and heading."""
    old = whole.cut(text)
    at = text.find(old)
    while at >= 0:
        line = text[text.rfind("\n", 0, at) + 1 : at]
        end = at + len(old)
        if line.startswith("title:"):
            yield Span(at, end), visible(new).replace('"', "”")
        elif at == whole.start or line.startswith("#"):
            yield Span(at, _behind_marks(text, end)), _escaped(new) + marks
        at = text.find(old, end)


def _with(text: str, edits: Mapping[Span, str]) -> str:
    pieces = []
    last = 0
    for span in sorted(edits):
        if span.start >= last:
            pieces += [text[last : span.start], edits[span]]
            last = span.end
    return "".join([*pieces, text[last:]])


def _dated(text: str, update: Update) -> str:
    """The time of the newest report in the front matter, as that of the last change."""
    if update.as_of is None or not text.startswith("---\n") or not _PUBLISHED.search(text):
        return text
    line = f"modified: {update.as_of.isoformat()}"
    if _MODIFIED.search(text):
        return _MODIFIED.sub(line, text, count=1)
    return _PUBLISHED.sub(lambda found: f"{found[0]}\n{line}", text, count=1)


def _with_notes(text: str, update: Update, footnotes: _Footnotes) -> str:
    """The text with the notes under a heading of their own, before its footnotes."""
    notes = "\n".join(f"- {_escaped(note)}" for note in update.notes)
    heading = f"## {NOTES_HEADING}\n\n"
    before, found, after = text.partition(heading)
    if found:
        text = f"{before}{heading}{notes}\n{after}"
    else:
        first = _NOTE.search(text)
        at = first.start() if first else len(text)
        body = text[:at].rstrip("\n")
        text = f"{body}\n\n{heading}{notes}\n\n{text[at:]}".rstrip("\n") + "\n"
    return text + "".join(f"{mark}: {cited}\n" for cited, mark in footnotes.added.items())


def _escaped(words: str) -> str:
    return _SPECIAL.sub(r"\\\1", visible(words))
