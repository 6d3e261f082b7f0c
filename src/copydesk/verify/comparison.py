"""What one passage says of one claim, before origins are counted."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.reading import Reading
from copydesk.understand.terms import Term
from copydesk.verify.faults import Fault
from copydesk.verify.passages import Passage, Passages


@dataclass(frozen=True, slots=True)
class Comparison:
    """One passage beside one claim.

    Attributes:
        passage: the passage.
        stance: what it says of the claim.
        strength: how surely, 0 to 1.
        why: what was compared, in words for the user.
        wrong: the words of the article that are contradicted.
        right: what the passage has instead, as it could stand in the article.
        differing: the words of the passage that differ.
        fault: what kind of contradiction it is, if it is one.
        revises: whether it is a later count of what the claim counts.
        by_value: whether a number, a time, a name or a quotation was compared, not a clause.
        beside: another passage that it takes to see it, with the words in it that count, and why.
    """

    passage: Passage
    stance: Stance
    strength: float
    why: str
    wrong: Span | None = None
    right: str | None = None
    differing: tuple[Span, ...] = ()
    fault: Fault | None = None
    by_value: bool = False
    revises: bool = False
    beside: "Beside | None" = None


@dataclass(frozen=True, slots=True)
class Beside:
    """A passage that a comparison rests on as well.

    Attributes:
        passage: the passage.
        words: the words in it that count.
        why: what it has, in words for the user.
    """

    passage: Passage
    words: Span
    why: str


def has_instead(
    passage: Passage, source: Reading, there: Span, here: Span, fault: Fault, strength: float
) -> Comparison:
    """A contradiction: a passage has some words where the article has others.

    Args:
        passage, source: the passage, and the report that it is from.
        there, here: the words of the passage, and those of the article.
        fault: what kind of contradiction it is.
        strength: how surely.
    """
    words = there.cut(source.text)
    return Comparison(
        passage,
        Stance.CONTRADICTS,
        strength,
        f"it has {words}",
        wrong=here,
        right=words,
        differing=(there,),
        fault=fault,
    )


@dataclass(frozen=True, slots=True)
class Context:
    """What the words around a claim are about, and how a passage compares with it.

    Attributes:
        passages: the passages of all sources.
        clause: the terms of the words around the claim.
        sentence: the terms of the claim's sentence.
        before: the terms of the sentence before it, where the claim says little by itself.
    """

    passages: Passages
    clause: tuple[Term, ...]
    sentence: tuple[Term, ...]
    before: tuple[Term, ...] = ()

    def near(self, values: Sequence[str] = ()) -> tuple[tuple[float, Passage], ...]:
        """The passages nearest to the clause, best first, with the share of it that they have."""
        clause = self._weights(self.clause)
        rest = self._weights(self.sentence + self.before)
        for key in clause:
            rest.pop(key, None)
        whole = sum(clause.values())
        little = len(clause) < _LITTLE
        scale = (_REST_OF_LITTLE if little else _REST) * whole / max(sum(rest.values()), 1e-9)
        return self.passages.near(
            clause, {key: scale * weight for key, weight in rest.items()}, values
        )

    def own_share(self, passage: Passage) -> float:
        """The share of the clause that the very sentence of a passage has, 0 to 1."""
        terms = self.passages.readings[passage.source].terms[passage.sentence]
        return _share(self.clause, {term.key for term in terms}, self.passages)

    def tells(self, passage: Passage, share: float) -> bool:
        """Whether a passage shares enough with the clause to be about the same.

        Clauses of two or three common words are found in any report.
        """
        mine = {term.key: term for term in self.clause if not term.minor}
        shared = [key for key in mine if passage.terms.get(key, 0.0) >= _AROUND]
        if len(shared) == 1:
            return share >= _WHOLE
        return len(shared) >= _TELLING or (
            len(shared) > 1 and (share >= WELL or any(mine[key].name for key in shared))
        )

    def share_of(self, terms: Sequence[Term], keys: Set[str]) -> float:
        """The share of some terms that is among some keys, 0 to 1."""
        return _share(terms, keys, self.passages)

    def _weights(self, terms: Sequence[Term]) -> dict[str, float]:
        weights: dict[str, float] = {}
        for term in terms:
            weights[term.key] = max(weights.get(term.key, 0.0), self.passages.weight(term))
        return weights

    def likeness(self, passage: Passage, words: Span, *, absent: bool, ease: float = 1.0) -> float:
        """How surely some words of a passage stand where the claim does, 0 to 1.

        Both ways must agree: the passage's sentence has what the claim's clause has, and the
        claim's sentence has what the clause around the words has. 0 when it is not sure.

        Args:
            passage: the passage.
            words: the words in it that differ from the claim's.
            absent: whether no source has the claim's own words anywhere, which makes it likelier
                that they are wrong, so that less must agree.
            ease: how much less still must agree, as a factor.
        """
        passages = self.passages
        own = {term.key for term in passages.readings[passage.source].terms[passage.sentence]}
        shared = [term for term in self.sentence if term.key in own and not term.minor]
        told = sum({term.key: passages.weight(term) for term in shared}.values())
        if len({term.key for term in shared}) < 2 or told < _FEWEST * passages.middling:
            return 0.0
        there = _share(self.clause, own, passages)
        around = clause_terms(passages.readings[passage.source], passage.sentence, words)
        back = _share(around, {term.key for term in self.sentence}, passages)
        ease *= ABSENT if absent else 1.0
        sure = there >= ALIKE * ease and back >= ALIKE_BACK * ease
        return min(there, back) if sure else 0.0


WELL = 0.45
_AROUND = 0.7
_WHOLE = 0.75
_TELLING = 3
_FEWEST = 0.9
"""Words of middling weight that a claim and a contradicting sentence must share."""
ALIKE = 0.6
"""The share of a claim's clause that the very sentence of a contradiction must have."""
ABSENT = 0.55
"""How much less must agree when no source has what the claim says."""
ALIKE_BACK = 0.45
"""The share of the contradicting clause that the claim's sentence must have."""


def _share(terms: Sequence[Term], keys: Set[str], passages: Passages) -> float:
    weights = {term.key: passages.weight(term) for term in terms}
    total = sum(weights.values())
    if not total:
        return 0.0
    return sum(weight for key, weight in weights.items() if key in keys) / total


_REST = 0.3
"""What all else in the sentence, and before it, can add to the share of a clause."""
_REST_OF_LITTLE = 0.8
"""The same where the clause has few words of its own."""
_LITTLE = 3


def context_of(reading: Reading, claim: Claim, passages: Passages) -> Context:
    """The context of a claim."""
    sentence = reading.terms[claim.sentence]
    if reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL:
        cell = (*_headings(reading, claim.sentence), *sentence)
        return Context(passages, cell, cell)
    clause = tuple(term for term in sentence if claim.says(term.span))
    if claim.clause.cut(reading.article.prose).lower().startswith(_RELATIVE):
        names = [term for term in sentence if term.span.end <= claim.clause.start and term.name]
        clause = (*names[-1:], *clause)
    before: tuple[Term, ...] = ()
    if len(clause) < _LITTLE and claim.sentence:
        before = reading.terms[claim.sentence - 1]
    return Context(passages, clause, sentence, before)


def _headings(reading: Reading, sentence: int) -> tuple[Term, ...]:
    """The terms of the first cell of a cell's row, and of the head of its column.

    Where it is the first itself, those of all the row: "12 | Oyelaran | 0–1".
    """
    blocks = reading.article.blocks
    cell = blocks[reading.sentences[sentence].block].cell
    found: list[Term] = []
    for index, other in enumerate(reading.sentences):
        place = blocks[other.block].cell
        if cell is None or place is None or index == sentence or place.table != cell.table:
            continue
        if (place.row == cell.row and 0 in (place.column, cell.column)) or (
            place.row == 0 and place.column == cell.column
        ):
            found.extend(reading.terms[index])
    return tuple(found)


_RELATIVE = ("who ", "which ", "whose ", "where ")


def object_keys(reading: Reading, sentence: int, words: Span) -> frozenset[str]:
    """What is measured by a number or a stretch of time: the next terms right behind it."""
    prose = reading.article.prose
    found = []
    for term in reading.terms[sentence]:
        if term.span.start < words.end:
            continue
        between = prose[words.end : term.span.start]
        if len(between) > _OBJECT or any(mark in between for mark in _BREAKS):
            break
        found.append(term.key)
    return frozenset(found[:2])


_OBJECT = 24
_BREAKS = ",;:.()–—"


def clause_terms(reading: Reading, sentence: int, words: Span) -> tuple[Term, ...]:
    """The terms of the clause that holds some words; of the sentence where it has but one."""
    terms = reading.terms[sentence]
    for clause in reading.clauses[sentence]:
        if clause.contains(words):
            inside = tuple(term for term in terms if clause.contains(term.span))
            return inside if len(inside) > 1 else terms
    return terms


def best_by_source(comparisons: Sequence[Comparison]) -> tuple[Comparison, ...]:
    """The surest comparison of each source, by source."""
    best: dict[int, Comparison] = {}
    for one in comparisons:
        known = best.get(one.passage.source)
        if known is None or _rank(one) > _rank(known):
            best[one.passage.source] = one
    return tuple(best[source] for source in sorted(best))


def _rank(one: Comparison) -> tuple[bool, float, bool]:
    """A value that agrees counts before one that differs; of what is said, the likest counts."""
    by_value = one.stance is Stance.SUPPORTS and one.by_value
    return by_value, one.strength, one.stance is Stance.SUPPORTS
