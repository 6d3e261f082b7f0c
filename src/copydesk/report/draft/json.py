"""A draft as JSON: every sentence with its slots and its evidence.

::

    {"version": 1,
     "drafts": [{"headline": SENTENCE, "dateline", "as_of",
                 "sections": [{"kind", "heading", "paragraphs": [[SENTENCE]],
                               "rows": [{"label", "value", "as_of", "said_by", "slot",
                                         "evidence": [N]}]}],
                 "evidence": [{"source", "hash", "start", "end", "quote", "origin", "published"}],
                 "sources": [{"name", "hash", "title", "publisher", "published", "url", "origin"}],
                 "left_out": [{"what", "why", "slots"}],
                 "checked": {"claims": N, "compared": M},
                 "spent": {...} or null}]}

SENTENCE is ``{"text", "slots", "evidence": [N], "by"}``, where each N is an index into the draft's
``evidence``, from 0. Offsets count code points of the source. The output is pure ASCII.
"""

import json
from dataclasses import asdict
from typing import Any

from copydesk.model.draft import Draft, Section, Sentence
from copydesk.model.event import Used
from copydesk.model.evidence import Evidence
from copydesk.report.draft.notes import Notes, notes_of
from copydesk.report.evidence_json import evidence_json

VERSION = 1


def render(drafts: tuple[Draft, ...]) -> str:
    """JSON text with one object."""
    return json.dumps(as_object(drafts), indent=2) + "\n"


def as_object(drafts: tuple[Draft, ...]) -> dict[str, Any]:
    """The object of some drafts."""
    return {"version": VERSION, "drafts": [draft_object(draft) for draft in drafts]}


def draft_object(draft: Draft) -> dict[str, Any]:
    """The object of one draft."""
    notes = notes_of(draft)
    answered, claims = draft.checked
    return {
        "headline": _sentence(draft.headline, notes),
        "dateline": draft.dateline,
        "as_of": draft.as_of.isoformat() if draft.as_of else None,
        "sections": [_section(one, notes) for one in draft.sections],
        "evidence": [evidence_json(one) for one in notes.passages],
        "sources": [_source(one) for one in draft.sources],
        "left_out": [
            {"what": one.what, "why": one.why, "slots": list(one.slots)} for one in draft.left_out
        ],
        "checked": {"claims": claims, "compared": answered},
        "spent": asdict(draft.spent) if draft.spent else None,
    }


def _section(section: Section, notes: Notes) -> dict[str, Any]:
    return {
        "kind": section.kind.value,
        "heading": section.heading,
        "paragraphs": [[_sentence(one, notes) for one in group] for group in section.paragraphs],
        "rows": [
            {
                "label": row.label,
                "value": row.value,
                "as_of": row.as_of,
                "said_by": row.said_by,
                "slot": row.slot,
                "evidence": _indexes(row.evidence, notes),
            }
            for row in section.rows
        ],
    }


def _sentence(one: Sentence, notes: Notes) -> dict[str, Any]:
    return {
        "text": one.text,
        "slots": list(one.slots),
        "evidence": _indexes(one.evidence, notes),
        "by": one.by,
    }


def _indexes(evidence: tuple[Evidence, ...], notes: Notes) -> list[int]:
    return [number - 1 for number in notes.numbers(evidence)]


def _source(used: Used) -> dict[str, Any]:
    return {
        "name": used.name,
        "hash": used.hash,
        "title": used.title,
        "publisher": used.publisher,
        "published": used.published.isoformat() if used.published else None,
        "url": used.url,
        "origin": used.origin,
    }
