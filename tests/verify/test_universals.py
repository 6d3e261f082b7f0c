"""What is said of all, of none or of any time, and of one of them is not so."""

import pytest

from copydesk.verify import faults
from tests.verify.reports import compared

DRAFT = "A pipe burst at the Harn chemical plant on Monday night. {}"
REPORT = (
    "Two fire crews from Tolm are still at work. The pipe that burst at the chemical plant in Harn "
    "on Monday night carried steam. {} The road to the mill is shut, and schools near by are "
    "closed until Thursday."
)


def _opposed(draft: str, report: str) -> bool:
    found = compared(DRAFT.format(draft), {"Harn Wire": REPORT.format(report)})
    return any(one.code == faults.OPPOSITE.code for one in found.findings)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        ("The police made no arrests.", "Police said that four people had been arrested."),
        ("The police made no arrests.", "Four men were arrested at the gate by the police."),
        ("The company issued no warning.", "The company warned residents at 23:10."),
        ("The three valves closed at once.", "One of the three valves did not close."),
        ("Both pumps were running.", "The second pump was not running."),
        ("None of the workers was hurt.", "Three workers were hurt."),
        ("The plant had never been inspected.", "Inspectors inspected the plant in 2023."),
        ("The inspectors found no faults.", "The inspectors found two faults in the welds."),
        ("All four alarms worked.", "The alarm in the boiler house did not work."),
        ("No resident was moved.", "Forty residents were moved to a school."),
    ],
)
def test_one_of_them_is_not_so(draft: str, report: str) -> None:
    assert _opposed(draft, report)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        ("All the sirens sounded.", "The sirens did not sound at the neighbouring plant."),
        ("Both pumps were running.", "A third pump was not running, as it was in repair."),
        ("None of the workers was hurt.", "A passer-by was hurt by a car."),
        ("None of the tanks leaked.", "The tanks of a lorry leaked on the road."),
        (
            "The inspectors found no faults in the welds.",
            "The inspectors found two faults in the wiring.",
        ),
        ("No resident was moved.", "Residents of Tolm were moved last year."),
        ("The company issued no warning.", "The company had warned of price rises."),
        ("All the tests were passed.", "An earlier test was not passed."),
        ("The three men were released.", "One of the three men was not released until noon."),
        ("All the shops were open again.", "The shops were not open on Monday night."),
        ("All members were told.", "The public was not told."),
        ("The plant had never been fined.", "The company was fined in 2019 for its mill at Tolm."),
    ],
)
def test_others_another_time_another_thing(draft: str, report: str) -> None:
    assert not _opposed(draft, report)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        ("The inquiry panel was unanimous.", "The inquiry panel voted three to two."),
        (
            "The town council passed the order without a dissenting vote.",
            "The council passed the order. It did so by nine votes to four.",
        ),
        ("The court unanimously shut the plant.", "The judges shut the plant by a vote of 4-1."),
    ],
)
def test_some_were_against_what_is_said_to_be_unanimous(draft: str, report: str) -> None:
    assert _opposed(draft, report)


@pytest.mark.parametrize(
    ("draft", "report"),
    [
        ("The inquiry panel was not unanimous.", "The inquiry panel voted three to two."),
        ("The inquiry panel was unanimous.", "The town council voted three to two."),
        (
            "The inquiry panel was unanimous on the fault.",
            "The panel was unanimous on the fault. On the fine it voted three to two.",
        ),
        (
            "The council was unanimous on the order.",
            "The council voted nine to four on a levy, and by eight votes to five on a school.",
        ),
        ("The inquiry panel was unanimous.", "The inquiry panel voted by five to none."),
    ],
)
def test_another_vote_or_another_body_opposes_nothing(draft: str, report: str) -> None:
    assert not _opposed(draft, report)
