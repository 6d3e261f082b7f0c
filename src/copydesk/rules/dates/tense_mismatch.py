"""DT014 tense-mismatch."""

from collections.abc import Iterator
from datetime import timedelta

from copydesk.model.finding import Finding, Severity
from copydesk.model.timex import Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.calendar import is_day, spoken
from copydesk.understand.lang.en.tense import FUTURE, PAST, UNREAL
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.around import clause_around

_DAY = timedelta(days=1)


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
    ),
)
def tense_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a future tense for a day that by the dateline is past, and a past tense for a day still
    to come.

    Why it matters: the year is often the slip, or the background was copied from an older report.

    Does not claim: that it is wrong; quotations and plans may keep the tense of their day. Hence
    it is for information only.

    Source: AP Stylebook, "time element".
    """
    present = reading.present
    if present is None:
        return
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            if timex.start is None or not is_day(timex) or timex.stated.year is None:
                continue
            clause = clause_around(reading, index, timex)
            if UNREAL.search(clause):
                continue
            if timex.start < present.start - _DAY and FUTURE.search(clause):
                yield _finding(reading, rule, timex, "before", "future")
            elif timex.start >= present.end + _DAY and _is_past(clause):
                yield _finding(reading, rule, timex, "after", "past")


def _is_past(clause: str) -> bool:
    return bool(PAST.search(clause)) and not FUTURE.search(clause)


def _finding(reading: Reading, rule: Rule, timex: Timex, side: str, tense: str) -> Finding:
    reference = reading.reference.time
    dateline = spoken(reference.date()) if reference else "the dateline"
    return rule.finding(timex.span, f"told in the {tense} tense, but it lies {side} {dateline}")
