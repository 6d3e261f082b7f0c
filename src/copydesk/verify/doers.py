"""Who did what a clause tells, where the sources have it done by another.

Syntax gives doer and undergoer on both sides, whatever the voice and the order. A source
contradicts the article's doer only for a deed that one party does alone, told with the same
circumstances, and if it knows the article's doer too, as somebody else.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.lang.en.deeds import DEEDS, INDIRECT, LIKEWISE
from copydesk.understand.lang.en.people import BODY_WORDS
from copydesk.understand.quotes.speakers import is_human
from copydesk.understand.reading import Reading
from copydesk.understand.syntax.outlook import Standing
from copydesk.understand.syntax.propositions import Argument, Proposition
from copydesk.understand.terms import key_of
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.passages import Passage, Passages, value_keys

_CIRCUMSTANCES = 2
"""Words, names and times besides deed, doer and undergoer that both must have."""
_SURE = 1.5
"""More than any likeness of words: what is compared is who did it."""


@dataclass(frozen=True, slots=True)
class _Done:
    """A deed as a source has it.

    Attributes:
        passage: where.
        doer: by whom.
        names: the keys of the doer's names.
        telling: whether the circumstances show that it is the same deed.
    """

    passage: Passage
    doer: Argument
    names: frozenset[str]
    telling: bool


def compare_doer(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that have the deed of a clause done by somebody else.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.

    Returns:
        Nothing where any source has the article's doer, or where the sources differ.
    """
    if _deeds().keys().isdisjoint(reading.term_keys[claim.sentence]):
        return []
    for deed in reading.syntax.propositions(claim.sentence):
        if not claim.span.contains(deed.span) or not _is_done(deed):
            continue
        if _is_indirect(reading, deed) or not _is_definite(reading, deed.object):
            continue
        names = _names(reading, claim.sentence, deed.subject)
        if not names:
            continue
        found = list(_done(reading, claim.sentence, deed, names, passages))
        apart = _by_another(reading, deed, names, found, passages)
        if apart:
            wrong = _without_times(reading, claim.sentence, deed.subject)
            return [_contradiction(wrong, one, passages) for one in apart]
    return []


@cache
def _deeds() -> Mapping[str, frozenset[int]]:
    """The deeds that the key of a verb may stand for, by their number."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(DEEDS):
        for word in line:
            found.setdefault(key_of(word), set()).add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}


def _is_done(one: Proposition) -> bool:
    """Whether a sentence states that somebody did something to a thing that it names."""
    return (
        one.predicate in _deeds()
        and not one.denied
        and one.standing is Standing.STATED
        and one.subject is not None
        and one.object is not None
        and bool(one.object.head)
        and not one.object.anything
        and not one.subject.nobody
    )


def _is_indirect(reading: Reading, one: Proposition) -> bool:
    """Whether a preposition stands between the verb and its object: "called for a strike"."""
    assert one.object is not None
    between = reading.article.prose[one.span.end : one.object.span.start]
    return not INDIRECT.isdisjoint(between.lower().split())


def _is_definite(reading: Reading, one: Argument | None) -> bool:
    """Whether a participant is one that the reader knows: "the sluice", "its border"."""
    if one is None:
        return False
    first = one.span.cut(reading.article.prose).split()[0].lower()
    return not one.many and (first in _DEFINITE or bool(one.named))


_DEFINITE = frozenset("the its his her their this that".split())


def _names(reading: Reading, sentence: int, one: Argument | None) -> frozenset[str]:
    """The keys of the names in a participant, of a country's people those of the country."""
    if one is None:
        return frozenset()
    return frozenset(
        term.key
        for term in reading.terms[sentence]
        if term.name and not term.minor and one.span.contains(term.span)
    )


def _done(
    reading: Reading, sentence: int, deed: Proposition, names: frozenset[str], passages: Passages
) -> Iterator[_Done]:
    """The passages that tell of the same deed and name who did it."""
    assert deed.object is not None
    aside = names | {deed.predicate, deed.object.head} | _deeds().keys()
    mine = _circumstances(reading, sentence) - aside
    for at, source in enumerate(passages.readings):
        for passage in passages.by_source[at]:
            keys = source.term_keys[passage.sentence]
            if deed.object.head not in keys or _deeds().keys().isdisjoint(keys):
                continue
            for other in source.syntax.propositions(passage.sentence):
                if not _is_done(other) or not _one_deed(deed, other):
                    continue
                if _is_indirect(source, other):
                    continue
                doers = _names(source, passage.sentence, other.subject)
                theirs = _circumstances(source, passage.sentence) - doers
                telling = len(mine & theirs) >= _CIRCUMSTANCES
                if doers and (telling or _is_definite(source, other.object)):
                    assert other.subject is not None
                    yield _Done(passage, other.subject, doers, telling)


def _one_deed(one: Proposition, other: Proposition) -> bool:
    assert one.object is not None
    assert other.object is not None
    if one.object.head != other.object.head or one.object.many is not other.object.many:
        return False
    if _deeds()[one.predicate].isdisjoint(_deeds()[other.predicate]):
        return False
    named, others = one.object.named, other.object.named
    return not (named and others) or bool(named & others)


def _circumstances(reading: Reading, sentence: int) -> frozenset[str]:
    """What a sentence tells besides, as keys."""
    times = {
        f"@{key}" for timex in reading.timexes_by_sentence[sentence] for key in value_keys(timex)
    }
    return frozenset(term.key for term in reading.terms[sentence]) | times


def _by_another(
    reading: Reading,
    deed: Proposition,
    names: frozenset[str],
    found: Sequence[_Done],
    passages: Passages,
) -> list[_Done]:
    """The passages with a doer who is certainly not the article's, if all have one and the same."""
    apart = []
    for one in found:
        source = passages.readings[one.passage.source]
        here = source.term_keys[one.passage.sentence]
        if not found[0].names & one.names or any(
            _akin(name, key) for name in names for key in here
        ):
            return []
        if _likewise(source, one, names):
            return []
        known = names <= frozenset().union(*source.term_keys)
        if known and _human(reading, deed.subject) is _human(source, one.doer):
            apart.append(one)
    several = len({one.passage.source for one in apart}) > 1
    return apart if several or any(one.telling for one in apart) else []


def _likewise(source: Reading, one: _Done, names: frozenset[str]) -> bool:
    """Whether a source says near a passage that the article's doer did so as well."""
    first, last = one.passage.sentence - 1, one.passage.sentence + 2
    return any(
        names & source.term_keys[at] and any(word.lower in LIKEWISE for word in source.words[at])
        for at in range(max(0, first), min(last, len(source.sentences)))
    )


def _akin(one: str, other: str) -> bool:
    """Whether one name is a part or a form of another."""
    return one == other or (min(len(one), len(other)) > 3 and one[:4] == other[:4])


def _human(reading: Reading, one: Argument | None) -> bool:
    """Whether a participant is a person by name."""
    return one is not None and any(
        is_human(person)
        and len(person.words) > 1
        and not any(_is_of_body(word) for word in person.words)
        for person in reading.people
        for name in person.names
        if one.span.contains(name.span)
    )


def _is_of_body(word: str) -> bool:
    """Whether a word of a name shows that it is hardly a person's: "Holdings", "Troops"."""
    return word in BODY_WORDS or key_of(word)[0] == "=" or word.endswith(("ing", "ings"))


def _without_times(reading: Reading, sentence: int, one: Argument | None) -> Span:
    """The words for a participant, a time before them left out."""
    assert one is not None
    before = [
        timex.span.end
        for timex in reading.timexes_by_sentence[sentence]
        if timex.span.start <= one.span.start < timex.span.end < one.span.end
    ]
    prose = reading.article.prose
    start = max(before, default=one.span.start)
    words = prose[start : one.span.end]
    return Span(start + len(words) - len(words.lstrip()), one.span.end)


def _contradiction(wrong: Span, one: _Done, passages: Passages) -> Comparison:
    words = one.doer.span.cut(passages.readings[one.passage.source].text)
    return Comparison(
        one.passage,
        Stance.CONTRADICTS,
        _SURE,
        f"it has {words} do this",
        wrong=wrong,
        right=words,
        differing=(one.doer.span,),
        fault=faults.NAME,
    )
