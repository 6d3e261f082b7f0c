"""Leads, changes and medals that two or more cells of a table make.

The right ones speak of another time than the table does, of a part of it, of what may yet be, or
are told as roughly as they may be.
"""

from datetime import datetime

import pytest

import copydesk

PUBLISHED = datetime(2025, 6, 17)
RACE = (
    "| Place | Runner | Time |\n"
    "|---|---|---|\n"
    "| 1 | Ito | 1:58:20 |\n"
    "| 2 | Bell | 2:00:00 |\n"
    "| 3 | Ruiz | 2:03:10 |\n"
)
LEAGUE = (
    "| Club | P | Pts |\n"
    "|---|---|---|\n"
    "| Arden | 20 | 41 |\n"
    "| Melby | 20 | 38 |\n"
    "| Osk | 20 | 31 |\n"
)
PRICES = "| Share | May | June |\n|---|---|---|\n| Rennet | 71 | 80 |\n| Lodge | 44 | 46 |\n"
MEDALS = (
    "| Country | Gold | Silver | Bronze |\n"
    "|---|---|---|---|\n"
    "| Estonia | 2 | 4 | 1 |\n"
    "| Latvia | 1 | 2 | 5 |\n"
)

RIGHT = [
    ("After 30km Ito was 60 seconds ahead of Bell.", RACE),
    ("Ito was 60 seconds ahead of Bell at half-way.", RACE),
    ("Ito won, under two minutes ahead of Bell.", RACE),
    ("Ito won, more than a minute ahead of Bell.", RACE),
    ("Ito won, one minute and a half ahead of Bell.", RACE),
    ("Ito won, some 1.5 minutes ahead of Bell.", RACE),
    ("Ito won, two minutes or so ahead of Bell.", RACE),
    ("Ito won, 0.28 seconds ahead of Bell.", RACE),
    ("Bell finished 100 seconds behind Ito and 190 seconds ahead of Ruiz.", RACE),
    ("Ito won, 1 minute 40 seconds ahead of Bell.", RACE),
    ("Ito won, one minute, 40 seconds ahead of Bell.", RACE),
    ("Ito won, one minute and 40 seconds ahead of Bell.", RACE),
    ("Ito won, almost two minutes ahead of Bell.", RACE),
    ("Ito won, two minutes ahead of Bell.", RACE),
    ("Ito won, about 90 seconds ahead of Bell.", RACE),
    ("Ito won, more than 90 seconds ahead of Bell.", RACE),
    ("Ito won, at least 60 seconds ahead of Bell.", RACE),
    ("Ito won, 100 seconds ahead of Bell.", RACE),
    ("Arden could go six points clear of Melby on Sunday.", LEAGUE),
    ("In March Arden were eight points ahead of Melby.", LEAGUE),
    ("To stay up Arden need to finish four points above Melby.", LEAGUE),
    ("A win would put Arden six points clear of Melby.", LEAGUE),
    ("Arden were two points behind Melby at Christmas.", LEAGUE),
    ("Last year Arden finished four points ahead of Melby.", LEAGUE),
    ("At half-time Arden were two points ahead of Melby.", LEAGUE),
    ("The price of Rennet has gone up by seven points since February.", PRICES),
    ("Last year Rennet rose by 12 points.", PRICES),
    ("Rennet rose by five points on Friday alone.", PRICES),
    ("Rennet rose by five points in the first week.", PRICES),
    ("Estonia won four medals on the last day alone.", MEDALS),
    ("In 2012 Estonia went home with eight medals.", MEDALS),
    ("Estonia won four medals on the final day.", MEDALS),
    ("Estonia won four medals on Sunday.", MEDALS),
    ("At the last Games Estonia won six medals.", MEDALS),
]

WRONG = [
    ("The 23-year-old Ito won, 90 seconds ahead of Bell.", RACE),
    ("Arden are four points clear of Melby with three games left.", LEAGUE),
    ("Ito won, 90 seconds ahead of Bell.", RACE),
    ("Ito won, 1 minute 30 seconds ahead of Bell.", RACE),
    ("Ito won, four minutes ahead of Bell.", RACE),
    ("Ito won, more than two minutes ahead of Bell.", RACE),
    ("Ito won, at least 110 seconds ahead of Bell.", RACE),
    ("Ito won on Sunday in 1:58:20, 90 seconds ahead of Bell.", RACE),
    ("Ito won in 1:58:20. He was a minute and 10 seconds ahead of Bell.", RACE),
    ("On June 3 Ito won, 90 seconds ahead of Bell, in a time of 1:58:20.", RACE),
    ("Ito won, less than 90 seconds ahead of Bell.", RACE),
    ("Arden moved on to 41 points on Sunday, five points clear of Melby.", LEAGUE),
    ("Arden are more than four points clear of Melby.", LEAGUE),
    ("The draw left Arden four points clear of Melby.", LEAGUE),
    ("On Sunday Arden drew and are now four points clear of Melby.", LEAGUE),
    ("The price of Rennet has gone up by seven points.", PRICES),
    ("The price of Rennet went up by seven points in June.", PRICES),
    ("Between May and June Rennet rose by seven points.", PRICES),
    ("Estonia, with eight medals, had never done so well.", MEDALS),
]


def flags(text: str, table: str) -> list[str]:
    report = copydesk.check(f"{text}\n\n{table}", published=PUBLISHED)
    return [f.message for f in report.findings if f.code == "FG002"]


@pytest.mark.parametrize(("text", "table"), RIGHT)
def test_right_gap_is_left_alone(text: str, table: str) -> None:
    assert flags(text, table) == []


@pytest.mark.parametrize(("text", "table"), WRONG)
def test_wrong_gap_is_flagged(text: str, table: str) -> None:
    assert len(flags(text, table)) == 1
