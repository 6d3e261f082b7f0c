"""What "and" joins, the other way round."""

import pytest

from copydesk.write.runs import words_of
from copydesk.write.turned import turned


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            "The navy sent 12 divers and two boats to help in the search.",
            "The navy sent two boats and 12 divers to help in the search.",
        ),
        (
            "Norway was to lose 98 posts, Chile 12, Peru 21 and Spain 35.",
            "Norway was to lose 98 posts, Spain 35, Peru 21 and Chile 12.",
        ),
        (
            "Sales rose to £12 million from £9 million.",
            "Sales rose from £9 million to £12 million.",
        ),
    ],
)
def test_two_nouns_lists_and_amounts_are_turned(text: str, other: str) -> None:
    assert turned(text, tuple(words_of(text))) == other


@pytest.mark.parametrize(
    "text",
    [
        "The drivers and their union signed an agreement.",
        "Arlen won 1-0 in 1974 and 1987.",
        "Sales rose to £12 million from £9 million a year before.",
        "The Ministry of Health and Welfare opened an inquiry.",
    ],
)
def test_what_hangs_on_its_order_is_left(text: str) -> None:
    assert turned(text, tuple(words_of(text))) is None
