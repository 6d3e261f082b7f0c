"""Articles in JSON: schema.org NewsArticle, IPTC ninjs, and plain ``{title, text, published}``."""

import re
from typing import Any

from copydesk.errors import NoTextError, ReadError
from copydesk.ingest.decode import mend
from copydesk.ingest.html import lay_out_fragment
from copydesk.ingest.metadata import metadata_of, plain_name
from copydesk.ingest.parts import Layout, Metadata, make_article
from copydesk.ingest.schema_org import fields_of, find_articles_in, parse_json
from copydesk.ingest.structure import name_parts
from copydesk.ingest.text import read_parts
from copydesk.model.article import Article, BlockKind

_FEW_WORDS = 12
"""A text of fewer words does not make an object an article among several."""

_SAMPLE = 1024 * 1024
_BODY = (
    "articlebody bodytext text body maintext content bodyxhtml bodyhtml contenthtml fulltext"
).split()
_MARKUP = re.compile(
    r"</(?:p|div|h[1-6]|ul|ol|li|table|blockquote|span|a|em|strong|b|i)>|<br ?/?>|<p[ >]"
)
_SUPPORTED = (
    "supported are one schema.org NewsArticle, one IPTC ninjs item, or an object with "
    '"title", "text" and "published"'
)


def looks_like_json(text: str) -> bool:
    """Whether the text is JSON: an object, a list of objects, or objects line by line."""
    try:
        data = parse_json(text)
    except RecursionError:
        return True
    except ValueError:
        return len(_first_lines(text)) > 1
    return isinstance(data, dict) or _is_list_of_objects(data)


def read_json(text: str, *, path: str | None = None) -> Article:
    """The article in a JSON document; its text is laid out from the headline and the body.

    Raises:
        ReadError: if it is no JSON, or not that of one article.
        NoTextError: if the article has no body.
    """
    return read_json_value(_parse(text), path=path)


def read_json_value(value: Any, *, path: str | None = None) -> Article:
    """The article in parsed JSON; as `read_json`."""
    item, document = _one_article(value)
    fields = fields_of(item, document)
    body = _body(item, fields)
    if body is None:
        known = ", ".join(sorted(map(str, item))[:8])
        raise NoTextError(f"this JSON has no article text (its fields: {known}); {_SUPPORTED}")
    metadata = metadata_of(fields)
    layout = Layout()
    layout.add(BlockKind.TITLE, metadata.title or "")
    return _read_body(body, layout, metadata, path)


def _parse(text: str) -> Any:
    try:
        return parse_json(text.lstrip("\ufeff"))
    except RecursionError:
        raise ReadError("this JSON is nested too deeply to be an article") from None
    except ValueError as error:
        if len(_first_lines(text)) > 1:
            raise ReadError(_several("JSON Lines")) from None
        raise ReadError(f"this is not valid JSON: {error}") from None


def _one_article(data: Any) -> tuple[dict[str, Any], Any]:
    articles = find_articles_in(data)
    if len(articles) > 1 and isinstance(data, list):
        raise ReadError(_several(f"{len(articles)} articles"))
    if articles:
        return articles[0], data
    if isinstance(data, list):
        if len(data) == 1 and isinstance(data[0], dict):
            return data[0], data
        if _is_list_of_objects(data):
            raise ReadError(_several(f"a list of {len(data)}"))
    if not isinstance(data, dict):
        raise ReadError(f"this JSON is no article; {_SUPPORTED}")
    return data, data


def has_body(value: Any) -> bool:
    """Whether a JSON value is an object with the text of an article in it."""
    if not isinstance(value, dict):
        return False
    texts = (text for name, text in value.items() if plain_name(str(name)) in _BODY)
    return any(isinstance(text, str) and len(text.split()) >= _FEW_WORDS for text in texts)


def _body(item: dict[str, Any], fields: dict[str, str]) -> str | None:
    """The article's text; ninjs 2 and later hold it in a list of ``bodies``."""
    values = {plain_name(name): value for name, value in item.items()}
    for name in _BODY:
        value = values.get(name)
        if isinstance(value, list) and all(isinstance(line, str) for line in value):
            value = "\n\n".join(value)
        elif isinstance(value, dict):
            value = fields.get(name)
        if isinstance(value, str) and value.strip():
            return mend(value)
    return fields.get("bodies")


def _read_body(body: str, layout: Layout, metadata: Metadata, path: str | None) -> Article:
    if _MARKUP.search(body):
        lay_out_fragment(body, layout)
        parts = name_parts(layout.text, layout.parts)
        return make_article(layout.text, parts, metadata, path=path, extracted=True)
    start = layout.write("\n\n" if layout.parts else "")
    layout.write(body)
    readable, found = read_parts(layout.text, start, markdown=False)
    parts = name_parts(readable, [*layout.parts, *found])
    return make_article(layout.text, parts, metadata, readable=readable, path=path, extracted=True)


def _several(what: str) -> str:
    return f"this holds several articles ({what}): give them one file each; {_SUPPORTED}"


def _is_list_of_objects(data: Any) -> bool:
    return isinstance(data, list) and bool(data) and all(isinstance(one, dict) for one in data)


def _first_lines(text: str) -> list[dict[str, Any]]:
    """The objects on the first two lines, if the text is JSON Lines."""
    lines = [line for line in text[:_SAMPLE].splitlines() if line.strip()][:2]
    try:
        objects = [parse_json(line) for line in lines]
    except (ValueError, RecursionError):
        return []
    return objects if all(isinstance(one, dict) for one in objects) else []
