"""How an error is answered: as JSON, or as a page to a person who opens one."""

import json
from collections.abc import Iterable
from html import escape

from starlette.types import Scope

from copydesk.web.faults import ApiError

_READING = ("GET", "HEAD")
_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{status} – Copydesk</title>
<link rel="stylesheet" href="/static/desk.css">
</head>
<body>
<main>
<h1><a href="/">Copydesk</a></h1>
<p>{message}.</p>
</main>
</body>
</html>
"""


def refusal(error: ApiError, scope: Scope) -> tuple[str, bytes]:
    """The media type and the body of the answer to a request that meets an error."""
    if _opens_a_page(scope):
        words = error.message[:1].upper() + error.message[1:]
        page = _PAGE.format(status=error.status, message=escape(words.rstrip(".")))
        return "text/html; charset=utf-8", page.encode("utf-8", "replace")
    return "application/json", json.dumps(error.body()).encode("ascii")


def _opens_a_page(scope: Scope) -> bool:
    if scope["method"] not in _READING or scope["path"].startswith(("/api", "/static")):
        return False
    return any("text/html" in accepted for accepted in _accepted(scope["headers"]))


def _accepted(headers: Iterable[tuple[bytes, bytes]]) -> Iterable[str]:
    return (value.decode("latin-1") for name, value in headers if name == b"accept")
