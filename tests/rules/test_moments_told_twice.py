"""One moment told by two times, in many wordings: of two places, and of one."""

from datetime import datetime

import pytest

import copydesk
from copydesk.model.finding import Severity

WRONG = [
    (
        "Lima is five hours behind GMT, so the plane, which came down at 21:40, did so at "
        "04:40 GMT.",
        "04:40 GMT",
    ),
    ("In Tarsk, where clocks run seven hours ahead of GMT, it shut at 8 p.m., or 3 p.m. GMT.",
     "3 p.m. GMT"),
    ("Tokyo is nine hours ahead of London. The report, out at 3 p.m. in Tokyo, reached London at "
     "7 a.m.", "7 a.m."),
    ("It was 08:50 local time; in Greenwich it was 03:50. Dhaka is six hours ahead.", "03:50"),
    ("Trading was halted on Thursday at 2 p.m. Pacific Standard Time, which is 8 p.m. GMT.",
     "8 p.m. GMT"),
    ("Her watch stopped at 16:15 (a quarter past five in the afternoon), the coroner heard.",
     "a quarter past five in the afternoon"),
    ("Twenty minutes past noon, at 00:20 by the log, the guard left.",
     "Twenty minutes past noon, at 00:20"),
    ("He was seen at quarter to nine on Friday morning, and the camera is stamped 20:45.",
     "quarter to nine"),
]  # fmt: skip
RIGHT = [
    "Lima is five hours behind GMT, so the plane, which came down at 21:40, did so at 02:40 GMT.",
    "It was 08:50 local time; in Greenwich it was 02:50. Dhaka is six hours ahead.",
    "The shop opens at 9 a.m. in London and at 10 a.m. in Paris.",
    "Trading starts at 9 a.m. in Tokyo, 8 a.m. in London, 9.30 in New York.",
    "She left Lima at 21:40 and reached Madrid at 15:10. Madrid is six hours ahead.",
    "Trains leave at 6:15, half past seven and a quarter to nine; the last at 10.",
    "Clocks go back on Sunday. From 7am to 8am the road will be shut.",
    "It was 3 p.m. in New York, 8 p.m. in London and 9 p.m. in Paris when markets fell.",
    "It will be carried live from 4:30 p.m., or 4 p.m. on the mainland.",
    "By 9:20 on Saturday morning 40 people had come; at 21:20 there were none.",
]


def _found(text: str) -> list[str]:
    report = copydesk.check(text, published=datetime(2024, 11, 12))
    return [
        one.span.cut(report.article.text)
        for one in report.findings
        if one.severity is not Severity.INFO
    ]


@pytest.mark.parametrize(("text", "words"), WRONG)
def test_two_times_at_odds_are_found(text: str, words: str) -> None:
    assert _found(text) == [words]


@pytest.mark.parametrize("text", RIGHT)
def test_times_that_go_together_are_left_alone(text: str) -> None:
    assert _found(text) == []
