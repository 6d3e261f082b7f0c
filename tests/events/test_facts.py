"""Facts: what reports tell beside the timeline, each clause with all that belongs to it."""

from pathlib import Path

import pytest

from copydesk.api import sources_in
from copydesk.events.whole import wholes_in
from tests.events.reports import MONDAY, TUESDAY, recorded, written


def clauses(folder: Path, words: str) -> list[str]:
    """The whole clauses of a report of some words."""
    written(folder, {"one": ("Coast Wire", MONDAY, words)})
    prepared = sources_in(folder)
    reading = prepared.passages.readings[0]  # type: ignore[union-attr]
    return [
        f"{one.subject} {one.verb} {one.rest}".strip()
        for number in range(len(reading.sentences))
        for one in wholes_in(reading, number)
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "Ada Brill, who led the harbour board, resigned on Friday.",
            "Ada Brill led the harbour board",
        ),
        (
            "The pier was finished in 1931 and belongs to the harbour board.",
            "The pier belongs to the harbour board",
        ),
        (
            "Arlen were caught in the fifth minute of stoppage time, when Mona Reed scored from a "
            "corner.",
            "Mona Reed scored from a corner in the fifth minute of stoppage time",
        ),
        (
            "In the second half the referee stopped the match in Arlen.",
            "the referee stopped the match in Arlen in the second half",
        ),
        (
            "The Lunn bridge gave way at 4:12 a.m. (0312 GMT), sending lorries into the river.",
            "The Lunn bridge gave way at 4:12 a.m., sending lorries into the river",
        ),
        (
            "The board asked 28 people and found nobody.",
            "The board asked 28 people and found nobody",
        ),
        (
            "The board sold its old mill in Arlen but kept the name of the mill.",
            "The board sold its old mill in Arlen but kept the name of the mill",
        ),
    ],
)
def test_a_sentence_is_told_in_clauses_of_their_own(tmp_path: Path, words: str, told: str) -> None:
    found = [one.replace(",", "") for one in clauses(tmp_path / "r", words)]
    assert told.replace(",", "") in found


@pytest.mark.parametrize(
    "words",
    [
        "If the gate fails, the lake empties into the town.",
        "They had expected it.",
        "The bridge almost fell into the Lunn.",
        "Who built the bridge over the Lunn?",
        "The mayor may say that the bridge fell by itself.",
    ],
)
def test_what_is_not_stated_or_points_elsewhere_is_no_clause(tmp_path: Path, words: str) -> None:
    told = " ".join(clauses(tmp_path / "r", words))
    assert "empties" not in told
    assert "expected" not in told
    assert "fell" not in told


def test_the_outcome_of_what_was_tried_is_not_told_alone(tmp_path: Path) -> None:
    words = "The board has compared our lists and found no match."
    assert not [one for one in clauses(tmp_path / "r", words) if one.startswith("The board found")]


WIRE = (
    "ARLEN, March 3 (Coast Wire) - A bridge over the Lunn collapsed in Arlen on Monday, throwing "
    "four lorries into the river, police in Arlen said. The bridge carried the coast railway over "
    "the Lunn. A crane lifted two lorries from the riverbed."
)
PAPER = (
    "Arlen is without its bridge over the Lunn since Monday. In the riverbed two lorries lay until "
    "a crane lifted two lorries from the riverbed of the Lunn. The mayor of Arlen smiled."
)


def test_a_fact_that_two_origins_tell_cites_both_and_scenes_are_none(tmp_path: Path) -> None:
    reports = {
        "wire": ("Coast Wire", MONDAY, WIRE),
        "copy": ("Dell Post", MONDAY, f"{WIRE} Coast Wire"),
        "paper": ("Arlen Mirror", TUESDAY, PAPER),
    }
    event = recorded(tmp_path / "bridge", reports).events[0]
    facts = [one for one in event.background if one.when is None]
    assert any("carried the coast railway" in f"{one.verb} {one.rest}" for one in facts)
    assert not any("smiled" in one.verb for one in facts)
