"""What a value of a source can bear out or contradict, by how finely and how roughly it is told."""

import pytest

from tests.verify.reports import compared, wrong_words

DAM = {
    "Carr Wire @ 2025-03-06T08:00+00:00": "The Halden board dated its letter 12 February. Some 78 "
    "tonnes of gravel slid into the Halden canal on Wednesday. The Orrin Front said on Thursday "
    "that it had blown up the Halden dam, a day after the explosions. Of the 62 "
    "places on the Halden council the Reform List 31, the Farmers 20 and the Greens 11 were won in "
    "January. Thirty hours after the collapse of the Halden tower, divers heard knocking beneath. "
    "The harbour was empty within forty minutes. The Halden board expects prices to rise by 0.8 "
    "per cent next year and aims for 2 per cent. Captain Rosa Imber, the pilot, has 11,400 hours. "
    "Halden allows three and a half hours for a trained diver to seal the gate. "
    "The Halden bond closed at 4.38 per cent on Monday, against 4.12 per cent before. The yield of "
    "the Halden bond was back at 4.21 on Friday.",
}


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The letter of the Halden board is dated 21 February.", "21 February"),
        ("Within hours of the explosions, the Orrin Front said it had blown up the dam.", "hours"),
        ("Within an hour of the collapse of the tower, divers heard knocking.", "an hour"),
        ("The Halden board expects prices to rise by 1.8 per cent next year.", "1.8 per cent"),
        ("The pilot, Captain Rosa Imber, has 14,100 flying hours.", "14,100"),
        (
            "At Halden a trained diver should seal the gate in five and a half hours.",
            "five and a half",
        ),
    ],
)
def test_a_value_that_is_told_as_finely_contradicts(draft: str, words: str) -> None:
    assert any(one and words in one for one in wrong_words(compared(draft, DAM)))


@pytest.mark.parametrize(
    "draft",
    [
        "The letter of the Halden board is dated 12 February.",
        "Within two days of the explosions, the Orrin Front said it had blown up the dam.",
        "On the Halden council, the Reform List has 31 places.",
        "The pilot, Captain Rosa Imber, has 11,400 flying hours.",
        "The Halden bond closed at 4.38 per cent on Monday, above its level of 4.12 before.",
        "The Halden board expects prices to rise by 0.8 per cent next year.",
        "The Orrin Front said within 0.04 seconds of the claim that it had blown up the dam.",
    ],
)
def test_a_value_that_agrees_is_let_be(draft: str) -> None:
    assert wrong_words(compared(draft, DAM)) == []
