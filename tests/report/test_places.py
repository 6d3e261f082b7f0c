"""Lines, columns, and text made visible."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.report.lines import Lines
from copydesk.report.visible import cells, visible


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("", 0, (1, 1)),
        ("ab", 2, (1, 3)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb", 2, (2, 1)),
        ("a\n\nb", 3, (3, 1)),
        ("🌍b", 1, (1, 2)),
        ("a\u2028b", 2, (1, 3)),
    ],
)
def test_positions(text: str, offset: int, place: tuple[int, int]) -> None:
    assert Lines(text).position(offset) == place


@given(st.text(alphabet="a\r\n", max_size=30), st.integers(0, 30))
def test_a_line_holds_its_offset_and_no_end_of_line(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    line = Lines(text).around(offset)
    assert line.start <= offset
    assert not set(line.cut(text)) & set("\r\n")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("tab\tand\nline", "tab and line"),
        ("no\xa0break", "no break"),
        ("\x00\x1b\x7f\x9b", r"\x00\x1b\x7f\x9b"),
        ("\u202e\u2066\ufeff\u2028", r"\u202e\u2066\ufeff\u2028"),
        ("\ud800", r"\ud800"),
        ("\U000e0041", r"\U000e0041"),
        ("👨\u200d👩 می\u200cخواهم", "👨\u200d👩 می\u200cخواهم"),
        ("“é” – 東京", "“é” – 東京"),
    ],
)
def test_only_what_can_be_seen(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_visible_text_is_printable_and_stays_so(text: str) -> None:
    shown = visible(text)
    assert all(character.isprintable() or character in "\u200c\u200d" for character in shown)
    assert visible(shown) == shown


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("東京", 4), ("e\u0301", 1), ("", 0)])
def test_cells(text: str, width: int) -> None:
    assert cells(text) == width
