"""Names that stand in the part of somebody else: one office, one part, another name."""

from collections.abc import Iterator, Set

from copydesk.model.span import Span
from copydesk.understand.people import Holding, Person, Tenure
from copydesk.understand.people.spelling import Likeness, likeness
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems
from copydesk.verify.person_index import Found, PersonIndex
from copydesk.verify.person_match import Certainty, PersonMatch, PersonStatus

_SAME_PART = 2
"""Plain words that the sentences about both must share."""


def compare_roles(index: PersonIndex, judged: Set[Span]) -> Iterator[PersonMatch]:
    """A match where nobody knows the article's holder of an office and all know one other.

    The office is only named ("Commissioner Vera Lund"), not said to be of any body; so both must
    also do the same in the story.

    Args:
        index: the article and its sources.
        judged: names already found wrong.
    """
    for person in index.article.people:
        if len(person.words) < 2 or judged & {name.span for name in person.names}:
            continue
        if set(person.words) & index.words:
            continue
        now = [
            holding
            for holding in person.holdings
            if holding.office.unique and holding.tenure is Tenure.NOW
        ]
        yield from next(filter(None, (list(_compare(index, person, one)) for one in now)), ())


def _compare(index: PersonIndex, person: Person, holding: Holding) -> Iterator[PersonMatch]:
    held = [
        (found, theirs)
        for found, theirs in index.holdings
        if theirs.office.head == holding.office.head and theirs.office.unique
    ]
    if not held or any(theirs.tenure is not Tenure.NOW for _, theirs in held):
        return
    fullest = max((found.person.words for found, _ in held), key=len)
    if any(likeness(found.person.words, fullest) is not Likeness.SAME for found, _ in held):
        return
    if set(fullest) & index.own_words:
        return
    mine = _told(index.article, person)
    if len(mine & frozenset().union(*(_told_of(index, f) for f, _ in held))) < _SAME_PART:
        return
    for found, theirs in held:
        name = index.naming(found)
        yield PersonMatch(
            person.fullest,
            PersonStatus.OTHER_NAME,
            Certainty.SURE,
            found.source,
            theirs.name.span,
            name,
            f"{name} is {holding.office.head} by the source; it knows no "
            f"{index.naming_here(person)}",
        )


def _told_of(index: PersonIndex, found: Found) -> frozenset[str]:
    return _told(index.sources[found.source], found.person)


def _told(reading: Reading, person: Person) -> frozenset[str]:
    """The stems of the plain words in the sentences that name a person, the office left out."""
    offices = [holding.office.span for holding in person.holdings]
    return frozenset().union(
        *(
            content_stems(
                word
                for word in reading.words[name.sentence]
                if word.text[0].islower() and not any(span.contains(word.span) for span in offices)
            )
            for name in person.names
        )
    )
