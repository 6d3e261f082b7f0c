"""Who and what a clause and a passage speak of, and whether these may be the same."""

from dataclasses import dataclass

from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.answers import Answer
from copydesk.understand.lang.en.embedding import INSTITUTIONS, OFFICERS
from copydesk.understand.lang.en.predicates import REPORTING
from copydesk.understand.lang.en.states import ANOTHER
from copydesk.understand.meaning import meanings
from copydesk.understand.people.spelling import Likeness, likeness
from copydesk.understand.quotes.speakers import is_human
from copydesk.understand.reading import Reading
from copydesk.understand.terms import CLASSED
from copydesk.verify.at_one_time import may_be_at_one_time
from copydesk.verify.denials.candidates import Candidate
from copydesk.verify.holders import Held, have_one_holder
from copydesk.verify.same_case import of_another_year

UNTOLD = 0.5
"""How alike two participants are taken to be of which one is not told by a noun."""
_OTHER = 0.3
"""How alike in meaning two who do something are at most that are surely not one."""
_SAME = 0.75
"""How alike in meaning what is in question is at least, where the participants differ."""


@dataclass(frozen=True, slots=True)
class Apart:
    """What speaks against a clause and a passage telling of one thing at one time.

    Attributes:
        formerly: whether one only tells what was so at first.
        times: whether their times differ.
        year: whether the passage is of another year.
        names: whether both name somebody, and not the same.
        doer: whether the passage has it of a person of whom the article does not speak there.
        unlike: whether who does it is clearly not alike.
        distinction: whether one only tells a thing from another of its kind.
        holder: whether their participants are others, and what is in question is not alike.
    """

    formerly: bool
    times: bool
    year: bool
    names: bool
    doer: bool
    unlike: bool
    distinction: bool
    holder: bool


def apart(reading: Reading, claim: Claim, one: Candidate, source: Reading) -> Apart:
    """What speaks against a clause and a passage telling of one thing at one time."""
    sentence = one.passage.sentence
    there = clause_around(source, sentence, one.theirs.cue.words)
    mine = _names_told(reading, claim.sentence, claim.clause)
    theirs = _names_told(source, sentence, there)
    doer = one.theirs.told.subject
    known = keys_around(reading, claim.sentence)
    thing = alike(reading, one.mine.told.thing, source, one.theirs.told.thing)
    return Apart(
        formerly=one.mine.told.formerly is not one.theirs.told.formerly
        or _is_at_first(reading, claim.clause) is not _is_at_first(source, there),
        times=not may_be_at_one_time(
            reading, claim.sentence, claim.clause, source, sentence, there
        ),
        year=of_another_year(source, sentence, reading, claim.sentence),
        names=bool(mine and theirs and not _meet(mine, theirs)),
        doer=doer is not None
        and _is_human(source, doer)
        and not (
            _is_a_body(reading, claim.sentence, one.mine.told.subject)
            and _only_says_so(source, sentence, doer, one.theirs.words)
        )
        and (
            not _names(source, sentence, doer) <= known
            or _are_two_persons(reading, one.mine.told.subject, source, doer)
        ),
        unlike=alike(reading, one.mine.told.subject, source, doer) < _OTHER,
        distinction=_distinctions(reading, one.mine) != _distinctions(source, one.theirs),
        holder=thing < _SAME
        and not have_one_holder(
            Held(reading, claim.sentence, claim.clause, one.mine.words),
            Held(source, sentence, there, one.theirs.words),
        ),
    )


def keys_around(reading: Reading, sentence: int) -> frozenset[str]:
    """The keys of a sentence and of those before it."""
    start = max(0, sentence - _BEHIND)
    return frozenset().union(*reading.term_keys[start : sentence + 1])


_BEHIND = 2
"""Sentences before a claim whose names are its own."""


def clause_around(reading: Reading, sentence: int, words: Span) -> Span:
    """The clause of a sentence that has some words."""
    found = (one for one in reading.clauses[sentence] if one.contains(words))
    return next(found, reading.sentences[sentence].span)


def _names_told(reading: Reading, sentence: int, clause: Span) -> frozenset[str]:
    """The names of a clause; where it has none, those of its sentence."""
    whole = reading.sentences[sentence].span
    return _names(reading, sentence, clause) or _names(reading, sentence, whole)


def _names(reading: Reading, sentence: int, clause: Span) -> frozenset[str]:
    return frozenset(
        term.key
        for term in reading.terms[sentence]
        if term.name and not term.minor and clause.contains(term.span)
        if not term.key.startswith(CLASSED)
    )


def _meet(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two sets of names have one in common, or one of a country and its people."""
    return bool(mine & theirs) or any(
        one[:_STEM] == other[:_STEM] for one in mine for other in theirs if len(one) > _STEM
    )


_STEM = 4
"""Letters that a country and its people have in common: "Norway", "Norwegian"."""


def _is_at_first(reading: Reading, clause: Span) -> bool:
    return "at first" in clause.cut(reading.article.prose).lower()


def _is_human(reading: Reading, words: Span) -> bool:
    """Whether some words name a person."""
    return bool(_humans(reading, words))


def _humans(reading: Reading, words: Span) -> list[tuple[str, ...]]:
    """The names of the persons that some words name."""
    return [
        person.words
        for person in reading.people
        if is_human(person) and any(words.contains(name.span) for name in person.names)
    ]


def _is_a_body(reading: Reading, sentence: int, doer: Span | None) -> bool:
    """Whether a doer is a body or an office, for which somebody with a name may speak."""
    if doer is None:
        return False
    return any(
        one.lemma.lower() in INSTITUTIONS | OFFICERS and doer.contains(one.span)
        for one in reading.parse_at(sentence).tokens
    )


def _only_says_so(reading: Reading, sentence: int, doer: Span, words: Span) -> bool:
    """Whether a doer is one who says what some words say, and does not do it himself."""
    parse = reading.parse_at(sentence)
    return any(
        parse.tokens[one.head].lemma in REPORTING
        and not words.overlaps(parse.tokens[one.head].span)
        for one in parse.tokens
        if doer.contains(one.span) and one.relation == "nsubj"
    )


def _are_two_persons(reading: Reading, mine: Span | None, source: Reading, theirs: Span) -> bool:
    """Whether two doers are of different names, be it of one family: "Jon Berg", "Nils Berg"."""
    here = _humans(reading, mine) if mine is not None else []
    there = _humans(source, theirs)
    return bool(here and there) and all(
        likeness(one, other) is not Likeness.SAME for one in here for other in there
    )


def _distinctions(reading: Reading, answer: Answer) -> frozenset[str]:
    """The words by which who or what an answer is of is told from another of its kind."""
    told = (answer.told.subject, answer.told.object, answer.told.thing)
    return frozenset(
        found[0].lower()
        for span in told
        if span is not None
        for found in ANOTHER.finditer(span.cut(reading.article.prose))
    )


def alike(
    reading: Reading,
    mine: Span | None,
    source: Reading,
    theirs: Span | None,
    *,
    untold: float = UNTOLD,
) -> float:
    """How alike two participants are in meaning; `untold` where either is not told by a noun."""
    if mine is None or theirs is None:
        return untold
    words, others = mine.cut(reading.article.prose), theirs.cut(source.article.prose)
    if _is_pronoun(words) or _is_pronoun(others):
        return untold
    told = meanings([words, others])
    return float(told[0] @ told[1])


_POSSESSIVES = frozenset("his her its their my our your whose".split())
_PRONOUNS = frozenset(
    "he she it they him her them this that these those who which i we you one nobody nothing "
    "none its their his everything something".split()
)


def _is_pronoun(words: str) -> bool:
    """Whether some words say who it is by what was said before: "he", "her party"."""
    first, _, rest = words.strip().lower().partition(" ")
    return (first in _PRONOUNS and not rest) or first in _POSSESSIVES
