"""Reports on a ferry that never was, and an article of the first evening."""

from pathlib import Path

import pytest

from copydesk.api import update
from copydesk.model.update import Stale, Update
from tests.events.reports import written

FERRY = {
    "night": (
        "Strand Wire",
        "2025-05-06T22:00:00+00:00",
        "The ferry Corvana capsized off Ellmouth on Tuesday evening, killing at least nine people, "
        "the coast guard said. Fourteen people were injured and 30 are missing.\n\n"
        "The ferry left Ellmouth harbour at 17:45 with 212 passengers on board.\n\n"
        "The captain of the Corvana, Anders Molin, was rescued.",
    ),
    "morning": (
        "Ellmouth Herald",
        "2025-05-07T09:00:00+00:00",
        "The death toll of the Corvana ferry disaster off Ellmouth rose to 23 on Wednesday, the "
        "coast guard said. Twelve people are still missing.\n\n"
        "The ferry had left Ellmouth harbour at 17:45 on Tuesday.\n\n"
        'Anders Molin, the captain of the Corvana, said: "The pumps failed one after another."\n\n'
        "Police arrested two engineers of the ferry company on Wednesday.",
    ),
    "week": (
        "Northern Post",
        "2025-05-12T12:00:00+00:00",
        "The coast guard said on Monday that the death toll of the Corvana ferry disaster off "
        "Ellmouth was lowered to 21. Two names had been listed twice. Twelve people are "
        "still missing.\n\n"
        "The captain of the Corvana, Anders Molin, was questioned by police on Monday.",
    ),
}
PUBLISHED = "2025-05-07T10:00:00+00:00"
HEAD = f"---\ntitle: Ferry disaster off Ellmouth\npublished: {PUBLISHED}\n---\n\n"


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """The folder of the reports."""
    return written(tmp_path / "reports", FERRY)


def updated(folder: Path, words: str, head: str = HEAD) -> Update:
    """What the reports make of an article with these words."""
    path = folder.parent / "article.md"
    path.write_text(head + words + "\n", "utf-8")
    return update(path, folder)


def only(found: Update) -> Stale:
    """The one thing that is stale."""
    (stale,) = found.stale
    return stale
