"""Answers that are not models: reports, drawings, files to save."""

from datetime import datetime
from typing import Any

from fastapi import Response

from copydesk.web.schemas import ErrorBody
from copydesk.web.security import REPORTS

MEDIA_TYPES = {
    "json": "application/json",
    "html": "text/html; charset=utf-8",
    "sarif": "application/sarif+json",
    "claimreview": "application/ld+json",
    "markdown": "text/markdown; charset=utf-8",
    "ninjs": "application/json",
    "newsarticle": "application/ld+json",
    "svg": "image/svg+xml",
    "jsonl": "application/x-ndjson",
}
_SUFFIXES = {
    "claimreview": "jsonld",
    "markdown": "md",
    "newsarticle": "jsonld",
    "ninjs": "ninjs.json",
}
_OBJECT = {"type": "object"}
_SCHEMAS: dict[str, dict[str, str]] = {
    "json": _OBJECT,
    "sarif": _OBJECT,
    "claimreview": _OBJECT,
    "newsarticle": _OBJECT,
    "ninjs": {},
}
_SHOWN = ("json", "svg")
"""The formats that are shown where they are asked for; the others are saved."""


def answer(content: bytes, format_: str = "json", stem: str = "report") -> Response:
    """An answer in one of the formats."""
    headers = {}
    if format_ not in _SHOWN:
        suffix = _SUFFIXES.get(format_, format_)
        headers["Content-Disposition"] = f'attachment; filename="{stem}.{suffix}"'
    if format_ in ("html", "svg"):
        headers["Content-Security-Policy"] = REPORTS
    return Response(content, media_type=MEDIA_TYPES[format_], headers=headers)


def as_words(time: datetime | None) -> str | None:
    """A time in ISO 8601, as tasks are given it."""
    return time.isoformat() if time else None


def documented(*formats: str) -> dict[int | str, dict[str, Any]]:
    """What a route answers, for its description: each format, then the errors."""
    content: dict[str, Any] = {}
    for format_ in formats:
        kind = MEDIA_TYPES[format_].partition(";")[0]
        content[kind] = {"schema": _SCHEMAS.get(format_, {"type": "string"})}
    return {200: {"description": "the report", "content": content}} if formats else {}


ERRORS: dict[int | str, dict[str, Any]] = {
    400: {"model": ErrorBody, "description": "the body cannot be read, or the host is another"},
    401: {"model": ErrorBody, "description": "the token is missing or wrong"},
    403: {"model": ErrorBody, "description": "from a page of another site"},
    404: {"model": ErrorBody, "description": "there is no such thing"},
    408: {"model": ErrorBody, "description": "the body did not come in time"},
    409: {"model": ErrorBody, "description": "the library cannot be used"},
    413: {"model": ErrorBody, "description": "over a limit"},
    415: {"model": ErrorBody, "description": "of another content type"},
    422: {"model": ErrorBody, "description": "not valid, or no article"},
    503: {"model": ErrorBody, "description": "busy; Retry-After says when to come again"},
    504: {"model": ErrorBody, "description": "not done in time"},
}
