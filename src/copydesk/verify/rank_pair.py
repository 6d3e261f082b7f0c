"""A claim that ranks beside one passage: what the two share, and which years lie before."""

from dataclasses import dataclass
from functools import cached_property

from copydesk.model.claim import Claim
from copydesk.understand.names import same_name
from copydesk.understand.reading import Reading
from copydesk.understand.terms.keys import name_key
from copydesk.verify.passages import Passage
from copydesk.verify.ranked import Ranked, kin, years_in

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
    """

    reading: Reading
    claim: Claim
    ranked: Ranked
    source: Reading
    passage: Passage
    keys: frozenset[str]
    setting: frozenset[str]

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
        stated = years_in(self.reading, (self.claim.sentence,))
        time = self.reading.reference.time
        years = stated if self.ranked.since is None else []
        return min([*years, *([time.year] if time else [])], default=None)

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

    def of_its_subject(self) -> bool:
        """Whether the passage, or one beside it, names whom the claim names before its rank."""
        subjects = [
            name
            for name in self.reading.names[self.claim.sentence]
            if self.claim.clause.contains(name.span)
            and name.span.end <= self.ranked.span.start
            and (len(name.parts) > 1 or name.span.start > self.claim.clause.start)
        ]
        theirs = [name for sentence in self.around for name in self.source.names[sentence]]
        return not subjects or any(same_name(one, name) for one in subjects for name in theirs)

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
        peoples = {name_key(name.key) for name in mine}
        return any(name_key(name.key) in peoples for name in theirs)
