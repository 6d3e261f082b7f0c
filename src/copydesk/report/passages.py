"""Passages found, for people at a terminal and as JSON."""

from collections.abc import Iterator, Sequence
from typing import Any

from copydesk.model.origin import Origins
from copydesk.report.terminal import Look
from copydesk.report.visible import cells, visible_name
from copydesk.sources.index import Passage

_INDENT = "    "
_BOLD, _DIM, _MARKED = "1", "2", "1;33"


def found(passages: Sequence[Passage], origins: Origins, look: Look) -> Iterator[str]:
    """Each passage with its source and origin, best first, and a closing line with counts.

    Words that were asked for are in colour, or between asterisks where there is none.
    """
    for passage in passages:
        published = passage.published.isoformat() if passage.published else None
        about = [passage.title, passage.publisher, published]
        yield look.paint(visible_name(passage.source, look.encoding), _BOLD) + "\n"
        yield _INDENT + " | ".join(look.show(words) for words in about if words) + "\n"
        origin = look.show(f"origin: {origins.at(passage.source, passage.span)}")
        place = f"at {passage.span.start}-{passage.span.end}"
        yield look.paint(f"{_INDENT}{origin}; {place}", _DIM) + "\n"
        yield from (f"{_INDENT}{line}\n" for line in _wrapped(passage, look))
        yield "\n"
    yield look.paint(look.show(_counts(passages, origins)) + "\n", _BOLD)


def as_object(query: str, passages: Sequence[Passage], origins: Origins) -> dict[str, Any]:
    """The same as JSON has it; times are ISO 8601."""
    return {
        "version": 1,
        "query": query,
        "passages": [
            {
                "source": passage.source,
                "hash": passage.hash,
                "start": passage.span.start,
                "end": passage.span.end,
                "quote": passage.text,
                "title": passage.title,
                "publisher": passage.publisher,
                "published": passage.published.isoformat() if passage.published else None,
                "origin": origins.at(passage.source, passage.span),
                "score": passage.score,
                "matched": [{"start": span.start, "end": span.end} for span in passage.matched],
            }
            for passage in passages
        ],
    }


def _counts(passages: Sequence[Passage], origins: Origins) -> str:
    sources = len({passage.source for passage in passages})
    apart = len({origins.at(passage.source, passage.span) for passage in passages})
    return ", ".join(
        f"{number} {thing}{'s' * (number != 1)}"
        for number, thing in (
            (len(passages), "passage"),
            (sources, "source"),
            (apart, "origin"),
        )
    )


def _wrapped(passage: Passage, look: Look) -> Iterator[str]:
    """The words of a passage in lines, with those that were asked for marked."""
    line: list[str] = []
    width = 0
    for word, painted in _words(passage, look):
        if line and len(_INDENT) + width + 1 + cells(word) > look.width:
            yield " ".join(line)
            line, width = [], 0
        width += cells(word) + bool(line)
        line.append(painted)
    if line:
        yield " ".join(line)


def _words(passage: Passage, look: Look) -> Iterator[tuple[str, str]]:
    """Each word as it is seen, and as it is painted."""
    marked = {
        place - passage.span.start
        for span in passage.matched
        for place in range(span.start, span.end)
    }
    at = 0
    for word in passage.text.split():
        start = passage.text.index(word, at)
        at = start + len(word)
        pieces: list[tuple[str, bool]] = []
        for offset, character in enumerate(word, start):
            is_marked = offset in marked
            if pieces and pieces[-1][1] == is_marked:
                pieces[-1] = (pieces[-1][0] + character, is_marked)
            else:
                pieces.append((character, is_marked))
        shown = [(look.show(piece), is_marked) for piece, is_marked in pieces]
        if look.colour:
            painted = [look.paint(piece, _MARKED) if on else piece for piece, on in shown]
            yield "".join(piece for piece, _ in shown), "".join(painted)
        else:
            plain = "".join(f"*{piece}*" if on else piece for piece, on in shown)
            yield plain, plain
