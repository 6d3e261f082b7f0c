"""Finds names by their capitals."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.names import INNER_ONLY, NEVER_NAMES, PARTICLES, TITLES
from copydesk.understand.words import Word


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a person, body or place.

    Attributes:
        span: its words, without titles before it.
        parts: its words in lower case, particles left out.
        possessive: whether it ends in a possessive: "Soleimani's".
    """

    span: Span
    parts: tuple[str, ...]
    possessive: bool

    @property
    def key(self) -> str:
        """The last word: the family name of persons in most news style."""
        return self.parts[-1]


def names_in(words: Sequence[Word], prose: str, taken: Iterable[Span] = ()) -> tuple[Name, ...]:
    """The names in one sentence.

    Args:
        words: the words of the sentence, in order.
        prose: the text they come from.
        taken: stretches that are no names (time expressions).
    """
    blocked = tuple(taken)
    found: list[Name] = []
    run: list[Word] = []
    for word in words:
        if run and not _joined(prose, run[-1], word):
            _close(run, found)
        if _capital(word) and not any(word.span.overlaps(span) for span in blocked):
            run.append(word)
            if word.possessive:
                _close(run, found)
        elif run and word.lower in PARTICLES and not word.text[0].isupper():
            run.append(word)
        elif run:
            _close(run, found)
    _close(run, found)
    return tuple(found)


def same_name(one: Name, other: Name) -> bool:
    """Whether two mentions may name the same: one's words are among the other's.

    A single shared given name does not suffice ("Qassem" is not "Qassem Soleimani"), so the last
    words must agree as well.
    """
    return one.key == other.key and (
        set(one.parts) <= set(other.parts) or set(other.parts) <= set(one.parts)
    )


def _capital(word: Word) -> bool:
    first = word.text[0]
    if not first.isupper():
        return "-" in word.text and word.text[0:3] in ("al-", "el-") and word.text[3:4].isupper()
    return word.lower not in NEVER_NAMES


def _joined(prose: str, left: Word, right: Word) -> bool:
    gap = prose[left.span.end : right.span.start]
    return gap in (" ", "\n", "\u00a0") or (gap == ". " and len(left.text) <= 3)


def _close(run: list[Word], found: list[Name]) -> None:
    words = list(run)
    run.clear()
    while words and (words[-1].lower in PARTICLES and not words[-1].text[0].isupper()):
        words.pop()
    while len(words) > 1 and words[0].lower.rstrip(".") in TITLES:
        words.pop(0)
    while words and words[0].lower in PARTICLES and not words[0].text[0].isupper():
        words.pop(0)
    if not words or (len(words) == 1 and words[0].lower.rstrip(".") in TITLES):
        return
    parts = tuple(word.lower for word in words if word.lower not in INNER_ONLY)
    if parts:
        span = words[0].span.join(words[-1].span)
        if words[-1].possessive:
            span = Span(span.start, span.end - 2)
        found.append(Name(span, parts, words[-1].possessive))
