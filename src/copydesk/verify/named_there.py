"""Where a source names what an article names, in the sentence that has most to do with it."""

from copydesk.model.claim import Claim
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.understand.terms import Term
from copydesk.verify.nearest import UNRELATED, text_of
from copydesk.verify.passages import Passage, Passages


def where_named(
    reading: Reading, claim: Claim, passages: Passages, first: Passage
) -> Passage | None:
    """The passage of a source that names what a claim does and is likest to the claim's sentence.

    None where all that the two share is the name: "New York", of whatever is told of it.

    Args:
        reading, claim: the article, and the name.
        passages: the sentences of the sources.
        first: the passage with the name as it was found.
    """
    source = passages.readings[first.source]
    inside = [term for term in reading.terms[claim.sentence] if claim.span.contains(term.span)]
    keys = {term.key for term in inside}
    naming = [
        one
        for one in passages.by_source[first.source]
        if one.sentence == first.sentence
        or keys <= {term.key for term in source.terms[one.sentence]}
    ]
    sentence = reading.sentences[claim.sentence].span.cut(reading.article.prose)
    told = meanings([sentence, *(text_of(passages, one) for one in naming)])
    likeness = (told[1:] @ told[0]).tolist()
    best = max(range(len(naming)), key=lambda at: (likeness[at], -at))
    passage = naming[best]
    if likeness[best] >= UNRELATED or _shares_more(reading, claim, source.terms[passage.sentence]):
        return passage
    return None


def _shares_more(reading: Reading, claim: Claim, theirs: tuple[Term, ...]) -> bool:
    """Whether a passage has anything of a claim's sentence besides the name."""
    own = {term.key for term in theirs}
    return any(
        term.key in own and not claim.span.contains(term.span)
        for term in reading.terms[claim.sentence]
    )
