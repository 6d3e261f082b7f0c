"""Values that a report itself names as former ones, with what has taken their place.

"The total is 702, down from the 640 announced in May" does not bear out that it is 640: it says
that it was, and has been revised.
"""

from dataclasses import replace
from itertools import chain

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.quantity import Quantity, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.superlatives import EARLIER, STILL_SO
from copydesk.understand.quantity.corrections import corrections_of
from copydesk.understand.quantity.revisions import Revision, in_units_of, revisions_of
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.quantities import agree, distinct, kinship
from copydesk.verify.series import MOVING, is_later, is_plain

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
    replaced = _replacing(source, passage, number, found)
    still = _is_told_as_standing(reading, claim, number)
    return _as_told(reading, claim, source, replaced) if still else replaced


def _is_told_as_standing(reading: Reading, claim: Claim, number: Quantity) -> bool:
    """Whether a figure is the count of a fate that may change, and is said to be that of now."""
    if number.counted is None or number.counted.state not in MOVING or number.scope & _AS_FORMER:
        return False
    return STILL_SO.search(claim.span.cut(reading.article.prose)) is not None


def _replacing(source: Reading, passage: Passage, number: Quantity, found: Revision) -> Comparison:
    words = found.new.span.cut(source.text)
    return Comparison(
        passage,
        Stance.SUPPORTS,
        1.0,
        f"it has {words} in place of {found.old.span.cut(source.text)}",
        wrong=number.span,
        right=words,
        differing=(found.new.span,)
        if found.new.sentence == passage.sentence
        else (found.old.span,),
        fault=faults.FIGURE,
        revises=True,
        by_value=True,
    )


def replaced_counts(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The reports that name a count of people as a former one, wherever they tell it.

    "Ten are still missing", beside "six people were missing, down from ten": what becomes of the
    people of one event is counted once, so that no other word need agree.
    """
    number = claim.value
    assert isinstance(number, Quantity)
    if not _is_told_as_standing(reading, claim, number):
        return []
    around = reading.around(claim.sentence, _BESIDE)
    told = [one for at in around for one in reading.quantities_by_sentence[at]]
    found = [
        _replacing(passages.readings[source], of_source[one.old.sentence], number, one)
        for source, of_source in enumerate(passages.by_source)
        for one in passages.once(_by_old, source).values()
        if (kinship(number, one.new) or 0.0) > 1.0
        and agree(number, one.old)
        and not any(_may_be_of_one_fate(one.new, other) for other in told)
        and min(one.new.value, one.old.value) > 1
    ]
    return [_as_told(reading, claim, passages.readings[one.passage.source], one) for one in found]


def _as_told(reading: Reading, claim: Claim, source: Reading, found: Comparison) -> Comparison:
    """A count that is replaced; a wrong one, where the article is as new as the source.

    It is, if it has another count of the source: "11 dead and ten missing", beside "11 dead. Six
    are missing, down from ten".
    """
    theirs = source.around(found.passage.sentence)
    as_new = any(
        one is not claim.value
        and distinct(one) >= _TELLING
        and is_plain(other)
        and (kinship(one, other) or 0.0) >= _KIN
        and agree(one, other)
        for one in reading.quantities_by_sentence[claim.sentence]
        for at in theirs
        for other in source.quantities_by_sentence[at]
    )
    return replace(found, stance=Stance.CONTRADICTS, revises=False) if as_new else found


_TELLING, _KIN = 0.5, 0.5


def _may_be_of_one_fate(number: Quantity, other: Quantity) -> bool:
    """Whether two numbers that agree may count people of one fate: "six missing", "now six"."""
    same = other.counted is None or (kinship(number, other) or 0.0) > 1.0
    return same and agree(number, other)


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
