"""Sentences that were cut, moved or joined so that they no longer stand."""

import pytest

from copydesk.write.backshift import in_simple_past
from copydesk.write.clause import take_apart
from copydesk.write.sentence_shape import is_sound


@pytest.mark.parametrize(
    "text",
    [
        "The pump was found local time (0122 GMT at 3:22 a.m.",
        "The pump was found local time at the quay.",
        "The spring was wet, three mills closed their gates.",
        "On the morning of on 13 May, the mill closed.",
        "The cup was won by Lunn after Ilse Brandt of Arlen, according to Lunn Herald.",
        "The bench had found that Viktor Brandt.",
        "Ida Tarn, of Lunn, of Lunn was second.",
    ],
)
def test_what_lost_its_order_does_not_stand(text: str) -> None:
    assert not is_sound(text)


@pytest.mark.parametrize(
    "text",
    [
        "The pump was found at 3:22 a.m. local time (0122 GMT).",
        "The pump was found at noon local time.",
        "The cup was won by Lunn after Ilse Brandt of Arlen was put last.",
        "The bench had found that Viktor Brandt lied.",
        "Three mills closed their gates, Lunn Herald reported.",
        "Three mills closed their gates, the mayor said.",
        "When the spring was wet, three mills closed their gates.",
        "Of the 82, 40 were to go in Norway, 30 in Spain and 12 in Malta, Lunn Herald reported.",
    ],
)
def test_what_kept_it_stands(text: str) -> None:
    assert is_sound(text)


def test_to_have_been_to_a_place_is_to_have_gone() -> None:
    assert in_simple_past("The mayor has been to see the quay") == "The mayor went to see the quay"


@pytest.mark.parametrize(("verb", "rest"), [("gave", "way at noon"), ("caught", "fire in Lunn")])
def test_a_noun_that_is_one_with_its_verb_begins_no_passive(verb: str, rest: str) -> None:
    assert take_apart("The wall", verb, rest).participle == ""
