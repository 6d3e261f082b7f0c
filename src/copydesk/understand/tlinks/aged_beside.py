"""Ages right before the date of the beginning that they are counted from."""

from copydesk.model.timex import Timex
from copydesk.understand.lang.en.ages import (
    ALSO_DATED,
    BORN_BESIDE,
    BORN_NEXT,
    FOUNDED_AFTER,
    MADE_AFTER,
    MADE_BY,
    THINGS,
)
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_clock, is_dated
from copydesk.understand.tlinks.aged_pair import Aged
from copydesk.understand.tlinks.ages import Age
from copydesk.understand.tlinks.stretch import Moment, moment_of


def begun_beside(reading: Reading, age: Age) -> Aged | None:
    """An age right before the date of the beginning: "who was 48 (he had been born on 19 May
    1979)", "a 263-year-old canvas that Anna Bell painted in 1662"."""
    prose = reading.article.prose
    thing = age.noun in THINGS
    forms = (MADE_AFTER, MADE_BY) if thing else (BORN_BESIDE, BORN_NEXT, FOUNDED_AFTER)
    match = next((m for form in forms if (m := form.match(prose, age.span.end))), None)
    born = reading.timex_at.get(match.end()) if match else None
    present = reading.present
    if born is None or not is_dated(born) or present is None or age.then:
        return None
    others = [
        timex
        for timex in reading.timexes_by_sentence[age.sentence]
        if timex is not born and _dates_all(prose, timex)
    ]
    start = moment_of(born)
    if len(others) > 1 or start is None or start.interval.start >= present.start:
        return None
    return Aged(age, start, Moment(present), True, moment_of(others[0]) if others else None)


def _dates_all(prose: str, timex: Timex) -> bool:
    """Whether a time may be that of the age: a date, and no hour of the day of the news."""
    return is_dated(timex) and not is_clock(timex) and not _also_dated(prose, timex)


def _also_dated(prose: str, timex: Timex) -> bool:
    """Whether a time only bounds what its sentence tells: "since 2015"."""
    return bool(ALSO_DATED.search(prose[max(0, timex.span.start - 20) : timex.span.start]))
