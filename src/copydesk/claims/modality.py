"""How a sentence stands to the facts: stated, attributed, opinion, forecast, or no statement."""

from copydesk.claims.generality import is_general
from copydesk.model.article import BlockKind
from copydesk.model.claim import Modality
from copydesk.understand.lang.en.modality import (
    FORECAST,
    NOTICE,
    OPINION,
    OUTLOOK,
    RELATED,
    SPEECH,
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
    if RELATED.search(heading) or NOTICE.search(words):
        return Modality.NOTICE
    if words.rstrip("\"'”’)* ").endswith("?"):
        return Modality.QUESTION
    if SPEECH.search(words):
        return Modality.ATTRIBUTED
    if is_general(reading, sentence):
        return Modality.GENERAL
    valued = bool(reading.quantities_by_sentence[sentence] or reading.timexes_by_sentence[sentence])
    if OPINION.search(words) and not valued:
        return Modality.OPINION
    if FORECAST.search(words) and not valued:
        return Modality.OPINION if OUTLOOK.search(heading) else Modality.FORECAST
    return Modality.FACT


def _heading_above(reading: Reading, sentence: int) -> str:
    """The words of the heading that the sentence stands under."""
    blocks = reading.article.blocks
    for index in range(reading.sentences[sentence].block, -1, -1):
        if blocks[index].kind is BlockKind.HEADING:
            return blocks[index].span.cut(reading.article.prose).strip("# \n*")
    return ""
