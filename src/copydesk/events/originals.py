"""What rests on a copy or a relay rests on the report itself first, where that has the same."""

import re
from dataclasses import replace

from copydesk.events.group import Group
from copydesk.model.article import BlockKind
from copydesk.model.event import Event
from copydesk.model.evidence import Evidence
from copydesk.model.span import Span

_ALIKE = 0.6
"""The part of the longer words of the shorter of two sentences that both have."""
_FEWEST = 5
_WORD = re.compile(r"[^\W\d_]{4,}|\d[\d,.]*\d|\d")


def with_originals(event: Event, group: Group) -> Event:
    """The event, its happenings and statements citing a report before what passes it on."""
    sentences = {
        index: [
            (one.span, _words(one.span.cut(reading.text)))
            for one in reading.sentences
            if one.kind is not BlockKind.TITLE
        ]
        for index, reading in enumerate(group.readings)
    }

    def cited(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        found: list[Evidence] = []
        for piece in evidence:
            original = _original(piece, evidence, group, sentences)
            found += [original, piece] if original else [piece]
        return tuple(dict.fromkeys(found))

    return replace(
        event,
        happenings=tuple(replace(one, evidence=cited(one.evidence)) for one in event.happenings),
        statements=tuple(replace(one, evidence=cited(one.evidence)) for one in event.statements),
        background=tuple(replace(one, evidence=cited(one.evidence)) for one in event.background),
    )


def _original(
    piece: Evidence,
    evidence: tuple[Evidence, ...],
    group: Group,
    sentences: dict[int, list[tuple[Span, frozenset[str]]]],
) -> Evidence | None:
    """The sentence of the report itself that a passage of its copy or relay is of."""
    own = [
        index
        for index, one in enumerate(group.sources)
        if one.name != piece.source and _is_of(piece.origin, one.article.publisher)
    ]
    names = {group.sources[index].name for index in own}
    if not own or any(other.source in names for other in evidence):
        return None
    source = next(one for one in group.sources if one.name == piece.source)
    if _is_of(piece.origin, source.article.publisher):
        return None
    words = _words(piece.quote)
    rated = [
        (len(words & theirs) / max(1, min(len(words), len(theirs))), -index, span)
        for index in own
        for span, theirs in sentences[index]
        if min(len(words), len(theirs)) >= _FEWEST
    ]
    best = max(rated, key=lambda one: one[:2], default=None)
    if best is None or best[0] < _ALIKE:
        return None
    return replace(group.evidence(-best[1], best[2]), stance=piece.stance)


def _is_of(origin: str, publisher: str | None) -> bool:
    """Whether an origin is a publisher, whose name may go on: "La Voz (English edition)"."""
    if not origin or publisher is None or not publisher.startswith(origin):
        return False
    return not publisher[len(origin) : len(origin) + 1].isalnum()


def _words(text: str) -> frozenset[str]:
    return frozenset(one.lower() for one in _WORD.findall(text))
