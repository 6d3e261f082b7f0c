"""The graph of dependences, and the origin at the end of each chain."""

from collections.abc import Mapping, Sequence

from copydesk.knowledge.publishers import publisher_key
from copydesk.model.origin import Link, LinkKind, Origins
from copydesk.model.span import Span
from copydesk.sources.origins.copies import Dependence
from copydesk.sources.origins.credits import Credit
from copydesk.sources.origins.relays import Relay
from copydesk.sources.origins.text import Text


def resolve(
    texts: Sequence[Text],
    credits_: Sequence[Sequence[Credit]],
    relays: Sequence[Sequence[Relay]],
    shared: Sequence[Dependence],
) -> Origins:
    """The origin of each source.

    What a source depends on as a whole is, in this order: the text of another source, whom it
    credits, whom it relays. The origin is the publisher at the end of that chain.
    """
    models = _models(shared)
    links: list[Link] = []
    parents: dict[int, int | str] = {}
    for number, text in enumerate(texts):
        first = len(links)
        if number in models:
            parents[number] = models[number].model
        for credit in credits_[number]:
            kind = LinkKind.CREDIT if credit.whole else LinkKind.CONTRIBUTED
            target = _source_of(texts, number, credit.outlet, models)
            links.append(Link(kind, text.name, _name(texts, target), credit.span))
            if credit.whole:
                parents.setdefault(number, target)
        for dependence in shared:
            if dependence.source == number:
                links.append(_shared_link(texts, dependence))
        for relay in relays[number]:
            target = _source_of(texts, number, relay.outlet, models)
            links.append(
                Link(LinkKind.RELAY, text.name, _name(texts, target), relay.span, relay.passage)
            )
            if relay.passage is None:
                parents.setdefault(number, target)
        links[first:] = sorted(
            links[first:],
            key=lambda link: (link.passage is not None, link.passage or link.span or _START),
        )
    by_source = {text.name: _root(texts, parents, n) for n, text in enumerate(texts)}
    return Origins(by_source, tuple(link for link in links if _tells(link, by_source)))


def _tells(link: Link, by_source: Mapping[str, str]) -> bool:
    """Whether a link says more than that two sources have one origin anyway."""
    if link.kind not in (LinkKind.COPY, LinkKind.QUOTATION) or link.passage is None:
        return True
    return by_source.get(link.target) != by_source[link.source]


_START = Span(0, 0)
_SAME_SUBJECT = 0.2
"""The part of a report's names and numbers that a relay of it has at least."""


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


def _source_of(
    texts: Sequence[Text], number: int, outlet: str, models: dict[int, Dependence]
) -> int | str:
    """The source by that outlet which a text most likely means, else the outlet's name."""
    key = publisher_key(outlet)
    theirs = [n for n, text in enumerate(texts) if publisher_key(text.publisher) == key]
    if not theirs:
        return outlet
    if number in models and models[number].model in theirs:
        return models[number].model
    mine = texts[number].facts
    common = {n: len(mine & texts[n].facts) for n in theirs}
    best = min(theirs, key=lambda n: (-common[n], texts[n].name))
    return best if common[best] >= _SAME_SUBJECT * len(texts[best].facts) else outlet


def _name(texts: Sequence[Text], target: int | str) -> str:
    return target if isinstance(target, str) else texts[target].name


def _root(texts: Sequence[Text], parents: dict[int, int | str], number: int) -> str:
    """The publisher at the end of the chain; of a circle, the first published."""
    seen: list[int] = []
    at: int | str = number
    while isinstance(at, int):
        if at in seen:
            circle = seen[seen.index(at) :]
            return min((texts[n] for n in circle), key=_age).publisher
        seen.append(at)
        if at not in parents:
            return texts[at].publisher
        at = parents[at]
    return at


def _age(text: Text) -> tuple[str, str]:
    published = text.source.article.published
    return (published.isoformat() if published else "9", text.name)
