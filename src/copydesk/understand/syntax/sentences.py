"""The syntax of a text's sentences, each worked out when first asked for."""

from collections.abc import Iterable, Sequence

from copydesk.model.span import Span
from copydesk.understand.syntax.model import Parse
from copydesk.understand.syntax.parse import parse
from copydesk.understand.syntax.propositions import Proposition, propositions


class Syntax:
    """Parses and propositions by the index of their sentence."""

    def __init__(self, prose: str, sentences: Sequence[Span], dateline: Span | None) -> None:
        """Make ready; nothing is parsed yet.

        Args:
            prose: the prose of an article.
            sentences: the spans of its sentences.
            dateline: its dateline, which is no part of the sentence behind it.
        """
        self._prose = prose
        if dateline is not None:
            blank = " " * (dateline.end - dateline.start)
            self._prose = prose[: dateline.start] + blank + prose[dateline.end :]
        self._sentences = sentences
        self._parsed: dict[int, Parse] = {}
        self._stated: dict[int, tuple[Proposition, ...]] = {}

    def ahead(self, sentences: Iterable[int]) -> None:
        """Parse some sentences together, which takes half as long as one by one."""
        fresh = sorted(set(sentences) - self._parsed.keys())
        if fresh:
            spans = [self._sentences[sentence] for sentence in fresh]
            self._parsed.update(zip(fresh, parse(self._prose, spans), strict=True))

    def at(self, sentence: int) -> Parse:
        """The parse of one sentence."""
        self.ahead((sentence,))
        return self._parsed[sentence]

    def all(self) -> tuple[Parse, ...]:
        """The parses of all sentences."""
        self.ahead(range(len(self._sentences)))
        return tuple(self._parsed[sentence] for sentence in range(len(self._sentences)))

    def propositions(self, sentence: int) -> tuple[Proposition, ...]:
        """Who does what to whom in one sentence."""
        if sentence not in self._stated:
            self._stated[sentence] = propositions(self.at(sentence))
        return self._stated[sentence]
