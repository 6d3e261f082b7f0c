"""Ages beside the same person's age at another, dated time."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from copydesk.model.timex import Grain, Timex
from copydesk.understand.apposition import gap_between
from copydesk.understand.calendar import Interval
from copydesk.understand.lang.en.ages import AGED_THEN, GOES_ON, OTHER_PERSON
from copydesk.understand.names import same_name
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated
from copydesk.understand.tlinks.aged_pair import Aged
from copydesk.understand.tlinks.ages import Age
from copydesk.understand.tlinks.stretch import Moment


def ages_from_other_times(reading: Reading, stated: Sequence[Sequence[Age]]) -> Iterator[Aged]:
    """Ages beside one at another, dated time: "was 45 when she took office in 2001 and is 58"."""
    present = reading.present
    before: list[Age] = []
    for index in range(len(reading.sentences)):
        here = [age for age in stated[index] if age.unit is Grain.YEAR]
        pair = here if len(here) == 2 else before + here if _same_person(reading, index) else []
        before = here if len(here) == 1 else []
        told = [(age, date) for age in pair for date in _dates_then(reading, age)]
        if len(pair) != 2 or len({date.span for _, date in told}) != 1 or present is None:
            continue
        then, date = min(told, key=lambda one: one[1].span < one[0].span)
        now = pair[1] if then is pair[0] else pair[0]
        if now.then and not now.span.cut(reading.text).startswith("the age of"):
            continue
        between = gap_between(then.span, now.span).cut(reading.article.prose)
        year = (date.start.year if date.start else 0) - then.count
        if year > 1 and not OTHER_PERSON.search(between) and _one_person(then, now):
            born = Interval(datetime(year - 1, 1, 1), datetime(year + 1, 1, 1))
            yield Aged(now, Moment(born, date.span), Moment(present), sure=False)


def _dates_then(reading: Reading, age: Age) -> Iterator[Timex]:
    """The dates at which an age held: "was 34 when he won in 2019"; "in 1994, aged 31"."""
    prose = reading.article.prose
    reached = age.span.cut(prose).startswith("the age of")
    for timex in reading.timexes_by_sentence[age.sentence]:
        after = age.then and (age.span < timex.span or reached)
        beside = timex.span < age.span and AGED_THEN.fullmatch(
            gap_between(timex.span, age.span).cut(prose)
        )
        if is_dated(timex) and (after or beside):
            yield timex


def _same_person(reading: Reading, index: int) -> bool:
    """Whether a sentence goes on about the person of the one before: "He …", "Now 78, he …"."""
    return bool(GOES_ON.match(reading.article.prose, reading.sentences[index].span.start))


def _one_person(one: Age, other: Age) -> bool:
    return one.name is None or other.name is None or same_name(one.name, other.name)
