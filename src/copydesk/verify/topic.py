"""Whether two sentences share more than what a whole source is about."""

from functools import lru_cache

from copydesk.claims.split import kind_of_time
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.events import EVENT_ENDINGS, NOUNS, VERBS
from copydesk.understand.reading import Reading
from copydesk.understand.terms import Term, key_of
from copydesk.verify.quantities import agree, distinct, kinship
from copydesk.verify.same_time import same_sort, same_time
from copydesk.verify.told_times import Told

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


def have_other_counts(mine: Told, theirs: Told) -> bool:
    """Whether two days are those of two counts: "on Monday it spoke of 24", "31 on Thursday"."""
    clauses = mine.reading.clauses[mine.sentence]
    clause = next((one for one in clauses if one.contains(mine.timex.span)), None)
    if clause is None:
        return False
    numbers = mine.reading.quantities_by_sentence[mine.sentence]
    inside = [one for one in numbers if clause.contains(one.span) and one.value > 1]
    pairs = [
        (one, other)
        for one in inside
        for other in theirs.reading.quantities_by_sentence[theirs.sentence]
        if (kinship(one, other) or 0.0) >= _KIN
    ]
    return bool(pairs) and not any(agree(one, other) for one, other in pairs)


_KIN = 0.5


def agreeing_values(reading: Reading, claim: Claim, source: Reading, sentence: int) -> int:
    """How many numbers and times besides its own a claim's sentence has in common with another.

    Args:
        reading, claim: the article and the claim.
        source, sentence: a report, and which of its sentences.
    """
    theirs = source.quantities_by_sentence[sentence]
    agreeing = sum(
        any(kinship(number, other) is not None and agree(number, other) for other in theirs)
        for number in reading.quantities_by_sentence[claim.sentence]
        if number is not claim.value and distinct(number) >= _DISTINCT
    )
    besides = claim.value if isinstance(claim.value, Timex) else None
    return agreeing + agreeing_times(reading, claim.sentence, source, sentence, besides)


_DISTINCT = 0.5
"""How unlikely it must be that two texts have a number by chance."""


def agreeing_times(
    reading: Reading, sentence: int, source: Reading, other: int, besides: Timex | None = None
) -> int:
    """How many clock times, lengths and days long ago two sentences have in common.

    The day of the news does not count, since many sentences have it.

    Args:
        reading, sentence: the article, and which of its sentences.
        source, other: a report, and which of its sentences.
        besides: a time of the article that does not count.
    """
    theirs = [Told(source, other, timex) for timex in source.timexes_by_sentence[other]]
    agreeing = 0
    for timex in reading.timexes_by_sentence[sentence]:
        mine = Told(reading, sentence, timex)
        kind = _telling_kind(mine) if timex is not besides else None
        if kind is not None:
            agreeing += any(
                same_sort(kind, one.timex) and same_time(kind, mine, one) for one in theirs
            )
    return min(_MOST_AGREEING, agreeing)


def _telling_kind(told: Told) -> ClaimKind | None:
    """What is claimed by a time that few sentences have."""
    kind = kind_of_time(told.timex)
    telling = kind is not ClaimKind.DATE or (told.timex.grain is Grain.DAY and is_long_ago(told))
    return kind if telling else None


def is_long_ago(told: Told) -> bool:
    """Whether a time is far from the day of its report, so that few sentences have it."""
    now, start = told.reading.reference.time, told.timex.start
    return start is not None and now is not None and abs((start - now).days) > _LONG_AGO


_LONG_AGO = 40


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
