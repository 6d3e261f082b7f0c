"""One article against its sources."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from copydesk.claims import claims_of
from copydesk.model.gathered import Refused
from copydesk.model.origin import Origins
from copydesk.model.source import Source
from copydesk.model.verdict import Verdict
from copydesk.understand.language import guess_language
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify.judge import compare, judge
from copydesk.verify.passages import Passages
from copydesk.verify.quoted import compare_all_people, compare_all_quotes, outside


@dataclass(frozen=True)
class Prepared:
    """Sources made ready once, to be compared with any number of articles.

    Attributes:
        passages: their sentences, with what each is about.
        origins: where each source has its information from.
        left_out: how many sources take no part, by reason ("source: language").
    """

    passages: Passages
    origins: Origins
    left_out: dict[str, int]


def prepare(sources: Sequence[Source], refused: Sequence[Refused] = ()) -> Prepared:
    """Make sources ready. Those that are not in English take no part, and are counted."""
    from copydesk.sources.origins import find_origins

    readable = tuple(source for source in sources if guess_language(source.article) == "en")
    readings = tuple(
        Reading(source.article, find_reference(source.article, None)) for source in readable
    )
    counts = {
        "source: language": len(sources) - len(readable),
        "source: cannot be read": len(refused),
    }
    left_out = {reason: count for reason, count in counts.items() if count}
    return Prepared(Passages(readable, readings), find_origins(sources), left_out)


def related(reading: Reading, passages: Passages) -> Passages:
    """The sources that are about what an article is about: those that share names with it."""
    mine = _names(reading)
    needed = min(_SHARED_NAMES, len(mine))
    kept = [
        index
        for index, other in enumerate(passages.readings)
        if len(mine & _names(other)) >= needed
    ]
    if len(kept) == len(passages.sources):
        return passages
    return Passages(
        tuple(passages.sources[index] for index in kept),
        tuple(passages.readings[index] for index in kept),
    )


_SHARED_NAMES = 2
"""Names that a report of the same event has in common with an article."""


def _names(reading: Reading) -> frozenset[str]:
    return frozenset(
        term.key for terms in reading.terms for term in terms if term.name and not term.minor
    )


def verify(reading: Reading, prepared: Prepared) -> tuple[Verdict, ...]:
    """What the sources say of every claim of an article, in reading order."""
    passages = related(reading, prepared.passages)
    quotes = list(compare_all_quotes(reading, passages))
    said = [claim.span for claim, _ in quotes]
    compared = [
        (claim, compare(reading, claim, passages)) for claim in outside(claims_of(reading), said)
    ]
    compared += [*quotes, *compare_all_people(reading, passages)]
    compared.sort(key=lambda pair: (pair[0].span.start, -pair[0].span.end, pair[0].kind))
    return tuple(
        judge(replace(claim, id=f"c{number}"), found, passages, prepared.origins)
        for number, (claim, found) in enumerate(compared, 1)
    )
