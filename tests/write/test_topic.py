"""Quotations that need what was told before them."""

from dataclasses import replace

import pytest

from copydesk.write.topic import goes_on_below, lacks_topic
from tests.write.made import STATEMENTS

TOLD = ("Gunmen attacked two buses at a ford.",)


def test_a_quotation_on_what_nobody_told_of_lacks_its_topic() -> None:
    assert lacks_topic("The elders know where my door is.", TOLD)


@pytest.mark.parametrize(
    "words", ["The drivers hid in the millet.", "We will look for everyone.", "Nobody won."]
)
def test_what_speaks_of_what_was_told_or_of_nothing_known_does_not(words: str) -> None:
    assert not lacks_topic(words, TOLD)


def test_a_sentence_that_goes_on_behind_its_speaker_is_not_cut_in_two() -> None:
    one = replace(STATEMENTS[0], words="We left the nails in the wall")
    whole = '"We left the nails in the wall," she told us. "We never stopped."'
    cut = '"We left the nails in the wall," she told us, "because we never stopped."'
    assert goes_on_below(one, {"a": cut})
    assert not goes_on_below(one, {"a": whole})
