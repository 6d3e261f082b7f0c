"""How a sentence stands to the facts: stated, attributed, opinion, forecast, or no statement."""

from copydesk.claims.generality import is_general, is_remark
from copydesk.model.article import BlockKind
from copydesk.model.claim import Modality
from copydesk.model.quantity import Bound, QuantityKind, Scope
from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.modality import (
    DISCLOSURE,
    FORECAST,
    NOTICE,
    OPINION,
    OUTLOOK,
    RELATED,
    SPEECH,
    TURN,
)
from copydesk.understand.reading import Reading


def modality_of(reading: Reading, sentence: int) -> Modality:
    """How the sentence of that index stands to the facts.

    The taxonomy is that of check-worthiness studies (Hassan et al. 2017, "Toward automated
    fact-checking": factual, unimportant, non-factual), with speech and forecasts told apart.
    """
    span = reading.sentences[sentence].span
    words = span.cut(reading.article.prose)
    heading = _heading_above(reading, sentence)
    if RELATED.search(heading) or NOTICE.search(words) or _discloses(reading, sentence):
        return Modality.NOTICE
    if words.rstrip("\"'”’)* ").endswith("?"):
        return Modality.QUESTION
    if SPEECH.search(words):
        return Modality.ATTRIBUTED
    if is_general(reading, sentence):
        return Modality.GENERAL
    weighs = OUTLOOK.search(heading) is not None
    named = any(term.name for term in reading.terms[sentence])
    turned = weighs and (not named or OPINION.search(words) is not None)
    if _has_a_value(reading, sentence, _FEW if turned else 1, ranks=not weighs):
        return Modality.FACT
    if TURN.search(words):
        return Modality.GENERAL
    if OPINION.search(words) or (weighs and is_remark(reading, sentence)):
        return Modality.OPINION
    if FORECAST.search(words):
        return Modality.OPINION if weighs else Modality.FORECAST
    return Modality.FACT


_FEW = 10
"""Where an article weighs things up, smaller numbers are turns of speech: "one thing", "twice"."""


def _has_a_value(reading: Reading, sentence: int, least: int, *, ranks: bool) -> bool:
    """Whether a sentence tells a number of that size, a day or a year, which can be right or wrong.

    So can a rank, if ``ranks``, but not "the second tier" in a remark.

    "This week", "no favours" and "few" cannot.
    """
    return any(
        one.bound is not Bound.VAGUE
        and one.kind is not QuantityKind.MULTIPLE
        and Scope.NEGATED not in one.scope
        and (ranks or one.kind is not QuantityKind.ORDINAL)
        and (one.kind in _MEASURED or one.value >= least)
        and (one.value != 1 or one.counted is not None)
        for one in reading.quantities_by_sentence[sentence]
    ) or any(_is_exact(one, least) for one in reading.timexes_by_sentence[sentence])


_MEASURED = (
    QuantityKind.MONEY,
    QuantityKind.PERCENT,
    QuantityKind.POINTS,
    QuantityKind.MEASURE,
    QuantityKind.TEMPERATURE,
    QuantityKind.SCORE,
)


def _is_exact(time: Timex, least: int) -> bool:
    if time.start is None:
        amount = time.stated.amount
        return amount is not None and amount.low is not None and amount.low >= least
    stated = time.stated
    fine = time.grain is not None and time.grain <= Grain.DAY
    return fine or stated.year is not None or stated.hour is not None


def _discloses(reading: Reading, sentence: int) -> bool:
    """Whether it stands in a last paragraph, a short one, that says how the article was made."""
    last = reading.article.blocks[-1]
    if reading.article.blocks[reading.sentences[sentence].block] is not last:
        return False
    words = last.span.cut(reading.article.prose)
    told = DISCLOSURE.search(words) or NOTICE.search(words)
    return told is not None and len(words.split()) <= _SHORT


_SHORT = 60
"""Words of a disclosure at most."""


def _heading_above(reading: Reading, sentence: int) -> str:
    """The words of the heading that the sentence stands under."""
    blocks = reading.article.blocks
    for index in range(reading.sentences[sentence].block, -1, -1):
        if blocks[index].kind is BlockKind.HEADING:
            return blocks[index].span.cut(reading.article.prose).strip("# \n*")
    return ""
