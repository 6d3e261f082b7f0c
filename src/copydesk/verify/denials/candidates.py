"""The passages that answer a question as a clause does, and those that answer it the other way."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.answers import Answer, Cue, answers_in, answers_to, cues_in
from copydesk.understand.lang.en.negation import BOUNDED
from copydesk.understand.meaning import meanings
from copydesk.understand.polarity import denied_for_a_time
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify.denials.verbs import (
    asks_for_a_verb,
    cues_of_verb,
    places_of_verb,
    verbs_said,
)
from copydesk.verify.nearest import text_of
from copydesk.verify.passages import Passage, Passages

_MOST = 8
"""Passages that answer a question which are looked at, those first that are most alike."""
_LEAST = 0.2
"""How alike in meaning a passage must be at least."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that answers a question the other way than a clause.

    Attributes:
        answers: all that the clause answers.
        mine, theirs: the two answers that are opposed.
        passage: the passage.
        clause, sentence: how alike it is to the clause, and to its sentence, in meaning.
        context: how alike it is to the likelier with the sentence before it, if it needs it.
        alike: the passages that answer it as the clause does: how alike the likest is, by source.
        rivals: those that answer it the other way, the same.
        rare: how seldom sources answer the question, 0 to 1.
    """

    answers: tuple[Answer, ...]
    mine: Answer
    theirs: Answer
    passage: Passage
    clause: float
    sentence: float
    context: float
    alike: dict[int, float]
    rivals: dict[int, float]
    rare: float

    @property
    def likeness(self) -> float:
        """How alike the passage is at the most."""
        return max(self.clause, self.sentence, self.context)


def candidates(
    reading: Reading, claim: Claim, answers: tuple[Answer, ...], passages: Passages
) -> list[Candidate]:
    """The passages that answer a question the other way than a clause, question by question.

    Args:
        reading: the article.
        claim: the clause.
        answers: what it answers.
        passages: the sentences of the sources.
    """
    if not answers:
        return []
    on = {one.question: _places(passages, one) for one in answers}
    places = sorted({place for some in on.values() for place in some})
    if not places:
        return []
    likeness = _likeness(reading, claim, passages, places)
    return [
        one
        for question, some in on.items()
        for one in _against(reading, question, some, answers, passages, likeness)
    ]


def _places(passages: Passages, mine: Answer) -> list[tuple[int, int]]:
    if asks_for_a_verb(mine.question):
        return places_of_verb(passages, mine)
    return passages_on(passages, mine.question)


def answers_of(reading: Reading, claim: Claim) -> tuple[Answer, ...]:
    """What a clause answers; of a question that it answers both ways, nothing.

    Nor what is denied up to a time only.
    """
    if reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL:
        return ()
    if denied_for_a_time(reading, claim.clause):
        return ()
    said = [one for one in answers_in(reading, claim.sentence) if claim.says(one.cue.words)]
    said += verbs_said(reading, claim, (one.cue.words for one in said))
    sides: dict[str, set[bool]] = {}
    for one in said:
        sides.setdefault(one.question, set()).add(one.yes)
    return tuple(one for one in said if len(sides[one.question]) == 1)


def _against(
    reading: Reading,
    question: str,
    places: Sequence[tuple[int, int]],
    answers: tuple[Answer, ...],
    passages: Passages,
    likeness: dict[tuple[int, int], tuple[float, float, float]],
) -> list[Candidate]:
    said = [one for one in answers if one.question == question]
    rated = [
        (max(likeness[place]), place)
        for place in places
        if max(likeness.get(place, (0.0,))) >= _LEAST
    ]
    rated.sort(key=lambda one: (-one[0], one[1]))
    alike: dict[int, float] = {}
    rivals: dict[int, float] = {}
    against: list[tuple[Answer, tuple[int, int]]] = []
    _parse_ahead(passages, [place for _, place in rated[:_MOST]])
    for near, place in rated[:_MOST]:
        theirs = _answer_at(passages, place, question)
        if theirs is None:
            continue
        sources = alike if theirs.yes is said[0].yes else rivals
        sources[place[0]] = max(near, sources.get(place[0], 0.0))
        if theirs.yes is not said[0].yes:
            against.append((theirs, place))
    rare = 1 - len(places) / max(1, sum(map(len, passages.by_source)))
    return [
        Candidate(answers, mine, theirs, passage, *likeness[place], alike, rivals, rare)
        for theirs, place in against
        for passage in (passages.by_source[place[0]][place[1]],)
        for mine in (_likest(reading, said, passages.readings[place[0]], theirs),)
    ]


def _likest(reading: Reading, said: Sequence[Answer], source: Reading, theirs: Answer) -> Answer:
    """The answer of a clause that is by the very word of a passage's, else the first."""
    word = _first_key(source, theirs)
    return next((one for one in said if _first_key(reading, one) == word), said[0])


def _first_key(reading: Reading, answer: Answer) -> str:
    return key_of(answer.cue.words.cut(reading.article.prose).split(maxsplit=1)[0].lower())


def _parse_ahead(passages: Passages, places: Sequence[tuple[int, int]]) -> None:
    """Parse some passages together, source by source, which is faster."""
    for source in dict.fromkeys(source for source, _ in places):
        sentences = [sentence for at, sentence in places if at == source]
        passages.readings[source].syntax.ahead(sentences)


def _answer_at(passages: Passages, place: tuple[int, int], question: str) -> Answer | None:
    """What a passage answers to a question, if it does not answer it both ways."""
    source, sentence = place
    reading = passages.readings[source]
    if asks_for_a_verb(question):
        cues = cues_of_verb(reading, sentence, question)
    else:
        all_cues = passages.once(_all_cues, source)[sentence]
        cues = [one for one in all_cues if one.question == question]
    found = list(answers_to(reading, sentence, cues))
    if BOUNDED.search(reading.sentences[sentence].span.cut(reading.article.prose)):
        return None
    if not found or len({one.yes for one in found}) > 1:
        return None
    return found[0]


def passages_on(passages: Passages, question: str) -> list[tuple[int, int]]:
    """The places of the passages that have a cue of a question."""
    return [
        place
        for source in range(len(passages.sources))
        for place in passages.once(_by_question, source).get(question, ())
    ]


def _by_question(passages: Passages, source: int) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for sentence, cues in enumerate(passages.once(_all_cues, source)):
        for question in dict.fromkeys(one.question for one in cues):
            found.setdefault(question, []).append((source, sentence))
    return found


def _all_cues(passages: Passages, source: int) -> tuple[tuple[Cue, ...], ...]:
    reading = passages.readings[source]
    prose = reading.article.prose
    return tuple(
        () if "?" in sentence.span.cut(prose) else cues_in(reading, at)
        for at, sentence in enumerate(reading.sentences)
    )


def _likeness(
    reading: Reading, claim: Claim, passages: Passages, places: Sequence[tuple[int, int]]
) -> dict[tuple[int, int], tuple[float, float, float]]:
    """How alike some passages are to a clause, to its sentence, and in their context."""
    import numpy as np

    prose = reading.article.prose
    whole: Span = reading.sentences[claim.sentence].span
    mine = meanings([claim.clause.cut(prose), whole.cut(prose)])
    asked = [passages.by_source[source][sentence] for source, sentence in places]
    texts = [text_of(passages, one) for one in asked]
    texts += [_with_the_one_before(passages, one) for one in asked]
    told, behind = np.split(meanings(texts), 2)
    theirs = np.stack([told @ mine[0], told @ mine[1], (behind @ mine.T).max(axis=1)], axis=1)
    return {
        place: (float(clause), float(sentence), float(context))
        for place, (clause, sentence, context) in zip(places, theirs, strict=True)
    }


def _with_the_one_before(passages: Passages, passage: Passage) -> str:
    """A passage that says little by itself with the sentence before it; another as it is."""
    words = text_of(passages, passage)
    if not passage.sentence or not (len(words) < _SHORT or _POINTS_BACK.match(words)):
        return words
    before = passages.by_source[passage.source][passage.sentence - 1]
    return f"{text_of(passages, before)} {words}"


_SHORT = 50
_POINTS_BACK = re.compile(
    r"\W*(?:he|she|it|they|this|that|these|those|i|we|both|neither)\b", re.IGNORECASE
)
