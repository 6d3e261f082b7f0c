"""Data files: CSV, TSV, tables in JSON, and XLSX workbooks, as articles whose blocks are cells."""

import csv
from collections.abc import Iterator
from io import StringIO
from itertools import islice
from pathlib import PurePath
from typing import Any

from copydesk.errors import NoTextError, ReadError, TooLargeError
from copydesk.ingest.decode import decode
from copydesk.ingest.grids import MOST_CELLS, Grid, read_grids
from copydesk.ingest.parts import Metadata
from copydesk.ingest.read import SIZE_LIMIT
from copydesk.model.article import Article

_DELIMITERS = ",;\t|"
_SAMPLE = 64 * 1024
_WRAPPED = ("data", "rows", "records", "items", "results", "values")
_SCALARS = (str, int, float, bool, type(None))


def read_csv(data: bytes, *, path: str | None = None, charset: str | None = None) -> Article:
    """The table in a CSV or TSV file (RFC 4180); its title is the file's name.

    The delimiter is the one of comma, semicolon, tab and bar by which most of the first rows have
    the same number of cells.

    Raises:
        NoTextError: if it is empty or no text.
        ReadError: if a quoted cell has no end or the file is too large.
    """
    rows = list(_limited(csv_rows(data, charset=charset)))
    return read_grids([Grid(rows)], Metadata(title=_title(path)), path=path)


def csv_rows(data: bytes, *, charset: str | None = None) -> Iterator[list[str]]:
    """The rows of a CSV or TSV file; as `read_csv`."""
    _check_size(data)
    text = decode(data, charset=charset).lstrip("\ufeff")
    delimiter = _delimiter(text)
    try:
        yield from csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    except csv.Error as error:
        raise ReadError(f"this is not well-formed CSV: {error}") from None


def read_json_table(document: Any, *, path: str | None = None) -> Article:
    """The table in a JSON document: a list of flat objects, a list of lists, or columns by name.

    Args:
        document: parsed, with numbers as the strings that stand in the file.

    Raises:
        ReadError: if it holds no such table.
    """
    rows = json_rows(document)
    if rows is None:
        raise ReadError("this JSON is neither an article nor a table")
    return read_grids([Grid(rows)], Metadata(title=_title(path)), path=path)


def json_rows(document: Any) -> list[list[str]] | None:
    """The rows of the table in a JSON document, header first; None if it holds none."""
    if isinstance(document, dict):
        return _of_object(document)
    if not isinstance(document, list) or not document:
        return None
    if all(isinstance(row, dict) and _is_flat(row.values()) for row in document):
        names = list(dict.fromkeys(name for row in document for name in row))
        if len(names) * len(document) > MOST_CELLS:
            raise TooLargeError(f"a data file of over {MOST_CELLS:,} cells")
        return [names, *([_word(row.get(name)) for name in names] for row in document)]
    if all(isinstance(row, list) and _is_flat(row) for row in document):
        return [[_word(cell) for cell in row] for row in document]
    return None


def read_xlsx(data: bytes, *, path: str | None = None) -> Article:
    """The tables in an XLSX workbook, one for each visible sheet, with the values last computed.

    Raises:
        ReadError: if it is no workbook, is broken, or is too large when decompressed.
    """
    from copydesk.ingest.xlsx import read_sheets

    _check_size(data)
    return read_grids(read_sheets(data), Metadata(title=_title(path)), path=path)


def _check_size(data: bytes) -> None:
    if len(data) > SIZE_LIMIT:
        raise TooLargeError(f"a data file of over {SIZE_LIMIT // 2**20} MB")
    if not data.strip():
        raise NoTextError("the file is empty")


def _limited(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    cells = 0
    for row in rows:
        cells += len(row)
        if cells > MOST_CELLS:
            raise TooLargeError(f"a data file of over {MOST_CELLS:,} cells")
        yield row


def _delimiter(text: str) -> str:
    sample = text[:_SAMPLE]

    def evenness(delimiter: str) -> tuple[int, int]:
        try:
            rows = list(islice(csv.reader(StringIO(sample, newline=""), delimiter=delimiter), 20))
        except csv.Error:
            return 0, 0
        counts = [len(row) for row in rows if row]
        common = max(counts, key=counts.count, default=1)
        return (counts.count(common), common) if common > 1 else (0, 0)

    return max(_DELIMITERS, key=evenness)


def _of_object(document: dict[str, Any]) -> list[list[str]] | None:
    columns = document.get("columns")
    rows = document.get("data")
    if isinstance(columns, list) and _is_flat(columns) and isinstance(rows, list):
        body = json_rows(rows)
        return [[_word(name) for name in columns], *body] if body else None
    for name in _WRAPPED:
        if isinstance(document.get(name), list):
            return json_rows(document[name])
    by_name = list(document.values())
    if not by_name or not all(isinstance(one, list) and _is_flat(one) for one in by_name):
        return None
    if len(set(map(len, by_name))) > 1:
        return None
    across = zip(*by_name, strict=True)
    return [list(document), *([_word(cell) for cell in row] for row in across)]


def _is_flat(values: Any) -> bool:
    return all(isinstance(value, _SCALARS) for value in values)


def _word(value: Any) -> str:
    return "" if value is None else str(value)


def _title(path: str | None) -> str | None:
    """The file's name as words: "deaths-by-province.csv" is "deaths by province"."""
    stem = PurePath(path or "").stem
    return " ".join(stem.replace("-", " ").replace("_", " ").split()) or None
