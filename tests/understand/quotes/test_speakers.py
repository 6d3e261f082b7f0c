"""Whose words a quotation is."""

import pytest

from copydesk.ingest import read
from copydesk.understand.quotes import Known
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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            'Anna Veld won. "I was told I had no chance," the 27-year-old said.',
            ("anna", "veld"),
            id="an age that stands for a name",
        ),
        pytest.param(
            "The warden, Mira Kost, spoke on the quay. She went in alone, she said, because the "
            'prisoners asked for it. "They asked for soap, and for no more than that."',
            ("mira", "kost"),
            id="whoever speaks between commas speaks on",
        ),
        pytest.param(
            'The mayor, Mira Kost, met Vera Lund.\n\nThe mayor was ill. "I am well," she said.',
            ("mira", "kost"),
            id="the holder of the office with which the paragraph opens",
        ),
    ],
)
def test_who_is_meant(text: str, words: tuple[str, ...]) -> None:
    article = read(text.encode())
    quotation = Reading(article, find_reference(article, None)).quotations[-1]
    assert quotation.speaker is not None
    assert (quotation.speaker.known, quotation.speaker.words) == (Known.RESOLVED, words)


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        ("The mayor of the town said", "The mayor of the town"),
        ("The company behind the lift said", "The company behind the lift"),
        ("After a call to the union the owner of the yard said", "the owner of the yard"),
    ],
)
def test_a_description_has_what_hangs_on_it(attribution: str, speaker: str) -> None:
    article = read(f"{attribution} that it {WORDS}".encode())
    (quotation,) = Reading(article, find_reference(article, None)).quotations
    assert quotation.speaker is not None
    assert quotation.speaker.span.cut(article.text) == speaker
