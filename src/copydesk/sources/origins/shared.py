"""How much of one source stands in another, sentence by sentence, in order."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from copydesk.model.span import Span
from copydesk.sources.origins.text import Line, Text

_MOST_PLACES = 12
"""A word that more sentences of a source have than this does not lead from one to another."""
_CANDIDATES = 3
VERBATIM = 0.5
"""The part of a sentence's word pairs from which it is the other's sentence, edited or not."""
RETOLD = 0.6
"""The part of what a sentence states from which it says what the other's says."""
_SHORTEST = 5
"""Words; a shorter sentence is like others by chance."""


@dataclass(frozen=True, slots=True)
class Match:
    """A sentence of one source and the place in the other that has most of it.

    Attributes:
        line, other: the indices of the sentences.
        verbatim: the part of its word pairs that stands there, 0 to 1.
        retold: the part of what it states, by weight, that stands there, 0 to 1.
    """

    line: int
    other: int
    verbatim: float
    retold: float


class Index:
    """Where a source states what."""

    def __init__(self, text: Text) -> None:
        self.lines = text.lines
        self._around: dict[int, tuple[frozenset[tuple[str, str]], frozenset[str]]] = {}
        self._places: dict[str, list[int]] = defaultdict(list)
        for number, line in enumerate(self.lines):
            for key in line.facts:
                self._places[key].append(number)

    def best(self, number: int, line: Line) -> Match | None:
        """The place that has most of a sentence; it may lie in two neighbouring sentences."""
        scores: dict[int, float] = defaultdict(float)
        for key, weight in line.facts.items():
            places = self._places.get(key, ())
            if len(places) <= _MOST_PLACES:
                for place in places:
                    scores[place] += weight
        best = sorted(scores, key=lambda place: (-scores[place], place))[:_CANDIDATES]
        found = [self._compare(number, line, place) for place in best]
        return max(found, key=lambda match: match.verbatim + match.retold, default=None)

    def _compare(self, number: int, line: Line, place: int) -> Match:
        pairs, facts = self._around.get(place) or self._look_around(place)
        own = line.pairs
        stated = sum(line.facts.values())
        same = sum(weight for key, weight in line.facts.items() if key in facts)
        return Match(
            number,
            place,
            len(own & pairs) / len(own) if own else 0.0,
            same / stated if stated else 0.0,
        )

    def _look_around(self, place: int) -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
        """The word pairs and the facts of a sentence and its neighbours."""
        lines = self.lines[max(0, place - 1) : place + 2]
        pairs = frozenset(pair for line in lines for pair in line.pairs)
        self._around[place] = pairs, frozenset(key for line in lines for key in line.facts)
        return self._around[place]


@dataclass(frozen=True)
class Shared:
    """What of one source stands in another.

    Attributes:
        text: the source.
        matches: for each sentence of its body the place in the other, or None.
    """

    text: Text
    matches: tuple[Match | None, ...]

    @cached_property
    def copied(self) -> frozenset[int]:
        """The sentences that stand in the other, edited or not, in the other's order."""
        return self._in_order(
            match
            for match in self.matches
            if match and match.verbatim >= VERBATIM and self._size(match.line) >= _SHORTEST
        )

    @cached_property
    def retold(self) -> frozenset[int]:
        """The sentences whose content stands in the other, in any words, in the other's order."""
        return self._in_order(match for match in self.matches if match and match.retold >= RETOLD)

    def _in_order(self, matches: Iterable[Match]) -> frozenset[int]:
        ordered = list(matches)
        return frozenset(ordered[i].line for i in _longest_rise([m.other for m in ordered]))

    def _size(self, number: int) -> int:
        return len(self.text.lines[number].own)

    @cached_property
    def copied_share(self) -> float:
        """The part of its own words in sentences that stand in the other, 0 to 1."""
        return self._share(self.copied)

    @cached_property
    def retold_share(self) -> float:
        """The part of its own words in sentences whose content stands in the other, 0 to 1."""
        return self._share(self.retold | self.copied)

    def _share(self, numbers: frozenset[int]) -> float:
        return sum(map(self._size, numbers)) / self.text.size if self.text.size else 0.0

    @cached_property
    def copied_words(self) -> int:
        """How many words outside quotation marks its copied sentences have."""
        return sum(map(self._size, self.copied))

    def runs(self, least: int) -> tuple[tuple[Span, int], ...]:
        """The stretches of copied sentences of at least so many words, with their words."""
        found: list[tuple[Span, int]] = []
        for number in sorted(self.copied):
            span, size = self.text.lines[number].span, self._size(number)
            if found and number - 1 in self.copied:
                before, words = found.pop()
                found.append((before.join(span), words + size))
            else:
                found.append((span, size))
        return tuple((span, size) for span, size in found if size >= least)


def shared_with(text: Text, other: Index) -> Shared:
    """What of ``text`` stands in the source that was indexed."""
    return Shared(text, tuple(other.best(n, line) for n, line in enumerate(text.lines)))


def _longest_rise(numbers: Sequence[int]) -> list[int]:
    """The indices of a longest subsequence that never falls (patience sorting)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for position, number in enumerate(numbers):
        place = bisect_left(tails, number + 1)
        before.append(ends[place - 1] if place else -1)
        if place == len(tails):
            tails.append(number)
            ends.append(position)
        else:
            tails[place] = number
            ends[place] = position
    chain = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]


def shared_quotes(text: Text, other: Text, least: int = 8) -> Mapping[Span, Span]:
    """The quotations of at least so many words that both have word for word."""
    theirs = {key: span for span, key in _quotes(other, least)}
    return {span: theirs[key] for span, key in _quotes(text, least) if key in theirs}


def _quotes(text: Text, least: int) -> list[tuple[Span, tuple[str, ...]]]:
    found = []
    for span in text.quotes:
        words = tuple(span.cut(text.prose).lower().replace("’", "'").strip("“”\"'‘’., ").split())
        if len(words) >= least:
            found.append((span, words))
    return found
