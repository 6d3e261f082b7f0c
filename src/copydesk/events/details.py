"""What one report tells without a time of its own, and others speak of too.

A clause is worth telling when reports of other origins have a sentence about the same: one that
shares a telling word of who or what it is about, and two of what is said of them. Of a report that
others have copied, which is plain news, any two telling words will do, and what else the same
sentence tells is told with it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.events.clauses import Clause, clauses_in
from copydesk.events.group import Group
from copydesk.events.happenings import does_something, tells_of_event
from copydesk.events.lang.happenings import (
    COLOUR,
    LASTING,
    LISTED,
    NO_SUBJECT,
    POINTS_ELSEWHERE,
)
from copydesk.model.article import BlockKind
from copydesk.model.event import Background, Happening
from copydesk.model.evidence import Evidence
from copydesk.model.quantity import QuantityKind
from copydesk.model.span import Span
from copydesk.model.timex import TimexType
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of

_MOST = 8
_SHARED = 2
"""Telling words that two sentences about the same share."""
_COMMON = 0.25
"""The part of all sentences in which a word of no telling stands."""
_FEWEST = 3
"""Words of a clause that says something."""
_SHORT_NAME = 2
_COUNTED = (QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.PERCENT)


@dataclass(frozen=True, slots=True)
class _Detail:
    source: int
    sentence: int
    clause: Clause
    keys: frozenset[str]
    others: int


def find_details(
    group: Group, taken: Sequence[Evidence], timed: Sequence[Happening | Background]
) -> tuple[Background, ...]:
    """What is told beside the timeline, in the order of the reports, as background without time.

    Args:
        group: the sources.
        taken: the sentences that other parts of the record rest on.
        timed: what is told with its time, and needs no telling again.
    """
    told = {(piece.source, piece.span) for piece in taken}
    names = _names_of_several(group)
    found: list[_Detail] = []
    for one in _candidates(group):
        span = group.readings[one.source].sentences[one.sentence].span
        if (group.sources[one.source].name, span) in told or not one.others:
            continue
        if _is_unknown(one.clause.subject, names) or _is_told(one.clause, timed):
            continue
        if not any(len(one.keys & other.keys) * 2 >= len(one.keys) for other in found):
            found.append(one)
    chosen = sorted(found, key=lambda one: -one.others)[:_MOST]
    chosen.sort(key=lambda one: (one.source, one.sentence))
    return tuple(_told(group, one) for one in chosen)


def _told(group: Group, one: _Detail) -> Background:
    span = group.readings[one.source].sentences[one.sentence].span
    evidence = (group.evidence(one.source, span),)
    clause = one.clause
    rest = ", ".join(part for part in (clause.rest, clause.tail) if part)
    return Background(
        "", None, clause.subject, clause.verb, rest, evidence, group.origins_of(evidence)
    )


def _candidates(group: Group) -> Iterator[_Detail]:
    keys = [
        [frozenset(term.key for term in terms if not term.minor) for terms in reading.terms]
        for reading in group.readings
    ]
    counts = Counter(key for ones in keys for sentence in ones for key in sentence)
    most = _COMMON * sum(len(ones) for ones in keys)
    origins = [group.origins.by_source.get(one.name, one.name) for one in group.sources]
    spoken: set[tuple[int, int]] = set()
    for index, reading in enumerate(group.readings):
        copied = origins.count(origins[index]) > 1
        for sentence, clause in _clauses(reading):
            terms = [
                term
                for term in reading.terms[sentence]
                if clause.span.contains(term.span) and not term.minor and counts[term.key] < most
            ]
            mine = frozenset(term.key for term in terms)
            about = frozenset(
                term.key for term in terms if term.span.cut(reading.text) in clause.subject
            )
            others = {
                origins[other]
                for other, ones in enumerate(keys)
                if origins[other] != origins[index]
                and any(
                    (about & one and len((mine - about) & one) >= _SHARED)
                    or (copied and len(mine & one) >= _SHARED)
                    for one in ones
                )
            }
            beside = copied and (index, sentence) in spoken
            if others:
                spoken.add((index, sentence))
            if len(mine) >= _FEWEST:
                yield _Detail(index, sentence, clause, mine, max(len(others), int(beside)))


def _clauses(reading: Reading) -> Iterator[tuple[int, Clause]]:
    """The clauses of a report that say by themselves what happened or what is so."""
    for index, sentence in enumerate(reading.sentences):
        if sentence.kind is not BlockKind.PARAGRAPH:
            continue
        for clause in clauses_in(reading, index):
            if clause.timex is None and clause.named and not clause.negated:
                lasting = clause.present and clause.verb_lemma in LASTING
                told = lasting or tells_of_event(clause) or does_something(clause)
                if told and _stands_alone(reading, index, clause):
                    yield index, clause


def _names_of_several(group: Group) -> frozenset[str]:
    """The single words that are names in reports of two origins."""
    origins: dict[str, set[str]] = {}
    for source, reading in zip(group.sources, group.readings, strict=True):
        for names in reading.names:
            for name in names:
                for word in name.span.cut(reading.text).split():
                    origin = group.origins.by_source.get(source.name, source.name)
                    origins.setdefault(word, set()).add(origin)
    return frozenset(word for word, found in origins.items() if len(found) > 1)


def _is_unknown(subject: str, names: frozenset[str]) -> bool:
    """Whether a subject is one bare name that only reports of one origin have."""
    return " " not in subject and subject not in names


def _is_told(clause: Clause, timed: Sequence[Happening | Background]) -> bool:
    """Whether something with a time tells what a clause does."""
    mine = words_of(f"{clause.subject} {clause.verb} {clause.rest}")
    for one in timed:
        again = one.subject.endswith(clause.subject) and one.verb == clause.verb
        words = words_of(f"{one.subject} {one.verb} {one.rest}")
        if again or len(mine & words) * 2 >= len(mine):
            return True
    return False


def words_of(words: str) -> frozenset[str]:
    """The keys of the longer words of a clause."""
    plain = (word.strip(".,;:'’s") for word in words.lower().split())
    return frozenset(key_of(word) for word in plain if len(word) >= _FEWEST)


def _stands_alone(reading: Reading, sentence: int, clause: Clause) -> bool:
    """Whether nothing in a clause points elsewhere, or counts what the figures tell."""
    words = f"{clause.subject} {clause.rest} {clause.tail}"
    if clause.verb_lemma in COLOUR or clause.rest.startswith("no "):
        return False
    if POINTS_ELSEWHERE.search(words) or NO_SUBJECT.match(clause.subject) or not clause.rest:
        return False
    if LISTED.search(clause.rest):
        return False
    if any(
        clause.span.contains(one.span) and one.type in (TimexType.DATE, TimexType.TIME)
        for one in reading.timexes_by_sentence[sentence]
    ):
        return False
    if any(_overlaps(clause.span, one.span) for one in reading.quotations):
        return False
    return not any(
        clause.span.contains(number.span)
        and number.kind in _COUNTED
        and (number.kind is not QuantityKind.COUNT or number.value >= _SHORT_NAME)
        and number.counted is not None
        and number.counted.state is not None
        for number in reading.quantities_by_sentence[sentence]
    )


def _overlaps(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
