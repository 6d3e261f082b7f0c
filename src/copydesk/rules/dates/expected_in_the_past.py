"""DT015 expected-in-the-past."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from copydesk.model.finding import Finding, Severity
from copydesk.model.timex import Grain, Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.calendar import is_day, spoken
from copydesk.understand.lang.en.tense import EXPECTED_ON, YEARLY
from copydesk.understand.reading import Reading
from copydesk.understand.sentences import Sentence

_DAY = timedelta(days=1)
_RECENT = timedelta(days=45)
_FAR = timedelta(days=300)
_REACH = 80
_LEAP_DAY = (2, 29)


@rule(
    code="DT015",
    name="expected-in-the-past",
    severity=Severity.WARNING,
    since="0.1.0",
    bad=(
        Bad(
            "The first pictures are expected on [[12 July]], the agency added.",
            message="12 July 2025 is past",
            published="2025-07-23",
        ),
        Bad(
            "The road will open on [[3 March]] after repairs.",
            message="3 March 2025 is past",
            published="2025-03-20",
        ),
    ),
    good=(
        Good("The first pictures are expected on 12 August.", published="2025-07-23"),
        Good("The first pictures were expected on 12 July.", published="2025-07-23"),
        Good("The season will begin on 12 January.", published="2025-07-23"),
        Good("Prosecutors will go through his movements on 12 June.", published="2025-06-17"),
        Good("The inquest will open into the deaths on 12 June.", published="2025-06-17"),
        Good("The 2026 census will be held on 12 May.", published="2025-06-17"),
    ),
)
def expected_in_the_past(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds what is still said to be due on a day of the year that passed within the last weeks.

    Why it matters: readers will wait for something that has been, or the month is wrong.

    Does not claim: anything of dates with a year, told with them or anywhere in the sentence, nor
    of days more than 45 days back, which may be next year's. The date must follow the verb with no
    noun between: in "will hear of the deaths on 12 June" it is not the hearing's.

    Source: AP Stylebook, "time element": a date without year is of the current year.
    """
    reference = reading.reference.time
    if reference is None:
        return
    for sentence, timexes in zip(reading.sentences, reading.timexes_by_sentence, strict=True):
        if _tells_year(reading.article.prose, sentence, timexes):
            continue
        for timex in timexes:
            past = _past_day(timex, reference)
            if past and EXPECTED_ON.search(_lead(reading, sentence, timex)):
                yield rule.finding(
                    timex.span,
                    f"still to come in the text, but by the dateline {spoken(past.date())} is past",
                )


def _tells_year(prose: str, sentence: Sentence, timexes: Sequence[Timex]) -> bool:
    """Whether a sentence names a year, or speaks of every year."""
    return bool(YEARLY.search(sentence.span.cut(prose))) or any(
        timex.stated.year is not None
        or (timex.grain is not None and timex.grain >= Grain.YEAR)
        or "year" in timex.span.cut(prose).lower()
        for timex in timexes
    )


def _past_day(timex: Timex, reference: datetime) -> datetime | None:
    """The day of a date without year, if it passed within the last weeks."""
    said = timex.stated
    if said.month is None or said.day is None or (said.month, said.day) == _LEAP_DAY:
        return None
    if timex.start is None or not is_day(timex):
        return None
    day = _last(timex.start, reference)
    ahead = timex.start == day or timex.start - reference > _FAR
    return day if ahead and 2 * _DAY <= reference - day < _RECENT else None


def _last(day: datetime, reference: datetime) -> datetime:
    """The last time that this day of the year came before the reference time."""
    this_year = day.replace(year=reference.year)
    return this_year if this_year <= reference else day.replace(year=reference.year - 1)


def _lead(reading: Reading, sentence: Sentence, timex: Timex) -> str:
    """The words just before a date."""
    start = max(sentence.span.start, timex.span.start - _REACH)
    return reading.article.prose[start : timex.span.start]
