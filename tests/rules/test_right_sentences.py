"""Everyday sentences that are right and must be left alone.

Each was once flagged by a rule, or is a close kin of one that was.
"""

# ruff: noqa: E501 -- one sentence a line reads best

from datetime import datetime

import pytest

import copydesk
from copydesk.model.finding import Severity

PUBLISHED = datetime(2025, 6, 17)
RIGHT = [
    "In 2019, the vote fell on Thursday, May 23, and turnout was low.",
    "In June 2024, on Sunday, June 9, he called an election.",
    "He called an election on June 9, 2024. He lost it on Sunday, July 7.",
    "The siege of 1993 ended badly. On Monday, April 19, agents moved in.",
    "Last year the race was held on Sunday, June 16.",
    "A year earlier, on Friday, May 31, a jury had found him guilty.",
    "The 2026 World Cup opens on Thursday, June 11.",
    "Next year's race is on Sunday, April 26.",
    "The film, out in 2026, opens Friday, May 22.",
    "The 2024 results were out on Thursday, May 2.",
    "It will be held in 2026, from Thursday, June 11 to Sunday, July 19.",
    "The invasion began on Thursday, Feb. 24, three years ago.",
    "A year ago, on Monday, June 17, he was freed.",
    "In 2010, five years before the merger, she joined. The merger closed in 2015.",
    "In 1914, three years before the revolution, he left. The revolution came in 1917.",
    "In 1990, three years after the Berlin fire, he moved. The fire struck in 1987.",
    "Elon Musk founded SpaceX in 2002. Musk founded Neuralink in 2016.",
    "Max Verstappen finished second on 4 May 2025. On 18 May 2025 Verstappen finished first.",
    "The stadium in Rome was built in 1953. The Olympic pool in Rome was built in 1960.",
    "The University of Leeds was founded in 1904. The business school of the University of Leeds was established in 1997.",
    "A bomb in Kabul killed 90 people in 2017. An attack in Kabul killed 183 people in 2021.",
    "An attack by Hamas killed 1,200 people in 2023. Israel killed the Hamas leader in 2024.",
    "John Smith was killed in 1990. Smith's wife was killed in 1995.",
    "Ann Lee was born in 1950. Ann Lee's first child was born in 1975.",
    "John Smith was born in 1950. In 1980 Smith's twins were born.",
    "Ann Lee was born in 1950, and when her brother was born in 1955 the family moved.",
    "Police searched the house on 3 June 2025. A fire broke out in the house on 10 June 2025.",
    "The bank cut the rate on 8 May 2025. It cut the rate on 5 June 2025.",
    "Lind won the match on 3 June 2025. He lost the match on 10 June 2025.",
    "The first round was on 18 May 2025. The round on 1 June 2025 is the run-off.",
    "The plan moved the deadline from 2035 to 2030.",
    "They brought the target forward from 2050 to 2045.",
    "The election was brought forward from 14 November 2025 to 3 July 2025.",
    "Profit fell from 2024 to 1990 levels.",
    "The line, opened in 1999, replaced one which closed in 1968.",
    "The mine opened in 1999 on the site of one that closed in 1968.",
    "He was arrested on 3 June 2025 over a deal closed on 4 May 2024.",
    "Lind was detained on 3 June 2025 over the death of a man who died in 2019.",
    "He was jailed on 5 May 2025 for a theft completed in 2019.",
    "The inquiry was launched on 3 June 2025 into a contract ended in 2020.",
    "He started in 2015 at a club that was dissolved in 2012 and revived.",
    "A 67-year-old woman died in a house built in 1901.",
    "A 9-year-old boy found at a school opened in 2020 is safe.",
    "The 40-year-old bridge replaced one built in 1901.",
    "She was 86. Her husband was born in 1935.",
    "His grandmother, born in 1926, lived to 99; he is 30.",
    "Ann Lee, 45, and John Lee, 47, were hurt. Lee, 47, is in hospital.",
    "Emma Stone, 36, and Sharon Stone, 67, were there. Stone, 67, wore red.",
    "The law of 1994, which was amended ten years ago, is to go.",
    "The 1968 bridge, which was widened ten years ago, is shut.",
    "The company, founded in 1998, was sold ten years ago.",
    "The dam, completed in 1968, which failed three years ago, is gone.",
    "The fire of 2012, which killed nine people who had moved in two years ago, was put out.",
    "He ran the marathon between 9 a.m. and noon, in 2 hours 50 minutes.",
    "The store is open from 9 a.m. to 5 p.m., with an hour for lunch.",
    "From 1990 to 2000 he spent three years in jail.",
    "She served two terms of four years, from 2009 to 2017.",
    "The Sunday Times, 14 June 2025, reported the deal.",
    "The Mail on Sunday, 14 June 2025.",
    "The show runs Monday-Friday, June 16-20, 2025.",
    "It was Friday night in New York, 14 June 2025 in Tokyo.",
    "The trial opened Monday in Leeds, 14 March 2024 being the date of the crash.",
    "Correction: The vote was on Wednesday, not Thursday, 3 January 2024.",
    "An earlier version of this article said the vote was on Thursday, 3 January 2024.",
    "The vote fell on 4 March 2025; by that Friday he had gone.",
    "Elon Musk, 54, founded SpaceX in 2002.",
    "Mr Okoro, 61, built the hotel in 1999 and sold it in 2010.",
    "The 52-year-old founded the charity in 1998.",
    "Taylor Reed, 35, founded her label in 2012. Reed, 35, lives in Nashville.",
    "Sir James Holt, 83, built his first vacuum cleaner in 1983.",
    "The 39-year-old opened the shop in 2015.",
    "A 45-year-old man was found in a house built in 1890.",
    "The 12-year-old girl attended a school founded in 1854.",
    "Police arrested a 27-year-old man at the mosque, built in 1988.",
    "The company, founded in 1998, was bought by a 40-year-old investor in 2010.",
    "The 75th anniversary of D-Day in 2019 drew leaders.",
    "The 80th anniversary of VE Day in 2025 and the 75th in 2020 were quiet.",
    'In his 2020 speech he said: "Two years ago, in 2018, we lost everything."',
    'She told the court in 2015: "I met him three years ago, in 2012."',
    "Writing in 2010, he recalled that five years ago, in 2005, the river froze.",
    "He was jailed for six years in 2010 and released in 2014.",
    "The flight left New York at 6 p.m. and landed in London at 6 a.m., after seven hours.",
    "The plane left Tokyo at 5 p.m. and landed in Honolulu at 5 a.m., after seven hours.",
    "John Park, 60, and his son John Park, 32, were arrested.",
    "Israel launched strikes on Iran on Monday.\n\nIsrael launched its attack on Iran on 13 June.",
    "Monday's vote in Lindau was calm.\n\nThe vote fell on 15 June, a first round.",
    "A court in Oslo convicted Lind on Monday.\n\nLind was convicted in Oslo on 10 June of fraud, in the first trial.",
    "It was two days before the first anniversary of the attack of 7 October 2023.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_right_sentence_is_left_alone(text: str) -> None:
    report = copydesk.check(text, published=PUBLISHED)
    flags = [(f.code, f.message) for f in report.findings if f.severity is not Severity.INFO]
    assert flags == []
