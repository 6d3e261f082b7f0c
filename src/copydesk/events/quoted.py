"""Numbers in the words of a speaker."""

from copydesk.events.lang.figures import OFFICIAL
from copydesk.model.quantity import Quantity
from copydesk.understand.quotes.model import QuoteKind
from copydesk.understand.reading import Reading


def is_quoted(reading: Reading, number: Quantity) -> bool:
    """Whether a number is in a quotation, and so its speaker's alone.

    What somebody gives by office is a count like any other.
    """
    quotation = next(
        (
            one
            for one in reading.quotations
            if one.span.contains(number.span) and one.kind is QuoteKind.SPEECH
        ),
        None,
    )
    if quotation is None:
        return False
    speaker = quotation.speaker
    said = speaker.span.cut(reading.text) if speaker else ""
    around = reading.sentences[quotation.sentence].span.cut(reading.article.prose)
    return not OFFICIAL.search(f"{said} {around}".replace(quotation.words.cut(reading.text), ""))
