"""A source's words in the article's style."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.write.backshift import in_simple_past
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


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("Police have found the boat", "Police found the boat"),
        ("The cup has been won by Arlen", "The cup was won by Arlen"),
        ("Orvell has been quiet since May", "Orvell has been quiet since May"),
        ("They have not found it", "They have not found it"),
    ],
)
def test_what_has_happened_happened(words: str, made: str) -> None:
    assert in_simple_past(words) == made


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("fined 385,000 euros", "fined €385,000"),
        ("a loss of 2.4 million dollars", "a loss of $2.4 million"),
        ("30 pounds of fish", "30 pounds of fish"),
        ("Tern 2 left the pad", "Tern 2 left the pad"),
    ],
)
def test_sums_have_their_sign_and_names_their_number(words: str, made: str) -> None:
    assert restyle(words) == made
