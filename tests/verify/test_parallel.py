"""Sentences in the same words: another place or day is caught, a nearer or larger place is not."""

import pytest

from copydesk.verify import faults
from tests.verify.reports import compared

REPORT = (
    "A bus with forty pilgrims on board left the road and fell into a gorge near the town of "
    "Harle on Tuesday, the police said. The driver and three of the pilgrims were taken to the "
    "clinic in Lowick, a suburb of Brannet, with broken bones. The mayor of Harle, Ines Toller, "
    "said the road had been closed to heavy vehicles since the spring."
)


def _flagged(draft: str) -> set[str]:
    report = compared(draft, {"Pass Wire": REPORT})
    return {
        found.span.cut(report.article.text)
        for found in report.findings
        if found.code in (faults.PLACE.code, faults.DATE.code)
    }


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("town of Harle on", "town of Ardwell on", "Ardwell"),
        ("clinic in Lowick, a suburb of Brannet, with", "clinic in Tolm with", "Tolm"),
        ("on Tuesday, the police", "on Saturday, the police", "Saturday"),
    ],
)
def test_one_word_that_was_changed_is_caught(old: str, new: str, words: str) -> None:
    report = REPORT.replace("Lowick, a suburb of Brannet, with", "Lowick with")
    draft = report.replace(old.replace("Lowick, a suburb of Brannet, with", "Lowick with"), new)
    found = compared(draft, {"Pass Wire": report})
    assert words in {one.span.cut(found.article.text) for one in found.findings}


@pytest.mark.parametrize(
    "draft",
    [
        REPORT,
        REPORT.replace("in Lowick, a suburb of Brannet, with", "in Brannet with"),
        REPORT.replace("town of Harle", "town of Hârle"),
        REPORT.replace("on Tuesday, the police", "yesterday, the police"),
        REPORT.replace("near the town of Harle", "near a town"),
    ],
)
def test_the_same_in_other_words_is_let_be(draft: str) -> None:
    assert _flagged(draft) == set()
