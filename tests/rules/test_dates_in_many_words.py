"""Faults of dates and times in many words, and sentences that only look wrong."""

# ruff: noqa: E501 -- one sentence a line reads best

from datetime import datetime

import pytest

import copydesk
from copydesk.model.finding import Severity

WRONG = [
    (
        "Maria Okafor, who was assassinated three years ago, is still mourned. Okafor was shot dead in Lagos on 12 May 2019.",
        "2025-05-12",
        "DT003",
        "three years ago",
    ),
    (
        "The factory fire, which killed 31 workers on 4 March 2015, happened five years ago this week.",
        "2025-03-04",
        "DT003",
        "five years ago",
    ),
    ("It is now a decade since the tsunami of December 2004.", "2024-12-20", "DT003", "a decade"),
    (
        "The bank collapsed in September 2008, seven years ago.",
        "2024-09-20",
        "DT003",
        "seven years ago",
    ),
    (
        "Six years after the 2013 floods, the town was hit again in 2024.",
        "2024-09-20",
        "DT003",
        "Six years",
    ),
    (
        "The minister resigned on 3 March 2025, only two days after he was appointed on 20 February 2025.",
        "2025-03-05",
        "DT003",
        "two days",
    ),
    (
        "She was jailed in 2016 and released in 2021 after three years behind bars.",
        "2025-03-05",
        "DT006",
        "three years",
    ),
    ("The last eruption, in 1991, was 24 years ago.", "2025-03-05", "DT003", "24 years ago"),
    ("He has led the party since 2012, nine years in all.", "2025-03-05", "DT003", "nine years"),
    (
        "The league title is the club's first in 19 years, since 2001.",
        "2025-05-05",
        "DT003",
        "19 years",
    ),
    (
        "In the 12 years since the revolution of 2011, little has changed.",
        "2025-05-05",
        "DT003",
        "the 12 years",
    ),
    (
        "The ceasefire signed on 10 April broke down two weeks later, on 14 April.",
        "2025-05-05",
        "DT006",
        "two weeks later",
    ),
    (
        "The pair met in 2010 and married four years later, in 2012.",
        "2025-05-05",
        "DT006",
        "four years later",
    ),
    (
        "Thousands marked the 30th anniversary of the 1986 reactor accident on Saturday.",
        "2026-04-26",
        "DT004",
        "30th anniversary",
    ),
    (
        "The bridge opened in 1974 and celebrates its 40th birthday this year.",
        "2024-05-05",
        "DT004",
        "40th birthday",
    ),
    (
        "Founded in 1921, the orchestra marked its centenary in 2019.",
        "2025-05-05",
        "DT004",
        "centenary",
    ),
    (
        "On the tenth anniversary of the attack, which took place on 7 January 2015, crowds gathered.",
        "2023-01-07",
        "DT004",
        "tenth anniversary",
    ),
    ("Lena Grau, 34, was born on 3 May 1985 in Ulm.", "2025-05-26", "DT005", "34"),
    ("Born in 1990, the 28-year-old striker scored twice.", "2025-05-26", "DT005", "28-year-old"),
    (
        "The actor, who was born on 1 June 1950, died on Friday aged 84.",
        "2025-05-26",
        "DT005",
        "aged 84",
    ),
    (
        "Grau was born in 1950 and died in 2010 at the age of 70.",
        "2025-05-26",
        "DT005",
        "the age of 70",
    ),
    ("The 120-year-old church, built in 1880, burned down.", "2025-05-26", "DT005", "120-year-old"),
    ("The 12-year-old company was founded in 2005.", "2025-05-26", "DT005", "12-year-old"),
    ("Hiro Tan (1931-2020) died at 79.", "2025-05-26", "DT005", "79"),
    (
        "The meeting began at 9 a.m. and ended at 11:30 a.m., lasting four hours.",
        "2025-05-26",
        "DT006",
        "four hours",
    ),
    ("He ruled from 1999 to 2011, a total of 15 years.", "2025-05-26", "DT006", "15 years"),
    ("The festival runs for ten days, from 3 to 8 June.", "2025-05-26", "DT006", "ten days"),
    (
        "The siege lasted from 4 March to 30 March, nearly two months.",
        "2025-05-26",
        "DT006",
        "nearly two months",
    ),
    (
        "The train left at 08:15 and arrived at 10:45, a journey of three and a half hours.",
        "2025-05-26",
        "DT006",
        "three and a half hours",
    ),
    (
        "The blackout began at 14:20 and power was restored at 18:50, six hours later.",
        "2025-05-26",
        "DT006",
        "six hours later",
    ),
    (
        "Voyager took off at 6:00 and landed two hours later at 9:30.",
        "2025-05-26",
        "DT006",
        "two hours later",
    ),
    ("The war of 1914-1918 lasted six years.", "2025-05-26", "DT006", "six years"),
    ("The court will rule on Monday, 27 May 2025.", "2025-05-20", "DT001", "Monday"),
    ("On 27 May 2025 - a Monday - the court will rule.", "2025-05-20", "DT001", "Monday"),
    ("The court ruled on 27 May, a Wednesday.", "2025-05-30", "DT001", "Wednesday"),
    ("Polls opened on Tuesday (4 June 2025) at dawn.", "2025-06-04", "DT001", "Tuesday"),
    ("Christmas Day 2024 fell on a Thursday.", "2025-06-04", "DT001", "Thursday"),
    (
        "The exhibition opened on 12 May 2025 and closed on 3 May 2025.",
        "2025-06-05",
        "DT007",
        "3 May 2025",
    ),
    ("He was born in 1975 and graduated in 1970.", "2025-06-05", "DT007", "1970"),
    (
        "She died in 1990, three years before her husband's death in 1985.",
        "2025-06-05",
        "DT003",
        "three years",
    ),
    (
        "The blast happened at 3:30 p.m. in the morning.",
        "2025-06-05",
        "DT010",
        "3:30 p.m. in the morning",
    ),
    ("The game starts at 8 p.m. EST (0000 GMT).", "2025-01-05", "DT011", "0000 GMT"),
    ("The quake struck at 26:10 local time.", "2025-01-05", "DT009", "26:10 local time"),
    ("It hit Tokyo at 9 a.m. local time (0300 GMT).", "2025-01-05", "DT011", "0300 GMT"),
    (
        "On Good Friday, 20 April 2025, the streets were empty.",
        "2025-05-05",
        "DT012",
        "20 April 2025",
    ),
    ("The deadline is 31 June.", "2025-05-05", "DT008", "31 June"),
    (
        "Leo Falk was born on 5 May 1950. Falk, born on 6 May 1950, was the eldest.",
        "2025-05-05",
        "DT013",
        "6 May 1950",
    ),
    (
        "The opera house, which was destroyed by fire in 1996, reopened seven years later, in 2009.",
        "2025-05-12",
        "DT006",
        "seven years later",
    ),
    (
        "Ms Adeyemi became chief executive in April 2020, five years ago.",
        "2022-05-12",
        "DT003",
        "five years ago",
    ),
    (
        "The mine has been shut since an explosion in 2010, when 29 men died. Nineteen years on, families still wait.",
        "2025-05-12",
        "DT003",
        "Nineteen years on",
    ),
    (
        "Almost three decades after the Chernobyl-scale accident of 1986, the zone is open.",
        "2024-05-12",
        "DT003",
        "Almost three decades",
    ),
    (
        "It was the deadliest crash in the country since 1985, 30 years ago.",
        "2025-05-12",
        "DT003",
        "30 years ago",
    ),
    (
        "The deal comes just six months after the two sides signed a truce in March 2023.",
        "2025-05-12",
        "DT003",
        "six months",
    ),
    (
        "The company was listed in June 2019. In the four years since, its value has doubled.",
        "2025-06-12",
        "DT003",
        "the four years",
    ),
    ("The dam, finished in 1968, is 67 years old.", "2025-06-12", "DT005", "67 years old"),
    ("The clock tower has stood for 150 years, since 1925.", "2025-06-12", "DT003", "150 years"),
    (
        "The previous summit was held in Oslo in May 2021, two years before this week's meeting.",
        "2025-06-12",
        "DT003",
        "two years",
    ),
    (
        "Veld won the title in 2016 and again eight years later in 2020.",
        "2025-06-12",
        "DT006",
        "eight years later",
    ),
    (
        "A similar blaze in August 2018 killed 12 people, just four years ago.",
        "2025-06-12",
        "DT003",
        "four years ago",
    ),
    (
        "Her predecessor, who served from March 2014 to March 2019, spent seven years in the post.",
        "2025-06-12",
        "DT006",
        "seven years",
    ),
    ("He spent 12 years in exile, from 1998 until 2005.", "2025-06-12", "DT006", "12 years"),
    (
        "The ferry, built in 1987, was 25 years old when it sank on Tuesday.",
        "2025-06-12",
        "DT005",
        "25 years old",
    ),
    ("Prime Minister Osei, 58, was born in Kumasi in 1971.", "2025-06-12", "DT005", "58"),
    (
        "Osei, who was born on 3 March 1971, celebrated his 60th birthday in March.",
        "2025-06-12",
        "DT004",
        "60th birthday",
    ),
    ("The tenor, born on 7 July 1948, died on Monday at 67.", "2025-06-12", "DT005", "67"),
    (
        "The festival, first held in 1974, is now in its 25th anniversary year.",
        "2025-06-12",
        "DT004",
        "25th anniversary",
    ),
    (
        "Sunday marked five years since the port explosion of 4 August 2015.",
        "2025-08-05",
        "DT003",
        "five years",
    ),
    (
        "Wednesday is the third anniversary of the invasion, which began on 24 February 2021.",
        "2025-02-25",
        "DT004",
        "third anniversary",
    ),
    (
        "Rescue teams arrived at 6:40 a.m., three hours after the first call at 5:10 a.m.",
        "2025-06-12",
        "DT006",
        "three hours",
    ),
    (
        "The outage lasted from 2 p.m. until 5 p.m., a total of five hours.",
        "2025-06-12",
        "DT006",
        "five hours",
    ),
    (
        "The verdict came at 16:05, 25 minutes after the jury retired at 15:10.",
        "2025-06-12",
        "DT006",
        "25 minutes",
    ),
    (
        "Work started in March 2021 and was completed in June 2023, taking four and a half years.",
        "2025-06-12",
        "DT006",
        "four and a half years",
    ),
    (
        "The spacecraft was launched on 2 May and reached orbit on 9 May, 12 days later.",
        "2025-06-12",
        "DT006",
        "12 days later",
    ),
    (
        "Voting began on Tuesday, June 10, and ended on Thursday, June 13.",
        "2025-06-14",
        "DT001",
        "Thursday",
    ),
    ("The ceremony is planned for Tuesday 30 June.", "2025-06-12", "DT001", "Tuesday"),
    (
        "Police said the man was arrested on Friday, 6 June 2025, and charged on Saturday, 8 June 2025.",
        "2025-06-12",
        "DT001",
        "Saturday",
    ),
    (
        "A magnitude 6.1 earthquake struck Tarvo on Monday. The earthquake hit Tarvo on 10 June at 3:14 a.m., the institute said.",
        "2025-06-11",
        "DT002",
        "Monday",
    ),
    (
        "The train crashed near Lindau on Monday, killing nine.\n\nThe crash happened on 10 June at 18:40 near Lindau station.",
        "2025-06-11",
        "DT002",
        "Monday",
    ),
    (
        "The crash took place at 6:40 p.m. local time (16:40 GMT). The first call came at 6:44 p.m. local time (17:44 GMT).",
        "2025-06-11",
        "DT011",
        "17:44 GMT",
    ),
    ("The airport will close at 13:00 EST (17:00 UTC).", "2025-01-11", "DT011", "17:00 UTC"),
    ("The war ended in 1945, a year after it began in 1939.", "2025-01-11", "DT003", "a year"),
    ("She joined the company in 2011 and left it in 2008.", "2025-06-12", "DT007", "2008"),
    ("He was 45 when he took office in 2001 and is 58 now.", "2025-06-12", "DT005", "58"),
]
RIGHT = [
    ("The strike, now in its third week, began on 1 May.", "2025-05-05"),
    ("The trial opened on 2 June. Nine days later, on 11 June, the judge fell ill.", "2025-07-05"),
    (
        "President Arda Mostel took office in January 2019. Mostel, elected eight years ago, said she would go.",
        "2025-05-05",
    ),
    ("The company, established in 1990, is celebrating its silver jubilee.", "2025-05-05"),
    ("The union was founded in 1948; a ball will mark its 75th anniversary.", "2023-05-05"),
    ("Tan, who turned 60 in March, was born in 1965.", "2025-05-26"),
    ("She served as mayor between 2003 and 2011, eight years that changed the town.", "2025-05-26"),
    ("The vote on June 4, 2025, a Wednesday, was close.", "2025-06-05"),
    (
        "The nation will on Friday mark its 50th year of independence, won in June 1965.",
        "2025-06-12",
    ),
    ("The ceremony is planned for Monday, 30 June.", "2025-06-12"),
    ("The talks on Sunday, June 8 failed. They resumed on Tuesday, June 10.", "2025-06-12"),
    ("He finished in 2:04:10.", "2025-01-11"),
    ("The president, elected in November 2020, took office on 20 January 2020.", "2025-01-11"),
    ("From 2 to 5 June, a four-day heatwave killed 11.", "2025-06-12"),
    ("The two-year programme ran from September 2019 to June 2021.", "2025-06-12"),
    ("He was 45 when he took office in 2001 and is 69 now.", "2025-06-12"),
    ("The 2014 election was won by Osei, who has ruled for six years.", "2025-06-12"),
]


def found(text: str, published: str) -> list[tuple[str, str]]:
    report = copydesk.check(text, published=datetime.fromisoformat(published))
    return [
        (finding.code, finding.span.cut(report.article.text))
        for finding in report.findings
        if finding.severity is not Severity.INFO
    ]


@pytest.mark.parametrize(("text", "published", "code", "words"), WRONG)
def test_fault_is_found(text: str, published: str, code: str, words: str) -> None:
    assert (code, words) in found(text, published)


@pytest.mark.parametrize(("text", "published"), RIGHT)
def test_right_sentence_is_left_alone(text: str, published: str) -> None:
    assert found(text, published) == []
