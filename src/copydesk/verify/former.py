"""Values that a report itself names as former ones, with what has taken their place.

"The total is 702, down from the 640 announced in May" does not bear out that it is 640: it says
that it was, and has been revised.
"""

from itertools import chain

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.quantity import Quantity, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.superlatives import EARLIER
from copydesk.understand.quantity.corrections import corrections_of
from copydesk.understand.quantity.revisions import Revision, in_units_of, revisions_of
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.quantities import agree
from copydesk.verify.series import is_later

_BESIDE = 2
"""Sentences on either side in which an article that gives both values tells what was revised."""
_AS_FORMER = {Scope.OLDER, Scope.FROM, Scope.BY, Scope.NEGATED}


def former_value(
    reading: Reading, claim: Claim, passages: Passages, passage: Passage, other: Quantity
) -> Comparison | None:
    """What a passage says of a figure whose value it has as a former one; None if it does not.

    Args:
        reading, claim: the article, and the figure.
        passages: the sentences of the sources.
        passage, other: the passage, and the number in it that agrees with the figure.
    """
    number = claim.value
    assert isinstance(number, Quantity)
    source = passages.readings[passage.source]
    found = passages.once(_by_old, passage.source).get(other.span)
    if found is None or min(found.new.value, found.old.value) <= 1:
        return None
    new = in_units_of(found.new, found.old)
    if agree(number, new) or _is_told_as_former(reading, claim, number, new, source):
        return None
    words = found.new.span.cut(source.text)
    return Comparison(
        passage,
        Stance.SUPPORTS,
        1.0,
        f"it has {words} in place of {other.span.cut(source.text)}",
        wrong=number.span,
        right=words,
        differing=(found.new.span,) if found.new.sentence == passage.sentence else (other.span,),
        fault=faults.FIGURE,
        revises=True,
        by_value=True,
    )


def _by_old(passages: Passages, source: int) -> dict[Span, Revision]:
    """The revisions that a source tells, by the place of the old number."""
    reading = passages.readings[source]
    return {one.old.span: one for one in chain(revisions_of(reading), corrections_of(reading))}


def _is_told_as_former(
    reading: Reading, claim: Claim, number: Quantity, new: Quantity, source: Reading
) -> bool:
    """Whether an article gives a value as one of an earlier time, or both values.

    What a later report has revised the article cannot have told as revised already.
    """
    if number.scope & _AS_FORMER:
        return True
    at = claim.sentence
    if any(
        one.value == new.value
        for sentence in reading.around(at, _BESIDE)
        for one in reading.quantities_by_sentence[sentence]
    ):
        return True
    if is_later(source, reading):
        return False
    words = reading.sentences[at].span.cut(reading.article.prose)
    return bool(reading.timexes_by_sentence[at] or EARLIER.search(words))
