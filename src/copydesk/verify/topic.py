"""Whether two sentences share more than what a whole source is about."""

from functools import lru_cache

from copydesk.understand.lang.en.events import EVENT_ENDINGS, NOUNS, VERBS
from copydesk.understand.reading import Reading
from copydesk.understand.terms import Term, key_of
from copydesk.verify.quantities import agree, kinship
from copydesk.verify.same_time import Told

_LEDE = 1
"""Sentences at the beginning that say what a source is about."""
_MOST_AGREEING = 2


def agreeing_numbers(mine: Told, theirs: Told) -> int:
    """How many numbers the two sentences have in common."""
    numbers = theirs.reading.quantities_by_sentence[theirs.sentence]
    agreeing = sum(
        any(kinship(number, other) is not None and agree(number, other) for other in numbers)
        for number in mine.reading.quantities_by_sentence[mine.sentence]
    )
    return min(_MOST_AGREEING, agreeing)


def shares_more_than_topic(mine: Told, theirs: Told) -> bool:
    """Whether the two sentences share more than what the whole source is about.

    The words of its first sentence tell one event of a story from another only if they
    are words for what happens.
    """
    source = theirs.reading
    topic = {term.key for terms in source.terms[:_LEDE] for term in terms}
    shared = {term.key for term in mine.reading.terms[mine.sentence]}
    return any(
        term.key in shared and (term.key not in topic or is_eventive(term, source))
        for term in source.terms[theirs.sentence]
    )


def is_eventive(term: Term, reading: Reading) -> bool:
    """Whether a word is one for what happens, by its kind or its ending."""
    word = term.span.cut(reading.article.prose).lower()
    return not term.name and (term.key in event_keys() or word.endswith(EVENT_ENDINGS))


@lru_cache(maxsize=1)
def event_keys() -> frozenset[str]:
    """The keys of the predicates and nouns of news events."""
    told = [*NOUNS.values(), *(words for kind, words in VERBS.items() if kind not in _OF_THINGS)]
    return frozenset(key_of(word) for words in told for word in words)


_OF_THINGS = ("build", "found")
"""Kinds whose verbs share their keys with the things that come of them: "planted", "plant"."""
