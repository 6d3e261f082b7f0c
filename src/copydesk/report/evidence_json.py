"""A passage of a source as the JSON of event records, drafts and updates has it."""

from typing import Any

from copydesk.model.evidence import Evidence


def evidence_json(piece: Evidence) -> dict[str, Any]:
    """Its source, place, words, origin and time; `json.dumps` takes it as it is."""
    return {
        "source": piece.source,
        "hash": piece.hash,
        "start": piece.span.start,
        "end": piece.span.end,
        "quote": piece.quote,
        "origin": piece.origin,
        "published": piece.published.isoformat() if piece.published else None,
    }
