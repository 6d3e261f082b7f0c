"""What sources tell in other words than an article, with another value in its place."""

import pytest

from copydesk.model.verdict import VerdictKind
from tests.verify.reports import compared, verdict_on, wrong_words

MUSEUM = {
    "Anner Wire": "TOLM - Curators at the Tolm museum have found a drawing by Ilse Marn behind a "
    "wardrobe. Admission to the show will cost nine crowns. Visitors can see the sheet from 14 "
    "June. The insurer puts its worth at 640,000 crowns. Some 310 guests came to the unveiling.",
    "Harn Post": "The museum in Tolm owns a drawing more than it knew. The public will be let in "
    "to look at it from 14 June.",
}


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            "The Tolm museum has found a drawing by Ilse Marn. It goes on public view on 24 June.",
            "24 June",
        ),
        (
            "The Tolm museum has found a drawing by Ilse Marn. It is insured for 460,000 crowns.",
            "460,000",
        ),
    ],
)
def test_another_value_in_the_place_of_the_articles(draft: str, words: str) -> None:
    assert wrong_words(compared(draft, MUSEUM)) == [words]


@pytest.mark.parametrize(
    "draft",
    [
        "The Tolm museum has found a drawing by Ilse Marn. It goes on public view on 14 June.",
        "The Tolm museum, which opened on 3 May 1921, has found a drawing by Ilse Marn.",
        "The Tolm museum has found a drawing by Ilse Marn, who was born on 24 June 1880.",
        "The Tolm museum has 41 rooms. Curators found a drawing by Ilse Marn there.",
        "The Tolm museum has found a drawing by Ilse Marn and will print 2,500 postcards of it.",
    ],
)
def test_a_value_of_something_else_is_let_be(draft: str) -> None:
    assert wrong_words(compared(draft, MUSEUM)) == []


def test_the_same_in_other_words_is_support() -> None:
    draft = "The public can view the drawing from 14 June. The Tolm museum owns it."
    verdict = verdict_on(compared(draft, MUSEUM), "14 June")
    assert verdict.kind is VerdictKind.CORROBORATED


TOLL = {
    "Anner Wire": "TOLM - The police put the crowd in Tolm at 18,000. The organisers spoke of "
    "40,000. At least 250 officers were on duty in Tolm on Sunday, the ministry said."
}


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            "In Tolm the police counted 40,000 people in the crowd, the organisers 18,000.",
            "40,000",
        ),
        (
            "No more than 250 officers were on duty in Tolm on Sunday, the ministry said.",
            "No more than 250",
        ),
    ],
)
def test_numbers_that_changed_places_and_bounds_turned_round(draft: str, words: str) -> None:
    assert words in wrong_words(compared(draft, TOLL))


@pytest.mark.parametrize(
    "draft",
    [
        "In Tolm the police counted 18,000 people in the crowd, the organisers 40,000.",
        "More than 250 officers were on duty in Tolm on Sunday, the ministry said.",
        "Some 250 officers were on duty in Tolm on Sunday, the ministry said.",
    ],
)
def test_numbers_in_their_places_are_let_be(draft: str) -> None:
    assert wrong_words(compared(draft, TOLL)) == []


FERRY = {
    "Anner Wire": "TOLM - The ferry was crossing from Tolm to Harn when 31 people were thrown "
    "overboard. All 31 were taken to a clinic in Harn, doctors said. The wreck lies 12 km "
    "north-east of the lighthouse, the coastguard said.",
}


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            "The ferry was on its way from Harn to Tolm when 31 people were thrown overboard.",
            "Harn to Tolm",
        ),
        ("All 31 people were brought to a clinic in Skerry, doctors said.", "Skerry"),
        (
            "The wreck is lying 12 km south-west of the lighthouse, the coastguard said.",
            "south-west",
        ),
    ],
)
def test_another_place_direction_or_journey(draft: str, words: str) -> None:
    found = wrong_words(compared(f"A ferry to Harn has sunk. {draft}", FERRY))
    assert any(words in one or one in words for one in found)


@pytest.mark.parametrize(
    "draft",
    [
        "The ferry was on its way from Tolm to Harn when 31 people were thrown overboard.",
        "The ferry was on its way back from Harn to Tolm after 31 people had been rescued.",
        "All 31 people were brought to a clinic in the Anner valley, doctors said.",
        "A service will be held in Skerry, the bishop said.",
        "The wreck is lying 12 km north-east of the lighthouse, the coastguard said.",
        "Another boat is anchored 3 km south-west of the lighthouse.",
    ],
)
def test_places_of_something_else_are_let_be(draft: str) -> None:
    assert wrong_words(compared(f"A ferry to Harn has sunk. {draft}", FERRY)) == []
