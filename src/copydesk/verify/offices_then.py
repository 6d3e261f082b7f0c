"""Who held an office before, or is to hold it, by the article and by the sources."""

from collections.abc import Iterator, Sequence

from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.people import BEGINS_A_CLAUSE
from copydesk.understand.people import Holding, Person, Tenure
from copydesk.understand.people.spelling import Likeness, likeness
from copydesk.understand.reading import Reading
from copydesk.verify.person_index import Found, PersonIndex
from copydesk.verify.person_match import Certainty, PersonMatch, PersonStatus

Held = tuple[Found, Holding]
"""Somebody of a source, and an office that it gives them."""
_ACADEMIC = frozenset({"deputy professor"})
"""An assistant professor may hold any office."""


def is_of_the_past(reading: Reading, holding: Holding) -> bool:
    """Whether the clause that names a holder tells of an earlier year: "in 2019 Mayor Ash sold it".

    Whoever holds the office now was not meant.
    """
    now = reading.reference.time
    clauses = reading.clauses[holding.sentence]
    clause = next((one for one in clauses if one.contains(holding.name.span)), None)
    if now is None or clause is None:
        return False
    years = [
        time.start.year
        for time in reading.timexes_by_sentence[holding.sentence]
        if time.start is not None
        and time.grain is not None
        and time.grain <= Grain.YEAR
        and clause.contains(time.span)
        and not _is_of_what_is_told(reading, holding, time)
    ]
    return bool(years) and max(years) < now.year


def _is_of_what_is_told(reading: Reading, holding: Holding, time: Timex) -> bool:
    """Whether a time behind a holder is that of something the holder, or a clause, tells of."""
    between = reading.article.prose[holding.name.span.end : time.span.start]
    return BEGINS_A_CLAUSE.search(between) is not None


def is_holder(held: Held, person: Person) -> bool:
    """Whether a person of the article is whom a source names."""
    return likeness(held[0].person.words, person.words) is Likeness.SAME


def one_holder(others: Sequence[Held]) -> bool:
    """Whether all sources name one and the same person."""
    fullest = max((found.person.words for found, _ in others), key=len)
    return all(likeness(found.person.words, fullest) is Likeness.SAME for found, _ in others)


def same_head(one: Holding, other: Holding) -> bool:
    """Whether one office may be a fuller or a looser name of another."""
    return one.office.head in other.office.head or other.office.head in one.office.head


def in_another(
    holding: Holding, held: Held, certainty: Certainty, office: str, why: str
) -> PersonMatch:
    """That a source has somebody in another office than the article has."""
    found, theirs = held
    return PersonMatch(
        holding.office.span,
        PersonStatus.OTHER_OFFICE,
        certainty,
        found.source,
        theirs.name.span.join(theirs.office.span),
        office,
        why,
    )


def lower_rank(index: PersonIndex, person: Person, holding: Holding) -> Iterator[PersonMatch]:
    """Where the sources agree that the holder of then was an assistant or a deputy."""
    held = [
        (found, theirs)
        for found in (index.same(person.words) if len(person.words) > 1 else ())
        for theirs in found.person.holdings
        if theirs.tenure is holding.tenure
    ]
    heads = {theirs.office.head for _, theirs in held}
    low = len(heads) == 1 and all(head.startswith("deputy ") for head in heads)
    if not low or holding.office.head in heads or heads & _ACADEMIC:
        return
    several = len({found.source for found, _ in held}) > 1
    for found, theirs in held:
        office = index.office(found, theirs)
        yield in_another(
            holding,
            (found, theirs),
            Certainty.SURE if several else Certainty.UNSURE,
            office,
            f"{index.naming(found)} was {office} by the source, not {holding.office.head}",
        )


def of_the_future(
    index: PersonIndex, person: Person, holding: Holding, alike: Sequence[Held]
) -> Iterator[PersonMatch]:
    """Where a source says that another is to have the office, and this person some other one."""
    coming = [held for held in alike if held[1].tenure is Tenure.COMING]
    if not coming or not one_holder(coming) or any(is_holder(held, person) for held in coming):
        return
    name = index.naming(coming[0][0])
    for found in index.same(person.words) if len(person.words) > 1 else ():
        for theirs in found.person.holdings:
            there = any(other.source == found.source for other, _ in coming)
            if there and theirs.tenure is Tenure.COMING and not same_head(theirs, holding):
                office = index.office(found, theirs)
                yield in_another(
                    holding,
                    (found, theirs),
                    Certainty.SURE,
                    office,
                    f"{index.naming(found)} is to be {office} by the source, and {name} "
                    f"{holding.office.head}",
                )
