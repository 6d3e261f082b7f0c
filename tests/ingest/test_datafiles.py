"""Data files: their tables as cells, read by the grammar of quantities."""

import io
import json
import zipfile
from datetime import datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.errors import NoTextError, ReadError, TooLargeError
from copydesk.ingest.datafiles import json_rows, read_csv, read_json_table, read_xlsx
from copydesk.model.article import Article, BlockKind
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from tests.ingest.reading import assert_lawful, outline


def grid(article: Article) -> dict[tuple[int, int, int], str]:
    """The words of each cell by table, row and column."""
    return {
        (block.cell.table, block.cell.row, block.cell.column): block.span.cut(article.text)
        for block in article.blocks
        if block.cell
    }


def headers(article: Article) -> list[str]:
    return [
        block.span.cut(article.text) for block in article.blocks if block.cell and block.cell.header
    ]


@pytest.mark.parametrize(
    "data",
    [
        b'Province,Dead\nKerman,84\n"Fars, west","1,200"\n',
        b'Province;Dead\nKerman;84\n"Fars, west";1,200\n',
        b"Province\tDead\r\nKerman\t84\r\nFars, west\t1,200\r\n",
        "\ufeffProvince|Dead\nKerman|84\nFars, west|1,200".encode("utf-16"),
    ],
)
def test_delimiters_and_quotes(data: bytes) -> None:
    article = read_csv(data, path="/data/deaths_by-province.csv")
    assert_lawful(article)
    assert article.title == "deaths by province"
    assert headers(article) == ["Province", "Dead"]
    assert list(grid(article).values()) == [
        "Province",
        "Dead",
        "Kerman",
        "84",
        "Fars, west",
        "1,200",
    ]


def test_notes_above_and_below_are_paragraphs() -> None:
    above, below = b"Casualties as of 5 January,,\n,,\n", b"Source: Ministry,,\n"
    article = read_csv(above + b"Province,Dead,Hurt\nKerman,84,\nFars,,3\n" + below)
    kinds = [kind for kind, _ in outline(article)]
    assert kinds[0] == kinds[-1] == "paragraph"
    assert grid(article)[0, 1, 1] == "84"
    assert grid(article)[0, 2, 2] == "3"
    assert (0, 1, 2) not in grid(article)


@pytest.mark.parametrize("data", [b"1,2\n3,4\n", b"a,b\nc,d\n", b"2020,2021\n5,6\n"])
def test_no_header_is_seen_where_none_is(data: bytes) -> None:
    assert headers(read_csv(data)) == []


def test_the_quantities_of_a_data_file() -> None:
    article = read_csv(b'Province,Dead,Share\nKerman,84,95.5%\nFars,"1,200",4.5%\n')
    reading = Reading(article, find_reference(article, None))
    found = {(q.cell.row, q.cell.column): q.value for q in reading.quantities if q.cell}
    assert found == {(1, 1): 84, (1, 2): 95.5, (2, 1): 1200, (2, 2): 4.5}


@pytest.mark.parametrize(
    "document",
    [
        [{"place": "Kerman", "dead": "84"}, {"place": "Fars", "dead": None}],
        [["place", "dead"], ["Kerman", "84"], ["Fars", None]],
        {"place": ["Kerman", "Fars"], "dead": ["84", None]},
        {"columns": ["place", "dead"], "data": [["Kerman", "84"], ["Fars", None]]},
        {"data": [{"place": "Kerman", "dead": "84"}, {"place": "Fars"}]},
    ],
)
def test_tables_in_json(document: object) -> None:
    assert json_rows(document) == [["place", "dead"], ["Kerman", "84"], ["Fars", ""]]
    assert grid(read_json_table(document))[0, 1, 1] == "84"


@pytest.mark.parametrize(
    "document", [None, 1, "a", [], {}, [1, 2], [{"a": {}}], {"a": [1], "b": []}]
)
def test_json_without_a_table(document: object) -> None:
    with pytest.raises(ReadError):
        read_json_table(document)


def workbook() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Casualties"
    rows: list[list[object]] = [
        ["As of 5 January"],
        [],
        ["Province", "Dead", "Share", "Day", "Certain", "Sum"],
        ["Kerman", 84, 0.955, datetime(2024, 1, 3), True, "=B4+1"],
        ["Fars", 1234.5, 0.045, datetime(2024, 1, 3, 14, 45), False, None],
    ]
    for row in rows:
        sheet.append(row)
    for row_number in (4, 5):
        sheet.cell(row_number, 3).number_format = "0.0%"
    second = book.create_sheet("Roads")
    second.append(["Road", "Closed"])
    second.append(["A1", 3])
    book.create_sheet("Hidden").sheet_state = "hidden"
    book["Hidden"].append(["secret", 1])
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_a_workbook() -> None:
    article = read_xlsx(saved(workbook()), path="casualties.xlsx")
    assert_lawful(article)
    cells = grid(article)
    row = [cells.get((0, 1, column)) for column in range(6)]
    assert row == ["Kerman", "84", "95.5%", "2024-01-03", "TRUE", None]
    assert (cells[0, 2, 1], cells[0, 2, 3]) == ("1234.5", "2024-01-03 14:45")
    assert cells[1, 1, 0] == "A1"
    assert headers(article)[:2] == ["Province", "Dead"]
    headings = [b.span.cut(article.text) for b in article.blocks if b.kind is BlockKind.HEADING]
    assert headings == ["Casualties", "Roads"]
    assert "secret" not in article.text


def repacked(change: dict[str, bytes]) -> bytes:
    """The workbook with some of its parts replaced."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(saved(workbook()))) as old,
        zipfile.ZipFile(file, "w", 8) as new,
    ):
        for name in old.namelist():
            new.writestr(name, change.get(name, old.read(name)))
    return file.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"hello", b"PK\x03\x04", saved(workbook())[:-300], saved(workbook())[300:]),
        repacked({"xl/workbook.xml": b"<no>"}),
        repacked({"xl/worksheets/sheet1.xml": b"<worksheet><sheetData><row r='x'>"}),
        repacked({"xl/worksheets/sheet1.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'}),
    ],
)
def test_what_is_no_workbook(data: bytes) -> None:
    with pytest.raises(ReadError):
        read_xlsx(data)


def test_a_workbook_that_inflates_to_too_much() -> None:
    bomb = repacked({"xl/sharedStrings.xml": bytes(101 * 2**20), "xl/styles.xml": b""})
    assert len(bomb) < 2**20
    with pytest.raises(ReadError):
        read_xlsx(bomb)


def test_a_sheet_with_a_cell_far_out() -> None:
    far = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>'
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        + far
        + b"</sheetData></worksheet>"
    )
    with pytest.raises(TooLargeError):
        read_xlsx(repacked({"xl/worksheets/sheet1.xml": sheet}))


@pytest.mark.parametrize("data", [b"", b"\n\n", b",,,\n,,\n", b"\x00\x01\x02\x03" * 99])
def test_data_files_without_data(data: bytes) -> None:
    with pytest.raises(NoTextError):
        read_csv(data)


@pytest.mark.parametrize("data", [b'a,"b\n1,2', b'a,b\n"1"x,2\n', b"a," * 200_001])
def test_data_files_that_are_refused(data: bytes) -> None:
    with pytest.raises(ReadError):
        read_csv(data)


@settings(deadline=None)
@given(st.lists(st.lists(st.text(max_size=8), min_size=1, max_size=4), min_size=1, max_size=6))
def test_any_table_is_lawful_or_an_error(rows: list[list[str]]) -> None:
    try:
        article = read_json_table(json.loads(json.dumps(rows)))
    except ReadError:
        return
    assert_lawful(article)
    for (_, row, column), words in grid(article).items():
        assert words.split() or (row, column)
