"""Deeds that the sources have another do, in other words, and those that they have alike."""

import pytest

from tests.verify.reports import compared, wrong_words

_MILL = (
    "Forewoman Greta Halm discovered the leak at the paper mill in Orsund on Monday and shut the "
    "valve. The director, Peder Voss, was abroad. Nobody was hurt.",
    "The leak at the Orsund paper mill was stopped by Greta Halm. Director Peder Voss came home "
    "on Wednesday. Repairs take a month.",
)
_FILM = (
    'Critic Odile Renner called the play "a long wet Sunday". Producer Hugo Brandt laughed. The '
    "play opened in Marlow on Friday.",
    "The play opened in Marlow. Its producer, Hugo Brandt, took the review in good part.",
)


@pytest.mark.parametrize(
    ("draft", "sources", "wrong"),
    [
        (
            "The paper mill in Orsund had a leak on Monday. Director Peder Voss found the leak "
            "and closed the valve.",
            _MILL,
            "Director Peder Voss",
        ),
        (
            "A play has opened in Marlow. The producer described it as a long wet Sunday.",
            _FILM,
            "The producer",
        ),
    ],
)
def test_a_deed_of_another_is_found(draft: str, sources: tuple[str, ...], wrong: str) -> None:
    given = {f"Wire {number}": one for number, one in enumerate(sources)}
    assert wrong in wrong_words(compared(draft, given))


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        (
            "The paper mill in Orsund had a leak on Monday. Forewoman Greta Halm found the leak "
            "and closed the valve.",
            _MILL,
        ),
        ("A play has opened in Marlow. A critic described it as a long wet Sunday.", _FILM),
        ("A play has opened in Marlow. Hugo Brandt did not mind the review.", _FILM),
    ],
)
def test_a_deed_of_the_same_is_not(draft: str, sources: tuple[str, ...]) -> None:
    given = {f"Wire {number}": one for number, one in enumerate(sources)}
    assert wrong_words(compared(draft, given)) == []


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        (
            "The dockers of Selm have been on strike for 40 days, longer than at any time since "
            "1991.",
            (
                "The strike at the Selm docks entered its 40th day, the longest since the 95-day "
                "stoppage of 1991.",
                "Day 40 at Selm. In 1991 the dockers held out for 95 days.",
            ),
        ),
    ],
)
def test_a_stretch_told_by_its_last_day(draft: str, sources: tuple[str, ...]) -> None:
    given = {f"Wire {number}": one for number, one in enumerate(sources)}
    assert wrong_words(compared(draft, given)) == []
