"""Lengths of time in words that no rule lists, right and wrong."""

from datetime import datetime

import pytest

import copydesk

# ruff: noqa: E501 -- one sentence a line reads best

PUBLISHED = datetime(2025, 9, 10)
WRONG = [
    "Appointed in May 2015, he held the post for five years until May 2023.",
    "The ferry cleared the breakwater at 06:20 and was aground by 07:05, two and a quarter hours later.",
    "Dr Hale handed in her notice on 4 August; three weeks later, on 18 August, her deputy did the same.",
    "The vote was called on 1 August. The day after, 3 August, the first poster went up.",
    "The tunnel was begun in 1988 and opened in 1994, nine years later.",
    "The siren went at 14:02. Crews were at the gate by 14:31, nearly an hour later.",
    "She won her first title in 2007 and her last in 2019, 15 years on.",
    "The pact was signed on 3 June 2015 for ten years, a period that was due to end in June 2027.",
    "The chapel was begun in 1211, which makes it 714 years old.",
    "The well ran dry on 2 July, five weeks before the fire of 16 July.",
    "The bus left at 08:10. It was found at 11:40, two and a half hours after it had left.",
    "The hotel shut in 2009 and reopened in 2021, after 15 years behind hoardings.",
    "From the first call at 03:12 to the last at 05:12, it was all over in four hours.",
    "On 6 August the bank said it was sound. Two days later, on 11 August, it closed.",
    "The club was promoted in 1998; seven years earlier, in 1989, it had nearly folded.",
    "The debate opened at 14:06 and was closed at 16:43. It had occupied the house for one hour and 37 minutes.",
    "The burglar was let in at 21:08 and left at 21:41. For all of those 43 minutes the dog slept.",
    "The kiln has been cold since 2004, that is, for 31 years.",
    "The dam was raised in April 2021, and the gates were last tested in May 2023. The valley was thus spared for thirty-seven months.",
    "The company hired him in October 2022, eleven months before he set fire to its depot on 4 September 2024.",
    "The viaduct was opened in 1970 and lost its roof in the gale of 3 March 1987, 48 years ago.",
    "The organ was moved in 1991, and 24 years later it is still out of tune.",
]
RIGHT = [
    "She was chief constable for six years until 2019 and asked for new cars in 2016.",
    "In 2014 Ada Bell, who led the school for eleven years until 2020, had asked for a gym.",
    "Having run the port for four years up to June 2023, he was fined in May 2022.",
    "Kerr owned the pub for twelve years before selling it in 2022; the roof had been mended in 2017.",
    "The line was shut for three years from 2016, and in 2021 it was sold.",
    "The debate opened at 14:06 and was closed at 16:43. It had occupied the house for two hours and 37 minutes.",
    "The kiln has been cold since 2004, that is, for 21 years.",
    "Ruud, born on 3 June 1966, had driven the bus for nineteen years.",
    "The organ was moved in 1991, and 34 years later it is still out of tune.",
    "The debate opened at 14:06 and was closed at 16:43. The minister spoke for 37 minutes.",
    "He sold the yard in 2004. His brother, who had run it for 11 years, stayed on.",
    "The yard was sold on 9 February 2021, three months before her fiftieth birthday. The books had been closed on 21 November.",
    "The pier opened in 1935. In 1951 a storm took it, 26 years after the lighthouse.",
    "She was held for 17 days. The court had sat from 3 to 10 June.",
    "The ferry cleared the breakwater at 06:20. Two hours later it was aground; the tug came at 09:50.",
    "Dr Hale resigned on 4 August. Three weeks later her deputy did the same, and on 2 September so did her clerk.",
    "He was born in 1961. In 1983, after three years in the army, he opened a shop.",
    "The strike began on 4 August. A week later, talks opened. On 18 August they failed.",
    "The mine opened in 1902 and closed in 1984, eleven years after the last strike.",
    "She was elected in 2016 and again in 2020 for four years.",
    "The hearing opened at 09:30 and was adjourned at 16:15, with an hour for lunch.",
    "On 1 August the river burst its banks. It had rained for nine days by 6 August.",
    "The lease of 2005 ran for 20 years; it was sold on in 2015 for ten years.",
    "The plane took off at 07:15 and landed at 09:50, 25 minutes late.",
    "They met in 2001 and married in 2009, a year after their daughter was born.",
    "The audit of 2 July found nothing. The bridge fell on 16 July, two days after heavy rain.",
    "Work began on 3 March and should take six months, said the mayor on 5 May.",
    "The company, founded in 1950, was sold in 1990 after ten years of losses.",
    "The suspect was arrested on 12 August, three days after he had been named, and charged on 20 August.",
    "He took office in May 2019, and in June 2021, four months after the scandal broke, he left.",
    "At 10:00 the march set off. At 13:00, half an hour after the speeches ended, it was over.",
    "The treaty of 1921 held for 18 years. It was renewed in 1946.",
    "On 3 August a fire broke out. On 24 August, two days before the inquest, the owner was held.",
    "She joined in 1999, left in 2004 and came back five years later.",
    "The law was passed in 2010 and gave firms three years. In 2016 the first was fined.",
    "The judge gave him until 14 August, four weeks, when he ruled on 17 July.",
    "He served from 1998 to 2006, for two years as chairman.",
    "The race started at 08:00. The winner came in at 10:12; the last runner needed six hours.",
    "The town was founded in 1240 and burned in 1611; the present church is 300 years old.",
    "The first case was found on 3 August, ten days after the fair. The second was found on 5 August.",
]


@pytest.mark.parametrize("text", WRONG)
def test_wrong_length_is_found(text: str) -> None:
    assert any(found.code in ("DT003", "DT006") for found in _findings(text))


@pytest.mark.parametrize("text", RIGHT)
def test_right_length_is_left_alone(text: str) -> None:
    assert _findings(text) == ()


def _findings(text: str) -> tuple[copydesk.Finding, ...]:
    return copydesk.check(text, published=PUBLISHED).findings
