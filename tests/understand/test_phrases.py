"""Verbs whose meaning lies in a word behind them are read together with it."""

import pytest

from copydesk.model.span import Span
from copydesk.understand.terms import key_of, terms_in
from copydesk.understand.words import words_of


def keys(words: str) -> list[str]:
    """The keys of the terms among some words."""
    return [term.key for term in terms_in(words_of(words, Span(0, len(words))))]


@pytest.mark.parametrize(
    ("words", "same"),
    [
        ("The mayor turned it down.", "refused"),
        ("Police ruled out arson.", "excluded"),
        ("Two divers lost their lives.", "killed"),
        ("The flood cost nine lives.", "killed"),
        ("The ferry cast off late.", "departed"),
        ("The council threw the plan out.", "rejected"),
    ],
)
def test_a_verb_with_its_particle_is_kin_to_the_verb_that_says_the_same(
    words: str, same: str
) -> None:
    assert key_of(same) in keys(words)


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("The mayor turned to the crowd and sat down.", "refused"),
        ("Nine divers live in a house by the harbour and lost a boat.", "killed"),
    ],
)
def test_words_that_do_not_belong_together_are_read_apart(words: str, other: str) -> None:
    assert key_of(other) not in keys(words)
