"""Ranks that a report refutes without a word of theirs: by a record, a precedent, a greater one."""

import pytest

from copydesk.verify import faults
from tests.verify.reports import compared

DRAFT = "The tanker Halden ran aground off Port Sella on Monday and spilled 900 tonnes of oil. {}"
REPORT = (
    "Two tugs from Harn are standing by. The tanker Halden, which struck a reef off Port Sella on "
    "Monday, has lost 900 tonnes of oil. {} Fishermen have been told to keep their boats in, and a "
    "boom now shields the salt marsh."
)


def _refuted(draft: str, report: str) -> bool:
    found = compared(DRAFT.format(draft), {"Sella Wire": REPORT.format(report)})
    return any(one.code == faults.SUPERLATIVE.code for one in found.findings)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        (
            "No minister in the history of the republic had ever been charged over a spill.",
            "Two other ministers have been charged over spills, in 1976 and in 1996.",
        ),
        (
            "It was the first time that a tanker had broken up on the reef.",
            "Older fishermen remember 1996, when the tanker Corvina broke up on the same reef.",
        ),
        (
            "It was the first grounding to close the harbour.",
            "For the record: this was the third grounding to close the harbour, after those of "
            "1974 and 1996.",
        ),
        (
            "She is the first captain of the line to be tried.",
            "One captain of the line has been tried before, in 2001.",
        ),
        (
            "It is the first time that anyone has been tried for a spill in the republic, which "
            "was founded in 1961.",
            "The republic has tried people for a spill before, in 1976 and 1996.",
        ),
    ],
)
def test_an_earlier_case_is_recalled(draft: str, report: str) -> None:
    assert _refuted(draft, report)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        (
            "The wave of 14 metres was the highest ever measured off the coast.",
            "The wave is well below the coast record, 19 metres in February 1998.",
        ),
        (
            "The wave of 14 metres was the highest ever measured at the reef.",
            "The reef record is 19 metres (February 1998).",
        ),
        (
            "It is the longest salvage ever on the coast.",
            "It is not a record for the coast, where a salvage has gone on for longer.",
        ),
        (
            "It was the strongest storm ever measured in the strait.",
            "The storm of 1998 blew in the same strait. At 61 knots it was clearly stronger than "
            "this one.",
        ),
        (
            "The company will be the largest oil carrier in Norway.",
            "The company will rank ninth in the world and third in Norway.",
        ),
        (
            "The vote was the tightest in the 60-year history of the port council.",
            "It was the closest vote of the port council since 1998.",
        ),
    ],
)
def test_a_record_or_a_place_below_the_top(draft: str, report: str) -> None:
    assert _refuted(draft, report)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        (
            "The Halden was the biggest ship ever to call at Port Sella.",
            "Two larger ships call at Port Sella every week.",
        ),
        (
            "The salvage is the most expensive in the country's history.",
            "The salvage of the Corvina cost more.",
        ),
        (
            "The ship is the fastest of its class.",
            "The Vesta, of the same class, is a knot faster.",
        ),
        (
            "It was the highest fine ever imposed on a shipping company.",
            "The fine falls short of the 12 million imposed on Lund Line in 2009.",
        ),
        (
            "It is the deepest salvage ever attempted.",
            "A wreck was raised from 120 metres in 2011, twice as deep.",
        ),
        (
            "The damages of 40 million euros are the highest that a court in the country has ever "
            "awarded.",
            "The court awarded 55 million euros after the Corvina spill in 1998.",
        ),
        (
            "The spill is the biggest in Europe this century.",
            "It is the biggest spill in Europe since 2018.",
        ),
        (
            "Sella is the busiest port on the coast.",
            "Sella is second to Harn among the ports of the coast.",
        ),
    ],
)
def test_a_greater_one(draft: str, report: str) -> None:
    assert _refuted(draft, report)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        (
            "Captain Orla Venn is the only woman in command of a tanker in the fleet.",
            "Captain Venn is one of three women who command tankers in the fleet.",
        ),
        ("No other country has banned such ships.", "Such ships are banned in Norway too."),
    ],
)
def test_one_alone_is_one_of_several(draft: str, report: str) -> None:
    assert _refuted(draft, report)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        (
            "The wave of 14 metres was the highest ever measured off Sella.",
            "The wave of 14 metres is well below the national record, 19 metres off Harn in 1998.",
        ),
        (
            "At 14 metres it was the highest wave ever measured at the reef.",
            "At 14 metres the wave passed the record of 12 metres from 1998.",
        ),
        (
            "It was the first time that the boom had given way.",
            "The mayor recalled that in 1998 the same boom had held.",
        ),
        (
            "Ada Korn is the first minister of transport to resign.",
            "Ada Korn is the country's fifth minister of transport.",
        ),
        (
            "No minister in the history of the republic had ever resigned over a spill.",
            "Older readers will remember 1998, when the fleet was sold.",
        ),
        ("It is the biggest port on the coast.", "Larger ports are planned on the coast."),
        (
            "The port is the oldest on the coast.",
            "The church beside it, Saint Lund, is older.",
        ),
        (
            "No rider had ever won the coast race three times.",
            "Per Lund has won it twice, in 2011 and 2018; older fans will remember how.",
        ),
        (
            "Ada Korn is the only woman on the port council.",
            "Ada Korn is one of four women who have led the city's companies.",
        ),
        ("No other port was shut.", "The port of Harn was also warned, but stayed open."),
        (
            "Never before had the quay been closed for a spill.",
            "In 2019 the same quay was closed for repairs.",
        ),
        (
            "It was the strongest storm ever measured in the strait.",
            "The storm of 1998, which did more harm, was weaker than this one.",
        ),
    ],
)
def test_what_only_looks_like_one_is_let_be(draft: str, report: str) -> None:
    assert not _refuted(draft, report)
