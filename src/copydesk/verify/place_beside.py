"""What any comparison of places begins with: the passages beside a clause that names one."""

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim
from copydesk.understand.lang.en.states import ANOTHER
from copydesk.understand.names import Name
from copydesk.understand.reading import Reading
from copydesk.verify.nearest import Near, nearest
from copydesk.verify.passages import Passages
from copydesk.verify.place_rivals import is_named_in

MARGIN = 0.1
"""How much less alike whatever names the article's own place must be."""
_REACH = 32


def is_told_in_prose(reading: Reading, claim: Claim) -> bool:
    """Whether a clause stands in a sentence, not in a cell of a table."""
    return reading.sentences[claim.sentence].kind is not BlockKind.TABLE_CELL


def is_of_another(reading: Reading, claim: Claim, name: Name) -> bool:
    """Whether it is told from the one that sources may mean: "another quarry at Malby"."""
    start = max(claim.clause.start, name.span.start - _REACH)
    return ANOTHER.search(reading.article.prose, start, name.span.start) is not None


def likelier_than_own(
    reading: Reading, claim: Claim, name: Name, passages: Passages, most: int
) -> list[Near]:
    """The passages clearly more like a clause than any that names its place, likest first.

    Args:
        reading: the article.
        claim: the clause.
        name: the place that it names.
        passages: the sentences of the sources.
        most: how many passages are looked at.
    """
    near = nearest(reading, claim, passages, most)
    own = max((one.likeness for one in near if is_named_in(one, name, passages)), default=0.0)
    return [one for one in near if one.likeness >= own + MARGIN]
