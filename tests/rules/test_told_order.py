"""Sentences that set their event before or after the one just told."""

from datetime import datetime

import pytest

import copydesk
from copydesk.model.finding import Severity

WRONG = [
    "The dam burst at 5:40 a.m. The warning was sent at 6:15 a.m., before the collapse, records "
    "show.",
    "Ms Varga lodged her complaint on 12 May. The firm dismissed her on 8 May, in response to the "
    "complaint, she says.",
    "Rebels took the airport on 3 November. The capture prompted the president's flight on 1 "
    "November to the coast, aides said.",
    "The fire brigade was called at 22:14. Only afterwards, at 22:05, did the caretaker see smoke.",
    "The minister left for Geneva on 9 October. He had by then already signed it, on 11 October.",
]
RIGHT = [
    "The dam burst at 5:40 a.m. The warning was sent at 6:15 a.m., after the collapse.",
    "The deal was signed on 3 May. This led to the sale, completed on 20 June, of the yard.",
    "The plant shut on 30 June. The minister spoke on 4 July, before the vote, of hope.",
    "A shell fell in the October 13 attack. The army moved on the town after the September 12 "
    "truce collapsed less than a week after it was signed.",
    "The storm hit on 3 May. Prices rose after the storm, from 1 May's low.",
    "The fire began at 22:10. It was out by 23:40, before the roof fell.",
    "The deal was signed on 3 May. It followed talks that opened on 20 March in Rome.",
]


def _codes(text: str) -> list[str]:
    report = copydesk.check(text, published=datetime(2024, 11, 12))
    return [one.code for one in report.findings if one.severity is not Severity.INFO]


@pytest.mark.parametrize("text", WRONG)
def test_an_order_that_the_times_deny_is_found(text: str) -> None:
    assert _codes(text) == ["DT007"]


@pytest.mark.parametrize("text", RIGHT)
def test_an_order_that_the_times_bear_out_is_left_alone(text: str) -> None:
    assert _codes(text) == []
