"""Where clauses begin inside a sentence, from punctuation and connectives alone."""

import re

from copydesk.model.span import Span

_BORDER = re.compile(
    r"[;—]|:(?!\d)|\s–\s|\s--\s"
    r"|,?\s(?=(?:who|which|whose|where|when|while|whereas|because|although|though|unless|until"
    r"|after|before|as|but)\b)"
    r"|,\s(?=(?:and|or|yet|so)\s)"
    r"|\s(?=and\s(?:then|later|was|were|has|had|is|are|will|did|[a-z]{2,20}ed)\b)"
)


def clauses_of(prose: str, sentence: Span) -> tuple[Span, ...]:
    """The clauses of a sentence, in order, without gaps.

    A comma alone is no border: in news it sets off datelines, appositions and fronted times.
    """
    borders = [match.end() for match in _BORDER.finditer(prose, sentence.start, sentence.end)]
    starts = [sentence.start, *borders]
    return tuple(
        Span(start, end)
        for start, end in zip(starts, [*borders, sentence.end], strict=True)
        if start < end
    )
