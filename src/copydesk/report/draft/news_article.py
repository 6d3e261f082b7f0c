"""A draft as a schema.org NewsArticle in JSON-LD, with a citation for every source."""

import json
from typing import Any

from copydesk.model.draft import Draft, SectionKind
from copydesk.model.event import Used
from copydesk.report.draft.left_out import left_out_lines
from copydesk.report.draft.notes import plain_text
from copydesk.report.draft.source_type import identifier, iptc_term, schema_term


def render(drafts: tuple[Draft, ...]) -> str:
    """One object; a graph of them for several events."""
    objects = [as_object(draft) for draft in drafts]
    context = {"@context": "https://schema.org"}
    whole = context | (objects[0] if len(objects) == 1 else {"@graph": objects})
    return json.dumps(whole, indent=2) + "\n"


def as_object(draft: Draft) -> dict[str, Any]:
    """The object of one draft, without its context."""
    found: dict[str, Any] = {
        "@type": "NewsArticle",
        "@id": identifier(draft),
        "headline": draft.headline.text,
        "articleBody": plain_text(draft),
        "inLanguage": "en",
        "author": {"@type": "Organization", "name": "Copydesk"},
        "creditText": "Written by software",
        "digitalSourceType": schema_term(draft),
        "additionalType": iptc_term(draft)[0],
        "citation": [_citation(used) for used in draft.sources],
        "backstory": _backstory(draft),
    }
    if draft.as_of:
        found["datePublished"] = draft.as_of.isoformat()
    if draft.dateline:
        found["dateline"] = draft.dateline
        found["contentLocation"] = {"@type": "Place", "name": draft.dateline}
    return found


def _backstory(draft: Draft) -> str:
    """How the article came about: its disclosure, and what was left out of it."""
    told = [
        one.text
        for section in draft.sections
        if section.kind is SectionKind.DISCLOSURE
        for group in section.paragraphs
        for one in group
    ]
    return " ".join([*told, *left_out_lines(draft)])


def _citation(used: Used) -> dict[str, Any]:
    found: dict[str, Any] = {
        "@type": "CreativeWork",
        "name": used.title or used.name,
        "identifier": f"sha256:{used.hash}",
    }
    if used.publisher:
        found["publisher"] = {"@type": "Organization", "name": used.publisher}
    if used.published:
        found["datePublished"] = used.published.isoformat()
    if used.url and used.url.startswith(("http://", "https://")):
        found["url"] = used.url
    return found
