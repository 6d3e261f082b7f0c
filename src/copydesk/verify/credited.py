"""Whether those whom the article has do something are those who do it in the sources.

Each clause is compared without its doer ("somebody called for an early election") with all clauses
of the sources by meaning, whatever verb, voice and order. A source contradicts the article where
the likest clauses are of another, certainly another doer whom and the article's doer the sources
tell apart, and nothing alike is told there of the article's own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim, ClaimKind, Modality
from copydesk.model.evidence import Stance
from copydesk.understand.lang.en.doers import ALOOF, IDLE_VERBS, is_person_noun
from copydesk.understand.lang.en.predicates import REPORTING
from copydesk.understand.lang.en.told import DISPUTING, SILENT
from copydesk.understand.meaning import meanings
from copydesk.understand.people.spelling import fold
from copydesk.understand.reading import Reading
from copydesk.understand.stems import stem
from copydesk.understand.syntax.deeds import Deed, deeds
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.doer_parties import Doer, Same, Sort, are_alike, compare_doers, doer_of
from copydesk.verify.passages import Passage, Passages

_NEAREST = 8
"""Passages in which the same deed is looked for."""
_ALIKE = 0.55
"""How alike in meaning two deeds are at least, of which the one may be the other."""
_ALIKE_IF_DENIED = 0.45
_MARGIN = 0.08
"""How much likelier the other's deed must be than all that is told of the article's doer."""
_SURE = 1.2
_WINDOW = 6
"""Words between two descriptions within which a report may make them one party."""
_PRONOUNS = re.compile(r"\b(?:it|them|him|her)\b")


@dataclass(frozen=True)
class _Told:
    """A deed in its text."""

    reading: Reading
    sentence: int
    deed: Deed
    doer: Doer


@dataclass(frozen=True)
class _Found:
    """A deed of a source that may be the article's.

    Attributes:
        passage: where.
        told: the deed.
        likeness: how alike the two are, -1 to 1.
        same: whether the doer is the article's.
    """

    passage: Passage
    told: _Told
    likeness: float
    same: Same


def compare_all_credited(
    reading: Reading, passages: Passages
) -> Iterator[tuple[Claim, list[Comparison]]]:
    """Each deed of the article that the sources have another do.

    Args:
        reading: the article.
        passages: the sentences of the sources.
    """
    if not passages.readings:
        return
    known = _Known(passages)
    for sentence, one in enumerate(reading.sentences):
        if one.kind is not BlockKind.PARAGRAPH:
            continue
        for told in _deeds(reading, sentence):
            if not _is_worth(told) or not known.knows(told.doer):
                continue
            found = _by_another(told, passages, known)
            if found:
                span = told.deed.who
                yield (
                    Claim("", span, span, ClaimKind.STATEMENT, Modality.FACT, sentence),
                    [_contradiction(told, other) for other in found],
                )


def _deeds(reading: Reading, sentence: int) -> tuple[_Told, ...]:
    parse = reading.syntax.at(sentence)
    return tuple(
        _Told(reading, sentence, deed, doer_of(reading, parse, parse.tokens[deed.doer]))
        for deed in deeds(parse, reading.article.prose)
    )


def _is_worth(told: _Told) -> bool:
    """Whether a deed is told as a fact of a certain party, and says something."""
    deed, doer = told.deed, told.doer
    if deed.denied or doer.loose or doer.sort is Sort.OTHER or not (doer.name or doer.roles):
        return False
    if deed.verb.lemma in IDLE_VERBS or doer.many or len(deed.who.cut(told.reading.text)) > _LONG:
        return False
    if deed.who.contains(deed.verb.span) or deed.who.overlaps(deed.verb.span):
        return False
    if _is_saying(told) and doer.sort is not Sort.PERSON:
        return False
    return not any(one.span.overlaps(deed.verb.span) for one in told.reading.quotations)


_LONG = 80
"""Characters of a phrase that may be no more than a name and what somebody is."""


def _is_saying(told: _Told) -> bool:
    parse = told.reading.syntax.at(told.sentence)
    verb = told.deed.verb
    if any(True for _ in parse.of(verb, "ccomp")):
        return True
    return verb.lemma in (*REPORTING, "speak") and not any(True for _ in parse.of(verb, "dobj"))


class _Known:
    """Whom the sources speak of, by the words for them."""

    def __init__(self, passages: Passages) -> None:
        self.passages = passages
        self._deeds: dict[tuple[int, int], tuple[_Told, ...]] = {}
        self._around: dict[Doer, frozenset[str]] = {}

    def deeds(self, passage: Passage) -> tuple[_Told, ...]:
        """What a passage says that somebody does."""
        key = (passage.source, passage.sentence)
        if key not in self._deeds:
            self._deeds[key] = _deeds(self.passages.readings[passage.source], passage.sentence)
        return self._deeds[key]

    @cached_property
    def words(self) -> tuple[tuple[tuple[str, ...], ...], ...]:
        """The folded words of each sentence of each source."""
        return tuple(
            tuple(tuple(fold(word.lower) for word in words) for words in reading.words)
            for reading in self.passages.readings
        )

    @cached_property
    def stems(self) -> tuple[tuple[tuple[str, ...], ...], ...]:
        """Their stems."""
        return tuple(
            tuple(tuple(map(stem, words)) for words in sentences) for sentences in self.words
        )

    @cached_property
    def titles(self) -> tuple[tuple[tuple[str, ...], frozenset[str]], ...]:
        """The names of persons, each with the stems of what the sources call them."""
        found = []
        for source, reading in enumerate(self.passages.readings):
            for person in reading.people:
                roles = {
                    stem(word)
                    for holding in person.holdings
                    for word in holding.office.head.split()
                }
                for name in person.names:
                    words = self.words[source][name.sentence]
                    at = next((i for i, word in enumerate(words) if word == name.words[0]), 0)
                    roles |= {
                        stem(one) for one in words[max(0, at - 3) : at] if is_person_noun(one)
                    }
                roles |= {stem(one) for one in person.words[:-1] if is_person_noun(one)}
                found.append((person.words, frozenset(roles)))
        return tuple(found)

    def knows(self, doer: Doer) -> bool:
        """Whether a source speaks of a party by its name or its description."""
        return any(
            self._at(doer, source, sentence)
            for source, sentences in enumerate(self.words)
            for sentence in range(len(sentences))
        )

    def _at(self, doer: Doer, source: int, sentence: int) -> list[int]:
        """Where a sentence has the last word of a party's name, or what it is described as."""
        if doer.name:
            return [
                i for i, word in enumerate(self.words[source][sentence]) if word == doer.name[-1]
            ]
        return [i for i, word in enumerate(self.stems[source][sentence]) if word in doer.roles]

    def speaks_of(self, doer: Doer, source: int, sentence: int) -> bool:
        """Whether a sentence speaks of a party."""
        return bool(self._at(doer, source, sentence))

    def around(self, doer: Doer) -> frozenset[str]:
        """The stems of the words near a name anywhere in the sources."""
        if doer not in self._around:
            found: set[str] = set()
            for source, sentences in enumerate(self.stems):
                for sentence, words in enumerate(sentences):
                    for at in self._at(doer, source, sentence):
                        found.update(words[max(0, at - _WINDOW) : at + _WINDOW])
            self._around[doer] = frozenset(found)
        return self._around[doer]

    def disowned(self, doer: Doer, other: Doer) -> bool:
        """Whether a source says, where it speaks of another, that a party had no part in it."""
        for source, reading in enumerate(self.passages.readings):
            prose = reading.article.prose
            for sentence, one in enumerate(reading.sentences):
                places = self._at(doer, source, sentence)
                if not places or not any(
                    self._at(other, source, near)
                    for near in range(sentence - _BESIDE, sentence + _BESIDE + 1)
                    if 0 <= near < len(reading.sentences)
                ):
                    continue
                said = one.span.cut(prose)
                if SILENT.search(said) or DISPUTING.search(said) or ALOOF.search(said):
                    return True
                words = self.words[source][sentence]
                if any(_NOT & set(words[max(0, at - _BEFORE) : at]) for at in places):
                    return True
        return False


_NOT = frozenset("not neither nor".split())
_BEFORE = 4
"""Words before a party's name among which a "not" is about the party."""
_BESIDE = 2
"""Sentences around those that speak of one party in which another disowns what that one does."""


def _by_another(told: _Told, passages: Passages, known: _Known) -> list[_Found]:
    """The deeds of sources that are the article's, and certainly another's."""
    every = list(_candidates(told, passages, known))
    others = [one for one in every if one.same is Same.OTHER]
    if not others:
        return []
    best = max(one.likeness for one in others)
    rest = [one for one in every if one.same is not Same.OTHER and _may_be(told.doer, one.told)]
    if any(one.likeness > best - _MARGIN for one in rest):
        return []
    best_one = max(others, key=lambda one: one.likeness)
    denied = known.disowned(told.doer, best_one.told.doer)
    least = _ALIKE_IF_DENIED if denied else _ALIKE
    return [one for one in others if one.likeness >= max(least, best - _MARGIN)]


def _is_introduced(told: _Told) -> bool:
    """Whether a doer is one whom the text does not name: "a pensioner"."""
    words = told.deed.who.cut(told.reading.article.prose).lower()
    return words.startswith(("a ", "an "))


_CERTAIN = 0.75
"""How alike two deeds are that need no word in common."""


def _share_a_thing(told: _Told, other: _Told) -> bool:
    """Whether two sentences share a word besides their doers."""
    mine, theirs = (
        {
            term.key
            for term in one.reading.terms[one.sentence]
            if not one.deed.who.contains(term.span)
        }
        for one in (told, other)
    )
    before = told.reading.terms[told.sentence - 1] if told.sentence else ()
    return bool(theirs & (mine | {term.key for term in before}))


def _may_be(mine: Doer, other: _Told) -> bool:
    """Whether a doer who is not certainly another may be the article's."""
    theirs = other.doer
    if mine.name and not theirs.name and _is_introduced(other):
        return bool(mine.words & theirs.words) or are_alike(mine, theirs)
    if theirs.sort is not Sort.OTHER or mine.words & theirs.words:
        return True
    parse = other.reading.syntax.at(other.sentence)
    head = parse.tokens[other.deed.doer]
    if head.pos == "PRON":
        return head.lemma == "they" or (head.lemma == "it") is (mine.sort is Sort.BODY)
    return are_alike(mine, theirs)


def _candidates(told: _Told, passages: Passages, known: _Known) -> Iterator[_Found]:
    variants = _variants(told)
    mine = meanings(variants)
    near = _near(told, variants, passages)
    saying = _is_saying(told)
    for at, source in enumerate(passages.readings):
        source.syntax.ahead(one.sentence for one in near if one.source == at)
    for passage in near:
        for other in known.deeds(passage):
            if other.deed.denied or _says_nothing_of_who(other):
                continue
            if other.deed.verb.lemma in IDLE_VERBS | _DENIES:
                continue
            theirs = list(dict.fromkeys((other.deed.what, other.deed.brief)))
            likeness = float((meanings(theirs) @ mine.T).max())
            alike = _share_a_thing(told, other) and _is_saying(other) is saying
            if likeness < _CERTAIN and not alike:
                continue
            yield _Found(passage, other, likeness, _relation(told, other, known))


def _says_nothing_of_who(told: _Told) -> bool:
    """Whether the doer is only asked for, or a pronoun within somebody's words."""
    words = told.deed.who.cut(told.reading.article.prose).lower()
    return words in _OPEN


_DENIES = frozenset("deny doubt dispute reject refuse decline".split())
_OPEN = frozenset("who which that what whoever i we you our my".split())


def _variants(told: _Told) -> list[str]:
    """What is done, with what its pronouns may stand for."""
    what = told.deed.what
    found = list(dict.fromkeys((what, told.deed.brief)))
    if not _PRONOUNS.search(what) or _is_saying(told):
        return found
    reading = told.reading
    for sentence in (told.sentence, told.sentence - 1):
        if sentence < 0:
            continue
        parse = reading.syntax.at(sentence)
        for token in parse.tokens:
            if token.relation not in ("nsubj", "nsubjpass", "dobj", "pobj"):
                continue
            if token.pos not in ("NOUN", "PROPN") or token.index == told.deed.doer:
                continue
            if token.span.start >= told.deed.verb.span.start:
                continue
            words = parse.span(token).cut(reading.article.prose)
            if len(words.split()) <= 8:
                pronoun = _PRONOUNS.search(what)
                assert pronoun is not None
                found.append(what[: pronoun.start()] + words + what[pronoun.end() :])
    return found[:8]


def _near(told: _Told, variants: Sequence[str], passages: Passages) -> list[Passage]:
    prose = told.reading.article.prose
    whole = told.reading.sentences[told.sentence].span.cut(prose)
    mine = meanings([*variants, whole])
    every = [passage for of_source in passages.by_source for passage in of_source]
    texts = [one.span.cut(passages.readings[one.source].article.prose) for one in every]
    likeness = (meanings(texts) @ mine.T).max(axis=1)
    order = sorted(range(len(every)), key=lambda i: -float(likeness[i]))
    return [every[i] for i in order[:_NEAREST]]


def _relation(told: _Told, other: _Told, known: _Known) -> Same:
    """Whether a source's doer is the article's, by all that the sources say of both."""
    mine, theirs = told.doer, other.doer
    same = compare_doers(mine, theirs)
    if same is not Same.UNKNOWN:
        if same is Same.OTHER and not _are_two_persons(told, other, known):
            return Same.UNKNOWN
        return same
    if theirs.loose or theirs.many or theirs.sort is Sort.OTHER or _linked(mine, theirs, known):
        return Same.UNKNOWN
    if _has_a_part(mine, other):
        return Same.UNKNOWN
    if are_alike(mine, theirs) and not (theirs.name and _is_anothers(mine, theirs, known)):
        return Same.UNKNOWN
    if mine.sort is not theirs.sort or mine.sort is Sort.BODY:
        return Same.OTHER if known.disowned(mine, theirs) else Same.UNKNOWN
    if mine.name:
        return Same.UNKNOWN
    if theirs.name:
        sure = _has_a_role(theirs, known) or _is_anothers(mine, theirs, known)
        return Same.OTHER if sure else Same.UNKNOWN
    return Same.OTHER


def _are_two_persons(told: _Told, other: _Told, known: _Known) -> bool:
    """Whether two names are certainly of persons, and the report of one tells the other apart.

    Where a report has both in one sentence, each must do something of their own there.
    """
    mine, theirs = told.doer, other.doer
    if not (_has_a_role(mine, known) and _has_a_role(theirs, known)):
        return False
    source = next(at for at, one in enumerate(known.passages.readings) if one is other.reading)
    if not known.speaks_of(mine, source, other.sentence):
        return True
    passage = known.passages.by_source[source][other.sentence]
    own = [
        one
        for one in known.deeds(passage)
        if compare_doers(mine, one.doer) is Same.SAME and one.deed.verb != other.deed.verb
    ]
    return bool(own) or known.disowned(mine, theirs)


def _has_a_part(mine: Doer, other: _Told) -> bool:
    """Whether the article's doer has another part in the deed of a source."""
    parse = other.reading.syntax.at(other.sentence)
    own = set(mine.name) if mine.name else mine.roles
    for at in other.deed.parts:
        token = parse.tokens[at]
        known = fold(token.span.cut(other.reading.article.prose).lower()) in own
        if not known and stem(token.lemma) not in own:
            continue
        above = [token, parse.tokens[token.head], parse.tokens[parse.tokens[token.head].head]]
        negated = any(one.lemma in ("not", "never") for up in above for one in parse.of(up))
        if not negated:
            return True
    return False


def _linked(mine: Doer, theirs: Doer, known: _Known) -> bool:
    """Whether some report has one's description near the other's name."""
    for one, other in ((mine, theirs), (theirs, mine)):
        if one.name and not other.name and other.roles & known.around(one):
            return True
    return False


def _is_anothers(mine: Doer, theirs: Doer, known: _Known) -> bool:
    """Whether the sources give a description to somebody else by name."""
    return any(
        mine.roles & roles and not set(words) & set(theirs.name) for words, roles in known.titles
    )


def _has_a_role(theirs: Doer, known: _Known) -> bool:
    """Whether a source says what somebody is."""
    return bool(theirs.roles) or any(
        roles and set(words) & set(theirs.name) for words, roles in known.titles
    )


def _contradiction(told: _Told, found: _Found) -> Comparison:
    there = found.told.deed.who
    words = there.cut(found.told.reading.text)
    return Comparison(
        found.passage,
        Stance.CONTRADICTS,
        _SURE,
        f"it has {words} do this",
        wrong=told.deed.who,
        right=words,
        differing=(there,),
        fault=faults.SPEAKER,
    )
