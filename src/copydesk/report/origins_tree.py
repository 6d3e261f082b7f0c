"""Sources under their origins, for reports: who has it from whom, and the words that show it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from copydesk.model.origin import Link, LinkKind, Origins
from copydesk.model.source import Source

_ORDER = (
    LinkKind.COPY,
    LinkKind.TRIMMED,
    LinkKind.REWRITE,
    LinkKind.CREDIT,
    LinkKind.RELAY,
)
"""The kinds by which a whole source depends on another, the one that decides first."""
_SAYS = {
    LinkKind.COPY: "copy",
    LinkKind.TRIMMED: "shortened copy",
    LinkKind.REWRITE: "rewrite",
    LinkKind.CREDIT: "credits",
    LinkKind.RELAY: "relays",
    LinkKind.CONTRIBUTED: "helped by",
    LinkKind.QUOTATION: "shares a quotation with",
    LinkKind.PUBLISHER: "belongs, as another source does, to",
    LinkKind.SPEAKER: "quotes",
}
_LONGEST = 90
_DEEPEST = 30
_QUOTED = 5


@dataclass(frozen=True, slots=True)
class Node:
    """A source in the tree.

    Attributes:
        name: the source's name.
        how: why it stands under the node above, in words; empty for a first report.
        words: the words of it that show this, or None.
        notes: what its passages have from elsewhere, a line each.
        below: the sources that depend on it.
    """

    name: str
    how: str
    words: str | None
    notes: tuple[str, ...]
    below: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Root:
    """An origin.

    Attributes:
        name: the publisher or agency.
        sources: how many sources have it.
        below: its own reports, and those that depend on reports that are not here.
    """

    name: str
    sources: int
    below: tuple[Node, ...]


def tree_of(origins: Origins, sources: Sequence[Source]) -> tuple[Root, ...]:
    """The origins with their sources, those of most sources first."""
    prose = {source.name: source.article.prose for source in sources}
    links: dict[str, list[Link]] = {name: [] for name in origins.by_source}
    for link in origins.links:
        links[link.source].append(link)
    above = {name: _deciding(links[name], origins) for name in origins.by_source}
    below: dict[str, list[str]] = {}
    first: dict[str, list[str]] = {}
    for name, origin in origins.by_source.items():
        decides = above[name]
        if decides and decides.target in prose and _may_hang(name, above):
            below.setdefault(decides.target, []).append(name)
        else:
            first.setdefault(origin, []).append(name)

    def node(name: str) -> Node:
        link = above[name]
        notes = tuple(_notes(links[name], link, prose[name]))
        how = _how(link) if link else ""
        words = link.span.cut(prose[name]) if link and link.span else None
        deeper = tuple(node(other) for other in sorted(below.get(name, ())))
        return Node(name, how, _short(words) if words else None, notes, deeper)

    counts: dict[str, int] = {}
    for origin in origins.by_source.values():
        counts[origin] = counts.get(origin, 0) + 1
    roots = [
        Root(origin, counts[origin], tuple(node(name) for name in sorted(first.get(origin, ()))))
        for origin in counts
    ]
    return tuple(sorted(roots, key=lambda root: (-root.sources, root.name)))


def _deciding(links: Sequence[Link], origins: Origins) -> Link | None:
    """The link by which a source has its origin."""
    whole = [link for link in links if link.passage is None and link.kind in _ORDER]
    same = [link for link in whole if origins.of(link.target) == origins.by_source[link.source]]
    return min(same, key=lambda link: (_ORDER.index(link.kind), -(link.share or 0)), default=None)


def _may_hang(name: str, above: Mapping[str, Link | None]) -> bool:
    """Whether a source is drawn under another: not the first of a circle, nor too far down."""
    seen = [name]
    link = above[name]
    while link is not None and link.target in above:
        if link.target in seen:
            return min(seen[seen.index(link.target) :]) != name
        seen.append(link.target)
        if len(seen) > _DEEPEST:
            return False
        link = above[link.target]
    return True


def _how(link: Link) -> str:
    share = f", {link.share:.0%} of its words" if link.share is not None else ""
    return f"{_SAYS[link.kind]} of {link.target}{share}" if share else _with_target(link)


def _with_target(link: Link) -> str:
    return f"{_SAYS[link.kind]} {link.target}"


def _notes(links: Sequence[Link], deciding: Link | None, prose: str) -> Iterator[str]:
    """What else is said of a source: each outlet and kind once, with the first words."""
    quoted = list(dict.fromkeys(link.target for link in links if link.kind is LinkKind.SPEAKER))
    said: dict[tuple[LinkKind, str], list[Link]] = {}
    for link in links:
        known = deciding is not None and link.target == deciding.target
        if link.kind is LinkKind.SPEAKER or link is deciding:
            continue
        if not known or link.kind is LinkKind.CREDIT:
            said.setdefault((link.kind, link.target), []).append(link)
    for (_, _), group in said.items():
        link = group[0]
        where = f" ({len(group)} passages)" if len(group) > 1 else ""
        words = f': "{_short(link.span.cut(prose))}"' if link.span else ""
        yield f"{_with_target(link)}{where}{words}"
    if quoted:
        more = f" and {len(quoted) - _QUOTED} more" if len(quoted) > _QUOTED else ""
        yield f"{_SAYS[LinkKind.SPEAKER]} {', '.join(quoted[:_QUOTED])}{more}"


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1].rstrip() + "…"
