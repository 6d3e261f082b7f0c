"""Figures that move: tolls and counts that reports revise from one hour to the next."""

from datetime import UTC, datetime, timedelta

from copydesk.model.quantity import Quantity, Scope
from copydesk.understand.lang.en.superlatives import EARLIER
from copydesk.understand.reading import Reading

MOVING = frozenset(
    "dead injured missing arrested displaced destroyed damaged rescued trapped infected recovered "
    "released charged".split()
)
"""Fates whose counts are revised."""
_FRESH = timedelta(days=1)


def is_moving(number: Quantity) -> bool:
    """Whether it counts what reports go on counting."""
    return number.counted is not None and number.counted.state in MOVING


def told_at(reading: Reading) -> datetime | None:
    """When a report was published, in UTC; a time without a zone is taken to be in it."""
    time = reading.article.published or reading.reference.time
    if time is None:
        return None
    return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)


def is_out_of_date(reading: Reading, source: Reading, one: Quantity, other: Quantity) -> bool:
    """Whether two counts of one fate may differ because a day or a revision lies between them."""
    if not (is_moving(one) or is_moving(other)):
        return False
    mine, theirs = told_at(reading), told_at(source)
    if mine is None or theirs is None:
        return False
    return theirs > mine or mine - theirs > _FRESH


def is_later(source: Reading, reading: Reading) -> bool:
    """Whether a source was published after an article, or nobody knows."""
    theirs, mine = told_at(source), told_at(reading)
    return theirs is None or mine is None or theirs > mine


def is_plain(number: Quantity) -> bool:
    """Whether a count is of all, and told as it stands: no part, no earlier figure, no rest."""
    return not number.scope & _NOT_PLAIN and number.place is None


_NOT_PLAIN = {
    Scope.INCLUDED,
    Scope.ADDED,
    Scope.REST,
    Scope.EACH,
    Scope.OLDER,
    Scope.FROM,
    Scope.BY,
    Scope.NEGATED,
    Scope.POSSIBLE,
}


def is_told_as_current(reading: Reading, sentence: int, number: Quantity) -> bool:
    """Whether an article gives a moving count as that of its own time.

    A time in the sentence, or a word for what was first or later, may make it an earlier one.
    """
    words = reading.sentences[sentence].span.cut(reading.article.prose)
    return (
        is_moving(number)
        and not number.scope & _NOT_PLAIN
        and not reading.timexes_by_sentence[sentence]
        and not EARLIER.search(words)
    )
