"""Plans that have passed since they were reported, and those still ahead."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from copydesk.write.ahead import Prospect, prospect
from tests.write.made import OWNED

_REPORTED = datetime(2025, 3, 11, 12, tzinfo=UTC)
_LATER = datetime(2025, 3, 20, 8, tzinfo=UTC)


def _prospect(verb: str, rest: str, as_of: datetime) -> Prospect:
    piece = replace(OWNED.evidence[0], published=_REPORTED)
    return prospect(replace(OWNED, verb=verb, rest=rest, evidence=(piece,)), rest, as_of)


@pytest.mark.parametrize(
    ("verb", "rest"),
    [
        ("will propose", "a successor"),
        ("will reopen", "on 18 March"),
        ("leaves", "the Corn Exchange on 17 March at six"),
        ("is to lead", "the ministry until a successor is sworn in"),
        ("is", "due to be closed on 19 March"),
        ("has been called", "for 17 March if no agreement is reached"),
        ("will pay", "the rest if the court agrees"),
    ],
)
def test_a_plan_whose_time_is_over_has_passed(verb: str, rest: str) -> None:
    assert _prospect(verb, rest, _LATER) is Prospect.PASSED


@pytest.mark.parametrize(
    ("verb", "rest", "as_of"),
    [
        ("will propose", "a successor", _REPORTED),
        ("will reopen", "on 4 April", _LATER),
        ("is to be closed", "by the end of 2027", _LATER),
        ("leaves", "the Corn Exchange on 21 March at six", _LATER),
    ],
)
def test_what_is_still_to_come_lies_ahead(verb: str, rest: str, as_of: datetime) -> None:
    assert _prospect(verb, rest, as_of) is Prospect.AHEAD


@pytest.mark.parametrize(
    ("verb", "rest"),
    [
        ("will receive", "14 weeks of base pay"),
        ("was built", "in 1987"),
        ("has", "320 employees"),
        ("opened", "on 3 March"),
    ],
)
def test_terms_and_what_has_happened_hold(verb: str, rest: str) -> None:
    assert _prospect(verb, rest, _LATER) is Prospect.PAST
