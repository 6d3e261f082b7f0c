"""The event as agencies tell it, sentence by sentence."""

from pathlib import Path

import pytest

from copydesk.model.event import Event
from tests.events.reports import MONDAY, TUESDAY, recorded

WIRE = (
    "LUNN, March 3 (Coast Wire) - A ferry with 60 people on board ran onto a sandbank off Lunn on "
    "Monday, the coastguard said.\n\n"
    "It had left Orvell at noon. The master, Ida Brekke, said the rudder had jammed. She called "
    "for help at once."
)
COLUMN = (
    "Sandbanks move.\n\nThe ferry was towed off the sandbank off Lunn on Tuesday, the coastguard "
    "said. None of the 60 people on board was hurt.\n\nThe ferry sails again on Friday, the "
    "coastguard said.\n\nI like boats, and Ida Brekke does."
)


@pytest.fixture
def event(tmp_path: Path) -> Event:
    reports = {
        "wire": ("Coast Wire", MONDAY, WIRE),
        "copy": ("Lunn Herald", MONDAY, WIRE.replace("LUNN, March 3 (Coast Wire) - ", "")),
        "column": ("Weekly Ferry", TUESDAY, COLUMN),
    }
    return recorded(tmp_path / "sources", reports).events[0]


def test_an_agencys_report_is_told_whole_and_in_its_order(event: Event) -> None:
    words = [one.words for one in event.account if one.agency]
    assert words[0].startswith("A ferry with 60 people")
    assert words[1] == "It had left Orvell at noon."
    assert len(words) == 4


def test_she_is_named_where_the_paragraph_names_one_person(event: Event) -> None:
    assert [one.words for one in event.account if one.agency][-1] == (
        "Ida Brekke called for help at once."
    )


def test_a_sentence_knows_the_one_that_it_leans_on(event: Event) -> None:
    leaning = next(one for one in event.account if one.leans)
    assert leaning.words.startswith("It had left")
    assert leaning.after is None


def test_a_report_of_another_kind_gives_its_opening_and_a_copy_nothing(event: Event) -> None:
    others = {one.evidence[0].source for one in event.account if not one.agency}
    assert others == {"column.md"}
    assert not any("I like boats" in one.words for one in event.account)


def test_without_an_agency_there_is_no_account(tmp_path: Path) -> None:
    reports = {"column": ("Weekly Ferry", TUESDAY, COLUMN)}
    events = recorded(tmp_path / "sources", reports).events
    assert all(not one.account for one in events)
