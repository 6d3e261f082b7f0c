"""Counts that an article gives as current, and that are others by now.

What it tells of the past ("state media first gave 73") does not grow stale.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from copydesk.model.article import BlockKind
from copydesk.model.event import Event, FigurePoint
from copydesk.model.quantity import Bound, Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.model.update import Stale, StaleKind
from copydesk.write.counts import in_table, printed
from copydesk.write.lang.en.updating import FIRST_COUNT, PAST_COUNT
from copydesk.write.update.beside import Beside, aware
from copydesk.write.update.counts import PEOPLE, Counted
from copydesk.write.update.notes import stands_now, update_note
from copydesk.write.update.restated import in_words_of
from copydesk.write.update.rows import is_one_of_several, row_of

_NEWS = timedelta(days=14)
_HEDGED = (Bound.ABOUT, Bound.NEARLY, Bound.RANGE, Bound.VAGUE, Bound.JUST_OVER)


def revised(beside: Beside, counted: Sequence[Counted]) -> Iterator[Stale]:
    """Of the counts of an article, those that were right and are others now."""
    stale = [one for one in counted if _is_stale(beside, one)]
    first = {_series(beside, one): one for one in reversed(stale)}
    for one in stale:
        here = [each for each in counted if each.number.sentence == one.number.sentence]
        before = first[_series(beside, one)].words.cut(beside.reading.text)
        point, now = one.figure.current, _in_style(beside, one)
        money = now if one.number.unit is not None else None
        yield Stale(
            kind=StaleKind.UPDATE,
            sentence=_whole(beside, one),
            span=one.words,
            now=now,
            note=update_note(one.event, one.figure, before, money, beside.told),
            evidence=point.evidence,
            fits=_stands_alone(beside, here) and _is_certain(beside, one),
            proposed=stands_now(one.event, one.figure, money, beside.told),
        )


def _series(beside: Beside, one: Counted) -> tuple[int, str]:
    """The series of a count: which event of the record, and which figure of it."""
    return beside.record.events.index(one.event), one.figure.id


def _in_style(beside: Beside, one: Counted) -> str:
    """The new count; in headlines and tables in figures, however small."""
    title = beside.reading.sentences[one.number.sentence].kind is BlockKind.TITLE
    if one.number.unit is not None:
        return in_words_of(one.words.cut(beside.reading.text), one.number, one.figure.current)
    print_it = in_table if title or one.number.cell is not None else printed
    return print_it(one.figure, one.figure.current)


def _whole(beside: Beside, one: Counted) -> Span:
    """The sentence of a count; in a table, the cells from its own to the end of its row."""
    cells = row_of(beside.report.article, one.number)
    if not cells:
        return beside.sentence(one.number.sentence)
    own = next(cell for cell in cells if cell.contains(one.number.span))
    return Span(own.start, cells[-1].end)


def _is_stale(beside: Beside, one: Counted) -> bool:
    """Whether a count that was current in the article is another one now."""
    current = one.figure.current
    if current.value == one.number.value or _still_allows(one, current):
        return False
    return _is_told_as_current(beside, one)


def _still_allows(one: Counted, current: FigurePoint) -> bool:
    """Whether the words allow the new count; "at least 73" does, and is stale all the same."""
    number = one.number
    return number.bound in _HEDGED and number.low <= current.value <= number.high


def _is_told_as_current(beside: Beside, one: Counted) -> bool:
    """Whether the article gives a count as that of its own time, and not as one of the past."""
    reading = beside.reading
    if is_one_of_several(reading, one.number):
        return False
    timexes = reading.timexes_by_sentence[one.number.sentence]
    words = _without(reading.article.prose, one.clause, [timex.span for timex in timexes])
    if FIRST_COUNT.search(words):
        return False
    if not timexes:
        return True
    dated = one.attributed and not _are_of_main(timexes, one.event)
    if PAST_COUNT.search(words) or dated:
        return False
    if beside.told is None:
        return True
    if not one.in_series or one.figure.state is None:
        return all(_is_recent(timex, beside.told) for timex in timexes)
    return one.number.value in _holding(one, beside.told)


def _is_recent(timex: Timex, told: datetime) -> bool:
    """Whether a time is a day of the news that an article is on."""
    if timex.start is None or timex.grain is None or timex.grain > Grain.DAY:
        return False
    return timedelta() <= told.date() - timex.start.date() <= _NEWS


def _are_of_main(timexes: Sequence[Timex], event: Event) -> bool:
    """Whether a sentence gives the time of the event itself, and not that of its count."""
    main = event.main
    days = {timex.start.date() for timex in timexes if timex.start is not None}
    return main is not None and main.when.start.date() in days


def _without(text: str, whole: Span, spans: Sequence[Span]) -> str:
    """Some words without those of their times, in which "earlier" says nothing of a count."""
    kept = list(whole.cut(text))
    for span in spans:
        first, last = max(span.start, whole.start), min(span.end, whole.end)
        for at in range(first, last):
            kept[at - whole.start] = " "
    return "".join(kept)


def _holding(one: Counted, told: datetime) -> frozenset[float]:
    """The values that held at a time: the latest as-of among what was out by then."""
    out = [point for point in one.figure.points if _published(point) <= told]
    last = max((aware(point.as_of) for point in out), default=None)
    return frozenset(point.value for point in out if aware(point.as_of) == last)


def _stands_alone(beside: Beside, here: Sequence[Counted]) -> bool:
    """Whether nothing else in the sentence of some counts hangs on them: no sum, no share."""
    series = [_series(beside, one) for one in here]
    known = {one.number.span for one in here}
    others = (
        number
        for number in beside.reading.quantities_by_sentence[here[0].number.sentence]
        if number.span not in known
    )
    return len(set(series)) == len(series) and not any(map(_may_hang, others))


def _may_hang(number: Quantity) -> bool:
    """Whether a number may follow from a count of what became of people or things."""
    if number.kind in (QuantityKind.ORDINAL, QuantityKind.MEASURE):
        return False
    counted = number.counted
    if number.kind is not QuantityKind.COUNT or counted is None or not counted.head:
        return True
    return counted.state is not None or counted.head in PEOPLE or bool(number.scope)


def _is_certain(beside: Beside, one: Counted) -> bool:
    """Whether the new count can stand where the old one stood.

    Not where somebody is named who gave the old one, nor where sources disagree on the new one,
    nor beside a time for which the old one was given, nor in a table that says who gave it or when.
    """
    current = one.figure.current
    ids = {one.figure.id, current.id}
    disputed = any(ids & set(each.slots) for each in one.event.disagreements)
    plain_row = len(row_of(beside.report.article, one.number)) <= _LABEL_AND_VALUE
    times = beside.reading.timexes_by_sentence[one.number.sentence]
    return (
        not disputed
        and not one.attributed
        and plain_row
        and (not times or _are_of_main(times, one.event))
        and current.bound is not Bound.VAGUE
    )


_LABEL_AND_VALUE = 2


def _published(point: FigurePoint) -> datetime:
    times = [aware(piece.published) for piece in point.evidence if piece.published]
    return min(times, default=aware(point.as_of))
