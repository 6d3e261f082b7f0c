"""The graph of origins as a drawing (SVG 1.1): readable without colour and without scripts."""

from collections.abc import Iterator, Sequence
from html import escape

from copydesk.model.origin import Origins
from copydesk.model.source import Source
from copydesk.report.origins_tree import Node, Root, tree_of
from copydesk.report.visible import cells, visible

_WIDTH = 960
_MARGIN = 16
_ORIGIN = 220
"""The width of an origin's box."""
_STEP = 40
"""How far a source stands to the right of the one that it depends on."""
_LINE = 18
_GAP = 10
_CELL = 7.2
"""The width of one character at 12 px, a little more than most fonts need."""
_MOST = 2_000
"""Sources drawn; a larger drawing is of no use to anyone."""
_STYLE = (
    "text{font:12px system-ui,sans-serif;fill:currentColor}"
    ".o{font-weight:700}.n{font-weight:600}.h{font-style:italic}"
    "rect,path{fill:none;stroke:currentColor}.d{stroke-dasharray:5 3}"
)


def render(origins: Origins, sources: Sequence[Source]) -> str:
    """A drawing: each origin in a box, its sources beside it, those that depend on others below
    them and to the right, each with how it depends and the words that show it.

    What has its origin here is joined by a whole line, what rests on another by a broken one.
    """
    roots = tree_of(origins, sources)
    pieces: list[str] = []
    top = _MARGIN + _LINE
    drawn = 0
    for root in roots:
        if drawn >= _MOST:
            break
        drawn += root.sources
        top = _root(root, top, pieces)
    left_out = len(sources) - drawn
    if left_out > 0:
        pieces.append(_text(_MARGIN, top + _LINE, f"and {left_out} more sources", "h"))
        top += 2 * _LINE
    height = top + _MARGIN
    title = f"{len(sources)} sources, {len(roots)} origins"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" '
        f'viewBox="0 0 {_WIDTH} {height}" role="img" color="#1a1a1a">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style>"
        f"{_text(_MARGIN, _MARGIN + 4, title, 'o')}{''.join(pieces)}</svg>\n"
    )


def _root(root: Root, top: int, pieces: list[str]) -> int:
    """Draw an origin with its sources; gives where the next may begin."""
    middle = top + _LINE
    pieces.append(
        f'<rect x="{_MARGIN}" y="{top}" width="{_ORIGIN}" height="{2 * _LINE}" rx="4"/>'
        + _text(_MARGIN + 8, middle + 4, root.name, "o", _ORIGIN - 16)
    )
    below = top
    for node in root.below:
        start = (_MARGIN + _ORIGIN, middle)
        below = _node(node, start, _MARGIN + _ORIGIN + _STEP, below, pieces)
    return max(below, top + 2 * _LINE) + _GAP


def _node(node: Node, start: tuple[int, int], left: int, top: int, pieces: list[str]) -> int:
    """Draw a source and what depends on it; gives where the next may begin."""
    at = top + _LINE
    broken = ' class="d"' if node.how else ""
    x, y = start
    turn = min(x + _STEP // 2, left - 12)
    pieces.append(f'<path{broken} d="M{x} {y}H{turn}V{at}H{left - 6}"/>')
    room = _WIDTH - left - _MARGIN
    pieces.append(_text(left, at + 4, node.name, "n", room))
    for line in _said(node):
        at += _LINE
        pieces.append(_text(left, at + 4, line, "h", room))
    below = at + _GAP
    deeper = min(left + _STEP, _WIDTH // 2)
    for other in node.below:
        below = _node(other, (left + 4, at + 8), deeper, below, pieces)
    return below


def _said(node: Node) -> Iterator[str]:
    if node.how:
        yield f'{node.how}: "{node.words}"' if node.words else node.how
    yield from node.notes


def _text(x: int, y: int, words: str, kind: str, room: int = _WIDTH) -> str:
    """A line of text, cut to its room; the whole of it is its title."""
    whole = visible(words)
    shown = whole
    while shown and cells(shown) * _CELL > room:
        shown = shown[: min(len(shown) - 1, int(room / _CELL))]
    title = f"<title>{escape(whole)}</title>" if shown != whole else ""
    cut = shown if shown == whole else shown[:-1].rstrip() + "…"
    return f'<text x="{x}" y="{y}" class="{kind}">{title}{escape(cut)}</text>'
