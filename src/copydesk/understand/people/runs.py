"""Finds the names in a sentence, offices and titles taken off."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.names import NEVER_NAMES, PARTICLES
from copydesk.understand.lang.en.people import BODY_WORDS, HONORIFICS
from copydesk.understand.people.offices import Phrase
from copydesk.understand.people.spelling import name_words
from copydesk.understand.words import Word


@dataclass(frozen=True, slots=True)
class Run:
    """A name, by the indices of the words of its sentence.

    Attributes:
        start, end: half-open.
        span: its words, without titles and without a possessive ending.
        words: folded (see `spelling.name_words`).
        titled: whether an honorific or a rank stands before it: "Mr", "Gen".
    """

    start: int
    end: int
    span: Span
    words: tuple[str, ...]
    titled: bool


def find_runs(
    prose: str, words: Sequence[Word], phrases: Sequence[Phrase], blocked: Sequence[Span]
) -> tuple[Run, ...]:
    """The names in one sentence, in order.

    Args:
        prose: the text that the words come from.
        words: the words of the sentence.
        phrases: its words for offices, which are no part of a name that follows.
        blocked: stretches that are no names (time expressions).
    """
    offices = {index for phrase in phrases for index in range(phrase.start, phrase.head + 1)}
    found: list[Run] = []
    start = 0
    while start < len(words):
        end = _run_end(prose, words, start, offices, blocked)
        if end > start:
            run = _named(words, start, end)
            if run:
                found.append(run)
        start = max(end, start + 1)
    return tuple(found)


def _run_end(
    prose: str,
    words: Sequence[Word],
    start: int,
    offices: set[int],
    blocked: Sequence[Span],
) -> int:
    """Where the run of capitalised words that begins here ends; ``start`` for none."""
    if start in offices or not _capital(words[start]):
        return start
    end = start
    last = start
    while end < len(words) and end not in offices:
        word = words[end]
        if end > start and not _joined(prose, words[end - 1], word):
            break
        if any(word.span.overlaps(span) for span in blocked):
            break
        if _capital(word):
            last = end + 1
            if word.possessive and not _members(words, end):
                break
        elif word.lower not in PARTICLES or end == start:
            break
        if word.lower == "of" and last - start > 1 and _plain(words[start:last]):
            break
        end += 1
    return last if last > start else start


def _members(words: Sequence[Word], at: int) -> bool:
    """Whether a possessive says whose body it is: "Quarrymen's Union", "People's Party"."""
    following = words[at + 1].text[0].isupper() if at + 1 < len(words) else False
    return following and words[at].lower.endswith(("men", "people", "children"))


def _plain(words: Sequence[Word]) -> bool:
    """Whether a run may be a person's name, which "of" does not carry on."""
    return not any(word.lower in BODY_WORDS for word in words)


def _capital(word: Word) -> bool:
    first = word.text[0]
    if not first.isupper():
        return word.text[:3] in ("al-", "el-") and word.text[3:4].isupper()
    return word.lower not in NEVER_NAMES


def _joined(prose: str, left: Word, right: Word) -> bool:
    gap = prose[left.span.end : right.span.start]
    if gap in ("' ", "’ "):
        return left.text.endswith("s") and right.text[0].isupper()
    return gap in (" ", "\n", "\u00a0") or (gap == ". " and len(left.text) <= 4)


def _is_title(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether a word is a title there: "Field" is one only in "Field Marshal"."""
    if words[at].lower == "field":
        return at + 1 < end and words[at + 1].lower == "marshal"
    return words[at].lower.rstrip(".") in HONORIFICS


def _named(words: Sequence[Word], start: int, end: int) -> Run | None:
    first = start
    while first < end and _is_title(words, first, end):
        first += 1
    if first == end:
        return None
    span = words[first].span.join(words[end - 1].span)
    if words[end - 1].possessive:
        span = Span(span.start, span.end - 2)
    parts = name_words([word.lower for word in words[first:end]])
    return Run(first, end, span, parts, first > start) if parts else None
