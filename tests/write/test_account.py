"""The course of an event told after an agency's report."""

from pathlib import Path

import pytest

from copydesk.api import write
from copydesk.model.draft import Draft
from tests.events.reports import MONDAY, TUESDAY, written

WIRE = (
    "LUNN, March 3 (Coast Wire) - A ferry with 60 people on board ran onto a sandbank off Lunn on "
    "Monday, the coastguard said.\n\n"
    "The ferry had left Orvell at noon. It was bound for the island of Sund.\n\n"
    "Twelve people were still on board on Monday evening. Their luggage may be lost.\n\n"
    'The master, Ida Brekke, said: "I have never seen the sandbank there before in my life."'
)
LATER = (
    "A tug pulled the ferry clear of the sandbank at Lunn on Tuesday and its passengers walked "
    "ashore, the coastguard said."
)


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    reports = {
        "wire": ("Coast Wire", MONDAY, WIRE),
        "later": ("Lunn Herald", TUESDAY, LATER),
    }
    (draft,) = write(written(tmp_path_factory.mktemp("lunn") / "sources", reports))
    return draft


def told(draft: Draft) -> list[str]:
    return [one.text for section in draft.sections for group in section.paragraphs for one in group]


def test_the_account_keeps_the_order_of_the_agency(draft: Draft) -> None:
    texts = told(draft)
    left = next(at for at, one in enumerate(texts) if "left Orvell" in one)
    assert texts[left + 1].startswith("It was bound for")


def test_what_was_still_so_then_and_guesses_are_not_told(draft: Draft) -> None:
    assert not any("still on board" in one or "may be lost" in one for one in told(draft))


def test_what_is_new_stands_in_the_lede(draft: Draft) -> None:
    lede = " ".join(one.text for one in draft.sections[0].paragraphs[0])
    assert "tug" in lede
    assert "4 March" in lede


def test_the_toll_of_the_lede_is_the_one_that_holds(tmp_path: Path) -> None:
    reports = {
        "wire": (
            "Coast Wire",
            MONDAY,
            "LUNN, March 3 (Coast Wire) - At least 12 people died on Monday when a hill train "
            "jumped the rails beside a ravine near Lunn, railway officials said.",
        ),
        "later": (
            "Lunn Herald",
            TUESDAY,
            "Fourteen people are now known to have died in Monday's derailment at Lunn, after two "
            "passengers died in hospital.",
        ),
    }
    (draft,) = write(written(tmp_path / "sources", reports))
    lede = draft.sections[0].paragraphs[0][0].text
    assert "14" in lede or "Fourteen" in lede
    assert "officials" not in lede
