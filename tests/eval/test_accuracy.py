"""Marks of tokenized texts, carried over to readable ones."""

from pathlib import Path

import pytest

from eval.accuracy import MatchReport, load

TOKENS = "The Hawks ( 3 - 1 ) won on Tuesday , 101 - 95 ."
READABLE = "The Hawks (3-1)  won on Tuesday, 101-95."
GAMES = "TEXT_ID,DETOKENIZED_GENERATED_TEXT,DATE\nS001,{},02_03_17\n"
MARKS = """TEXT_ID,TOKENS,DOC_TOKEN_START,DOC_TOKEN_END,TYPE
S001.txt,Tuesday,10,10,NAME
S001.txt,101 - 95,12,14,NUMBER
S002.txt,Friday,1,1,NAME
"""


def report(folder: Path, readable: str) -> MatchReport:
    """The one report of a folder in the task's form."""
    (folder / "texts").mkdir()
    (folder / "texts" / "S001.txt").write_text(TOKENS)
    (folder / "games.csv").write_text(GAMES.format(f'"{readable}"'))
    (folder / "gsml.csv").write_text(MARKS)
    return next(load(folder))


@pytest.mark.parametrize("readable", [READABLE, TOKENS])
def test_marks_cover_their_words(tmp_path: Path, readable: str) -> None:
    found = report(tmp_path, readable)
    words = ["".join(mark.span.cut(found.text).split()) for mark in found.marks]
    assert words == ["Tuesday", "101-95"]


def test_a_bare_weekday_is_a_category_of_its_own(tmp_path: Path) -> None:
    found = report(tmp_path, READABLE)
    assert [mark.category for mark in found.marks] == ["WEEKDAY", "NUMBER"]


def test_a_readable_text_that_says_something_else_is_left_aside(tmp_path: Path) -> None:
    assert report(tmp_path, "The Hawks lost.").text == TOKENS


def test_the_day_of_the_match(tmp_path: Path) -> None:
    assert report(tmp_path, READABLE).played.isoformat() == "2017-02-03T00:00:00"
