"""The graph of dependences, and the origin at the end of each chain."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from copydesk.knowledge.publishers import publisher_key, publisher_named
from copydesk.model.origin import Link, LinkKind, Origins
from copydesk.model.span import Span
from copydesk.sources.origins.copies import Dependence, instant_of
from copydesk.sources.origins.credits import Credit
from copydesk.sources.origins.relays import Relay
from copydesk.sources.origins.speakers import Speaker
from copydesk.sources.origins.text import Text

_START = Span(0, 0)
_SAME_SUBJECT = 0.2
"""The part of the names and numbers of the shorter that a report and its relay share."""


@dataclass(frozen=True)
class _Known:
    """The sources, and where each outlet's are.

    Attributes:
        texts: the sources.
        models: for each copy the one source whose text it has most of.
        by_outlet: the indices of the sources by the key of their publisher.
    """

    texts: Sequence[Text]
    models: Mapping[int, Dependence]
    by_outlet: Mapping[str, Sequence[int]]

    def meant_by(self, number: int, outlet: str) -> int | str:
        """The source by an outlet which a text most likely means, else the outlet's name."""
        theirs = self.by_outlet.get(publisher_key(outlet), ())
        model = self.models.get(number)
        if not theirs:
            return outlet
        if model is not None and model.model in theirs:
            return model.model
        mine = self.texts[number].facts
        common = {n: len(mine & self.texts[n].facts) for n in theirs}
        best = min(theirs, key=lambda n: (-common[n], self.texts[n].name))
        least = _SAME_SUBJECT * min(len(mine), len(self.texts[best].facts))
        return best if common[best] > least else outlet

    def name(self, target: int | str) -> str:
        """How a link names what it points to."""
        return target if isinstance(target, str) else self.texts[target].name


def resolve(
    texts: Sequence[Text],
    credits_: Sequence[Sequence[Credit]],
    relays: Sequence[Sequence[Relay]],
    shared: Sequence[Dependence],
    speakers: Sequence[Sequence[Speaker]],
) -> Origins:
    """The origin of each source.

    What a source depends on as a whole is, in this order: the text of another source, whom it
    credits, whom it relays. The origin is the publisher at the end of that chain.
    """
    by_outlet: dict[str, list[int]] = defaultdict(list)
    of_source: dict[int, list[Dependence]] = defaultdict(list)
    owned: dict[str, set[str]] = defaultdict(set)
    for number, text in enumerate(texts):
        by_outlet[publisher_key(text.publisher)].append(number)
        if owner := _owner(text):
            owned[owner].add(text.publisher)
    for dependence in shared:
        of_source[dependence.source].append(dependence)
    known = _Known(texts, _models(shared), by_outlet)
    links: list[Link] = []
    parents: dict[int, int | str] = {n: found.model for n, found in known.models.items()}
    for number, text in enumerate(texts):
        here = [_shared_link(texts, dependence) for dependence in of_source.get(number, ())]
        for credit in credits_[number]:
            kind = LinkKind.CREDIT if credit.whole else LinkKind.CONTRIBUTED
            target = known.meant_by(number, credit.outlet)
            here.append(Link(kind, text.name, known.name(target), credit.span))
            if credit.whole:
                parents.setdefault(number, target)
        for relay in relays[number]:
            target = known.meant_by(number, relay.outlet)
            name = known.name(target)
            here.append(Link(LinkKind.RELAY, text.name, name, relay.span, relay.passage))
            if relay.passage is None:
                parents.setdefault(number, target)
        if (owner := _owner(text)) and len(owned[owner]) > 1:
            here.append(Link(LinkKind.PUBLISHER, text.name, owner))
        here.extend(
            Link(LinkKind.SPEAKER, text.name, speaker.name, speaker.span, speaker.passage)
            for speaker in speakers[number]
        )
        links.extend(sorted(here, key=_place))
    by_source = _roots(texts, parents)
    return Origins(by_source, tuple(link for link in links if _tells(link, by_source)))


def _owner(text: Text) -> str | None:
    known = publisher_named(text.publisher)
    return known.owner if known else None


def _place(link: Link) -> tuple[bool, Span]:
    """Where a link stands among those of its source: of the whole first, then by passages."""
    return (link.passage is not None, link.passage or link.span or _START)


def _tells(link: Link, by_source: Mapping[str, str]) -> bool:
    """Whether a link says more than that two sources have one origin anyway."""
    if link.kind not in (LinkKind.COPY, LinkKind.QUOTATION) or link.passage is None:
        return True
    return by_source.get(link.target) != by_source[link.source]


def _models(shared: Sequence[Dependence]) -> dict[int, Dependence]:
    """The one source whose text each copy has most of."""
    models: dict[int, Dependence] = {}
    for dependence in shared:
        if dependence.passage is not None:
            continue
        known = models.get(dependence.source)
        if known is None or dependence.share > known.share:
            models[dependence.source] = dependence
    return models


def _shared_link(texts: Sequence[Text], dependence: Dependence) -> Link:
    return Link(
        dependence.kind,
        texts[dependence.source].name,
        texts[dependence.model].name,
        span=dependence.passage,
        passage=dependence.passage,
        share=dependence.share,
    )


def _roots(texts: Sequence[Text], parents: Mapping[int, int | str]) -> dict[str, str]:
    """The publisher at the end of each source's chain; of a circle, the first published."""
    roots: dict[int, str] = {}
    for number in range(len(texts)):
        chain: dict[int, None] = {}
        at: int | str = number
        while isinstance(at, int) and at not in roots and at not in chain:
            chain[at] = None
            at = parents.get(at, texts[at].publisher)
        if isinstance(at, str):
            root = at
        elif at in roots:
            root = roots[at]
        else:
            order = list(chain)
            circle = order[order.index(at) :]
            root = min((texts[n] for n in circle), key=_age).publisher
        roots.update(dict.fromkeys(chain, root))
    return {text.name: roots[number] for number, text in enumerate(texts)}


def _age(text: Text) -> tuple[bool, datetime, str]:
    published = instant_of(text)
    return (published is None, published or datetime.max.replace(tzinfo=UTC), text.name)
