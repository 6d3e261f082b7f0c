"""The graph of origins as JSON."""

import json
from collections.abc import Sequence
from typing import Any

from copydesk.model.origin import Link, Origins
from copydesk.model.source import Source
from copydesk.model.span import Span


def render(origins: Origins, sources: Sequence[Source]) -> str:
    """One object: the sources with their origins, and every link.

    Offsets count code points of the source's text.
    """
    texts = {source.name: source.article.text for source in sources}
    value = {
        "version": 1,
        "origins": len(set(origins.by_source.values())),
        "sources": [
            {
                "name": source.name,
                "hash": source.hash,
                "publisher": source.article.publisher,
                "origin": origins.by_source[source.name],
            }
            for source in sources
        ],
        "links": [_link(link, texts[link.source]) for link in origins.links],
    }
    return json.dumps(value, indent=2) + "\n"


def _link(link: Link, text: str) -> dict[str, Any]:
    return {
        "kind": link.kind.value,
        "source": link.source,
        "target": link.target,
        "share": round(link.share, 3) if link.share is not None else None,
        "words": _place(link.span, text),
        "passage": _place(link.passage, text),
    }


def _place(span: Span | None, text: str) -> dict[str, Any] | None:
    if span is None:
        return None
    return {"start": span.start, "end": span.end, "quote": span.cut(text)}
