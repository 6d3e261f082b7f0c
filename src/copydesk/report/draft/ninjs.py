"""A draft as IPTC ninjs 3.1 (https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json)."""

import json
from datetime import UTC, datetime
from typing import Any

from copydesk.model.draft import Draft, SectionKind
from copydesk.model.event import Used
from copydesk.report.draft import html
from copydesk.report.draft.left_out import left_out_lines
from copydesk.report.draft.notes import plain_text
from copydesk.report.draft.source_type import identifier, iptc_term

_SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"


def render(drafts: tuple[Draft, ...]) -> str:
    """One object; an array of them for several events."""
    objects = [as_object(draft) for draft in drafts]
    return json.dumps(objects[0] if len(objects) == 1 else objects, indent=2) + "\n"


def as_object(draft: Draft) -> dict[str, Any]:
    """The ninjs object of one draft."""
    uri, name = iptc_term(draft)
    text = plain_text(draft)
    lede = next((one for one in draft.sections if one.kind is SectionKind.LEDE), None)
    summary = " ".join(one.text for one in lede.paragraphs[0]) if lede else draft.headline.text
    found: dict[str, Any] = {
        "uri": identifier(draft),
        "standard": {"name": "ninjs", "version": "3.1", "schema": _SCHEMA},
        "type": "text",
        "representationType": "full",
        "pubStatus": "usable",
        "language": "en",
        "by": "Copydesk, software",
        "title": draft.headline.text,
        "headlines": [{"role": "main", "value": draft.headline.text}],
        "descriptions": [{"role": "summary", "contentType": "text/plain", "value": summary}],
        "bodies": [
            {
                "role": "main",
                "contentType": "text/html",
                "value": html.body(draft),
            },
            {
                "role": "plain",
                "contentType": "text/plain",
                "charCount": len(text),
                "wordCount": len(text.split()),
                "value": text,
            },
        ],
        "digitalSourceType": {"name": name, "uri": uri},
        "infoSources": [_source(used) for used in draft.sources],
    }
    if draft.as_of:
        found |= {"versionCreated": _moment(draft.as_of), "contentCreated": _moment(draft.as_of)}
    if draft.dateline:
        found |= {"located": draft.dateline, "places": [{"name": draft.dateline}]}
    left_out = left_out_lines(draft)
    if left_out:
        found["edNote"] = " ".join(left_out)
    return found


def _source(used: Used) -> dict[str, str]:
    found = {"name": used.publisher or used.name, "role": "source", "literal": used.hash}
    if used.url and used.url.startswith(("http://", "https://")):
        found["uri"] = used.url
    return found


def _moment(moment: datetime) -> str:
    """RFC 3339; a time without a zone is given as UTC."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()
