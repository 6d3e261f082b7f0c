"""Another place than the article's in which two sources put the same thing."""

import pytest

from tests.verify.reports import compared, wrong_words

RACE = {
    "Carr Wire @ 2025-03-05T08:00+00:00": "The yacht Petrel sailed through a zone closed to "
    "competitors off Gasholm on Monday night. The boats had left Brask at noon and the winner "
    "reached Orrin on Tuesday.",
    "Quay Journal @ 2025-03-05T09:00+00:00": "On Monday night Petrel crossed the zone that is "
    "closed to racing boats off Gasholm. A protest was lodged in Orrin.",
    "Mole Post @ 2025-03-05T10:00+00:00": "The jury in Orrin hears the protest on Friday. A "
    "spectator was hurt at the start.",
}


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            "Petrel cut through the zone closed to racing yachts off Tarnsund on Monday night.",
            "Tarnsund",
        ),
        ("The protest against the yacht Petrel was lodged in Malby.", "Malby"),
    ],
)
def test_two_sources_put_it_elsewhere(draft: str, words: str) -> None:
    assert words in wrong_words(compared(draft, RACE))


@pytest.mark.parametrize(
    "draft",
    [
        "Petrel cut through the zone closed to racing yachts off Gasholm on Monday night.",
        "Petrel cut through the zone off Gasholm on Monday night, and a fishing boat, two hours "
        "later, through another zone off Tarnsund.",
        "A spectator was hurt at the start in Brask.",
        "The yacht Petrel was built in Malby in 2003.",
    ],
)
def test_the_same_place_or_another_thing_is_let_be(draft: str) -> None:
    assert wrong_words(compared(draft, RACE)) == []
