"""Numbers that a report sets against those they take the place of."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from copydesk.ingest import read
from copydesk.understand.quantity.revisions import revisions_of
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from tests.events.reports import MONDAY, TUESDAY, figure, recorded, values


def pairs(words: str) -> list[tuple[float, float]]:
    """The new and the old number of each revision in some words."""
    article = read(words)
    told = datetime(2025, 3, 4, 12, tzinfo=UTC)
    reading = Reading(article, find_reference(article, told))
    return [(one.new.value, one.old.value) for one in revisions_of(reading)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The queue is 640 metres long, not 580.", [(640, 580)]),
        ("Sales came to 312 tickets, up from an earlier 290.", [(312, 290)]),
        ("The count was revised from 410 to about 455 after a second look.", [(455, 410)]),
        ("It lists 81 boats, more than the 64 reported last week.", [(81, 64)]),
        ("The backlog, put at 5,400 on Friday, is now 7,100.", [(7100, 5400)]),
        ("A lead of 52 votes has turned into a lead of 18.", [(18, 52)]),
        ("The pit is 27 metres deep instead of 33.", [(27, 33)]),
        ("They now expect savings of €44 million, where they had promised 38.", [(44e6, 38)]),
    ],
)
def test_a_number_that_replaces_another(words: str, found: list[tuple[float, float]]) -> None:
    assert pairs(words) == found


@pytest.mark.parametrize(
    "words",
    [
        "Revenue rose to $412 million from $396 million a year earlier.",
        "Analysts foresaw anything from 250 to 400 layoffs.",
        "Of 120 seats the Greens took 44, from Arlen to Dell.",
        "It sent 12 trucks, five more than two weeks ago.",
        "The path runs 14 km from the 3 villages.",
        "Arlen Mills ended at €19.10 on Tuesday and Dell Foundry ended at €5.70.",
        "Prices rose 2.9% in January from 3.4% in December.",
    ],
)
def test_another_year_a_range_and_another_thing_are_no_revision(words: str) -> None:
    assert pairs(words) == []


def test_a_figure_told_in_other_words_is_one_with_what_replaces_it(tmp_path: Path) -> None:
    reports = {
        "monday": (
            "Coast Wire",
            MONDAY,
            "Arlen Harbour said on Monday that its breakwater had lost about 1,300 tonnes of stone "
            "in the Arlen storm. The Arlen storm blew over the harbour for a night.",
        ),
        "tuesday": (
            "Dell Post",
            TUESDAY,
            "Divers in Arlen make it 2,100 tonnes, not the 1,300 that Arlen Harbour first named "
            "after the storm. The Arlen storm has passed the harbour.",
        ),
    }
    (event,) = recorded(tmp_path / "harbour", reports).events
    stone = figure(event, "amount of stone")
    assert values(stone) == [1300, 2100]
    assert stone.current.value == 2100


@pytest.mark.parametrize(
    ("first", "second", "name", "found"),
    [
        (
            "Lena Orr won the Arlen vote by 310 votes, the Arlen commission said on Monday.",
            "Lena Orr's lead in the Arlen vote is 288 votes and not 310, the Arlen court found.",
            "vote lead",
            [310, 288],
        ),
        (
            "The ferry Arlen Star sank off Arlen on Monday with 140 people on board, police said.",
            "Arlen police lowered the number on board the Arlen Star to 131, from the 140 "
            "announced on Monday.",
            "on board",
            [140, 131],
        ),
        (
            "In the Arlen flood 60 survivors were counted on Monday, the mayor of Arlen said.",
            "The mayor of Arlen said that 75 people had been rescued in the Arlen flood.",
            "rescued",
            [60, 75],
        ),
        (
            "Arlen hospital said on Monday that 120 operations had been postponed in the strike.",
            "The Arlen hospital strike has so far led to 205 postponed operations, it said.",
            "operations postponed",
            [120, 205],
        ),
        (
            "Key figures of the Arlen fair.\n\nTickets sold: 4,210.\n\nThe Arlen fair opened.",
            "The Arlen fair has sold 4,870 tickets, the organisers in Arlen said on Tuesday.",
            "tickets sold",
            [4210, 4870],
        ),
    ],
)
def test_what_is_counted_in_other_words(
    tmp_path: Path, first: str, second: str, name: str, found: list[float]
) -> None:
    reports = {"monday": ("Coast Wire", MONDAY, first), "tuesday": ("Dell Post", TUESDAY, second)}
    event = recorded(tmp_path / "two", reports).events[0]
    assert values(figure(event, name)) == found


@pytest.mark.parametrize(
    "aside",
    [
        "The inquiry found no deaths, 40 injured and much damage.",
        'Her film "Forty Winters" opens the fair.',
        "Of the 30 trapped in the mill 22 have survived.",
    ],
)
def test_what_nobody_suffered_a_title_and_a_part_are_no_toll(tmp_path: Path, aside: str) -> None:
    first = "Twelve people were killed in the Arlen flood on Monday, the mayor of Arlen said."
    second = f"Fifteen people were killed in the Arlen flood, the mayor of Arlen said. {aside}"
    reports = {"monday": ("Coast Wire", MONDAY, first), "tuesday": ("Dell Post", TUESDAY, second)}
    event = recorded(tmp_path / "two", reports).events[0]
    assert values(figure(event, "dead")) == [12, 15]
