"""Compares who holds a great office by the article with who held it, where the sources say nothing.

History is told in the same words ("President Obama signed"), so that only what an article says of
its own days is certain: its sentence names one of those days and no other year.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from copydesk.knowledge.offices import holder_on, terms, terms_of
from copydesk.understand.people import Holding, Person, Tenure
from copydesk.understand.people.spelling import Likeness, fold, likeness, name_words
from copydesk.understand.reading import Reading
from copydesk.verify.person_index import PersonIndex
from copydesk.verify.person_match import Certainty, PersonMatch, PersonStatus
from copydesk.verify.same_office import sameness

_NEAR = timedelta(days=7)


def compare_tables(index: PersonIndex) -> Iterator[PersonMatch]:
    """A match for each office that the article gives to somebody who did not hold it then."""
    time = index.article.reference.time
    if time is None:
        return
    for person in index.article.people:
        for holding in person.holdings:
            if holding.tenure is not Tenure.NOW or not holding.office.unique:
                continue
            if any(sameness(holding.office, other.office) for _, other in index.holdings):
                continue
            body = _body(holding)
            match = _compare(index.article, person, holding, body, time.date()) if body else None
            if match:
                yield match


def _body(holding: Holding) -> str | None:
    """The country or organisation of an office, if the words give just one that is known."""
    scope = holding.office.scope
    bodies = {
        term.body
        for term in terms()
        if {fold(word) for word in term.body.split()} <= scope or term.body in scope
    }
    return next(iter(bodies)) if len(bodies) == 1 and not holding.office.domain else None


def _compare(
    article: Reading, person: Person, holding: Holding, body: str, day: date
) -> PersonMatch | None:
    head = holding.office.head
    known = holder_on(body, head, day)
    if known is None or _is(known, person):
        return None
    before = [term for term in terms_of(body, head) if _is(term.name, person)]
    if not before or any(term.start > day for term in before):
        return None
    sure = _of_these_days(article, holding, day) and len(person.words) > 1
    name = article.text[holding.name.span.start : holding.name.span.end]
    return PersonMatch(
        holding.name.span,
        PersonStatus.FORMER_HOLDER,
        Certainty.SURE if sure else Certainty.UNSURE,
        None,
        None,
        known,
        f"on {day.isoformat()} {known} was {head} ({body.title()}), not {name}",
    )


def _is(name: str, person: Person) -> bool:
    return likeness(name_words(name), person.words) is Likeness.SAME


def _of_these_days(article: Reading, holding: Holding, day: date) -> bool:
    """Whether the sentence names a day of the article's own, and no time far from it."""
    days = [
        timex.start.date()
        for timex in article.timexes_by_sentence[holding.sentence]
        if timex.start is not None
    ]
    return bool(days) and all(abs(found - day) <= _NEAR for found in days)
