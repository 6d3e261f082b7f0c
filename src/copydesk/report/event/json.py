"""An event record as JSON: every part with its id and its evidence.

::

    {"version": 1,
     "events": [{"title", "as_of",
                 "sources": [{"name", "hash", "title", "publisher", "published", "url", "origin"}],
                 "evidence": [{"source", "hash", "start", "end", "quote", "origin", "published"}],
                 "places": [{"id", "name", "within", "evidence": [N]}],
                 "people": [{"id", "name", "short", "office", "described", "pronoun", "origins",
                             "evidence": [N]}],
                 "figures": [{"id", "name", "counted", "state", "unit", "place", "latest",
                              "points": [{"id", "value", "low", "high", "bound", "as_of",
                                          "as_of_stated", "said_by", "origins", "evidence": [N],
                                          "reason": N or null, "expected"}]}],
                 "happenings": [{"id", "main", "when": WHEN, "subject", "verb", "rest",
                                 "time_words", "negated", "origins", "evidence": [N]}],
                 "statements": [{"id", "kind", "speaker", "speaker_name", "words", "channel",
                                 "said": WHEN or null, "origins", "evidence": [N]}],
                 "disagreements": [{"id", "about", "slots",
                                    "sides": [{"words", "origins", "evidence": [N]}]}],
                 "background": [{"id", "when": WHEN or null, "subject", "verb", "rest", "origins",
                                 "evidence": [N]}],
                 "account": [{"id", "words", "paragraph", "after", "leans", "agency", "origins",
                              "evidence": [N]}]}],
     "set_aside": [{"name", "title", "reason"}]}

Each N is an index into the event's ``evidence``, from 0; offsets count code points of the source.
WHEN is ``{"start", "end", "grain", "approximate", "zone"}``, the half-open interval on the local
clock of the event. An open bound is null. The output is pure ASCII.
"""

import json
import math
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum, IntEnum
from typing import Any

from copydesk.model.event import Event, Record
from copydesk.model.evidence import Evidence
from copydesk.report.evidence_json import evidence_json

VERSION = 1


def render(record: Record) -> str:
    """JSON text with one object."""
    return json.dumps(as_object(record), indent=2) + "\n"


def as_object(record: Record) -> dict[str, Any]:
    """The object of a record."""
    return {
        "version": VERSION,
        "events": [event_object(event) for event in record.events],
        "set_aside": [_value(one, {}) for one in record.set_aside],
    }


def event_object(event: Event) -> dict[str, Any]:
    """The object of one event."""
    numbers: dict[Evidence, int] = {}
    found = {field.name: _value(getattr(event, field.name), numbers) for field in fields(event)}
    return {
        "title": found.pop("title"),
        "as_of": found.pop("as_of"),
        "sources": found.pop("sources"),
        "evidence": [evidence_json(piece) for piece in numbers],
        **found,
    }


def _value(value: Any, numbers: dict[Evidence, int]) -> Any:
    """A value of the model as JSON has it; evidence by its number, numbered when first met."""
    if isinstance(value, Evidence):
        return numbers.setdefault(value, len(numbers))
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: _value(getattr(value, one.name), numbers) for one in fields(value)}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, IntEnum):
        return value.name.lower()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, float):
        return None if math.isinf(value) else value
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_value(one, numbers) for one in value]
    return value
