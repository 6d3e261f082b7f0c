"""Sums and counts that are no fate, and that a later report gives anew: a recall, a provision.

Two of them may be of two things that are named alike: a bribe and a fine. So the passages that bear
the article's number must be those of the series, and what is newer must say that it is a revision.
"""

from collections.abc import Iterator
from dataclasses import replace

from copydesk.model.event import Event, Figure, FigurePoint
from copydesk.model.quantity import Dimension, Quantity
from copydesk.model.verdict import Verdict
from copydesk.verify.series import is_plain
from copydesk.write.lang.en.updating import OF_A_DAY, REVISED
from copydesk.write.numerals import cardinal
from copydesk.write.update.beside import Beside, aware


def restated_series(verdict: Verdict, beside: Beside) -> Iterator[tuple[Event, Figure]]:
    """The series that a number of an article is of, where later reports have revised it.

    Args:
        verdict: on the number.
        beside: the article and the record.
    """
    number = verdict.claim.value
    if not isinstance(number, Quantity) or not number.exact or not is_plain(number):
        return
    if number.unit is not None and number.unit.dimension is not Dimension.MONEY:
        return
    for event in beside.record.events:
        for figure in event.figures:
            if _is_of(figure, number, verdict) and _is_revised(figure, number, beside):
                yield event, _named(figure, number, verdict, beside.reading.article.prose)


def _is_of(figure: Figure, number: Quantity, verdict: Verdict) -> bool:
    """Whether the passages that bear a number are those of a series."""
    unit = number.unit.symbol if number.unit else None
    if figure.state is not None or figure.place is not None or figure.unit != unit:
        return False
    if OF_A_DAY.search(figure.name):
        return False
    pieces = [
        piece for point in figure.points if point.value == number.value for piece in point.evidence
    ]
    return any(
        piece.source == mine.source and piece.span.overlaps(mine.span)
        for piece in pieces
        for mine in verdict.evidence
    )


def _is_revised(figure: Figure, number: Quantity, beside: Beside) -> bool:
    """Whether what holds now came after the article, and says that it replaces something."""
    point = figure.current
    if point.value == number.value or beside.told is None:
        return False
    return _is_later(point, beside) and any(REVISED.search(one.quote) for one in point.evidence)


def _is_later(point: FigurePoint, beside: Beside) -> bool:
    times = [piece.published for piece in point.evidence]
    told = beside.told
    return told is not None and all(time is not None and aware(time) > told for time in times)


def _named(figure: Figure, number: Quantity, verdict: Verdict, prose: str) -> Figure:
    """A series under a name that says what it is of, with the capitals that reports give it.

    Of people without a fate, the article's own words say who they are: "people out of work".
    """
    counted, clause = number.counted, verdict.claim.clause
    if any(point.value != int(point.value) for point in figure.points):
        return replace(figure, counted="")
    if figure.counted == "person" and counted is not None and clause.contains(counted.span):
        words = prose[counted.span.start : clause.end].strip(" .,;:").split()
        if len(words) <= _LONGEST_NAME and not any("," in word for word in words):
            return replace(figure, name=" ".join(words))
    quotes = " ".join(piece.quote for point in figure.points for piece in point.evidence).split()
    written = {word.strip(".,;:").lower(): word.strip(".,;:") for word in reversed(quotes)}
    words = [written.get(word, word) for word in figure.name.split()]
    return replace(figure, name=" ".join(words))


_LONGEST_NAME = 6


def in_words_of(was: str, number: Quantity, point: FigurePoint) -> str:
    """The new sum with the article's words for its currency: "1.5 billion kronor"."""
    start = number.number_span.start - number.span.start
    end = number.number_span.end - number.span.start
    return f"{was[:start]}{cardinal(point.value)}{was[end:]}"
