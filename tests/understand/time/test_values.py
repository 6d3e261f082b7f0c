"""The words, type and value of one expression in a sentence, read on Wednesday, 16 June 2021."""

import pytest

from tests.understand.time.conftest import Read

CALENDAR = """
She was born on 3 May 1962 in Leeds. | 3 May 1962 | DATE | 1962-05-03
She was born on May 3, 1962, in Leeds. | May 3, 1962 | DATE | 1962-05-03
She was born on May 3rd, 1962. | May 3rd, 1962 | DATE | 1962-05-03
She was born on the 3rd of May 1962. | the 3rd of May 1962 | DATE | 1962-05-03
She was born on the third of May, 1962. | the third of May, 1962 | DATE | 1962-05-03
The bridge fell on Sept. 9, 2019. | Sept. 9, 2019 | DATE | 2019-09-09
The bridge fell on 9 Sep 2019. | 9 Sep 2019 | DATE | 2019-09-09
The bridge fell on 09 September, 2019. | 09 September, 2019 | DATE | 2019-09-09
The bridge fell in September 2019. | September 2019 | DATE | 2019-09
The bridge fell in Sept. 2019. | Sept. 2019 | DATE | 2019-09
The bridge fell in September of 2019. | September of 2019 | DATE | 2019-09
The bridge fell in 2019. | 2019 | DATE | 2019
The bridge had stood since 1877. | 1877 | DATE | 1877
The bridge (1877) was rebuilt. | 1877 | DATE | 1877
The ferry sank in June '98. | June '98 | DATE | 1998-06
The vote was held on Saturday, 12 June 2021. | Saturday, 12 June 2021 | DATE | 2021-06-12
The vote was held on Saturday June 12, 2021. | Saturday June 12, 2021 | DATE | 2021-06-12
The vote was held on Sat 12 June 2021. | Sat 12 June 2021 | DATE | 2021-06-12
The vote was held on Sat., June 12. | Sat., June 12 | DATE | 2021-06-12
The log says 2021-06-12 and no more. | 2021-06-12 | DATE | 2021-06-12
The log says 20210612 and no more. | 20210612 | DATE | 2021-06-12
The log says 2021/06/12 and no more. | 2021/06/12 | DATE | 2021-06-12
The form was signed on 25/12/2020. | 25/12/2020 | DATE | 2020-12-25
The form was signed on 12/25/2020. | 12/25/2020 | DATE | 2020-12-25
The form was signed on 25.12.2020. | 25.12.2020 | DATE | 2020-12-25
The form was signed on 25-12-2020. | 25-12-2020 | DATE | 2020-12-25
The form was signed on 12/25/20. | 12/25/20 | DATE | 2020-12-25
He resigned on 2 June. | 2 June | DATE | 2021-06-02
He resigned on June 2. | June 2 | DATE | 2021-06-02
He was arrested on 20 December. | 20 December | DATE | 2020-12-20
The trial will open on 4 January. | 4 January | DATE | 2022-01-04
The deadline was extended to July 9. | July 9 | DATE | 2021-07-09
He resigned in April. | April | DATE | 2021-04
He resigned in November. | November | DATE | 2020-11
The fair will return in March. | March | DATE | 2022-03
He resigned last November. | last November | DATE | 2020-11
The fair returns next May. | next May | DATE | 2022-05
It fell by 3% in May. | May | DATE | 2021-05
He left on the 3rd. | the 3rd | DATE | 2021-06-03
It began in the 1990s. | the 1990s | DATE | 199
It began in the '90s. | the '90s | DATE | 199
It began in the 1960's. | the 1960's | DATE | 196
It began in the sixties. | the sixties | DATE | 196
It began in the early 1990s. | the early 1990s | DATE | 199
It was built in the 19th century. | the 19th century | DATE | 18
It was built in the nineteenth century. | the nineteenth century | DATE | 18
It happened in nineteen ninety-six. | nineteen ninety-six | DATE | 1996
It happened in nineteen eighty four. | nineteen eighty four | DATE | 1984
Sales rose in the third quarter of 2020. | the third quarter of 2020 | DATE | 2020-Q3
Sales rose in Q3 2020. | Q3 2020 | DATE | 2020-Q3
Sales rose in the 2020 third quarter. | the 2020 third quarter | DATE | 2020-Q3
Sales rose in the first quarter. | the first quarter | DATE | 2021-Q1
Sales rose in the first half of 2020. | the first half of 2020 | DATE | 2020-H1
Sales rose in fiscal 2020. | fiscal 2020 | DATE | 2020
Sales rose in the summer of 2019. | the summer of 2019 | DATE | 2019-SU
Sales rose in autumn 2019. | autumn 2019 | DATE | 2019-FA
Sales rose last summer. | last summer | DATE | 2020-SU
Sales rose last winter. | last winter | DATE | 2020-WI
He signed in early 2019. | early 2019 | DATE | 2019
He signed in mid-January. | mid-January | DATE | 2021-01
He signed at the end of 2019. | the end of 2019 | DATE | 2019
He signed in late September 2020. | late September 2020 | DATE | 2020-09
A 2009 study found little. | 2009 | DATE | 2009
NATO's 2010 summit was in Lisbon. | 2010 | DATE | 2010
The towers fell on Sept. 11, 2001. | Sept. 11, 2001 | DATE | 2001-09-11
He was mayor on 9/11 itself. | 9/11 | DATE | 2001-09-11
"""

DAYS = """
Troops entered the town on Monday. | Monday | DATE | 2021-06-14
Troops entered the town on Thursday. | Thursday | DATE | 2021-06-10
Troops entered the town on Wednesday. | Wednesday | DATE | 2021-06-16
Troops will enter the town on Friday. | Friday | DATE | 2021-06-18
Troops will enter the town on Tuesday. | Tuesday | DATE | 2021-06-22
Troops are to enter the town on Saturday. | Saturday | DATE | 2021-06-19
The court is expected to rule on Thursday. | Thursday | DATE | 2021-06-17
Talks are scheduled for Sunday. | Sunday | DATE | 2021-06-20
On Friday, the council will vote. | Friday | DATE | 2021-06-18
On Friday, the council voted. | Friday | DATE | 2021-06-11
Results could come as early as Thursday. | Thursday | DATE | 2021-06-17
He was fired last Wednesday. | last Wednesday | DATE | 2021-06-09
He flies home next Wednesday. | next Wednesday | DATE | 2021-06-23
He flies home this Friday. | this Friday | DATE | 2021-06-18
He flew home this past Friday. | this past Friday | DATE | 2021-06-11
He left on Tuesday last week. | Tuesday last week | DATE | 2021-06-08
Friday's debate was dull and was cut short. | Friday | DATE | 2021-06-11
He resigned yesterday. | yesterday | DATE | 2021-06-15
He resigned today. | today | DATE | 2021-06-16
He will resign tomorrow. | tomorrow | DATE | 2021-06-17
He left the day before yesterday. | the day before yesterday | DATE | 2021-06-14
He leaves the day after tomorrow. | the day after tomorrow | DATE | 2021-06-18
He spoke on Monday night. | Monday night | TIME | 2021-06-14TNI
He spoke early on Monday morning. | Monday morning | TIME | 2021-06-14TMO
He spoke early Monday. | early Monday | DATE | 2021-06-14
He spoke late Tuesday evening. | late Tuesday evening | TIME | 2021-06-15TEV
He spoke yesterday afternoon. | yesterday afternoon | TIME | 2021-06-15TAF
He spoke this morning. | this morning | TIME | 2021-06-16TMO
He spoke last night. | last night | TIME | 2021-06-15TNI
He speaks tonight. | tonight | TIME | 2021-06-16TNI
"""

OFFSETS = """
They met two years ago. | two years ago | DATE | 2019
They met a year ago. | a year ago | DATE | 2020
They met a decade ago. | a decade ago | DATE | 2011
They met three months ago. | three months ago | DATE | 2021-03
They met two weeks ago. | two weeks ago | DATE | 2021-W22
They met ten days ago. | ten days ago | DATE | 2021-06-06
They met nearly four years ago. | nearly four years ago | DATE | 2017
They met several years ago. | several years ago | DATE | PAST_REF
They met last year. | last year | DATE | 2020
They met last month. | last month | DATE | 2021-05
They met last week. | last week | DATE | 2021-W23
They meet next week. | next week | DATE | 2021-W25
They meet next month. | next month | DATE | 2021-07
They meet next year. | next year | DATE | 2022
They meet this week. | this week | DATE | 2021-W24
They met earlier this year. | earlier this year | DATE | 2021
They meet later this month. | later this month | DATE | 2021-06
They met late last year. | late last year | DATE | 2020
They met in June last year. | June last year | DATE | 2020-06
They met in last year's third quarter. | last year's third quarter | DATE | 2020-Q3
They met at the end of last year. | the end of last year | DATE | 2020
They met last weekend. | last weekend | DATE | 2021-W23-WE
They met over the weekend. | the weekend | DATE | 2021-W23-WE
They met the day after Good Friday. | the day after Good Friday | DATE | 2021-04-03
They met the day before last Tuesday. | the day before last Tuesday | DATE | 2021-06-14
They met at the end of the month. | the end of the month | DATE | 2021-06
They met on the weekend of June 5. | the weekend of June 5 | DATE | 2021-W22-WE
They met in the week of 7 June. | the week of 7 June | DATE | 2021-W23
They fear the Friday deadline. | Friday | DATE | 2021-06-18
They met in the winter of 2010-11. | the winter of 2010-11 | DATE | 2010-WI
They met in the latest quarter. | the latest quarter | DATE | 2021-Q1
They meet two weeks from now. | two weeks from now | DATE | 2021-W26
"""

DURATIONS = """
It took just under three hours. | just under three hours | DURATION | PT3H
It took 19 hours. | 19 hours | DURATION | PT19H
It took an hour and a half. | an hour and a half | DURATION | PT1H30M
It took one and a half hours. | one and a half hours | DURATION | PT1H30M
It took 1 h 43 min. | 1 h 43 min | DURATION | PT1H43M
It took two hours and ten minutes. | two hours and ten minutes | DURATION | PT2H10M
It took 1 hour, 2 minutes and 3 seconds. | 1 hour, 2 minutes and 3 seconds | DURATION | PT1H2M3S
It took 90 minutes. | 90 minutes | DURATION | PT90M
It took fifty-two minutes. | fifty-two minutes | DURATION | PT52M
It fell in the year to March. | the year | DURATION | P1Y
They heard it an hour and 20 minutes later. | an hour and 20 minutes later | DURATION | PT1H20M
It took half an hour. | half an hour | DURATION | PT30M
It took two and a half years. | two and a half years | DURATION | P2Y6M
It took 2 1/2 years. | 2 1/2 years | DURATION | P2Y6M
It took 2½ years. | 2½ years | DURATION | P2Y6M
It took two years and three months. | two years and three months | DURATION | P2Y3M
It took 18 months. | 18 months | DURATION | P18M
It took six weeks. | six weeks | DURATION | P6W
It took a fortnight. | a fortnight | DURATION | P2W
It took a day. | a day | DURATION | P1D
It took half a century. | half a century | DURATION | P50Y
It took a quarter of a century. | a quarter of a century | DURATION | P25Y
It took two decades. | two decades | DURATION | P20Y
It took a hundred years. | a hundred years | DURATION | P100Y
It took more than 1,000 days. | more than 1,000 days | DURATION | P1000D
It took at least two days. | at least two days | DURATION | P2D
It took up to 14 days. | up to 14 days | DURATION | P14D
It took about five minutes. | about five minutes | DURATION | PT5M
It took 30 seconds. | 30 seconds | DURATION | PT30S
It took 13 to 20 years. | 13 to 20 years | DURATION | P13Y
It took two or three days. | two or three days | DURATION | P2D
It took several months. | several months | DURATION | PXM
It took a few hours. | a few hours | DURATION | PTXH
It took a couple of weeks. | a couple of weeks | DURATION | P2W
The wait lasted for years. | years | DURATION | PXY
Their 28-year wait is over. | 28-year | DURATION | P28Y
A four-day siege came to an end. | four-day | DURATION | P4D
A year-long siege came to an end. | year-long | DURATION | P1Y
A three-hour-long film was shown. | three-hour-long | DURATION | PT3H
Prices rose over the past three years. | the past three years | DURATION | P3Y
Prices rose in the last 24 hours. | the last 24 hours | DURATION | PT24H
Prices may rise in the next six months. | the next six months | DURATION | P6M
Prices rose in the first nine months. | the first nine months | DURATION | P9M
It struck two days before the vote. | two days | DURATION | P2D
It struck 19 hours after the blast. | 19 hours | DURATION | PT19H
He won in 2:14:04 or so. | 2:14:04 | DURATION | PT2H14M4S
It began between 13 and 20 minutes later. | between 13 and 20 minutes later | DURATION | PT20M
A few days later he resigned. | A few days later | DURATION | PXD
It struck a decade after the war. | a decade | DURATION | P10Y
"""

AGES = """
A 67-year-old man was held. | 67-year-old | DURATION | P67Y
A sixty-seven-year-old man was held. | sixty-seven-year-old | DURATION | P67Y
An 8-month-old baby was saved. | 8-month-old | DURATION | P8M
The man, aged 67, was held. | aged 67 | DURATION | P67Y
The man is 67 years old. | 67 years old | DURATION | P67Y
He died at the age of 67. | the age of 67 | DURATION | P67Y
He died at age 67. | age 67 | DURATION | P67Y
Maria Lopez, 67, was held. | 67 | DURATION | P67Y
"""

CLOCK = """
It began at 6:15 p.m. | 6:15 p.m. | TIME | 2021-06-16T18:15
It began at 6.15pm. | 6.15pm | TIME | 2021-06-16T18:15
It began at 6pm. | 6pm | TIME | 2021-06-16T18:00
It began at 6 a.m. local time. | 6 a.m. local time | TIME | 2021-06-16T06:00
It began at 12 a.m. sharp. | 12 a.m. | TIME | 2021-06-16T00:00
It began at 12:30 p.m. sharp. | 12:30 p.m. | TIME | 2021-06-16T12:30
It began at 18:15. | 18:15 | TIME | 2021-06-16T18:15
It began at 18:15:30 GMT. | 18:15:30 GMT | TIME | 2021-06-16T18:15:30
It began at 18.15. | 18.15 | TIME | 2021-06-16T18:15
It began at 0914 GMT. | 0914 GMT | TIME | 2021-06-16T09:14
It began at 1430 hours. | 1430 hours | TIME | 2021-06-16T14:30
It began at 04:12 local time. | 04:12 local time | TIME | 2021-06-16T04:12
It began at 23:59 Moscow time. | 23:59 Moscow time | TIME | 2021-06-16T23:59
It began at 5 p.m. UTC+3. | 5 p.m. UTC+3 | TIME | 2021-06-16T17:00
It began at 1:30 p.m. Eastern. | 1:30 p.m. Eastern | TIME | 2021-06-16T13:30
It began at 1:30 p.m. Eastern time. | 1:30 p.m. Eastern time | TIME | 2021-06-16T13:30
It began at 10:30 a.m. EST. | 10:30 a.m. EST | TIME | 2021-06-16T10:30
It began at half past ten. | half past ten | TIME | 2021-06-16T10:30
It began at half past ten in the morning. | half past ten in the morning | TIME | 2021-06-16T10:30
It began at a quarter to six. | a quarter to six | TIME | 2021-06-16T05:45
Begun quarter past six in the evening. | quarter past six in the evening | TIME | 2021-06-16T18:15
It began at ten o’clock. | ten o’clock | TIME | 2021-06-16T10:00
It began at ten o'clock. | ten o'clock | TIME | 2021-06-16T10:00
It began at two o'clock in the afternoon. | two o'clock in the afternoon | TIME | 2021-06-16T14:00
It began at four in the morning. | four in the morning | TIME | 2021-06-16T04:00
It began at noon. | noon | TIME | 2021-06-16T12:00
It began at midday local time. | midday local time | TIME | 2021-06-16T12:00
It began at midnight. | midnight | TIME | 2021-06-16T24:00
It began at 9 a.m. Tuesday. | 9 a.m. Tuesday | TIME | 2021-06-15T09:00
It began at 5 p.m. EST, Nov. 6. | 5 p.m. EST, Nov. 6 | TIME | 2020-11-06T17:00
It began at noon on Tuesday. | noon | TIME | 2021-06-15T12:00
It began at 0300 UTC Monday morning. | 0300 UTC Monday morning | TIME | 2021-06-14T03:00
It began by mid-afternoon yesterday. | mid-afternoon yesterday | TIME | 2021-06-15TAF
It was logged at 2021-06-12T09:30:00Z. | 2021-06-12T09:30:00Z | TIME | 2021-06-12T09:30:00
"""

SETS = """
They meet every Friday. | every Friday | SET | XXXX-WXX-5
They meet every other Friday. | every other Friday | SET | XXXX-WXX-5
They meet every two years. | every two years | SET | P2Y
They meet each month. | each month | SET | P1M
They meet every other week. | every other week | SET | P2W
They meet twice a week. | twice a week | SET | P1W
They meet four times a year. | four times a year | SET | P1Y
They meet annually. | annually | SET | P1Y
They meet daily. | daily | SET | P1D
They meet on Mondays. | Mondays | SET | XXXX-WXX-1
They meet every June. | every June | SET | XXXX-06
They meet every morning. | every morning | SET | XXXX-XX-XXTMO
They pay $5 a month. | a month | SET | P1M
They pay 300 euros per year. | per year | SET | P1Y
"""

HOLIDAYS = """
They met on Christmas Day 2019. | Christmas Day 2019 | DATE | 2019-12-25
They met on Good Friday. | Good Friday | DATE | 2021-04-02
They met on Easter Sunday 2019. | Easter Sunday 2019 | DATE | 2019-04-21
They met last Thanksgiving. | last Thanksgiving | DATE | 2020-11-26
They met on New Year's Eve. | New Year's Eve | DATE | 2020-12-31
They met on Martin Luther King Jr. Day. | Martin Luther King Jr. Day | DATE | 2021-01-18
They met on Memorial Day. | Memorial Day | DATE | 2021-05-31
They met on St. Patrick's Day. | St. Patrick's Day | DATE | 2021-03-17
They met on Boxing Day last year. | Boxing Day last year | DATE | 2020-12-26
"""

VAGUE = """
He is now a minister. | now | DATE | PRESENT_REF
He was recently named minister. | recently | DATE | PAST_REF
He was ill in the past. | the past | DATE | PAST_REF
He was ill for a while. | a while | DURATION | PXX
He hopes to return in the near future. | the near future | DATE | FUTURE_REF
He has been ill in recent weeks. | recent weeks | DURATION | PXW
"""

WRITTEN = """
He fell ill on the fourteenth of this month. | the fourteenth of this month | DATE | 2021-06-14
He fell ill on the 9th of last month. | the 9th of last month | DATE | 2021-05-09
He retires on the 3rd of next month. | the 3rd of next month | DATE | 2021-07-03
Rent is due on the first of the month. | the first of the month | DATE | 2021-06-01
The climb took three and a quarter hours. | three and a quarter hours | DURATION | PT3H15M
The climb took an hour and a quarter. | an hour and a quarter | DURATION | PT1H15M
The climb took six hours and a quarter. | six hours and a quarter | DURATION | PT6H15M
He served two and three-quarter years. | two and three-quarter years | DURATION | P2Y9M
He served four and three quarter years. | four and three quarter years | DURATION | P4Y9M
He served a year and a half. | a year and a half | DURATION | P1Y6M
He flew for twelve and a half hours. | twelve and a half hours | DURATION | PT12H30M
Nine years on, nobody knows why. | Nine years on | DURATION | P9Y
A second later the lights failed. | A second later | DURATION | PT1S
It will be ready in a month or two. | a month or two | DURATION | P1M
It took ten days or so to dry. | ten days or so | DURATION | P10D
She moved out a week or so ago. | a week or so ago | DATE | 2021-W23
He may be gone for weeks or months. | weeks or months | DURATION | PXW
The reef will one day recover. | one day | DATE | FUTURE_REF
The siege may last six weeks. | six weeks | DURATION | P6W
It had been due to close on Friday. | Friday | DATE | 2021-06-11
They planned to leave on Friday. | Friday | DATE | 2021-06-18
They planned the raid on Friday. | Friday | DATE | 2021-06-11
He has until 9 a.m. Friday to reply. | 9 a.m. Friday | TIME | 2021-06-18T09:00
It burned on the night of 2 June 2020. | the night of 2 June 2020 | TIME | 2020-06-02TNI
He denied it earlier in the week. | the week | DATE | 2021-W24
Profit fell from the same period last year. | the same period last year | DATE | 2020
Profit rose in the first half of the year. | the first half of the year | DATE | 2021-H1
Profit is up for the year to date. | the year | DATE | 2021
The alarm rang at 21.40 and 23.15. | 23.15 | TIME | 2021-06-16T23:15
The alarm rang at about 14.05. | about 14.05 | TIME | 2021-06-16T14:05
The alarm rang at 6.30 p.m. sharp. | 6.30 p.m. | TIME | 2021-06-16T18:30
He was mayor in '82 and later. | '82 | DATE | 1982
The lease ends in May 2022, a year from now. | a year from now | DATE | 2022
Profit beat the same period in 2019. | the same period in 2019 | DATE | 2019
He was seen on the 3rd and the 4th of May. | the 3rd | DATE | 2021-05-03
The dig took two years and three quarters. | two years and three quarters | DURATION | P2Y9M
The fair opens on Friday. | Friday | DATE | 2021-06-18
The ferry leaves on Friday. | Friday | DATE | 2021-06-18
Friday was declared a day of rest. | Friday | DATE | 2021-06-18
The mayor declared Friday a day of rest. | Friday | DATE | 2021-06-18
The talks are on Monday. | Monday | DATE | 2021-06-21
Bids must be in by Friday. | Friday | DATE | 2021-06-18
He said that Friday was quiet. | Friday | DATE | 2021-06-11
In May of the same year, 2011, he left. | May of the same year, 2011 | DATE | 2011-05
The alarm rang at 11:53 a.m. sharp. | 11:53 a.m. | TIME | 2021-06-16T11:53
"""

TABLE = WRITTEN + CALENDAR + DAYS + OFFSETS + DURATIONS + AGES + CLOCK + SETS + HOLIDAYS + VAGUE
ROWS = [tuple(map(str.strip, row.split("|"))) for row in TABLE.splitlines() if row]


@pytest.mark.parametrize(("text", "words", "kind", "value"), ROWS, ids=[row[0] for row in ROWS])
def test_one_expression(read: Read, text: str, words: str, kind: str, value: str) -> None:
    found = {(timex.span.cut(text), timex.type.value, timex.value) for timex in read(text).timexes}
    assert (words, kind, value) in found


@pytest.mark.parametrize(
    "text",
    """
    May may resign if she wants to.
    Prime Minister May said so.
    They march to the square.
    The Sun and the Sat Nav broke.
    She came second in the race.
    2000 people fled and 1,984 returned.
    In 1,200 cases nothing was found.
    They won 3-1 after losing 6-4, 7-5.
    Call 020 7946 0958 now or never.
    The shop is open 24/7 all through.
    Flight 1999 was in room 2020.
    A total of 1950 troops left.
    It costs $1,999 or £2000.
    Windows 2000 is old.
    Boeing 737 jets fly at 35,000 feet.
    The fall of the wall was loud.
    He had a second helping.
    John 3:16 is a verse.
    A ratio of 1.5 to 2.25 was seen.
    The may flowers and the august body stood.
    About three-quarters of them left.
    Striker Maria Lopez (10) scored twice.
    The raid killed 12 in the night.
    The shares closed at 12.50, up a little.
    They won the set by 25:10 in the end.
    There were 19 PM candidates in all.
    He wrote a paper in his 30s style.
    West Germany and East Timor played.
    She reads USA Today and nothing else.
    The western High Noon was shown.
    They led in the first half of the final.
    It was only a matter of days.
    It was her third win in as many years.
    They drank into the small hours.
    """.strip().split("\n"),
)
def test_no_dates_here(read: Read, text: str) -> None:
    found = [timex for timex in read(text.strip()).timexes if timex.value != "PRESENT_REF"]
    assert found == []
