"""A source's words in the article's style."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.write.restyle import restyle


@pytest.mark.parametrize(
    ("words", "styled"),
    [
        ("at 15:04 local time (1134 GMT)", "at 3:04 p.m. local time"),
        ("at 4.12am", "at 4:12 a.m."),
        ("by 8 a.m.", "by 8 a.m."),
        ("on Jan. 3, 2020", "on 3 January 2020"),
        ("on 27 Apr", "on 27 April"),
        ("fourteen people and 3 gates", "14 people and three gates"),
        ("twenty-two of them", "22 of them"),
        ("6 km away, 6% up, £6", "6 km away, 6% up, £6"),
        ("a 4-3 win", "a 4-3 win"),
        ("on 5 May", "on 5 May"),
        ("said “at 15:04 sharp”", "said “at 15:04 sharp”"),
        ("**bold** words", "bold words"),
        ("won 1,204 seats", "won 1,204 seats"),
    ],
)
def test_house_style(words: str, styled: str) -> None:
    assert restyle(words) == styled


@given(st.text(max_size=200))
def test_any_text_is_taken(words: str) -> None:
    assert isinstance(restyle(words), str)
