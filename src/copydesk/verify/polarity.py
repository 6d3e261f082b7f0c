"""What an article affirms and a source denies, or the other way about."""

import re

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.lang.en.predicates import REPORTING
from copydesk.understand.polarity import denied, denied_for_a_time, has_negation
from copydesk.understand.reading import Reading
from copydesk.understand.syntax.outlook import Standing, outlook
from copydesk.understand.syntax.propositions import Proposition
from copydesk.understand.terms import Term, key_of, opposites
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, Context
from copydesk.verify.gainsaid import Saying, may_gainsay
from copydesk.verify.passages import Passage

_SHARED = 3
"""Terms that the clause and the very sentence of the source must share."""
_NEARBY = 0.7
"""How much of a term a passage has that stands in it, or in the sentence beside it."""
_LEAST = 0.45
_SURE = 0.9
"""How like the two must be but for the denial: words alone do not tell of whom it is said."""
_SAME_THING = 0.15
"""What it adds to the likeness that one finds nothing where the other finds something."""
_FINDING = frozenset(key_of(lemma) for lemma in REPORTING)
_PART = re.compile(r"(?:as|with|than|like|including)\b", re.IGNORECASE)
"""How a clause begins that states nothing by itself."""
_LONGEST = 100


def compare_polarity(
    reading: Reading, claim: Claim, context: Context, share: float, passage: Passage
) -> Comparison | None:
    """A contradiction, if the two agree in all but whether it is so."""
    words = claim.clause.cut(reading.article.prose)
    if share < _LEAST or _PART.match(words) or denied_for_a_time(reading, claim.clause):
        return None
    source = context.passages.readings[passage.source]
    everything = {term.key for term in source.terms[passage.sentence]}
    mine = {term.key for term in context.sentence if not term.minor}
    shared = {key for key in mine if passage.terms.get(key, 0.0) >= _NEARBY}
    if len(shared) < _SHARED or len(shared & everything) < _SHARED - 1:
        return None
    opposed = [
        (term, other)
        for term in context.clause
        if not term.name and _is_said(reading, claim, term)
        for other in _opposing(reading, claim, term, source, passage)
    ]
    if has_negation(reading, claim.clause) and has_negation(source, passage.span):
        return None
    apart = 2 if len(opposed) == 1 else 1
    if not opposed or len(shared) - len(opposed) < apart:
        return None
    term, other = opposed[0]
    one = _told(reading, claim.sentence, term.span)
    against = _told(source, passage.sentence, other.span)
    if one is None or against is None or _is_open(source, passage.sentence, other.span):
        return None
    here = Saying(reading, claim.sentence, term.span)
    there = Saying(source, passage.sentence, other.span)
    if not may_gainsay(here, there, theirs_denies=_denier(one, against)):
        return None
    likeness = context.likeness(passage, other.span, absent=True)
    alike = likeness and likeness >= _SURE and _share_a_participant(one, against)
    if not likeness or not (alike or _finds_none(one, against)):
        return None
    return Comparison(
        passage,
        Stance.CONTRADICTS,
        likeness if alike else likeness + _SAME_THING,
        "it says the opposite",
        wrong=_words(reading, claim, term),
        differing=(other.span,),
        fault=faults.OPPOSITE,
    )


def _opposing(
    reading: Reading, claim: Claim, term: Term, source: Reading, passage: Passage
) -> tuple[Term, ...]:
    """The word of a passage by which it denies a word of a claim; none where another agrees."""
    against = opposites().get(term.key, frozenset())
    mine = denied(reading, claim.sentence, term.span)
    found = [
        (other, mine is denied(source, passage.sentence, other.span))
        for other in source.terms[passage.sentence]
        if not other.name and (other.key == term.key or other.key in against)
    ]
    if any(alike is (other.key == term.key) for other, alike in found):
        return ()
    return tuple(other for other, _ in found[:1])


def _is_said(reading: Reading, claim: Claim, term: Term) -> bool:
    """Whether a word says what is so: a verb, an adjective, or a noun that a negation stands by."""
    for token in reading.parse_at(claim.sentence).tokens:
        if token.span.start <= term.span.start < token.span.end:
            return token.pos in ("VERB", "AUX", "ADJ")
    return True


def _told(reading: Reading, sentence: int, words: Span) -> Proposition | None:
    """The proposition that a word makes, or else the one whose object it is part of."""
    found = reading.syntax.propositions(sentence)
    within = (one for one in found if one.object is not None and one.object.span.contains(words))
    return next((one for one in found if one.span.contains(words)), next(within, None))


def _denier(one: Proposition, against: Proposition) -> bool | None:
    return None if one.denied is against.denied else against.denied


def _share_a_participant(one: Proposition, other: Proposition) -> bool:
    """Whether two deeds have one doer, or are done to one thing, by their nouns."""
    sides = ((one.subject, other.subject), (one.object, other.object))
    return any(mine and theirs and mine.head == theirs.head != "" for mine, theirs in sides)


def _finds_none(one: Proposition, other: Proposition) -> bool:
    """Whether one has nothing, and the other something, of one kind at one thing."""
    mine, theirs = one.object, other.object
    if mine is None or theirs is None or mine.nobody is theirs.nobody:
        return False
    if one.predicate not in _FINDING or other.predicate not in _FINDING:
        return False
    return len(mine.keys & theirs.keys) > 1


def _is_open(source: Reading, sentence: int, words: Span) -> bool:
    """Whether a sentence leaves it open: "did not say whether he would stay"."""
    parse = source.parse_at(sentence)
    token = next((one for one in parse.tokens if one.span.contains(words)), None)
    while token is not None and token.pos not in ("VERB", "AUX") and token.head != token.index:
        token = parse.tokens[token.head]
    return token is not None and outlook(parse, token)[1] is Standing.OPEN


def _words(reading: Reading, claim: Claim, term: Term) -> Span:
    """The clause, cut to so many whole words that they show what is meant."""
    if len(claim.clause) <= _LONGEST:
        return claim.clause
    start = max(claim.clause.start, term.span.start - _LONGEST // 2)
    shown = Span(start, min(claim.clause.end, start + _LONGEST))
    words = [one.span for one in reading.words[claim.sentence] if shown.contains(one.span)]
    return words[0].join(words[-1]) if words else claim.clause
