"""DT003 elapsed-mismatch."""

from collections.abc import Iterator

from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.leads import leads_in
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.elapsed import elapsed_stretches
from copydesk.understand.tlinks.likely import fits_otherwise, untold_misfits
from copydesk.understand.tlinks.stretch import Stretch


@rule(
    code="DT003",
    name="elapsed-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "The letter was posted on 4 March. It lay in a drawer for [[nine months]] before "
            "it was found on 17 August.",
            message="from “4 March” to “17 August” is 5 to 6 months, not “nine months”",
            published="2025-10-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "The coach leaves on 30 June 2026. His contract runs until 30 June 2028, so he "
            "goes [[three years]] early.",
            message="from “30 June 2026” to “30 June 2028” is 2 years, not “three years”",
            published="2026-02-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "Her lease ran to 1 May 2031. She moved out on 1 May 2027. The lease would have "
            "ended on 1 May 2031, and so she forfeits its final [[six years]].",
            message="from “1 May 2027” to “1 May 2031” is 4 years, not “six years”",
            published="2027-05-04",
            severity=Severity.WARNING,
        ),
        Bad(
            "The ketch sank on 4 May 2019. When it was raised, this September, it had lain there "
            "for [[nine years]].",
            message="from “4 May 2019” to “this September” is 6 to 7 years, not “nine years”",
            published="2025-10-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "Voters went to the polls on 6 June. The constitution gives the assembly 21 days "
            "from election day to choose a speaker, a term that ends on [[2 July]].",
            severity=Severity.WARNING,
            message="from “6 June” to “2 July” is 26 days, not “21 days”",
            published="2025-06-08",
        ),
        Bad(
            "The referendum was held on 3 May. Objections must be lodged within 14 days of the "
            "referendum, by [[24 May]].",
            severity=Severity.WARNING,
            message="from “3 May” to “24 May” is 21 days, not “14 days”",
            published="2025-05-06",
        ),
        Bad(
            "The choir left on 14 February 2019 and was away for [[nine and a half years]].",
            severity=Severity.WARNING,
            message="is 6 to 7 years, not “nine and a half years”",
            published="2025-04-10",
        ),
        Bad(
            "The bridge was opened in June 2003. Repairs were made in 2011.\n\nIt was pulled "
            "down in August 2015. It had stood for [[more than sixteen years]].",
            severity=Severity.WARNING,
            message="is 12 to 13 years, not “more than sixteen years”",
            published="2016-08-12",
        ),
        Bad(
            "The pass could be used again on Friday, 17 May 2024. Snow had closed it on 6 May, "
            "and it was reopened [[eight days later]].",
            severity=Severity.WARNING,
            message="from “6 May” to “Friday, 17 May 2024” is 11 days, not “eight days later”",
            published="2024-05-17",
        ),
        Bad(
            "The balloon was launched at 09:15 UTC. It burst at 12:56, [[two hours and 41 "
            "minutes]] after the launch.",
            severity=Severity.WARNING,
            message="is 3 hours 41 minutes, not “two hours and 41 minutes”",
        ),
        Bad(
            "The tram line opened on 2 May 1988. Its closure after [[47 years]] in service "
            "surprised nobody.",
            severity=Severity.WARNING,
            message="from “2 May 1988” to 10 October 2025 is 37 to 38 years, not “47 years”",
            published="2025-10-10",
        ),
        Bad(
            "Crowds remembered Anna Verhoeven, who was shot dead [[two years ago]].\n\n"
            "On 3 January 2020 Verhoeven was killed outside her home.",
            message="3 January 2020",
            published="2024-01-04",
        ),
        Bad(
            "The club ended a [[28-year]] wait that went back to 1987.",
            message="38 years",
            published="2025-05-26",
        ),
        Bad(
            "The firm let 540 people go in January 2023. That was barely [[18 months ago]].",
            message="January 2023",
            published="2025-11-07",
        ),
        Bad(
            "She took office in 2009, [[twelve years ago]], and never left.",
            message="2009",
            published="2025-11-07",
        ),
        Bad(
            "Marta Kells became minister in May 2025 and is now [[fourteen months]] into the job.",
            message="May 2025",
            published="2026-02-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "She has sung in Aldea since May 1998, a stage career of [[17 years]].",
            message="27",
            published="2025-11-07",
            severity=Severity.WARNING,
        ),
        Bad(
            "The old mark was set in 2009 by Ada Pal, so that it had stood for [[12 years]].",
            message="16 years",
            published="2025-08-10",
            severity=Severity.WARNING,
        ),
        Bad(
            "The bell rang at 02:47 local time (07:47 GMT).\n\nAt 03:05, [[half an hour]] after "
            "the bell, the wall fell.",
            message="18 minutes",
            severity=Severity.WARNING,
        ),
        Bad(
            "The order to abandon the yard came at 23:50.\n\nThe last guard left at 02:05, [[three "
            "and a quarter hours]] after the chief gave the order to go.",
            message="2 hours 15 minutes",
            severity=Severity.WARNING,
        ),
        Bad(
            "From the raid on 3 September to the verdict on 24 October, it was all over in "
            "[[less than five weeks]].",
            message="7 to 8 weeks",
            published="2025-11-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "The ballot was held on 12 August. [[The next day, 14 August]], the clerk resigned.",
            message="2 days",
            published="2025-08-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "She was given the chair on 1 March 2022 for five years, a term that would have run "
            "until [[March 2028]].",
            message="6 years",
            published="2025-08-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "The psalter was finished in 1312, which makes it [[613 years old]].",
            message="713 years",
            published="2025-08-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "The ring road was shut on 4 May 2012 and reopened on 3 June 2017. [[Nine years]] of "
            "detours had cost the town two bakeries.",
            message="5 years",
            published="2025-08-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "A 60-day ban on fires took effect on 1 November. It expires on [[31 January]].",
            message="91 days",
            published="2025-11-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "At 09:12 a boiler in the bakery burst. The street was opened again at 14:40, [[four "
            "and a half hours]] after the blast.",
            message="5 hours 28 minutes",
            severity=Severity.WARNING,
        ),
        Bad(
            "The lift stuck at 21:35 (19:35 GMT) with six people in it. Nobody heard them. They "
            "walked out at 23:02 on Friday, [[an hour and 37 minutes]] after it had stopped.",
            message="1 hour 27 minutes",
            severity=Severity.WARNING,
        ),
        Bad(
            "The boom snapped at 15:52. A walker had called the yard at 15:35. The foreman was on "
            "his way down when it went, [[an hour and 17 minutes]] after the call.",
            message="17 minutes",
            severity=Severity.WARNING,
        ),
        Bad(
            "# Silo collapse kills two\n\nThe silo gave way on 3 June 2025. The owner would say "
            "nothing. Nor would the builder. It had been inspected in May 2021, [[two years]] "
            "before the collapse.",
            message="4 years",
            severity=Severity.WARNING,
        ),
        Bad(
            "Osei took office on 4 May 2023 and had thus led the town for [[thirty months]].",
            message="2023",
            published="2024-11-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "Osei has led the town since she was first elected in 2015, and after [[twelve years]] "
            "in office she will now stand again.",
            message="2015",
            published="2025-03-02",
            severity=Severity.WARNING,
        ),
        Bad(
            "The town voted on 6 June.\n\nThe mayor fell ill on 2 April, [[four months]] before "
            "polling day.",
            message="2 to 3 months",
            published="2026-06-08",
            severity=Severity.WARNING,
        ),
        Bad(
            "She took ten seconds off the record, set in 2017, which had stood for [[six years]].",
            message="9 years",
            published="2026-04-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "The dam was opened on 2 May and the feast was held on 15 May. Then the river broke "
            "its bank on 20 May. The road was cleared on 30 May, [[three weeks]] after the flood.",
            message="not “three weeks”",
            published="2025-06-02",
            severity=Severity.WARNING,
        ),
        Bad(
            "The lease runs out at the end of March 2027, now barely [[a year]] away.",
            message="2 to 3 years, not “a year”",
            published="2024-11-20",
            severity=Severity.WARNING,
        ),
    ),
    good=(
        Good(
            "In 2009 it was otherwise. The land had been free for only eighteen years, since 1991.",
            published="2024-12-11",
        ),
        Good(
            "The lease runs out at the end of March 2027, now barely a year away.",
            published="2026-04-20",
        ),
        Good(
            "The bell was tested at 09:10. At 11:40 a slide buried two wagons. Soldiers came at "
            "12:30. The line was open again at 18:20, six and a half hours after the slide."
        ),
        Good(
            "The letter was posted on 4 March. It lay in a drawer for five months before it "
            "was found on 17 August.",
            published="2025-10-20",
        ),
        Good(
            "The letter was posted on 4 March. The house was empty for nine months before it "
            "was sold on 17 August.",
            published="2025-10-20",
        ),
        Good(
            "The coach leaves on 30 June 2026. His contract runs until 30 June 2028, so he "
            "goes two years early.",
            published="2026-02-20",
        ),
        Good(
            "The ketch sank on 4 May 2019. When it was raised, this September, it had lain there "
            "for six years.",
            published="2025-10-20",
        ),
        Good(
            "The referendum was held on 3 May. Objections must be lodged within 14 days of the "
            "referendum, by 17 May.",
            published="2025-05-06",
        ),
        Good(
            "The choir left on 14 February 2019 and was away for more than six years.",
            published="2025-04-10",
        ),
        Good(
            "The bridge was opened in June 2003. Repairs were made in 2011.\n\nIt was pulled "
            "down in August 2015. It had stood for more than twelve years.",
            published="2016-08-12",
        ),
        Good(
            "The bridge was pulled down in August 2015. It had stood for more than eighty "
            "years. A tunnel was opened in 2003.",
            published="2016-08-12",
        ),
        Good(
            "The pass could be used again on Friday, 17 May 2024. Snow had closed it on 6 May, "
            "and it was reopened eleven days later.",
            published="2024-05-17",
        ),
        Good(
            "The balloon was launched at 09:15 UTC. It burst at 12:56, three hours and 41 minutes "
            "after the launch."
        ),
        Good(
            "The town voted on 6 June.\n\nThe mayor fell ill on 2 April, two months before "
            "polling day.",
            published="2026-06-08",
        ),
        Good(
            "Osei took office on 4 May 2023 and had thus led the town for eighteen months.",
            published="2024-11-20",
        ),
        Good(
            "At 09:12 a boiler in the bakery burst. The street was opened again at 14:40, five "
            "and a half hours after the blast."
        ),
        Good(
            "At 09:12 a boiler in the bakery burst. Her brother had left at 08:30, two hours after "
            "the night shift ended."
        ),
        Good(
            "# Silo collapse kills two\n\nThe silo gave way on 3 June 2025. It was last inspected "
            "in May 2021, four years before the collapse and two years before the sale.",
        ),
        Good(
            "The boom snapped at 15:52. A walker had called the yard at 15:35. The foreman was on "
            "his way down when it went, 17 minutes after the call."
        ),
        Good(
            "The ring road was shut on 4 May 2012 and reopened on 3 June 2017. Five years of "
            "detours had cost the town two bakeries.",
            published="2025-08-20",
        ),
        Good(
            "The mill opened in March 2009 and made its millionth loaf this week. A million loaves "
            "in sixteen years is not bad for a firm that nearly failed in 2013.",
            published="2025-03-20",
        ),
        Good(
            "The clerk resigned on 22 January. On 21 December somebody in the office of the chief "
            "clerk had opened the file. The list was then made public and the trawler firm had "
            "more than before. The firm denies that it asked. Its owner would not comment. The "
            "board, meeting on 24 January, two days after the clerk went, voted to leave.",
            published="2026-01-27",
        ),
        Good("The ballot was held on 12 August. The next day, 13 August, the clerk resigned."),
        Good(
            "She was given the chair on 1 March 2022 for five years and resigned in March 2028.",
            published="2028-08-20",
        ),
        Good(
            "A count of 8 August gave 38 deaths; eleven days later there were 71. The sickness "
            "had been named on 15 July.",
            published="2025-08-28",
        ),
        Good(
            "The rate applies from 20 February. The board meets on 26 March, six weeks after this "
            "decision.",
            published="2026-02-12",
        ),
        Good(
            "The bell rang at 02:47 local time (07:47 GMT). At 03:05, 18 minutes after the bell, "
            "the wall fell."
        ),
        Good(
            "She was born in 2009 in Spain, where her parents had lived for 12 years.",
            published="2025-08-10",
        ),
        Good(
            "Crowds remembered Anna Verhoeven, who was shot dead four years ago.\n\n"
            "On 3 January 2020 Verhoeven was killed outside her home.",
            published="2024-01-04",
        ),
        Good(
            "Crowds remembered Anna Verhoeven, whose brother Tom died two years ago.\n\n"
            "On 3 January 2020 Verhoeven was killed outside her home.",
            published="2024-01-04",
        ),
        Good("The club ended a 38-year wait that went back to 1987.", published="2025-05-26"),
        Good(
            "It was the first strike in 20 years at a yard that goes back to 1905.",
            published="2025-05-26",
        ),
    ),
)
def elapsed_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a stretch of time ("two years ago", "a 28-year wait since 1987", "fifteen months before
    it failed") that does not lie between the moments which the article itself dates.

    Why it matters: it is the slip that machine-written background makes most, and it survives
    editing because each sentence reads well on its own.

    Where no wording that is known ties a stretch to its moments, the pair of times near it that is
    most likely meant is weighed against all others, and what is unsure says nothing.

    Does not claim: anything where the event is not dated in the article, or where two events could
    be meant. Years may be rounded or counted by the calendar; "nearly", "about" and "more than" are
    allowed for.

    Source: the Gregorian calendar; AP Stylebook, "dates" and "numerals", for how spans are rounded.
    """
    apart = [lead.span for lead in leads_in(reading)]
    seen: set[Span] = set()
    for stretch in elapsed_stretches(reading):
        unsure = not stretch.sure and fits_otherwise(reading, stretch)
        fails = not (stretch.holds or stretch.is_far_off or unsure)
        if fails and stretch.span not in seen:
            seen.add(stretch.span)
            yield rule.finding(
                stretch.span,
                _message(reading, stretch),
                related=stretch.ends,
                severity=None if stretch.sure else Severity.WARNING,
            )
    for misfit in untold_misfits(reading, seen):
        stretch = misfit.pair.stretch
        if any(span.overlaps(stretch.span) for span in apart):
            continue
        yield rule.finding(
            misfit.span,
            _message(reading, stretch),
            related=[span for span in (*stretch.ends, stretch.span) if span != misfit.span],
            severity=Severity.WARNING,
        )


def _message(reading: Reading, stretch: Stretch) -> str:
    early, late = stretch.early.named(reading.text), stretch.late.named(reading.text)
    return f"from {early} to {late} is {stretch.really}, not “{stretch.span.cut(reading.text)}”"
