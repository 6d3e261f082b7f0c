"""Numbers that a sentence sets against one told before, often by the sentence before it.

"The figure of 640 left out the annex. The corrected total is 702."; "The owners first spoke of 12
boats. By Friday it was 19."
"""

from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.lang.en.quantity_revisions import BY_THEN, CORRECTED
from copydesk.understand.quantity.revisions import Revision, may_be_one_figure, said_first
from copydesk.understand.reading import Reading

_CLOSE = 2.0
"""How many times as large as the other a corrected number may be."""


def corrections_of(reading: Reading) -> Iterator[Revision]:
    """The numbers of a report that are set against those of the sentence before, in order."""
    sentences = reading.quantities_by_sentence
    for at in range(len(sentences)):
        near = [one for numbers in sentences[max(0, at - 1) : at + 1] for one in numbers]
        told = [one for one in near if one.cell is None]
        for number in sentences[at]:
            before = [one for one in told if one.span.end <= number.span.start]
            old = _replaced(reading, before, number) if number.cell is None else None
            if old is not None:
                yield Revision(number, old)


def _replaced(reading: Reading, told: Sequence[Quantity], number: Quantity) -> Quantity | None:
    """The number told before that another takes the place of, if there is but one."""
    start = reading.sentences[number.sentence].span.start
    before = reading.article.prose[start : number.span.start]
    alike = [
        one
        for one in told
        if one.kind is not QuantityKind.ORDINAL and may_be_one_figure(reading, one, number)
    ]
    if CORRECTED.search(before):
        close = [one for one in alike if _is_close(one, number)]
        return close[0] if len(close) == 1 else None
    first = [one for one in alike if one.sentence != number.sentence and said_first(reading, one)]
    if BY_THEN.match(before) and len(first) == 1:
        return first[0]
    return None


def _is_close(one: Quantity, other: Quantity) -> bool:
    small, large = sorted((one.value, other.value))
    return small < large <= _CLOSE * small
