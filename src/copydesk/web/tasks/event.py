"""Event records, and articles written from them."""

from collections.abc import Mapping
from typing import Any

from copydesk.web.faults import ApiError
from copydesk.web.jobs.process import Tell


def record(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """The event records of sources, as JSON or as a page."""
    raise ApiError(501, "not_ready", "event records are not part of this version")


def write(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """An article written from sources, as JSON, Markdown or a page."""
    raise ApiError(501, "not_ready", "writing is not part of this version")
