"""How an event stands among others: "no attack in Iran since the 1979 revolution has killed more".

Reports say it with a pronoun ("it was the worst flood since 1953") or by what did not happen; the
record has it of the event by its noun.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.events.group import Group
from copydesk.events.hedges import hedge_of
from copydesk.events.lang.worst import IT_WAS, NONE_MORE
from copydesk.model.article import BlockKind
from copydesk.model.event import Background
from copydesk.model.evidence import Evidence


@dataclass(frozen=True, slots=True)
class _Rank:
    """One telling: of what it is the worst, where, and since when, and how it is hedged."""

    noun: str
    degree: str
    place: str
    since: str
    hedge: str
    evidence: Evidence


def find_worst(group: Group) -> tuple[Background, ...]:
    """That the event is the worst of its kind, as the first of the sources says it; at most one."""
    told = [one for index in range(len(group.readings)) for one in _told(group, index)]
    if not told:
        return ()
    first = max(told, key=lambda one: sum(one.noun == other.noun for other in told))
    same = [one for one in told if one.noun == first.noun]
    placed = max(same, key=lambda one: bool(one.place))
    evidence = tuple(dict.fromkeys((placed.evidence, *(one.evidence for one in same))))
    place = f" {placed.place}" if placed.place else ""
    return (
        Background(
            "",
            None,
            f"the {placed.noun}",
            "was",
            f"the {placed.degree}{place} since {placed.since}{_hedge(same)}",
            evidence,
            group.origins_of(evidence),
        ),
    )


def _hedge(told: Sequence[_Rank]) -> str:
    """How the last to tell it hedges it; empty where somebody vouches for it."""
    hedges = [one.hedge for one in told]
    return "" if "" in hedges else f", {hedges[-1]}"


def _told(group: Group, index: int) -> Iterator[_Rank]:
    reading = group.readings[index]
    for sentence in reading.sentences:
        if sentence.kind is not BlockKind.PARAGRAPH:
            continue
        words = " ".join(sentence.span.cut(reading.article.prose).split())
        evidence = group.evidence(index, sentence.span)
        hedge = hedge_of(words)
        none = NONE_MORE.search(words)
        if none:
            yield _Rank(
                none["noun"], "deadliest", none["place"] or "", none["since"], hedge, evidence
            )
        it = IT_WAS.search(words)
        if it:
            yield _Rank(it["noun"], it["degree"], it["place"] or "", it["since"], hedge, evidence)
