"""Which of a source's moments are those of two events: the best assignment, if no other is near.

The words of a report and of a retelling may have little in common; that of all the moments one
fits the first event, and another the second, shows what is meant.
"""

from collections.abc import Iterator, Sequence

from copydesk.model.span import Span
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.verify.moments import Moment, between, moments_of
from copydesk.verify.pairs import Pair, Side, Sides, rest_is_alike
from copydesk.verify.passages import Passages
from copydesk.verify.sequences import Sequence as Order
from copydesk.verify.surroundings import alike

_OF_WORDS = 0.45
_OF_MEANING = 0.7
_EACH = 0.33
"""What the fit of either event must be at least."""
_BOTH = 0.85
"""What the fits of both must come to."""
_CLEAR = 1.5
"""How many times better than with the events changed round."""
_BEST = 0.85
"""How near to it the fit of another moment is that may be meant as well."""
_UNTIMED = 1.25
"""How many times more alike a sentence without a time must be to be where the event is told."""


def assigned_pairs(
    reading: Reading, sequence: Order, sides: Sides, passages: Passages
) -> Iterator[Pair]:
    """The moments that the sources give for the two events of a sequence.

    Args:
        reading: the article.
        sequence: the events, in the order that the article has them in.
        sides: their words.
        passages: the sentences of the sources.
    """
    moments = [
        one
        for source in range(len(passages.sources))
        for one in moments_of(passages, source)
        if one.is_fine or one.of_play
    ]
    if len(moments) < 2:
        return
    told = [_with_names(passages, one) for one in moments]
    fits = [
        _fits(side, span.cut(reading.article.prose), moments, told)
        for side, span in ((sides.earlier, sequence.earlier), (sides.later, sequence.later))
    ]
    first, second = (max(range(len(moments)), key=fit.__getitem__) for fit in fits)
    fit, turned = fits[0][first] + fits[1][second], fits[0][second] + fits[1][first]
    if first == second or min(fits[0][first], fits[1][second]) < _EACH:
        return
    if fit < _BOTH or fit < _CLEAR * turned:
        return
    if any(
        _tells_another_deed(side, moments[at]) or _is_told_untimed(side, moments[at], passages)
        for side, at in ((sides.earlier, first), (sides.later, second))
    ):
        return
    gaps = [
        between(moments[one], moments[other])
        for one in _near_best(fits[0])
        for other in _near_best(fits[1])
        if one != other
    ]
    known = [gap for gap in gaps if gap is not None]
    if not known or len(known) < len(gaps) or len({gap.low > 0 for gap in known}) > 1:
        return
    gap = between(moments[first], moments[second])
    if gap is None:
        return
    words = " and ".join(
        moments[at].words.cut(passages.readings[moments[at].passage.source].text)
        for at in (first, second)
    )
    yield Pair(gap, moments[second].passage, words, fit, True)


def _tells_another_deed(side: Side, moment: Moment) -> bool:
    """Whether an event has words that a moment has not, and what is left of both is unlike."""
    own = side.words.keys() - moment.place.keys()
    shared = side.words.keys() & moment.place.keys()
    return bool(own and shared) and not rest_is_alike(side.told, moment.told)


def _near_best(fits: Sequence[float]) -> list[int]:
    best = max(fits)
    return [at for at, fit in enumerate(fits) if fit >= _BEST * best]


def _fits(side: Side, words: str, moments: Sequence[Moment], told: Sequence[str]) -> list[float]:
    """How well each moment fits an event."""
    near = meanings(told) @ meanings([words])[0]
    return [
        _OF_WORDS * alike(side.words, moment.place) + _OF_MEANING * max(0.0, float(likeness))
        for moment, likeness in zip(moments, near, strict=True)
    ]


def _with_names(passages: Passages, moment: Moment) -> str:
    """The words around a moment, its own left out."""
    reading = passages.readings[moment.passage.source]
    prose = reading.article.prose
    clause = next(
        (one for one in reading.clauses[moment.passage.sentence] if one.contains(moment.words)),
        moment.passage.span,
    )
    return _without(prose, clause, moment.words)


def _without(prose: str, clause: Span, words: Span) -> str:
    return prose[clause.start : words.start] + prose[words.end : clause.end].lstrip()


def _is_told_untimed(side: Side, moment: Moment, passages: Passages) -> bool:
    """Whether a sentence without a time of the same source tells an event rather."""
    source = moment.passage.source
    timed = {one.passage.sentence for one in moments_of(passages, source)}
    sentences = [
        (one.span.cut(passages.readings[source].article.prose), one.sentence)
        for one in passages.by_source[source]
        if one.sentence not in timed
    ]
    if not sentences:
        return False
    told = meanings([side.told, moment.told, *(words for words, _ in sentences)])
    here = float(told[1] @ told[0])
    return float((told[2:] @ told[0]).max()) > _UNTIMED * here
