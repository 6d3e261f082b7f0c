"""Compares who holds an office by the article with who holds it by the sources."""

from collections.abc import Iterator, Sequence

from copydesk.understand.lang.en.people import EVENT_OFFICES
from copydesk.understand.people import Holding, Person, Tenure
from copydesk.understand.people.spelling import Likeness, closeness, likeness
from copydesk.verify.offices_then import (
    Held,
    in_another,
    is_holder,
    is_of_the_past,
    lower_rank,
    of_the_future,
    one_holder,
    same_head,
)
from copydesk.verify.person_index import Found, PersonIndex
from copydesk.verify.person_match import Certainty, PersonMatch, PersonStatus
from copydesk.verify.same_office import Sameness, apart, elsewhere, own_scope, rivals, sameness

_ALIKE = 0.6
_SEVERAL = 2
"""Sources that name one holder of an office, of which nothing says that it is another body's."""


def compare_offices(index: PersonIndex) -> tuple[PersonMatch, ...]:
    """A match for each office that the article names a holder of, and each source on it."""
    return tuple(
        match
        for person in index.article.people
        for holding in person.holdings
        for match in _compare(index, person, holding)
    )


def _compare(index: PersonIndex, person: Person, holding: Holding) -> Iterator[PersonMatch]:
    alike = [
        (held, sameness(holding.office, held[1].office))
        for held in index.holdings
        if sameness(holding.office, held[1].office)
    ]
    own = [held for held, _ in alike if is_holder(held, person)]
    now = [held for held in own if held[1].tenure is holding.tenure]
    if now:
        yield from (_agrees(index, held, holding) for held in now)
        return
    if not holding.office.unique:
        return
    if holding.tenure is Tenure.COMING:
        yield from of_the_future(index, person, holding, [held for held, _ in alike])
        return
    if holding.tenure is not Tenure.NOW or is_of_the_past(index.article, holding):
        yield from lower_rank(index, person, holding)
        return
    others = [
        (held, same)
        for held, same in alike
        if held[1].office.unique and held[1].tenure is Tenure.NOW and not is_holder(held, person)
    ]
    certain = [other for other in others if other[1] is Sameness.CERTAIN]
    yield from _contradicted(index, person, holding, certain or others)


def _agrees(index: PersonIndex, held: Held, holding: Holding) -> PersonMatch:
    found, theirs = held
    why = f"{index.naming(found)} is {index.office(found, theirs)} there too"
    return PersonMatch(
        holding.name.span.join(holding.office.span),
        PersonStatus.AGREES,
        Certainty.SURE,
        found.source,
        theirs.name.span.join(theirs.office.span),
        None,
        why,
    )


def _contradicted(
    index: PersonIndex,
    person: Person,
    holding: Holding,
    others: Sequence[tuple[Held, Sameness]],
) -> Iterator[PersonMatch]:
    themselves = index.same(person.words) if len(person.words) > 1 else ()
    if not others:
        past = list(_past(index, holding, themselves))
        yield from past or _other_office(index, holding, themselves)
        return
    if not one_holder([held for held, _ in others]):
        status, certainty = PersonStatus.ROLE_ELSEWHERE, Certainty.UNSURE
    elif any(found.person.departed or _held_before(found, holding) for found in themselves):
        lasting = holding.office.acting or not any(held[1].office.acting for held, _ in others)
        status = PersonStatus.FORMER_HOLDER
        certainty = Certainty.SURE if lasting else Certainty.UNSURE
    elif themselves:
        wrong = list(_other_office(index, holding, themselves))
        wrong = wrong or list(_taken(index, holding, themselves, others))
        if wrong:
            yield from wrong
            return
        status, certainty = PersonStatus.OTHER_NAME, Certainty.UNSURE
    else:
        status, certainty = _other_name(index, person, holding, others)
    for (found, theirs), _ in others:
        name = index.naming(found)
        yield PersonMatch(
            holding.name.span,
            status,
            certainty,
            found.source,
            theirs.name.span.join(theirs.office.span),
            None if status is PersonStatus.ROLE_ELSEWHERE else name,
            _why(status, name, index.naming_here(person), index.office(found, theirs)),
        )


def _taken(
    index: PersonIndex,
    holding: Holding,
    themselves: Sequence[Found],
    others: Sequence[tuple[Held, Sameness]],
) -> Iterator[PersonMatch]:
    """Where the office is certainly another's, and the sources give this person another one."""
    sources = {held[0].source for held, _ in others}
    if len(sources) < _SEVERAL and not any(same is Sameness.CERTAIN for _, same in others):
        return
    words = max((held[0].person.words for held, _ in others), key=len)
    if any(
        sameness(theirs.office, holding.office)
        for other in index.in_article(words)
        for theirs in other.holdings
    ):
        return
    name = index.naming(others[0][0][0])
    for found in themselves:
        for theirs in found.person.holdings:
            if theirs.tenure is Tenure.NOW and not same_head(theirs, holding):
                office = index.office(found, theirs)
                yield in_another(
                    holding,
                    (found, theirs),
                    Certainty.SURE,
                    office,
                    f"{index.naming(found)} is {office} by the source; the {holding.office.head} "
                    f"is {name}",
                )


def _why(status: PersonStatus, right: str, wrong: str, office: str) -> str:
    if status is PersonStatus.ROLE_ELSEWHERE:
        return f"several are named as {office}"
    if status is PersonStatus.FORMER_HOLDER:
        return f"{right} is {office}; {wrong} had left that office"
    return f"{right} is {office} by the source, not {wrong}"


def _held_before(found: Found, holding: Holding) -> bool:
    return any(
        theirs.tenure is Tenure.FORMER and sameness(theirs.office, holding.office)
        for theirs in found.person.holdings
    )


def _past(
    index: PersonIndex, holding: Holding, themselves: Sequence[Found]
) -> Iterator[PersonMatch]:
    """Where every source that gives the person this office says that it is past."""
    held = [
        (found, theirs)
        for found in themselves
        for theirs in found.person.holdings
        if sameness(theirs.office, holding.office) is Sameness.CERTAIN
    ]
    if any(theirs.tenure is not Tenure.FORMER for _, theirs in held):
        return
    for found, theirs in held:
        name = index.naming(found)
        yield PersonMatch(
            holding.office.span,
            PersonStatus.FORMER_HOLDER,
            Certainty.UNSURE,
            found.source,
            theirs.name.span.join(theirs.office.span),
            None,
            f"by the source {name} was {theirs.office.head} before",
        )


def _other_name(
    index: PersonIndex,
    person: Person,
    holding: Holding,
    others: Sequence[tuple[Held, Sameness]],
) -> tuple[PersonStatus, Certainty]:
    """Whether nobody knows the article's holder and all know another."""
    words = max((held[0].person.words for held, _ in others), key=len)
    if any(
        sameness(theirs.office, holding.office)
        for other in index.in_article(words)
        for theirs in other.holdings
    ):
        return PersonStatus.ROLE_ELSEWHERE, Certainty.UNSURE
    if index.in_article(words) or (set(person.words) & index.words and len(person.words) == 1):
        return PersonStatus.OTHER_NAME, Certainty.UNSURE
    like = likeness(person.words, words)
    certain = any(same is Sameness.CERTAIN for _, same in others)
    certain = certain or holding.office.head in EVENT_OFFICES
    near = like is not Likeness.DIFFERENT or (
        closeness("".join(person.words), "".join(words)) >= _ALIKE
    )
    sure = certain or near
    return PersonStatus.OTHER_NAME, Certainty.SURE if sure else Certainty.UNSURE


def _other_office(
    index: PersonIndex, holding: Holding, themselves: Sequence[Found]
) -> Iterator[PersonMatch]:
    """Where every source that gives the person an office gives one that excludes this one."""
    held = [
        (found, theirs)
        for found in themselves
        for theirs in found.person.holdings
        if theirs.office.unique and theirs.tenure is Tenure.NOW
    ]
    if not held or any(sameness(holding.office, theirs.office) for _, theirs in held):
        return
    excluded = all(
        rivals(holding.office, theirs.office) or _of_another(index, holding, found, theirs)
        for found, theirs in held
    )
    if not excluded and not all(apart(holding.office, theirs.office) for _, theirs in held):
        return
    several = len({found.source for found, _ in held}) > 1
    certainty = Certainty.SURE if excluded or several else Certainty.UNSURE
    for found, theirs in held:
        office = index.office(found, theirs)
        yield in_another(
            holding,
            (found, theirs),
            certainty,
            office,
            f"{index.naming(found)} is {office} by the source, not {holding.office.head}",
        )


def _of_another(index: PersonIndex, holding: Holding, found: Found, theirs: Holding) -> bool:
    """Whether it is the same office of another body, and each text knows both bodies."""
    if not elsewhere(holding.office, theirs.office):
        return False
    mine, other = own_scope(holding.office), own_scope(theirs.office)
    return mine <= index.words_of(found.source) and other <= index.own_words
