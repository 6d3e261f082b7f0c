"""What goes with a claim of responsibility."""

import pytest

from copydesk.write.lang.en.claims import A_CLAIM, UNCHECKED


@pytest.mark.parametrize(
    "words",
    [
        "The claim could not be independently verified.",
        "There was no way of checking the message.",
        "Nothing in the message made it possible to check the claim independently.",
        "The statement has not been verified.",
        "The Courier was unable to confirm the claim.",
    ],
)
def test_a_claim_that_nobody_could_check_is_seen(words: str) -> None:
    assert UNCHECKED.search(words)
    assert A_CLAIM.search(words)


@pytest.mark.parametrize(
    "words",
    [
        "The ministry confirmed the claim.",
        "Experts verified the video.",
        "The claim was made on Thursday.",
        "Nobody was hurt, the statement said.",
    ],
)
def test_a_claim_that_was_checked_or_not_spoken_of_has_no_caveat(words: str) -> None:
    assert not UNCHECKED.search(words)
