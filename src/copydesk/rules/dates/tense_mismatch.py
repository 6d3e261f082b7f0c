"""DT014 tense-mismatch."""

from collections.abc import Iterator
from datetime import timedelta

from copydesk.model.finding import Finding, Severity
from copydesk.model.timex import Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.calendar import is_day, spoken
from copydesk.understand.lang.en.tense import EXPECTED_ON, HAPPENED_ON, UNREAL
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.around import clause_around

_DAY = timedelta(days=1)
_REACH = 80


@rule(
    code="DT014",
    name="tense-mismatch",
    severity=Severity.INFO,
    since="0.1.0",
    bad=(
        Bad(
            "The bridge will open on [[3 May 2023]], the mayor's office added.",
            message="lies before",
            published="2024-01-04",
        ),
        Bad(
            "The bridge was opened on [[3 May 2025]] in heavy rain.",
            message="lies after",
            published="2024-01-04",
        ),
    ),
    good=(
        Good("The bridge will open on 3 May 2024.", published="2024-01-04"),
        Good("The mayor said the bridge would open on 3 May 2023.", published="2024-01-04"),
        Good("The bridge was scheduled to open on 3 May 2025.", published="2024-01-04"),
        Good("The bridge was opened on 4 January 2024.", published="2024-01-04"),
        Good("The judge will rule on the arrest of 3 May 2023.", published="2024-01-04"),
        Good("The launch of 28 July 2024 was put back.", published="2024-01-04"),
    ),
)
def tense_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a future tense for a day that by the dateline is past, and a past tense for a day still
    to come.

    Why it matters: the year is often the slip, or the background was copied from an older report.

    Does not claim: that it is wrong; quotations and plans may keep the tense of their day. Hence
    it is for information only, and only for a date that follows its verb: in "will rule on the
    arrest of 3 May" it is not the ruling's.

    Source: AP Stylebook, "time element".
    """
    prose, present = reading.article.prose, reading.present
    if present is None:
        return
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            if timex.start is None or not is_day(timex) or timex.stated.year is None:
                continue
            if UNREAL.search(clause_around(reading, index, timex)):
                continue
            lead = prose[max(0, timex.span.start - _REACH) : timex.span.start]
            if timex.start < present.start - _DAY and EXPECTED_ON.search(lead):
                yield _finding(reading, rule, timex, "before", "future")
            elif timex.start >= present.end + _DAY and HAPPENED_ON.search(lead):
                yield _finding(reading, rule, timex, "after", "past")


def _finding(reading: Reading, rule: Rule, timex: Timex, side: str, tense: str) -> Finding:
    reference = reading.reference.time
    dateline = spoken(reference.date()) if reference else "the dateline"
    return rule.finding(timex.span, f"told in the {tense} tense, but it lies {side} {dateline}")
