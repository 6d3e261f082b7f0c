"""Whose words a quotation is."""

import pytest

from copydesk.ingest import read
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference

WORDS = '"It was dark and we ran for the gate,"'


@pytest.mark.parametrize(
    "attribution",
    [
        "Ilse Thorvald told reporters.",
        "Ilse Thorvald, the head of the union, told reporters.",
        "Lunn Bank's Ilse Thorvald, who is to run the merged group, told a news conference.",
        "the bank's Ilse Thorvald told reporters.",
        "Lunn Bank's chief economist, Ilse Thorvald, told reporters.",
        "The chief executive of Lunn Coast Bank, Ilse Thorvald, said.",
        "The mayor of Port Lunn, Ilse Thorvald, told reporters.",
        "Ilse Thorvald, the chief executive of Lunn Coast Bank, said.",
        "said Ilse Thorvald, who runs Lunn Bank.",
    ],
)
def test_a_body_in_front_of_a_name_is_not_the_speaker(attribution: str) -> None:
    article = read(f"{WORDS} {attribution}".encode())
    (quotation,) = Reading(article, find_reference(article, None)).quotations
    assert quotation.speaker is not None
    assert quotation.speaker.words == ("ilse", "thorvald")


def test_a_possessive_at_the_end_does_not_hide_the_verb_at_the_beginning() -> None:
    article = read(f"{WORDS} notes Ilse Thorvald, a guest of the mayor's.".encode())
    (quotation,) = Reading(article, find_reference(article, None)).quotations
    assert quotation.speaker is not None
    assert quotation.speaker.words == ("ilse", "thorvald")
