"""Compares the persons of an article with those of its sources: names, offices, former holders."""

from collections.abc import Sequence

from copydesk.model.span import Span
from copydesk.understand.reading import Reading
from copydesk.verify.person_index import PersonIndex
from copydesk.verify.person_match import Certainty, PersonMatch, PersonStatus
from copydesk.verify.person_names import compare_names
from copydesk.verify.person_offices import compare_offices
from copydesk.verify.person_roles import compare_roles
from copydesk.verify.person_successions import compare_successions
from copydesk.verify.person_tables import compare_tables

__all__ = ["Certainty", "PersonMatch", "PersonStatus", "compare_people"]


def compare_people(article: Reading, sources: Sequence[Reading]) -> tuple[PersonMatch, ...]:
    """Compare the persons of an article with those of its sources.

    Args:
        article: the article.
        sources: what it is compared with; matches give their indices in it.

    Returns:
        A match for each pair of a person (or of an office held) and a source that speaks of them,
        in the order of the article. A pair of which nothing is certain gives none.
    """
    index = PersonIndex(article, sources)
    offices = compare_offices(index)
    wrong = {match.span for match in offices if match.wrong and match.certainty is Certainty.SURE}
    offices += tuple(
        match
        for match in compare_successions(index)
        if not any(span.overlaps(match.span) for span in wrong)
    )
    judged = frozenset(match.span for match in offices if match.wrong)
    names = list(compare_names(index, judged))
    judged |= {match.span for match in names}
    roles = compare_roles(index, judged)
    found = dict.fromkeys([*offices, *names, *roles, *compare_tables(index)])
    return tuple(sorted(found, key=_order))


def _order(match: PersonMatch) -> tuple[Span, str, int]:
    return match.span, match.status, -1 if match.source is None else match.source
