"""In which country a place lies: the one that an article names behind it, beside the sources'.

"Port Dellow, New Zealand", where the sources have "Port Dellow, Canada".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.countries import countries_by_initials, countries_of, is_country
from copydesk.understand.names import Name, same_name
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.passages import Passages
from copydesk.verify.places import is_placed

_SURE = 1.5
_BETWEEN = re.compile(r",\s(?:(?:in|on)\s(?:the\s)?)?|\s(?:in\s(?:the\s)?|\()")
"""What stands between a place and the country that it lies in."""
_LISTED = re.compile(r"(?:,\s[A-Z][\w-]+)*(?:\s(?:and|or)\b|,\s(?:and|or)\s(?:the\s)?[A-Z])")
"""Behind a country that is one of several: "in Lyon, Germany and Spain"."""
_DISPUTED = frozenset("china taiwan russia ukraine israel palestine georgia morocco".split())
"""Countries of whose places some say that they lie elsewhere, or whose names other lands have."""


@dataclass(frozen=True, slots=True)
class _Home:
    """A place with the country named behind it, and how that is spelled."""

    place: Name
    country: Name
    spelled: str


def compare_countries(reading: Reading, claim: Claim, passages: Passages) -> Iterator[Comparison]:
    """The passages that have a place of a clause in another country.

    Only where no source speaks of the article's country, nor the article of theirs.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    for home in _homes(reading, claim.sentence):
        if not claim.says(home.country.span) or any(
            _speaks_of(source, home.country, home.spelled) for source in passages.readings
        ):
            continue
        for of_source, source in zip(passages.by_source, passages.readings, strict=True):
            for passage in of_source:
                for other in _homes(source, passage.sentence):
                    if same_name(home.place, other.place) and not _speaks_of(
                        reading, other.country, other.spelled
                    ):
                        there, here = other.country.span, home.country.span
                        yield has_instead(passage, source, there, here, faults.PLACE, _SURE)


def _homes(reading: Reading, sentence: int) -> Iterator[_Home]:
    """The places of a sentence that are told with their countries."""
    prose = reading.article.prose
    names = reading.names[sentence]
    for place, country in pairwise(names):
        between = prose[place.span.end : country.span.start]
        words = country.span.cut(prose)
        if (
            _BETWEEN.fullmatch(between)
            and is_country(words)
            and words.lower() not in _DISPUTED
            and not is_country(place.span.cut(prose))
            and _stands_alone(reading, place.span)
            and not (between == ", " and _LISTED.match(prose, country.span.end))
        ):
            yield _Home(place, country, words)


def _stands_alone(reading: Reading, place: Span) -> bool:
    """Whether a name stands as a place does, right in brackets, or in capitals as in a dateline."""
    bracketed = reading.article.prose[max(0, place.start - 1) : place.start] == "("
    return bracketed or is_placed(reading, place) or place.cut(reading.text).isupper()


def _speaks_of(reading: Reading, country: Name, spelled: str) -> bool:
    """Whether a text names a country, by this name, another or its initials."""
    codes = countries_of(spelled)
    return any(
        same_name(country, one) or codes & countries_of(one.span.cut(reading.text))
        for names in reading.names
        for one in names
    ) or any(codes & countries_by_initials(word.text) for words in reading.words for word in words)
