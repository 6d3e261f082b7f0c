"""The words around a finding, cut to a width."""

from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.report.lines import Lines
from copydesk.report.visible import cells, encodable, visible

_SHARE_BEFORE = 0.6


@dataclass(frozen=True, slots=True)
class Window:
    """A visible line in three parts: what stands before the flagged words, they, and the rest."""

    before: str
    words: str
    after: str


def window(lines: Lines, span: Span, width: int, encoding: str = "utf-8") -> Window:
    """The line of a finding, cut at words so that it takes no more than ``width`` cells.

    Of flagged words that run over several lines or over the width, the beginning is shown.
    """
    line = lines.around(span.start)
    end = min(span.end, line.end)
    reach = 4 * width
    text = lines.text
    ellipsis = "…" if encodable("…", encoding) else "..."
    words = visible(text[span.start : min(end, span.start + reach)], encoding)
    words = _head(words, width - 2 * cells(ellipsis), ellipsis, more=span.end > end)
    before = visible(text[max(line.start, span.start - reach) : span.start], encoding)
    after = visible(text[end : min(line.end, end + reach)], encoding)
    room = width - cells(words)
    left = max(int(room * _SHARE_BEFORE), room - cells(after))
    before = _tail(before, left, ellipsis)
    return Window(before, words, _head(after, room - cells(before), ellipsis))


def _head(text: str, width: int, ellipsis: str, *, more: bool = False) -> str:
    """The beginning of a text that fits, cut between words if it can be."""
    if cells(text) <= width and not more:
        return text
    room = width - cells(ellipsis)
    kept = text
    while kept and cells(kept) > room:
        kept = kept[: min(len(kept) - 1, room)]
    if kept != text and " " in kept.strip():
        kept = kept[: kept.rindex(" ") + 1]
    return kept + ellipsis if room >= 0 else ""


def _tail(text: str, width: int, ellipsis: str) -> str:
    """The end of a text that fits, cut between words if it can be."""
    if cells(text) <= width:
        return text.lstrip() if not text.strip() else text
    room = width - cells(ellipsis)
    kept = text
    while kept and cells(kept) > room:
        kept = kept[max(1, len(kept) - room) :]
    if " " in kept.strip():
        kept = kept[kept.index(" ") :]
    return ellipsis + kept if room >= 0 else ""
