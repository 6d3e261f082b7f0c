"""Names are found by their capitals, and short forms are matched with full ones."""

import pytest

from copydesk.model.span import Span
from copydesk.understand.names import Name, names_in, same_name
from copydesk.understand.words import words_of


def names(text: str) -> tuple[Name, ...]:
    return names_in(words_of(text, Span(0, len(text))), text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The minister, Anna Veld, met President Leo Marten.", ["Anna Veld", "Leo Marten"]),
        ("On the road to Lindau, Veld’s car broke down.", ["Lindau", "Veld"]),
        ("He works for the Bank of England in London.", ["Bank of England", "London"]),
        ("Saleh al-Arouri was seen in Beirut.", ["Saleh al-Arouri", "Beirut"]),
        ("Police said nothing. Officials agreed.", []),
        ("They said that Ludwig van Beethoven was born here.", ["Ludwig van Beethoven"]),
    ],
)
def test_names(text: str, found: list[str]) -> None:
    assert [name.span.cut(text) for name in names(text)] == found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Anna Veld", "Veld", True),
        ("Anna Veld", "Tom Veld", False),
        ("Anna Veld", "Anna", False),
        ("Anna Maria Veld", "Anna Veld", True),
    ],
)
def test_same_name(one: str, other: str, same: bool) -> None:
    assert same_name(names(one)[0], names(other)[0]) is same
    assert same_name(names(other)[0], names(one)[0]) is same


def test_time_expressions_are_no_names() -> None:
    text = "On Friday Anna Veld spoke."
    found = names_in(words_of(text, Span(0, len(text))), text, [Span(3, 9)])
    assert [name.span.cut(text) for name in found] == ["Anna Veld"]
