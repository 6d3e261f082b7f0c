"""Ranks, sides, rooms, places of deeds and orders told in other words than the sources'."""

import pytest

from tests.verify.reports import compared, wrong_words

CASES = [
    # ranks
    (
        "The bridge at Ellen is 612 metres long. Only the Garrow viaduct, at 804 metres, is longer "
        "among the country's wooden bridges.",
        "Ellen has opened its wooden bridge. At 612 metres it is {} in the country.",
        "the longest wooden bridge",
        "the second longest wooden bridge",
    ),
    (
        "The museum of Veld drew 402,000 visitors last year. It had been busier once, in 2012, "
        "with 460,000.",
        "Veld's museum has had {}, with 402,000 visitors. The lift is being replaced.",
        "the busiest year in its history",
        "its busiest year since 2012",
    ),
    (
        "Tomo Reis has 31 titles, one fewer than Per Holm, who leads the list of the tour.",
        "Tomo Reis has won his 31st title, in Gand. {} on the tour has won more.",
        "No player",
        "One player",
    ),
    # sides and rooms
    (
        "The fire began on the north side of the river Arda, in a paper store.",
        "A fire has destroyed eleven houses. It started in a paper store on the {} of the Arda.",
        "southern bank",
        "northern bank",
    ),
    (
        "The lower deck of the ferry Amalia was flooded through a side door.",
        "The ferry Amalia has been towed to port. Water had flooded its {}.",
        "upper deck",
        "lower deck",
    ),
    (
        "The tug Amalia caught fire at berth 3 of the fuel terminal, on the east mole. Her cook "
        "raised the alarm.",
        "Four men died on the tug Amalia in Orrin. She was moored on the {}, at the fuel terminal.",
        "west mole",
        "east mole",
    ),
    # places of deeds
    (
        "The summit will be held in Lunden and not in Brask, the ministry said.",
        "The summit on water is to be held in {}. Twenty heads of state are coming.",
        "Brask",
        "Lunden",
    ),
    # orders
    (
        "A plane landed in a field near Oss. The pilot radioed for help at 13:02. The engine had "
        "stopped at 12:55.",
        "A plane has landed in a field near Oss. Its pilot called for help {} the engine cut out.",
        "before",
        "after",
    ),
    (
        "Police arrested Nils Garm on 9 June. His house was searched on 12 June.",
        "Nils Garm, a dealer, is in custody. The search of his house was {} his arrest.",
        "followed by",
        "preceded by",
    ),
]


@pytest.mark.parametrize(("report", "draft", "wrong", "right"), CASES)
def test_what_a_source_has_otherwise_is_found(
    report: str, draft: str, wrong: str, right: str
) -> None:
    assert wrong_words(compared(draft.format(wrong), {"Anner Wire": report}))
    assert wrong_words(compared(draft.format(right), {"Anner Wire": report})) == []


def test_a_length_that_a_source_tells_as_a_rank_is_not_set_against_another() -> None:
    report = "The strike at Corr entered its 70th day, the longest since the 118-day one of 1985."
    draft = (
        "For 70 days the miners of Corr have been on strike, longer than at any time since 1985."
    )
    assert wrong_words(compared(draft, {"Anner Wire": report})) == []


def test_a_state_that_is_told_as_of_a_time_is_open() -> None:
    report = "The firm Aero published its profit warning on 9 October. Its head sold on 3 October."
    draft = "Aero's head sold his shares while the profit warning was still unpublished."
    assert wrong_words(compared(draft, {"Anner Wire": report})) == []
