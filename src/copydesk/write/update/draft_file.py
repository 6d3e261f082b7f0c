"""A draft as `copydesk write --format json` prints it, read as an article."""

import json
from typing import Any

from copydesk.errors import ReadError
from copydesk.ingest import read
from copydesk.model.article import Article
from copydesk.model.draft import KEY_FIGURES

_HEAD = 40
_FIRST = b'{"version":'
_CELLS = ("label", "value", "as_of", "said_by")


def article_of_draft(content: bytes, name: str) -> Article | None:
    """The article of a file with one draft, as Markdown; None if it is no such file.

    Raises:
        ReadError: if it holds several drafts, or one that is not in form.
    """
    if not b"".join(content[:_HEAD].split()).startswith(_FIRST) or b'"drafts"' not in content[:200]:
        return None
    try:
        drafts = json.loads(content)["drafts"]
        if len(drafts) == 1:
            return read(_markdown(drafts[0]).encode(), name=name, suffix=".md")
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError):
        raise ReadError(f"{name}: no draft that can be read") from None
    raise ReadError(f"{name}: {len(drafts)} drafts; name a file that holds one")


def _markdown(draft: dict[str, Any]) -> str:
    """The text of a draft: front matter, headline, and its sections with their figures."""
    headline = _line(draft["headline"]["text"])
    front = ["---", f"title: {json.dumps(headline, ensure_ascii=False)}"]
    if draft["as_of"]:
        front.append(f"published: {draft['as_of']}")
    pieces = ["\n".join([*front, "---"]), f"# {headline}"]
    for section in draft["sections"]:
        if section["heading"]:
            pieces.append(f"## {_line(section['heading'])}")
        pieces += [" ".join(one["text"] for one in group) for group in section["paragraphs"]]
        if section["rows"]:
            rows = [[row[cell] for cell in _CELLS] for row in section["rows"]]
            table = [KEY_FIGURES, ["---"] * len(KEY_FIGURES), *rows]
            pieces.append("\n".join(f"| {' | '.join(map(_cell, cells))} |" for cells in table))
    return "\n\n".join(pieces) + "\n"


def _line(text: str) -> str:
    """Some words on one line."""
    return " ".join(text.split())


def _cell(text: str) -> str:
    """Some words as a cell of a table, which a bar in them does not end."""
    return _line(text).replace("|", r"\|")
