"""How well each telling of the sources fits one event of a sequence."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from copydesk.model.span import Span
from copydesk.understand.lang.en.sequence import POINTS_BACK
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.verify.lengths import MINUTE
from copydesk.verify.moments import Moment, between, own_moments, without_names
from copydesk.verify.nearest import text_of
from copydesk.verify.orders.tellings import Telling, tellings_of, untimed_of
from copydesk.verify.passages import Passages
from copydesk.verify.sequence import PADDING
from copydesk.verify.surroundings import Surroundings, alike

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]
    Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Corpus:
    """All that the sources tell with a time, and what they tell without.

    Attributes:
        tellings: the clauses with a time.
        clauses, sentences, deeds: the vectors of the clauses, of their sentences, and of the
            clauses without names.
        untimed: the vectors of the sentences without a time.
        untimed_words: their words, by weight.
    """

    tellings: Sequence[Telling]
    clauses: "Vectors"
    sentences: "Vectors"
    deeds: "Vectors"
    untimed: "Vectors"
    untimed_words: Sequence[Surroundings]


@dataclass(frozen=True)
class Fits:
    """How well each telling fits an event.

    Attributes:
        rates: the whole of it.
        untimed: how much more alike the likest sentence without a time is.
        same_time: whether the article gives the event the telling's time.
    """

    rates: "Numbers"
    untimed: "Numbers"
    same_time: "Numbers"


def corpus_of(passages: Passages) -> Corpus:
    """What the sources tell with a time; made once."""
    return passages.once_of_all(_corpus)


def _corpus(passages: Passages) -> Corpus:
    sources = range(len(passages.sources))
    tellings = [one for source in sources for one in tellings_of(passages, source)]
    untimed = [one for source in sources for one in untimed_of(passages, source)]
    clauses, sentences, deeds = meanings(
        [one.text for one in tellings]
        + [text_of(passages, one.passage) for one in tellings]
        + [one.moment.told for one in tellings]
    ).reshape(3, -1, 384)
    return Corpus(
        tellings,
        clauses,
        sentences,
        deeds,
        meanings([text_of(passages, one) for one in untimed]),
        [passages.weights[one.source][one.sentence] for one in untimed],
    )


def fits_of(
    reading: Reading,
    sentence: int,
    span: Span,
    own: Surroundings,
    corpus: Corpus,
    passages: Passages,
    shared: Span | None = None,
) -> Fits:
    """How well each telling fits an event.

    Args:
        reading, sentence, span: the article, and the words that tell the event there.
        own: those of its words that the other event has not, by weight.
        corpus: the tellings.
        passages: the sentences of the sources.
        shared: words that it shares with the other event, left out beside it.
    """
    import numpy as np

    prose = reading.article.prose
    words = span.cut(prose).strip(PADDING)
    if shared:
        words += " " + shared.cut(prose)
    before = reading.sentences[sentence - 1].span.cut(prose) + " " if sentence else ""
    at = reading.sentence_at(span)
    meant = _before(reading, at) + words if _points_back(reading, at, span) else words
    mine = meanings([words, before + words, without_names(reading, at, span), meant])
    clause, whole, context, deed, meant_clause, meant_whole = (
        (vectors @ mine[which]).astype(np.float64)
        for vectors, which in (
            (corpus.clauses, 0),
            (corpus.sentences, 0),
            (corpus.sentences, 1),
            (corpus.deeds, 2),
            (corpus.clauses, 3),
            (corpus.sentences, 3),
        )
    )
    elsewhere = float((corpus.untimed @ mine[0]).max()) if len(corpus.untimed) else 0.0
    shared_words = np.array([alike(own, one.moment.place) for one in corpus.tellings])
    words_elsewhere = max((alike(own, place) for place in corpus.untimed_words), default=0.0)
    untimed = np.maximum(
        np.maximum(0.0, elsewhere - np.maximum(clause, whole)), words_elsewhere - shared_words
    )
    far = np.array([one.far for one in corpus.tellings])
    own_times = (one for _, one in own_moments(reading, sentence, span, passages))
    moment = next((one for one in own_times if one.is_fine), None)
    gaps = [between(moment, one.moment) if moment else None for one in corpus.tellings]
    other = [bool(gap and (gap.low > MINUTE or gap.high < -MINUTE)) for gap in gaps]
    same = [
        bool(gap and moment and not apart and _is_as_fine(moment, one.moment))
        for gap, apart, one in zip(gaps, other, corpus.tellings, strict=True)
    ]
    same_time, other_time = np.array(same, np.float64), np.array(other, np.float64)
    rates = (
        _CLAUSE * np.maximum(clause, clause + _MEANT * (meant_clause - clause))
        + _SENTENCE * np.maximum(whole, whole + _MEANT * (meant_whole - whole))
        + _CONTEXT * context
        + _DEED * deed
        + _WORDS * shared_words
        - _FAR * far
        - _UNTIMED * untimed
        + _SAME_TIME * same_time
        - _OTHER_TIME * other_time
    )
    return Fits(rates, untimed, same_time)


def _points_back(reading: Reading, sentence: int, span: Span) -> bool:
    """Whether an event is told in few words, and by a pronoun: "it had been made public"."""
    words = span.cut(reading.article.prose)
    telling = [one for one in reading.terms[sentence] if span.contains(one.span) and not one.minor]
    return len(telling) <= _FEW and POINTS_BACK.search(words) is not None


def _before(reading: Reading, sentence: int) -> str:
    """The sentence before one, in the same paragraph."""
    sentences = reading.sentences
    if not sentence or sentences[sentence - 1].block != sentences[sentence].block:
        return ""
    return sentences[sentence - 1].span.cut(reading.article.prose) + " "


_FEW = 3
_MEANT = 0.35
"""What the sentence before counts for where an event is told by a pronoun."""
_CLAUSE = 0.5
_SENTENCE = 0.2
_CONTEXT = 0.1
_DEED = 0.1
_WORDS = 0.35
_FAR = 0.04
_UNTIMED = 0.3
_SAME_TIME = 0.2
_OTHER_TIME = 0.3


def _is_as_fine(one: Moment, other: Moment) -> bool:
    return other.end - other.start <= 2 * (one.end - one.start)
