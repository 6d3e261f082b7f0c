"""Directions and denials between reports: opposites are caught, names and other matters let be."""

import pytest

from tests.verify.reports import compared, wrong_words


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        (
            "The barge Corrie sank 4 km upstream of the Marlow lock.",
            "It was 4 km downstream of the Marlow lock, by night and in rain, that the barge "
            "Corrie sank with a load of gravel. Two men swam ashore.",
            "upstream",
        ),
        (
            "The barge Corrie went over some 4 km downriver from the Marlow lock.",
            "The barge Corrie went down at night about 4 km upstream of the Marlow lock.",
            "downriver",
        ),
        (
            "A court in Velder annulled the vote on the pier.",
            "Turnout was low and the weather poor. The vote on the pier stands: no court in Velder "
            "has annulled the vote. The mayor of Velder, Anna Korr, said so on the quay.",
            "annulled the vote",
        ),
        (
            "The bank will close none of its offices.",
            "The bank will close its Marlow office.",
            "will close none of its offices",
        ),
        (
            "The bank said that none of its offices in Velder will be closed.",
            "The Marlow office of the bank in Velder will be closed, a notice there says.",
            "its offices in Velder will be closed",
        ),
        (
            "The company acknowledges that it had asked for the larger share.",
            "The chairman denies that the company ever asked for a larger share.",
            "had asked for the larger share",
        ),
    ],
)
def test_the_opposite_is_caught(draft: str, source: str, words: str) -> None:
    assert any(words in found for found in wrong_words(compared(draft, {"Lunn Wire": source})))


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "The barge Corrie went over some 4 km upriver from the Marlow lock.",
            "The barge Corrie went down at night about 4 km upstream of the Marlow lock.",
        ),
        (
            "South Ustria launched the satellite Petrel at the third try.",
            "Korr, the leader of North Ustria, signed the order for the launch after a third try.",
        ),
        (
            "No passenger was hurt.",
            "A passenger of another bus was hurt.",
        ),
        (
            "The minister in Velder had not called the French president Leclair.",
            "The French president Leclair meets the minister of transport in Velder.",
        ),
        (
            "The bell was taken down and set in the yard of the Marlow church.",
            "“The bell was safely taken down and set in the yard,” the Marlow church wrote.",
        ),
        (
            "Solent Lines said it would work with the coastguard of Port Lunn.",
            "Solent Lines declined to comment on the suit but said it helps the coastguard.",
        ),
        (
            "The council of Port Lunn was elected in October.",
            "The council of Port Lunn, chosen in October, is not being elected again.",
        ),
        (
            "Korr may hold no public office in Port Lunn for nine years.",
            "Korr was fined and banned from public office in Port Lunn for nine years.",
        ),
        (
            "Blue moons over Port Lunn are not blue.",
            "In Port Lunn the second full moon is called a blue moon.",
        ),
        (
            "Korr said he had never seen a bill of such a size in Port Lunn.",
            "Marlow said her eyes popped when she saw the size of the bill in Port Lunn.",
        ),
    ],
)
def test_names_and_other_matters_are_let_be(draft: str, source: str) -> None:
    assert wrong_words(compared(draft, {"Lunn Wire": source})) == []
