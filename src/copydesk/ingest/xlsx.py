"""The sheets of an XLSX workbook (ECMA-376), read by openpyxl row by row."""

import re
import warnings
import zipfile
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from copydesk.errors import ReadError, TooLargeError
from copydesk.ingest.grids import MOST_CELLS, Grid

_MOST_INFLATED = 100 * 2**20
_HEAD = 4096
_FORBIDDEN = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_PERCENT = re.compile(r"0(?:\.(?P<decimals>0{1,10}))?%")


def read_sheets(data: bytes) -> list[Grid]:
    """The visible sheets of a workbook, in their order.

    Raises:
        ReadError: if it is no workbook or is broken.
        TooLargeError: if it holds too much, compressed or in cells.
    """
    import openpyxl

    _check_parts(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            workbook = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
            shown = (sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible")
            return [Grid(_rows(sheet), heading=sheet.title) for sheet in shown]
    except ReadError:
        raise
    except Exception as error:  # noqa: BLE001 - openpyxl raises anything on a broken workbook
        raise ReadError(f"this workbook is broken ({type(error).__name__})") from None


def _check_parts(data: bytes) -> None:
    """Refuse what is no ZIP, inflates to too much, or has XML with document types."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as parts:
            names = parts.infolist()
            if sum(part.file_size for part in names) > _MOST_INFLATED:
                raise TooLargeError(f"a workbook of over {_MOST_INFLATED // 2**20} MB, inflated")
            if "xl/workbook.xml" not in parts.namelist():
                raise ReadError("this ZIP archive is no workbook")
            for part in names:
                with parts.open(part) as file:
                    if _FORBIDDEN.search(file.read(_HEAD)):
                        raise ReadError("this workbook has a document type, which none needs")
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError, ValueError):
        raise ReadError("this is no workbook, or a broken or encrypted one") from None


def _rows(sheet: Any) -> list[list[str]]:
    """The words of a sheet's cells, whatever the sheet says of its size."""
    sheet.reset_dimensions()
    rows: list[list[str]] = []
    cells = 0
    for row in sheet.iter_rows():
        words = [_words(cell) for cell in row]
        while words and not words[-1]:
            words.pop()
        cells += len(row)
        if cells > MOST_CELLS or len(rows) > MOST_CELLS:
            raise TooLargeError(f"a data file of over {MOST_CELLS:,} cells")
        rows.append(words)
    return rows


def _words(cell: Any) -> str:
    """A cell's value as its sheet shows it, as far as percentages and dates go."""
    value = cell.value
    if value is None or isinstance(value, bool):
        return "" if value is None else str(value).upper()
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, int | float):
        return _number(value, cell.number_format or "")
    return str(value)


def _number(value: float, shown_as: str) -> str:
    percent = _PERCENT.search(shown_as)
    if percent:
        return f"{value * 100:.{len(percent['decimals'] or '')}f}%"
    return f"{value:.15g}" if isinstance(value, float) else str(value)
