"""Things of a kind and persons that the article puts in the place of others."""

import pytest

from tests.verify.reports import compared, wrong_words

SPILL = {
    "Orlow Wire": "ORLOW - Oil ran into the Tarn on Monday after a valve broke at the Penrow "
    "refinery. The injured were flown to St Brigid's Hospital. The appeal will be heard by the "
    "Court of Appeal of Harn. Edda Marsh, who runs the ferry company Tarnline, was fined 40,000 "
    "crowns for the leak. Ruben Asch, a harbour pilot, was cleared.",
    "Tarn Gazette": "A broken valve at the Penrow refinery let oil into the river Tarn. Those hurt "
    "were taken to St Brigid's. The owner of the ferry company Tarnline, Edda Marsh, must pay a "
    "fine of 40,000 crowns. The pilot Ruben Asch walked free.",
}


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("Oil spilled into the Tarn when a valve at the Colby refinery broke.", "Colby"),
        ("A valve gave way at the refinery of Colby, and oil got into the Tarn.", "Colby"),
        ("The appeal goes to the court of appeal in Lunden.", "Lunden"),
        ("Ruben Asch, who owns the ferry firm Tarnline, was fined 40,000 crowns.", "Ruben Asch"),
    ],
)
def test_it_was_another(draft: str, wrong: str) -> None:
    assert wrong in wrong_words(compared(draft, SPILL))


@pytest.mark.parametrize(
    "draft",
    [
        "Oil spilled into the Tarn when a valve at the Penrow refinery broke.",
        "A valve gave way at the refinery at Penrow, and oil got into the Tarn.",
        "The appeal goes to the court of appeal in Harn.",
        "The injured are in the Penrow hospital.",
        "Edda Marsh, who owns the ferry firm Tarnline, was fined 40,000 crowns.",
        "Ruben Asch was acquitted.",
        "Neither the Colby refinery nor the one at Lunden was damaged.",
    ],
)
def test_it_was_that_one(draft: str) -> None:
    assert wrong_words(compared(draft, SPILL)) == []
