"""A claim that ranks beside one passage: what the two share, and which years lie before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.lang.en.superlatives import THE_SAME, UNBOUNDED
from copydesk.understand.meaning import meanings
from copydesk.understand.names import Name, same_name
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.understand.terms.keys import name_key
from copydesk.verify.passages import Passage
from copydesk.verify.places import is_placed
from copydesk.verify.ranked import Ranked, kin, reach_of, years_in

_BEHIND = 4
"""Sentences before a claim whose places are its own."""
BESIDE = 0.7
"""What a passage has of a term that stands in a sentence beside it."""


@dataclass(frozen=True)
class Pair:
    """A ranking claim beside one passage.

    Attributes:
        reading, claim, ranked: the article, the claim, and what it ranks.
        source, passage: the source's reading, and the sentence in it.
        keys: the keys of the claim's clause, given names and the superlative left out.
        setting: the keys of what the sentences before it tell.
        likeness: how alike in meaning the clause and the passage are, -1 to 1; 0 where it was not
            looked at.
    """

    reading: Reading
    claim: Claim
    ranked: Ranked
    source: Reading
    passage: Passage
    keys: frozenset[str]
    setting: frozenset[str]
    likeness: float = 0.0

    @cached_property
    def in_context(self) -> float:
        """How alike the passage is, or with the sentence before it what points back to it."""
        at = self.passage.sentence
        whole = reach_of(self.reading, self.claim.sentence, self.claim.clause)
        texts = [whole.cut(self.reading.article.prose), self.words]
        if at and (len(self.words) < _SHORT or _POINTS_BACK.match(self.words)):
            before = self.source.sentences[at - 1].span.cut(self.source.article.prose)
            texts.append(f"{before} {self.words}")
        mine, *theirs = meanings(texts)
        return max(self.likeness, *(float(mine @ one) for one in theirs))

    @cached_property
    def words(self) -> str:
        """The passage's words."""
        return self.source.sentences[self.passage.sentence].span.cut(self.source.article.prose)

    @cached_property
    def around(self) -> tuple[int, ...]:
        """The passage's sentence, and those beside it."""
        at = self.passage.sentence
        last = len(self.source.sentences) - 1
        return tuple(one for one in (at - 1, at, at + 1) if 0 <= one <= last)

    @cached_property
    def own(self) -> int:
        """How many keys of the claim the very sentence has."""
        own = {kin(term.key) for term in self.source.terms[self.passage.sentence]}
        return len({kin(key) for key in self.keys} & own)

    @cached_property
    def near(self) -> int:
        """How many keys of the claim and its setting the sentence or one beside it has."""
        keys = self.keys | self.setting
        return sum(self.passage.terms.get(key, 0.0) >= BESIDE for key in keys)

    @property
    def now(self) -> int | None:
        """The year of which the claim speaks."""
        clause = self.claim.clause
        aside = _ASIDE.search(self.reading.article.prose, clause.start, clause.end)
        said = Span(clause.start, aside.start()) if aside else clause
        stated = years_in(self.reading, (self.claim.sentence,), within=said)
        time = self.reading.reference.time
        years = stated if self.ranked.since is None else []
        return min([*years, *([time.year] if time else [])], default=None)

    @property
    def ahead(self) -> bool:
        """Whether the claim is of what is still to come."""
        now, time = self.now, self.reading.reference.time
        return now is not None and time is not None and now > time.year

    def earlier(self, sentences: tuple[int, ...]) -> list[int]:
        """The years named there that lie before the claim's, and after what bounds it."""
        now, since = self.now, self.ranked.since
        if now is None:
            return []
        return [
            year
            for year in years_in(self.source, sentences)
            if year < now and (since is None or year > since)
        ]

    @cached_property
    def subjects(self) -> tuple[Name, ...]:
        """Whom the claim names before its rank."""
        return tuple(
            name
            for name in self.reading.names[self.claim.sentence]
            if self.claim.clause.contains(name.span)
            and name.span.end <= self.ranked.span.start
            and (len(name.parts) > 1 or name.span.start > self.claim.clause.start)
        )

    def names_its_subject(self) -> bool:
        """Whether the very sentence names whom the claim names before its rank."""
        theirs = self.source.names[self.passage.sentence]
        return any(same_name(one, name) for one in self.subjects for name in theirs)

    def for_all_time(self) -> bool:
        """Whether the claim says itself that it holds for all time ("ever", "on record")."""
        sentence = self.reading.sentences[self.claim.sentence].span
        start = self.claim.clause.start
        return UNBOUNDED.search(self.reading.article.prose, start, sentence.end) is not None

    def new_name(self) -> Name | None:
        """The first name of the very sentence that the article has nowhere."""
        mine = [name for names in self.reading.names for name in names]
        theirs = self.source.names[self.passage.sentence]
        return next((one for one in theirs if not any(same_name(one, a) for a in mine)), None)

    def names_no_other_before(self, end: int) -> bool:
        """Whether the first name that the article lacks stands behind some words of the sentence.

        Args:
            end: where the words stand, from the start of the sentence.
        """
        found = self.new_name()
        start = self.source.sentences[self.passage.sentence].span.start
        return found is not None and found.span.start >= start + end

    def of_its_subject(self) -> bool:
        """Whether the passage, or one beside it, names whom the claim names before its rank."""
        subjects = self.subjects
        theirs = [name for sentence in self.around for name in self.source.names[sentence]]
        if not subjects or any(same_name(one, name) for one in subjects for name in theirs):
            return True
        same = THE_SAME.search(self.words)
        parts = {part.lower() for one in subjects for part in one.parts}
        return same is not None and same[1].lower() in parts

    def names_the_first(self) -> bool:
        """Whether the very sentence names whom the claim calls so: "the first was Ida Lund"."""
        after = [
            name
            for name in self.reading.names[self.claim.sentence]
            if self.claim.clause.contains(name.span) and name.span.start >= self.ranked.span.end
        ]
        prose = self.reading.article.prose
        told = [one for one in after if _IS.search(prose, self.ranked.span.end, one.span.start)]
        theirs = self.source.names[self.passage.sentence]
        return any(same_name(one, name) for one in told for name in theirs)

    def counts_other_times(self) -> bool:
        """Whether the claim is of so many times, and the passage of another number of them."""
        mine = _TIMES.findall(self.claim.clause.cut(self.reading.article.prose).lower())
        theirs = _TIMES.findall(self.words.lower())
        return bool(mine and theirs) and not set(mine) & set(theirs)

    def gives_another_reason(self) -> bool:
        """Whether the claim is of what was done for one thing, the passage for another."""
        mine = _REASONS.findall(self.claim.clause.cut(self.reading.article.prose).lower())
        theirs = _REASONS.findall(self.words.lower())
        keys, others = ({kin(key_of(one)) for one in told} for told in (mine, theirs))
        return bool(keys and others) and not keys & others

    def opens_with_its_subject(self) -> bool:
        """Whether the very sentence begins with a name that the sentences before the claim have."""
        theirs = self.source.names[self.passage.sentence][:1]
        start = self.source.sentences[self.passage.sentence].span.start
        before = range(max(0, self.claim.sentence - _BEHIND), self.claim.sentence + 1)
        mine = [name for sentence in before for name in self.reading.names[sentence]]
        return any(
            one.span.start == start and any(same_name(one, other) for other in mine)
            for one in theirs
        )

    def of_its_person(self) -> bool:
        """Whether a first in somebody's life is held against the same life: "his first win"."""
        clause = self.claim.clause.cut(self.reading.article.prose)
        if self.ranked.ranks != "first" and self.for_all_time():
            return not _OF_ONE_LIFE.search(clause) or bool(_OF_A_PERSON.search(self.words))
        clause = _IS_A_FIRST.sub("", clause) if self.ranked.kind else clause
        if not _OF_A_PERSON.search(clause) or _OF_A_PERSON.search(self.words):
            return True
        before = range(max(0, self.claim.sentence - _BEHIND), self.claim.sentence + 1)
        mine = [name for sentence in before for name in self.reading.names[sentence]]
        theirs = self.source.names[self.passage.sentence]
        return any(same_name(one, other) for one in mine for other in theirs)

    def in_its_place(self) -> bool:
        """Whether the very sentence names what the claim names, or its people, if both name any."""
        mine = [
            name
            for name in self.reading.names[self.claim.sentence]
            if self.claim.clause.contains(name.span)
        ]
        theirs = self.source.names[self.passage.sentence]
        if not mine or not theirs or any(same_name(a, b) for a in mine for b in theirs):
            return True
        return self._of_its_people(mine, theirs)

    def placed_elsewhere(self) -> bool:
        """Whether the very sentence names a place, and none that the claim or its setting names."""
        mine = [
            name
            for sentence in range(max(0, self.claim.sentence - _BEHIND), self.claim.sentence + 1)
            for name in self.reading.names[sentence]
        ]
        leads = {_lead(self.reading, name) for name in mine} - {""}
        places = [
            name
            for name in self.source.names[self.passage.sentence]
            if is_placed(self.source, name.span) or _lead(self.source, name) in leads
        ]
        names = self.source.names[self.passage.sentence]
        return bool(places) and not (
            any(same_name(a, b) for a in mine for b in names) or self._of_its_people(mine, places)
        )

    def _of_its_people(self, mine: Sequence[Name], theirs: Sequence[Name]) -> bool:
        peoples = {name_key(name.key) for name in mine}
        return any(name_key(name.key) in peoples for name in theirs)


def _lead(reading: Reading, name: Name) -> str:
    """The words that lead to a name, where they say of what it is: "dykes of"."""
    before = reading.article.prose[max(0, name.span.start - _LEAD) : name.span.start]
    found = _OF.search(before)
    return found[0].lower() if found else ""


_ASIDE = re.compile(r",\s(?:which|who|whose|where)\b", re.IGNORECASE)
"""Where a clause begins that tells something else: ", which was founded in 1921"."""
_IS_A_FIRST = re.compile(
    r"\A\W*(?:s?he)\s(?:is|was|will\sbe|would\sbe|became|becomes|has\sbecome)\s(?:now\s|thus\s)?the\s"
    r"(?!first\stime\b)|\bto\s\w+\s(?:\w+\s){0,3}(?:his|her)\b",
    re.IGNORECASE,
)
"""Pronouns of whoever is the first of a kind, not of one in whose life something is a first."""
_SHORT = 60
_POINTS_BACK = re.compile(
    r"\W*(?:it|this|that|these|those|he|she|they|at|so|even|the)\b", re.IGNORECASE
)
_TIMES = re.compile(r"\b(?:once|twice|thrice|(?!first|second|many|some|all)\w+\stimes)\b")
_REASONS = re.compile(r"\b(?:for|over|because\sof|due\sto)\s(?:an?\s|the\s)?([a-z]{3,})\b")
_OF_ONE_LIFE = re.compile(
    r"\b(?:his|her)\s(?:own\s)?(?:\w+est|best|worst|most)\b|\bs?he\sha[sd]\b|\b(?:his|her)\s(?:life|career)\b",
    re.IGNORECASE,
)
"""What is the longest in somebody's life only."""
_OF_A_PERSON = re.compile(r"\b(?:h(?:is|er|ers|e|im)|she)\b", re.IGNORECASE)
_IS = re.compile(r"\b(?:is|was|were|are)\b")
_LEAD = 30
_OF = re.compile(r"[A-Za-z]{3,}\s+of\s+(?:the\s+)?\Z")
