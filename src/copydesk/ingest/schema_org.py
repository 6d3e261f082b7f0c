"""schema.org articles in JSON-LD, and JSON objects as flat fields."""

import json
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from copydesk.ingest.decode import mend
from copydesk.ingest.metadata import plain_name

_KINDS = ("Article", "Posting", "Report")
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart")
_DEEPEST = 6
_MOST = 10_000
_MOST_NAMES = 20
_NAMING = ("name", "value", "@value", "rendered", "title")
_PERSONS = frozenset(("author", "authors", "byline", "bylines", "creator"))


def parse_json(text: str) -> Any:
    """JSON as Python values, numbers left out (they may have any length).

    Raises:
        ValueError: if it is not JSON.
        RecursionError: if it is nested too deeply to be read.
    """
    return json.loads(text, strict=False, parse_int=_no, parse_float=_no, parse_constant=_no)


def _no(number: str) -> None:
    return None


def find_articles_in(data: Any) -> list[dict[str, Any]]:
    """The objects of an article's type in a JSON-LD document, in order."""
    return [node for node in _nodes(data) if _is_article(node)]


def fields_of(node: Mapping[str, Any], document: Any = None) -> dict[str, str]:
    """The fields of an object as text, by `plain_name`.

    Of objects (an author, a publisher) the name or the value stands for the whole; what refers
    to another object of ``document`` by ``@id`` is looked up there.
    """
    known = {found["@id"]: found for found in _nodes(document) if isinstance(found.get("@id"), str)}
    fields: dict[str, str] = {}
    for name, value in node.items():
        texts = _texts(value, known)
        joined = ", ".join(texts) if plain_name(name) in _PERSONS else next(iter(texts), "")
        if joined.strip():
            fields.setdefault(plain_name(name), mend(unescape(joined)))
    return fields


def _texts(value: Any, known: Mapping[str, Mapping[str, Any]]) -> list[str]:
    values = value[:_MOST_NAMES] if isinstance(value, list) else [value]
    return [text for one in values if (text := _as_text(one, known))]


def _as_text(value: Any, known: Mapping[str, Mapping[str, Any]]) -> str:
    if isinstance(value, dict):
        value = known.get(value["@id"], value) if isinstance(value.get("@id"), str) else value
        names = (value.get(name) for name in _NAMING)
        value = next((name for name in names if isinstance(name, str)), None)
    return value if isinstance(value, str) else ""


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """The objects of a document that can be articles: at the top, or inside a list or graph."""
    level, seen = [data], 0
    for _ in range(_DEEPEST):
        following: list[Any] = []
        for value in level:
            seen += 1
            if isinstance(value, list):
                following += value
            elif isinstance(value, dict):
                yield value
                following += [value[name] for name in _INSIDE if name in value]
        if seen > _MOST:
            return
        level = following


def _is_article(node: Mapping[str, Any]) -> bool:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.endswith(_KINDS) for kind in kinds)
