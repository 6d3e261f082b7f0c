"""Values and places of a clause that no report of it has: the rest may be borne out, they are not.

Words alone do not bear out a clause: "78 tonnes came down" is much like "87 tonnes came down".
"""

from collections.abc import Iterable, Iterator

from copydesk.model.claim import Claim
from copydesk.model.evidence import Evidence
from copydesk.model.quantity import Bound, Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.model.timex import Timex
from copydesk.model.verdict import Verdict
from copydesk.understand.reading import Reading
from copydesk.understand.terms import name_key
from copydesk.verify.passages import Passages, value_keys
from copydesk.verify.place_rivals import places_named
from copydesk.verify.quantities import distinct
from copydesk.verify.values import is_asked

_TELLING = 0.5
"""How unlikely it must be that two texts have a number by chance."""
_FEW = 10
"""Up to which a length of time is a turn of speech, or reckoned from others."""
_BESIDE = 1
"""Sentences on either side that a passage may leave a value or a place to."""


def unfound_in(
    reading: Reading, verdict: Verdict, unfound: Iterable[Verdict], passages: Passages
) -> Iterator[Span]:
    """What a clause states that neither the passages which bear it out nor others have.

    Args:
        reading: the article.
        verdict: that on the clause.
        unfound: the claims of the article that no source has.
        passages: the sentences of the sources.
    """
    values, names = _told(verdict.evidence, passages)
    for one in unfound:
        value = one.claim.value
        told = value is None or not values.isdisjoint(value_keys(value))
        inside = verdict.claim.says(one.span) and not _in_brackets(reading, verdict.claim, one.span)
        if inside and not told and _tells(one.claim):
            yield one.span
    for place in places_named(reading, verdict.claim.sentence):
        if verdict.claim.says(place.span) and name_key(place.name.key) not in names:
            yield place.span


def _in_brackets(reading: Reading, claim: Claim, value: Span) -> bool:
    """Whether a value is told once more in another unit or zone: "34 by 25 cm (about 13 by 10)"."""
    before = Span(claim.clause.start, value.start).cut(reading.article.prose)
    return before.count("(") > before.count(")")


def _told(evidence: Iterable[Evidence], passages: Passages) -> tuple[set[str], set[str]]:
    """The values (`value_keys`) and the words that some passages have, or sentences beside them."""
    at = {source.name: index for index, source in enumerate(passages.sources)}
    values: set[str] = set()
    words: set[str] = set()
    for piece in evidence:
        if piece.source not in at:
            continue
        source = passages.readings[at[piece.source]]
        sentence = source.sentence_at(piece.span)
        words.update(passages.by_source[at[piece.source]][sentence].terms)
        for near in range(max(0, sentence - _BESIDE), sentence + _BESIDE + 1):
            values.update(_keys_at(source, near))
    return values, words


def _keys_at(source: Reading, sentence: int) -> Iterator[str]:
    """The keys of the values of a sentence; none where there is no such sentence."""
    if sentence < len(source.sentences):
        yield from (
            key for one in source.quantities_by_sentence[sentence] for key in value_keys(one)
        )
        yield from (key for one in source.timexes_by_sentence[sentence] for key in value_keys(one))


def _tells(claim: Claim) -> bool:
    """Whether a report of the same would have a value: not "two of them", "within thirty yards"."""
    value = claim.value
    if isinstance(value, Timex):
        amount = value.stated.amount
        return is_asked(value) and (
            value.start is not None or amount is None or (amount.low or 0) > _FEW
        )
    if not isinstance(value, Quantity) or value.kind is QuantityKind.ORDINAL:
        return False
    return value.bound is not Bound.VAGUE and distinct(value) >= _TELLING
