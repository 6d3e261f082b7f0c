"""The graph of origins for people at a terminal."""

from collections.abc import Iterator, Sequence

from copydesk.model.origin import Origins
from copydesk.model.source import Source
from copydesk.report.look import BOLD, DIM, Look
from copydesk.report.origins_tree import Node, tree_of
from copydesk.report.visible import encodable

_INDENT = "  "


def render(origins: Origins, sources: Sequence[Source], look: Look) -> Iterator[str]:
    """Each origin with its sources under it, indented by who has it from whom."""
    roots = tree_of(origins, sources)
    for root in roots:
        count = f" ({root.sources} sources)" if root.sources > 1 else ""
        yield look.paint(look.show(root.name), BOLD) + count + "\n"
        for node in root.below:
            yield from _node(node, look, 1)
        yield "\n"
    yield look.paint(f"{_count(len(sources), 'source')}, {_count(len(roots), 'origin')}\n", BOLD)


def _node(node: Node, look: Look, depth: int) -> Iterator[str]:
    before = _INDENT * depth
    mark = ("└ " if encodable("└", look.encoding) else "- ") if depth > 1 else ""
    yield f"{before}{mark}{look.show(node.name)}\n"
    words = f': "{node.words}"' if node.words else ""
    for note in ([f"{node.how}{words}"] if node.how else []) + list(node.notes):
        for line in look.wrapped(note, before + _INDENT * 2):
            yield look.paint(line.rstrip("\n"), DIM) + "\n"
    for other in node.below:
        yield from _node(other, look, depth + 1)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'s' * (number != 1)}"
