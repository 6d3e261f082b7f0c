"""The two events of a sequence, by their words, and which sentences may tell them."""

from collections.abc import Set
from dataclasses import dataclass, replace
from functools import cached_property

from copydesk.model.quantity import QuantityKind
from copydesk.model.span import Span
from copydesk.understand.reading import Reading
from copydesk.verify.moments import Moment, without_names
from copydesk.verify.passages import Passages
from copydesk.verify.sequence import Sequence
from copydesk.verify.surroundings import Surroundings, alike, common

_MORE = 1.5
"""What an event must share with a sentence without a time to be told there rather."""
_ELSEWHERE = 1.5
"""How much more alike such a sentence of another source must be."""


@dataclass(frozen=True)
class Side:
    """One event of a sequence.

    Attributes:
        words: those that only it has of the two.
        told: its words, in order, without names.
        passages: the sources in which it is looked for.
        numbers: the numbers that it tells.
        ordinals: the ordinals that its sentence tells.
    """

    words: Surroundings
    told: str
    passages: Passages
    numbers: frozenset[float] = frozenset()
    ordinals: frozenset[float] = frozenset()

    def has_others(self, moment: Moment) -> bool:
        """Whether a moment is told with numbers, and none of them is the event's."""
        reading = self.passages.readings[moment.passage.source]
        theirs = numbers_in(reading, moment.passage.sentence, moment.phrase)
        return bool(self.numbers and theirs) and not self.numbers & theirs

    def numbers_another(self, moment: Moment) -> bool:
        """Whether a moment is that of another of several: "the second crane"."""
        reading = self.passages.readings[moment.passage.source]
        theirs = ordinals_in(reading, moment.passage.sentence, moment.phrase, moment.words)
        return bool(theirs - self.ordinals - (frozenset() if self.ordinals else {_FIRST}))

    def bar(self, source: int, timed: Set[int]) -> float:
        """How alike a moment of a source must be to it at least.

        It may be told where no time is; then the time of what is merely like it says nothing of it.

        Args:
            source: the index of the source.
            timed: its sentences with moments.
        """
        here = (rate for at, rate in enumerate(self._rates[source]) if at not in timed)
        elsewhere = (rate for at, rate in enumerate(self._highest) if at != source)
        return max(max(here, default=0.0), max(elsewhere, default=0.0) / _ELSEWHERE)

    @cached_property
    def _rates(self) -> tuple[tuple[float, ...], ...]:
        """How alike each sentence of each source is; 0 where it shares too little."""
        return tuple(
            tuple(self._rate(place) for place in places) for places in self.passages.weights
        )

    @cached_property
    def _highest(self) -> tuple[float, ...]:
        return tuple(max(rates, default=0.0) for rates in self._rates)

    def _rate(self, place: Surroundings) -> float:
        enough = common(self.words, place, self.passages) >= _MORE
        return alike(self.words, place) if enough else 0.0


@dataclass(frozen=True, slots=True)
class Sides:
    """The two events of a sequence."""

    earlier: Side
    later: Side


def sides_of(
    passages: Passages, reading: Reading, sentence: int, sequence: Sequence
) -> Sides | None:
    """The sides of a sequence; None where one has no words of its own."""
    earlier = _words(passages, reading, sequence.earlier)
    later = _words(passages, reading, sequence.later)
    both = earlier.keys() & later.keys()
    own = [
        {key: weight for key, weight in words.items() if key not in both}
        for words in (earlier, later)
    ]
    if not all(own):
        return None
    told = [
        without_names(reading, reading.sentence_at(span), span)
        for span in (sequence.earlier, sequence.later)
    ]
    numbers = [
        numbers_in(reading, reading.sentence_at(span), span)
        for span in (sequence.earlier, sequence.later)
    ]
    ordinals = [
        ordinals_in(reading, at, reading.sentences[at].span)
        for at in (reading.sentence_at(sequence.earlier), reading.sentence_at(sequence.later))
    ]
    return Sides(
        *(
            Side(words, text, passages, counts, places)
            for words, text, counts, places in zip(own, told, numbers, ordinals, strict=True)
        )
    )


def numbers_in(reading: Reading, sentence: int, span: Span) -> frozenset[float]:
    """The numbers that some words of a sentence tell, ordinals left out."""
    return frozenset(
        float(one.value)
        for one in reading.quantities_by_sentence[sentence]
        if span.contains(one.span) and one.kind is not QuantityKind.ORDINAL
    )


def ordinals_in(
    reading: Reading, sentence: int, span: Span, besides: Span | None = None
) -> frozenset[float]:
    """The ordinals up to the fifth in some words, those of a time left out."""
    return frozenset(
        float(one.value)
        for one in reading.quantities_by_sentence[sentence]
        if one.kind is QuantityKind.ORDINAL
        and one.value <= _FIFTH
        and span.contains(one.span)
        and not (besides and besides.overlaps(one.span))
    )


_FIRST, _FIFTH = 1.0, 5


def _words(passages: Passages, reading: Reading, span: Span) -> dict[str, float]:
    found: dict[str, float] = {}
    for term in reading.terms[reading.sentence_at(span)]:
        if span.contains(term.span):
            weight = passages.weight(replace(term, minor=False))
            found[term.key] = max(found.get(term.key, 0.0), weight)
    return found
