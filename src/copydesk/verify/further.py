"""Further reports of a value that one report has: by what stands around it in them.

That one report has a number tells that it is true of the event, so that less must agree for the
same number in another report to be it too. Signs are weighed by a logistic regression (Cox 1958),
learnt from the values of true claims of the source packs beside each of their sources.
"""

from collections.abc import Iterator, Sequence

from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Stance
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.timex import Grain, Timex, TimexType
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.verify.comparison import Comparison, context_of
from copydesk.verify.former import former_value
from copydesk.verify.nearest import text_of
from copydesk.verify.passages import Passage, Passages, value_keys
from copydesk.verify.probable import probabilities
from copydesk.verify.quantities import agree, distinct, kinship
from copydesk.verify.same_time import is_coarser, same_sort, same_time
from copydesk.verify.support import asks
from copydesk.verify.told_times import Told
from copydesk.verify.topic import (
    agreeing_numbers,
    agreeing_times,
    agreeing_values,
    is_long_ago,
)

BEHIND = ("share", "meaning", "sentence")
SIGNS = (
    "bias", *BEHIND, *(f"{sign} behind" for sign in BEHIND), "distinct", "kin", "company", "time",
)  # fmt: skip
"""The share of the clause's words that the passage and what stands around it have; how alike in
meaning it is to the clause, and to its sentence; how far it stays behind the best passage with the
value; how unlikely the value is by chance; how alike what is counted is; other values that agree,
0 to 2; whether it is a time."""
_WEIGHTS = {
    "bias": 0.56,
    "share": 0.49,
    "meaning": 0.46,
    "sentence": 0.67,
    "share behind": 1.92,
    "meaning behind": 0.68,
    "sentence behind": 1.81,
    "distinct": 1.27,
    "kin": 0.32,
    "company": 0.95,
    "time": 1.18,
}
"""How much each sign tells, learnt by ``python -m eval.further``."""
SURE = 0.66
"""How probable it must be that a further report has the value too, 0 to 1."""
_TELLING = 0.7
_DOZEN = 12
"""A number up to which any report may have one of anything."""
_MOST = 2
_OF_A_LENGTH = 0.5
_RARE = {ClaimKind.CLOCK: 0.75, ClaimKind.DATE: 0.6}

Beside = tuple[Passage, str, dict[str, float]]
"""A passage that has a value, the words that give it there, and its signs."""


def further(
    reading: Reading, claim: Claim, passages: Passages, found: Sequence[Comparison]
) -> Iterator[Comparison]:
    """The reports that have a value too, of those in which nothing else settled it.

    Args:
        reading, claim: the article, and a figure, a clock time or a stretch of time.
        passages: the sentences of the sources.
        found: what was found of it, of which one report at least must have it.
    """
    if not any(one.stance is Stance.SUPPORTS and one.by_value for one in found):
        return
    if any(one.stance is Stance.CONTRADICTS or one.revises for one in found):
        return
    known = {one.passage.source for one in found}
    beside = list(having(reading, claim, passages))
    if all(passage.source in known for passage, _, _ in beside):
        return
    import numpy as np

    rows = np.array([[signs[sign] for sign in SIGNS] for _, _, signs in beside])
    sure = probabilities(rows, SIGNS, _WEIGHTS)
    for (passage, words, _), probable in zip(beside, sure.tolist(), strict=True):
        if probable >= SURE and passage.source not in known:
            why = f"it has {words!r} too"
            yield Comparison(passage, Stance.SUPPORTS, probable, why, by_value=True)


def having(reading: Reading, claim: Claim, passages: Passages) -> Iterator[Beside]:
    """The passages that have the very value of a claim, with the signs of its being the same."""
    value = claim.value
    if not isinstance(value, Quantity | Timex):
        return
    if not (_is_telling(value) or _is_date_of_its_own(reading, claim)):
        return
    near = context_of(reading, claim, passages).near(value_keys(value))
    shares = {(one.source, one.sentence): share for share, one in near}
    found = []
    for of_source in passages.by_source:
        for passage in of_source:
            told = _told(reading, claim, passages, passage)
            if told is not None and not asks(passages, passage):
                words, signs = told
                share = shares.get((passage.source, passage.sentence), 0.0)
                found.append((passage, words, {**signs, "share": share}))
    if not found:
        return
    prose = reading.article.prose
    whole = reading.sentences[claim.sentence].span
    mine = [claim.clause.cut(prose), whole.cut(prose)]
    vectors = meanings([*mine, *(text_of(passages, passage) for passage, _, _ in found)])
    for (_, _, signs), vector in zip(found, vectors[2:], strict=True):
        signs["bias"] = 1.0
        signs["meaning"], signs["sentence"] = (float(vector @ one) for one in vectors[:2])
    best = {sign: max(signs[sign] for _, _, signs in found) for sign in BEHIND}
    for passage, words, signs in found:
        behind = {f"{sign} behind": signs[sign] - most for sign, most in best.items()}
        yield passage, words, signs | behind


def _is_telling(value: Quantity | Timex) -> bool:
    """Whether two reports of an event hardly have a value of different things by chance."""
    if isinstance(value, Timex):
        return value.type is TimexType.DURATION or bool(value.stated.minute)
    small = value.kind is QuantityKind.COUNT and value.value <= _DOZEN
    return distinct(value) >= _TELLING and not small


def _is_date_of_its_own(reading: Reading, claim: Claim) -> bool:
    """Whether few sentences have a day or a month: it is far from that of the news."""
    time = claim.value
    if claim.kind is not ClaimKind.DATE or not isinstance(time, Timex):
        return False
    own = time.grain is Grain.DAY or (time.grain is Grain.MONTH and time.stated.year is not None)
    return own and is_long_ago(Told(reading, claim.sentence, time))


def _told(
    reading: Reading, claim: Claim, passages: Passages, passage: Passage
) -> tuple[str, dict[str, float]] | None:
    """The words by which a passage tells a value, and the signs that lie in them; None if not."""
    source = passages.readings[passage.source]
    value = claim.value
    if isinstance(value, Quantity):
        for number in source.quantities_by_sentence[passage.sentence]:
            kin = kinship(value, number)
            if kin is None or number.value != value.value or not agree(value, number):
                continue
            if former_value(reading, claim, passages, passage, number):
                continue
            company = agreeing_values(reading, claim, source, passage.sentence)
            signs = {"distinct": distinct(value), "kin": kin, "time": 0.0}
            return number.span.cut(source.text), signs | {"company": min(_MOST, company)}
        return None
    assert isinstance(value, Timex)
    mine = Told(reading, claim.sentence, value)
    for timex in source.timexes_by_sentence[passage.sentence]:
        other = Told(source, passage.sentence, timex)
        if not same_sort(claim.kind, timex) or not _is_same(claim, mine, other):
            continue
        company = agreeing_numbers(mine, other) + agreeing_times(
            reading, claim.sentence, source, passage.sentence, value
        )
        rare = _RARE.get(claim.kind, _OF_A_LENGTH)
        signs = {"distinct": rare, "kin": 0.0, "time": 1.0, "company": min(_MOST, company)}
        return other.words, signs
    return None


def _is_same(claim: Claim, mine: Told, other: Told) -> bool:
    """Whether a time is told to the minute as the claim's is, or a length as long."""
    if not same_time(claim.kind, mine, other) or is_coarser(mine, other):
        return False
    if claim.kind is ClaimKind.DATE:
        return mine.timex.grain is other.timex.grain
    start, there = mine.timex.start, other.timex.start
    if claim.kind is ClaimKind.DURATION or start is None or there is None:
        return claim.kind is ClaimKind.DURATION
    return start.time() == there.time() and other.timex.mod is None
