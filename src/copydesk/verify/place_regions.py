"""A place that an article puts in another region than the reports do: "Lunn, County Harn"."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.lang.en.regions import IN_REGION
from copydesk.understand.reading import Reading
from copydesk.understand.terms import name_key
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.passages import Passages

_SURE = 1.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A place in a region.

    Attributes:
        place, region: their names.
        kind: of region: "county".
    """

    place: Span
    region: Span
    kind: str

    def key(self, prose: str) -> tuple[str, str]:
        """What two of one place have in common."""
        return name_key(self.place.cut(prose)), self.kind


def compare_regions(reading: Reading, claim: Claim, passages: Passages) -> Iterator[Comparison]:
    """The passages that put a place of a clause in another region of the kind.

    Nothing where any source has the article's region for it.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    prose = reading.article.prose
    for mine in _placed(prose, claim.clause):
        key, region = mine.key(prose), name_key(mine.region.cut(prose))
        found = []
        for by_source in passages.by_source:
            for passage in by_source:
                text = passages.readings[passage.source].article.prose
                for other in _placed(text, passage.span):
                    if other.key(text) != key:
                        continue
                    theirs = name_key(other.region.cut(text))
                    if theirs == region:
                        return
                    found.append((passage, other))
        for passage, other in found:
            source = passages.readings[passage.source]
            yield has_instead(passage, source, other.region, mine.region, faults.PLACE, _SURE)


def _placed(prose: str, words: Span) -> Iterator[Placed]:
    """The places that some words put in a region."""
    for found in IN_REGION.finditer(prose, words.start, words.end):
        region, kind = ("region", "kind") if found["region"] else ("before", "behind")
        yield Placed(Span(*found.span("place")), Span(*found.span(region)), found[kind].lower())
