"""A clause that has a thing in one state, beside a passage that has it in the opposite one.

The words of a state and of its opposite are a table; that both speak of one thing is shown by
meaning and by the words that go with the state on either side.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.lang.en.states import NOUNS, OPEN_AFTER, OPEN_BEFORE, PAIRS
from copydesk.understand.meaning import meanings
from copydesk.understand.polarity import denied
from copydesk.understand.reading import Reading
from copydesk.understand.terms import Term
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, Context
from copydesk.verify.gainsaid import Saying, may_gainsay
from copydesk.verify.holders import Held, have_one_holder
from copydesk.verify.nearest import Near, text_of
from copydesk.verify.passages import Passages
from copydesk.verify.same_case import of_another_year, same_time


@dataclass(frozen=True, slots=True)
class State:
    """A state that some words put a thing in.

    Attributes:
        respect: in which respect.
        holds: whether it is the first of the pair, denial reckoned with.
        words: the words that say so.
        clause: the clause that has them.
    """

    respect: str
    holds: bool
    words: Span
    clause: Span


_LEAST = 0.4
"""How alike in meaning two sentences must be at least."""
_ENOUGH = (
    # likeness, weight of the words shared, likeness of what is said besides
    (0.45, 0.8, 0.3),
    (0.47, 0.0, 0.41),
    (0.4, 0.6, 0.48),
    (0.4, 0.95, 0.35),
)
"""Any of these shows that two sentences speak of one thing. Chosen on the project's own packs and
on real reports of one event, 29 November 2026, by ``python -m eval.event_packs`` and
``python -m eval.cross``."""
_CLOSE = 0.6
"""From how alike two sentences are, all of the passage's sentence counts."""
_SURE = 1.0
"""More than any likeness of words: what is compared is the state itself."""
_MARGIN = 0.1
"""How much less alike a passage must be that has the claim's own state."""


def compare_states(
    reading: Reading, claim: Claim, context: Context, near: Sequence[Near]
) -> list[Comparison]:
    """The passages near a clause that have what it speaks of in the opposite state.

    Args:
        reading: the article.
        claim: the clause.
        context: what it is about.
        near: the passages most like it in meaning, likest first.
    """
    if reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL:
        return []
    stated = states_in(reading, claim.sentence)
    found: list[Comparison] = []
    for state in stated:
        if not claim.clause.contains(state.words) or is_open(reading, claim.sentence, state):
            continue
        if any(one.respect == state.respect and one.holds is not state.holds for one in stated):
            continue
        found += _against(reading, claim, state, context, near)
    return found


def _against(
    reading: Reading, claim: Claim, state: State, context: Context, near: Sequence[Near]
) -> Iterator[Comparison]:
    passages = context.passages
    agreeing = 0.0
    opposed: list[tuple[Near, State]] = []
    for one in near:
        source = passages.readings[one.passage.source]
        theirs = [
            other
            for other in states_in(source, one.passage.sentence)
            if other.respect == state.respect and not is_open(source, one.passage.sentence, other)
        ]
        if any(other.holds is state.holds for other in theirs):
            agreeing = max(agreeing, one.likeness)
        elif theirs and not _asks(text_of(passages, one.passage)):
            opposed.append((one, theirs[0]))
    for one, other in opposed:
        if one.likeness < _LEAST or agreeing > one.likeness - _MARGIN:
            continue
        if _of_one_thing(reading, claim, state, one, other, passages):
            yield Comparison(
                one.passage,
                Stance.CONTRADICTS,
                _SURE + one.likeness,
                "it says the opposite",
                wrong=claim.clause,
                differing=(other.words,),
                fault=faults.OPPOSITE,
            )


def _asks(words: str) -> bool:
    return "?" in words


def states_in(reading: Reading, sentence: int) -> list[State]:
    """The states that a sentence puts things in, in the order of the table."""
    prose = reading.article.prose
    span = reading.sentences[sentence].span
    found = []
    for respect, (holds, opposite) in _patterns().items():
        taken: list[Span] = []
        for pattern, side in ((opposite, False), (holds, True)):
            for match in pattern.finditer(prose, span.start, span.end):
                words = Span(*match.span())
                if any(words.overlaps(other) for other in taken):
                    continue
                taken.append(words)
                clause = next(
                    (one for one in reading.clauses[sentence] if one.contains(words)), span
                )
                turned = _is_turned(reading, sentence, clause, words, respect)
                found.append(State(respect, side is not turned, words, clause))
    return found


def _is_turned(reading: Reading, sentence: int, clause: Span, words: Span, respect: str) -> bool:
    """Whether the words of a state are denied; "without" denies only a noun right behind it."""
    prose = reading.article.prose
    if _NO_NEED.search(prose, clause.start, words.start):
        return True
    lacks = _WITHOUT.search(prose, clause.start, words.start)
    near = lacks and _RIGHT_BEFORE.fullmatch(prose, lacks.end(), words.start)
    if lacks and not (near and respect in NOUNS):
        return False
    return denied(reading, sentence, words)


_WITHOUT = re.compile(r"\bwithout\b", re.IGNORECASE)
_RIGHT_BEFORE = re.compile(r"\s(?:\w+\s){0,2}")
_NO_NEED = re.compile(
    r"\b(?:no (?:need|reason|plans?|intention|wish)|need(?:s|ed)? not) (?:to |of |for )?(?:\w+ )?\Z"
)


@lru_cache(maxsize=1)
def _patterns() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    return {respect: (_compiled(one), _compiled(other)) for respect, (one, other) in PAIRS.items()}


def _compiled(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!-)\b(?:{words})\b".replace(" ", r"\s"), re.IGNORECASE)


def is_open(reading: Reading, sentence: int, state: State) -> bool:
    """Whether a sentence leaves it open whether a thing is in a state."""
    prose = reading.article.prose
    clause, words = state.clause, state.words
    comma = prose.rfind(", ", clause.start, words.start)
    start = comma + 2 if comma >= 0 else clause.start
    return bool(
        OPEN_BEFORE.search(prose, start, words.start)
        or OPEN_AFTER.match(prose[words.end : clause.end])
    )


def _of_one_thing(
    reading: Reading, claim: Claim, state: State, near: Near, other: State, passages: Passages
) -> bool:
    """Whether both states are those of one thing, at one time."""
    source, sentence = passages.readings[near.passage.source], near.passage.sentence
    if not same_time(reading, claim.sentence, claim.clause, source, sentence, other.clause):
        return False
    if of_another_year(source, sentence, reading, claim.sentence):
        return False
    mine = _besides(reading, claim.sentence, claim.clause, state.words)
    theirs = _besides(source, sentence, other.clause, other.words)
    if not _names_agree(reading, claim, mine, theirs):
        return False
    shared = _shared(mine, {term.key for term in theirs}, passages)
    whole = source.sentences[sentence].span
    told = meanings(
        [
            claim.clause.cut_without(reading.article.prose, state.words),
            other.clause.cut_without(source.article.prose, other.words),
            whole.cut_without(source.article.prose, other.words),
        ]
    )
    rests = told[1:] @ told[0]
    besides = float(rests.max() if near.likeness >= _CLOSE else rests[0])
    if not may_gainsay(
        Saying(reading, claim.sentence, state.words), Saying(source, sentence, other.words)
    ):
        return False
    enough = any(
        near.likeness >= likeness and shared >= weight and besides >= rest
        for likeness, weight, rest in _ENOUGH
    )
    return enough and have_one_holder(
        Held(reading, claim.sentence, claim.clause, state.words),
        Held(source, sentence, other.clause, other.words),
    )


def _besides(reading: Reading, sentence: int, clause: Span, words: Span) -> list[Term]:
    return [
        term
        for term in reading.terms[sentence]
        if clause.contains(term.span) and not words.overlaps(term.span)
    ]


def _shared(terms: Sequence[Term], keys: Set[str], passages: Passages) -> float:
    weights = {
        term.key: passages.weight(term) for term in terms if term.key in keys and not term.minor
    }
    return sum(weights.values()) / max(passages.middling, 1e-9)


def _names_agree(
    reading: Reading, claim: Claim, mine: Sequence[Term], theirs: Sequence[Term]
) -> bool:
    """Whether two clauses share a name, or what the one names goes with the other."""
    here = {term.key for term in mine if term.name and not term.minor}
    there = {term.key for term in theirs if term.name and not term.minor}
    if here and there:
        return bool(here & there)
    around = {
        term.key
        for at in range(max(0, claim.sentence - _BEHIND), claim.sentence + 1)
        for term in reading.terms[at]
    }
    return not there or bool(there & around)


_BEHIND = 3
"""Sentences before a claim whose names are its own."""
