"""Compares who holds an office by the article with who holds it by the sources."""

from collections.abc import Iterator, Sequence

from copydesk.understand.lang.en.people import EVENT_OFFICES
from copydesk.understand.people import Holding, Person, Tenure
from copydesk.understand.people.spelling import Likeness, closeness, likeness
from copydesk.verify.person_index import Found, PersonIndex
from copydesk.verify.person_match import Certainty, PersonMatch, PersonStatus
from copydesk.verify.same_office import Sameness, apart, elsewhere, own_scope, rivals, sameness

_Held = tuple[Found, Holding]
_ALIKE = 0.6
_SEVERAL = 2
"""Sources that name one holder of an office, of which nothing says that it is another body's."""
_ACADEMIC = frozenset({"deputy professor"})
"""An assistant professor may hold any office."""


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
    own = [held for held, _ in alike if _is(held, person)]
    now = [held for held in own if held[1].tenure is holding.tenure]
    if now:
        yield from (_agrees(index, held, holding) for held in now)
        return
    if not holding.office.unique:
        return
    if holding.tenure is Tenure.COMING:
        yield from _of_the_future(index, person, holding, [held for held, _ in alike])
        return
    if holding.tenure is not Tenure.NOW:
        yield from _lower_rank(index, person, holding)
        return
    others = [
        (held, same)
        for held, same in alike
        if held[1].office.unique and held[1].tenure is Tenure.NOW and not _is(held, person)
    ]
    certain = [other for other in others if other[1] is Sameness.CERTAIN]
    yield from _contradicted(index, person, holding, certain or others)


def _is(held: _Held, person: Person) -> bool:
    return likeness(held[0].person.words, person.words) is Likeness.SAME


def _agrees(index: PersonIndex, held: _Held, holding: Holding) -> PersonMatch:
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
    others: Sequence[tuple[_Held, Sameness]],
) -> Iterator[PersonMatch]:
    themselves = index.same(person.words) if len(person.words) > 1 else ()
    if not others:
        past = list(_past(index, holding, themselves))
        yield from past or _other_office(index, holding, themselves)
        return
    if not _one_holder([held for held, _ in others]):
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
    others: Sequence[tuple[_Held, Sameness]],
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
            if theirs.tenure is Tenure.NOW and not _same_head(theirs, holding):
                office = index.office(found, theirs)
                yield _in_another(
                    holding,
                    (found, theirs),
                    Certainty.SURE,
                    office,
                    f"{index.naming(found)} is {office} by the source; the {holding.office.head} "
                    f"is {name}",
                )


def _in_another(
    holding: Holding, held: _Held, certainty: Certainty, office: str, why: str
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


def _same_head(one: Holding, other: Holding) -> bool:
    """Whether one office may be a fuller or a looser name of another."""
    return one.office.head in other.office.head or other.office.head in one.office.head


def _why(status: PersonStatus, right: str, wrong: str, office: str) -> str:
    if status is PersonStatus.ROLE_ELSEWHERE:
        return f"several are named as {office}"
    if status is PersonStatus.FORMER_HOLDER:
        return f"{right} is {office}; {wrong} had left that office"
    return f"{right} is {office} by the source, not {wrong}"


def _one_holder(others: Sequence[_Held]) -> bool:
    """Whether all sources name one and the same person."""
    fullest = max((found.person.words for found, _ in others), key=len)
    return all(likeness(found.person.words, fullest) is Likeness.SAME for found, _ in others)


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
    others: Sequence[tuple[_Held, Sameness]],
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
        yield _in_another(
            holding,
            (found, theirs),
            certainty,
            office,
            f"{index.naming(found)} is {office} by the source, not {holding.office.head}",
        )


def _lower_rank(index: PersonIndex, person: Person, holding: Holding) -> Iterator[PersonMatch]:
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
        yield _in_another(
            holding,
            (found, theirs),
            Certainty.SURE if several else Certainty.UNSURE,
            office,
            f"{index.naming(found)} was {office} by the source, not {holding.office.head}",
        )


def _of_the_future(
    index: PersonIndex, person: Person, holding: Holding, alike: Sequence[_Held]
) -> Iterator[PersonMatch]:
    """Where a source says that another is to have the office, and this person some other one."""
    coming = [held for held in alike if held[1].tenure is Tenure.COMING]
    if not coming or not _one_holder(coming) or any(_is(held, person) for held in coming):
        return
    name = index.naming(coming[0][0])
    for found in index.same(person.words) if len(person.words) > 1 else ():
        for theirs in found.person.holdings:
            there = any(other.source == found.source for other, _ in coming)
            if there and theirs.tenure is Tenure.COMING and not _same_head(theirs, holding):
                office = index.office(found, theirs)
                yield _in_another(
                    holding,
                    (found, theirs),
                    Certainty.SURE,
                    office,
                    f"{index.naming(found)} is to be {office} by the source, and {name} "
                    f"{holding.office.head}",
                )


def _of_another(index: PersonIndex, holding: Holding, found: Found, theirs: Holding) -> bool:
    """Whether it is the same office of another body, and each text knows both bodies."""
    if not elsewhere(holding.office, theirs.office):
        return False
    mine, other = own_scope(holding.office), own_scope(theirs.office)
    return mine <= index.words_of(found.source) and other <= index.own_words
