"""The sentences of the sources, with what each is about, ready to be compared with claims."""

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from copydesk.model.article import BlockKind
from copydesk.model.quantity import Quantity
from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex, TimexType
from copydesk.understand.reading import Reading
from copydesk.understand.terms import Term

Made = TypeVar("Made")

_NEAR = 0.7
"""What a term counts for that stands in the sentence before or after."""
_TOPIC = 0.4
"""What a term counts for that stands only in the headline or the lede."""
_CANDIDATES = 300
"""Passages that are looked at for one claim."""
_FULL = 2
"""Words of middling weight that a claim needs for a full share of it to mean much."""
_LEDE = 3
"""Sentences, headline included, that say what a report is about."""
_ALL = -1
"""All sources together."""
_MINOR = 0.3
"""What a given name weighs, of what it would as a family name."""
_UNKNOWN = 0.5
"""What a common word weighs, of the median, that no source has: it may be a synonym."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence of a source.

    Attributes:
        source: the index of the source.
        sentence: the index of the sentence in it.
        span: its place in the source's text.
        terms: how much of each term it has: 1 for its own, less for what stands around it.
    """

    source: int
    sentence: int
    span: Span
    terms: Mapping[str, float]


@dataclass(frozen=True)
class Passages:
    """All sentences of some sources.

    Attributes:
        sources: the sources, in order.
        readings: what each says, in the same order.
    """

    sources: tuple[Source, ...]
    readings: tuple[Reading, ...]

    def of(self, kept: Sequence[int]) -> "Passages":
        """The passages of some of the sources, by their indices."""
        if len(kept) == len(self.sources):
            return self
        return Passages(
            tuple(self.sources[index] for index in kept),
            tuple(self.readings[index] for index in kept),
        )

    @cached_property
    def own_terms(self) -> tuple[tuple[tuple[Term, ...], ...], ...]:
        """The terms of each sentence of each source."""
        return tuple(reading.terms for reading in self.readings)

    @cached_property
    def by_source(self) -> tuple[tuple[Passage, ...], ...]:
        """The passages of each source, one for each sentence."""
        return tuple(
            tuple(_passages(index, reading, terms))
            for index, (reading, terms) in enumerate(
                zip(self.readings, self.own_terms, strict=True)
            )
        )

    @cached_property
    def _frequency(self) -> Mapping[str, int]:
        counts: dict[str, int] = defaultdict(int)
        for sentences in self.own_terms:
            for terms in sentences:
                for key in {term.key for term in terms}:
                    counts[key] += 1
        return counts

    @cached_property
    def _sentences(self) -> int:
        return max(1, sum(map(len, self.own_terms)))

    @cached_property
    def middling(self) -> float:
        """The weight of a word that three sentences have."""
        return math.log(1 + self._sentences / 3)

    def weight(self, term: Term) -> float:
        """How much a term tells: rare ones more (inverse sentence frequency, Spärck Jones 1972)."""
        count = self._frequency.get(term.key, 0)
        if not count and not term.name:
            return _UNKNOWN * self.middling
        whole = math.log(1 + self._sentences / max(1, count))
        return _MINOR * whole if term.minor else whole

    def is_headline(self, passage: Passage) -> bool:
        """Whether a passage is a title or a heading."""
        kind = self.readings[passage.source].sentences[passage.sentence].kind
        return kind in (BlockKind.TITLE, BlockKind.HEADING)

    @cached_property
    def weights(self) -> tuple[tuple[Mapping[str, float], ...], ...]:
        """The terms of each sentence of each source, and how much each tells."""
        return tuple(
            tuple(self._weighed(terms) for terms in sentences) for sentences in self.own_terms
        )

    def _weighed(self, terms: Sequence[Term]) -> Mapping[str, float]:
        found: dict[str, float] = {}
        for term in terms:
            found[term.key] = max(found.get(term.key, 0.0), self.weight(term))
        return found

    def once(self, make: Callable[["Passages", int], Made], source: int) -> Made:
        """What a function makes of a source, made when first asked for."""
        if (make, source) not in self._made:
            self._made[make, source] = make(self, source)
        return cast(Made, self._made[make, source])

    def once_of_all(self, make: Callable[["Passages"], Made]) -> Made:
        """What a function makes of all sources, made when first asked for."""
        if (make, _ALL) not in self._made:
            self._made[make, _ALL] = make(self)
        return cast(Made, self._made[make, _ALL])

    @cached_property
    def _made(self) -> dict[tuple[object, int], object]:
        return {}

    @cached_property
    def _postings(self) -> Mapping[str, tuple[tuple[int, int], ...]]:
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for source, sentences in enumerate(self.own_terms):
            for sentence, terms in enumerate(sentences):
                for key in {term.key for term in terms}:
                    found[key].append((source, sentence))
        return {key: tuple(places) for key, places in found.items()}

    @cached_property
    def _by_value(self) -> Mapping[str, tuple[tuple[int, int], ...]]:
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for source, reading in enumerate(self.readings):
            for sentence, (numbers, timexes) in enumerate(
                zip(reading.quantities_by_sentence, reading.timexes_by_sentence, strict=True)
            ):
                values: tuple[Quantity | Timex, ...] = (*numbers, *timexes)
                keys = {key for value in values for key in value_keys(value)}
                for key in sorted(keys):
                    found[key].append((source, sentence))
        return {key: tuple(places) for key, places in found.items()}

    def near(
        self,
        weights: Mapping[str, float],
        rest: Mapping[str, float],
        values: Sequence[str] = (),
    ) -> tuple[tuple[float, Passage], ...]:
        """The passages that have most of some terms, best first, with the share: 0 to 1.

        Args:
            weights: what is looked for, by key, and how much it tells.
            rest: what else may be there: it adds to the share, and its absence takes nothing off.
            values: keys of a number or a time (`value_keys`): passages that have one of them are
                among those returned.
        """
        if not weights and not values:
            return ()
        least = _FULL * self.middling
        total = max(sum(weights.values()), least)
        scores: dict[tuple[int, int], float] = defaultdict(float)
        for key, weight in (*weights.items(), *rest.items()):
            for place in self._postings.get(key, ()):
                scores[place] += weight
        best = set(sorted(scores, key=lambda place: (-scores[place], place))[:_CANDIDATES])
        for value in values:
            best.update(self._by_value.get(value, ())[:_CANDIDATES])
        rated = [
            (
                min(
                    1.0,
                    coverage(weights, self.by_source[source][sentence]) / total
                    + coverage(rest, self.by_source[source][sentence]) / total,
                ),
                source,
                sentence,
            )
            for source, sentence in best
        ]
        rated.sort(key=lambda item: (-item[0], item[1], item[2]))
        return tuple((score, self.by_source[source][sentence]) for score, source, sentence in rated)


def value_keys(value: Quantity | Timex) -> tuple[str, ...]:
    """What a number or a time is looked up by: its value, its minute, its day, year or length."""
    if isinstance(value, Quantity):
        return (f"{value.value:g}",)
    if value.type is TimexType.DURATION:
        return (value.value,)
    if value.start is None:
        return ()
    if value.stated.hour is not None:
        return (f"{value.start:%H:%M}",)
    if value.grain is Grain.DAY:
        return (f"{value.start:%Y-%m-%d}",)
    return (f"{value.start:%Y}",) if value.grain in (Grain.MONTH, Grain.YEAR) else ()


def coverage(weights: Mapping[str, float], passage: Passage) -> float:
    """The weight of the terms that a passage has."""
    return sum(weight * passage.terms.get(key, 0.0) for key, weight in weights.items())


def _passages(source: int, reading: Reading, terms: Sequence[Sequence[Term]]) -> list[Passage]:
    topic = {term.key for words in terms[:_LEDE] for term in words}
    found = []
    for index, sentence in enumerate(reading.sentences):
        weights = dict.fromkeys(topic, _TOPIC)
        for other in (index - 1, index + 1):
            if 0 <= other < len(terms):
                weights.update((term.key, _NEAR) for term in terms[other])
        weights.update((term.key, 1.0) for term in terms[index])
        found.append(Passage(source, index, sentence.span, weights))
    return found
