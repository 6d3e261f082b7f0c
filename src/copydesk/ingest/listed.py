"""Contents that may list several articles: JSON, JSON Lines, CSV."""

import json
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any, BinaryIO

from copydesk.errors import ReadError
from copydesk.ingest.datafiles import csv_rows, json_rows, read_csv, read_json_table
from copydesk.ingest.decode import decode
from copydesk.ingest.json_article import has_body, read_json_value
from copydesk.ingest.jsonlines import read_json_lines
from copydesk.ingest.place import (
    Found,
    Place,
    as_one,
    as_one_of_many,
    attempt,
    path_of,
    whole,
)
from copydesk.ingest.schema_org import find_articles_in
from copydesk.model.gathered import Gathered, Refused

_FEW = 5
"""Among so many rows one with a text shows that a CSV file holds articles."""

_LISTS = ("articles", "items", "results", "data", "news", "stories", "documents")


def read_json_content(file: BinaryIO, place: Place) -> Iterator[Found]:
    """One article, one data file, or each article of a list."""
    text = decode(whole(file), charset=place.charset).lstrip("\ufeff")
    try:
        document = json.loads(
            text, strict=False, parse_int=str, parse_float=str, parse_constant=str
        )
    except RecursionError:
        raise ReadError("this JSON is nested too deeply") from None
    except ValueError as error:
        raise ReadError(f"this is not valid JSON: {error}") from None
    several = _several(document)
    if several:
        for number, item in enumerate(several, 1):
            yield _item(item, place, number)
        return
    is_article = has_body(document) or find_articles_in(document)
    table = None if is_article else json_rows(document)
    if table:
        yield as_one(read_json_table(document, path=path_of(place)), place)
    else:
        path = place.name if place.url is None else None
        yield as_one(read_json_value(document, path=path), place)


def _several(document: Any) -> list[Any]:
    """The items of a JSON document that holds a list of articles; else nothing."""
    if isinstance(document, dict) and not has_body(document):
        lists = (document[name] for name in _LISTS if isinstance(document.get(name), list))
        document = next(lists, document)
    if not isinstance(document, list):
        return []
    articles = find_articles_in(document)
    return document if articles or any(map(has_body, document)) else []


def read_lines_content(file: BinaryIO, place: Place) -> Iterator[Found]:
    """The article of each line."""
    for number, found in read_json_lines(file, exported=place.url is None):
        if isinstance(found, ReadError):
            yield Refused(f"{place.name}#{number}", str(found))
        elif isinstance(found, Gathered):
            yield found
        else:
            yield as_one_of_many(found, place, number)


def read_csv_content(file: BinaryIO, place: Place) -> Iterator[Found]:
    """One data file, or, where a column holds texts, an article for each row."""
    data = whole(file)
    rows = csv_rows(data, charset=place.charset)
    header = next(rows, [])
    first = list(islice(rows, _FEW))
    if not any(has_body(_record(header, row)) for row in first):
        yield as_one(read_csv(data, path=path_of(place), charset=place.charset), place)
        return
    for number, row in enumerate(chain(first, rows), 1):
        if any(row):
            yield _item(_record(header, row), place, number)


def _record(header: list[str], row: list[str]) -> dict[str, str]:
    return dict(zip(header, row, strict=False))


def _item(value: Any, place: Place, number: int) -> Found:
    name = f"{place.name}#{number}"
    return attempt(name, lambda: as_one_of_many(read_json_value(value), place, number))
