"""Of which side of a contest somebody is."""

from datetime import datetime

import pytest

from copydesk.model.event import Event, Happening, When
from copydesk.model.timex import Grain
from copydesk.write.cast import Cast, with_side
from copydesk.write.sides import sides_of

_DAY = When(datetime(2025, 5, 3), datetime(2025, 5, 4), Grain.DAY)
_PLAIN = "Rovers won. United lost. Arlen went home and Hale stayed. "


def _match(rest: str = "the final, beating Hale United 3-1 on Saturday") -> Event:
    main = Happening("t1", _DAY, "Arlen Rovers", "won", rest, "", False, (), (), main=True)
    return Event("", None, (), happenings=(main,))


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("Arlen's Ana Ruiz scored.", "Ana Ruiz", "Arlen"),
        ("Scorers: Ruiz (A). Ana Ruiz scored.", "Ana Ruiz", "Arlen"),
        ("Scorers: Brenn (H). Nadia Brenn scored.", "Nadia Brenn", "Hale"),
        ("Nadia Brenn put Hale ahead.", "Nadia Brenn", "Hale"),
        ("Hale had Nadia Brenn sent off.", "Nadia Brenn", "Hale"),
        ("Arlen's Ana Ruiz shot. Mia Orsolo saved from Ruiz.", "Mia Orsolo", "Hale"),
    ],
)
def test_reports_say_of_which_side_somebody_is(text: str, name: str, side: str) -> None:
    texts = {"wire.md": "Arlen won. Hale lost. Arlen are glad, Hale are not. " + text}
    assert sides_of(_match(), texts).get(name) == side


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Ana Ruiz scored.", "the final, beating Hale United 3-1"),
        ("Arlen's Ana Ruiz scored. Scorers: Ruiz (H).", "the final, beating Hale United 3-1"),
        ("Arlen's Ana Ruiz scored.", "a contract for four ships"),
    ],
)
def test_nobody_is_given_a_side_that_is_unsaid_or_unclear(text: str, rest: str) -> None:
    texts = {"wire.md": "Arlen won. Hale lost. " + text}
    assert "Ana Ruiz" not in sides_of(_match(rest), texts)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Ana Ruiz scored", "Arlen's Ana Ruiz scored"),
        ("captain Ana Ruiz", "Arlen captain Ana Ruiz"),
        ("Arlen coach Ana Ruiz", "Arlen coach Ana Ruiz"),
        ("Ana Ruiz, Arlen's coach,", "Ana Ruiz, Arlen's coach,"),
    ],
)
def test_a_name_is_given_its_side_once(words: str, told: str) -> None:
    assert with_side(words, "Ana Ruiz", {"Ana Ruiz": "Arlen"}) == told


def test_a_side_is_named_where_its_player_is_first_named() -> None:
    cast = Cast((), sides={"Ana Ruiz": "Arlen"})
    assert cast.rename("Ana Ruiz scored") == "Arlen's Ana Ruiz scored"
    assert cast.rename("Ana Ruiz scored again") == "Ana Ruiz scored again"
    other = Cast((), sides={"Ana Ruiz": "Arlen"})
    assert other.rename("Ana Ruiz sent off", beside="Arlen had") == "Ana Ruiz sent off"
