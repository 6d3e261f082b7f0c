"""The same deed in the other voice."""

import pytest

from copydesk.write.clause import tree_of
from copydesk.write.voice import passive


def turned(text: str) -> list[str]:
    return list(passive(text, tree_of(text)))


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (
            "Gunmen shelled the airport in Lunn on 4 May.",
            "The airport was shelled by gunmen in Lunn on 4 May.",
        ),
        (
            "The council on 4 May approved a new harbour wall.",
            "A new harbour wall was approved by the council on 4 May.",
        ),
        (
            "The gate stuck after a landslide buried the pump house.",
            "The gate stuck after the pump house was buried by a landslide.",
        ),
        (
            "Governor Ida Brandt dismissed two advisers.",
            "Two advisers were dismissed by Governor Ida Brandt.",
        ),
    ],
)
def test_object_and_subject_change_places(text: str, made: str) -> None:
    assert made in turned(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry had two engines.",
        "The levee gave way.",
        "Police put the number at 300.",
        "The union won the vote.",
        "Brandt sold her shares.",
        "Rain did not stop the race.",
        "Divers found the door and opened it.",
        "Rescuers dug 300 metres.",
        "A tug pulled the ferry clear of the sandbank.",
        "The mayor thanked the crew for its work and for their patience.",
    ],
)
def test_what_has_no_passive_stays(text: str) -> None:
    assert not turned(text)
