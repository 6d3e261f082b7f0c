"""Places told from one another by one word, and places of what has one number or one noun."""

import pytest

from tests.verify.reports import compared, wrong_words

RESCUE = {
    "Orlow Wire": "ORLOW - A naval helicopter lifted 52 campers from the roofs of a camp site in "
    "Brough on Sunday after the Tarn rose. The diver Josef Marek was taken to the clinic in Harn.",
    "Tarn Gazette": "Fifty-two campers were winched off a camp site in Brough by a naval crew. "
    "Josef Marek, the diver, was flown to a clinic in Harn. Rain fell in Ansley and in Orlow.",
}
RECOUNT = {
    "Orlow Wire": "ORLOW - The seat of Lower Brae changed hands on a recount by 31 votes.",
    "Tarn Gazette": "The recount in Lower Brae gave the seat to the Greens by 31 votes. Nobody has "
    "asked for one in Upper Brae.",
}


@pytest.mark.parametrize(
    ("draft", "place", "sources"),
    [
        (
            "A navy helicopter picked 52 campers off the roofs of a camp site at Ansley.",
            "Ansley",
            RESCUE,
        ),
        ("The diver Josef Marek was flown to a clinic in Orlow.", "Orlow", RESCUE),
        ("The seat that changed hands on a recount is Upper Brae.", "Upper Brae", RECOUNT),
    ],
)
def test_it_was_elsewhere(draft: str, place: str, sources: dict[str, str]) -> None:
    assert place in wrong_words(compared(draft, sources))


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        ("A navy helicopter picked 52 campers off the roofs of a camp site in Brough.", RESCUE),
        ("The diver Josef Marek was flown to a clinic in Harn.", RESCUE),
        ("The seat that changed hands on a recount is Lower Brae.", RECOUNT),
        ("In Upper Brae nobody asked for a recount; it was Lower Brae that had one.", RECOUNT),
    ],
)
def test_it_was_there(draft: str, sources: dict[str, str]) -> None:
    assert wrong_words(compared(draft, sources)) == []
