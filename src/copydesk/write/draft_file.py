"""A draft as `copydesk write --format json` prints it, read as an article."""

import json
from typing import Any

from copydesk.errors import ReadError
from copydesk.ingest import read
from copydesk.model.article import Article

_FIRST = b'{"version":'


def article_of_draft(content: bytes, name: str) -> Article | None:
    """The article of a file with one draft; None if it is no such file.

    Raises:
        ReadError: if it holds several drafts, or one that is not in form.
    """
    if not b"".join(content[:40].split()).startswith(_FIRST) or b'"drafts"' not in content[:200]:
        return None
    try:
        drafts = json.loads(content)["drafts"]
    except (ValueError, RecursionError, KeyError, TypeError):
        raise ReadError(f"{name}: no draft that can be read") from None
    if not isinstance(drafts, list) or len(drafts) != 1:
        raise ReadError(f"{name}: not one draft; name a file that holds one")
    try:
        return read(_markdown(drafts[0]).encode(), name=name, suffix=".md")
    except (KeyError, TypeError, AttributeError, UnicodeEncodeError):
        raise ReadError(f"{name}: no draft that can be read") from None


def _markdown(draft: dict[str, Any]) -> str:
    """The text of a draft: front matter, headline, and its sections with their figures."""
    headline = draft["headline"]["text"]
    front = ["---", f"title: {json.dumps(headline)}"]
    if draft["as_of"]:
        front.append(f"published: {draft['as_of']}")
    pieces = ["\n".join([*front, "---"]), f"# {headline}"]
    for section in draft["sections"]:
        if section["kind"] in _OF_ITSELF:
            continue
        if section["heading"]:
            pieces.append(f"## {section['heading']}")
        pieces += [" ".join(one["text"] for one in group) for group in section["paragraphs"]]
    return "\n\n".join(pieces) + "\n"


_OF_ITSELF = ("related coverage", "how we know", "disclosure", "key figures")
"""The parts that speak of the article and its sources."""
