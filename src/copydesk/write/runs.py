"""Runs of words that a text shares with its sources.

An article writes its own sentences: eight words in a row that also stand in a source, outside
quotation marks, are the source's sentence. Numbers and letter case do not count as a difference.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from copydesk.model.span import Span

LONGEST = 7
"""Words in a row that may be the same."""
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def words_of(text: str) -> list[str]:
    """The words of a text, lower case."""
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def paragraph_at(text: str, place: int) -> int:
    """The number of the paragraph at a place of some prose; its headline is number 0."""
    begin = len(text) - len(text.lstrip())
    return sum(1 for _ in _BREAK.finditer(text, begin, place))


_BREAK = re.compile(r"\S\s{2,}(?=\S)")
"""Between paragraphs; markup that is blanked out leaves spaces."""


def places_of(run: Sequence[str], text: str) -> Iterator[Span]:
    """Where the words of a run stand in a text, one after another, without its quotations."""
    words = (re.escape(word).replace("'", "['’]") for word in run)
    pattern = re.compile(r"\b" + r"[\W_]+".join(words) + r"\b", re.IGNORECASE)
    quoted = [Span(*one.span()) for one in _QUOTED.finditer(text)]
    for found in pattern.finditer(text):
        whole = Span(*found.span())
        yield from _outside(whole, [one for one in quoted if one.overlaps(whole)])


def _outside(whole: Span, quoted: Sequence[Span]) -> Iterator[Span]:
    """The parts of a stretch between its quotations."""
    start = whole.start
    for one in quoted:
        if start < one.start:
            yield Span(start, one.start)
        start = one.end
    if start < whole.end:
        yield Span(start, whole.end)


class Runs:
    """All runs of eight words of some texts."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._runs: set[tuple[str, ...]] = set()
        for text in texts:
            words = words_of(text)
            self._runs.update(
                tuple(words[at : at + LONGEST + 1]) for at in range(len(words) - LONGEST)
            )

    def shared(self, sentence: str) -> tuple[str, ...] | None:
        """The first run of eight words that a sentence has from a text, outside quotations."""
        for stretch in _QUOTED.split(sentence):
            words = words_of(stretch)
            for at in range(len(words) - LONGEST):
                run = tuple(words[at : at + LONGEST + 1])
                if run in self._runs:
                    return run
        return None
