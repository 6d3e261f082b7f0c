"""Whether two states may be those of one thing, by who or what is in them."""

from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.states import ANOTHER
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.understand.syntax.propositions import Argument

_ALIKE = 0.65
"""How alike in meaning two holders are that may be one in other words."""


@dataclass(frozen=True, slots=True)
class Held:
    """A state, where it is told.

    Attributes:
        reading, sentence: the text, and the index of the sentence.
        clause: the clause.
        words: the words of the state.
    """

    reading: Reading
    sentence: int
    clause: Span
    words: Span

    def arguments(self) -> tuple[Argument, ...]:
        """The participants of the narrowest proposition around the words, without the words."""
        around = [
            one
            for one in self.reading.syntax.propositions(self.sentence)
            if one.clause.overlaps(self.words)
        ]
        within = [one for one in around if one.clause.contains(self.words)] or around
        if not within:
            return ()
        narrowest = min(within, key=lambda one: len(one.clause))
        found = (narrowest.subject, narrowest.object)
        return tuple(one for one in found if one is not None and not self.words.overlaps(one.span))

    def keys(self) -> frozenset[str]:
        """The keys of its sentence."""
        return frozenset(term.key for term in self.reading.terms[self.sentence])

    def distinctions(self) -> frozenset[str]:
        """The words of its clause by which one thing is told from another of its kind."""
        words = self.clause.cut(self.reading.article.prose)
        return frozenset(found[0].lower() for found in ANOTHER.finditer(words))


def have_one_holder(mine: Held, theirs: Held) -> bool:
    """Whether two states may be those of one thing.

    Not, where only one of them tells it from another of its kind, or where each has a participant
    that the other's sentence lacks, and the two are not alike.
    """
    if theirs.distinctions() ^ mine.distinctions():
        return False
    mine_in, theirs_in = mine.arguments(), theirs.arguments()
    here, there = mine.keys(), theirs.keys()
    own = [one for one in mine_in if one.keys and not one.keys <= there]
    others = [one for one in theirs_in if one.keys and not one.keys <= here]
    if not own or not others:
        return True
    return all(_is_like(mine, one, theirs, others) for one in own[:1])


def _is_like(mine: Held, one: Argument, theirs: Held, others: list[Argument]) -> bool:
    texts = [one.span.cut(mine.reading.article.prose)]
    texts += [other.span.cut(theirs.reading.article.prose) for other in others]
    told = meanings(texts)
    return float((told[1:] @ told[0]).max()) >= _ALIKE
