"""Sentences that may not stand by themselves, and what a name is said to be."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from copydesk.model.event import Person
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.span import Span
from copydesk.write.cast import introduced
from copydesk.write.clause import take_apart
from copydesk.write.course import behind
from copydesk.write.described import descriptions
from copydesk.write.lang.en.style import DANGLING


@pytest.mark.parametrize(
    "sentence",
    [
        "The agreement was entered into.",
        "The ferries had been suspended since.",
        "Nine men had been missing since on 6 May.",
        "Her client did not accept a word of it.",
        "Residents said the trouble started with that arrangement.",
        "Four of them were in hospital.",
    ],
)
def test_what_is_cut_off_or_points_back_does_not_stand(sentence: str) -> None:
    assert DANGLING.search(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The prices were higher than those of last year.",
        "The bank had run the office since 10 March.",
        "Nine men carried on.",
        "The mayor said the road was cut by at least two slides.",
    ],
)
def test_what_is_whole_stands(sentence: str) -> None:
    assert not DANGLING.search(sentence)


def test_a_time_stands_before_the_participle_that_goes_on() -> None:
    clause = take_apart("The council", "issued", "a statement condemning the raid")
    assert behind(clause, clause.parts, "on 4 March") == (
        "issued a statement on 4 March condemning the raid"
    )


def test_what_a_company_is_stands_behind_its_name_and_shorter_if_need_be() -> None:
    quote = "Lantern Foods, the Lunn maker of frozen meals for schools, will close a plant."
    published = datetime(2025, 3, 3, tzinfo=UTC)
    piece = Evidence("a", "0", Span(0, len(quote)), quote, Stance.SUPPORTS, "a", published)
    nobody: Any = SimpleNamespace(cast=SimpleNamespace(named_in=lambda words: None))
    assert list(descriptions(nobody, "Lantern Foods", [piece])) == [
        "Lantern Foods, a Lunn maker of frozen meals for schools",
        "Lantern Foods, a Lunn maker of frozen meals",
    ]
    assert not list(descriptions(nobody, "The company", [piece]))


@pytest.mark.parametrize(
    ("office", "quote", "expected"),
    [
        ("organiser with the Dock Union", "", "organiser Ana Ruiz of the Dock Union"),
        ("regional head of rescue", "", "Ana Ruiz, the regional head of rescue,"),
        (
            "member of the port board",
            "Ana Ruiz, a member of the port board, left.",
            "Ana Ruiz, a member of the port board,",
        ),
    ],
)
def test_an_office_is_introduced_as_one_of_several_where_a_source_says_so(
    office: str, quote: str, expected: str
) -> None:
    piece = Evidence("a", "0", Span(0, len(quote)), quote, Stance.SUPPORTS, "a", None)
    person = Person("p1", "Ana Ruiz", "Ruiz", office, "", None, (piece,), ())
    assert introduced(person) == expected
