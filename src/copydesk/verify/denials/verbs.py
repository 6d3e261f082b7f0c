"""What a clause says by a verb of its own, as a question: whether somebody did it or did not."""

from collections.abc import Iterable, Iterator

from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.answers import Answer, Cue, answers_to
from copydesk.understand.lang.en.predicates import (
    ASKING,
    DENYING,
    FACTIVE,
    LIGHT,
    NEEDING,
    REPORTING,
    SPOKEN,
    UNSETTLED,
)
from copydesk.understand.polarity import has_negation
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify.passages import Passages

_ASKED = "did "
"""How a question begins that a verb answers by itself."""
_LIKE_ADJECTIVES = ("amod", "compound")
_TELLING_LITTLE = (
    LIGHT
    | REPORTING
    | SPOKEN
    | DENYING
    | ASKING
    | NEEDING
    | FACTIVE
    | UNSETTLED
    | {"vote", "abstain"}
)


def asks_for_a_verb(question: str) -> bool:
    """Whether a question is whether somebody did something or not."""
    return question.startswith(_ASKED)


def verbs_said(reading: Reading, claim: Claim, answered: Iterable[Span]) -> Iterator[Answer]:
    """What a clause answers by verbs that no question of the table knows.

    Args:
        reading: the article.
        claim: the clause.
        answered: the words by which it answers questions of the table.
    """
    taken = list(answered)
    cues = [
        Cue(_ASKED + key_of(one.lemma), True, one.span, verbal=True)
        for one in reading.parse_at(claim.sentence).tokens
        if one.pos == "VERB" and one.relation not in _LIKE_ADJECTIVES
        if claim.says(one.span) and one.lemma not in _TELLING_LITTLE
        if not any(words.overlaps(one.span) for words in taken)
    ]
    yield from answers_to(reading, claim.sentence, cues)


def places_of_verb(passages: Passages, mine: Answer) -> list[tuple[int, int]]:
    """The places of the passages that have a verb of a clause, and may deny what it affirms."""
    key = mine.question.removeprefix(_ASKED)
    return [
        (source, sentence)
        for source, reading in enumerate(passages.readings)
        for sentence in passages.once(_sentences_by_key, source).get(key, ())
        if not mine.yes or has_negation(reading, reading.sentences[sentence].span)
    ]


def cues_of_verb(reading: Reading, sentence: int, question: str) -> list[Cue]:
    """The words of a sentence that may be a verb asked for."""
    key = question.removeprefix(_ASKED)
    return [
        Cue(question, True, term.span, verbal=True)
        for term in reading.terms[sentence]
        if term.key == key and not term.name and "-" not in term.span.cut(reading.article.prose)
    ]


def _sentences_by_key(passages: Passages, source: int) -> dict[str, list[int]]:
    reading = passages.readings[source]
    found: dict[str, list[int]] = {}
    for sentence, terms in enumerate(reading.terms):
        if "?" in reading.sentences[sentence].span.cut(reading.article.prose):
            continue
        for key in dict.fromkeys(term.key for term in terms if not term.name):
            found.setdefault(key, []).append(sentence)
    return found
