"""Sentences about clocks, holidays and days to come that are right as they stand."""

from datetime import datetime

import pytest

import copydesk
from copydesk.model.finding import Severity

# ruff: noqa: E501 -- one sentence a line reads best

PUBLISHED = "2025-06-17"
RIGHT = [
    # DT016
    "The women set off at 08:30, a quarter of an hour behind the juniors, who had left at 08:15.",
    "The draw is at 15:00 GMT; watchers in Delhi, five and a half hours ahead, must tune in by 20:30.",
    "The pumps stopped at six in the morning in Turin and, given a difference of six hours, at noon in Dhaka.",
    # DT003
    "The blast was heard at half past two on Friday morning. In Lisbon, three hours behind, it was half past eleven.",
    # DT010
    "Talks begin on Friday afternoon, at 4 p.m.",
    "They met on Monday afternoon (8 p.m. in Delhi).",
    "Doors open at noon (5 p.m. on weekdays).",
    "Kick-off is at noon, 5 p.m. in London.",
    "The shop closes at midnight, 8 p.m. on Sundays.",
    "The match starts on Sunday morning, at 8 p.m. in Los Angeles on Saturday.",
    # DT012
    "The St Patrick's Day parade, March 15, 2025, ran down Main Street.",
    "The Halloween parade, 26 October 2024, drew thousands.",
    "A New Year's Day swim, 4 January 2025, was put back by storms.",
    "May Day bank holiday, 5 May 2025, was wet.",
    "Ash Wednesday was on 5 March 2025, Easter on 20 April 2025.",
    "Russians dived into icy water for Epiphany, January 19, 2025.",
    "Ascension Day, 1 June 2025, was kept on Sunday.",
    "The Feast of Corpus Christi, 22 June 2025, is kept on Sunday in Britain.",
    "The Anzac Day holiday, Monday, 27 April 2026, applies in the west.",
    "Boxing Day, 28 December 2026, is the substitute holiday.",
    "New Year's Eve concerts, 30 and 31 December 2024, sold out.",
    "Remembrance Day, 9 November 2025, was wet.",
    # DT011
    "On 10 January the train crashed at 9 a.m. Paris time (0800 GMT).",
    "The shooting in Georgia came at 7 p.m. local time (2300 GMT).",
    "The French president left for Brazil at 7 p.m. local time (1700 GMT).",
    "Japan's rocket rose from Kourou at 6 p.m. local time (2100 GMT).",
    "Israel struck the Iranian site at 3 a.m. local time (2330 GMT).",
    "Jordan said that he fell at 7 p.m. local time (2300 GMT).",
    "The plane left New York at 9 p.m. local time (0100 GMT) and landed in London at 9 a.m. local time (0800 GMT).",
    "The race is at 3 p.m. local time (1300 GMT). The next, in Montreal, is at 2 p.m. local time (1800 GMT).",
    "The blast came at 10 p.m. local time (1900 GMT) in Gaza and at 10:30 p.m. (1900 GMT) in Tehran.",
    "Strikes began at 9 p.m. (1900 GMT) in Gaza and at 10:30 p.m. (1900 GMT) in Tehran.",
    # DT008
    "On June 31 firms signed up.",
    "In September 31 of the 40 were freed.",
    "There is no 30 February.",
    "HR 31/4/2024",
    # DT009
    "The preacher began at Genesis 49:10 and stopped at 50:26.",
    "The leader crossed at 26:15, and the rest by 27:40.",
    "The mix is changed from 50:50 to 30:70.",
    # DT015
    "The panel will meet families hurt in the crash on 12 June.",
    "Prosecutors will go through his movements on 12 June.",
    "The hearing is set to focus on what he did on 12 June.",
    "The inquest will open into the deaths on 12 June of six sailors.",
    "The man is expected to be charged with the murder on 12 June of Ann Lee.",
    "Each year the show will open on 12 June.",
    "The 2026 census will be held on 12 May.",
    "The vote next year will be on 12 May.",
    "In 2026 the season will begin on 12 May.",
    "It will be held on 12 June next year.",
    # DT014
    "The judge will rule on the arrest of 3 May 2024.",
    "The launch of 28 July 2025 was put back.",
    "The museum closed for repairs and reopens on 28 July 2025.",
    "Nobody will forget 3 May 2024.",
    "Shops close on Christmas Day, 26 December 2024 and 1 January 2025.",
    "Lunar New Year's Day, 29 January 2025, was cold.",
    "The Sunday before Christmas Day, 22 December 2024, was mild.",
    "They sang on Christmas Eve, 6 January 2025.",
]
WRONG = [
    (
        "They met on Tuesday afternoon, at 3 a.m.",
        "2025-06-17",
        "DT010",
        "Tuesday afternoon, at 3 a.m.",
    ),
    (
        "On Good Friday, 20 April 2025, the streets were empty.",
        "2025-06-17",
        "DT012",
        "20 April 2025",
    ),
    ("On 20 April 2025, Good Friday, they sang.", "2025-06-17", "DT012", "20 April 2025"),
    (
        "Bells rang on Palm Sunday, which fell on 20 April 2025.",
        "2025-06-17",
        "DT012",
        "20 April 2025",
    ),
    ("It hit Tokyo at 9 a.m. local time (0300 GMT).", "2025-01-05", "DT011", "0300 GMT"),
    (
        "On 10 July the train crashed at 9 a.m. Paris time (0800 GMT).",
        "2025-07-11",
        "DT011",
        "0800 GMT",
    ),
    ("They met on June 31 in Oslo.", "2025-06-17", "DT008", "June 31"),
    ("On June 31 the firm closed.", "2025-06-17", "DT008", "June 31"),
    ("The sale runs until September 31.", "2025-06-17", "DT008", "September 31"),
    ("The quake struck at 26:10 local time.", "2025-06-17", "DT009", "26:10 local time"),
    ("The first pictures are expected on 12 July.", "2025-07-23", "DT015", "12 July"),
    ("The road will open on 3 March after repairs.", "2025-03-20", "DT015", "3 March"),
    (
        "LONDON, June 17 — The fire began at 4 p.m. (1500 GMT). Crews came at 7 p.m. (1700 GMT).",
        "2025-06-17",
        "DT011",
        "1700 GMT",
    ),
]


def found(text: str, published: str) -> list[tuple[str, str]]:
    report = copydesk.check(text, published=datetime.fromisoformat(published))
    return [
        (finding.code, finding.span.cut(report.article.text))
        for finding in report.findings
        if finding.severity is not Severity.INFO
    ]


@pytest.mark.parametrize("text", RIGHT)
def test_right_sentence_is_left_alone(text: str) -> None:
    assert found(text, PUBLISHED) == []


@pytest.mark.parametrize(("text", "published", "code", "words"), WRONG)
def test_fault_is_still_found_once(text: str, published: str, code: str, words: str) -> None:
    assert found(text, published) == [(code, words)]
