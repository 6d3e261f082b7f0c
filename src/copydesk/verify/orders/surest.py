"""The two tellings that most surely are of the events of a sequence, and contradict it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.sequence import EMPHATIC
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify.lengths import Length
from copydesk.verify.orders.fits import Fits, corpus_of, fits_of
from copydesk.verify.orders.signs import SIGNS, Pairs, pairs_of
from copydesk.verify.orders.tellings import Telling
from copydesk.verify.orders.weights import SURE, WEIGHTS
from copydesk.verify.pairs import Pair, rest_is_alike
from copydesk.verify.passages import Passages
from copydesk.verify.probable import probabilities
from copydesk.verify.sequence import Sequence as Order
from copydesk.verify.sides import Side, Sides


@dataclass(frozen=True, slots=True)
class Candidates:
    """What the sources tell with a time, beside a sequence.

    Attributes:
        tellings: what they tell.
        earlier, later: how well each fits the two events.
        emphatic: whether the article stresses the order.
    """

    tellings: Sequence[Telling]
    earlier: Fits
    later: Fits
    emphatic: bool

    def pairs(self) -> Pairs:
        """Two tellings each that contradict the sequence, if they are of its events."""
        return pairs_of(self.tellings, self.earlier, self.later, emphatic=self.emphatic)


def candidates(
    reading: Reading, sentence: int, sequence: Order, sides: Sides, passages: Passages
) -> Candidates | None:
    """What the sources tell with a time, beside a sequence; None where they tell too little."""
    corpus = corpus_of(passages)
    if len(corpus.tellings) < _TWO:
        return None
    earlier = fits_of(reading, sentence, sequence.earlier, sides.earlier.words, corpus, passages)
    later = fits_of(
        reading, sentence, sequence.later, sides.later.words, corpus, passages, sequence.shared
    )
    emphatic = EMPHATIC.search(sequence.words.cut(reading.article.prose)) is not None
    return Candidates(corpus.tellings, earlier, later, emphatic)


_TWO = 2
_SURE_OVER = 0.7
"""How sure it must be together with how much better the two fit than any two that bear the
sequence out: by `eval.orders` and true drafts, December 2026."""
_EACH = 0.33
"""How well a telling must fit the event that fits less well."""
_SURE_BEHIND, _BEHIND = 0.8, 0.15
"""How sure where so much less well than another telling one of the two fits."""
_SURE_BESIDE, _BESIDE = 0.7, 0.3
"""How sure where so much more alike a sentence without a time is, which may be the one meant."""
_SURE_OF_DEEDS = 0.65
"""How sure it must be where one of the two may do something else."""
_QUOTED = re.compile(r"[\"“”]|\?")
_PAST = ("VBD", "VBN")


def tells_an_order(reading: Reading, sequence: Order) -> bool:
    """Whether a sequence is one of events in the writer's own words, and the point of them."""
    if not sequence.stressed or sequence.gap or sequence.denied:
        return False
    if _QUOTED.search(sequence.words.cut(reading.article.prose)):
        return False
    sentence = reading.sentence_at(sequence.words)
    return any(
        token.tag in _PAST and sequence.words.contains(token.span)
        for token in reading.parse_at(sentence).tokens
    )


def compare_times(
    reading: Reading,
    sentence: int,
    sequence: Order,
    sides: Sides,
    passages: Passages,
) -> Pair | None:
    """The two moments that most surely are those of the events, where they contradict it.

    Args:
        reading, sentence: the article, and the sentence of it.
        sequence: the events.
        sides: their words.
        passages: the sentences of the sources.
    """
    import numpy as np

    if not tells_an_order(reading, sequence):
        return None
    found = candidates(reading, sentence, sequence, sides, passages)
    pairs = found.pairs() if found else None
    if found is None or pairs is None or not pairs.places:
        return None
    rates = probabilities(pairs.rows, SIGNS, WEIGHTS)
    sure = (rates >= SURE) & (rates + pairs.over >= _SURE_OVER)
    sure &= pairs.rows[:, SIGNS.index("weaker")] >= _EACH
    sure &= (rates >= _SURE_BEHIND) | (pairs.behind <= _BEHIND)
    sure &= (rates >= _SURE_BESIDE) | (pairs.rows[:, SIGNS.index("untimed")] < _BESIDE)
    if not sure.any():
        return None
    fitting = np.where(sure, pairs.rows[:, SIGNS.index("both")], -np.inf)
    best = int(fitting.argmax())
    both = [found.tellings[at] for at in pairs.places[best]]
    if sides.earlier.numbers_another(both[0].moment) or sides.later.numbers_another(both[1].moment):
        return None
    another = [
        _does_another_deed(reading, span, side, telling)
        for span, side, telling in zip(
            (sequence.earlier, sequence.later), (sides.earlier, sides.later), both, strict=True
        )
    ]
    if all(another) or (any(another) and rates[best] < _SURE_OF_DEEDS):
        return None
    words = [one.moment.words.cut(passages.readings[one.passage.source].text) for one in both]
    gap: Length = pairs.gaps[best]
    first, second = (one.moment for one in both)
    rate = float(rates[best])
    told = (both[0].passage, first.words)
    return Pair(gap, both[1].passage, " and ".join(words), rate, True, second.words, told)


def _does_another_deed(reading: Reading, span: Span, side: Side, telling: Telling) -> bool:
    """Whether a telling names whom an event names, and what is left of both is unlike."""
    names = {
        term.key
        for term in reading.terms[reading.sentence_at(span)]
        if term.name and span.contains(term.span)
    }
    shared = names & side.words.keys() & telling.moment.place.keys()
    if not shared or _verbs(reading, span) & telling.moment.place.keys():
        return False
    return not rest_is_alike(side.told, telling.moment.told)


def _verbs(reading: Reading, span: Span) -> set[str]:
    tokens = reading.parse_at(reading.sentence_at(span)).tokens
    return {
        key_of(token.span.cut(reading.article.prose).lower())
        for token in tokens
        if token.tag.startswith("VB") and span.contains(token.span)
    }
