"""DT006 duration-mismatch."""

import re
from collections.abc import Iterator
from itertools import chain

from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.apart import durations
from copydesk.understand.tlinks.drawn import find_drawn
from copydesk.understand.tlinks.just_told import of_just_told
from copydesk.understand.tlinks.likely import (
    counts_from_a_deed,
    fits_otherwise,
    whole_stretches,
)
from copydesk.understand.tlinks.stretch import Stretch


@rule(
    code="DT006",
    name="duration-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "The alarm rang at 03:35 and the wall held for another [[fifty-two minutes]] before it "
            "gave way at 04:12.",
            message="37 minutes",
        ),
        Bad(
            "He held the chair from 1979 until 2004, and in [[those 15 years]] missed one lecture.",
            message="25 years",
        ),
        Bad(
            "The walkout, which began on 12 May 2025, ended on 23 May 2025 and took [[six weeks]].",
            message="1 to 2 weeks",
        ),
        Bad(
            "She served from 2011 to 2015, [[six years]], as treasurer.",
            message="4 years",
        ),
        Bad(
            "The census, which began on 5 May 2025, took [[fourteen months]].",
            message="9 to 10 months",
            published="2026-02-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "After [[nine hours]] of voting that started at 20:15 on Thursday and closed at 03:15 "
            "on Friday, the cardinals slept.",
            message="7 hours",
            published="2026-02-20",
        ),
        Bad(
            "The pump failed at ten past six. It ran again at 21:25, after [[five hours and "
            "fifteen minutes]] of silence.",
            message="3 hours 15 minutes",
            severity=Severity.WARNING,
        ),
        Bad(
            "The tug sank at 21:40. It had left port at 18:15 and was [[six hours]] out when it "
            "went down.",
            message="3 hours 25 minutes",
            severity=Severity.WARNING,
        ),
        Bad(
            "They hired the van on 4 May 2025. They dug until the night of 23 May 2025, which gave "
            "them [[five weeks]] inside.",
            message="2 to 3 weeks",
            severity=Severity.WARNING,
        ),
        Bad(
            "The first walker was out at 02:15 on Saturday. It was [[64 hours]] since the snow had "
            "come down at 10:20 on Tuesday.",
            message="87 hours 55 minutes",
            published="2025-05-12",
            severity=Severity.WARNING,
        ),
        Bad(
            "The loan runs for [[two years]], from March 2024 to February 2027.",
            message="2 to 3 years",
        ),
        Bad(
            "From the first sketch in May 2022 to this week's opening the bridge swallowed "
            "[[62 months]].",
            message="48 months",
            published="2026-05-14",
        ),
        Bad(
            "The lights failed at 01:40. A nurse held a torch. For [[nearly three hours]], until "
            "06:25, the ward was dark.",
            message="4 hours 45 minutes",
            severity=Severity.WARNING,
        ),
        Bad(
            "The race was set for 13:10. Fog came in, and the boats left at 14:25, a delay of "
            "[[45 minutes]].",
            message="75 minutes",
            severity=Severity.WARNING,
        ),
        Bad(
            "The walkout began at 05:30 on Monday, and the gates were opened at 15:00 on "
            "Wednesday. In all, the port was shut for [[47 and a half hours]].",
            message="57 hours 30 minutes",
            published="2026-05-14",
        ),
        Bad(
            "Two men with knives burst into the bank at 10:15.\n\nNobody would talk to them. The "
            "street was cleared. A van came.\n\nThe men gave up at 17:40. The siege had lasted "
            "[[almost five hours]].",
            message="7 hours 25 minutes",
            severity=Severity.WARNING,
        ),
        Bad(
            "It took [[19 months]] from the vote in May 2023 to the closure this week.",
            message="29 months",
            published="2025-10-14",
        ),
        Bad(
            "Bidding opened at 19:22, and the hammer came down at 19:33. That's [[nineteen "
            "minutes]] for one painting.",
            message="11 minutes",
            severity=Severity.WARNING,
        ),
        Bad(
            "The firm called back the drops on 12 March 2026. That was [[82 days]] after the "
            "first patient fell ill, on 19 January.",
            message="52 days",
            published="2026-03-18",
            severity=Severity.WARNING,
        ),
        Bad(
            "The second engine lit 150 seconds after lift-off, and the flight was over at 230 "
            "seconds, which gave it [[110 seconds]] of power.",
            message="differ by 80",
            severity=Severity.WARNING,
        ),
        Bad(
            "She woke with a lead of 14 seconds. The three seconds that he gained reduced the "
            "difference to [[nine seconds]].",
            message="differ by 11",
            severity=Severity.WARNING,
        ),
        Bad(
            "He was jailed for [[two years, a term that lasts from 3 May 2024 until 3 May 2027]].",
            message="is 3 years, not “two years”",
        ),
        Bad(
            "The mayor told everybody to leave at 01:30. That gave them [[an hour and 20 minutes]] "
            "before the wall gave way at 04:50.",
            message="3 hours 20 minutes",
            severity=Severity.WARNING,
        ),
    ),
    good=(
        Good("He was jailed for two years, a term that lasts from 3 May 2024 until 3 May 2026."),
        Good(
            "The mayor told everybody to leave at 01:30. That gave them three hours and 20 minutes "
            "before the wall gave way at 04:50."
        ),
        Good(
            "She woke with a lead of 14 seconds. The three seconds that he gained reduced the "
            "difference to eleven seconds."
        ),
        Good(
            "Bidding opened at 19:22, and the hammer came down at 19:33. That's eleven minutes "
            "for one painting."
        ),
        Good(
            "The speed was cut at 11:20, and the doors were shut at 11:25. That's twenty minutes "
            "before the cabins fell."
        ),
        Good(
            "The firm called back the drops on 12 March 2026. That was 52 days after the first "
            "patient fell ill, on 19 January.",
            published="2026-03-18",
        ),
        Good(
            "The fire began at 09:15 and was put out at 17:00. In all, a crew of ten pumped for "
            "four hours."
        ),
        Good("The loan runs for three years, from March 2024 to February 2027."),
        Good(
            "The lights failed at 01:40. A nurse held a torch. For nearly five hours, until 06:25, "
            "the ward was dark."
        ),
        Good(
            "Two men with knives burst into the bank at 10:15.\n\nThe street was cleared at "
            "12:30. A van came.\n\nThe men gave up at 17:40. The siege had lasted a little over "
            "five hours."
        ),
        Good("The call came at 09:15. The fire was out at 14:00, after two hours of pumping."),
        Good(
            "The pump failed at 18:10. It ran again at 21:25, after three hours and fifteen "
            "minutes of rain."
        ),
        Good(
            "The alarm rang at 03:35 and the wall held for another 37 minutes before it gave way "
            "at 04:12."
        ),
        Good("She served from 2011 to 2015, four years, as treasurer."),
        Good("A 45-minute debate is set for between 9 p.m. and 11 p.m. on Friday."),
        Good(
            "The shop opens from 8 a.m. to 8 p.m. on Sundays. It sells lamps that last nine years."
        ),
        Good("At 11:50 p.m. the fire began, and it burned for 40 minutes before it died at 12:30."),
    ),
)
def duration_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a duration that does not lie between the two clock times, dates or years that the same
    sentence gives as its ends, and one that what began on a day cannot have lasted by now.

    Why it matters: response times and terms of office are what inquiries and obituaries turn on.

    Does not claim: anything where the duration may be of something inside the two times ("a
    45-minute debate between 9 and 11"). Both halves of the day are tried, days may be counted
    inclusively, and round numbers of minutes are taken as rounded.

    Source: ISO 8601-1:2019, 3.1.1.8 (duration), for the arithmetic.
    """
    for stretch in chain(durations(reading), whole_stretches(reading), of_just_told(reading)):
        unsure = not stretch.sure and fits_otherwise(reading, stretch)
        unsure = unsure or counts_from_a_deed(reading, stretch.span)
        if not (stretch.holds or unsure):
            early, late = stretch.early.named(reading.text), stretch.late.named(reading.text)
            yield rule.finding(
                _with_its_ends(reading, stretch),
                f"from {early} to {late} is {stretch.really}, "
                f"not “{stretch.span.cut(reading.text)}”",
                related=stretch.ends,
                severity=None if stretch.sure else Severity.WARNING,
            )
    for drawn in find_drawn(reading):
        one, other = drawn.one.span.cut(reading.text), drawn.other.span.cut(reading.text)
        yield rule.finding(
            drawn.length.span,
            f"“{one}” and “{other}” differ by {drawn.made:g}, "
            f"not by “{drawn.length.span.cut(reading.text)}”",
            related=[drawn.one.span, drawn.other.span],
            severity=Severity.WARNING,
        )


def _with_its_ends(reading: Reading, stretch: Stretch) -> Span:
    """The length, with both ends where a clause behind it gives them: "for two years, a term that
    runs from …"."""
    ends = stretch.ends
    if len(ends) < _BOTH or not all(stretch.span < end for end in ends):
        return stretch.span
    between = reading.article.prose[stretch.span.end : min(ends).start]
    apposed = _IN_A_CLAUSE.match(between) is not None
    return stretch.span.join(max(ends)) if apposed else stretch.span


_BOTH = 2
_IN_A_CLAUSE = re.compile(r",\s[^,;.]{3,40}\s(?:that|which)\s")
