"""Compares who holds an office by the article with when the sources say that it changed hands."""

from collections.abc import Iterator
from datetime import date, timedelta

from copydesk.model.span import Span
from copydesk.understand.people import Holding, Person, Tenure
from copydesk.understand.people.spelling import Likeness, likeness
from copydesk.understand.reading import Reading
from copydesk.verify.person_index import Found, PersonIndex
from copydesk.verify.person_match import Certainty, PersonMatch, PersonStatus
from copydesk.verify.same_office import Sameness, sameness
from copydesk.verify.successions import Change, Turn, changes_of

_LONG_AGO = timedelta(days=30)
"""An article's sentence about such a time may well name whoever held the office then."""
_FRESH = timedelta(days=14)
"""How old a report may be whose announcement of an undated change is still to come true."""


def compare_successions(index: PersonIndex) -> Iterator[PersonMatch]:
    """A match for each holder of an office who by a source has left it, or is to come into it.

    Args:
        index: the article and its sources.
    """
    for person in index.article.people:
        if len(person.words) < 2 or person.body or person.departed:
            continue
        themselves = index.same(person.words)
        if not themselves:
            continue
        for holding in person.holdings:
            if holding.tenure is Tenure.NOW and holding.office.unique:
                yield from _compare(index, person, holding, themselves)


def _compare(
    index: PersonIndex, person: Person, holding: Holding, themselves: tuple[Found, ...]
) -> Iterator[PersonMatch]:
    if _of_long_ago(index.article, holding) or any(
        sameness(holding.office, other.office) and other.tenure is not Tenure.NOW
        for other in person.holdings
    ):
        return
    changes = [
        (found, change)
        for found in themselves
        for change in changes_of(index.sources[found.source], found.person, holding.office)
    ]
    if not changes or changes_of(index.article, person, holding.office):
        return
    handed = {
        (found.source, change.sentence)
        for found, change in changes
        if change.turn is Turn.LEFT and change.successor is not None
    }
    if any(
        theirs.tenure is Tenure.NOW
        and sameness(holding.office, theirs.office)
        and (found.source, theirs.sentence) not in handed
        for found in themselves
        for theirs in found.person.holdings
    ):
        return
    for found, change in changes:
        if change.turn is Turn.LEFT:
            holder = _holder(index, person, holding, found.source)
            if (holder or change.linked) and _was_before(index, found, change):
                yield _former(index, holding, found, change, holder)
        elif change.linked and _is_to_come(index, found, change):
            yield _future(index, holding, found, change)


def _of_long_ago(article: Reading, holding: Holding) -> bool:
    """Whether the sentence with the office, or the one before it, is about a time long past."""
    now = article.reference.time
    if now is None:
        return False
    block = article.sentences[holding.sentence].block
    return any(
        timex.start is not None and timex.start.date() < now.date() - _LONG_AGO
        for at in (holding.sentence - 1, holding.sentence)
        if at >= 0 and article.sentences[at].block == block
        for timex in article.timexes_by_sentence[at]
    )


def _holder(index: PersonIndex, person: Person, holding: Holding, source: int) -> Found | None:
    """Who has the office by a source; None where it says of several, or of nobody."""
    others = [
        found
        for found, theirs in index.holdings
        if found.source == source
        and theirs.tenure is Tenure.NOW
        and theirs.office.unique
        and sameness(holding.office, theirs.office) is Sameness.CERTAIN
        and likeness(found.person.words, person.words) is Likeness.DIFFERENT
    ]
    if not others:
        return None
    fullest = max(others, key=lambda found: len(found.person.words))
    same = all(
        likeness(found.person.words, fullest.person.words) is Likeness.SAME for found in others
    )
    return fullest if same else None


def _day(reading: Reading) -> date | None:
    return reading.reference.time.date() if reading.reference.time else None


def _was_before(index: PersonIndex, found: Found, change: Change) -> bool:
    """Whether somebody had certainly left before the article was written."""
    here, there = _day(index.article), _day(index.sources[found.source])
    if here is None:
        return True
    if change.last is not None and (change.last > here or (there and change.last > there)):
        return False
    return there is None or there <= here or (change.last is not None and change.last < here)


def _is_to_come(index: PersonIndex, found: Found, change: Change) -> bool:
    """Whether somebody had certainly not come into the office when the article was written."""
    here, there = _day(index.article), _day(index.sources[found.source])
    if here is None:
        return False
    if change.last is not None and (there is None or change.last > there):
        return change.last > here
    return there is not None and there >= here - _FRESH and there <= here


def _former(
    index: PersonIndex, holding: Holding, found: Found, change: Change, holder: Found | None
) -> PersonMatch:
    source = index.sources[found.source]
    name = _full(source, change.successor) if change.successor else None
    if name is None and holder is not None and not change.linked:
        name = index.naming(holder)
    gone = f"{index.naming(found)} had left that office"
    return PersonMatch(
        holding.name.span,
        PersonStatus.FORMER_HOLDER,
        Certainty.SURE,
        found.source,
        change.span,
        name,
        f"{name} has it by the source; {gone}" if name else f"by the source {gone}",
    )


def _full(source: Reading, span: Span) -> str:
    """The fullest name of whom a naming names."""
    for person in source.people:
        if any(name.span == span for name in person.names):
            return person.fullest.cut(source.text)
    return span.cut(source.text)


def _future(index: PersonIndex, holding: Holding, found: Found, change: Change) -> PersonMatch:
    return PersonMatch(
        holding.office.span,
        PersonStatus.FUTURE_HOLDER,
        Certainty.SURE,
        found.source,
        change.span,
        None,
        f"by the source {index.naming(found)} is still to become {holding.office.head}",
    )
