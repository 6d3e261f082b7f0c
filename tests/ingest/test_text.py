"""Markdown and plain text become blocks over the text as it is."""

from pathlib import Path

import pytest

from copydesk.ingest import read
from copydesk.model.article import Block, BlockKind, Cell
from tests.ingest.reading import assert_lawful, outline, words

DRAFT = """\
---
title: "Bridge at Orrin closes"
publisher: The Orrin Post
published: 2023-05-02T08:00:00+02:00
---

By Dana Whitlock

ORRIN, May 2 (Lowland) — The **old** bridge [closed](https://o.example.org/2023/05/02 "x") on
*Monday*, 1 May.

![The bridge at low water](bridge.jpg)

## What it costs

- £3m for the deck
- £1m for the *piers*

1. First, the deck
2. Then the piers

| Year | Spent |
|------|------:|
| 2021 |  £9m  |
| 2022 |       |
"""


def test_markdown_draft() -> None:
    article = read(DRAFT)
    assert_lawful(article)
    assert article.text == DRAFT
    assert outline(article) == [
        ("title", "Bridge at Orrin closes"),
        ("byline", "By Dana Whitlock"),
        ("paragraph", "ORRIN, May 2 (Lowland) — The old bridge closed on Monday , 1 May."),
        ("caption", "The bridge at low water"),
        ("heading", "What it costs"),
        ("list-item", "£3m for the deck"),
        ("list-item", "£1m for the piers"),
        ("list-item", "First, the deck"),
        ("list-item", "Then the piers"),
        ("table-cell", "Year"),
        ("table-cell", "Spent"),
        ("table-cell", "2021"),
        ("table-cell", "£9m"),
        ("table-cell", "2022"),
    ]


def test_markdown_cells_know_their_place() -> None:
    cells = [block.cell for block in read(DRAFT).blocks if block.cell]
    assert cells == [
        Cell(0, 0, 0, header=True),
        Cell(0, 0, 1, header=True),
        Cell(0, 1, 0),
        Cell(0, 1, 1),
        Cell(0, 2, 0),
    ]


PASTED = """\
Dozens of sheep were stranded on Skarra for three days after the causeway flooded, the farmer who \
owns them said, and a boat that was sent for them on Friday had to turn back because of the swell.
Background
The causeway was built in 1911 and raised in 1953. It floods about four times in a year, mostly \
in the weeks around the equinox, and the council has argued for a decade about who should pay.
Sheep on Skarra |
---|
41 rescued |
3 lost |
What comes next
Engineers are to look at the causeway in June. Until then the gate at the landward end stays shut \
whenever the harbour gauge is above four metres, and anyone who has to cross must telephone first.
Related
- A ram called Friday
- The tide tables, explained
This page was written by a machine that has never seen a sheep; ask a farmer before you rely on it.
"""


def test_plain_text_without_blank_lines() -> None:
    article = read(PASTED)
    assert_lawful(article)
    assert [kind for kind, _ in outline(article)] == [
        "paragraph",
        "heading",
        "paragraph",
        "table-cell",
        "table-cell",
        "table-cell",
        "heading",
        "paragraph",
        "heading",
        "list-item",
        "list-item",
        "paragraph",
    ]
    assert words(article, BlockKind.HEADING) == ["Background", "What comes next", "Related"]
    assert article.title is None


WRAPPED = """\
Flood gauge at Skarra had been broken for a year

By Marit Oskarsen, Staff Writer

The gauge that should have closed the gate had not sent a reading since
March 2022, according to the harbour office. Nobody had noticed, it said,
because the display showed the last value.

Photo: Ole Brandt

Three inquiries

An engineer will be sent next week. The council meets on Thursday to hear
what she has found.
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_wrapped_lines_are_one_paragraph(line_end: str) -> None:
    text = WRAPPED.replace("\n", line_end)
    article = read(text)
    assert article.text == text
    assert [kind for kind, _ in outline(article)] == [
        "title",
        "byline",
        "paragraph",
        "caption",
        "heading",
        "paragraph",
    ]
    assert words(article, BlockKind.PARAGRAPH)[0].startswith("The gauge that should")
    assert "not sent a reading since March 2022, according" in words(article)[2]
    assert article.title == "Flood gauge at Skarra had been broken for a year"
    assert article.byline == "Marit Oskarsen, Staff Writer"


@pytest.mark.parametrize(
    ("markup", "prose"),
    [
        ("On **Thursday**, 4 May", "On Thursday , 4 May"),
        ("On ***Thursday***", "On Thursday"),
        ("On _Thursday_ at snake_case_name", "On Thursday at snake_case_name"),
        ("5 * 3 = 15 and 2 * 4 = 8", "5 * 3 = 15 and 2 * 4 = 8"),
        ("84* were hurt", "84* were hurt"),
        (r"\*not bold\* and \# none", "*not bold * and # none"),
        ("see [the log](http://a.example/2019/01/02) now", "see the log now"),
        ('see [the log](a_(b).htm "2018") now', "see the log now"),
        ("see [the log][1] now", "see the log now"),
        ("see [sic] now", "see [sic] now"),
        ("see <https://a.example/2019> now", "see now"),
        ("see https://a.example/2019/01/02 now", "see now"),
        ("a note[^3] here", "a note here"),
        ("an ![inline image of 2011](b.png) here", "an here"),
        ("<b>bold</b> &amp; <a\nhref='2011'>linked</a>", "bold linked"),
        ("a < b and c > d", "a < b and c > d"),
        ("seen <!-- in 2011 --> here", "seen here"),
        ("`code` and ~~struck~~", "code and struck"),
        ("> quoted\n> *lines* here", "quoted lines here"),
        ("3\u00a0January\u200b2020", "3 January 2020"),
        ("\ufeffWith a mark", "With a mark"),
        ("a NUL\x00here", "a NUL here"),
    ],
)
def test_prose_is_without_markup(markup: str, prose: str) -> None:
    article = read(markup + ".")
    assert_lawful(article)
    assert " ".join(article.prose.split()).replace(" .", ".") == prose + "."


def test_comments_and_code_are_no_prose() -> None:
    article = read("One.\n\n<!-- two\n\nthree -->\n\n```\nfour\n```\n\nFive.\n\n```\nSix.")
    assert " ".join(article.prose.split()) == "One. Five. Six."


@pytest.mark.parametrize("title", ["# The headline", "# The headline #", "The headline\n====="])
def test_level_one_heading_is_the_title(title: str) -> None:
    article = read(f"{title}\n\nThe body of it is here.\n\n# Another one\n\nMore of it is here.")
    assert article.title == "The headline"
    assert words(article, BlockKind.HEADING) == ["Another one"]


@pytest.mark.parametrize(
    "line",
    ["He died on Monday.", "the lower case of it", "Is it so?", "However,"],
)
def test_not_a_heading(line: str) -> None:
    article = read(f"The body of it begins here.\n\n{line}\n\nAnd the body of it goes on here.")
    assert BlockKind.HEADING not in {block.kind for block in article.blocks}


def test_a_lone_date_is_no_headline() -> None:
    article = read("Friday, May 5, 2023\n\nThe bridge was opened by the mayor.")
    assert article.title is None
    assert article.dateline is not None
    assert article.dateline.date is not None
    assert article.dateline.date.cut(article.text) == "Friday, May 5, 2023"


def test_rows_of_pipes_without_a_rule_are_a_table() -> None:
    article = read("Before it.\n\nYear | Spent\n2021 | 9\n2022 | 12\n\nAfter it, one | alone.")
    cells = [block for block in article.blocks if block.kind is BlockKind.TABLE_CELL]
    assert len(cells) == 6
    assert cells[3] == Block(BlockKind.TABLE_CELL, cells[3].span, cell=Cell(0, 1, 1))


def test_markdown_may_begin_with_a_tag(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text('<p align="center">Skarra</p>\n\n## The gate\n\nIt stays shut until June.')
    assert words(read(path), BlockKind.HEADING) == ["The gate"]


@pytest.mark.parametrize("text", ["One paragraph only", "One.", "7"])
def test_a_single_line_is_a_paragraph(text: str) -> None:
    assert outline(read(text)) == [("paragraph", text)]
